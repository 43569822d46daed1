"""What may change about the queue."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.kernel.ids import CircleId, PersonId, TextRef
from core.kernel.quick import quick
from core.programme.queue import QueueItem


@quick
@dataclass(frozen=True, slots=True)
class QueueSaved:
    """These entries are new or different."""

    items: tuple[QueueItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TextKept:
    """Keep a text, encrypted under the key of ``person`` in the circle, or the circle's own key."""

    ref: TextRef
    circle: CircleId
    person: PersonId | None = None
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class TextDropped:
    """A kept text goes for good; what waits to show it is cancelled."""

    ref: TextRef
    circle: CircleId


ProgrammeChange = QueueSaved | TextKept | TextDropped
