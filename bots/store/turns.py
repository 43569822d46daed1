"""Whose turn it is to write: people first, then what the clock brings; nobody waits for ever."""

from __future__ import annotations

import asyncio
import heapq
from typing import Self

PATIENCE = 50
"""Fewer than so many who came later go before one that is patient: eight people at once fit in, a flood does not."""


class Turn:
    """A lock for one at a time, with two queues. Enter it with ``Turn.of(patient)``."""

    def __init__(self) -> None:
        """Begin with nobody inside."""
        self._taken = False
        self._count = 0
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []

    def of(self, *, patient: bool) -> Visit:
        """Return what to enter; the patient let fewer than ``PATIENCE`` later ones go first."""
        return Visit(self, patient=patient)

    async def take(self, *, patient: bool) -> None:
        """Wait for the turn. A wait that is cancelled gives it on."""
        if not self._taken:
            self._taken = True
            return
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._count += 1
        heapq.heappush(self._waiting, (self._count + (PATIENCE if patient else 0), self._count, mine))
        try:
            await mine
        except asyncio.CancelledError:
            if mine.done() and not mine.cancelled():
                self.give_on()
            raise

    def give_on(self) -> None:
        """Let the next one in."""
        while self._waiting:
            _, _, following = heapq.heappop(self._waiting)
            if not following.done():
                following.set_result(None)
                return
        self._taken = False


class Visit:
    """One turn, from its beginning to its end."""

    def __init__(self, turn: Turn, *, patient: bool) -> None:
        """For ``Turn.of`` alone."""
        self._turn = turn
        self._patient = patient

    async def __aenter__(self) -> Self:
        await self._turn.take(patient=self._patient)
        return self

    async def __aexit__(self, *exc: object) -> None:
        self._turn.give_on()
