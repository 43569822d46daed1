"""``circlekeeper schedule simulate``: what would be posted when, across the nights the clocks change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from heapq import merge
from zoneinfo import ZoneInfo

from sqlalchemy import select

from bots.store import tables as t
from bots.store.database import Database
from bots.store.loading import members_of, queue_of, standings_of
from bots.store.rows import circle_of
from core.circles.model import Circle, CircleState
from core.kernel.ids import CircleId
from core.programme.library import Library
from core.programme.queue import QueueItem
from core.schedule.changes import Outcome
from core.schedule.series import Series, SeriesKind, SeriesState, starting_point
from core.schedule.simulate import Simulated
from core.schedule.simulate import simulate as simulated
from core.schedule.slots import zone as zone_named

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
    series: tuple[tuple[Series, date | None], ...]
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
                    series=await standings_of(connection, key),
                    queue=await queue_of(connection, key),
                    members=len(await members_of(connection, key)),
                )
            )
        return tuple(found)


def simulate(standing: Standing, library: Library, start: datetime, end: datetime) -> tuple[Line, ...]:
    """Return what would be posted from ``start`` (inclusive) to ``end`` (exclusive), in order. Pure.

    The very decisions of the clock are asked, of the circle as if it were open.
    """
    circle = replace(standing.circle, state=CircleState.OPEN, paused_until=None)
    begun = [(one, _consumed(one, last, start)) for one, last in standing.series]
    told = simulated(circle, begun, standing.queue, start, end)
    return tuple(_line(standing, library, one) for one in told[:MOST])


def _consumed(series: Series, last: date | None, start: datetime) -> date:
    """What counts as consumed at ``start``: what was due before it, and what was posted that day already."""
    before = starting_point(series, start - timedelta(microseconds=1))
    return last if last is not None and before <= last <= before + timedelta(days=1) else before


def resting(standing: Standing) -> tuple[str, ...]:
    """Say which series post nothing as they are, and whether the whole circle rests."""
    said = [] if standing.circle.state.value == "open" else [f"The circle is {standing.circle.state.value} now."]
    said += [
        f"The {one.kind.value} series {one.id} is {one.state.value}: nothing is posted."
        for one, _ in standing.series
        if one.state is not SeriesState.ACTIVE
    ]
    return tuple(said)


def _line(standing: Standing, library: Library, told: Simulated) -> Line:
    series = told.series
    zone = zone_named(series.zone)
    assert zone is not None, "the occasion was worked out in it"
    wall = told.at.astimezone(zone)
    return Line(
        circle=standing.circle.id,
        circle_name=standing.circle.name,
        series=series.id,
        kind=series.kind.value,
        due=told.at,
        wall=wall,
        zone=series.zone,
        topic=_topic(told, library),
        to=_to(series, standing.members),
        note=_note(told, wall, zone),
    )


def _topic(told: Simulated, library: Library) -> str:
    if told.outcome is Outcome.NOTHING_TO_SAY:
        return "nothing: the queue is empty by then"
    if not told.programme:
        return told.series.title
    if not told.topic:
        return "a topic of the circle's own"
    return library.title(told.programme, told.topic) or told.topic


def _to(series: Series, members: int) -> str:
    match series.kind:
        case SeriesKind.REFLECTION | SeriesKind.CHECK_IN:
            return f"{members} members in private, each at their own hour"
        case SeriesKind.WEEK:
            return "the facilitators' room"
        case SeriesKind.TOPIC | SeriesKind.ANNOUNCEMENT:
            return "the circle's room"


def _note(told: Simulated, wall: datetime, zone: ZoneInfo) -> str:
    usual = datetime.combine(told.day, told.series.clock)
    if wall.replace(tzinfo=None, fold=0) != usual:
        return f"{usual:%H:%M} does not exist on this day"
    if usual.replace(tzinfo=zone, fold=0).utcoffset() != usual.replace(tzinfo=zone, fold=1).utcoffset():
        return f"{usual:%H:%M} comes twice on this day; posted the first time"
    return ""


def in_order(lines: Sequence[Sequence[Line]]) -> tuple[Line, ...]:
    """Put the lines of several circles in one order."""
    return tuple(merge(*lines, key=lambda line: (line.due, line.circle, line.series)))
