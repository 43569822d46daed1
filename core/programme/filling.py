"""From a programme of the library to entries of a circle's queue."""

from __future__ import annotations

from collections.abc import Sequence

from core.kernel.ids import CircleId, QueueItemId
from core.kernel.moment import Moment
from core.programme.queue import ItemState, QueueItem
from core.programme.topics import Programme


def end_of(queue: Sequence[QueueItem], programme: str) -> int:
    """The place behind everything that a programme's queue ever held."""
    return max((item.place for item in queue if item.programme == programme), default=-1) + 1


def refilled(
    programme: Programme, queue: Sequence[QueueItem], circle: CircleId, moment: Moment
) -> tuple[QueueItem, ...]:
    """The programme's topics that do not wait in the queue yet, in its order, to go behind what waits.

    While some were never used, only those; once all were, the whole programme again.
    """
    mine = [item for item in queue if item.programme == programme.id and item.topic]
    waits = {item.topic for item in mine if item.state is ItemState.QUEUED}
    used = {item.topic for item in mine if item.state is ItemState.USED}
    fresh = [topic for topic in programme.topics if topic.id not in waits | used]
    wanted = fresh or [topic for topic in programme.topics if topic.id not in waits]
    start = end_of(queue, programme.id)
    return tuple(
        QueueItem(
            id=QueueItemId(moment.fresh(f"queue/{programme.id}/{place}")),
            circle=circle,
            programme=programme.id,
            place=place,
            topic=topic.id,
        )
        for place, topic in enumerate(wanted, start)
    )
