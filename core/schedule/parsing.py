"""Times, days and weekdays as people type them.

Forgiving about form, strict about doubt: what could mean two things is not read. Words of a language come
in as arguments. None always means "not understood"; the words for that are in ``content/``.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date, time
from typing import Final

from core.kernel.typed import ENGLISH
from core.schedule.parts import Weekday

ENGLISH_MONTHS: Final = ENGLISH.months
ENGLISH_JOINERS: Final = ENGLISH.joiners

LONGEST_TYPED: Final = 120
"""Characters; longer input is not one of these."""

_CLOCK: Final = re.compile(
    r"(?P<hour>[0-9]{1,2})"
    r"(?: ?(?P<mark>[:.h]) ?(?P<minute>[0-9]{2})?(?::00)?|(?P<packed>[0-9]{2}))?"
    r"(?: ?(?P<half>[ap])\.? ?m\.?)?"
)
_DOTTED: Final = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})")
_TOKEN: Final = re.compile(r"[0-9]+|[^\W\d_]+|[^\s.,]")
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


def parse_day(
    typed: str, today: date, months: Mapping[str, int] = ENGLISH_MONTHS, joiners: Collection[str] = ENGLISH_JOINERS
) -> date | None:
    """A date: ``2026-12-01``, ``1.12.2026``, ``1 Dec``, ``December 1st 2026``.

    Without a year it is the next such day, ``today`` included. Forms with slashes are not read, because
    half the world reads them the other way round. ``months`` maps names in lower case to 1-12;
    ``joiners`` are words and endings that mean nothing ("of", "th", "de").
    """
    plain = _plain(typed)
    try:
        if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", plain):
            return date.fromisoformat(plain)
        if found := _DOTTED.fullmatch(plain):
            return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None
    numbers: list[str] = []
    named: list[int] = []
    for token in _TOKEN.findall(plain):
        if re.fullmatch(r"[0-9]+", token):
            numbers.append(token)
        elif token in months:
            named.append(months[token])
        elif token not in joiners:
            return None
    lengths = [len(number) for number in numbers]
    if len(named) != 1 or lengths not in ([1], [2], [1, 4], [2, 4]):
        return None
    year = int(numbers[1]) if len(numbers) == 2 else None
    return _with_year(named[0], int(numbers[0]), year, today)


def _with_year(month: int, day: int, year: int | None, today: date) -> date | None:
    # Eight years hold a 29 February even across 2100.
    for candidate in range(today.year, today.year + 9) if year is None else (year,):
        try:
            found = date(candidate, month, day)
        except ValueError:
            continue
        if year is not None or found >= today:
            return found
    return None


def parse_weekdays(typed: str, names: Mapping[str, int], joiners: Collection[str] = ()) -> frozenset[Weekday] | None:
    """Weekdays: ``mon, thu``, ``Monday and Thursday``, ``mon-fri``, ``sat–mon``.

    ``names`` maps names in lower case to weekdays, 0 for Monday; a beginning of two letters or more will do if it is
    the beginning of one weekday only. ``joiners`` are words such as "and" that mean nothing.
    """
    plain = re.sub(r"\s*[-‐-―]\s*", "-", _plain(typed).replace(".", " "))
    found: set[Weekday] = set()
    for word in _BETWEEN.split(plain):
        # "th" is a day before it is an ending
        if not word or (word in joiners and _weekday(word, names) is None):
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


def _weekday(word: str, names: Mapping[str, int]) -> Weekday | None:
    if word in names:
        return Weekday(names[word])
    if len(word) < 2:
        return None
    begun = {weekday for name, weekday in names.items() if name.startswith(word)}
    return Weekday(begun.pop()) if len(begun) == 1 else None
