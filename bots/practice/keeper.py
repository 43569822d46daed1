"""Runs the engine in the practice room: one task, one lock, so that nothing is sent twice.

The room's clock jumps, so the keeper asks every second instead of setting an alarm.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime

import structlog

from bots.engine.clock import MovableClock
from bots.engine.supervise import describe
from bots.practice.house import House
from bots.practice.time_travel import Traveller, Trip, advance, to_next_occasion

log = structlog.get_logger()

NOW = "now"
"""The setting that holds how far the clock was moved, so that it never runs back after a restart."""


async def _nothing() -> None:
    return


class Keeper:
    """Settles what is due, after every act and every second, and moves the clock."""

    def __init__(
        self,
        engine: Traveller,
        clock: MovableClock,
        house: House,
        *,
        keep_house: Callable[[], Awaitable[None]] = _nothing,
        every: float = 1.0,
    ) -> None:
        """``keep_house`` is what is done in the quiet; it runs at the start and after each journey."""
        self._engine = engine
        self._clock = clock
        self._house = house
        self._keep_house = keep_house
        self._every = every
        self._turn = asyncio.Lock()
        self._woken = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._ending = False
        self.troubled = False
        """Whether the last attempt failed; the page says so."""

    async def start(self) -> None:
        """Begin, with what a former process left behind."""
        await self._keep_house()
        self._task = asyncio.create_task(self._run(), name="keeper of the practice room")

    async def stop(self) -> None:
        """End; a step in progress comes to its end."""
        self._ending = True
        self.wake()
        if self._task is not None:
            await self._task

    def wake(self) -> None:
        """Look at once whether something is to be done."""
        self._woken.set()

    async def settle(self) -> None:
        """Decide and send everything that is due, now."""
        async with self._turn:
            await self._engine.settle_all()

    async def travel(self, target: datetime) -> Trip:
        """Move the clock to ``target`` through every due moment.

        Raises:
            ValueError: ``target`` is in the past.
        """
        async with self._turn:
            # Written before the first step: after a crash the clock must not be behind what was sent.
            await self.remember(target)
            trip = await advance(self._engine, self._clock, target)
            await self._keep_house()
        return trip

    async def next_occasion(self) -> datetime | None:
        """Return where "next occasion" leads; None when nothing is planned."""
        async with self._turn:
            return await to_next_occasion(self._engine, self._clock)

    async def remember(self, now: datetime) -> None:
        """Keep how far the clock has been moved."""
        await self._house.set(NOW, now.isoformat())

    async def _run(self) -> None:
        while not self._ending:
            try:
                due = await self._engine.next_due()
                if due is not None and due <= self._clock.now():
                    await self.settle()
                self.troubled = False
            except Exception as problem:  # noqa: BLE001 - the page tells it in words, and it is tried again
                log.error("the practice room could not settle what is due", **describe(problem))
                self.troubled = True
            with suppress(TimeoutError):
                await asyncio.wait_for(self._woken.wait(), self._every)
            self._woken.clear()
