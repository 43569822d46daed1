"""What facilitators see of duty and of a drill."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId, PersonId
from core.safety.alarm import Alarm, AlarmKind, Outcome
from core.safety.alert_words import ANNA, AT, CIRCLE, NOBODY, Called, an_alarm, given_of


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillBoard:
    """A drill in the facilitators' room."""

    name: ClassVar[str] = "alert-drill"

    circle: CircleId
    alarm: Alarm
    called: Called = NOBODY

    def view(self, desk: Desk) -> View:
        """What it is for; afterwards how long it took."""
        say, took = desk.say, self.alarm.took()
        if took is not None and self.alarm.claimed_by is not None:
            told = say("drill-taken", person=desk.mention(self.alarm.claimed_by), minutes=minutes(took))
        elif not self.alarm.live:
            told = say("drill-missed")
        else:
            claim = Button(say("alert-claim"), "alert.claim", given_of(self.circle, self.alarm.id), Look.MAIN)
            return View(
                title=say("drill-title"),
                blocks=(Paragraph(say("drill-about")),),
                rows=((claim,),),
                notice=say("alert-notice"),
                calls=self.called.people,
                calls_roles=self.called.roles,
            )
        return View(title=say("drill-title"), blocks=(Paragraph(told),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Waiting, taken, and missed."""
        fay = PersonId("discord:100000000000000002")
        one = an_alarm(kind=AlarmKind.DRILL, person=None)
        taken = an_alarm(kind=AlarmKind.DRILL, person=None, claimed_by=fay, claimed=AT + timedelta(minutes=2))
        states = (one, taken.closing(Outcome.SEEN, fay, AT), one.closing(Outcome.SEEN, None, AT))
        return tuple(cls(circle=CIRCLE, alarm=state) for state in states)


def minutes(took: timedelta) -> int:
    """Return whole minutes, begun ones too."""
    return max(1, -(-int(took.total_seconds()) // 60))


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyCard:
    """Who is on duty, and how many alerts each took in the last thirty days."""

    name: ClassVar[str] = "duty"

    circle: CircleId
    on: tuple[PersonId, ...] = ()
    taken: tuple[tuple[PersonId, int], ...] = ()
    me: bool = False
    note: str = ""

    def view(self, desk: Desk) -> View:
        """The list, and a button to begin or to end."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        names = ", ".join(map(desk.mention, self.on))
        blocks.append(Paragraph(say("duty-on-now", people=names) if names else say("duty-nobody")))
        if self.taken:
            blocks.append(
                Items(tuple(say("duty-taken", person=desk.mention(who), count=many) for who, many in self.taken))
            )
        blocks.append(Quiet(say("duty-means")))
        here = (("circle", self.circle),)
        button = Button(say("duty-end"), "duty.off", here) if self.me else Button(say("duty-begin"), "duty.on", here)
        return View(title=say("duty-title"), blocks=tuple(blocks), rows=((button,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nobody, and two people."""
        fay = PersonId("discord:100000000000000002")
        return (
            cls(circle=CIRCLE, note="duty-ended"),
            cls(circle=CIRCLE, on=(fay, ANNA), taken=((fay, 3), (ANNA, 1)), me=True, note="duty-begun"),
        )
