"""A series, its occasions, and what is owed after a pause or an outage.

An occasion is known by its series, the date of its recurrence and its place in that day, never by its
clock time: a series moved from 18:00 to 19:00 after it was posted owes nothing for that day.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from typing import Final
from zoneinfo import ZoneInfo

from core.kernel.quick import quick
from core.schedule.rules import Rule, next_date
from core.schedule.slots import first_outside, moment, next_moment
from core.schedule.slots import zone as zone_named

LATE_AFTER: Final = timedelta(minutes=15)
"""What is sent later than this says so. Until then it is never skipped, however short the window."""
_ONE_DAY: Final = timedelta(days=1)
_LONGEST_GAP: Final = timedelta(days=2)
"""A date's moment lies within this of the date on the wall, even where a zone left out a day."""


class SeriesKind(StrEnum):
    """What a series sends."""

    TOPIC = "topic"
    REFLECTION = "reflection"
    CHECK_IN = "check-in"
    ANNOUNCEMENT = "announcement"
    WEEK = "week"
    """The weekly card in the facilitators' room."""


class SeriesState(StrEnum):
    """Whether a series has occasions."""

    ACTIVE = "active"
    PAUSED = "paused"
    """By a facilitator."""
    STOPPED = "stopped"
    """By itself: it could not be delivered."""
    REMOVED = "removed"


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A recurring schedule of a circle.

    ``clock`` is the time on the wall of ``zone`` (a key of the tz database). ``catch_up`` is how old an
    occasion may be and still be sent. Dates in ``skipped`` and dates before ``paused_until`` have no
    occasion. ``text_key`` names the ciphertext of a free announcement; the text is never here.
    """

    id: str
    circle: str
    kind: SeriesKind
    rule: Rule
    clock: time
    zone: str
    catch_up: timedelta
    state: SeriesState = SeriesState.ACTIVE
    title: str = ""
    source: str = ""
    """The programme that topics, or reflections on them, are taken from."""
    text_key: str = ""
    skipped: frozenset[date] = frozenset()
    paused_until: date | None = None


@quick
@dataclass(frozen=True, slots=True)
class Occasion:
    """One due date of a series. ``due`` is aware, in UTC; the identity is the other three."""

    series: str
    day: date
    place: int
    due: datetime

    @property
    def key(self) -> str:
        """The identity as text, the same whatever the clock time becomes."""
        return f"{self.series}/{self.day.isoformat()}/{self.place}"


@quick
@dataclass(frozen=True, slots=True)
class CatchUp:
    """What a series owes at one moment.

    ``due`` is to be sent now, and marked as late if ``late``. ``skipped`` came due and will not be sent:
    too old, or older than ``due``; facilitators are told. ``next`` is the first one still to come. The
    last date consumed becomes that of ``due``, or of the last skipped one.
    """

    due: Occasion | None
    late: bool
    skipped: tuple[Occasion, ...]
    next: Occasion | None


def _zone(series: Series) -> ZoneInfo:
    found = zone_named(series.zone)
    if found is None:
        raise ValueError(f"series {series.id} is in an unknown zone: {series.zone}")
    return found


def _occasions(series: Series, after: date, zone: ZoneInfo) -> Iterator[Occasion]:
    """The occasions strictly after the date ``after``, in order."""
    if series.state is not SeriesState.ACTIVE:
        return
    for day in _days(series.rule, series.skipped, series.paused_until, after):
        yield Occasion(series.id, day, 0, moment(day, series.clock, zone))


def _days(rule: Rule, left_out: frozenset[date], paused_until: date | None, after: date) -> Iterator[date]:
    """The dates of a rule strictly after ``after`` that are not left out."""
    if paused_until is not None:
        after = max(after, paused_until - _ONE_DAY)
    day = next_date(rule, after)
    while day is not None:
        if day not in left_out:
            yield day
        day = next_date(rule, day)


def starting_point(series: Series, now: datetime) -> date:
    """The date to store as the last consumed one when a series is made or resumed.

    The last date whose moment has passed, so that a series made at 19:00 for 18:00 begins the next time,
    and one resumed after a pause owes nothing from the pause.
    """
    zone = _zone(series)
    today = now.astimezone(zone).date()
    day = today + _ONE_DAY
    while moment(day, series.clock, zone) > now:
        day -= _ONE_DAY
    return day


def next_occasion(series: Series, after: date | None, now: datetime) -> Occasion | None:
    """The first occasion whose date is strictly after ``after``, the date of the last consumed one.

    It may already be due, or long past: ``catch_up`` judges that. None for ``after`` means that nothing
    was consumed yet: then it is the first one from the anchor on, but not before today on the wall of the
    series (which may be earlier today; ``starting_point`` gives the date that leaves it out).

    Raises:
        ValueError: the zone is not in the tz database, or the rule is not canonical.
    """
    zone = _zone(series)
    if after is None:
        after = now.astimezone(zone).date() - _ONE_DAY
    return next(_occasions(series, after, zone), None)


def upcoming(series: Series, now: datetime, count: int) -> tuple[Occasion, ...]:
    """The next ``count`` occasions due at ``now`` or later; fewer if the rule ends or the series rests."""
    zone = _zone(series)
    after = now.astimezone(zone).date() - _LONGEST_GAP
    coming = (occasion for occasion in _occasions(series, after, zone) if occasion.due >= now)
    return tuple(islice(coming, count))


def between(series: Series, start: datetime, end: datetime) -> Iterator[Occasion]:
    """The occasions due from ``start`` (inclusive) to ``end`` (exclusive), in order."""
    zone = _zone(series)
    for occasion in _occasions(series, start.astimezone(zone).date() - _LONGEST_GAP, zone):
        if occasion.due >= end:
            return
        if occasion.due >= start:
            yield occasion


def catch_up(series: Series, last: date | None, now: datetime) -> CatchUp:
    """What is owed at ``now``, when ``last`` is the date of the last consumed occasion.

    Of what has come due and is no older than the window, the newest is sent, once; everything else that
    has come due is skipped. None for ``last`` means that nothing was consumed yet: then only what lies
    within the window can be owed.
    """
    rule = series.rule
    due, late, skipped, following = _owed(
        rule.text,
        rule.anchor,
        series.clock,
        _zone(series),
        series.catch_up,
        series.state is SeriesState.ACTIVE,
        series.skipped,
        series.paused_until,
        last,
        now,
    )
    name = series.id
    return CatchUp(
        due=None if due is None else Occasion(name, due[0], 0, due[1]),
        late=late,
        skipped=tuple(Occasion(name, day, 0, at) for day, at in skipped) if skipped else (),
        next=None if following is None else Occasion(name, following[0], 0, following[1]),
    )


_Slot = tuple[date, datetime]
"""A date on the wall and its instant."""


@lru_cache(maxsize=4096)
def _owed(
    rule_text: str,
    anchor: date,
    clock: time,
    zone: ZoneInfo,
    window: timedelta,
    active: bool,
    left_out: frozenset[date],
    paused_until: date | None,
    last: date | None,
    now: datetime,
) -> tuple[_Slot | None, bool, tuple[_Slot, ...], _Slot | None]:
    """What ``catch_up`` says, without whose series it is: many circles share a rule, an hour and a zone."""
    window = max(window, LATE_AFTER)
    fresh = last is None
    if last is None:
        last = (now - window).astimezone(zone).date() - _LONGEST_GAP
    past: list[_Slot] = []
    following: _Slot | None = None
    for day in _days(Rule(rule_text, anchor), left_out, paused_until, last) if active else ():
        at = moment(day, clock, zone)
        if at > now:
            following = day, at
            break
        if not fresh or now - at <= window:
            past.append((day, at))
    due = past.pop() if past and now - past[-1][1] <= window else None
    late = due is not None and now - due[1] > LATE_AFTER
    return due, late, tuple(past), following


def private_due(occasion_due: datetime, hour: time | None, zone: str, quiet: tuple[time, time] | None) -> datetime:
    """When one member's private delivery is due, in UTC.

    ``hour`` is the member's own: the next time the wall in their ``zone`` shows it, at or after the
    occasion (within 24 hours; 25 over the night the clocks go back). What would fall into their quiet
    hours waits until those end; quiet hours may go over midnight, hold their begin and not their end, and
    are none if both are equal.

    Raises:
        ValueError: the zone is not in the tz database.
    """
    found = zone_named(zone)
    if found is None:
        raise ValueError(f"unknown zone: {zone}")
    due = occasion_due.astimezone(UTC)
    if hour is not None:
        due = next_moment(hour, found, due)
    return due if quiet is None else first_outside(quiet, found, due)
