"""The thinnest whole thing: a topic, posted by the clock, through load, decide, commit and deliver."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.kernel.effects import Post, Whisper
from core.kernel.events import Obstacle, Refused
from core.schedule.series import SeriesKind
from tests.stage import Stage, a_member, a_series, saved

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


async def test_a_topic_is_posted_once_at_its_time(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY - timedelta(minutes=1))
    assert stage.platform.sent == []
    await stage.run_until(MONDAY + timedelta(days=6))
    assert stage.platform.keys == ["bbbbbbbbbbbb/2026-11-30/0"]
    [parcel] = stage.platform.sent
    assert isinstance(parcel.effect, Post)
    assert parcel.view is not None
    assert parcel.view.title


async def test_each_week_brings_the_next_topic_of_the_queue(stage: Stage) -> None:
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY + timedelta(days=22))
    titles = [parcel.view.title for parcel in stage.platform.sent if parcel.view]
    programme = stage.parts.content.loaded.library.programmes["trust-from-the-roots"]
    assert titles == [topic.title for topic in programme.topics[:4]]


async def test_a_reflection_reaches_every_active_member_in_private(stage: Stage) -> None:
    await stage.keep(
        saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
        a_member("practice:anna"),
        a_member("practice:ben", discreet=True),
        a_member("practice:cem", reflections=False),
    )
    await stage.run_until(MONDAY + timedelta(hours=1))
    reached = {parcel.effect.person for parcel in stage.platform.sent if isinstance(parcel.effect, Whisper)}
    assert reached == {"practice:anna", "practice:ben"}


async def test_a_room_that_is_gone_stops_the_series_and_is_told_once(stage: Stage) -> None:
    stage.platform.answer = lambda parcel: (
        Refused(obstacle=Obstacle.ROOM_GONE) if isinstance(parcel.effect, Post) else None
    )
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY + timedelta(days=15))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble"]
