"""``circlekeeper schedule simulate``: what would be posted when, across the nights the clocks change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bots.store import tables as t
from bots.store.database import Database
from bots.store.loading import members_of, queue_of, series_of_circle
from bots.store.rows import circle_of
from core.circles.model import Circle
from core.kernel.ids import CircleId
from core.programme.library import Library
from core.programme.queue import QueueItem
from core.schedule.series import Occasion, Series, SeriesKind, SeriesState, between
from core.schedule.slots import zone as zone_named
from core.schedule.week import Coming, with_topics

MOST = 5_000
"""Lines for one circle. Whoever wants more asks for a shorter time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that would be posted. ``wall`` is the series' own clock, with its offset from UTC."""

    circle: str
    circle_name: str
    series: str
    kind: str
    due: datetime
    wall: datetime
    zone: str
    topic: str = ""
    to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A circle with all that decides what it posts."""

    circle: Circle
    series: tuple[Series, ...]
    queue: tuple[QueueItem, ...]
    members: int


async def standings(database: Database, circle: str | None) -> tuple[Standing, ...]:
    """Read every circle, or the one with this id or name. Needs the newest shape of the database."""
    async with database.read() as connection:
        rows = (await connection.execute(select(t.circles).order_by(t.circles.c.name))).mappings()
        circles = [one for one in map(circle_of, rows) if circle is None or circle in (one.id, one.name)]
        found: list[Standing] = []
        for one in circles:
            key = CircleId(one.id)
            found.append(
                Standing(
                    circle=one,
                    series=await series_of_circle(connection, key),
                    queue=await queue_of(connection, key),
                    members=len(await members_of(connection, key)),
                )
            )
        return tuple(found)


def simulate(standing: Standing, library: Library, start: datetime, end: datetime) -> tuple[Line, ...]:
    """Return what would be posted from ``start`` (inclusive) to ``end`` (exclusive), in order. Pure."""
    ahead = merge(
        *([(occasion, one) for occasion in between(one, start, end)] for one in standing.series),
        key=lambda pair: (pair[0].due, pair[1].id),
    )
    pairs = tuple(islice(ahead, MOST))
    topics = iter(with_topics([pair for pair in pairs if pair[1].kind is SeriesKind.TOPIC], standing.queue))
    return tuple(
        _line(standing, library, occasion, series, next(topics) if series.kind is SeriesKind.TOPIC else None)
        for occasion, series in pairs
    )


def resting(standing: Standing) -> tuple[str, ...]:
    """Say which series post nothing as they are, and whether the whole circle rests."""
    said = [] if standing.circle.state.value == "open" else [f"The circle is {standing.circle.state.value} now."]
    said += [
        f"The {one.kind.value} series {one.id} is {one.state.value}: nothing is posted."
        for one in standing.series
        if one.state is not SeriesState.ACTIVE
    ]
    return tuple(said)


def _line(standing: Standing, library: Library, occasion: Occasion, series: Series, coming: Coming | None) -> Line:
    zone = zone_named(series.zone)
    assert zone is not None, "the occasion was worked out in it"
    wall = occasion.due.astimezone(zone)
    return Line(
        circle=standing.circle.id,
        circle_name=standing.circle.name,
        series=series.id,
        kind=series.kind.value,
        due=occasion.due,
        wall=wall,
        zone=series.zone,
        topic=_topic(series, coming, library),
        to=_to(series, standing.members),
        note=_note(series, occasion, wall, zone),
    )


def _topic(series: Series, coming: Coming | None, library: Library) -> str:
    if coming is None:
        return series.title
    if coming.own:
        return "a topic of the circle's own"
    if not coming.topic:
        return "nothing: the queue is empty by then"
    topic = library.topic(coming.programme, coming.topic)
    return topic.title if topic else coming.topic


def _to(series: Series, members: int) -> str:
    match series.kind:
        case SeriesKind.REFLECTION | SeriesKind.CHECK_IN:
            return f"{members} members in private, each at their own hour"
        case SeriesKind.WEEK:
            return "the facilitators' room"
        case SeriesKind.TOPIC | SeriesKind.ANNOUNCEMENT:
            return "the circle's room"


def _note(series: Series, occasion: Occasion, wall: datetime, zone: ZoneInfo) -> str:
    usual = datetime.combine(occasion.day, series.clock)
    if wall.replace(tzinfo=None, fold=0) != usual:
        return f"{usual:%H:%M} does not exist on this day"
    if usual.replace(tzinfo=zone, fold=0).utcoffset() != usual.replace(tzinfo=zone, fold=1).utcoffset():
        return f"{usual:%H:%M} comes twice on this day; posted the first time"
    return ""


def in_order(lines: Sequence[Sequence[Line]]) -> tuple[Line, ...]:
    """Put the lines of several circles in one order."""
    return tuple(merge(*lines, key=lambda line: (line.due, line.circle, line.series)))
