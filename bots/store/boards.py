"""The table of boards: how each should look, and how far its message has come."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from core.kernel.boards import BoardDropped, BoardPlaced, BoardSet
from core.kernel.ids import CircleId, MessageRef, PlatformName, RoomId, platform_of

Kept = tuple[str, str]
"""A card's name and its arguments as JSON."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stale:
    """A board whose message does not show the newest state."""

    id: str
    circle: CircleId
    room: RoomId
    card: str
    arguments: str = field(repr=False)
    revision: int
    placed: int
    message: MessageRef


async def keep(connection: AsyncConnection, change: BoardSet, kept: Kept, now: datetime) -> None:
    """Write down how a board should look from now on."""
    b = t.boards
    card, arguments = kept
    known = (await connection.execute(select(b.c.revision).where(b.c.id == change.id))).scalar()
    if known is None:
        row = {
            "id": change.id,
            "circle": change.circle,
            "platform": platform_of(change.room).value,
            "room": change.room,
            "card": card,
            "arguments": arguments,
            "revision": 1,
            "shown": 0,
            "placed": 1,
            "message": "",
            "not_before": now,
        }
        await connection.execute(b.insert(), [row])
        return
    newer = {"card": card, "arguments": arguments, "revision": known + 1}
    await connection.execute(update(b).where(b.c.id == change.id, b.c.circle == change.circle).values(newer))


async def drop(connection: AsyncConnection, change: BoardDropped) -> None:
    """Let a board's message stay as it is."""
    b = t.boards
    await connection.execute(delete(b).where(b.c.id == change.id, b.c.circle == change.circle))


async def place(connection: AsyncConnection, change: BoardPlaced) -> None:
    """Write down where a board's message is.

    Which state it shows depends on when it was sent; an edit to the newest does no harm, so only a board that never
    changed is taken as shown.
    """
    b = t.boards
    mine = (b.c.id == change.id) & (b.c.circle == change.circle)
    await connection.execute(update(b).where(mine).values(message=change.message, shown=0))
    await connection.execute(update(b).where(mine, b.c.revision == 1).values(shown=1))


async def stale(connection: AsyncConnection, platform: PlatformName, now: datetime, most: int) -> list[Stale]:
    """Return up to ``most`` boards that want an edit and may have one, the longest waiting first."""
    b = t.boards.c
    query = (
        select(b.id, b.circle, b.room, b.card, b.arguments, b.revision, b.placed, b.message)
        .where(b.platform == platform.value, b.message != "", b.revision > b.shown, b.not_before <= now)
        .order_by(b.not_before, b.id)
        .limit(most)
    )
    return [Stale(**row) for row in (await connection.execute(query)).mappings()]


async def showed(connection: AsyncConnection, board: Stale, next_edit: datetime) -> None:
    """Write down that a board's message shows the state that was read."""
    b = t.boards
    await connection.execute(update(b).where(b.c.id == board.id).values(shown=board.revision, not_before=next_edit))


async def later(connection: AsyncConnection, board: Stale, when: datetime) -> None:
    """Let a board wait."""
    await connection.execute(update(t.boards).where(t.boards.c.id == board.id).values(not_before=when))


async def lost(connection: AsyncConnection, board: Stale) -> None:
    """Write down that a board's message is gone, and that a further one is on its way."""
    b = t.boards
    # The further message shows what stood there when it was read; whatever came since is an edit.
    moved = {"message": "", "shown": 0, "placed": board.placed + 1}
    await connection.execute(update(b).where(b.c.id == board.id).values(moved))


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When the next board wants an edit."""
    b = t.boards.c
    query = select(func.min(b.not_before)).where(b.message != "", b.revision > b.shown)
    return (await connection.execute(query)).scalar()
