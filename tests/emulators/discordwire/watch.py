"""Waiting without sleeping: a predicate is looked at again whenever something happened."""

import asyncio
from collections.abc import Callable


class Watch:
    """Whoever changes something calls `tick`; whoever waits calls `until`. One event loop."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Callable[[], object], asyncio.Future[None]]] = []

    def tick(self) -> None:
        for predicate, future in self._waiting:
            if not future.done() and predicate():
                future.set_result(None)
        self._waiting = [(p, f) for p, f in self._waiting if not f.done()]

    async def until(self, predicate: Callable[[], object], within: float) -> bool:
        """True once the predicate holds, False if it does not within so many real seconds."""
        if predicate():
            return True
        future = asyncio.get_running_loop().create_future()
        self._waiting.append((predicate, future))
        try:
            async with asyncio.timeout(within):
                await future
        except TimeoutError:
            return bool(predicate())
        return True
