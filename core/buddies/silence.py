"""The one warm note to somebody who has fallen silent. Once for each silence, and never again for the same one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final

from core.buddies.facts import private_message
from core.buddies.model import CareSettings
from core.buddies.silence_cards import WarmNote, WarmNoteAnswered
from core.circles.changes import MemberSaved
from core.circles.model import Circle, CircleState, Here, Member
from core.kernel.decision import Action, Decision, Show, Who
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment
from core.kernel.timers import TimerSet
from core.schedule.due import private_key
from core.schedule.slots import moment as moment_of

EVERY: Final = timedelta(weeks=1)
"""How often a circle is looked over."""
_NOON: Final = time(12)


@dataclass(frozen=True, slots=True, kw_only=True)
class SilenceFacts:
    """A circle's active members, and after how long a silence they get the note."""

    here: Here
    care: CareSettings
    members: tuple[Member, ...] = ()

    @property
    def circle(self) -> Circle:
        """The circle that is looked over."""
        return self.here.circle


def look(circle: CircleId, moment: Moment) -> TimerSet:
    """Let a circle be looked over in a week. Set when somebody joins; once set, it goes on by itself."""
    day = (moment.local + EVERY).date()
    due = moment_of(day, _NOON, moment.zone).astimezone(UTC)
    return TimerSet(id=f"care/{circle}", circle=circle, due=due, action="care.look")


def last_sign(member: Member) -> date:
    """Return the last day (UTC) on which the bot knows of somebody. While they are away, nobody waits for a sign."""
    since = member.since.astimezone(UTC).date()
    return max(since, member.seen or since, member.paused_until or since)


def is_silent(member: Member, days: int, moment: Moment) -> bool:
    """Whether somebody has been silent for so many days and has not had the note for this silence."""
    last = last_sign(member)
    told = member.noted is not None and member.noted.astimezone(UTC).date() >= last
    return days > 0 and not told and _days(last, moment.now) >= days


def _days(day: date, now: datetime) -> int:
    return (now.astimezone(UTC).date() - day).days


def decide_look(facts: SilenceFacts, act: Act, moment: Moment) -> Decision:
    """Write to whoever has fallen silent, and look again in a week. Facilitators know where to find each other."""
    circle = facts.circle
    if circle.state is CircleState.ARCHIVED:
        return Decision()
    again = look(circle.id, moment)
    if circle.state is not CircleState.OPEN:
        return Decision(changes=(again,))
    silent = [
        member
        for member in facts.members
        if member.person not in circle.facilitators and is_silent(member, facts.care.silent_days, moment)
    ]
    card = WarmNote(circle=circle.id, circle_name=circle.name)
    about = moment.fresh("warm")
    return Decision(
        changes=(again, *(MemberSaved(replace(member, noted=moment.now)) for member in silent)),
        intents=tuple(
            private_message(member, circle, private_key(f"care/{about}", member.person), about, card, moment)
            for member in silent
        ),
    )


def decide_open(here: Here, act: Act, moment: Moment) -> Decision:
    """Show the note to whoever wants only a neutral line pushed."""
    circle = here.circle
    card = WarmNote(circle=circle.id, circle_name=circle.name, opened=True)
    return Decision(reply=Show(card, replace=act.message is not None))


def decide_here(here: Here, act: Act, moment: Moment) -> Decision:
    """Be glad. That they pressed is a sign of them by itself."""
    return Decision(reply=Show(WarmNoteAnswered()))


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="care.look", who=Who.BOT, needs=SilenceFacts, decide=decide_look),
    Action(name="care.show", who=Who.MEMBER, needs=Here, decide=decide_open),
    Action(name="care.here", who=Who.MEMBER, needs=Here, decide=decide_here),
)
