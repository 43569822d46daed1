"""Open, listening only, away: how it is said, and what follows from it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bots.app import Content
from core.circles.capacity import Capacity, capacity_of, is_open
from core.kernel.moment import at
from core.schedule.due import DueSnapshot, wanting
from core.schedule.series import SeriesKind
from tests.buddies.playing import ADA, BEN, press, ready
from tests.sessions.playing import BEGINS, EIGHT, FATIMA, MINUTE, plan, signed_up, turns
from tests.sessions.playing import press as in_session
from tests.sessions.playing import ready as ready_for_sessions
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_queue, a_series, saved, words

LISTENER, OTHER = EIGHT[:2]


@pytest.mark.parametrize(
    ("chosen", "capacity"),
    [
        ({}, Capacity.OPEN),
        ({"listening": True}, Capacity.LISTENING),
        ({"paused_until": date(2026, 12, 1)}, Capacity.AWAY),
        ({"paused_until": date(2026, 11, 30)}, Capacity.OPEN),
        ({"paused_until": date(2026, 12, 1), "listening": True}, Capacity.AWAY),
        # there it is the first of December already
        ({"paused_until": date(2026, 12, 1), "zone": "Pacific/Kiritimati"}, Capacity.OPEN),
    ],
)
def test_away_goes_before_listening_and_ends_on_the_members_own_wall(chosen: dict[str, object], capacity: Capacity):
    member, moment = a_member(ADA, **chosen).member, at(START)
    assert capacity_of(member, moment.now, moment.zone) is capacity
    assert is_open(member, moment.now, moment.zone) is (capacity is Capacity.OPEN)


async def test_it_is_said_in_one_line_or_by_a_button_and_taken_back(stage: Stage):
    await ready(stage, ADA)
    assert "You are open" in words(await stage.act(ADA, "capacity.show"))
    assert "You only listen" in words(await stage.act(ADA, "capacity.show", how="capacity-listening"))
    assert "Listening only:** Yes" in words(await stage.act(ADA, "settings.show"))
    shown = words(await stage.act(ADA, "capacity.show", how="capacity-away", until="24 December"))
    assert "24 December" in shown
    assert "You are open" in await press(stage, ADA, "capacity.set", how="open")


async def test_what_cannot_be_read_changes_nothing(stage: Stage):
    await ready(stage, ADA)
    await stage.act(ADA, "capacity.show", how="capacity-away", until="some day")
    await stage.act(ADA, "capacity.show", how="nonsense")
    assert "You are open" in words(await stage.act(ADA, "capacity.show"))


async def test_away_without_a_day_asks_for_one(stage: Stage):
    await ready(stage, ADA)
    assert "For how long" in await press(stage, ADA, "capacity.set", how="away")


async def test_no_question_comes_to_who_only_listens(stage: Stage, content: Content):
    await ready(stage, ADA, BEN)
    series = a_series(SeriesKind.REFLECTION)
    await stage.keep(a_queue(content), saved(series))
    await press(stage, ADA, "capacity.set", how="listening")
    await stage.run_until(START + timedelta(days=1))
    asked = {getattr(one.effect, "person", "") for one in stage.platform.sent if one.card == "reflection-invitation"}
    assert asked == {BEN}


def test_who_only_listens_is_left_out_before_anything_is_sent():
    members = (a_member(ADA, listening=True).member, a_member(BEN).member)
    for kind in (SeriesKind.REFLECTION, SeriesKind.CHECK_IN):
        snapshot = DueSnapshot(circle=a_circle(), series=a_series(kind), last=None, members=members)
        assert [member.person for member in wanting(snapshot, START.date())] == [BEN]


async def test_who_only_listens_sits_among_the_listeners_until_they_raise_their_hand(stage: Stage):
    await ready_for_sessions(stage)
    await stage.act(LISTENER, "capacity.set", circle=CIRCLE, how="listening")
    session = await plan(stage)
    await signed_up(stage, session)
    await stage.run_until(BEGINS - 10 * MINUTE)
    await in_session(stage, FATIMA, "in", session)
    await stage.run_until(BEGINS)
    for person in (LISTENER, OTHER):
        await in_session(stage, person, "mood", session, m="3", k="b")
    await in_session(stage, FATIMA, "step", session, p="welcome")
    assert await turns(stage, session) == {"ada": "listens"}
    await in_session(stage, LISTENER, "hand", session)
    assert await turns(stage, session) == {"ada": "speaking"}
