"""What a restored database does not know: what was sent after its backup was taken.

Whatever was due before the restore may have left already. It is looked up before it is sent, as after a crash.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.apply import upsert

_MARK = "restored"
"""Among the events that were handled, a restore stands under this name; it fades with them."""


async def mark_restored(connection: AsyncConnection, now: datetime) -> None:
    """Remember when the database was restored, and doubt what it believes to be unsent."""
    await upsert(connection, t.events, [{"id": _MARK, "circle": "", "at": now, "reply": ""}])
    d = t.deliveries
    await connection.execute(
        update(d)
        .where(d.c.state == "ready", d.c.not_before <= now)
        .values(
            state="sending",
            lease="",
            leased_until=d.c.not_before,
            first_tried=func.coalesce(d.c.first_tried, d.c.not_before),
        )
    )


async def restored_at(connection: AsyncConnection) -> datetime | None:
    """When the database was restored; None if it never was, or long ago."""
    return (await connection.execute(select(t.events.c.at).where(t.events.c.id == _MARK))).scalar()
