"""How far each room was heard. No text and no person stands here."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import delete, select

from bots.store import tables as t
from bots.store.apply import upsert
from bots.store.database import Database
from core.kernel.ids import MessageRef, RoomId
from core.kernel.writing import Position


class StoredPositions:
    """The positions in the rooms of one platform."""

    def __init__(self, database: Database, platform: str) -> None:
        """Rooms are told apart by the platform that their names begin with."""
        self._database = database
        self._begins = f"{platform}:"

    async def all(self) -> Mapping[RoomId, Position]:
        """Return every position.

        Raises:
            DatabaseUnavailable: nobody can tell.
        """
        async with self._database.read() as connection:
            rows = (await connection.execute(select(t.heard.c.room, t.heard.c.message, t.heard.c.at))).all()
        return {
            RoomId(room): Position(MessageRef(message), at)
            for room, message, at in rows
            if str(room).startswith(self._begins)
        }

    async def save(self, positions: Mapping[RoomId, Position]) -> None:
        """Keep positions in the place of older ones.

        Raises:
            DatabaseUnavailable: they are not kept; more is read back than was missed.
        """
        rows = [{"room": room, "message": one.message, "at": one.at} for room, one in positions.items()]
        async with self._database.write() as connection:
            await upsert(connection, t.heard, rows)

    async def forget(self, rooms: frozenset[RoomId]) -> None:
        """Let go of rooms.

        Raises:
            DatabaseUnavailable: they are still there.
        """
        if rooms:
            async with self._database.write() as connection:
                await connection.execute(delete(t.heard).where(t.heard.c.room.in_(list(rooms))))
