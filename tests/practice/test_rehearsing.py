"""What can go wrong is rehearsed with a real engine, and the facilitators are told once."""

from __future__ import annotations

from datetime import timedelta

from bots.practice.manner import Manner
from bots.practice.model import BACK, HOME, private_place
from bots.practice.practice import Practice
from bots.practice.seed import ANNA, BEN, DORA
from core.circles.model import CircleState
from tests.practice.conftest import START

WEEK = timedelta(days=7)


async def test_a_closed_private_message_is_told_in_the_facilitators_room_without_being_sent(practice: Practice):
    await practice.house.let_messages_in(ANNA, allowed=False)
    await practice.keeper.travel(START + timedelta(days=4))
    assert await practice.house.messages(private_place(ANNA)) == ()
    assert len(await practice.house.messages(private_place(BEN))) == 1
    assert len(await practice.house.messages(BACK)) == 1


async def test_without_permission_nothing_is_posted_and_the_facilitators_hear_of_it(practice: Practice):
    await practice.let_post(HOME, allowed=False)
    await practice.keeper.travel(START + timedelta(hours=8))
    assert await practice.house.messages(HOME) == ()
    assert len(await practice.house.messages(BACK)) == 1


async def test_a_room_taken_away_stops_the_circle(practice: Practice):
    await practice.remove_room(HOME)
    assert practice.circles()[0].state is CircleState.STOPPED
    await practice.keeper.travel(START + WEEK)
    assert len(await practice.house.messages(BACK)) >= 1


async def test_without_a_facilitators_room_the_facilitator_hears_in_private(practice: Practice):
    await practice.remove_room(BACK)
    await practice.keeper.settle()
    assert len(await practice.house.messages(private_place(DORA))) == 1


async def test_as_discord_each_topic_opens_a_thread_and_as_slack_none(practice: Practice):
    await practice.keeper.travel(START + timedelta(hours=8))
    assert len(await practice.house.threads(HOME)) == 1
    await practice.house.behave_as(Manner.SLACK)
    await practice.keeper.travel(START + WEEK + timedelta(hours=8))
    assert len(await practice.house.messages(HOME)) == 2
    assert len(await practice.house.threads(HOME)) == 1


async def test_members_are_not_offered_what_only_facilitators_may_do(practice: Practice):
    offered = [command.path for command, _ in practice.commands(practice.house.people[ANNA])]
    assert ("journal", "echo") in offered
    assert ("facilitate", "secret") not in offered
    assert ("facilitate", "secret") in [path.path for path, _ in practice.commands(practice.house.people[DORA])]
