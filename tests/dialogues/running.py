"""The process behind the hands: an engine with a clock moved by hand, which can end and begin anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from bots.app import Parts
from bots.engine.hearing import Hearing
from bots.store.apply import apply
from core.circles.changes import CircleSaved
from core.commands import commands
from core.kernel.decision import Kind
from core.kernel.ids import PersonId, RoomId
from core.kernel.moment import at
from core.kernel.writing import Position, Written
from tests.stage import HandClock, a_member


@dataclass
class Running:
    """One process after another on the same database. Whoever is connected stays so and meets the newest."""

    open: Callable[[], AbstractAsyncContextManager[Parts]]
    clock: HandClock
    stack: AsyncExitStack = field(default_factory=AsyncExitStack)
    _parts: Parts | None = None

    @property
    def parts(self) -> Parts:
        assert self._parts is not None
        return self._parts

    async def __aenter__(self) -> Running:
        self._parts = await self.stack.enter_async_context(self.open())
        await self.parts.engine.open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stack.aclose()
        self.stack, self._parts = AsyncExitStack(), None

    async def restarts(self) -> None:
        await self.__aexit__()
        await self.__aenter__()
        for dispatcher in self.parts.engine.dispatchers.values():
            await dispatcher.recover()
        await self.settle()

    async def keep(self, *changes: Any) -> None:
        async with self.parts.database.write() as connection:
            await apply(connection, self.parts.vault, at(self.clock.now(), seed="test"), changes)
        engine = self.parts.engine
        await engine.open()
        for circle in engine.index.all():
            # reading the rules takes seconds, once: no message of a dialogue is to wait for it
            await engine.rulebook.of(circle)

    async def led_by(self, person: str) -> None:
        (circle,) = self.parts.engine.index.all()
        await self.keep(CircleSaved(replace(circle, facilitators=circle.facilitators | {PersonId(person)})))

    async def joined_by(self, person: str) -> None:
        await self.keep(a_member(person))

    async def settle(self) -> None:
        await self.parts.engine.settle_all()

    async def passes(self, time: timedelta) -> None:
        engine, target = self.parts.engine, self.clock.time + time
        await engine.settle_all()
        while (due := await engine.next_due()) is not None and due <= target:
            self.clock.time = max(due, self.clock.time)
            await engine.settle_all()
        self.clock.time = target
        await engine.settle_all()

    async def hears(self, written: Written) -> None:
        listener = self.parts.engine.listener
        assert listener is not None
        await listener(written)

    @property
    def door(self) -> Any:
        """The engine as an adapter holds it: always the one that runs now."""
        return _Newest(lambda: self.parts.engine)

    @property
    def index(self) -> Any:
        return _Newest(lambda: self.parts.engine.index)

    @property
    def hearing(self) -> Hearing:
        return Hearing(_Positions({}), self.hears, self.clock.now)


class _Newest:
    def __init__(self, newest: Callable[[], object]) -> None:
        self._newest = newest

    def __getattr__(self, name: str) -> Any:
        return getattr(self._newest(), name)


@dataclass
class _Positions:
    kept: dict[RoomId, Position]

    async def all(self) -> Mapping[RoomId, Position]:
        return dict(self.kept)

    async def save(self, positions: Mapping[RoomId, Position]) -> None:
        self.kept.update(positions)

    async def forget(self, rooms: frozenset[RoomId]) -> None:
        for room in rooms:
            self.kept.pop(room, None)


def kinds_of(command: str) -> Mapping[str, Kind]:
    """What the options of a command hold, by name."""
    path = tuple(command.split())
    return {option.name: option.kind for one, _ in commands() if one.path == path for option in one.options}
