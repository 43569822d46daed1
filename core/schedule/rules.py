"""Recurrence: on which dates a series falls. The time of day and the zone are the series' own.

A ``Rule`` is the canonical text of RFC 5545 and the date it counts from. Everything here is in whole days,
costs microseconds, and ends: a rule that would keep a search busy is refused when it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from core.schedule.parts import (
    LONGEST_TEXT,
    Frequency,
    Parts,
    RuleProblem,
    RuleRefused,
    Weekday,
    read,
    refused,
    write,
)
from core.schedule.periods import LAST_DAY, last_day, next_day, plan

__all__ = [
    "Daily",
    "Expert",
    "MonthlyNth",
    "Rule",
    "RuleProblem",
    "RuleRefused",
    "RuleShape",
    "Weekday",
    "Weekly",
    "dates",
    "every_day",
    "every_week",
    "from_rfc5545",
    "last_date",
    "next_date",
    "nth_weekday",
    "shape",
]


@dataclass(frozen=True, slots=True)
class Rule:
    """On which dates something happens.

    ``text`` is what ``from_rfc5545`` and its siblings wrote (and the store kept); ``anchor`` is the date it
    counts from. The anchor is one of the dates only if it fits the text.
    """

    text: str
    anchor: date


def every_day(every: int, anchor: date) -> Rule | RuleRefused:
    """Every ``every`` days, the anchor first."""
    return from_rfc5545(f"FREQ=DAILY;INTERVAL={every}", anchor)


def every_week(weekdays: Iterable[Weekday], every: int, anchor: date) -> Rule | RuleRefused:
    """On these weekdays of every ``every``-th week. Weeks begin on Monday; the anchor's is the first."""
    codes = ",".join(_code(weekday) for weekday in weekdays)
    return from_rfc5545(f"FREQ=WEEKLY;INTERVAL={every};BYDAY={codes}", anchor)


def nth_weekday(nth: int, weekday: Weekday, anchor: date) -> Rule | RuleRefused:
    """On the ``nth`` such weekday of each month, 1 to 5, or -1 for the last.

    A month without a fifth one has none.
    """
    if nth not in {1, 2, 3, 4, 5, -1}:
        return refused(RuleProblem.UNREADABLE, str(nth))
    return from_rfc5545(f"FREQ=MONTHLY;BYDAY={nth}{_code(weekday)}", anchor)


def _code(weekday: Weekday) -> str:
    return weekday.name[:2]


def from_rfc5545(text: str, anchor: date) -> Rule | RuleRefused:
    """A rule from what an expert typed, with or without ``RRULE:`` before it.

    What the text leaves to the start (``FREQ=MONTHLY``: which day?) is taken from the anchor and written
    into the text. A date and time in ``UNTIL`` counts as that date. Source: RFC 5545, section 3.3.10.
    """
    parts = read(text, anchor)
    if isinstance(parts, RuleRefused):
        return parts
    rule = Rule(write(parts), anchor)
    if len(rule.text) > LONGEST_TEXT:
        return refused(RuleProblem.TOO_LONG, str(len(rule.text)))
    if _at_or_after(rule, anchor.toordinal()) is None:
        return refused(RuleProblem.NEVER_HAPPENS, rule.text)
    return rule


def next_date(rule: Rule, after: date) -> date | None:
    """The first date of the rule strictly after ``after``.

    None when the rule has ended, when the next forty years hold no date, or past the year 9998.

    Raises:
        ValueError: the rule's text is not canonical.
    """
    return _at_or_after(rule, after.toordinal() + 1)


def _at_or_after(rule: Rule, floor: int) -> date | None:
    ready = plan(rule.text)
    anchor = rule.anchor.toordinal()
    day = next_day(rule.text, ready, anchor, floor)
    if not 0 < day <= LAST_DAY or not (ready.endless or day <= last_day(rule.text, anchor)):
        return None
    return date.fromordinal(day)


def dates(rule: Rule, first: date, last: date) -> Iterator[date]:
    """The dates of the rule from ``first`` to ``last``, both inclusive, in order."""
    day = _at_or_after(rule, first.toordinal())
    while day is not None and day <= last:
        yield day
        day = next_date(rule, day)


def last_date(rule: Rule) -> date | None:
    """The date no occasion of the rule comes after, or None if the rule does not end."""
    return None if plan(rule.text).endless else date.fromordinal(last_day(rule.text, rule.anchor.toordinal()))


@dataclass(frozen=True, slots=True)
class Daily:
    """Every ``every`` days."""

    every: int


@dataclass(frozen=True, slots=True)
class Weekly:
    """On ``weekdays``, Monday first, of every ``every``-th week."""

    every: int
    weekdays: tuple[Weekday, ...]


@dataclass(frozen=True, slots=True)
class MonthlyNth:
    """On the ``nth`` ``weekday`` of each month; -1 is the last."""

    nth: int
    weekday: Weekday


@dataclass(frozen=True, slots=True)
class Expert:
    """Anything else, and every rule that ends; shown as its text."""

    text: str


RuleShape = Daily | Weekly | MonthlyNth | Expert


def shape(rule: Rule) -> RuleShape:
    """What kind of rule this is, for putting it into words.

    Raises:
        ValueError: the rule's text is not canonical.
    """
    ready = plan(rule.text)
    parts = ready.parts
    if ready.endless and ready.daily:
        return Daily(parts.every)
    if ready.endless and ready.weekly and parts.week_start == Weekday.MONDAY:
        return Weekly(parts.every, tuple(Weekday(day) for _, day in parts.weekdays))
    match parts:
        case Parts(frequency=Frequency.MONTHLY, every=1, weekdays=((nth, day),)) if (
            nth in {1, 2, 3, 4, 5, -1} and rule.text == f"FREQ=MONTHLY;BYDAY={nth}{_code(Weekday(day))}"
        ):
            return MonthlyNth(nth, Weekday(day))
        case _:
            return Expert(rule.text)
