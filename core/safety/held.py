"""A message that the room must not see: what is kept of it, and where it stands."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.kernel.ids import CircleId, MessageRef, PersonId, RoomId, TextRef
from core.safety.verdict import Span

NOWHERE = MessageRef("")


class HeldState(StrEnum):
    """Where a held message stands. The last three are closed."""

    HELD = "held"
    """Nobody has decided yet."""
    ASKED = "asked"
    """A facilitator would post it, and its author has not said whether they want that."""
    POSTED = "posted"
    KEPT = "kept"
    REMOVED = "removed"


CLOSED = frozenset({HeldState.POSTED, HeldState.KEPT, HeldState.REMOVED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """One held message. Its words and the reasons stand apart, sealed, in ``paper``.

    ``turn`` counts decisions, so that what each of them sends has a name of its own.
    """

    id: str
    circle: CircleId
    state: HeldState = HeldState.HELD
    before: HeldState = HeldState.HELD
    person: PersonId | None
    room: RoomId
    message: MessageRef
    paper: TextRef | None
    at: datetime
    taken: bool = False
    """The platform took it out of the room."""
    told: str = ""
    """Why its author could not be told: an obstacle."""
    turn: int = 0
    posted: MessageRef = NOWHERE
    appeal: TextRef | None = None
    closed_by: PersonId | None = None
    closed_at: datetime | None = None

    @property
    def open(self) -> bool:
        """Whether somebody still has to say something about it."""
        return self.state not in CLOSED

    @property
    def waits(self) -> bool:
        """Whether it needs a facilitator now."""
        return self.state is HeldState.HELD


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it was held: the rule, what kind that is, what it looks for in plain words, and where it found it."""

    rule: str
    kind: str
    words: str = ""
    span: Span = (0, 0)


@dataclass(frozen=True, slots=True)
class Paper:
    """What is sealed: the words of a message, and why it was held."""

    text: str = field(default="", repr=False)
    reasons: tuple[Reason, ...] = ()

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of reasons, each once."""
        return tuple(dict.fromkeys(reason.kind for reason in self.reasons))

    def written(self) -> str:
        """Write it as one text; :func:`read_paper` reads it again."""
        return json.dumps([self.text, written_reasons(self.reasons)], ensure_ascii=False)


def written_reasons(reasons: Sequence[Reason]) -> str:
    """Write reasons as one text."""
    rows = [[one.rule, one.kind, one.words, *one.span] for one in reasons]
    return json.dumps(rows, ensure_ascii=False)


def read_reasons(written: str) -> tuple[Reason, ...]:
    """Read what :func:`written_reasons` wrote; nothing where that is not what it is."""
    try:
        rows = json.loads(written)
        return tuple(
            Reason(str(rule), str(kind), str(words), (int(begin), int(end))) for rule, kind, words, begin, end in rows
        )
    except (ValueError, TypeError):
        return ()


def read_paper(written: str | None) -> Paper:
    """Read what :meth:`Paper.written` wrote; an empty one where it was erased."""
    if not written:
        return Paper()
    try:
        text, reasons = json.loads(written)
    except (ValueError, TypeError):
        return Paper()
    return Paper(str(text), read_reasons(str(reasons)))
