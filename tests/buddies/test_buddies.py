"""Buddies as people meet them, through the engine."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bots.app import Content
from bots.engine.platform import ShownView
from bots.store import tables as t
from core.buddies import desk, joining, silence
from core.circles.changes import CircleSaved
from core.circles.model import CircleState
from core.kernel.cards import Document
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
    nudged,
    pair_of,
    pairs,
    press,
    ready,
    told,
)
from tests.stage import CIRCLE, START, Stage, a_circle, a_stage, words


async def test_nobody_is_matched_before_they_asked_and_then_each_is_told_in_private(stage: Stage):
    await begun(stage, ADA, BEN)
    assert await pairs(stage) == []
    await stage.run_until(FIRST - timedelta(minutes=1))
    assert await pairs(stage) == []
    await stage.run_until(FIRST)
    assert await pairs(stage) == [{ADA, BEN}]
    assert "ben" in told(stage, ADA)[-1]
    assert "ada" in told(stage, BEN)[-1]
    assert "I do not read what you write to each other" in told(stage, ADA)[-1]


async def test_a_circle_without_buddies_says_so(stage: Stage):
    await ready(stage, ADA)
    assert "no buddies in this circle" in words(await stage.act(ADA, "buddy.show"))
    await press(stage, ADA, "buddy.join")
    await stage.run_until(FIRST)
    assert await pairs(stage) == []


async def test_what_stands_on_a_list_is_never_matched_and_either_side_is_enough(stage: Stage):
    await begun(stage, ADA, BEN, CLEO)
    await press(stage, BEN, "buddy.keep", never=ADA)
    await press(stage, CLEO, "buddy.keep", partner=BEN)
    await stage.run_until(FIRST + timedelta(weeks=20))
    assert set(await pairs(stage)) | set(await pairs(stage, ended=True)) == {frozenset({ADA, CLEO})}
    assert any("nobody for you" in line for line in told(stage, BEN))


async def test_a_list_is_shown_to_its_owner_and_its_names_reach_nobody_else(stage: Stage):
    await begun(stage, ADA, BEN, CLEO)
    shown = await press(stage, BEN, "buddy.keep", never=ADA)
    assert "ada" in shown
    assert "ada" not in await press(stage, CLEO, "buddy.list")
    desk = words(await stage.act(FATIMA, "buddy.desk", room="practice:back"))
    assert "Would like a buddy now: 3" in desk
    assert not any(name in desk for name in ("ada", "ben", "cleo"))
    assert not [one for one in stage.platform.sent if "never" in str(one.effect)]


async def test_a_list_is_kept_sealed(stage: Stage):
    await begun(stage, ADA, BEN)
    await press(stage, BEN, "buddy.keep", never="practice:somebody-hidden")
    async with stage.parts.database.read() as connection:
        texts = (await connection.execute(select(t.texts.c.sealed).where(t.texts.c.person == BEN))).scalars().all()
        wish = (await connection.execute(select(t.buddies).where(t.buddies.c.person == BEN))).mappings().one()
    assert len(texts) == 1
    assert b"hidden" not in bytes(texts[0])
    assert "hidden" not in str(dict(wish))


async def test_a_name_in_the_command_goes_onto_the_list(stage: Stage):
    await begun(stage, ADA, BEN)
    assert "Nobody is told" in words(await stage.act(ADA, "buddy.show", never=BEN))
    await stage.run_until(FIRST)
    assert await pairs(stage) == []


async def test_ones_own_buddy_on_the_list_ends_the_pair_without_saying_why(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.keep", never=BEN)
    assert await pairs(stage) == []
    assert "nobody’s fault" in told(stage, BEN)[-1]
    assert "list" not in told(stage, BEN)[-1]


async def test_a_forged_name_is_not_taken(stage: Stage):
    await begun(stage, ADA, BEN)
    for name in ("discord:1", "somebody", "", ADA, "practice:"):
        assert "could not tell whom" in await press(stage, ADA, "buddy.keep", never=name)
    await stage.run_until(FIRST)
    assert await pairs(stage) == [{ADA, BEN}]


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


async def test_not_again_holds_for_good(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.part", p=await pair_of(stage, ADA), n="yes")
    await stage.run_until(FIRST + timedelta(weeks=10))
    assert await pairs(stage) == []


async def test_an_odd_one_makes_a_three_and_two_go_on_when_one_stops(stage: Stage):
    await matched(stage, ADA, BEN, CLEO)
    assert await pairs(stage) == [{ADA, BEN, CLEO}]
    assert "This time you are three" in told(stage, ADA)[-1]
    await press(stage, CLEO, "buddy.stop")
    assert await pairs(stage) == [{ADA, BEN}]
    assert "are two now" in told(stage, ADA)[-1]
    assert "cleo" not in told(stage, ADA)[-1]


async def test_everybody_meets_everybody_before_anybody_twice(stage: Stage):
    await matched(stage, ADA, BEN, CLEO, DAN)
    await stage.run_until(FIRST + timedelta(weeks=4, minutes=1))
    met = [*await pairs(stage), *await pairs(stage, ended=True)]
    assert len(met) == len(set(met)) == 6


async def test_a_pair_is_nudged_once_unless_they_said_that_they_talked(stage: Stage):
    await matched(stage, ADA, BEN, CLEO, DAN)
    talked = await pair_of(stage, ADA)
    assert "not ask again" in await press(stage, ADA, "buddy.talked", p=talked)
    await stage.run_until(FIRST + timedelta(days=13))
    theirs = next(one for one in await pairs(stage) if ADA in one)
    assert nudged(stage) == {ADA, BEN, CLEO, DAN} - theirs
    assert sum(one.card == "buddy-nudge" for one in stage.platform.sent) == 2


async def test_who_is_away_or_only_listens_is_not_matched_and_not_nudged(stage: Stage):
    await begun(stage, ADA, BEN, CLEO, DAN)
    await press(stage, CLEO, "capacity.set", how="listening")
    await press(stage, DAN, "capacity.set", how="away", until="40")
    await stage.run_until(FIRST)
    assert await pairs(stage) == [{ADA, BEN}]
    await press(stage, BEN, "capacity.set", how="listening")
    await stage.run_until(FIRST + timedelta(days=6))
    assert nudged(stage) == {ADA}


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


async def test_what_comes_in_private_waits_for_the_end_of_quiet_hours(stage: Stage):
    await begun(stage, ADA, BEN)
    await stage.act(ADA, "settings.show", quiet="08:00 - 12:00")
    await stage.run_until(FIRST + timedelta(minutes=5))
    assert told(stage, BEN)
    assert not told(stage, ADA)
    await stage.run_until(FIRST + timedelta(hours=3))
    assert "ben" in told(stage, ADA)[-1]


async def test_discreet_readers_get_one_neutral_line(stage: Stage):
    await begun(stage, ADA, BEN)
    await stage.act(ADA, "settings.show", discreet="yes")
    await stage.run_until(FIRST)
    assert told(stage, ADA)[-1].strip() == "There is something new for you."
    assert "ben" in await press(stage, ADA, "buddy.show")


async def test_who_comes_later_is_matched_soon_with_somebody_who_is_free(stage: Stage):
    await ready(stage, ADA, BEN, CLEO, DAN)
    await stage.act(FATIMA, "buddy.set", circle=CIRCLE, on="yes")
    for person in (ADA, BEN):
        await press(stage, person, "buddy.join")
    await stage.run_until(FIRST)
    await press(stage, CLEO, "buddy.join")
    await stage.run_until(FIRST + timedelta(hours=1))
    assert await pairs(stage) == [{ADA, BEN}]
    await press(stage, DAN, "buddy.join")
    await stage.run_until(FIRST + timedelta(hours=2))
    assert set(await pairs(stage)) == {frozenset({ADA, BEN}), frozenset({CLEO, DAN})}


async def test_facilitators_end_it_and_everybody_is_told_kindly(stage: Stage):
    await matched(stage, ADA, BEN)
    await stage.act(FATIMA, "buddy.set", circle=CIRCLE, on="no")
    assert await pairs(stage) == []
    assert "no buddies any more" in told(stage, ADA)[-1]
    await stage.run_until(FIRST + timedelta(weeks=6))
    assert await pairs(stage) == []


async def test_facilitators_match_now_and_choose_how_often(stage: Stage):
    await begun(stage, ADA, BEN)
    await stage.act(FATIMA, "buddy.set", circle=CIRCLE, weeks="0")
    await stage.run_until(FIRST + timedelta(weeks=6))
    assert await pairs(stage) == []
    await stage.act(FATIMA, "buddy.now", circle=CIRCLE, w="all")
    assert await pairs(stage) == [{ADA, BEN}]
    await stage.run_until(FIRST + timedelta(weeks=12))
    assert await pairs(stage, ended=True) == []


async def test_nothing_is_matched_while_the_circle_rests_and_it_goes_on_after(stage: Stage):
    await begun(stage, ADA, BEN)
    await stage.keep(CircleSaved(a_circle(state=CircleState.PAUSED)))
    await stage.run_until(FIRST + timedelta(days=1))
    assert await pairs(stage) == []
    await stage.keep(CircleSaved(a_circle(version=9)))
    await stage.run_until(FIRST + timedelta(weeks=2, hours=1))
    assert await pairs(stage) == [{ADA, BEN}]


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


async def test_privacy_names_what_is_kept_and_the_file_holds_it_without_naming_buddies(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.keep", partner="practice:zoe")
    await press(stage, ADA, "buddy.join")
    shown = await press(stage, ADA, "privacy.show")
    assert "whom you would rather not have, the names encrypted" in shown
    assert "Who was your buddy and when" in shown
    exported = await stage.act(ADA, "privacy.export", room=None, circle=CIRCLE)
    assert isinstance(exported, ShownView)
    (file,) = [block.text for block in exported.view.blocks if isinstance(block, Document)]
    assert "I would like a buddy" in file
    assert "Your partner: zoe" in file
    assert "I had a buddy from 2026-12-03 on" in file
    assert "The last day that I was here: 2026-12-03" in file
    assert "ben" not in file
    assert "partner practice:zoe" not in file
