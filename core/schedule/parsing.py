"""Times, days and weekdays as people type them.

Forgiving about form, strict about doubt: what could mean two things is not read. Words of a language come
in as arguments. None always means "not understood"; the words for that are in ``content/``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date, datetime, time
from typing import Final

from dateutil import parser

from core.schedule.parts import Weekday

LONGEST_TYPED: Final = 120
"""Characters; longer input is not one of these."""

_CLOCK: Final = re.compile(
    r"(?P<hour>[0-9]{1,2})"
    r"(?: ?(?P<mark>[:.h]) ?(?P<minute>[0-9]{2})?(?::00)?|(?P<packed>[0-9]{2}))?"
    r"(?: ?(?P<half>[ap])\.? ?m\.?)?"
)
_DOTTED: Final = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_MONTH_NAMED: Final = re.compile(
    r"(?:[0-9]{1,2}(?:st|nd|rd|th|\.)?(?: of)? ?[a-z]{3,9}\.?|[a-z]{3,9}\.? [0-9]{1,2}(?:st|nd|rd|th)?)"
    r"(?:,? (?P<year>[0-9]{4}))?"
)
_BETWEEN: Final = re.compile(r"[\s,;/&+]+")


def _plain(typed: str) -> str:
    """Case, width and kinds of space folded away; empty if too long to be meant."""
    if len(typed) > LONGEST_TYPED:
        return ""
    return " ".join(unicodedata.normalize("NFKC", typed).casefold().split())


def parse_clock(typed: str) -> time | None:
    """A time of day: ``18:00``, ``18.30``, ``18h30``, ``18h``, ``1830``, ``18``, ``6pm``, ``6.30 p.m.``.

    A single digit without "am" or "pm" is not read, nor is 24:00 (which day is that?).
    """
    found = _CLOCK.fullmatch(_plain(typed))
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or found["packed"] or 0)
    separated = found["mark"] is not None
    if found["mark"] in {":", "."} and found["minute"] is None:
        return None
    if found["half"] is None:
        if not separated and found["packed"] is None and len(found["hour"]) == 1:
            return None
    elif not 1 <= hour <= 12:
        return None
    else:
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def parse_day(typed: str, today: date, months: Mapping[str, int] | None = None) -> date | None:
    """A date: ``2026-12-01``, ``1.12.2026``, ``1 Dec``, ``December 1st 2026``.

    Without a year it is the next such day, ``today`` included. Forms with slashes are not read, because
    half the world reads them the other way round. Month names are English as dateutil knows them, or those
    of ``months`` (lower case, to 1-12) if it is given.
    """
    plain = _plain(typed)
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", plain):
            return date.fromisoformat(plain)
        if found := _DOTTED.fullmatch(plain):
            return date(int(found[3]), int(found[2]), int(found[1]))
        if months is not None:
            return _named_day(plain, today, months)
        if (found := _MONTH_NAMED.fullmatch(plain)) is None:
            return None
        english = re.sub(r"(?<=[0-9])\.| of(?= )", "", plain)
        year = int(found["year"]) if found["year"] else None
        # A leap year as the default, so that "29 Feb" is not refused before its year is looked for.
        read = parser.parse(english, default=datetime(2000, 1, 1), ignoretz=True)  # noqa: DTZ001 - a date only
        return _with_year(read.month, read.day, year, today)
    except (ValueError, OverflowError):
        return None


def _named_day(plain: str, today: date, months: Mapping[str, int]) -> date | None:
    numbers = [int(word) for word in re.findall(r"[0-9]+", plain)]
    named = [months[word] for word in re.findall(r"[^\W\d_]+", plain) if word in months]
    if len(named) != 1 or len(numbers) not in {1, 2} or re.search(r"[:/\-]", plain):
        return None
    return _with_year(named[0], numbers[0], numbers[1] if len(numbers) == 2 else None, today)


def _with_year(month: int, day: int, year: int | None, today: date) -> date | None:
    if year is not None:
        return date(year, month, day)
    # Eight years hold a 29 February even across 2100.
    for candidate in range(today.year, today.year + 9):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    return None


def parse_weekdays(
    typed: str, names: Mapping[str, Weekday], joiners: Collection[str] = ()
) -> frozenset[Weekday] | None:
    """Weekdays: ``mon, thu``, ``Monday and Thursday``, ``mon-fri``, ``sat–mon``.

    ``names`` maps names in lower case to weekdays; a beginning of two letters or more will do if it is
    the beginning of one weekday only. ``joiners`` are words such as "and" that mean nothing.
    """
    plain = re.sub(r"\s*[-‐-―]\s*", "-", _plain(typed).replace(".", " "))
    found: set[Weekday] = set()
    for word in _BETWEEN.split(plain):
        if not word or word in joiners:
            continue
        ends = [_weekday(piece, names) for piece in word.split("-")]
        match ends:
            case [Weekday() as only]:
                found.add(only)
            case [Weekday() as first, Weekday() as last]:
                found.update(Weekday((first + step) % 7) for step in range((last - first) % 7 + 1))
            case _:
                return None
    return frozenset(found) or None


def _weekday(word: str, names: Mapping[str, Weekday]) -> Weekday | None:
    if word in names:
        return names[word]
    if len(word) < 2:
        return None
    begun = {weekday for name, weekday in names.items() if name.startswith(word)}
    return begun.pop() if len(begun) == 1 else None
