"""Moving the clock, alone and with an engine: nothing that falls due on the way is left out or done twice."""

from __future__ import annotations

from collections import Counter
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bots.app import Content
from bots.demo import furnished
from bots.engine.clock import MovableClock
from bots.practice.model import BACK, HOME, private_place
from bots.practice.practice import Practice
from bots.practice.seed import ANNA, BEN, CLEO, DORA
from bots.practice.time_travel import (
    advance,
    next_change,
    to_clock_change,
    to_next_day,
    to_next_monday,
)
from tests.practice.conftest import START

BERLIN = ZoneInfo("Europe/Berlin")
SLACK = timedelta(seconds=5)
"""The practice clock runs on while it is moved."""


@dataclass
class List:
    """Something with due moments, that notes when each was settled."""

    clock: MovableClock
    due: list[datetime]
    settled: list[tuple[datetime, datetime]] = field(default_factory=list)
    stuck: bool = False

    async def next_due(self) -> datetime | None:
        return min(self.due, default=None)

    async def settle_all(self) -> None:
        now = self.clock.now()
        for due in sorted(self.due):
            if due <= now and not self.stuck:
                self.due.remove(due)
                self.settled.append((due, now))


async def test_every_due_moment_on_the_way_has_its_own_stop_in_order():
    clock = MovableClock(START)
    dues = [START + timedelta(days=days) for days in (3, 1, 2, 9)]
    things = List(clock, list(dues))
    trip = await advance(things, clock, START + timedelta(days=5))
    assert [due for due, _ in things.settled] == sorted(dues)[:3]
    assert all(now - due < SLACK for due, now in things.settled)
    assert trip.stops == 3
    assert timedelta() <= clock.now() - (START + timedelta(days=5)) < SLACK


async def test_what_is_due_already_is_settled_before_the_first_step():
    clock = MovableClock(START)
    things = List(clock, [START - timedelta(hours=1)])
    await advance(things, clock, START + timedelta(days=1))
    assert things.settled[0][1] - START < SLACK


async def test_what_cannot_be_settled_does_not_hold_the_clock_for_ever():
    clock = MovableClock(START)
    trip = await advance(List(clock, [START], stuck=True), clock, START + timedelta(days=1))
    assert trip.held_up
    assert clock.now() >= START + timedelta(days=1)


async def test_the_clock_is_never_moved_back():
    clock = MovableClock(START)
    with pytest.raises(ValueError, match="forward"):
        await advance(List(clock, []), clock, START - timedelta(seconds=1))


def local(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=BERLIN)  # type: ignore[arg-type,misc]


def test_the_night_the_clocks_change_is_found_in_both_directions():
    assert next_change(BERLIN, START) == datetime(2027, 3, 28, 1, tzinfo=UTC)
    assert next_change(BERLIN, datetime(2027, 3, 28, 1, tzinfo=UTC)) == datetime(2027, 10, 31, 1, tzinfo=UTC)
    assert next_change(ZoneInfo("Pacific/Auckland"), START) == datetime(2027, 4, 3, 14, tzinfo=UTC)


def test_asked_again_in_that_night_the_change_after_is_meant():
    first = to_clock_change(START, BERLIN)
    assert first == datetime(2027, 3, 28, 0, 30, tzinfo=UTC)
    assert first is not None
    assert to_clock_change(first, BERLIN) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["UTC", "Asia/Tokyo"])
def test_where_clocks_never_change_there_is_no_such_night(zone: str):
    assert to_clock_change(START, ZoneInfo(zone)) is None


def test_next_monday_is_never_today():
    assert to_next_monday(START, BERLIN) == local(2026, 12, 7, 8).astimezone(UTC)
    assert to_next_monday(START - timedelta(days=1), BERLIN) == local(2026, 11, 30, 8).astimezone(UTC)


def test_one_day_on_is_the_same_time_on_the_wall_also_when_the_clocks_change():
    before = local(2027, 3, 27, 18).astimezone(UTC)
    assert to_next_day(before, BERLIN) - before == timedelta(hours=23)
    before = local(2027, 10, 30, 18).astimezone(UTC)
    assert to_next_day(before, BERLIN) - before == timedelta(hours=25)


# With an engine and the circle that a house begins with


async def when_posted(practice: Practice, place: str) -> list[str]:
    messages = await practice.house.messages(place)
    return [message.at.astimezone(BERLIN).strftime("%a %d %b %H:%M") for message in messages if message.view]


async def test_a_month_goes_by_and_everything_arrives_once_in_its_time(practice: Practice):
    await practice.keeper.travel(START + timedelta(days=28))
    assert await when_posted(practice, HOME) == [
        "Mon 30 Nov 18:00", "Mon 07 Dec 18:00", "Mon 14 Dec 18:00", "Mon 21 Dec 18:00",
    ]  # fmt: skip
    for person in (ANNA, BEN, CLEO):
        assert await when_posted(practice, private_place(person)) == [
            "Thu 03 Dec 19:00", "Thu 10 Dec 19:00", "Thu 17 Dec 19:00", "Thu 24 Dec 19:00",
        ]  # fmt: skip
    assert await when_posted(practice, BACK) == [
        "Sun 06 Dec 17:00", "Sun 13 Dec 17:00", "Sun 20 Dec 17:00", "Sun 27 Dec 17:00",
    ]  # fmt: skip
    assert await when_posted(practice, private_place(DORA)) == []
    titles = [message.view.title for message in await practice.house.messages(HOME) if message.view]
    assert len(set(titles)) == 4


async def test_in_steps_of_any_size_the_same_month_comes_out(tmp_path: Path, content: Content):
    outcomes: list[Counter[str]] = []
    for name, steps in (("whole", [28]), ("steps", [1] * 28)):
        async with AsyncExitStack() as stack:
            (tmp_path / name).mkdir()
            practice = await furnished(stack, tmp_path / name, start=START, content=content)
            for days in steps:
                await practice.keeper.travel(to_next_day(practice.clock.now(), BERLIN, days))
            seen = [*await when_posted(practice, HOME), *await when_posted(practice, private_place(ANNA))]
            outcomes.append(Counter(seen))
    assert outcomes[0] == outcomes[1]


async def test_over_the_night_the_clocks_go_forward_the_wall_times_stay(practice: Practice):
    change = to_clock_change(START, BERLIN)
    assert change is not None
    await practice.keeper.travel(change)
    before = await when_posted(practice, HOME)
    await practice.keeper.travel(change + timedelta(days=8))
    after = await when_posted(practice, HOME)
    assert after[: len(before)] == before
    assert after[len(before) :] == ["Mon 29 Mar 18:00"]
    assert (await when_posted(practice, BACK))[-2:] == ["Sun 28 Mar 17:00", "Sun 04 Apr 17:00"]


async def test_next_occasion_leads_just_behind_the_next_due_moment(practice: Practice):
    target = await practice.keeper.next_occasion()
    assert target == datetime(2026, 11, 30, 17, 1, tzinfo=UTC)


async def test_after_a_restart_the_clock_and_the_house_are_where_they_were_left(tmp_path: Path, content: Content):
    async with AsyncExitStack() as stack:
        practice = await furnished(stack, tmp_path, start=START, content=content)
        await practice.keeper.travel(START + timedelta(days=7))
        left, seen = practice.clock.now(), await when_posted(practice, HOME)
    async with AsyncExitStack() as stack:
        again = await furnished(stack, tmp_path, start=START, content=content)
        assert again.clock.now() >= left - SLACK
        await again.keeper.settle()
        assert await when_posted(again, HOME) == seen
        await again.keeper.travel(START + timedelta(days=14))
        assert await when_posted(again, HOME) == [*seen, "Mon 07 Dec 18:00"]


async def test_a_crash_on_the_way_leaves_the_clock_ahead_of_all_that_was_sent(tmp_path: Path, content: Content):
    target = START + timedelta(days=21)
    async with AsyncExitStack() as stack:
        practice = await furnished(stack, tmp_path, start=START, content=content)

        async def crash() -> None:
            raise KeyboardInterrupt

        practice.keeper._engine.settle_all = crash  # type: ignore[method-assign]
        with pytest.raises(KeyboardInterrupt):
            await practice.keeper.travel(target)
    async with AsyncExitStack() as stack:
        again = await furnished(stack, tmp_path, start=START, content=content)
        assert again.clock.now() >= target


async def test_the_house_begins_the_same_every_time(tmp_path: Path, content: Content):
    rows: list[object] = []
    for name in ("one", "two"):
        async with AsyncExitStack() as stack:
            (tmp_path / name).mkdir()
            practice = await furnished(stack, tmp_path / name, start=START, content=content)
            rows.append(practice.circles())
    assert rows[0] == rows[1]
