"""Dates, times and numbers in a language's own form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache

from babel.core import Locale, UnknownLocaleError
from babel.dates import format_date, format_datetime, format_time, get_timezone
from babel.numbers import format_decimal
from fluent.syntax import ast as ftl

BRITISH = "en_GB"


@dataclass(frozen=True, slots=True)
class Clockwords:
    """How one language writes what a clock and a calendar say.

    The patterns are CLDR's (https://unicode.org/reports/tr35/tr35-dates.html) and stand in the language's
    own wording as ``date-pattern``, ``time-pattern`` and ``instant-pattern``.
    """

    locale: str
    date_pattern: str
    time_pattern: str
    instant_pattern: str

    @classmethod
    def of(cls, language: str, patterns: Mapping[str, ftl.Pattern]) -> Clockwords:
        """Read the language's patterns; Babel's full date and short time stand in for a missing one."""
        return cls(
            _locale(language),
            plain(patterns.get("date-pattern")) or "full",
            plain(patterns.get("time-pattern")) or "short",
            plain(patterns.get("instant-pattern")) or "full",
        )

    def date(self, day: date) -> str:
        """Write a day, such as "Tuesday 1 December"."""
        return _date(day, self.date_pattern, self.locale)

    def time(self, clock: time) -> str:
        """Write a time of day, such as "18:00"."""
        return _time(clock.replace(tzinfo=None), self.time_pattern, self.locale)

    def instant(self, moment: datetime) -> str:
        """Write an aware point in time in the zone that it carries.

        Raises:
            ValueError: the moment has no zone, so nobody could tell when it is.
        """
        if moment.tzinfo is None:
            raise ValueError("a point in time needs a zone")
        return _instant(moment, self.instant_pattern, self.locale)

    def number(self, value: float) -> str:
        """Write a number with the language's separators."""
        return str(value) if type(value) is int and -1000 < value < 1000 else _number(value, self.locale)


@lru_cache(maxsize=4096)
def _date(day: date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale=locale)


@lru_cache(maxsize=4096)
def _time(clock: time, pattern: str, locale: str) -> str:
    return format_time(clock, pattern, locale=locale)


def _instant(moment: datetime, pattern: str, locale: str) -> str:
    # Never cached: aware moments of different zones compare equal, so a cache would show the wrong zone.
    return format_datetime(moment, pattern, tzinfo=get_timezone(moment.tzinfo), locale=locale)


@lru_cache(maxsize=4096)
def _number(value: float, locale: str) -> str:
    return format_decimal(value, locale=locale)


def _locale(language: str) -> str:
    if language.partition("-")[0] == "en":
        return BRITISH
    try:
        return str(Locale.parse(language, sep="-"))
    except (UnknownLocaleError, ValueError):
        return BRITISH


def plain(pattern: ftl.Pattern | None) -> str:
    """Return the text of a pattern that is read by the bot; empty for none."""
    if pattern is None:
        return ""
    return "".join(element.value for element in pattern.elements if type(element) is ftl.TextElement)
