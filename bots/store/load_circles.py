"""What the facilitators' side of a circle's life rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bots.store import tables as t
from bots.store.load_alerts import live_alerts
from bots.store.load_guard import held_waiting, paper_of
from bots.store.load_moderation import open_reports, waiting_cases
from bots.store.load_sharing import waiting_shares
from bots.store.load_waits import waits_of
from bots.store.loader import Loader
from bots.store.loading import (
    Loading,
    circles_in_space,
    draft_of,
    here,
    members_of,
    queue_of,
    standings_of,
    text_by_ref,
    troubles_of,
)
from core.circles.announcing import AnnounceSnapshot, announcement_key, draft_ref
from core.circles.life import LifeSnapshot
from core.circles.model import CircleState
from core.circles.review import ReviewSnapshot
from core.circles.roster import RosterSnapshot
from core.circles.setup_facts import SetupSnapshot
from core.kernel.ids import TextRef
from core.programme.queue import ItemState


async def load_setup(loading: Loading) -> SetupSnapshot:
    """Read what set-up rests on: the circle that is named, else the space and what was begun in it."""
    connection, named = loading.connection, "circle" in loading.act.given
    circle = loading.circle if named else None
    space = circle.space if circle is not None else loading.act.place.space
    around = await circles_in_space(connection, space) if space is not None else ()
    draft = await draft_of(connection, space, loading.person) if space is not None and not named else None
    return SetupSnapshot(
        named=named,
        circle=circle,
        around=tuple(one for one in around if one.state is not CircleState.ARCHIVED),
        draft=draft,
        series=await standings_of(connection, circle.id) if circle is not None else (),
        queue=await queue_of(connection, circle.id) if circle is not None else (),
        troubles=await troubles_of(connection, circle.id) if circle is not None else (),
        library=loading.library,
    )


async def load_life(loading: Loading) -> LifeSnapshot:
    """Read a circle with its series, its queue and what stands in its way."""
    connection, circle = loading.connection, loading.the_circle()
    return LifeSnapshot(
        here=await here(loading),
        series=await standings_of(connection, circle.id),
        queue=await queue_of(connection, circle.id),
        troubles=await troubles_of(connection, circle.id),
        waits=await waits_of(connection, circle, loading.now),
    )


async def load_roster(loading: Loading) -> RosterSnapshot:
    """Read the active members."""
    return RosterSnapshot(
        here=await here(loading), members=await members_of(loading.connection, loading.the_circle().id)
    )


async def load_announce(loading: Loading) -> AnnounceSnapshot:
    """Read the facilitator's draft, and whether the announcement that the act names still waits."""
    connection, circle = loading.connection, loading.the_circle()
    named, waits = loading.act.given.get("r", ""), False
    if named:
        d = t.deliveries.c
        query = select(d.key).where(
            d.key == announcement_key(TextRef(named)), d.circle == circle.id, d.state == "ready"
        )
        waits = (await connection.execute(query)).first() is not None
    return AnnounceSnapshot(
        here=await here(loading),
        draft=await text_by_ref(connection, loading.vault, draft_ref(circle.id, loading.person)),
        waits=waits,
    )


async def load_review(loading: Loading) -> ReviewSnapshot:
    """Read what needs a person, with the words of suggestions opened."""
    connection, circle = loading.connection, loading.the_circle()
    queue = await queue_of(connection, circle.id)
    wanted = [item.text_ref for item in queue if item.state is ItemState.SUGGESTED and item.text_ref]
    opened = {ref: await text_by_ref(connection, loading.vault, ref) for ref in wanted}
    return ReviewSnapshot(
        here=await here(loading),
        series=await standings_of(connection, circle.id),
        queue=queue,
        troubles=await troubles_of(connection, circle.id),
        texts={ref: text for ref, text in opened.items() if text is not None},
        reports=await open_reports(connection, loading.the_circle().id, loading.person),
        cases=await waiting_cases(connection, loading.the_circle().id),
        alarms=tuple(alarm for alarm, _ in await live_alerts(loading) if alarm.person != loading.person),
        held=tuple(
            [
                (held, await paper_of(connection, loading.vault, held))
                for held in await held_waiting(connection, loading.the_circle().id)
                if held.person != loading.person
            ]
        ),
        shares=tuple(one for one in await waiting_shares(connection, circle.id) if one.person != loading.person),
    )


LOADERS: Mapping[type[Any], Loader] = {
    SetupSnapshot: Loader(load_setup, needs_circle=False),
    LifeSnapshot: Loader(load_life),
    RosterSnapshot: Loader(load_roster),
    AnnounceSnapshot: Loader(load_announce),
    ReviewSnapshot: Loader(load_review),
}
