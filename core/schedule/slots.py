"""From a time on the wall to a moment, and zones by name.

The zone rules are read from the tz database on first use (``zoneinfo``, ``tzdata``). That counts as pure:
the database is shipped data, the same answer for the life of the process, like the tables of a library.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from importlib import resources
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

_NOT_PLACES: Final = frozenset({"Factory", "localtime", "posixrules"})
"""Keys of the database that name no zone a circle can be in."""
_AREAS: Final = frozenset(
    {
        "Africa",
        "America",
        "Antarctica",
        "Arctic",
        "Asia",
        "Atlantic",
        "Australia",
        "Europe",
        "Indian",
        "Pacific",
    }
)


@lru_cache(maxsize=32_768)
def moment(day: date, clock: time, zone: ZoneInfo) -> datetime:
    """The instant, in UTC, at which the wall in ``zone`` shows ``clock`` on ``day``.

    A time that does not exist goes to the first moment that does: 02:30 in the gap from 02:00 to 03:00
    becomes 03:00. A time that happens twice happens once, the first time. A day that a zone left out
    (Apia, 30 December 2011; Kwajalein, 21 August 1993) is a long gap and goes the same way: all its times
    fall on the first moment of the next day. So every date has its moment and no occasion is lost; later
    dates never come earlier.

    ``clock`` carries no zone; ``day`` lies in the years 2 to 9998.
    """
    if clock.fold:
        clock = clock.replace(fold=0)
    first = datetime.combine(day, clock, tzinfo=zone)
    second = first.replace(fold=1)
    offset = first.utcoffset()
    if offset is not None and offset == second.utcoffset():
        # No change near this time, as on all but a few days of the year: the cheap way.
        return datetime.combine(day, clock, tzinfo=UTC) - offset
    instant, other = first.astimezone(UTC), second.astimezone(UTC)
    return instant if instant < other else _first_after_gap(other, instant, zone)


def _first_after_gap(before: datetime, after: datetime, zone: ZoneInfo) -> datetime:
    """The transition between two instants on its two sides, to the second (as the tz database has it)."""
    offset = before.astimezone(zone).utcoffset()
    before, after = before.replace(microsecond=0), after.replace(microsecond=0)
    while (seconds := (after - before) // timedelta(seconds=1)) > 1:
        middle = before + timedelta(seconds=seconds // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after


def next_moment(clock: time, zone: ZoneInfo, start: datetime) -> datetime:
    """The first instant at or after ``start`` (aware) at which the wall in ``zone`` shows ``clock``.

    Both of two equal times count here. Within 24 hours; 25 over the night the clocks go back.
    """
    return next(_showings(clock, zone, start))


def _showings(clock: time, zone: ZoneInfo, start: datetime) -> Iterator[datetime]:
    today = start.astimezone(zone).date()
    for days in range(-1, 4):
        day = today + timedelta(days=days)
        first = moment(day, clock, zone)
        second = datetime.combine(day, clock, tzinfo=zone).replace(fold=1).astimezone(UTC)
        for instant in (first, second) if second > first else (first,):
            if instant >= start:
                yield instant


def first_outside(quiet: tuple[time, time], zone: ZoneInfo, start: datetime) -> datetime:
    """``start`` if the wall in ``zone`` then shows a time outside ``quiet``, else when the quiet ends.

    ``quiet`` holds its begin and not its end, and may go over midnight; begin equal to end is no quiet.
    """
    if not _is_quiet(quiet, zone, start):
        return start
    ends = (instant for instant in _showings(quiet[1], zone, start) if not _is_quiet(quiet, zone, instant))
    return next(ends, start)


def _is_quiet(quiet: tuple[time, time], zone: ZoneInfo, at: datetime) -> bool:
    shown, (begin, end) = at.astimezone(zone).time(), quiet
    return begin <= shown < end if begin <= end else shown >= begin or shown < end


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(available_timezones()) - _NOT_PLACES


@lru_cache(maxsize=1024)
def zone(name: str) -> ZoneInfo | None:
    """The zone with this key of the tz database (``Europe/Berlin``), or None.

    Paths, ``posix/`` and ``right/`` variants and the database's stand-ins (``localtime``) are none.
    """
    return ZoneInfo(name) if name in _known() else None


@lru_cache(maxsize=1)
def zone_names() -> tuple[str, ...]:
    """The names to offer, sorted: one for each place of the database's own list, and UTC.

    Source: ``zone.tab`` of the tz database. Older names (``Asia/Calcutta``) stay good for ``zone``.
    """
    table = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    listed = {line.split("\t")[2] for line in table.splitlines() if line and not line.startswith("#")}
    return tuple(sorted((listed & _known()) | {"UTC"}))


@lru_cache(maxsize=1)
def _searchable() -> tuple[tuple[str, str, bool], ...]:
    """(name, what it is compared by, whether it is an older name), the names to offer first."""
    offered = zone_names()
    older = sorted(name for name in _known() - set(offered) if name.split("/")[0] in _AREAS)
    return tuple((name, _folded(name), old) for names, old in ((offered, False), (older, True)) for name in names)


def _folded(typed: str) -> str:
    plain = unicodedata.normalize("NFKD", typed.replace("_", " ").casefold())
    return " ".join("".join(one for one in plain if not unicodedata.combining(one)).split())


def match_zones(typed: str, limit: int = 25) -> tuple[str, ...]:
    """Names of zones for what someone has typed so far, best first, at most ``limit``.

    Case and the underscore do not matter; any piece of a name will do. A city that begins so comes before
    the whole name that does, then a word inside, then a piece inside a word; older names come last.
    """
    wanted = _folded(typed)
    if not wanted:
        return zone_names()[:limit]
    found: list[tuple[bool, int, str]] = []
    for name, folded, old in _searchable():
        if wanted in folded:
            found.append((old, _rank(wanted, folded), name))
    return tuple(name for _, _, name in sorted(found)[:limit])


def _rank(wanted: str, folded: str) -> int:
    if folded.rsplit("/", 1)[-1].startswith(wanted):
        return 0
    if folded.startswith(wanted):
        return 1
    return 2 if any(mark + wanted in folded for mark in "/ -") else 3
