"""Weather that lasts: what is due is neither given up after minutes nor held up by what is slow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest

from bots.engine.platform import LookedUp, NotNow, Parcel
from bots.engine.runner import Runner
from core.circles.changes import CircleSaved
from core.kernel.events import Obstacle, Receipt, Refused, TryLater, Unclear
from core.schedule.series import SeriesKind
from tests.stage import Stage, a_circle, a_member, a_queue, a_series, saved

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


@pytest.fixture
async def due(stage: Stage) -> Stage:
    """A topic for the room and a reflection for one member, both due on Monday."""
    reflection = saved(a_series(SeriesKind.REFLECTION, "cccccccccccc"))
    await stage.keep(saved(a_series()), reflection, a_member("practice:anna"))
    return stage


async def test_an_outage_of_an_evening_loses_nothing(due: Stage) -> None:
    tries: list[datetime] = []

    def away(parcel: Parcel) -> Receipt | None:
        tries.append(due.clock.now())
        return TryLater() if due.clock.now() < MONDAY + timedelta(hours=6) else None

    due.platform.answer = away
    await due.run_until(MONDAY + timedelta(hours=7))
    assert sorted(parcel.card for parcel in due.platform.sent) == ["reflection-invitation", "topic-posted"]
    assert len(tries) < 200, "it asked all the time"
    assert max(tries) < MONDAY + timedelta(hours=6, minutes=6), "it came back late"


async def test_an_outage_of_days_is_told_instead(due: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bots.engine.dispatcher.LONGEST_WAIT", 3_600.0)
    due.platform.answer = lambda parcel: TryLater() if parcel.card != "trouble" else None
    await due.run_until(MONDAY + timedelta(hours=26))
    assert {parcel.card for parcel in due.platform.sent} == {"trouble"}
    assert len(due.platform.sent) == 2


async def test_what_the_platform_asks_for_is_never_undercut(due: Stage) -> None:
    tries: list[datetime] = []

    def shut_out(parcel: Parcel) -> Receipt | None:
        tries.append(due.clock.now())
        return TryLater(seconds=1_000) if len(tries) < 24 else None

    due.platform.answer = shut_out
    await due.run_until(MONDAY + timedelta(hours=6))
    topic = tries[::2]
    assert all(later - sooner >= timedelta(seconds=1_000) for sooner, later in pairwise(topic))
    assert len(due.platform.sent) == 2


async def test_a_lost_answer_is_looked_up_after_seconds(due: Stage) -> None:
    lost = [True, True]

    def answer(parcel: Parcel) -> Receipt | None:
        if lost:
            lost.pop()
            due.platform.sent.append(parcel)
            return Unclear()
        return None

    due.platform.answer = answer
    await due.run_until(MONDAY)
    assert await due.parts.engine.next_due() == MONDAY + timedelta(seconds=10)
    await due.run_until(MONDAY + timedelta(seconds=10))
    assert len(due.platform.sent) == 2
    async with due.parts.database.read() as connection:
        found = await connection.exec_driver_sql("SELECT DISTINCT state FROM deliveries")
        assert found.scalars().all() == ["sent"]


async def test_a_search_that_must_wait_waits_as_long_as_it_is_told(due: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[datetime] = []
    look_up = due.platform.look_up

    async def busy(parcel: Parcel, since: datetime) -> LookedUp:
        asked.append(due.clock.now())
        return NotNow(40) if len(asked) <= 2 else await look_up(parcel, since)

    monkeypatch.setattr(due.platform, "look_up", busy)
    due.platform.answer = lambda parcel: Unclear() if due.clock.now() == MONDAY else None
    await due.run_until(MONDAY + timedelta(minutes=2))
    assert [(moment - MONDAY).total_seconds() for moment in asked] == [10, 10, 50, 50]
    assert len(due.platform.sent) == 2


@pytest.fixture
async def running(due: Stage) -> AsyncIterator[Runner]:
    runner = Runner(due.parts.engine)
    yield runner
    await runner.stop()


async def test_one_that_hangs_does_not_hold_up_what_falls_due_later(
    due: Stage, running: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    hangs, arrived, again = asyncio.Event(), asyncio.Event(), asyncio.Event()
    carry_out = due.platform.carry_out

    async def slow(parcel: Parcel) -> Receipt:
        if parcel.card == "topic-posted":
            arrived.set()
            await hangs.wait()
        if parcel.card == "trouble":
            again.set()
        return await carry_out(parcel)

    monkeypatch.setattr(due.platform, "carry_out", slow)
    due.platform.answer = lambda parcel: (
        Refused(obstacle=Obstacle.DM_CLOSED) if parcel.card == "reflection-invitation" else None
    )
    due.clock.time = MONDAY
    async with asyncio.timeout(20):
        await running.start()
        await arrived.wait()
        await again.wait()
    assert not hangs.is_set()
    hangs.set()


async def test_a_search_that_hangs_does_not_hold_up_what_falls_due_later(
    due: Stage, running: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched, posted = asyncio.Event(), asyncio.Event()
    carry_out = due.platform.carry_out

    async def endless(parcel: Parcel, since: datetime) -> LookedUp:
        searched.set()
        return await asyncio.Event().wait() or NotNow()  # type: ignore[return-value]

    async def watched(parcel: Parcel) -> Receipt:
        if parcel.card == "topic-posted":
            posted.set()
        return await carry_out(parcel)

    monkeypatch.setattr(due.platform, "look_up", endless)
    monkeypatch.setattr(due.platform, "carry_out", watched)
    (dispatcher,) = due.parts.engine.dispatchers.values()
    dispatcher._look_up_after = timedelta()
    lost = [True]
    due.platform.answer = lambda parcel: Unclear() if parcel.card == "reflection-invitation" and lost.pop() else None
    topic = saved(replace(a_series(), clock=a_series().clock.replace(minute=5)))
    await due.keep(CircleSaved(a_circle()), topic, a_queue(due.parts.content))
    due.clock.time = MONDAY
    async with asyncio.timeout(20):
        await running.start()
        await searched.wait()
        due.clock.time = MONDAY + timedelta(minutes=5)
        running.wake()
        await posted.wait()
