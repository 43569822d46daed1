"""Occasions: one for each slot, known by date and not by clock time, sent once after an outage."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.schedule.rules import Rule, Weekday, every_day, every_week
from core.schedule.series import (
    LATE_AFTER,
    CatchUp,
    Occasion,
    Series,
    SeriesKind,
    SeriesState,
    between,
    catch_up,
    next_occasion,
    private_due,
    starting_point,
    upcoming,
)
from tests.schedule.zones import EVERY_ZONE, FROM, TO, changes, histories

instants = st.datetimes(FROM.replace(tzinfo=None), TO.replace(tzinfo=None), timezones=st.just(UTC))
HOURS = timedelta(hours=1)
DAY = timedelta(days=1)
AWKWARD = [time(2, 30), time(0, 0), time(1, 30), time(0, 30), time(23, 59, 59), time(2, 0), time(18, 0)]


def daily(every: int = 1, anchor: date = date(2020, 1, 1)) -> Rule:
    rule = every_day(every, anchor)
    assert isinstance(rule, Rule)
    return rule


def weekly(*weekdays: Weekday, anchor: date = date(2026, 1, 1)) -> Rule:
    rule = every_week(weekdays, 1, anchor)
    assert isinstance(rule, Rule)
    return rule


MONDAYS = Series(
    id="s1",
    circle="c1",
    kind=SeriesKind.TOPIC,
    rule=weekly(Weekday.MONDAY),
    clock=time(18, 0),
    zone="Europe/Berlin",
    catch_up=timedelta(hours=12),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def monday(day: date, hour: int = 16) -> Occasion:
    return Occasion("s1", day, 0, datetime.combine(day, time(hour), tzinfo=UTC))


JUNE_1, JUNE_8, JUNE_15, JUNE_22 = (monday(date(2026, 6, day)) for day in (1, 8, 15, 22))


def test_in_every_zone_thirteen_years_of_days_have_one_occasion_each() -> None:
    """Zones whose walls show the same through all these years are walked through once.

    Where the offset never changes, one year stands for all of them.
    """
    groups = list(histories().values())
    assert sum(map(len, groups)) == len(EVERY_ZONE)
    for number, names in enumerate(groups):
        clock = AWKWARD[number % len(AWKWARD)]
        end = date(2033, 1, 1) if changes(names[0]) else date(2021, 1, 1)
        has_one_occasion_a_day(names[0], clock, date(2020, 1, 1), end)


def test_around_every_change_of_every_zone_each_day_has_one_occasion() -> None:
    for name in EVERY_ZONE:
        for number, (change, _) in enumerate(changes(name)):
            day = change.astimezone(ZoneInfo(name)).date()
            has_one_occasion_a_day(name, AWKWARD[number % len(AWKWARD)], day - 2 * DAY, day + 3 * DAY)


def has_one_occasion_a_day(name: str, clock: time, first: date, end: date) -> None:
    series = replace(MONDAYS, rule=daily(), clock=clock, zone=name)
    named = ZoneInfo(name)
    start, stop = (datetime.combine(day, time(), tzinfo=named).astimezone(UTC) for day in (first, end))
    found = list(between(series, start, stop))
    assert [one.day for one in found] == [first + step * DAY for step in range((end - first).days)], name
    assert all(one.due < following.due for one, following in pairwise(found)), name
    walls = (one.due.astimezone(named).replace(tzinfo=None) for one in found)
    moved = [one.due for one, wall in zip(found, walls, strict=True) if wall != datetime.combine(one.day, clock)]
    assert set(moved) <= {change for change, _ in changes(name)}, name


@settings(max_examples=300, deadline=None)
@given(
    name=st.sampled_from(EVERY_ZONE),
    clock=st.times(),
    every=st.integers(1, 9),
    cuts=st.lists(instants, min_size=3, max_size=3).map(sorted),
)
def test_a_span_cut_in_two_has_the_same_occasions(name: str, clock: time, every: int, cuts: list[datetime]) -> None:
    series = replace(MONDAYS, rule=daily(every), clock=clock, zone=name)
    start, middle, end = cuts
    middle, end = min(middle, start + 200 * DAY), min(end, start + 400 * DAY)
    middle = min(middle, end)
    whole = list(between(series, start, end))
    assert [*between(series, start, middle), *between(series, middle, end)] == whole
    assert all(start <= occasion.due < end for occasion in whole)


@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(EVERY_ZONE),
    clock=st.times(),
    start=instants,
    steps=st.lists(st.integers(1, 60 * 60), min_size=5, max_size=60),
    window=st.integers(0, 100).map(lambda hours: timedelta(hours=hours)),
)
def test_however_often_the_clock_ticks_each_occasion_is_sent_or_skipped_once(
    name: str, clock: time, start: datetime, steps: list[int], window: timedelta
) -> None:
    series = replace(MONDAYS, rule=daily(anchor=start.date() - 5 * DAY), clock=clock, zone=name, catch_up=window)
    last, now, met = starting_point(series, start), start, []
    for minutes in steps:
        now += timedelta(minutes=minutes)
        owed = catch_up(series, last, now)
        gone = [*owed.skipped, *([owed.due] if owed.due else [])]
        met += gone
        last = gone[-1].day if gone else last
        assert catch_up(series, last, now) == CatchUp(None, False, (), owed.next)
    expected = [one for one in between(series, start, now + timedelta(microseconds=1)) if one.due != start]
    assert met == expected


def test_a_series_moved_an_hour_after_it_was_posted_owes_nothing_for_that_day() -> None:
    posted = catch_up(MONDAYS, date(2026, 5, 25), at("2026-06-01T16:00:05"))
    assert posted.due == JUNE_1
    moved = replace(MONDAYS, clock=time(19, 0))
    later = catch_up(moved, JUNE_1.day, at("2026-06-01T17:00:05"))
    assert later == CatchUp(None, False, (), monday(date(2026, 6, 8), hour=17))
    again = next(between(moved, at("2026-06-01T00:00"), at("2026-06-02T00:00")))
    assert again.due != JUNE_1.due
    assert again.key == JUNE_1.key == "s1/2026-06-01/0"


def test_the_first_occasion_may_be_today_but_not_before() -> None:
    series = replace(MONDAYS, rule=weekly(Weekday.MONDAY, anchor=date(2020, 1, 6)))
    assert next_occasion(series, None, at("2026-06-01T20:00")) == JUNE_1
    assert next_occasion(series, None, at("2026-06-01T22:00")) == JUNE_8, "it is Tuesday in Berlin"
    assert next_occasion(series, JUNE_1.day, at("2026-06-01T22:00")) == JUNE_8
    assert next_occasion(series, date(2026, 5, 25), at("2027-01-01T00:00")) == JUNE_1, "now is not asked"


def test_a_series_waits_for_its_anchor() -> None:
    series = replace(MONDAYS, rule=weekly(Weekday.MONDAY, anchor=date(2026, 6, 9)))
    assert next_occasion(series, None, at("2026-06-01T12:00")) == JUNE_15


@pytest.mark.parametrize(
    ("now", "last"),
    [
        ("2026-06-01T15:59", date(2026, 5, 31)),
        ("2026-06-01T16:00", date(2026, 6, 1)),
        ("2026-06-01T20:00", date(2026, 6, 1)),
        ("2026-06-01T22:30", date(2026, 6, 1)),
    ],
)
def test_a_new_series_starts_with_the_next_time_its_clock_is_right(now: str, last: date) -> None:
    assert starting_point(MONDAYS, at(now)) == last


def test_skipped_dates_and_dates_within_a_pause_have_no_occasion() -> None:
    now = at("2026-05-31T12:00")
    assert upcoming(MONDAYS, now, 2) == (JUNE_1, JUNE_8)
    assert upcoming(replace(MONDAYS, skipped=frozenset({JUNE_1.day})), now, 2) == (JUNE_8, JUNE_15)
    assert upcoming(replace(MONDAYS, paused_until=JUNE_8.day), now, 2) == (JUNE_8, JUNE_15)
    assert upcoming(replace(MONDAYS, paused_until=JUNE_8.day + DAY), now, 2) == (JUNE_15, JUNE_22)


@pytest.mark.parametrize("state", [SeriesState.PAUSED, SeriesState.STOPPED, SeriesState.REMOVED])
def test_a_series_at_rest_has_no_occasion(state: SeriesState) -> None:
    series = replace(MONDAYS, state=state)
    assert next_occasion(series, None, at("2026-06-01T12:00")) is None
    assert upcoming(series, at("2026-06-01T12:00"), 5) == ()
    assert catch_up(series, date(2026, 5, 1), at("2026-07-01T12:00")) == CatchUp(None, False, (), None)


def test_what_is_due_at_this_very_moment_is_upcoming_and_owed() -> None:
    assert upcoming(MONDAYS, JUNE_1.due, 1) == (JUNE_1,)
    assert catch_up(MONDAYS, date(2026, 5, 25), JUNE_1.due).due == JUNE_1
    assert list(between(MONDAYS, JUNE_1.due, JUNE_8.due)) == [JUNE_1]


def test_after_a_short_outage_it_is_sent_once_and_says_that_it_is_late() -> None:
    last = date(2026, 5, 25)
    assert catch_up(MONDAYS, last, JUNE_1.due + LATE_AFTER) == CatchUp(JUNE_1, False, (), JUNE_8)
    assert catch_up(MONDAYS, last, JUNE_1.due + LATE_AFTER + timedelta(seconds=1)).late
    assert catch_up(MONDAYS, last, JUNE_1.due + 12 * HOURS) == CatchUp(JUNE_1, True, (), JUNE_8)


def test_what_is_older_than_the_window_is_skipped_and_told() -> None:
    now = JUNE_15.due + 13 * HOURS
    assert catch_up(MONDAYS, date(2026, 5, 25), now) == CatchUp(None, False, (JUNE_1, JUNE_8, JUNE_15), JUNE_22)


def test_of_several_within_the_window_only_the_newest_is_sent() -> None:
    series = replace(MONDAYS, catch_up=timedelta(days=9))
    owed = catch_up(series, date(2026, 5, 25), JUNE_15.due + HOURS)
    assert owed == CatchUp(JUNE_15, True, (JUNE_1, JUNE_8), JUNE_22)


def test_no_window_at_all_still_sends_what_is_not_late() -> None:
    series = replace(MONDAYS, catch_up=timedelta())
    assert catch_up(series, date(2026, 5, 25), JUNE_1.due + timedelta(seconds=2)).due == JUNE_1
    assert catch_up(series, date(2026, 5, 25), JUNE_1.due + HOURS).skipped == (JUNE_1,)


def test_a_series_that_never_ran_owes_only_what_lies_within_its_window() -> None:
    assert catch_up(MONDAYS, None, JUNE_15.due + HOURS) == CatchUp(JUNE_15, True, (), JUNE_22)
    assert catch_up(MONDAYS, None, JUNE_15.due + 13 * HOURS) == CatchUp(None, False, (), JUNE_22)


def test_what_came_due_just_before_midnight_is_found_just_after_it() -> None:
    series = replace(MONDAYS, clock=time(23, 59, 59))
    owed = catch_up(series, None, at("2026-06-01T22:00:03"))
    assert owed.due is not None
    assert owed.due.day == JUNE_1.day


def test_a_day_that_a_zone_left_out_loses_no_occasion() -> None:
    series = replace(MONDAYS, rule=daily(anchor=date(2011, 12, 28)), zone="Pacific/Apia")
    found = list(between(series, at("2011-12-29T00:00"), at("2012-01-01T12:00")))
    assert [(one.day.day, one.due) for one in found] == [
        (28, at("2011-12-29T04:00")),
        (29, at("2011-12-30T04:00")),
        (30, at("2011-12-30T10:00")),
        (31, at("2011-12-31T04:00")),
        (1, at("2012-01-01T04:00")),
    ]


def test_an_unknown_zone_is_a_bug_and_says_which_series() -> None:
    with pytest.raises(ValueError, match="s1"):
        next_occasion(replace(MONDAYS, zone="/etc/localtime"), None, at("2026-06-01T12:00"))


NIGHT = (time(22, 0), time(7, 0))


@pytest.mark.parametrize(
    ("hour", "quiet", "expected"),
    [
        (None, None, "2026-06-01T16:00"),
        (time(18, 0), None, "2026-06-01T16:00"),
        (time(20, 30), None, "2026-06-01T18:30"),
        (time(8, 0), None, "2026-06-02T06:00"),
        (None, NIGHT, "2026-06-01T16:00"),
        (None, (time(17, 0), time(19, 0)), "2026-06-01T17:00"),
        (None, (time(18, 0), time(18, 0)), "2026-06-01T16:00"),
        (None, (time(9, 0), time(18, 0)), "2026-06-01T16:00"),
        (time(23, 0), NIGHT, "2026-06-02T05:00"),
        (time(3, 0), NIGHT, "2026-06-02T05:00"),
        (time(7, 0), NIGHT, "2026-06-02T05:00"),
    ],
)
def test_a_member_is_written_to_at_their_hour_and_not_in_their_quiet_hours(
    hour: time | None, quiet: tuple[time, time] | None, expected: str
) -> None:
    assert private_due(JUNE_1.due, hour, "Europe/Berlin", quiet) == at(expected)


def test_a_members_hour_is_that_of_their_own_zone() -> None:
    assert private_due(JUNE_1.due, time(18, 0), "America/New_York", None) == at("2026-06-01T22:00")


def test_quiet_hours_that_end_in_the_night_the_clocks_go_back_do_not_last_a_day() -> None:
    in_the_second_hour = at("2026-11-01T06:10")  # 01:10 in New York, for the second time
    due = private_due(in_the_second_hour, None, "America/New_York", (time(23, 0), time(1, 30)))
    assert due == at("2026-11-01T06:30")


def test_quiet_hours_that_end_on_a_day_left_out_end_on_the_next() -> None:
    before = at("2011-12-30T09:00")  # 23:00 on the 29th in Apia
    assert private_due(before, None, "Pacific/Apia", NIGHT) == at("2011-12-30T17:00")
