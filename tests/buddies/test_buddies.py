"""Buddies as people meet them, through the engine."""

from __future__ import annotations

from datetime import timedelta

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
from tests.stage import CIRCLE, Stage, words


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
