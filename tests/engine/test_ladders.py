"""A ladder: the first rung that holds, what was left out and why, and finding out after a lost answer."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from bots.engine.codec import Codec, Coded, UnknownCard
from bots.engine.ladders import climbed, found_on
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, NotNow
from bots.store.outbox import enqueue
from core.cards import CARDS
from core.circles.changes import CircleSaved
from core.circles.notices import LadderNotice
from core.kernel.effects import Alert, Everywhere, Ladder, Post
from core.kernel.events import Obstacle, Receipt, Refused, Sent, Skipped, TryLater, Unclear
from core.kernel.extras import EXTRAS, Extra, LockRoom, OpenThread, SlowMode, UnlockRoom
from core.kernel.ids import DeliveryKey, MessageRef, PlatformName, RoomId
from tests.stage import CIRCLE, Stage, a_circle, words

KEY = DeliveryKey("case/12")
ROOM = RoomId("practice:home")
LOCK = LockRoom(key=KEY, room=ROOM, case="12")
SLOW = SlowMode(key=KEY, room=ROOM, seconds=60, case="12")
CARD = LadderNotice.examples()[0]
WORDS = Post(key=KEY, room=ROOM, card=CARD)
LADDER = Ladder(key=KEY, room=ROOM, rungs=(LOCK, SLOW), otherwise=WORDS)
DONE = Sent(message=MessageRef("room/1"))
NOT_ALLOWED = Refused(obstacle=Obstacle.NOT_ALLOWED, missing="Manage Roles")
ALL = frozenset(EXTRAS)


async def climb(
    ladder: Ladder, answers: Mapping[object, Receipt], offered: frozenset[type[Extra]] = ALL
) -> tuple[Receipt, list[Everywhere | Extra]]:
    tried: list[Everywhere | Extra] = []

    async def carry_out(step: Everywhere | Extra) -> Receipt:
        tried.append(step)
        return answers.get(step, DONE)

    return await climbed(ladder, offered, carry_out), tried


async def test_the_first_rung_that_holds_is_enough():
    receipt, tried = await climb(LADDER, {})
    assert receipt == Sent(message=DONE.message, done="lock-room")
    assert tried == [LOCK]


async def test_a_refused_rung_is_told_with_its_reason_and_the_next_is_tried():
    receipt, tried = await climb(LADDER, {LOCK: NOT_ALLOWED})
    left_out = Skipped(rung="lock-room", obstacle=Obstacle.NOT_ALLOWED, missing="Manage Roles", case="12")
    assert receipt == Sent(message=DONE.message, skipped=(left_out,), done="slow-mode")
    assert tried == [LOCK, SLOW]


async def test_where_nothing_is_offered_the_last_rung_always_works():
    receipt, tried = await climb(LADDER, {}, frozenset())
    assert isinstance(receipt, Sent)
    assert receipt.done == "post"
    assert [(one.rung, one.obstacle) for one in receipt.skipped] == [
        ("lock-room", Obstacle.NOT_POSSIBLE),
        ("slow-mode", Obstacle.NOT_POSSIBLE),
    ]
    assert tried == [WORDS]


@pytest.mark.parametrize("weather", [TryLater(seconds=3), Unclear()])
async def test_weather_on_a_rung_does_not_lead_to_a_lower_one(weather: Receipt):
    receipt, tried = await climb(LADDER, {LOCK: weather})
    assert receipt == weather
    assert tried == [LOCK]


async def test_without_a_last_rung_it_is_refused_and_told():
    bare = Ladder(key=KEY, room=ROOM, rungs=(LOCK,))
    receipt, _ = await climb(bare, {LOCK: NOT_ALLOWED})
    assert isinstance(receipt, Refused)
    assert [one.rung for one in receipt.skipped] == ["lock-room"]


async def test_of_what_is_merely_nice_nobody_is_told():
    quiet = Ladder(key=KEY, room=ROOM, rungs=(LOCK,), quiet=True)
    receipt, _ = await climb(quiet, {LOCK: NOT_ALLOWED})
    assert receipt == Refused(obstacle=Obstacle.NOT_POSSIBLE)


async def look(answers: Mapping[object, LookedUp]) -> Receipt | NotNow:
    async def look_up(step: Everywhere | Extra) -> LookedUp:
        return answers.get(step, Absent())

    return await found_on(LADDER, ALL, look_up)


async def test_after_a_lost_answer_the_rung_that_held_is_found():
    receipt = await look({WORDS: Found(MessageRef("room/2"))})
    assert isinstance(receipt, Sent)
    assert (receipt.done, [one.rung for one in receipt.skipped]) == ("post", ["lock-room", "slow-mode"])
    receipt = await look({SLOW: Found(MessageRef("room/3"))})
    assert isinstance(receipt, Sent)
    assert (receipt.done, [one.rung for one in receipt.skipped]) == ("slow-mode", ["lock-room"])


async def test_what_is_nowhere_is_done_again_and_what_nobody_can_tell_is_not():
    assert await look({}) == TryLater(seconds=0)
    assert await look({WORDS: NotNow(4)}) == NotNow(4)
    assert await look({WORDS: CannotTell()}) == Refused(obstacle=Obstacle.UNKNOWN_OUTCOME)


def test_extras_with_the_same_fields_are_still_themselves_after_a_restart():
    codec = Codec(CARDS)
    rungs = (LOCK, UnlockRoom(key=KEY, room=ROOM, was=MessageRef("1/2")), SLOW)
    ladder = Ladder(key=KEY, room=ROOM, rungs=rungs, otherwise=WORDS)
    assert codec.decode(KEY, codec.encode(ladder)) == ladder


def test_a_row_from_before_extras_had_names_is_a_quiet_thread():
    old = '{"rungs": [{"key": "case/12", "room": "practice:circle", "under": "a/1", "title": "x"}], "otherwise": null}'
    thread = OpenThread(key=KEY, room=RoomId("practice:circle"), under=MessageRef("a/1"), title="x")
    ladder = Ladder(key=KEY, room=ROOM, rungs=(thread,), quiet=True)
    assert Codec(CARDS).decode(KEY, Coded("ladder", ROOM, "", old)) == ladder


def test_a_rung_that_nobody_knows_is_a_row_that_cannot_be_read():
    with pytest.raises(UnknownCard):
        Codec(CARDS).decode(KEY, Coded("ladder", ROOM, "", '{"rungs": [["fly", {}]], "otherwise": null}'))


async def test_facilitators_read_what_could_not_be_done_and_what_was_done_instead(stage: Stage):
    await stage.keep(CircleSaved(a_circle()))
    stage.platform.offered = frozenset({LockRoom})
    stage.platform.answer = lambda parcel: NOT_ALLOWED if isinstance(parcel.effect, LockRoom) else None
    coded = Codec(CARDS).encode(LADDER)
    async with stage.parts.database.write() as connection:
        row = (CIRCLE, PlatformName.PRACTICE, LADDER)
        encoded = (coded.kind, coded.address, coded.card, coded.arguments)
        await enqueue(connection, [row], lambda _: encoded, stage.clock.now())
    await stage.parts.engine.settle_all()
    instead, told = stage.platform.sent
    assert isinstance(instead.effect, Post)
    assert isinstance(told.effect, Alert)
    assert told.effect.room == "practice:back"
    said = words(told.view)
    assert "I could not lock the room. I am not allowed to. What is missing: Manage Roles." in said
    assert "I could not slow the room down. There is no way for a bot to do that here." in said
    assert "I wrote in the room in its place." in said
    assert "case 12" in said
