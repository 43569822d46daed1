"""The house as a platform: it takes, refuses and remembers as a real one does."""

from __future__ import annotations

import pytest

from bots.engine.platform import Absent, Found, Parcel
from bots.practice.house import House
from bots.practice.manner import Manner
from bots.practice.model import BACK, HOME, SECOND, message_ref, private_place
from bots.practice.platform import PracticePlatform
from bots.practice.practice import Practice
from bots.practice.seed import ANNA
from core.circles.common import AlreadyDone
from core.kernel.cards import Paragraph, View
from core.kernel.effects import Alert, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import OpenThread
from core.kernel.ids import DeliveryKey, PersonId, RoomId
from tests.practice.conftest import START

KEY = DeliveryKey("0123456789ab/2026-11-30/0")
CARD = AlreadyDone()
VIEW = View(blocks=(Paragraph("Hello"),))


def a_post(room: RoomId = HOME, key: DeliveryKey = KEY) -> Parcel:
    return Parcel(key=key, effect=Post(key=key, room=room, card=CARD), view=VIEW)


def a_whisper(person: PersonId = ANNA, key: DeliveryKey = KEY) -> Parcel:
    return Parcel(key=key, effect=Whisper(key=key, person=person, card=CARD), view=VIEW)


def a_thread(receipt: Receipt) -> Parcel:
    assert isinstance(receipt, Sent)
    key = DeliveryKey(f"{KEY}/thread")
    return Parcel(key=key, effect=OpenThread(key=key, room=HOME, under=receipt.message, title="Listening"))


async def test_a_post_an_alert_and_a_whisper_arrive_where_they_belong(platform: PracticePlatform, house: House):
    await platform.carry_out(a_post())
    alert = Alert(key=DeliveryKey("alert"), room=BACK, card=CARD)
    await platform.carry_out(Parcel(key=alert.key, effect=alert, view=VIEW))
    await platform.carry_out(a_whisper(key=DeliveryKey("whisper")))
    for place in (HOME, BACK, private_place(ANNA)):
        assert [message.view for message in await house.messages(place)] == [VIEW]


async def test_the_same_parcel_carried_out_twice_is_there_once(platform: PracticePlatform, house: House):
    first, second = await platform.carry_out(a_post()), await platform.carry_out(a_post())
    assert first == second
    assert len(await house.messages(HOME)) == 1


async def test_a_parcel_is_looked_up_by_exactly_its_key(platform: PracticePlatform):
    sent = await platform.carry_out(a_post(key=KEY))
    assert isinstance(sent, Sent)
    assert await platform.look_up(a_post(), START) == Found(sent.message)
    for other in (KEY[:-1], f"{KEY}0", KEY.upper(), "%", ""):
        assert await platform.look_up(a_post(key=DeliveryKey(other)), START) == Absent()


async def test_what_was_taken_back_is_still_found_by_its_key(platform: PracticePlatform):
    sent = await platform.carry_out(a_post())
    assert isinstance(sent, Sent)
    withdraw = Withdraw(key=DeliveryKey("away"), message=sent.message)
    parcel = Parcel(key=withdraw.key, effect=withdraw)
    assert await platform.look_up(parcel, START) == Absent()
    assert await platform.carry_out(parcel) == Sent(message=sent.message)
    assert await platform.look_up(parcel, START) == Found(sent.message)
    assert await platform.look_up(a_post(), START) == Found(sent.message)


async def test_as_discord_a_thread_is_opened_once_and_found(platform: PracticePlatform, house: House):
    thread = a_thread(await platform.carry_out(a_post()))
    assert await platform.look_up(thread, START) == Absent()
    opened = await platform.carry_out(thread)
    assert isinstance(opened, Sent)
    assert await platform.carry_out(thread) == opened
    assert await platform.look_up(thread, START) == Found(opened.message)
    assert len(await house.threads(HOME)) == 1


async def test_as_slack_no_thread_is_offered_or_opened(platform: PracticePlatform, house: House):
    thread = a_thread(await platform.carry_out(a_post()))
    assert OpenThread in platform.extras(HOME)
    await house.behave_as(Manner.SLACK)
    assert OpenThread not in platform.extras(HOME)
    assert await platform.carry_out(thread) == Refused(obstacle=Obstacle.NOT_POSSIBLE)


async def test_closed_private_messages_refuse_as_discord_and_cannot_be_closed_as_slack(
    platform: PracticePlatform, house: House
):
    await house.let_messages_in(ANNA, allowed=False)
    assert await platform.carry_out(a_whisper()) == Refused(obstacle=Obstacle.DM_CLOSED)
    await house.behave_as(Manner.SLACK)
    assert isinstance(await platform.carry_out(a_whisper()), Sent)


async def test_a_stranger_is_a_person_who_is_gone(platform: PracticePlatform):
    whisper = a_whisper(PersonId("practice:nobody"))
    assert await platform.carry_out(whisper) == Refused(obstacle=Obstacle.PERSON_GONE)


@pytest.mark.parametrize(("manner", "word"), [(Manner.DISCORD, "Send Messages"), (Manner.SLACK, "chat:write")])
async def test_without_permission_a_post_is_refused_in_the_platforms_own_word(
    platform: PracticePlatform, house: House, manner: Manner, word: str
):
    await house.behave_as(manner)
    await house.let_post(HOME, allowed=False)
    assert await platform.carry_out(a_post()) == Refused(obstacle=Obstacle.NOT_ALLOWED, missing=word)
    assert isinstance(await platform.carry_out(a_post(SECOND)), Sent)


async def test_a_room_that_was_taken_away_is_gone(platform: PracticePlatform, house: House):
    await house.remove_room(HOME)
    assert await platform.carry_out(a_post()) == Refused(obstacle=Obstacle.ROOM_GONE)
    assert platform.extras(HOME) == frozenset()
    assert await platform.carry_out(a_post(RoomId("practice:never"))) == Refused(obstacle=Obstacle.ROOM_GONE)


async def test_a_reference_of_another_shape_is_refused(platform: PracticePlatform):
    withdraw = Withdraw(key=KEY, message=message_ref("practice:circle", 7))
    assert await platform.carry_out(Parcel(key=KEY, effect=withdraw)) == Refused(obstacle=Obstacle.INVALID)


async def test_what_the_bot_lacks_is_named_with_a_mend_that_has_words(practice: Practice):
    circle = practice.circles()[0]
    platform = PracticePlatform(practice.house, practice.clock)
    assert await platform.missing(circle) == ()
    await practice.house.let_post(HOME, allowed=False)
    (missing,) = await platform.missing(circle)
    assert (missing.room, missing.permission) == (HOME, "Send Messages")
    assert practice.say(missing.mend)


async def test_a_point_in_time_is_written_as_a_mark_for_the_page(platform: PracticePlatform):
    assert platform.instant(START) == "<t:1796040000>"
