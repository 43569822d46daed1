"""Which query answers which snapshot. One entry for each snapshot type of the core."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import (
    load_alerts,
    load_buddies,
    load_circles,
    load_contact,
    load_guard,
    load_home,
    load_insights,
    load_members,
    load_moderation,
    load_reflections,
    load_reports,
    load_schedule,
    load_sessions,
    load_sharing,
    load_typed,
)
from bots.store import tables as t
from bots.store.load_guard import guarding_by_id
from bots.store.loader import Loader
from bots.store.loading import circle_by_id, circles_in_space, here, member_by_id, troubles_of
from bots.store.outbox import Delivery
from bots.store.rows import item_of, series_of
from core.circles.mending import ReceiptSnapshot, WeatherSnapshot
from core.circles.model import Circle, Here
from core.kernel.events import Change, Weather
from core.programme.cards import TopicPosted
from core.programme.library import Library
from core.programme.queue import ItemState, QueueItem
from core.schedule.series import Series
from core.schedule.week import WeekCard

LOADERS: Mapping[type[Any], Loader] = {
    Here: Loader(here),
    **load_members.LOADERS,
    **load_circles.LOADERS,
    **load_reflections.LOADERS,
    **load_schedule.LOADERS,
    **load_sessions.LOADERS,
    **load_buddies.LOADERS,
    **load_sharing.LOADERS,
    **load_home.LOADERS,
    **load_insights.LOADERS,
    **load_typed.LOADERS,
    **load_reports.LOADERS,
    **load_contact.LOADERS,
    **load_guard.LOADERS,
    **load_alerts.LOADERS,
    **load_moderation.LOADERS,
}


async def receipt_snapshot(connection: AsyncConnection, delivery: Delivery, library: Library) -> ReceiptSnapshot | None:
    """Read what a receipt is about; None when its circle is gone."""
    circle = await circle_by_id(connection, delivery.circle, hold=True)
    if circle is None:
        return None
    # The weekly card is an alert: it belongs to no occasion, but its key names one.
    named = delivery.key if delivery.card == WeekCard.name else delivery.occasion
    series_id = named.partition("/")[0]
    query = select(t.series).where(t.series.c.id == series_id)
    row = (await connection.execute(query)).mappings().first() if series_id else None
    series = None if row is None else series_of(row)
    item = await _taken(connection, delivery, series) if delivery.card == TopicPosted.name else None
    title = (library.title(item.programme, item.topic, circle.language) if item is not None else "") or circle.name
    return ReceiptSnapshot(
        circle=circle,
        kind=delivery.kind,
        address=delivery.address,
        card=delivery.card,
        occasion=delivery.occasion,
        thread_title=title if circle.threads and delivery.card == TopicPosted.name else "",
        series=series,
        troubles=await troubles_of(connection, circle.id),
        item=item,
    )


async def _taken(connection: AsyncConnection, delivery: Delivery, series: Series | None) -> QueueItem | None:
    """The entry of the queue that a topic's post used up."""
    day = delivery.occasion.split("/")[1] if delivery.occasion.count("/") == 2 else ""
    if series is None or not day:
        return None
    c = t.queue.c
    query = select(t.queue).where(
        c.circle == delivery.circle,
        c.programme == series.source,
        c.state == ItemState.USED.value,
        c.used_on == date.fromisoformat(day),
    )
    row = (await connection.execute(query)).mappings().first()
    return None if row is None else item_of(row)


async def weather_snapshots(connection: AsyncConnection, weather: Weather) -> list[WeatherSnapshot]:
    """Read every circle that a change of the platform touches."""
    circles: tuple[Circle, ...] = await circles_in_space(connection, weather.space)
    if weather.change in (Change.ROOM_GONE, Change.PERMISSION_LOST, Change.PERMISSION_BACK):
        circles = tuple(circle for circle in circles if weather.room in (circle.home, circle.back))
    if weather.change is Change.PERSON_LEFT and weather.room is not None:
        # who leaves the facilitators' room has not left the circle
        circles = tuple(circle for circle in circles if weather.room == circle.home)
    snapshots: list[WeatherSnapshot] = []
    for circle in circles:
        member = None
        if weather.person is not None:
            member = await member_by_id(connection, circle.id, weather.person)
        troubles = await troubles_of(connection, circle.id)
        filters = weather.change in (Change.FILTER_GONE, Change.FILTER_EDITED)
        guarding = await guarding_by_id(connection, circle.id) if filters else None
        snapshots.append(WeatherSnapshot(circle=circle, member=member, troubles=troubles, guarding=guarding))
    return snapshots
