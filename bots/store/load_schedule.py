"""What the commands of the schedule and of the queue of topics need to know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func, select

from bots.store import tables as t
from bots.store.load_waits import waits_of
from bots.store.loader import Loader
from bots.store.loading import (
    Loading,
    draft_of,
    here,
    members_of,
    queue_of,
    series_of_circle,
    standings_of,
    text_by_ref,
    troubles_of,
)
from bots.store.ticks import asked_since
from core.kernel.ids import CircleId, TextRef
from core.programme.facts import PromptFacts, TopicFacts
from core.programme.queue import ItemState, QueueItem, current, waiting
from core.schedule.facts import ScheduleFacts, SendFacts, draft_space
from core.schedule.listing import Standing
from core.schedule.series import SeriesKind


async def standings(loading: Loading, circle: CircleId) -> tuple[Standing, ...]:
    """Read every series that was not removed, each with the date it consumed last."""
    return await standings_of(loading.connection, circle)


async def opened(loading: Loading, refs: Iterable[str | None]) -> dict[TextRef, str]:
    """Open the texts that are there; a missing one was dropped or its key destroyed."""
    texts: dict[TextRef, str] = {}
    for ref in sorted({ref for ref in refs if ref}):
        text = await text_by_ref(loading.connection, loading.vault, TextRef(ref))
        if text is not None:
            texts[TextRef(ref)] = text
    return texts


async def _parts(loading: Loading) -> dict[str, Any]:
    circle = loading.the_circle().id
    draft = await draft_of(loading.connection, draft_space(circle), loading.person)
    series = await standings(loading, circle)
    return {
        "here": await here(loading),
        "library": loading.library,
        "series": series,
        "queue": await queue_of(loading.connection, circle),
        "troubles": await troubles_of(loading.connection, circle),
        "draft": draft,
        "waits": await waits_of(loading.connection, loading.the_circle(), loading.now),
        "texts": await opened(loading, (*(one.text_key for one, _ in series), (draft or {}).get("text_key"))),
    }


async def schedule_facts(loading: Loading) -> ScheduleFacts:
    """Read a circle's schedule."""
    return ScheduleFacts(**await _parts(loading))


async def send_facts(loading: Loading) -> SendFacts:
    """Read a circle's schedule, and whom it reaches."""
    parts = await _parts(loading)
    circle = loading.the_circle().id
    series: tuple[Standing, ...] = parts["series"]
    queue: tuple[QueueItem, ...] = parts["queue"]
    heads = [waiting(queue, one.source)[:1] for one, _ in series if one.kind is SeriesKind.TOPIC]
    parts["texts"] |= await opened(loading, (item.text_ref for head in heads for item in head))
    parts["members"] = await members_of(loading.connection, circle)
    parts["asked"] = {
        one.id: await asked_since(loading.connection, one, current(queue, one.source))
        for one, _ in series
        if one.kind is SeriesKind.REFLECTION
    }
    return SendFacts(**parts)


async def prompt_facts(loading: Loading) -> PromptFacts:
    """Read the queues of topics with the circle's own words opened, for its facilitators."""
    circle = loading.the_circle().id
    queue = await queue_of(loading.connection, circle)
    shown = (item.text_ref for item in queue if item.state is not ItemState.USED)
    return PromptFacts(
        here=await here(loading),
        library=loading.library,
        queue=queue,
        series=await series_of_circle(loading.connection, circle),
        texts=await opened(loading, shown),
    )


async def topic_facts(loading: Loading) -> TopicFacts:
    """Read the topic that was posted last and what comes next, and how much this person has suggested."""
    circle = loading.the_circle().id
    series = tuple(standing for standing in await standings(loading, circle) if standing[0].kind is SeriesKind.TOPIC)
    queue = await queue_of(loading.connection, circle)
    now = [current(queue, one.source) for one, _ in series]
    c = t.queue.c
    mine = (c.circle == circle) & (c.suggested_by == loading.person) & (c.state == ItemState.SUGGESTED.value)
    suggested = (await loading.connection.execute(select(func.count()).select_from(t.queue).where(mine))).scalar_one()
    return TopicFacts(
        here=await here(loading),
        series=series,
        queue=queue,
        texts=await opened(loading, (item.text_ref for item in now if item is not None)),
        suggested=int(suggested),
    )


LOADERS: Mapping[type[Any], Loader] = {
    ScheduleFacts: Loader(schedule_facts),
    SendFacts: Loader(send_facts),
    PromptFacts: Loader(prompt_facts),
    TopicFacts: Loader(topic_facts),
}
