"""A backup does not know what was sent after it was taken."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bots.app import Content
from bots.store.restored import mark_restored
from core.circles.changes import CircleSaved
from core.schedule.series import SeriesKind
from tests.inert import InertPlatform
from tests.stage import a_circle, a_member, a_queue, a_series, a_stage, saved

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
TOPIC = "bbbbbbbbbbbb/2026-11-30/0"


async def _prepared(folder: Path, content: Content) -> Path:
    """Make a circle with a topic and a reflection due on Monday, and copy its database an hour before."""
    live, backup = folder / "live", folder / "backup"
    live.mkdir()
    async with a_stage(live, content) as stage:
        await stage.keep(
            CircleSaved(a_circle()),
            a_queue(content),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
            a_member("practice:anna"),
        )
        await stage.run_until(MONDAY - timedelta(hours=1))
    shutil.copytree(live, backup)
    return backup


async def _restored(backup: Path, content: Content, house: InertPlatform, *, hours: float) -> list[str]:
    """Start on the copy so many hours after the occasions, in the same house; return what is sent in three days."""
    async with a_stage(backup, content) as stage:
        stage.platform.sent = list(house.sent)
        stage.clock.time = MONDAY + timedelta(hours=hours)
        async with stage.parts.database.write() as connection:
            await mark_restored(connection, stage.clock.now())
        await stage.parts.engine.open()
        await stage.run_until(MONDAY + timedelta(days=3))
        return stage.platform.keys[len(house.sent) :]


async def test_what_was_sent_after_the_backup_is_not_sent_again(tmp_path: Path, content: Content) -> None:
    backup = await _prepared(tmp_path, content)
    async with a_stage(tmp_path / "live", content) as stage:
        await stage.run_until(MONDAY + timedelta(hours=1))
        house = stage.platform
    assert TOPIC in house.keys
    assert len(house.keys) == 2
    assert await _restored(backup, content, house, hours=2) == []


async def test_what_was_not_sent_yet_is_caught_up_with_once(tmp_path: Path, content: Content) -> None:
    backup = await _prepared(tmp_path, content)
    keys = await _restored(backup, content, InertPlatform(), hours=2)
    assert TOPIC in keys
    assert len(keys) == len(set(keys)) == 2


async def test_what_was_waiting_in_the_backup_is_looked_up_too(tmp_path: Path, content: Content) -> None:
    """The backup was taken between deciding and sending."""
    backup = await _prepared(tmp_path, content)
    async with a_stage(backup, content) as stage:
        stage.clock.time = MONDAY
        while await stage.parts.engine.tick():
            pass
    async with a_stage(tmp_path / "live", content) as stage:
        await stage.run_until(MONDAY + timedelta(hours=1))
        house = stage.platform
    assert await _restored(backup, content, house, hours=2) == []


async def test_a_later_occasion_is_posted_as_ever(tmp_path: Path, content: Content) -> None:
    backup = await _prepared(tmp_path, content)
    async with a_stage(backup, content) as stage:
        async with stage.parts.database.write() as connection:
            await mark_restored(connection, MONDAY - timedelta(minutes=30))
        await stage.parts.engine.open()
        await stage.run_until(MONDAY + timedelta(hours=1))
        assert TOPIC in stage.platform.keys
