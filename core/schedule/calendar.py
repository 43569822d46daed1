"""A circle's series as a calendar file (RFC 5545), for whoever plans a month ahead.

It names the circle and its series, never a member.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Component, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur

from core.schedule.rules import dates, last_date
from core.schedule.series import Occasion, Series, SeriesState, between, upcoming
from core.schedule.slots import zone as zone_named

TEN_YEARS: Final = 3_653
"""Days; how far the clock changes are written down."""
_ONE_DAY: Final = timedelta(days=1)
_ONE_SECOND: Final = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One series in the calendar. ``title`` is finished text; ``length`` may be nothing, for a post."""

    title: str
    series: Series
    length: timedelta


def to_ics(circle_name: str, entries: Sequence[CalendarEntry], now: datetime, days: int = TEN_YEARS) -> str:
    """The calendar of ``entries`` from ``now`` (aware) on: one repeating event for each active series.

    ``days`` is how far ahead clock changes, and occasions moved by them, are written down; the rules
    themselves go on. Events keep their UID for as long as the series lives. A series that rests or has
    ended is left out.

    Raises:
        ValueError: a zone is not in the tz database, or a rule is not canonical.
    """
    calendar = Calendar()
    _put(calendar, "prodid", "-//Circlekeeper//Circlekeeper//EN")
    _put(calendar, "version", "2.0")
    _put(calendar, "x-wr-calname", " ".join(circle_name.split()))
    end = now + timedelta(days=days)
    zones: set[str] = set()
    events: list[Event] = []
    for entry in entries:
        if entry.series.state is SeriesState.ACTIVE and (first := upcoming(entry.series, now, 1)):
            events.extend(_events(entry, first[0], now, end))
            zones.add(entry.series.zone)
    # Offsets are needed from before the first event, whatever its zone calls the day.
    for name in sorted(zones - {"UTC"}):
        calendar.add_component(_timezone(name, now - timedelta(days=2), end))
    for event in events:
        calendar.add_component(event)
    return calendar.to_ical().decode()


def _events(entry: CalendarEntry, first: Occasion, now: datetime, end: datetime) -> Iterator[Event]:
    series = entry.series
    zone = zone_named(series.zone)
    assert zone is not None, "the first occasion was worked out in it"
    start = datetime.combine(first.day, series.clock, tzinfo=zone)
    event = _event(entry, now)
    _put(event, "dtstart", start)
    _put(event, "rrule", _recurrence(series, zone))
    missed = [day for day in sorted(series.skipped) if day > first.day and any(dates(series.rule, day, day))]
    if missed:
        _put(event, "exdate", [datetime.combine(day, series.clock, tzinfo=zone) for day in missed])
    yield event
    for occasion in between(series, first.due, end):
        usual = datetime.combine(occasion.day, series.clock, tzinfo=zone)
        if occasion.due.astimezone(zone).replace(tzinfo=None) != usual.replace(tzinfo=None):
            # RFC 5545 would read 02:30 in a gap as 03:30; the bot takes the first moment that exists.
            moved = _event(entry, now)
            _put(moved, "recurrence-id", usual)
            _put(moved, "dtstart", occasion.due)
            yield moved


def _event(entry: CalendarEntry, now: datetime) -> Event:
    event = Event()
    _put(event, "uid", f"{entry.series.id}@circlekeeper")
    _put(event, "dtstamp", now.astimezone(UTC))
    _put(event, "summary", entry.title)
    if entry.length > timedelta():
        _put(event, "duration", entry.length)
    return event


def _put(component: Component, name: str, value: object) -> None:
    component.add(name, value)  # pyright: ignore[reportUnknownMemberType] - the library leaves it untyped


def _recurrence(series: Series, zone: ZoneInfo) -> vRecur:
    """The rule with its end as a moment, as RFC 5545 wants it beside a zone.

    A count becomes an end too, because the calendar begins with the next occasion, not with the first.
    """
    pieces = [piece for piece in series.rule.text.split(";") if not piece.startswith(("COUNT=", "UNTIL="))]
    recurrence = vRecur.from_ical(";".join(pieces))
    last = last_date(series.rule)
    if last is not None:
        # As RFC 5545 reads the last one, in a gap too: else a reader would end one too early.
        recurrence["UNTIL"] = [datetime.combine(last, series.clock, tzinfo=zone).astimezone(UTC)]
    return recurrence


def _timezone(name: str, start: datetime, end: datetime) -> Timezone:
    """The clock changes of a zone from ``start`` to ``end``.

    Written here because icalendar's own give each change to summer time an hour late: RFC 5545 (section
    3.6.5) wants the onset as the wall showed it before the change.
    """
    zone = zone_named(name)
    assert zone is not None, "its series was worked out in it"
    begin = start.astimezone(zone)
    groups: dict[tuple[timedelta, timedelta, str, bool], list[datetime]] = defaultdict(list)
    groups[_kind(begin, begin)].append(datetime.combine(begin.date(), time()))
    for change in _changes(zone, start, end):
        before, after = (change - _ONE_SECOND).astimezone(zone), change.astimezone(zone)
        kind = _kind(before, after)
        groups[kind].append((change + kind[0]).replace(tzinfo=None))
    component = Timezone()
    _put(component, "tzid", name)
    for (offset_from, offset_to, label, summer), onsets in groups.items():
        part = TimezoneDaylight() if summer else TimezoneStandard()
        _put(part, "dtstart", onsets[0])
        _put(part, "tzoffsetfrom", offset_from)
        _put(part, "tzoffsetto", offset_to)
        _put(part, "tzname", label)
        if later := onsets[1:]:
            _put(part, "rdate", later)
        component.add_component(part)
    return component


def _kind(before: datetime, after: datetime) -> tuple[timedelta, timedelta, str, bool]:
    none = timedelta()
    return before.utcoffset() or none, after.utcoffset() or none, after.tzname() or "", bool(after.dst())


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The instants, in UTC, at which the offset changes."""
    low = start.astimezone(UTC).replace(microsecond=0)
    while low < end:
        high = low + _ONE_DAY
        offset = low.astimezone(zone).utcoffset()
        if high.astimezone(zone).utcoffset() != offset:
            before, after = low, high
            while after - before > _ONE_SECOND:
                middle = before + (after - before) // _ONE_SECOND // 2 * _ONE_SECOND
                if middle.astimezone(zone).utcoffset() == offset:
                    before = middle
                else:
                    after = middle
            yield after
        low = high
