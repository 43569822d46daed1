"""Runs an engine by the clock: one task that decides what is due, one for each platform that sends it."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Awaitable, Callable

from bots.engine.boards import Editor
from bots.engine.clock import Alarm
from bots.engine.dispatcher import Dispatcher
from bots.engine.engine import Engine
from bots.engine.supervise import keep_running
from bots.store.housekeeping import keep_house

RING_EVERY = 0.1
"""Seconds between two looks for timers that have run out, while much else is due."""


def _spare_the_collector() -> None:
    """Leave what lives as long as the process out of every collection, and collect less often.

    A tick makes many short-lived values while tens of thousands of circles stay; looking through those again
    and again took a fifth of its time.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


class Runner:
    """Owns the tasks; every one is supervised."""

    def __init__(self, engine: Engine) -> None:
        """Take an opened engine."""
        self._engine = engine
        self._decide = asyncio.Event()
        self._send: list[asyncio.Event] = []
        self._edit: list[asyncio.Event] = []
        self._deciding = False
        self._rung = 0.0
        self._tasks: list[asyncio.Task[None]] = []
        self._alarm = Alarm(engine.setting.clock, self._decide.set, self._start_housekeeping)

    async def start(self) -> None:
        """Begin: first what a former process left in the air, then whatever is due."""
        self._engine.on_commit = self._committed
        _spare_the_collector()
        self._alarm.start()
        for name, dispatcher in self._engine.dispatchers.items():
            self._supervise(f"outbox of {name}", self._sender(dispatcher))
        for name, editor in self._engine.editors.items():
            self._supervise(f"boards of {name}", self._editing(editor))
        self._supervise("clock", self._decide_what_is_due)

    async def stop(self) -> None:
        """End every task; what is in the air comes to its end and is written down."""
        self._alarm.stop()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._tasks.clear()
        for dispatcher in self._engine.dispatchers.values():
            await dispatcher.stop()

    def wake(self) -> None:
        """Say that something may be due, for a clock that was moved by hand."""
        self._decide.set()

    def _supervise(self, name: str, work: Callable[[], Awaitable[None]]) -> None:
        self._tasks.append(asyncio.create_task(keep_running(name, work), name=name))

    def _committed(self) -> None:
        """What somebody's press left to be sent goes out beside whatever is being decided."""
        self._decide.set()
        self._wake(self._send, self._edit)

    async def _decide_what_is_due(self) -> None:
        while True:
            self._decide.clear()
            self._deciding = True
            self._rung = 0.0
            try:
                # Timers first: somebody may be waiting for help.
                while await self._ring() or await self._engine.tick():
                    self._wake(self._send)
                    await self._engine.give_way()
            finally:
                self._deciding = False
            self._wake(self._send, self._edit)
            await self._set_alarm()
            await self._decide.wait()

    async def _ring(self) -> bool:
        """Let timers ring, in a rush not after every batch."""
        now = asyncio.get_running_loop().time()
        if now - self._rung < RING_EVERY:
            return False
        more = await self._engine.ring()
        self._rung = 0.0 if more else now
        return more

    async def _set_alarm(self) -> None:
        # While much is due the clock's own task looks again anyway, and sets the alarm in the end.
        if not self._deciding:
            self._alarm.set_for(await self._engine.next_due())

    def _wake(self, *many: list[asyncio.Event]) -> None:
        for events in many:
            for ready in events:
                ready.set()

    def _sender(self, dispatcher: Dispatcher) -> Callable[[], Awaitable[None]]:
        ready = asyncio.Event()
        self._send.append(ready)

        async def send() -> None:
            await dispatcher.recover()
            while True:
                ready.clear()
                while await dispatcher.once():  # noqa: ASYNC110 - once() waits for the sends itself
                    await asyncio.sleep(0)
                await self._set_alarm()
                await ready.wait()

        return send

    def _editing(self, editor: Editor) -> Callable[[], Awaitable[None]]:
        ready = asyncio.Event()
        self._edit.append(ready)

        async def edit() -> None:
            while True:
                ready.clear()
                while await editor.once():  # noqa: ASYNC110 - once() waits for the edits itself
                    await asyncio.sleep(0)
                await self._set_alarm()
                await ready.wait()

        return edit

    def _start_housekeeping(self) -> None:
        setting = self._engine.setting

        async def once() -> None:
            await keep_house(setting.database, setting.vault, setting.clock.now())

        self._tasks = [task for task in self._tasks if not task.done()]
        self._supervise("housekeeping", once)
