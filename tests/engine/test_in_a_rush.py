"""Many that fall due together are written down as taken in hand at once: each still leaves once, and none is lost."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select, update

from bots.app import Content
from bots.engine import handing
from bots.engine.platform import Parcel
from bots.store import tables as t
from core.circles.changes import CircleSaved
from core.kernel.events import Receipt, Unclear
from core.kernel.ids import DeliveryKey
from core.schedule.series import SeriesKind
from tests.stage import Stage, a_circle, a_member, a_queue, a_series, a_stage, saved

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
TOPIC = DeliveryKey("bbbbbbbbbbbb/2026-11-30/0")


@pytest.fixture(autouse=True)
def rush(monkeypatch: pytest.MonkeyPatch) -> None:
    """One is many."""
    monkeypatch.setattr(handing, "RUSH", 1)


async def states(stage: Stage) -> dict[str, str]:
    async with stage.parts.database.read() as connection:
        rows = await connection.execute(select(t.deliveries.c.key, t.deliveries.c.state))
        return {row.key: row.state for row in rows}


async def ticked(stage: Stage) -> None:
    stage.clock.time = MONDAY
    await stage.parts.engine.tick()


async def test_a_topic_is_in_hand_as_soon_as_it_is_decided_and_leaves_once(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await ticked(stage)
    assert await states(stage) == {TOPIC: "sending"}
    await stage.run_until(MONDAY + timedelta(hours=1))
    assert stage.platform.keys == [TOPIC]
    assert await states(stage) == {TOPIC: "sent"}


async def test_a_private_message_waits_where_it_can_still_be_taken_back(stage: Stage) -> None:
    await stage.keep(saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member("practice:anna"))
    await ticked(stage)
    assert set((await states(stage)).values()) == {"ready"}


async def test_what_waits_already_is_not_overtaken(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    handing.RUSH = 50
    await ticked(stage)
    handing.RUSH = 1
    stage.clock.time = MONDAY + timedelta(days=7)
    await stage.parts.engine.tick()
    assert await states(stage) == {TOPIC: "ready", "bbbbbbbbbbbb/2026-12-07/0": "ready"}


async def test_what_was_kept_under_its_key_before_is_not_sent_a_second_time(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY + timedelta(hours=1))
    assert stage.platform.keys == [TOPIC]
    async with stage.parts.database.write() as connection:
        await connection.execute(update(t.series).values(last_day=None, next_due=MONDAY))
    await stage.run_until(MONDAY + timedelta(hours=2))
    assert stage.platform.keys == [TOPIC]
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.series.c.next_due))).scalar_one() > MONDAY


@pytest.mark.parametrize("arrived", [False, True], ids=["it never arrived", "it arrived"])
async def test_one_whose_answer_is_lost_with_the_process_is_looked_up(
    tmp_path: Path, content: Content, arrived: bool
) -> None:
    async with a_stage(tmp_path, content) as first:
        platform = first.platform

        def lost(parcel: Parcel) -> Receipt:
            if arrived:
                platform.sent.append(parcel)
            return Unclear()

        platform.answer = lost
        await first.keep(CircleSaved(a_circle()), a_queue(content), saved(a_series()))
        await ticked(first)
        await first.parts.engine.settle_all()
        assert await states(first) == {TOPIC: "sending"}
    async with a_stage(tmp_path, content) as second:
        second.platform.sent.extend(platform.sent)
        second.clock.time = MONDAY + timedelta(minutes=3)
        await second.parts.engine.settle_all()
        assert second.platform.keys == [TOPIC]
        assert await states(second) == {TOPIC: "sent"}
