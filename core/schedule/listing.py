"""What is to come, across all series of a circle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from heapq import merge
from itertools import islice

from core.programme.queue import QueueItem
from core.schedule.series import Occasion, Series, SeriesKind, between
from core.schedule.week import Coming, with_topics

Standing = tuple[Series, date | None]
"""A series, and the date that it consumed last (None when none was)."""

FAR = timedelta(days=4_000)
"""Nobody looks further ahead than this."""


def next_occasions(
    series: Sequence[Standing], queue: Sequence[QueueItem], now: datetime, count: int
) -> tuple[Coming, ...]:
    """Return the next ``count`` things that will be posted, in order, each topic with the one whose turn it is.

    What was posted already today is not counted again, even if its series was moved to later today. The
    weekly card is left out: it goes to the facilitators.
    """
    ahead = merge(*(_ahead(one, last, now) for one, last in series), key=lambda pair: (pair[0].due, pair[1].id))
    return with_topics(tuple(islice((pair for pair in ahead if pair[1].kind is not SeriesKind.WEEK), count)), queue)


def _ahead(series: Series, last: date | None, now: datetime) -> Iterator[tuple[Occasion, Series]]:
    return ((occasion, series) for occasion in coming_after(series, last, now))


def coming_after(series: Series, last: date | None, now: datetime) -> Iterator[Occasion]:
    """The occasions of one series from ``now`` on that it has not consumed, in order."""
    return (occasion for occasion in between(series, now, now + FAR) if last is None or occasion.day > last)
