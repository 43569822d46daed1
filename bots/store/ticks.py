"""What has fallen due, a batch at a time: a hundred thousand circles may come due in the same minute."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Integer, and_, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.load_waits import waits_of
from bots.store.loading import circle_by_id, queue_of, standings_of, troubles_of
from bots.store.many import Asked
from bots.store.rows import ITEM_COLUMNS, SERIES_COLUMNS, item_from, item_of, member_of, series_from
from core.circles.model import Circle, Member, MemberState, TroubleKind
from core.kernel.ids import CircleId
from core.programme.queue import ItemState, QueueItem
from core.schedule.due import DueSnapshot
from core.schedule.series import Series, SeriesKind, SeriesState
from core.schedule.week import week_facts

_PRIVATE = (SeriesKind.REFLECTION, SeriesKind.CHECK_IN)

_first_waiting = (
    select(t.queue.c.id)
    .where(
        t.queue.c.circle == t.series.c.circle,
        t.queue.c.programme == t.series.c.source,
        t.queue.c.state == ItemState.QUEUED.value,
    )
    .order_by(t.queue.c.place, t.queue.c.id)
    .limit(1)
    .correlate(t.series)
    .scalar_subquery()
)
_next_item = t.queue.alias("next_item")
_SERIES_FROM = 3
_ITEM_FROM = _SERIES_FROM + len(SERIES_COLUMNS)
_KIND = _SERIES_FROM + SERIES_COLUMNS.index("kind")
_TOPIC = SeriesKind.TOPIC.value

_due = (
    select(
        t.circles.c.id,
        t.circles.c.version,
        t.series.c.last_day,
        *(t.series.c[name] for name in SERIES_COLUMNS),
        *(_next_item.c[name] for name in ITEM_COLUMNS),
    )
    .select_from(
        t.series.join(t.circles, t.circles.c.id == t.series.c.circle).outerjoin(
            _next_item, _next_item.c.id == _first_waiting
        )
    )
    .where(t.series.c.next_due <= bindparam("now", type_=t.series.c.next_due.type))
    .where(t.series.c.state == SeriesState.ACTIVE.value)
    .order_by(t.series.c.next_due, t.series.c.id)
    .limit(bindparam("most", type_=Integer))
)
"""Columns by position: with a hundred thousand rows at once, names would cost more than the query."""

_asked = Asked(
    lambda dialect: _due.with_for_update(skip_locked=True, of=t.series) if dialect.name == "postgresql" else _due
)

Known = Callable[[CircleId], Circle | None]
"""Returns a circle from memory, if it is known there."""


async def due_snapshots(
    connection: AsyncConnection, now: datetime, most: int, known: Known = lambda _: None
) -> list[DueSnapshot]:
    """Read up to ``most`` series that are due, the longest due first, each with all it needs.

    Of one circle only the first, a topic before others: what it posts changes what the others rest on (which
    topic is next, which one a reflection asks about). They stay due. A circle whose version is the one in
    memory is not read again.
    """
    rows = await _asked.rows(connection, {"now": now, "most": most})
    first: dict[str, Sequence[Any]] = {}
    for row in rows:
        if row[0] not in first or (row[_KIND] == _TOPIC and first[row[0]][_KIND] != _TOPIC):
            first[row[0]] = row
    found = [(row, series_from(*row[_SERIES_FROM:_ITEM_FROM])) for row in rows if first[row[0]] is row]
    members = await _members(connection, {row[0] for row, series in found if series.kind in _PRIVATE})
    return [await _snapshot(connection, row, series, members, known, now) for row, series in found]


async def _snapshot(
    connection: AsyncConnection,
    row: Sequence[Any],
    series: Series,
    members: dict[str, tuple[Member, ...]],
    known: Known,
    now: datetime,
) -> DueSnapshot:
    circle = known(row[0])
    if circle is None or circle.version != row[1]:
        circle = await circle_by_id(connection, row[0])
        assert circle is not None
    item = None
    if row[_ITEM_FROM] is not None:
        item = item_from(*row[_ITEM_FROM:])
    if series.kind is SeriesKind.TOPIC:
        told = item is None and await _empty_told(connection, series)
        return DueSnapshot(circle=circle, series=series, last=row[2], item=item, empty_told=told)
    current, asked, week = None, 0, None
    if series.kind is SeriesKind.REFLECTION:
        current = await _current(connection, circle.id, series.source)
        asked = await asked_since(connection, series, current)
    elif series.kind is SeriesKind.WEEK:
        week = week_facts(
            await standings_of(connection, circle.id),
            await queue_of(connection, circle.id),
            await troubles_of(connection, circle.id),
            await waits_of(connection, circle, now),
        )
    return DueSnapshot(
        circle=circle,
        series=series,
        last=row[2],
        item=item,
        current=current,
        asked=asked,
        members=members.get(circle.id, ()),
        week=week,
    )


async def _members(connection: AsyncConnection, circles: set[str]) -> dict[str, tuple[Member, ...]]:
    found: dict[str, list[Member]] = defaultdict(list)
    if circles:
        c = t.members.c
        query = select(t.members).where(c.circle.in_(sorted(circles)), c.state == MemberState.ACTIVE.value)
        for row in (await connection.execute(query)).mappings():
            found[row["circle"]].append(member_of(row))
    return {circle: tuple(members) for circle, members in found.items()}


async def _current(connection: AsyncConnection, circle: CircleId, programme: str) -> QueueItem | None:
    c = t.queue.c
    query = (
        select(t.queue)
        .where(c.circle == circle, c.programme == programme, c.state == ItemState.USED.value)
        .order_by(c.used_on.desc(), c.place.desc())
        .limit(1)
    )
    row = (await connection.execute(query)).mappings().first()
    return None if row is None else item_of(row)


async def _empty_told(connection: AsyncConnection, series: Series) -> bool:
    """Whether it stands open already that this series has nothing to post."""
    c = t.troubles.c
    known = (c.circle == series.circle) & (c.kind == TroubleKind.QUEUE_EMPTY.value) & (c.subject == series.id)
    return (await connection.execute(select(c.subject).where(known))).first() is not None


async def asked_since(connection: AsyncConnection, series: Series, current: QueueItem | None) -> int:
    """How often this series has asked about the current topic already."""
    if current is None or current.used_on is None:
        return 0
    c = t.occasions.c
    since = and_(c.series == series.id, c.day >= current.used_on, c.outcome == "posted")
    return int((await connection.execute(select(func.count()).select_from(t.occasions).where(since))).scalar_one())


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When the next series falls due."""
    query = select(func.min(t.series.c.next_due)).where(t.series.c.state == SeriesState.ACTIVE.value)
    return (await connection.execute(query)).scalar()
