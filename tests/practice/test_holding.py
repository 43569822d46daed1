"""What facilitators can do about writing, as it is met in the practice room, in both manners."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bots.engine.platform import Parcel
from bots.practice.holding import hindrance
from bots.practice.house import House
from bots.practice.manner import Manner
from bots.practice.model import message_ref
from bots.practice.platform import PracticePlatform
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import (
    EXTRAS,
    Ban,
    Extra,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnlockRoom,
)
from core.kernel.ids import DeliveryKey, PersonId
from tests.practice.test_platform import ANNA, HOME, START

KEY = DeliveryKey("case/12")


async def do(platform: PracticePlatform, extra: Extra) -> Receipt:
    return await platform.carry_out(Parcel(key=extra.key, effect=extra))


HOLDING: tuple[tuple[Extra, str, Extra], ...] = (
    (
        TimeOut(key=KEY, room=HOME, person=ANNA, until=START + timedelta(hours=1)),
        "practice-hindered-time-out",
        LiftTimeOut(key=KEY, room=HOME, person=ANNA),
    ),
    (LockRoom(key=KEY, room=HOME), "practice-hindered-locked", UnlockRoom(key=KEY, room=HOME)),
    (
        SlowMode(key=KEY, room=HOME, seconds=60),
        "practice-hindered-slow",
        SlowMode(key=KEY, room=HOME, seconds=0),
    ),
    (
        RemovePerson(key=KEY, room=HOME, person=ANNA),
        "practice-hindered-out",
        LetBack(key=KEY, room=HOME, person=ANNA),
    ),
    (Ban(key=KEY, room=HOME, person=ANNA), "practice-hindered-out", LiftBan(key=KEY, room=HOME, person=ANNA)),
)


@pytest.mark.parametrize(("begin", "why", "end"), HOLDING, ids=lambda one: getattr(one, "name", ""))
async def test_somebody_is_held_back_and_let_go_again(
    platform: PracticePlatform, house: House, begin: Extra, why: str, end: Extra
):
    await house.say(HOME, START, author=ANNA, text="Hello.")
    assert await hindrance(house, HOME, ANNA, START) == ""
    assert isinstance(await do(platform, begin), Sent)
    assert await hindrance(house, HOME, ANNA, START) == why
    assert isinstance(await do(platform, end), Sent)
    assert await hindrance(house, HOME, ANNA, START) == ""


async def test_a_pause_ends_by_itself(platform: PracticePlatform, house: House):
    await do(platform, TimeOut(key=KEY, room=HOME, person=ANNA, until=START + timedelta(hours=1)))
    assert await hindrance(house, HOME, ANNA, START + timedelta(hours=2)) == ""


async def test_a_slow_room_lets_people_write_after_a_while(platform: PracticePlatform, house: House):
    await do(platform, SlowMode(key=KEY, room=HOME, seconds=60))
    await house.say(HOME, START, author=ANNA, text="Hello.")
    assert await hindrance(house, HOME, ANNA, START + timedelta(seconds=61)) == ""


async def test_a_message_of_somebody_else_is_removed(platform: PracticePlatform, house: House):
    number = await house.say(HOME, START, author=ANNA, text="Hello.")
    message = message_ref(HOME, number)
    assert await do(platform, Remove(key=KEY, room=HOME, message=message)) == Sent(message=message)
    assert await house.is_withdrawn(number)


async def test_as_slack_only_what_slack_can_is_done(platform: PracticePlatform, house: House):
    await house.behave_as(Manner.SLACK)
    for begin, _, _ in HOLDING:
        receipt = await do(platform, begin)
        if isinstance(begin, RemovePerson):
            assert isinstance(receipt, Sent)
        else:
            assert receipt == Refused(obstacle=Obstacle.NOT_POSSIBLE)


async def test_strangers_are_gone_and_the_past_is_over(platform: PracticePlatform):
    stranger = PersonId("practice:nobody")
    refused = await do(platform, RemovePerson(key=KEY, room=HOME, person=stranger))
    assert refused == Refused(obstacle=Obstacle.PERSON_GONE)
    past = ScheduledEvent(key=KEY, room=HOME, title="Meeting", begins=START, ends=START)
    assert await do(platform, past) == Refused(obstacle=Obstacle.NOT_POSSIBLE)
    long = TimeOut(key=KEY, room=HOME, person=ANNA, until=START + timedelta(days=29))
    assert await do(platform, long) == Refused(obstacle=Obstacle.NOT_POSSIBLE)


async def test_in_the_manner_of_discord_everything_is_offered(platform: PracticePlatform):
    assert platform.extras(HOME) == set(EXTRAS)
