"""A hundred thousand circles due in the same minute, claimed, put into words and handed to an inert platform."""

from __future__ import annotations

import asyncio
import os
import resource
import statistics
import tempfile
import time as clock
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import insert

from bots.app import Parts, load_content, opened
from bots.engine.platform import Absent, LookedUp, Missing, Parcel
from bots.engine.runner import Runner
from bots.store import tables as t
from bots.store.master import MasterSource
from bots.store.rows import circle_row, item_row, series_row
from core.circles.model import Circle
from core.kernel.events import Act, Actor, Place, Receipt, Sent
from core.kernel.extras import Extra
from core.kernel.ids import CircleId, EventId, MessageRef, PersonId, PlatformName, QueueItemId, RoomId
from core.programme.queue import QueueItem
from tests.stage import PROGRAMME, HandClock, a_circle, a_series

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


_STATM = os.open("/proc/self/statm", os.O_RDONLY)
"""Kept open: it is read every few milliseconds, and what is measured pays for it."""


class CountingPlatform:
    """Takes everything and keeps nothing."""

    name = PlatformName.PRACTICE

    def __init__(self) -> None:
        self.count = 0

    def instant(self, moment: datetime) -> str:
        return moment.isoformat()

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        return frozenset()

    async def carry_out(self, parcel: Parcel) -> Receipt:
        assert parcel.view is not None
        self.count += 1
        return Sent(message=MessageRef(f"r/{self.count}"))

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        return Absent()

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        return ()


async def fill(parts: Parts, many: int) -> None:
    """Make circles with a topic series and a queue of one."""
    circle, series = circle_row(a_circle()), series_row(a_series())
    item = item_row(
        QueueItem(id=QueueItemId("q"), circle=CircleId("c"), programme=PROGRAMME, place=0, topic="where-it-comes-from")
    )
    for start in range(0, many, 5_000):
        ids = [f"{number:012x}" for number in range(start, min(start + 5_000, many))]
        async with parts.database.write() as connection:
            rows = [circle | {"id": one, "home": f"practice:h{one}", "back": f"practice:b{one}"} for one in ids]
            await connection.execute(insert(t.circles), rows)
            due = {"next_due": MONDAY, "last_day": None}
            await connection.execute(
                insert(t.series), [series | due | {"id": f"5{one[1:]}", "circle": one} for one in ids]
            )
            await connection.execute(insert(t.queue), [item | {"id": f"9{one[1:]}", "circle": one} for one in ids])


async def measure(many: int) -> dict[str, float]:
    """Run it once."""
    content = load_content()
    with tempfile.TemporaryDirectory() as folder:
        platform, hand = CountingPlatform(), HandClock(MONDAY - timedelta(minutes=5))
        async with opened(
            url=f"sqlite:///{folder}/circle.sqlite3",
            master=MasterSource(Path(folder) / "key"),
            platforms=[platform],
            content=content,
            clock=hand,
        ) as parts:
            await fill(parts, many)
            await parts.engine.open()
            runner = Runner(parts.engine)
            await runner.start()
            await asyncio.sleep(0.2)
            before = _resident_mb()
            peak = before
            lags: list[float] = []
            commands: list[float] = []
            probes = [asyncio.create_task(_lag(lags)), asyncio.create_task(_commands(parts, commands))]
            await asyncio.sleep(0.2)
            lags.clear()
            commands.clear()
            hand.time = MONDAY
            began = clock.perf_counter()
            runner.wake()
            while platform.count < many:
                await asyncio.sleep(0.005)
                peak = max(peak, _resident_mb())
            took = clock.perf_counter() - began
            for probe in probes:
                probe.cancel()
            await asyncio.gather(*probes, return_exceptions=True)
            await runner.stop()
    return {
        "circles": many,
        "seconds": took,
        "command_p99_ms": _p99(commands) * 1000,
        "loop_lag_p99_ms": _p99(lags) * 1000,
        "memory_above_idle_mb": peak - before,
    }


def _resident_mb() -> float:
    pages = int(os.pread(_STATM, 64, 0).split()[1])
    return pages * resource.getpagesize() / 1_048_576


async def _lag(lags: list[float]) -> None:
    while True:
        began = clock.perf_counter()
        await asyncio.sleep(0.001)
        lags.append(clock.perf_counter() - began - 0.001)


async def _commands(parts: Parts, seconds: list[float]) -> None:
    number = 0
    while True:
        number += 1
        act = Act(
            id=EventId(f"bench-{number}"),
            action="menu.show",
            actor=Actor(person=PersonId("practice:anna")),
            place=Place(),
            given={"circle": "000000000001"},
        )
        began = clock.perf_counter()
        await parts.engine.handle(act)
        seconds.append(clock.perf_counter() - began)
        await asyncio.sleep(0.01)


def _p99(values: list[float]) -> float:
    return statistics.quantiles(values, n=100)[98] if len(values) > 1 else 0.0


async def start_up(many: int) -> dict[str, float]:
    """How long an engine takes to open with ``many`` circles in its database."""
    content = load_content()
    with tempfile.TemporaryDirectory() as folder:
        where = {"url": f"sqlite:///{folder}/circle.sqlite3", "master": MasterSource(Path(folder) / "key")}
        hand = HandClock(MONDAY - timedelta(minutes=5))
        async with opened(**where, platforms=[CountingPlatform()], content=content, clock=hand) as parts:  # type: ignore[arg-type]
            await fill(parts, many)
        began = clock.perf_counter()
        content = load_content()
        async with opened(**where, platforms=[CountingPlatform()], content=content, clock=hand) as parts:  # type: ignore[arg-type]
            took = clock.perf_counter() - began
            assert len(parts.engine.index.all()) == many
    return {"circles": many, "start_up_seconds": took}
