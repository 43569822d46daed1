"""In a rush, what has just fallen due goes straight into the hands of whoever sends it.

The row is written as ``sending`` at once, with the decision, and is on the disk before a byte leaves: a hundred
thousand circles that fall due together are spared the way through ``ready``. Private messages always go that way,
so that whoever leaves in between gets none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bots.engine.dispatcher import Dispatcher
from bots.store import outbox
from bots.store.outbox import Delivery
from core.kernel.effects import Alert, Intent, Ladder, Post, Whisper, Withdraw
from core.kernel.ids import CircleId, PlatformName

RUSH = 50
"""From so many at once on."""

Addressed = tuple[CircleId, PlatformName, Intent]
Handed = tuple[Dispatcher, Sequence[tuple[Delivery, Intent]]]


async def put_in_hand(
    connection: AsyncConnection,
    dispatchers: Mapping[PlatformName, Dispatcher],
    intents: Sequence[Addressed],
    encode: outbox.Encode,
    now: datetime,
) -> tuple[list[Handed], list[Addressed]]:
    """Write down as taken in hand what may leave now; return that, for after the commit, and the rest.

    Only where nothing else waits, because those that wait go by their urgency, and only as much as can be sent soon.
    Raises KeyThere if one is not new: then nothing of the transaction may stand.
    """
    if len(intents) < RUSH:
        return [], [*intents]
    handed: list[Handed] = []
    left: list[Addressed] = []
    due: dict[PlatformName, list[Addressed]] = {}
    for one in intents:
        (due.setdefault(one[1], []) if one[1] in dispatchers and _may_leave(one[2], now) else left).append(one)
    for platform, rows in due.items():
        dispatcher = dispatchers[platform]
        if dispatcher.has_room_for(len(rows)) and await outbox.nothing_waits(connection, platform, now):
            taken = await outbox.enqueue_in_hand(connection, rows, encode, now, dispatcher.lease, dispatcher.hold)
            handed.append((dispatcher, taken))
        else:
            left.extend(rows)
    return handed, left


def _may_leave(intent: Intent, now: datetime) -> bool:
    match intent:
        case Post() | Alert():
            return intent.not_before is None or intent.not_before <= now
        case Whisper() | Withdraw() | Ladder():
            return False
