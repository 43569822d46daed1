"""What the clock does later: an act of the bot's own, kept until its moment, so that it survives a restart.

A timer never holds words of a member: ``given`` names things by their ids.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from core.kernel.events import Act, Actor, Place, Received, Refused, Sent
from core.kernel.ids import CircleId, EventId, PersonId

BOT = PersonId("bot")
"""Who acts when nobody does. No platform has such a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerSet:
    """At ``due`` the action happens, once. A timer of the same id is replaced.

    ``id`` begins with what it belongs to (``alert/7f/escalate``), so that all of it can be cleared at once.
    ``person`` is whom it is about: erasing them takes it away.
    """

    id: str
    circle: CircleId
    due: datetime
    action: str
    given: Mapping[str, str] = field(default_factory=dict[str, str])
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TimersCleared:
    """The timer of this id goes, and all whose ids begin with it and a slash."""

    circle: CircleId
    id: str


TimerChange = TimerSet | TimersCleared


def of_the_bot(
    event: str, action: str, given: Mapping[str, str] | None = None, *, circle: CircleId | None = None
) -> Act:
    """Return an act that nobody does: the clock's, a receipt's, a message that was noticed.

    ``event`` names it for ever, so that it happens once; ``action`` is one that only the bot may do.
    """
    more = {} if circle is None else {"circle": circle}
    return Act(
        id=EventId(event), action=action, actor=Actor(person=BOT), place=Place(), given={**more, **(given or {})}
    )


def of_a_receipt(action: str, kind: str, received: Received, circle: CircleId) -> Act:
    """Return the act by which a feature hears what became of a delivery of its own; see ``core.commands.RECEIPTS``."""
    match received.receipt:
        case Sent() as receipt:
            told = {"outcome": "sent", "message": receipt.message, "done": receipt.done}
        case Refused() as receipt:
            told = {"outcome": "refused", "obstacle": receipt.obstacle.value, "missing": receipt.missing}
    skipped = " ".join(rung.rung for rung in receipt.skipped)
    given = {"key": received.key, "kind": kind, "skipped": skipped, **told}
    return of_the_bot(f"receipt/{received.key}", action, given, circle=circle)
