"""What people write in a circle's room, on its way to whoever wants to hear it; and how far each room was heard.

The path of a message does not touch the database. How far each room was heard is written down now and then, and
after downtime everything since then is read back, as far as the platform still has it. So what is heard may come
twice after a crash: whoever hears it tells messages apart by their reference.
"""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from bots.engine.supervise import describe, keep_running
from core.kernel.ids import MessageRef, RoomId
from core.kernel.writing import Arrived, Position, Writing, Written

log = structlog.get_logger()

SAVED_EVERY = 5.0
"""Seconds between two times that the positions are written down."""
TRIED_AGAIN = 60.0
"""Seconds until a room that could not be read back is tried again."""
LONGEST_BACK = timedelta(days=7)
"""What is older than that is not read back: nobody could still answer it as new."""
REMEMBERED = 10_000
"""So many messages are remembered, to hand on once what comes twice."""


Heard = Callable[[Written], Awaitable[None]]
Arriving = Callable[[Arrived], Awaitable[None]]
"""Hears of whoever comes. Never raises."""


class Positions(Protocol):
    """Where it is kept how far each room of one platform was heard."""

    async def all(self) -> Mapping[RoomId, Position]:
        """Return every position."""
        ...

    async def save(self, positions: Mapping[RoomId, Position]) -> None:
        """Keep these, beside those that are kept already."""
        ...

    async def forget(self, rooms: frozenset[RoomId]) -> None:
        """Let go of rooms in which no circle is any more."""
        ...


class CannotRead(Exception):
    """A room cannot be read just now. ``again`` is when to try again, in seconds; None: it may not be read."""

    def __init__(self, again: float | None) -> None:
        super().__init__()
        self.again = again


History = Callable[[RoomId, Position], AsyncGenerator[Written]]
"""Reads a room from after a position to the newest, oldest first. Raises CannotRead."""


class Hearing:
    """Hands on what is written, each message once while it is remembered."""

    def __init__(self, positions: Positions, heard: Heard, now: Callable[[], datetime]) -> None:
        """``heard`` is given each message; ``now`` is the engine's clock."""
        self._kept = positions
        self._heard = heard
        self._now = now
        self._at: dict[RoomId, Position] = {}
        self._dirty: set[RoomId] = set()
        self._behind: dict[RoomId, Position] = {}
        self._known: OrderedDict[MessageRef, None] = OrderedDict()
        self._opened = False
        self._reading = asyncio.Lock()

    async def hear(self, written: Written) -> None:
        """Take in what was just written."""
        await self._hand_on(written)
        if written.writing is Writing.NEW:
            self._reached(written)

    async def read_back(self, rooms: frozenset[RoomId], history: History) -> float | None:
        """Read in each room what was missed. Returns after how many seconds to come again; None if all was read.

        A room that is heard for the first time begins now: what was written before is nobody's business here.
        """
        async with self._reading:
            await self._open(rooms)
            for gone in self._at.keys() - rooms:
                del self._at[gone]
                self._behind.pop(gone, None)
                self._dirty.discard(gone)
            again: list[float] = []
            for room in sorted(rooms):
                position = self._behind.get(room) or self._at.get(room)
                if position is None:
                    self._put(room, Position(MessageRef(""), self._now()))
                    continue
                self._behind[room] = position
                wait = await self._read(room, position, history)
                if wait is not None:
                    again.append(wait)
            await self.save()
            return min(again) if again else None

    async def save(self) -> None:
        """Write down how far each room was heard; where something is still to be read, how far before that."""
        changed = {room: self._behind.get(room, self._at[room]) for room in self._dirty}
        if changed:
            await self._kept.save(changed)
            self._dirty.difference_update(changed)

    @asynccontextmanager
    async def kept(self) -> AsyncGenerator[None]:
        """Write positions down now and then while this lasts, and once more at its end."""

        async def now_and_then() -> None:
            while True:
                await asyncio.sleep(SAVED_EVERY)
                await self.save()

        saving = asyncio.create_task(keep_running("positions", now_and_then))
        try:
            yield
        finally:
            saving.cancel()
            with suppress(asyncio.CancelledError):
                await saving
            await self.save()

    async def _open(self, rooms: frozenset[RoomId]) -> None:
        """Know what a former process had heard. Until that is known, every room is behind."""
        if self._opened:
            return
        kept = await self._kept.all()
        for room, position in kept.items():
            if room in rooms:
                self._at[room] = self._behind[room] = position
        await self._kept.forget(frozenset(kept) - rooms)
        self._opened = True

    async def _read(self, room: RoomId, position: Position, history: History) -> float | None:
        oldest = self._now() - LONGEST_BACK
        since = position if position.at >= oldest else Position(MessageRef(""), oldest)
        count = 0
        try:
            async for written in history(room, since):
                await self._hand_on(written)
                self._reached(written)
                self._behind[room] = Position(written.message, written.at)
                count += 1
        except CannotRead as problem:
            log.info("a room could not be read back", again=problem.again)
            if problem.again is not None:
                return problem.again
        except Exception as problem:  # noqa: BLE001 - one room that cannot be read must not hold up the others
            log.error("a room could not be read back", **describe(problem))
            return TRIED_AGAIN
        del self._behind[room]
        self._dirty.add(room)
        if count:
            log.info("read back what was missed", messages=count)
        return None

    async def _hand_on(self, written: Written) -> None:
        if written.writing is Writing.NEW:
            if written.message in self._known:
                return
            self._known[written.message] = None
            if len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        await self._heard(written)

    def _reached(self, written: Written) -> None:
        before = self._at.get(written.room)
        if before is None or before.at <= written.at:
            self._put(written.room, Position(written.message, written.at))

    def _put(self, room: RoomId, position: Position) -> None:
        self._at[room] = position
        self._dirty.add(room)
