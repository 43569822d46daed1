"""Buddies as people meet them, through the engine."""

from __future__ import annotations

from datetime import timedelta

from core.circles.changes import CircleSaved
from core.circles.model import CircleState
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
from tests.stage import CIRCLE, Stage, a_circle, words


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
