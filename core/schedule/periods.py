"""The dates of a rule, found period by period.

dateutil expands the months and years; days and weeks are plain arithmetic. dateutil is never asked for
more than one period, for two reasons: it walks from the first date of the rule each time, and for a rule
without any date (30 February) it walks to the year 9999 before it says so.

Days are ordinals here (``date.toordinal``): a hundred thousand circles may come due in the same minute.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final, Literal, assert_never

from dateutil import rrule

from core.schedule.parts import LONGEST_TEXT, Frequency, Parts, RuleRefused, read, write

SEARCH_YEARS: Final = 40
"""How far the next date is looked for. The longest honest pause of a rule is 40 years: 29 February on one
weekday, across the year 2100."""
LAST_DAY: Final = date(9998, 12, 31).toordinal()
"""Later dates have no moment in some zones."""
_SEARCH_DAYS: Final = SEARCH_YEARS * 366
_PAST_THE_END: Final = 10_000
"""Years; as an interval it makes dateutil stop after one period."""
_WEEKDAYS: Final = (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU)


@dataclass(frozen=True, slots=True)
class Plan:
    """A rule made ready for arithmetic; it depends on the text alone, so circles share it."""

    parts: Parts
    daily: int
    """Days from one date to the next, for a plain daily rule; else 0."""
    weekly: int
    """Days from one week of the rule to the next, for a plain weekly rule; else 0."""
    hops: tuple[int, ...]
    """For each day of such a week: days until the next one that counts, -1 if there is none left."""
    endless: bool


@lru_cache(maxsize=8192)
def plan(text: str) -> Plan:
    """Make the canonical text of a rule ready.

    Raises:
        ValueError: the text did not come from this package.
    """
    # A canonical text is complete: no part of it is filled in from a date.
    parts = read(text, date.min)
    if isinstance(parts, RuleRefused) or write(parts) != text:
        raise ValueError(f"not a canonical rule: {text[:LONGEST_TEXT]}")
    limited = parts.months or parts.month_days or parts.positions
    daily = parts.every if parts.frequency is Frequency.DAILY and not limited and not parts.weekdays else 0
    weekly = parts.every * 7 if parts.frequency is Frequency.WEEKLY and not limited else 0
    chosen = sorted((day - parts.week_start) % 7 for _, day in parts.weekdays) if weekly else []
    hops = tuple(min((day - into for day in chosen if day >= into), default=-1) for into in range(7))
    return Plan(parts, daily, weekly, hops, endless=parts.count is None and parts.until is None)


def next_day(text: str, ready: Plan, anchor: int, floor: int) -> int:
    """The first day of the rule at or after ``floor``, without regard to where the rule ends; 0 for none."""
    floor = max(floor, anchor)
    if ready.weekly:
        start = anchor - (anchor - 1 - ready.parts.week_start) % 7
        into = (floor - start) % ready.weekly
        hop = ready.hops[into] if into < 7 else -1
        return floor + hop if hop >= 0 else floor + ready.weekly - into + ready.hops[0]
    if ready.daily:
        return floor + (anchor - floor) % ready.daily
    for days in _periods(text, ready.parts, anchor, floor):
        for day in days:
            if day >= floor:
                return day
    return 0


@lru_cache(maxsize=1024)
def last_day(text: str, anchor: int) -> int:
    """The last day of a rule that ends (``UNTIL``, ``COUNT``). A rule that runs dry before ends there."""
    ready = plan(text)
    if ready.parts.until is not None:
        return ready.parts.until.toordinal()
    day = anchor - 1
    for _ in range(ready.parts.count or 0):
        following = next_day(text, ready, anchor, day + 1)
        if not following or following > LAST_DAY:
            break
        day = following
    return day


def _periods(text: str, parts: Parts, anchor: int, floor: int) -> Iterator[tuple[int, ...]]:
    """The days of each period in turn, from the one that holds ``floor`` to the end of the search."""
    first, start = date.fromordinal(min(floor, LAST_DAY)), date.fromordinal(anchor)
    last = min(floor + _SEARCH_DAYS, LAST_DAY)
    match parts.frequency:
        case Frequency.DAILY:
            yield from _days(parts, anchor, floor, last)
        case Frequency.WEEKLY:
            monday = anchor - (anchor - 1 - parts.week_start) % 7
            stride = parts.every * 7
            for week in range(floor - (floor - monday) % stride, last + 1, stride):
                yield _days_of_week(parts, week)
        case Frequency.MONTHLY:
            begin, here = start.year * 12 + start.month - 1, first.year * 12 + first.month - 1
            here += (begin - here) % parts.every
            for month in range(here, min(here + SEARCH_YEARS * 12, 9999 * 12), parts.every):
                if not parts.months or month % 12 + 1 in parts.months:
                    yield _days_of_month(text, month // 12, month % 12 + 1)
        case Frequency.YEARLY:
            here = first.year + (start.year - first.year) % parts.every
            for year in range(here, min(here + SEARCH_YEARS + 1, 9999), parts.every):
                yield _days_of_year(text, year)
        case _:
            assert_never(parts.frequency)


def _days(parts: Parts, anchor: int, floor: int, last: int) -> Iterator[tuple[int, ...]]:
    weekdays = {day for _, day in parts.weekdays}
    from_the_end = any(number < 0 for number in parts.month_days)
    if parts.positions and not {1, -1} & set(parts.positions):
        return
    day = floor + (anchor - floor) % parts.every
    while day <= last:
        here = date.fromordinal(day)
        if parts.months and here.month not in parts.months:
            following = date(here.year + here.month // 12, here.month % 12 + 1, 1).toordinal()
            day = following + (anchor - following) % parts.every
            continue
        if (not weekdays or here.weekday() in weekdays) and (
            not parts.month_days
            or here.day in parts.month_days
            or (from_the_end and here.day - _length(here.year, here.month) - 1 in parts.month_days)
        ):
            yield (day,)
        day += parts.every


def _length(year: int, month: int) -> int:
    return (date(year + month // 12, month % 12 + 1, 1) - date(year, month, 1)).days


def _days_of_week(parts: Parts, week: int) -> tuple[int, ...]:
    days = sorted(week + (day - parts.week_start) % 7 for _, day in parts.weekdays)
    if parts.months:
        days = [day for day in days if date.fromordinal(day).month in parts.months]
    if parts.positions:
        chosen = {place - 1 if place > 0 else len(days) + place for place in parts.positions}
        days = [day for place, day in enumerate(days) if place in chosen]
    return tuple(days)


@lru_cache(maxsize=8192)
def _days_of_month(text: str, year: int, month: int) -> tuple[int, ...]:
    return _expanded(plan(text).parts, rrule.MONTHLY, date(year, month, 1), _PAST_THE_END * 12)


@lru_cache(maxsize=8192)
def _days_of_year(text: str, year: int) -> tuple[int, ...]:
    return _expanded(plan(text).parts, rrule.YEARLY, date(year, 1, 1), _PAST_THE_END)


def _expanded(parts: Parts, frequency: Literal[0, 1], start: date, interval: int) -> tuple[int, ...]:
    days = rrule.rrule(
        frequency,
        dtstart=start,
        interval=interval,
        wkst=parts.week_start,
        bysetpos=parts.positions or None,
        bymonth=parts.months or None,
        bymonthday=parts.month_days or None,
        byyearday=parts.year_days or None,
        byweekno=parts.weeks or None,
        byweekday=[_WEEKDAYS[day](nth) if nth else _WEEKDAYS[day] for nth, day in parts.weekdays] or None,
    )
    return tuple(day.toordinal() for day in days)
