"""What people type for times, days and weekdays."""

import calendar
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.schedule.parsing import parse_clock, parse_day, parse_weekdays
from core.schedule.rules import Weekday

ENGLISH = {day.name.lower(): day for day in Weekday}
GERMAN = dict(
    zip(["montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"], Weekday, strict=True)
)
TODAY = date(2026, 11, 21)
MON, TUE, WED, THU, FRI, SAT, SUN = Weekday


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("18:00", time(18)),
        (" 18 : 05 ", time(18, 5)),
        ("18:00:00", time(18)),
        ("6pm", time(18)),
        ("6 PM", time(18)),
        ("6 p.m.", time(18)),
        ("6.30 pm", time(18, 30)),
        ("6:30pm", time(18, 30)),
        ("630pm", time(18, 30)),
        ("18.30", time(18, 30)),
        ("18h30", time(18, 30)),
        ("18h", time(18)),
        ("8h", time(8)),
        ("1830", time(18, 30)),
        ("930", time(9, 30)),
        ("0930", time(9, 30)),
        ("18", time(18)),
        ("12am", time(0)),
        ("12:30 am", time(0, 30)),
        ("12pm", time(12)),
        ("0:00", time(0)),
        ("１８：３０", time(18, 30)),
        ("6\u202fpm", time(18)),
    ],
)
def test_a_time_is_read_in_the_forms_people_use(typed: str, expected: time) -> None:
    assert parse_clock(typed) == expected


@pytest.mark.parametrize(
    "typed",
    ["", "6", "24:00", "25:00", "18:60", "13pm", "0am", "18:", "18:3", "half past six", "6pm 7pm", "-6pm", "18:00:30"],
)
def test_a_time_in_doubt_is_not_read(typed: str) -> None:
    assert parse_clock(typed) is None


@settings(deadline=None)
@given(st.times())
def test_a_time_written_in_any_of_four_ways_is_read_back(clock: time) -> None:
    expected = time(clock.hour, clock.minute)
    half = f"{clock.hour % 12 or 12}:{clock.minute:02} {'pm' if clock.hour >= 12 else 'am'}"
    for typed in (f"{clock:%H:%M}", f"{clock:%H.%M}", f"{clock:%Hh%M}", f"{clock:%H%M}", half):
        assert parse_clock(typed) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-12-01", date(2026, 12, 1)),
        ("1.12.2026", date(2026, 12, 1)),
        ("01. 12. 2026", date(2026, 12, 1)),
        ("1 Dec", date(2026, 12, 1)),
        ("1st of December", date(2026, 12, 1)),
        ("1. December", date(2026, 12, 1)),
        ("December 1", date(2026, 12, 1)),
        ("dec 1st, 2027", date(2027, 12, 1)),
        ("1 December 2026", date(2026, 12, 1)),
        ("21 Nov", date(2026, 11, 21)),
        ("20 Nov", date(2027, 11, 20)),
        ("3 jan", date(2027, 1, 3)),
        ("29 Feb", date(2028, 2, 29)),
        ("1 sept 2027", date(2027, 9, 1)),
    ],
)
def test_a_day_is_read_in_the_forms_people_use(typed: str, expected: date) -> None:
    assert parse_day(typed, TODAY) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("", "1/12/2026", "12/1/2026", "1", "12", "2026", "20261201", "2026-13-01", "2026-02-30", "30 Feb"),
        *("29 Feb 2027", "31.11.2026", "Monday", "1 monday", "1 Dec 18:00", "1 pm", "1 utc", "next week", "1-12-26"),
        *("1 dec banana", "monday 1 dec", "1 26 dec", "dec 2026", "1 dec dec", "2026 dec 1 1", "-1 dec", "1 dec 26"),
    ],
)
def test_a_day_in_doubt_is_not_read(typed: str) -> None:
    assert parse_day(typed, TODAY) is None


def test_a_day_is_read_in_the_months_of_another_language() -> None:
    months = {"dezember": 12, "dez": 12, "märz": 3}
    assert parse_day("1. Dezember", TODAY, months) == date(2026, 12, 1)
    assert parse_day("24 DEZ 2027", TODAY, months) == date(2027, 12, 24)
    assert parse_day("3. März", TODAY, months) == date(2027, 3, 3)
    assert parse_day("2026-12-01", TODAY, months) == date(2026, 12, 1)
    assert parse_day("1 December", TODAY, months) is None
    assert parse_day("1er dez", TODAY, months) is None
    assert parse_day("1er dez", TODAY, months, joiners={"er"}) == date(2026, 12, 1)
    assert parse_day("30 März 2026 18:00", TODAY, months) is None


@settings(deadline=None)
@given(st.dates(date(1900, 1, 1), date(2999, 12, 31)))
def test_a_day_written_out_is_read_back(day: date) -> None:
    named = calendar.month_name[day.month]
    for typed in (day.isoformat(), f"{day.day} {named} {day.year}", f"{named[:3]} {day.day}, {day.year}"):
        assert parse_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("mon, thu", {MON, THU}),
        ("Monday and Thursday", {MON, THU}),
        ("MON/THU", {MON, THU}),
        ("thurs. tues.", {TUE, THU}),
        ("mo tu", {MON, TUE}),
        ("mon-fri", {MON, TUE, WED, THU, FRI}),
        ("sat – mon", {SAT, SUN, MON}),
        ("fri,", {FRI}),
        ("mon; mon", {MON}),
    ],
)
def test_weekdays_are_read_in_the_forms_people_use(typed: str, expected: set[Weekday]) -> None:
    assert parse_weekdays(typed, ENGLISH, joiners={"and"}) == expected


@pytest.mark.parametrize("typed", ["", "and", "t", "s", "someday", "mon-", "mon-tue-wed", "mon xyz", "mondays maybe"])
def test_weekdays_in_doubt_are_not_read(typed: str) -> None:
    assert parse_weekdays(typed, ENGLISH, joiners={"and"}) is None


def test_weekdays_are_read_in_another_language() -> None:
    assert parse_weekdays("Mo und Do", GERMAN, joiners={"und"}) == {MON, THU}
    assert parse_weekdays("Mo and Do", GERMAN, joiners={"und"}) is None


@settings(deadline=None)
@given(st.one_of(st.text(max_size=200), st.text(alphabet="0123456789:.h -/apm,decjanmonthu ", max_size=30)))
def test_whatever_is_typed_is_a_value_or_nothing_but_never_an_error(typed: str) -> None:
    clock, day, weekdays = parse_clock(typed), parse_day(typed, TODAY), parse_weekdays(typed, ENGLISH)
    assert clock is None or (clock.tzinfo is None and clock.second == 0)
    assert day is None or type(day) is date
    assert weekdays is None or weekdays <= set(Weekday)
    named = parse_day(typed, TODAY, {"dec": 12})
    assert named is None or type(named) is date
