"""Several processes: on PostgreSQL they share the work, on SQLite the second one is refused in words."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

from bots.app import Content, Parts, opened
from bots.engine.platform import Absent, Found, LookedUp, Parcel
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.kernel.events import Receipt, Sent
from core.kernel.ids import CircleId, MessageRef, QueueItemId, RoomId
from core.kernel.moment import at
from core.programme.changes import QueueSaved
from tests.inert import InertPlatform
from tests.reliability.house import House
from tests.stage import HandClock, a_circle, a_queue, a_series, saved

MONDAY = datetime.fromisoformat("2026-11-30T17:00:00+00:00")
MANY = 40


@dataclass
class Shared(InertPlatform):
    """One platform that several processes speak to; each send takes a moment, so that they meet."""

    applied: list[str] = field(default_factory=list[str])

    async def carry_out(self, parcel: Parcel) -> Receipt:
        await asyncio.sleep(0)
        self.applied.append(parcel.key)
        await asyncio.sleep(0)
        return Sent(message=MessageRef(f"room/{len(self.applied)}"))

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        return Found(MessageRef("room/1")) if parcel.key in self.applied else Absent()


async def process(
    stack: AsyncExitStack, url: str, folder: Path, content: Content, platform: Shared, clock: HandClock
) -> Parts:
    return await stack.enter_async_context(
        opened(
            url=url,
            master=MasterSource(folder / "master.key"),
            platforms=[platform],
            content=content,
            clock=clock,
        )
    )


async def many_circles(parts: Parts, content: Content) -> None:
    """Circles whose topic is due on Monday."""
    (queue,) = (a_queue(content),)
    async with parts.database.write() as connection:
        for number in range(MANY):
            name = CircleId(f"{number:012x}")
            circle = a_circle(id=name, home=RoomId(f"practice:h{number}"), back=RoomId(f"practice:b{number}"))
            series = replace(a_series(name=f"5{name[1:]}"), circle=name)
            item = replace(queue.items[0], id=QueueItemId(f"9{name[1:]}"), circle=name)
            changes = (CircleSaved(circle), saved(series), QueueSaved((item,)))
            await apply(connection, parts.vault, at(HandClock().now(), seed=name), changes)


async def states(parts: Parts) -> Counter[str]:
    async with parts.database.read() as connection:
        found = await connection.exec_driver_sql("SELECT state FROM deliveries")
        return Counter(state for (state,) in found)


async def test_two_processes_share_the_work_and_double_nothing(
    postgres_url: str, tmp_path: Path, content: Content
) -> None:
    platform, clock = Shared(), HandClock()
    async with AsyncExitStack() as stack:
        first = await process(stack, postgres_url, tmp_path, content, platform, clock)
        await many_circles(first, content)
        await first.engine.open()
        second = await process(stack, postgres_url, tmp_path, content, platform, clock)
        clock.time = MONDAY
        await asyncio.gather(first.engine.settle_all(), second.engine.settle_all())
        await asyncio.gather(first.engine.settle_all(), second.engine.settle_all())
        assert await states(first) == {"sent": MANY}
    assert len(platform.applied) == len(set(platform.applied)) == MANY


class JumpingClock(HandClock):
    """A process that is put to sleep between taking rows in hand and sending them."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start)
        self.calls = 0

    def now(self) -> datetime:
        self.calls += 1
        return self.time + (timedelta(minutes=3) if self.calls > 1 else timedelta())


async def test_a_process_that_wakes_up_late_sends_nothing_and_another_takes_over(
    postgres_url: str, tmp_path: Path, content: Content
) -> None:
    platform, clock = Shared(), HandClock()
    async with AsyncExitStack() as stack:
        first = await process(stack, postgres_url, tmp_path, content, platform, clock)
        await many_circles(first, content)
        await first.engine.open()
        clock.time = MONDAY
        while await first.engine.tick():
            pass
        (late,) = first.engine.dispatchers.values()
        late._clock = JumpingClock(MONDAY)
        await late.once(wait_for_all=True)
        assert platform.applied == []
        assert await states(first) == {"sending": MANY}
        second = await process(stack, postgres_url, tmp_path, content, platform, clock)
        clock.time = MONDAY + timedelta(minutes=6)
        await second.engine.settle_all()
        assert await states(first) == {"sent": MANY}
    assert len(platform.applied) == len(set(platform.applied)) == MANY


async def test_what_a_dead_process_had_in_hand_is_found_when_its_lease_is_over(
    postgres_url: str, tmp_path: Path, content: Content
) -> None:
    platform, clock = Shared(), HandClock()
    async with AsyncExitStack() as stack:
        first = await process(stack, postgres_url, tmp_path, content, platform, clock)
        await many_circles(first, content)
        await first.engine.open()
        clock.time = MONDAY
        while await first.engine.tick():
            pass
        (dying,) = first.engine.dispatchers.values()

        async def never(*_: object) -> None:
            return None

        dying._settle = never  # type: ignore[method-assign, assignment]
        await dying.once(wait_for_all=True)
        assert len(platform.applied) == MANY
        second = await process(stack, postgres_url, tmp_path, content, platform, clock)
        await second.engine.settle_all()
        assert await states(first) == {"sending": MANY}, "a lease that still runs was taken over"
        clock.time = MONDAY + timedelta(minutes=3)
        await second.engine.settle_all()
        assert await states(first) == {"sent": MANY}
    assert len(platform.applied) == MANY


async def test_on_sqlite_a_second_process_is_refused_in_words(house: House) -> None:
    async with house.bot() as first:
        await house.settled()
        async with house.bot() as second:
            assert await second.dead() != 0
            assert "SQLite serves one process" in second.words()
            assert "Traceback" not in second.words()
        assert first.alive
    house.nothing_lost_nothing_doubled()
