"""Nobody can be read off what is said of a week, nor off two weeks side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.insights.weeks import GROUP, SHOWN, SMALLEST, WEEK, Measure, Said, Week, begin_of, ripe, say_of, steps

MONDAY = date(2026, 11, 2)
FEW = GROUP - 1


@st.composite
def circles(draw: st.DrawFn) -> tuple[Week, ...]:
    """Some weeks of one circle, whose members come and go from week to week."""
    weeks = draw(st.integers(1, 4))
    return tuple([a_week(draw, place) for place in range(weeks)])


def a_week(draw: st.DrawFn, place: int) -> Week:
    size = draw(st.integers(0, 26))
    # many or few at random, and the edges on purpose: there a difference would show
    counts = st.one_of(
        st.integers(0, size), st.sampled_from([0, size, *(edge for edge in (4, 5, 9, 10) if edge <= size)])
    )
    people = {measure: frozenset(draw(st.permutations(range(size)))[: draw(counts)]) for measure in Measure}
    people[Measure.UNANSWERED] &= people[Measure.SHARED]
    return Week(monday=MONDAY + WEEK * place, size=size, people=people, sessions=draw(st.integers(0, 3)))


def another_world(week: Week, group: frozenset[int], did: Mapping[Measure, frozenset[int]]) -> Week:
    """The week in which ``group`` did exactly ``did``, and the others what makes the same picture of it."""
    others = sorted(set(range(week.size)) - group)
    said = say_of(week)
    people: dict[Measure, frozenset[int]] = {}
    for measure in (*(one for one in Measure if one is not Measure.SHARED), Measure.SHARED):
        low, high = step_of(said, measure)
        theirs = did[measure] & group
        must = people[Measure.UNANSWERED] - group if measure is Measure.SHARED else frozenset[int]()
        wanted = max(low - len(theirs), len(must), 0)
        pool = [*sorted(must), *(one for one in others if one not in must)]
        people[measure] = theirs | frozenset(pool[:wanted])
        assert low <= len(people[measure]) <= high, "no other world shows the same"
    return replace(week, people=people)


def step_of(said: Said, measure: Measure) -> tuple[int, int]:
    return said.step(measure) or (0, said.size)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_any_four_people_did_the_same_pictures_could_have_come_out(data: st.DataObject) -> None:
    weeks = data.draw(circles())
    for week in weeks:
        everyone = list(range(week.size))
        group = frozenset(data.draw(st.permutations(everyone))[: data.draw(st.integers(0, min(FEW, week.size)))])
        did = {measure: frozenset(one for one in group if data.draw(st.booleans())) for measure in Measure}
        did[Measure.UNANSWERED] &= did[Measure.SHARED]
        other = another_world(week, group, did)
        assert {m: other.people[m] & group for m in Measure} == did
        assert other.people[Measure.UNANSWERED] <= other.people[Measure.SHARED]
        assert say_of(other) == say_of(week)


@settings(max_examples=150, deadline=None)
@given(circles())
def test_the_differences_of_any_two_weeks_leave_more_than_one_person_open(weeks: tuple[Week, ...]) -> None:
    said = [say_of(week) for week in weeks]
    for one, other in pairwise(said):
        for measure in Measure:
            first, second = one.step(measure), other.step(measure)
            if first is None or second is None:
                continue
            # the widest and the narrowest change that the two steps allow
            least, most = second[0] - first[1], second[1] - first[0]
            assert most - least >= 2 * FEW


@settings(max_examples=150, deadline=None)
@given(circles())
def test_one_person_more_or_less_shows_only_at_the_edge_of_a_step(weeks: tuple[Week, ...]) -> None:
    for week in weeks:
        for measure in Measure:
            step = say_of(week).step(measure)
            if step is None:
                continue
            count = len(week.people[measure])
            assert step[0] <= count <= step[1]
            assert step[1] - step[0] >= FEW
            assert week.size - step[0] >= FEW, "the complement would be about fewer than five"


@pytest.mark.parametrize("size", range(40))
def test_every_count_has_one_step_and_every_step_leaves_five_counts_open(size: int) -> None:
    found = steps(size)
    if size < SMALLEST:
        assert found == ()
        return
    assert [count for low, high in found for count in range(low, high + 1)] == list(range(size + 1))
    assert all(high - low >= FEW for low, high in found)


def test_a_circle_that_is_too_small_hears_only_what_the_circle_did() -> None:
    week = Week(monday=MONDAY, size=8, people={Measure.WROTE: frozenset(range(8))}, sessions=2)
    assert say_of(week) == Said(monday=MONDAY, size=8, sessions=2)


def test_that_everybody_did_something_is_not_told() -> None:
    everybody = Week(monday=MONDAY, size=9, people={Measure.WROTE: frozenset(range(9))})
    all_but_four = replace(everybody, people={Measure.WROTE: frozenset(range(5))})
    assert say_of(everybody) == say_of(all_but_four)
    assert say_of(everybody).step(Measure.WROTE) == (5, 9)


def test_that_nobody_did_something_is_not_told() -> None:
    nobody = Week(monday=MONDAY, size=9)
    four = replace(nobody, people={Measure.WROTE: frozenset(range(4))})
    assert say_of(nobody) == say_of(four)
    assert say_of(nobody).step(Measure.WROTE) == (0, 4)


def test_only_whole_weeks_that_have_been_over_for_a_day_are_looked_at() -> None:
    created = datetime(2026, 11, 4, 15, tzinfo=UTC)
    first = date(2026, 11, 9)
    over = begin_of(first + WEEK) + timedelta(days=1)
    assert ripe(over - timedelta(seconds=1), created) == ()
    assert ripe(over, created) == (first,)
    assert ripe(over + WEEK, created) == (first, first + WEEK)


def test_no_more_than_twelve_weeks_are_looked_at() -> None:
    found = ripe(datetime(2026, 11, 24, 0, tzinfo=UTC), datetime(2020, 1, 1, tzinfo=UTC))
    assert len(found) == SHOWN
    assert found[-1] == date(2026, 11, 16)
    assert found[0] == date(2026, 11, 16) - 11 * WEEK
