"""Reading the text of a recurrence rule (RFC 5545, section 3.3.10) into parts, and writing it back.

Only what can be said in whole days is read: a circle's rule names dates, and the series names the time of
day. The reader is stricter than dateutil's, which accepts ``INTERVAL=0`` (and then never returns), digits
of any script, and combinations that the RFC forbids.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum
from typing import Final

LONGEST_TEXT: Final = 500
"""Characters; a rule that a facilitator could still read is far shorter."""
MOST_COUNTED: Final = 1_000
"""The highest ``COUNT``: nineteen years of weeks. A series that should go on for longer has no ``COUNT``."""
LONGEST_DETAIL: Final = 60


class Weekday(IntEnum):
    """A day of the week, numbered as ``date.weekday()`` numbers it."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


class Frequency(StrEnum):
    """The period a rule is made of."""

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


MOST_BETWEEN: Final[Mapping[str, int]] = {
    Frequency.DAILY: 3_660,
    Frequency.WEEKLY: 520,
    Frequency.MONTHLY: 120,
    Frequency.YEARLY: 10,
}
"""The highest ``INTERVAL``: ten years, in the rule's own periods."""


class RuleProblem(StrEnum):
    """Why a rule is not taken. The words for people are in ``content/``, by these names."""

    WITHIN_A_DAY = "within-a-day"
    """It repeats within a day, or says a time of day: the series does that."""
    UNREADABLE = "unreadable"
    """Not RFC 5545, or a combination that it forbids."""
    NEVER_HAPPENS = "never-happens"
    """No date within forty years of the date it counts from."""
    TOO_LONG = "too-long"
    """More than ``LONGEST_TEXT`` characters."""
    HAS_START = "has-start"
    """Several lines, or ``DTSTART``, ``RDATE``, ``EXDATE``, ``EXRULE``: the series keeps those."""
    PAST_COUNT = "past-count"
    """``COUNT`` is over ``MOST_COUNTED``."""
    TOO_FAR_APART = "too-far-apart"
    """``INTERVAL`` is over ten years."""


@dataclass(frozen=True, slots=True)
class RuleRefused:
    """A rule that is not taken. ``detail`` is the piece of what was typed that is at fault, cut short."""

    reason: RuleProblem
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """A rule taken apart. Empty tuples stand for parts that are not there; numbers are sorted."""

    frequency: Frequency
    every: int = 1
    months: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    """(nth or 0 for each, weekday)."""
    positions: tuple[int, ...] = ()
    count: int | None = None
    until: date | None = None
    """The last date that may still be one, inclusive."""
    week_start: int = Weekday.MONDAY


CODES: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WITHIN_A_DAY: Final = frozenset({"HOURLY", "MINUTELY", "SECONDLY"})
_TIMES_OF_DAY: Final = frozenset({"BYHOUR", "BYMINUTE", "BYSECOND"})
_RANGES: Final[Mapping[str, tuple[int, bool]]] = {
    "BYMONTH": (12, False),
    "BYWEEKNO": (53, True),
    "BYYEARDAY": (366, True),
    "BYMONTHDAY": (31, True),
    "BYSETPOS": (366, True),
}
"""Highest number, and whether it may be counted from the end."""
_NAMES: Final = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", *_RANGES})
_WEEKDAY: Final = re.compile(r"([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)")
_NUMBER: Final = re.compile(r"[+-]?[0-9]{1,3}")
_WHOLE: Final = re.compile(r"[0-9]{1,9}")
_UNTIL: Final = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})(T[0-9]{6}Z?)?")
_START: Final = re.compile(r"[\r\n]|DTSTART|RDATE|EXDATE|EXRULE")


def refused(reason: RuleProblem, detail: str) -> RuleRefused:
    """A refusal with its detail cut to a length that fits any message."""
    return RuleRefused(reason, detail if len(detail) <= LONGEST_DETAIL else detail[: LONGEST_DETAIL - 1] + "…")


def read(text: str, anchor: date) -> Parts | RuleRefused:
    """Take the text of a rule apart.

    What the text leaves to the date it counts from (the weekday of ``FREQ=WEEKLY``, the day of
    ``FREQ=MONTHLY``) is filled in, so that the parts say all there is to say but the phase of ``INTERVAL``.
    The time in ``UNTIL`` is dropped: its date is the last that may still be one. Whether the rule ever
    happens is not asked here.
    """
    if len(text) > LONGEST_TEXT:
        return refused(RuleProblem.TOO_LONG, str(len(text)))
    rule = text.strip().upper()
    if found := _START.search(rule):
        return refused(RuleProblem.HAS_START, found.group().strip())
    values: dict[str, str] = {}
    for pair in rule.removeprefix("RRULE:").removesuffix(";").split(";"):
        name, equals, value = (piece.strip() for piece in pair.partition("="))
        if name in _TIMES_OF_DAY:
            return refused(RuleProblem.WITHIN_A_DAY, pair)
        if not equals or name not in _NAMES or name in values:
            return refused(RuleProblem.UNREADABLE, pair)
        values[name] = value
    frequency = values.get("FREQ", "")
    if frequency in _WITHIN_A_DAY:
        return refused(RuleProblem.WITHIN_A_DAY, f"FREQ={frequency}")
    if frequency not in MOST_BETWEEN:
        return refused(RuleProblem.UNREADABLE, f"FREQ={frequency}" if frequency else rule)
    parts = _numbers(Parts(frequency=Frequency(frequency)), values)
    if not isinstance(parts, Parts):
        return parts
    if (forbidden := _forbidden(parts)) is not None:
        return refused(RuleProblem.UNREADABLE, f"{forbidden}={values[forbidden]}")
    return _completed(parts, anchor)


def _numbers(parts: Parts, values: Mapping[str, str]) -> Parts | RuleRefused:
    lists: dict[str, tuple[int, ...]] = {}
    for name, (highest, from_the_end) in _RANGES.items():
        if name not in values:
            continue
        pieces = values[name].split(",")
        numbers = [int(piece) for piece in pieces if _NUMBER.fullmatch(piece)]
        lowest = -highest if from_the_end else 1
        if len(numbers) != len(pieces) or any(n == 0 or not lowest <= n <= highest for n in numbers):
            return refused(RuleProblem.UNREADABLE, f"{name}={values[name]}")
        lists[name] = tuple(sorted(set(numbers)))
    weekdays: set[tuple[int, int]] = set()
    for piece in values["BYDAY"].split(",") if "BYDAY" in values else ():
        found = _WEEKDAY.fullmatch(piece)
        nth = int(found[1] or 0) if found else 0
        if not found or abs(nth) > 53 or (found[1] and nth == 0):
            return refused(RuleProblem.UNREADABLE, f"BYDAY={values['BYDAY']}")
        weekdays.add((nth, CODES.index(found[2])))
    every, count = values.get("INTERVAL", "1"), values.get("COUNT", "1")
    for name, number in (("INTERVAL", every), ("COUNT", count)):
        if not _WHOLE.fullmatch(number) or int(number) == 0:
            return refused(RuleProblem.UNREADABLE, f"{name}={number}")
    if int(every) > MOST_BETWEEN[parts.frequency]:
        return refused(RuleProblem.TOO_FAR_APART, f"INTERVAL={every}")
    if int(count) > MOST_COUNTED:
        return refused(RuleProblem.PAST_COUNT, f"COUNT={count}")
    until = _until(values["UNTIL"]) if "UNTIL" in values else None
    if "UNTIL" in values and (until is None or "COUNT" in values):
        return refused(RuleProblem.UNREADABLE, f"UNTIL={values['UNTIL']}")
    if values.get("WKST", "MO") not in CODES:
        return refused(RuleProblem.UNREADABLE, f"WKST={values['WKST']}")
    return replace(
        parts,
        every=int(every),
        months=lists.get("BYMONTH", ()),
        weeks=lists.get("BYWEEKNO", ()),
        year_days=lists.get("BYYEARDAY", ()),
        month_days=lists.get("BYMONTHDAY", ()),
        weekdays=tuple(sorted(weekdays)),
        positions=lists.get("BYSETPOS", ()),
        count=int(count) if "COUNT" in values else None,
        until=until,
        week_start=CODES.index(values.get("WKST", "MO")),
    )


def _until(value: str) -> date | None:
    found = _UNTIL.fullmatch(value)
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _forbidden(parts: Parts) -> str | None:
    """The part that RFC 5545 forbids beside the others, if any; the table is in its section 3.3.10.

    ``BYDAY=MO,2TU`` is lawful, but dateutil reads it as "and" where the RFC says "or": refused rather than
    wrong.
    """
    frequency = parts.frequency
    counted = [nth for nth, _ in parts.weekdays if nth]
    by_something = parts.months or parts.weeks or parts.year_days or parts.month_days or parts.weekdays
    below_a_month = frequency in (Frequency.DAILY, Frequency.WEEKLY)
    if counted and (below_a_month or parts.weeks or len(counted) != len(parts.weekdays)):
        return "BYDAY"
    if parts.weeks and frequency is not Frequency.YEARLY:
        return "BYWEEKNO"
    if parts.year_days and frequency is not Frequency.YEARLY:
        return "BYYEARDAY"
    if parts.month_days and frequency is Frequency.WEEKLY:
        return "BYMONTHDAY"
    return "BYSETPOS" if parts.positions and not by_something else None


def _completed(parts: Parts, anchor: date) -> Parts:
    """Fill in from the anchor what RFC 5545 takes from ``DTSTART``."""
    by_day = parts.weekdays or parts.month_days or parts.year_days
    match parts.frequency:
        case Frequency.DAILY:
            pass
        case Frequency.WEEKLY if not parts.weekdays:
            parts = replace(parts, weekdays=((0, anchor.weekday()),))
        case Frequency.YEARLY if parts.weeks and not by_day:
            parts = replace(parts, weekdays=((0, anchor.weekday()),))
        case Frequency.MONTHLY if not by_day:
            parts = replace(parts, month_days=(anchor.day,))
        case Frequency.YEARLY if not by_day:
            parts = replace(parts, months=parts.months or (anchor.month,), month_days=(anchor.day,))
        case _:
            pass
    week_matters = parts.weeks or (parts.frequency is Frequency.WEEKLY and (parts.every > 1 or parts.positions))
    return parts if week_matters else replace(parts, week_start=Weekday.MONDAY)


def write(parts: Parts) -> str:
    """The canonical text: fixed order, nothing that is the default, no prefix."""
    pieces = [f"FREQ={parts.frequency}"]
    if parts.every != 1:
        pieces.append(f"INTERVAL={parts.every}")
    for name, numbers in (
        ("BYMONTH", parts.months),
        ("BYWEEKNO", parts.weeks),
        ("BYYEARDAY", parts.year_days),
        ("BYMONTHDAY", parts.month_days),
    ):
        if numbers:
            pieces.append(f"{name}={','.join(map(str, numbers))}")
    if parts.weekdays:
        pieces.append("BYDAY=" + ",".join(f"{nth or ''}{CODES[day]}" for nth, day in parts.weekdays))
    if parts.positions:
        pieces.append(f"BYSETPOS={','.join(map(str, parts.positions))}")
    if parts.count is not None:
        pieces.append(f"COUNT={parts.count}")
    if parts.until is not None:
        pieces.append(f"UNTIL={parts.until.isoformat().replace('-', '')}")
    if parts.week_start != Weekday.MONDAY:
        pieces.append(f"WKST={CODES[parts.week_start]}")
    return ";".join(pieces)
