"""What may be said of a week, so that nothing in it is about fewer than five people.

A figure is never told as it is, only as a step: "fewer than five", "five to nine". Every step leaves at least five
possible counts open, the highest one below "all of them" too. So whatever any four people did or did not do, the
same picture could have come out: nothing can be read off a figure, off its complement, or off two weeks side by
side, because weeks never overlap and what was said once of a week is kept and never worked out again.
The reasons stand in ``docs/decisions/0017-what-insights-may-say.md``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

GROUP = 5
"""Nothing is said about fewer people than these."""
SMALLEST = 2 * GROUP - 1
"""A circle of fewer members has no step that could be told apart from the one above it without saying too much."""
SHOWN = 12
"""So many weeks back are looked at."""
WEEK = timedelta(weeks=1)
SETTLING = timedelta(days=1)
"""A week is looked at when it has been over for a day: a share of its last evening has had time for an answer."""


class Measure(StrEnum):
    """What is counted: members who did it, or whom it happened to, at least once in the week."""

    CHECKED_IN = "checked-in"
    WROTE = "wrote"
    MET = "met"
    SHARED = "shared"
    UNANSWERED = "unanswered"
    NEEDED = "needed"
    """Something of theirs came to the facilitators: an alert, a report, a letter, a held message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """One week as it was. Members are numbers that mean nothing outside of this value; facilitators are not in it."""

    monday: date
    size: int
    """How many were members for the whole week."""
    people: Mapping[Measure, frozenset[int]] = field(default_factory=dict[Measure, frozenset[int]], repr=False)
    sessions: int = 0
    """Sessions held: what the circle did, not what a person did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What was said of a week, for ever. ``steps`` has the lower end of each measure's step; empty: nothing."""

    monday: date
    size: int
    steps: tuple[tuple[Measure, int], ...] = ()
    sessions: int = 0

    def step(self, measure: Measure) -> tuple[int, int] | None:
        """Return the least and the most people that a figure may stand for; None where nothing is said."""
        low = dict(self.steps).get(measure)
        return next((one for one in steps(self.size) if one[0] == low), None)


def steps(size: int) -> tuple[tuple[int, int], ...]:
    """Return the steps that a count of ``size`` members can be told in, each at least five counts wide.

    None for a circle that is too small.
    """
    if size < SMALLEST:
        return ()
    lows = range(0, size - GROUP + 2, GROUP)
    highs = (*(low - 1 for low in lows[1:]), size)
    return tuple(zip(lows, highs, strict=True))


def say_of(week: Week) -> Said:
    """Return what may be said of a week."""
    known = steps(week.size)
    if not known:
        return Said(monday=week.monday, size=week.size, sessions=week.sessions)
    told = tuple(
        (measure, next(low for low, high in known if low <= len(week.people.get(measure, frozenset())) <= high))
        for measure in Measure
    )
    return Said(monday=week.monday, size=week.size, steps=told, sessions=week.sessions)


def begin_of(monday: date) -> datetime:
    """Return when a week begins. Weeks are UTC's, so that none overlaps another when a circle moves."""
    return datetime.combine(monday, time(), UTC)


def ripe(now: datetime, created: datetime) -> tuple[date, ...]:
    """Return the Mondays of the whole weeks that may be looked at now, the oldest first."""
    over = (now - SETTLING).astimezone(UTC).date()
    last = over - timedelta(days=over.weekday()) - WEEK
    mondays = (last - WEEK * back for back in reversed(range(SHOWN)))
    return tuple(monday for monday in mondays if begin_of(monday) >= created)
