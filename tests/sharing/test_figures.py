"""What insights count of shares: who shared in a week, and whom nobody answered. Never which star or whose words."""

from __future__ import annotations

from datetime import timedelta

from bots.store.load_insights import insights_snapshot
from bots.store.loading import Loading
from core.insights.weeks import Measure
from core.kernel.ids import MessageRef
from core.kernel.timers import of_the_bot
from core.sharing.model import NAMES, new_number
from tests.sharing.acting import ANNA, BEN, answers, posted, ready, shared
from tests.stage import CIRCLE, Stage


async def test_a_week_counts_who_shared_and_whom_nobody_answered(stage: Stage):
    await ready(stage)
    stage.clock.time += timedelta(days=8)
    await shared(stage)
    await shared(stage, BEN)
    assert len(posted(stage)) == 2
    await answers(stage, ANNA, MessageRef("room/3"))
    stage.clock.time += timedelta(days=14)
    async with stage.parts.database.read() as connection:
        snapshot = await insights_snapshot(
            Loading(
                connection=connection,
                vault=stage.parts.vault,
                now=stage.clock.now(),
                circle=stage.parts.engine.index.get(CIRCLE),
                act=of_the_bot("look", "insights.show"),
            )
        )
    (week,) = [one for one in snapshot.fresh if one.people.get(Measure.SHARED)]
    assert (len(week.people[Measure.SHARED]), len(week.people[Measure.UNANSWERED])) == (2, 1)


def test_names_are_given_by_chance_each_once_and_never_run_out():
    taken: set[int] = set()
    for place in range(NAMES + 3):
        taken.add(new_number(frozenset(taken), lambda sides, place=place: place * 7 % sides))
    assert taken == set(range(1, NAMES + 4))
