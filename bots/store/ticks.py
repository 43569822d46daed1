"""What has fallen due, a batch at a time: a hundred thousand circles may come due in the same minute."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.loading import queue_of, series_of_circle, troubles_of
from bots.store.rows import circle_of, item_of, member_of, series_of
from core.circles.model import Member, MemberState
from core.kernel.ids import CircleId
from core.programme.queue import ItemState, QueueItem
from core.schedule.due import DueSnapshot
from core.schedule.series import Series, SeriesKind, SeriesState
from core.schedule.week import WeekFacts

_PRIVATE = (SeriesKind.REFLECTION, SeriesKind.CHECK_IN)

_next_item = t.queue.alias("next_item")
_first_place = (
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


def _due_query(now: datetime, most: int) -> Any:
    s, c, q = t.series, t.circles, _next_item
    columns = (
        *(column.label(f"s_{column.name}") for column in s.c),
        *(column.label(f"c_{column.name}") for column in c.c),
        *(column.label(f"q_{column.name}") for column in q.c),
    )
    return (
        select(*columns)
        .select_from(s.join(c, c.c.id == s.c.circle).outerjoin(q, q.c.id == _first_place))
        .where(s.c.next_due <= now, s.c.state == SeriesState.ACTIVE.value)
        .order_by(s.c.next_due, s.c.id)
        .limit(most)
    )


def _part(row: RowMapping, prefix: str) -> dict[str, Any]:
    return {name[2:]: value for name, value in row.items() if name.startswith(prefix)}


async def due_snapshots(connection: AsyncConnection, now: datetime, most: int) -> list[DueSnapshot]:
    """Read up to ``most`` series that are due, the longest due first, each with all it needs."""
    query = _due_query(now, most)
    if connection.dialect.name == "postgresql":
        query = query.with_for_update(skip_locked=True, of=t.series)
    rows = (await connection.execute(query)).mappings().all()
    kinds = {row["s_id"]: SeriesKind(row["s_kind"]) for row in rows}
    private = {row["c_id"] for row in rows if kinds[row["s_id"]] in _PRIVATE}
    members = await _members(connection, private)
    snapshots: list[DueSnapshot] = []
    for row in rows:
        circle, series = circle_of(_part(row, "c_")), series_of(_part(row, "s_"))
        current, asked, week = None, 0, None
        if series.kind is SeriesKind.REFLECTION:
            current = await _current(connection, circle.id, series.source)
            asked = await _asked(connection, series, current)
        elif series.kind is SeriesKind.WEEK:
            week = WeekFacts(
                series=await series_of_circle(connection, circle.id),
                queue=await queue_of(connection, circle.id),
                troubles=await troubles_of(connection, circle.id),
            )
        snapshots.append(
            DueSnapshot(
                circle=circle,
                series=series,
                last=row["s_last_day"],
                item=item_of(_part(row, "q_")) if row["q_id"] is not None else None,
                current=current,
                asked=asked,
                members=members.get(circle.id, ()),
                week=week,
            )
        )
    return snapshots


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


async def _asked(connection: AsyncConnection, series: Series, current: QueueItem | None) -> int:
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
