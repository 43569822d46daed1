"""The queue of topics to come: each circle's own copy of a programme, to be moved about as it likes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from core.kernel.ids import CircleId, PersonId, QueueItemId, TextRef
from core.kernel.quick import quick


class ItemState(StrEnum):
    """Where an entry of the queue stands."""

    SUGGESTED = "suggested"
    """A member proposed it; a facilitator has not looked yet."""
    QUEUED = "queued"
    USED = "used"
    REMOVED = "removed"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class QueueItem:
    """One topic to come: one of the library's, or one written for this circle (``text_ref``).

    ``place`` orders the queue of one programme; it need not be without gaps.
    """

    id: QueueItemId
    circle: CircleId
    programme: str
    place: int
    topic: str = ""
    """The library's topic id; empty for one of the circle's own."""
    text_ref: TextRef | None = None
    """Where the circle's own prompt is kept, encrypted."""
    state: ItemState = ItemState.QUEUED
    suggested_by: PersonId | None = None
    used_on: date | None = None


def waiting(queue: Sequence[QueueItem], programme: str) -> tuple[QueueItem, ...]:
    """Return what is still to come of one programme, in order."""
    return tuple(
        sorted(
            (item for item in queue if item.programme == programme and item.state is ItemState.QUEUED),
            key=lambda item: (item.place, item.id),
        )
    )


def current(queue: Sequence[QueueItem], programme: str) -> QueueItem | None:
    """Return the topic that was posted last, if any was."""
    used = [item for item in queue if item.programme == programme and item.state is ItemState.USED and item.used_on]
    return max(used, key=lambda item: (item.used_on or date.min, item.place), default=None)
