"""What the house keeps."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bots.app import Content
from bots.engine.render import Renderer
from bots.practice.house import House
from bots.practice.manner import Manner
from bots.practice.model import BACK, HOME, SECOND, private_place
from bots.practice.seed import ANNA, BEN
from bots.practice.viewcode import dump_view, load_view
from core.cards import CARDS
from core.kernel.cards import Card, Desk, Paragraph, Quiet, View
from core.kernel.ids import DeliveryKey, PlatformName
from tests.practice.acting import Everything
from tests.practice.conftest import START

KEY = DeliveryKey("0123456789ab/2026-11-30/0")


def a_view(words: str = "Hello") -> View:
    return View(title="A title", blocks=(Paragraph(words), Quiet("small")))


async def test_a_house_is_the_same_after_it_was_closed_and_opened_again(house: House, tmp_path: Path):
    number = await house.say(HOME, START, view=a_view(), key=KEY)
    await house.say(private_place(ANNA), START, author=ANNA, text="mine")
    await house.open_thread(HOME, number, "Listening", DeliveryKey("thread"))
    await house.let_messages_in(BEN, allowed=False)
    await house.let_post(BACK, allowed=False)
    await house.remove_room(SECOND)
    await house.behave_as(Manner.SLACK)
    await house.close()

    again = await House.open(tmp_path / "house.sqlite3")
    try:
        assert [message.view for message in await again.messages(HOME)] == [a_view()]
        assert [message.text for message in await again.messages(private_place(ANNA))] == ["mine"]
        assert [thread.title for thread in await again.threads(HOME)] == ["Listening"]
        assert not again.people[BEN].takes_messages
        assert not again.rooms[BACK].may_post
        assert again.rooms[SECOND].gone
        assert again.manner is Manner.SLACK
    finally:
        await again.close()


async def test_the_same_key_is_kept_once(house: House):
    first = await house.say(HOME, START, view=a_view(), key=KEY)
    assert await house.say(HOME, START, view=a_view("other"), key=KEY) == first
    assert len(await house.messages(HOME)) == 1


async def test_private_messages_stand_apart_for_each_person(house: House):
    await house.say(private_place(ANNA), START, view=a_view())
    assert await house.messages(private_place(BEN)) == ()


async def test_a_message_that_is_taken_back_leaves_no_words_in_the_file(house: House, tmp_path: Path):
    number = await house.say(HOME, START, view=a_view("a secret"))
    assert await house.withdraw(number)
    assert await house.messages(HOME) == ()
    assert not await house.withdraw(number + 1)
    await house.close()
    assert b"a secret" not in (tmp_path / "house.sqlite3").read_bytes()


async def test_only_the_latest_messages_are_read(house: House):
    for count in range(5):
        await house.say(HOME, START, author=ANNA, text=str(count))
    assert [message.text for message in await house.messages(HOME, most=2)] == ["3", "4"]


async def test_those_who_look_are_told_of_every_change(house: House):
    told: list[int] = []
    house.on_change.add(lambda: told.append(1))
    await house.say(HOME, START, text="one", author=ANNA)
    await house.set("look", "dark")
    assert len(told) == 2


@pytest.mark.parametrize("card", [example for card in CARDS for example in card.examples()], ids=lambda card: card.name)
def test_every_card_comes_back_from_the_file_as_it_was(card: Card, desk: Desk):
    view = card.view(desk)
    assert load_view(dump_view(view)) == view


def test_every_kind_of_block_and_row_comes_back_from_the_file(desk: Desk):
    view = Everything().view(desk)
    assert load_view(dump_view(view)) == view


@pytest.fixture
def desk(content: Content) -> Desk:
    desk = Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, None)
    # The shape is looked at here, not the words.
    return replace(desk, say=lambda message, **_: message)
