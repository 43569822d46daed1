"""The fake on an event loop in a thread of its own, for tests that are not asynchronous."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from tests.emulators.discordwire.server import serve
from tests.emulators.discordwire.world import Options, World

T = TypeVar("T")


class ThreadedWire:
    """Touch the world through `call` and `run` only: it belongs to the thread's loop."""

    def __init__(self, world: World, loop: asyncio.AbstractEventLoop) -> None:
        self.world = world
        self._loop = loop

    def call(self, what: Callable[[World], T]) -> T:
        """Do something with the world and return what comes of it."""

        async def inside(world: World) -> T:
            return what(world)

        return self.run(inside)

    def run(self, what: Callable[[World], Coroutine[Any, Any, T]]) -> T:
        """Run a coroutine on the world's loop and wait for it."""
        return asyncio.run_coroutine_threadsafe(what(self.world), self._loop).result()


@contextmanager
def threaded(options: Options | None = None) -> Iterator[ThreadedWire]:
    """A fake that lives as long as the block."""
    started = threading.Event()
    found: list[ThreadedWire] = []
    stop: list[asyncio.Event] = []

    async def life() -> None:
        async with serve(options) as world:
            stop.append(asyncio.Event())
            found.append(ThreadedWire(world, asyncio.get_running_loop()))
            started.set()
            await stop[0].wait()

    thread = threading.Thread(target=lambda: asyncio.run(life()), name="discord-wire")
    thread.start()
    started.wait()
    try:
        yield found[0]
    finally:
        found[0].call(lambda _: stop[0].set())
        thread.join()
