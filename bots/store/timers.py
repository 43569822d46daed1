"""Which timers have run out."""

from __future__ import annotations

import json
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.timers import of_the_bot

AGAIN_AFTER = timedelta(hours=1)
"""How soon a timer whose decision failed has another try. It must not hold up all the others."""


async def due(connection: AsyncConnection, now: datetime, most: int) -> list[tuple[str, Act]]:
    """Return up to ``most`` timers that have run out, the longest first, each with what it lets happen."""
    c = t.timers.c
    query = select(c.id, c.circle, c.due, c.action, c.given).where(c.due <= now).order_by(c.due, c.id).limit(most)
    if connection.dialect.name == "postgresql":
        query = query.with_for_update(skip_locked=True)
    return [
        (id_, of_the_bot(f"timer/{id_}/{moment.isoformat()}", action, json.loads(given), circle=CircleId(circle)))
        for id_, circle, moment, action, given in (await connection.execute(query)).all()
    ]


async def done(connection: AsyncConnection, id_: str) -> None:
    """Take a timer away."""
    await connection.execute(delete(t.timers).where(t.timers.c.id == id_))


async def later(connection: AsyncConnection, id_: str, now: datetime) -> None:
    """Let a timer run again, because what it should do failed."""
    await connection.execute(update(t.timers).where(t.timers.c.id == id_).values(due=now + AGAIN_AFTER))


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When the next timer runs out."""
    return (await connection.execute(select(func.min(t.timers.c.due)))).scalar()
