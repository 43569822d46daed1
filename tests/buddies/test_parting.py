"""What ends a pair, who may not end it, and what a restart leaves."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bots.app import Content
from bots.store import tables as t
from core.buddies import desk, joining, silence
from core.kernel.decision import Who
from tests.buddies.playing import (
    ADA,
    BEN,
    CLEO,
    DAN,
    FATIMA,
    FIRST,
    begun,
    matched,
    pair_of,
    pairs,
    press,
    ready,
    told,
)
from tests.stage import CIRCLE, START, Stage, a_stage, words


async def test_somebody_else_is_found_without_blame_and_not_the_same_again(stage: Stage):
    await matched(stage, ADA, BEN, CLEO, DAN)
    mine = next(one for one in await pairs(stage) if ADA in one)
    (other,) = mine - {ADA}
    pair = await pair_of(stage, ADA)
    assert "without a reason" in await press(stage, ADA, "buddy.other", p=pair)
    assert "somebody new" in await press(stage, ADA, "buddy.part", p=pair, n="no")
    assert "nobody’s fault" in told(stage, other)[-1]
    assert "ada" not in told(stage, other)[-1]
    await stage.run_until(FIRST + timedelta(hours=1))
    # the only other free one is the one just left
    assert mine not in await pairs(stage)
    third = next(one for one in await pairs(stage))
    someone = min(third)
    await press(stage, someone, "buddy.part", p=await pair_of(stage, someone), n="no")
    await stage.run_until(FIRST + timedelta(hours=2))
    now = await pairs(stage)
    assert len(now) == 2
    assert mine not in now
    assert third not in now


async def test_who_leaves_or_erases_everything_is_parted_from_and_the_other_hears_it_without_blame(stage: Stage):
    await matched(stage, ADA, BEN, CLEO, DAN)
    first, second = await pairs(stage)
    leaver, left = sorted(first)
    eraser, stays = sorted(second)
    await stage.act(leaver, "leave.now", room=None, circle=CIRCLE)
    await press(stage, eraser, "privacy.erased", typed="erase", w="erase")
    await stage.run_until(FIRST + timedelta(seconds=30))
    assert await pairs(stage) == []
    for person in (left, stays):
        assert "nobody’s fault" in told(stage, person)[-1]
    await stage.run_until(FIRST + timedelta(hours=1))
    assert await pairs(stage) == [{left, stays}]


async def test_who_erases_everything_leaves_no_name_behind(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.keep", partner="practice:zoe")
    await stage.run_until(FIRST + timedelta(hours=1))
    await press(stage, ADA, "privacy.erased", typed="erase", w="erase")
    async with stage.parts.database.read() as connection:
        for table in (t.buddies, t.buddy_pair_people, t.deliveries, t.members, t.texts, t.timers):
            rows = (await connection.execute(select(table))).mappings().all()
            assert ADA not in str([dict(row) for row in rows]), table.name


async def test_of_three_one_erases_everything_and_two_go_on(stage: Stage):
    await matched(stage, ADA, BEN, CLEO)
    await press(stage, CLEO, "privacy.erased", typed="erase", w="erase")
    assert await pairs(stage) == [{ADA, BEN}]
    assert "are two now" in told(stage, ADA)[-1]


async def test_a_pair_of_others_cannot_be_touched(stage: Stage):
    await matched(stage, ADA, BEN, CLEO, DAN)
    standing = await pairs(stage)
    theirs = await pair_of(stage, ADA)
    stranger = next(person for person in (BEN, CLEO, DAN) if not any({ADA, person} <= one for one in standing))
    for action in ("buddy.talked", "buddy.other", "buddy.part"):
        assert "over already" in await press(stage, stranger, action, p=theirs, n="yes")
        assert "over already" in await press(stage, stranger, action, p="ffffffffffff", n="no")
    assert await pairs(stage) == standing


async def test_what_is_for_members_facilitators_and_the_clock_is_for_nobody_else(stage: Stage):
    await matched(stage, ADA, BEN)
    standing = await pairs(stage)
    for action in (*joining.ACTIONS, *desk.ACTIONS, *silence.ACTIONS):
        refused = words(await stage.act("practice:mallory", action.name, circle=CIRCLE, p="x", on="no"))
        match action.who:
            case Who.MEMBER:
                assert "not in this circle" in refused, action.name
            case Who.FACILITATOR:
                assert "facilitator" in refused, action.name
                assert "facilitator" in words(await stage.act(ADA, action.name, circle=CIRCLE, on="no")), action.name
            case _:
                assert "did not work" in words(await stage.act(ADA, action.name, circle=CIRCLE)), action.name
    assert await pairs(stage) == standing


async def test_a_restart_between_every_two_steps_loses_nothing(tmp_path: Path, content: Content):
    clock = START

    @asynccontextmanager
    async def again() -> AsyncGenerator[Stage]:
        async with a_stage(tmp_path, content) as stage:
            stage.clock.time = clock
            stage.acts = int((clock - START).total_seconds())
            yield stage

    async with again() as stage:
        await ready(stage, ADA, BEN)
        await stage.act(FATIMA, "buddy.set", circle=CIRCLE, on="yes")
    clock += timedelta(minutes=1)
    async with again() as stage:
        await press(stage, ADA, "buddy.join")
    clock += timedelta(minutes=1)
    async with again() as stage:
        await press(stage, BEN, "buddy.join")
    async with again() as stage:
        await stage.run_until(FIRST)
        clock = FIRST
        assert await pairs(stage) == [{ADA, BEN}]
        assert len(stage.platform.sent) == 2
    async with again() as stage:
        assert await pairs(stage) == [{ADA, BEN}]
        await stage.run_until(FIRST + timedelta(days=6))
        clock = FIRST + timedelta(days=6)
        assert [one.card for one in stage.platform.sent] == ["buddy-nudge", "buddy-nudge"]
    async with again() as stage:
        await press(stage, ADA, "buddy.part", p=await pair_of(stage, ADA), n="no")
        clock += timedelta(seconds=30)
    async with again() as stage:
        await stage.run_until(clock + timedelta(days=1))
        assert await pairs(stage) == []


async def test_who_left_and_came_back_is_not_matched_before_they_ask_again(stage: Stage):
    await begun(stage, ADA, BEN)
    await stage.run_until(FIRST - timedelta(days=1))
    await stage.act(ADA, "leave.now", room=None, circle=CIRCLE)
    await stage.run_until(FIRST - timedelta(hours=1))
    await press(stage, ADA, "join.yes", v="en")
    await stage.run_until(FIRST)
    assert await pairs(stage) == []
    await press(stage, ADA, "buddy.join")
    await stage.run_until(FIRST + timedelta(hours=1))
    assert await pairs(stage) == [{ADA, BEN}]
