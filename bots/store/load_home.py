"""What a person's own page needs of one circle. Check-ins are read of the person who asks, and of nobody else."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bots.store.load_buddies import care_settings
from bots.store.load_reflections import check_ins_of
from bots.store.load_schedule import topic_facts
from bots.store.load_sharing import sharing_settings
from bots.store.load_waits import waits_of
from bots.store.loader import Loader
from bots.store.loading import Loading, standings_of, troubles_of
from core.home.showing import HomeFacts
from core.schedule.week import NOTHING_WAITS


async def home_facts(loading: Loading) -> HomeFacts:
    """Read the topics; for a member their check-ins, for whoever facilitates all of the schedule."""
    topics = await topic_facts(loading)
    circle, desk = loading.the_circle().id, topics.here.facilitates(loading.act.actor)
    check_ins, _ = await check_ins_of(loading) if topics.here.active else ((), 0)
    return HomeFacts(
        topics=topics,
        series=await standings_of(loading.connection, circle) if desk else (),
        troubles=await troubles_of(loading.connection, circle) if desk else (),
        waits=await waits_of(loading.connection, loading.the_circle(), loading.now) if desk else NOTHING_WAITS,
        check_ins=check_ins,
        sharing=(await sharing_settings(loading.connection, circle)).open,
        buddies=(await care_settings(loading)).buddies,
    )


LOADERS: Mapping[type[Any], Loader] = {HomeFacts: Loader(home_facts)}
