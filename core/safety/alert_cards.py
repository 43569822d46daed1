"""An alert as facilitators see it. Members see none of it, and nothing of it stands in the room."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.circles.common import to_list
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.alarm import Alarm, AlarmKind, AlarmState, Outcome, Reasons, Unsent
from core.safety.alert_words import (
    AT,
    NOBODY,
    Called,
    about,
    an_alarm,
    closed_line,
    given_of,
    links,
    so_far,
    some_reasons,
    title_of,
)
from core.safety.rule_words import told
from core.safety.verdict import Tier


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertBoard:
    """An alert in the facilitators' room: one message that shows how it stands. The reasons go when it is closed."""

    name: ClassVar[str] = "alert"

    circle: CircleId
    alarm: Alarm
    person: PersonId | None
    text_ref: TextRef | None
    called: Called = NOBODY
    """Whom it calls as it is posted."""

    @classmethod
    def of(cls, alarm: Alarm, called: Called = NOBODY) -> Self:
        """Show this one."""
        ref = alarm.ref if alarm.live else None
        return cls(circle=alarm.circle, alarm=alarm, person=alarm.person, text_ref=ref, called=called)

    def view(self, desk: Desk) -> View:
        """Who, why, what was done, and what to press."""
        say, alarm = desk.say, self.alarm
        if not alarm.live:
            return View(title=say("alert-title-closed"), blocks=(Paragraph(closed_line(desk, alarm)),))
        reasons = Reasons.read(desk.texts.get(self.text_ref)) if self.text_ref else None
        given = given_of(self.circle, alarm.id)
        look = Button(say("alert-look"), "alert.look", given)
        claim = Button(say("alert-claim"), "alert.claim", given, Look.MAIN)
        return View(
            title=title_of(desk, reasons),
            blocks=(*about(desk, self.person, reasons), *so_far(desk, alarm, reasons)),
            rows=((look,) if alarm.state is AlarmState.CLAIMED else (claim, look), *links(desk, reasons)),
            notice=say("alert-notice"),
            calls=self.called.people,
            calls_roles=self.called.roles,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As it comes, with everything that may have happened, and closed."""
        one = an_alarm()
        fay = PersonId("discord:100000000000000002")
        busy = an_alarm(stage=2, safe=AT, unsent=Unsent.REFUSED)
        taken = an_alarm(state=AlarmState.CLAIMED, claimed_by=fay, claimed=AT, unsent=Unsent.NOT_PUSHED)
        closed = tuple(taken.closing(outcome, fay, AT) for outcome in Outcome)
        calling = cls.of(one, Called(people=(fay,), roles=("100000000000000009",)))
        return (*map(cls.of, (one, busy, taken, *closed)), calling)


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertOpen:
    """Everything of one alert, for a facilitator who looks at it. Never stored."""

    name: ClassVar[str] = "alert-open"

    alarm: Alarm
    reasons: Reasons | None = field(default=None, repr=False)
    note: str = ""
    mine: bool = False

    def view(self, desk: Desk) -> View:
        """The words and the rules too; how to close it."""
        say, alarm = desk.say, self.alarm
        given = given_of(alarm.circle, alarm.id)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks += about(desk, alarm.person, self.reasons)
        if self.reasons is not None:
            blocks += [
                Paragraph("\n".join(f"> {part}" for part in one.text.splitlines())) for one in self.reasons.messages
            ]
            blocks += _why(desk, self.reasons)
        if not alarm.live:
            undo = Button(say("review-undo"), "alert.reopen", given)
            blocks.append(Paragraph(closed_line(desk, alarm)))
            return View(
                title=say("alert-title-closed"), blocks=tuple(blocks), rows=((undo, to_list(desk, alarm.circle)),)
            )
        concern = alarm.kind is AlarmKind.CONCERN
        if not concern:
            blocks += so_far(desk, alarm, self.reasons)
            blocks.append(Quiet(say("alert-how-to-close")))
        outcomes = tuple(
            Choice(say(f"outcome-{one.value}"), one.value) for one in Outcome if concern or one is not Outcome.SEEN
        )
        rows: list[Row] = [Picker("o", say("alert-close"), "alert.close", choices=outcomes, given=given)]
        buttons: tuple[Button, ...] = ()
        if not concern and self.mine:
            buttons = (Button(say("alert-release"), "alert.release", given),)
        elif not concern:
            over = (("over", "1"),) if alarm.state is AlarmState.CLAIMED else ()
            label = say("alert-take-over" if over else "alert-claim")
            buttons = (Button(label, "alert.claim", (*given, *over), Look.MAIN),)
        rows.append((*buttons, to_list(desk, alarm.circle)))
        title = say("concern-title") if concern else title_of(desk, self.reasons)
        return View(title=title, blocks=tuple(blocks), rows=(*rows, *links(desk, self.reasons)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One's own, somebody else's, a concern, a closed one, and one whose words are gone."""
        fay = PersonId("discord:100000000000000002")
        taken = an_alarm(state=AlarmState.CLAIMED, claimed_by=fay, claimed=AT)
        return (
            cls(alarm=taken, reasons=some_reasons(), mine=True, note="alert-yours"),
            cls(alarm=taken, reasons=some_reasons(), note="alert-taken"),
            cls(alarm=an_alarm(kind=AlarmKind.CONCERN), reasons=some_reasons(Tier.R1)),
            cls(alarm=taken.closing(Outcome.FALSE_ALARM, fay, AT)),
            cls(alarm=an_alarm()),
        )


def _why(desk: Desk, reasons: Reasons) -> tuple[Block, ...]:
    """Which rules found something, what they look for, and the words that they found."""
    lines: list[str] = []
    for one in reasons.rules:
        words, found = told(desk, one.rule, one.words), one.found(reasons.messages)[:120]
        lines.append(desk.say("held-because", words=words, found=found) if found else words)
    return (Paragraph(desk.say("alert-rules")), Items(tuple(lines))) if lines else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertGone:
    """An alert that was kept long enough, or whose member erased everything."""

    name: ClassVar[str] = "alert-gone"

    def view(self, desk: Desk) -> View:
        """Say so."""
        return View(blocks=(Quiet(desk.say("alert-gone")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)
