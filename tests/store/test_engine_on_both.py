"""The same month of a circle on SQLite and on PostgreSQL."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bots.app import Content, opened
from bots.store import outbox
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved, MemberErased
from core.kernel.events import Obstacle, Refused
from core.kernel.ids import PersonId, TextRef
from core.programme.changes import TextKept
from core.schedule.series import SeriesKind
from tests.inert import InertPlatform
from tests.stage import CIRCLE, HandClock, Stage, a_circle, a_member, a_queue, a_series, saved

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


async def test_a_month_of_topics_and_reflections(database_url: str, tmp_path: Path, content: Content) -> None:
    platform, clock = InertPlatform(), HandClock()
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        stage = Stage(parts, platform, clock)
        await stage.keep(
            CircleSaved(a_circle()),
            a_queue(content),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc", "TH")),
            saved(a_series(SeriesKind.WEEK, "dddddddddddd", "MO")),
            a_member("practice:anna"),
            a_member("practice:ben"),
        )
        await stage.run_until(MONDAY + timedelta(days=27))
        cards = [parcel.card for parcel in platform.sent]
        assert cards.count("topic-posted") == 4
        assert cards.count("reflection-invitation") == 8
        assert cards.count("week") == 4
        assert len(set(platform.keys)) == len(platform.keys)


async def test_what_is_told_once_is_told_once(database_url: str, tmp_path: Path, content: Content) -> None:
    platform, clock = InertPlatform(), HandClock()
    platform.answer = lambda parcel: Refused(obstacle=Obstacle.DM_CLOSED) if parcel.card != "trouble" else None
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        stage = Stage(parts, platform, clock)
        await stage.keep(
            CircleSaved(a_circle()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
            a_member("practice:anna"),
        )
        await stage.run_until(MONDAY + timedelta(days=20))
        assert [parcel.card for parcel in platform.sent] == ["trouble"]


async def test_erasing_a_member_leaves_nothing_to_send_and_no_key(
    database_url: str, tmp_path: Path, content: Content
) -> None:
    platform, clock = InertPlatform(), HandClock()
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        stage = Stage(parts, platform, clock)
        anna = PersonId("practice:anna")
        kept = TextKept(ref=TextRef("t"), circle=CIRCLE, person=anna, text="a planted word")
        reflection = saved(a_series(SeriesKind.REFLECTION, "cccccccccccc"))
        await stage.keep(CircleSaved(a_circle()), reflection, a_member(anna), kept)
        assert await parts.vault.data_key(CIRCLE, anna, create=False) is not None
        clock.time = MONDAY
        await parts.engine.tick()
        await stage.keep(MemberErased(circle=CIRCLE, person=anna))
        assert await parts.vault.data_key(CIRCLE, anna, create=False) is None
        await stage.run_until(MONDAY + timedelta(hours=5))
        assert platform.sent == []


async def test_a_process_whose_lease_was_taken_over_writes_nothing_down(
    database_url: str, tmp_path: Path, content: Content
) -> None:
    platform, clock = InertPlatform(), HandClock()
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        stage = Stage(parts, platform, clock)
        await stage.keep(CircleSaved(a_circle()), a_queue(content), saved(a_series()))
        clock.time = MONDAY
        await parts.engine.tick()
        name, hold = platform.name, timedelta(minutes=2)
        async with parts.database.write() as connection:
            [late] = await outbox.claim(connection, name, "late", clock.now(), hold, 10)
            assert await outbox.claim(connection, name, "second", clock.now(), hold, 10) == []
        clock.time += timedelta(minutes=3)
        async with parts.database.write() as connection:
            [taken] = await outbox.claim_stuck(connection, name, "second", clock.now(), hold, alone=False)
            assert taken.key == late.key
            refused = Refused(obstacle=Obstacle.ROOM_GONE)
            await outbox.settle(connection, "late", [(late, refused)], clock.now())
            assert await outbox.holds(connection, "second", late.key)
