"""What else is kept of a member beside their own writing: what was noticed, held, decided, passed on, signed up for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Self

from core.buddies.export import NOTHING_KEPT, BuddiesKept
from core.buddies.export import parts as parts_of_buddies
from core.circles.examples import a_circle, a_member
from core.kernel.cards import Desk
from core.kernel.ids import MessageRef, RoomId, TextRef
from core.moderation.model import Case, CaseKind, CaseState
from core.safety.alarm import Alarm, AlarmKind, Message, Reasons
from core.safety.held import Held, Paper
from core.safety.rule_words import told
from core.safety.verdict import Tier
from core.sessions.model import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseOf:
    """A case about them. Notes among facilitators are not theirs to see."""

    case: Case
    reason: str = field(default="", repr=False)
    appeal: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """What they and the facilitators wrote to each other. ``lines``: whether facilitators wrote it, and the words."""

    at: datetime
    lines: tuple[tuple[bool, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """All of it, the oldest first."""

    noticed: tuple[tuple[Alarm, Reasons | None], ...] = ()
    held: tuple[tuple[Held, Paper], ...] = ()
    cases: tuple[CaseOf, ...] = ()
    threads: tuple[Thread, ...] = ()
    sessions: tuple[Session, ...] = ()
    """Those that they signed up for and that still remember it."""
    buddies: BuddiesKept = NOTHING_KEPT
    undelivered: int = 0
    meant: bool = False
    """This is the circle that they mean in private messages."""

    @classmethod
    def example(cls) -> Self:
        """One of each."""
        at, circle, person = datetime(2026, 12, 1, 18, tzinfo=UTC), a_circle(), a_member().person
        alarm = Alarm(id="0123456789ab", circle=circle.id, person=person, kind=AlarmKind.CONCERN, opened=at, touched=at)
        reasons = Reasons(
            tier=Tier.R1, kinds=("burden",), messages=(Message("", at.isoformat(), "It is all too much."),)
        )
        held = Held(
            id="0123456789ac",
            circle=circle.id,
            person=person,
            room=RoomId("practice:home"),
            message=MessageRef("home/1"),
            paper=TextRef("0123456789ad"),
            at=at,
        )
        case = Case(circle=circle.id, number=3, kind=CaseKind.WARN, state=CaseState.OPEN, person=person, at=at)
        return cls(
            noticed=((alarm, reasons),),
            held=((held, Paper("She lives at 12 Long Lane.")),),
            cases=(CaseOf(case=case, reason="Please let others finish.", appeal="It was the lag."),),
            threads=(Thread(at=at, lines=((False, "Could we talk?"), (True, "Of course."))),),
            buddies=BuddiesKept.example(),
            undelivered=1,
            meant=True,
        )


def written(desk: Desk, at: datetime) -> str:
    """A file is read outside the platform, so no stamp that only the platform understands."""
    return f"{at.astimezone(desk.zone):%Y-%m-%d %H:%M}"


def parts(desk: Desk, beside: Beside) -> Iterator[str]:
    """The parts of the file with everything; of what there is not, no part."""
    say = desk.say
    if beside.noticed:
        yield "## " + say("export-noticed", count=len(beside.noticed))
        for alarm, reasons in beside.noticed:
            yield "### " + written(desk, alarm.opened)
            yield say(f"export-noticed-{alarm.kind.value}")
            if reasons is not None:
                yield from (f"> {one.text}" for one in reasons.messages)
                yield " ".join(told(desk, one.rule, one.words) for one in reasons.rules)
            if alarm.outcome is not None and alarm.closed_by is not None:
                yield say(f"outcome-{alarm.outcome.value}")
    if beside.held:
        yield "## " + say("export-held", count=len(beside.held))
        for held, paper in beside.held:
            yield "### " + written(desk, held.at)
            yield f"> {paper.text}" if paper.text else say("export-unreadable")
            yield say(f"held-state-{held.state.value}")
    if beside.cases:
        yield "## " + say("export-cases", count=len(beside.cases))
        for one in beside.cases:
            yield f"### {written(desk, one.case.at)} · " + say(f"mod-title-{one.case.kind.value}")
            yield say(f"mod-state-{one.case.state.value}")
            yield from (one.reason,) if one.reason else ()
            yield from (say("mod-appeal-words"), one.appeal) if one.appeal else ()
    for thread in beside.threads:
        yield "## " + say("export-thread", at=written(desk, thread.at))
        for theirs, text in thread.lines:
            who = say("contact-by-facilitators" if theirs else "export-me")
            yield f"**{who}:** {text or say('export-unreadable')}"
    if beside.sessions:
        yield "## " + say("export-sessions", count=len(beside.sessions))
        yield "\n".join(f"- {written(desk, one.begins)} {one.title}".rstrip() for one in beside.sessions)
    yield from parts_of_buddies(desk, beside.buddies)
    more = [say("export-undelivered", count=beside.undelivered)] if beside.undelivered else []
    more += [say("export-meant")] if beside.meant else []
    if more:
        yield "\n".join(f"- {line}" for line in more)
