"""A pause for the whole room: one command, one press back, and an end of its own."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest

from bots.app import Content
from core.circles.changes import CircleSaved
from core.kernel.events import Sent
from core.kernel.extras import LockRoom, SlowMode, UnlockRoom
from core.kernel.ids import MessageRef
from core.moderation.lockdown import flooded
from tests.stage import CIRCLE, Stage, a_circle, a_member, a_stage, words

FATIMA, ADA = "practice:fatima", "practice:ada"
ROOM = frozenset({LockRoom, UnlockRoom, SlowMode})


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncGenerator[Stage]:
    async with a_stage(tmp_path, content) as made:
        made.platform.offered = ROOM
        await made.keep(CircleSaved(a_circle()), a_member(ADA))
        yield made


def was_known(stage: Stage) -> None:
    """Let the platform say how the room was before."""
    stage.platform.answer = lambda parcel: (
        Sent(message=MessageRef("home/before")) if parcel.key.endswith("/lock") else None
    )


def done(stage: Stage) -> list[object]:
    return [parcel.effect for parcel in stage.platform.sent]


async def lock(stage: Stage, minutes: str = "") -> str:
    return words(await stage.act(FATIMA, "guard.lockdown", room="practice:back", minutes=minutes))


def texts(stage: Stage) -> str:
    return "\n".join(words(parcel.view) for parcel in stage.platform.sent)


async def test_one_command_locks_and_the_room_hears_kindly(stage: Stage) -> None:
    assert "gets its pause now" in await lock(stage)
    assert "You have done nothing wrong" in texts(stage)
    assert "gave the room a pause until" in texts(stage)


async def test_it_ends_by_itself_and_the_room_is_as_it_was(stage: Stage) -> None:
    was_known(stage)
    await lock(stage, "45")
    await stage.run_until(stage.clock.now() + timedelta(minutes=44))
    assert "open again" not in texts(stage)
    await stage.run_until(stage.clock.now() + timedelta(minutes=2))
    assert "open again" in texts(stage)
    opened = [one for one in done(stage) if "unlock" in repr(one).casefold()]
    assert "home/before" in repr(opened)


async def test_it_ends_by_itself_after_a_restart_too(tmp_path: Path, content: Content) -> None:
    folder = tmp_path / "again"
    folder.mkdir()
    async with a_stage(folder, content) as first:
        first.platform.offered = ROOM
        await first.keep(CircleSaved(a_circle()))
        was_known(first)
        await lock(first)
    async with a_stage(folder, content) as second:
        second.platform.offered = ROOM
        await second.run_until(second.clock.now() + timedelta(hours=1))
        assert "open again" in texts(second)
        assert "home/before" in repr(done(second))


async def test_one_press_undoes_it_and_an_old_press_does_nothing(stage: Stage) -> None:
    await lock(stage)
    name = next(key.split("/")[1] for key in stage.platform.keys if key.startswith("guard/"))
    shown = await stage.act(FATIMA, "guard.lift", circle=CIRCLE, i=name)
    assert "I am opening the room" in words(shown)
    count = len(stage.platform.sent)
    again = await stage.act(FATIMA, "guard.lift", circle=CIRCLE, i=name)
    assert "over already" in words(again)
    await stage.run_until(stage.clock.now() + timedelta(hours=2))
    assert len(stage.platform.sent) == count


async def test_where_a_room_cannot_be_locked_it_is_slowed_down_or_only_asked(stage: Stage) -> None:
    stage.platform.offered = frozenset({SlowMode})
    await lock(stage)
    assert "SlowMode" in repr(done(stage))
    await lock(stage, "0")
    assert "seconds=0" in repr(done(stage))
    stage.platform.offered = frozenset()
    await lock(stage)
    assert "You have done nothing wrong" in texts(stage)


async def test_asking_again_makes_it_longer_and_says_nothing_twice(stage: Stage) -> None:
    await lock(stage, "10")
    count = len(stage.platform.sent)
    assert "lasts that long from now" in await lock(stage, "60")
    assert len(stage.platform.sent) == count
    await stage.run_until(stage.clock.now() + timedelta(minutes=59))
    assert "open again" not in texts(stage)
    await stage.run_until(stage.clock.now() + timedelta(minutes=2))
    assert "open again" in texts(stage)


@pytest.mark.parametrize("minutes", ["-5", "abc", "1441", "1e9", "99999999999999"])
async def test_a_time_that_makes_no_sense_is_asked_for_again(stage: Stage, minutes: str) -> None:
    assert "number of minutes" in await lock(stage, minutes)
    assert stage.platform.keys == []


async def test_members_may_not(stage: Stage) -> None:
    for action in ("guard.lockdown", "guard.lift", "guard.over", "guard.flooded"):
        await stage.act(ADA, action, circle=CIRCLE, i="x", sign="flood-joins")
    assert stage.platform.keys == []


async def test_facilitators_are_told_of_a_flood_with_the_pause_one_press_away(stage: Stage) -> None:
    await stage.parts.engine.happen(flooded(CIRCLE, "flood-repeats", "1"))
    await stage.parts.engine.settle_all()
    assert "Several people write the same words" in texts(stage)
    await lock(stage)
    count = len(stage.platform.sent)
    await stage.parts.engine.happen(flooded(CIRCLE, "flood-repeats", "2"))
    await stage.parts.engine.settle_all()
    assert len(stage.platform.sent) == count
