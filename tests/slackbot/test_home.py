"""The Home tab: there for whoever looks, following what happens, and never more often than Slack takes."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from bots.engine.pages import Page, PageAway
from bots.slackbot.home import Pages, home_of
from bots.slackbot.people import People
from core.cards import PRIVATE_CARDS
from core.home.cards import HomeCircle, HomeDesk, HomeEmpty, HomeMore
from core.kernel.cards import Button, Paragraph, View
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import CircleId, EventId, PersonId
from tests.emulators.slackwire.blockkit import view_problems
from tests.emulators.slackwire.model import View as SlackView
from tests.slackbot.stub import Stub, a_stub
from tests.slackbot.test_every_card import desk
from tests.slackbot.town import House, Town
from tests.stage import a_member

CIRCLE = frozenset({CircleId("aaaaaaaaaaaa")})


async def home(town: Town, user: Any, *words: str) -> SlackView:
    """The Home of a person, once all of these words stand on it."""

    def there() -> bool:
        view = town.world.homes.get(user.id)
        return view is not None and all(word in view.readable for word in words)

    await town.world.until(there)
    return town.world.homes[user.id]


async def test_who_opens_the_home_tab_finds_their_page(house: House, town: Town):
    town.world.open_home(town.ada)
    view = await home(town, town.ada, "Evening circle", "Write privately", "Check in", "Your weeks")
    assert "for facilitators" not in view.readable
    town.world.open_home(town.fay)
    assert "Topics to come" in (await home(town, town.fay, "for facilitators")).readable


async def test_the_messages_tab_asks_for_no_page(house: House, town: Town):
    town.world.open_home(town.ada, "messages")
    await house.bot.settle()
    assert town.world.homes == {}


async def test_a_page_follows_what_its_owner_does_and_what_happens_in_the_circle(house: House, town: Town):
    town.world.open_home(town.ada)
    await home(town, town.ada, "No check-ins so far.")
    town.world.command(town.ada, town.home, "/circle", "checkin 4")
    await town.world.until(lambda: "No check-ins so far." not in town.world.homes[town.ada.id].readable)
    town.world.command(town.fay, town.home, "/circle", "facilitate pause")
    await home(town, town.ada, "having a break")


async def test_ones_weeks_are_drawn_with_letters_and_no_file_leaves_for_the_page(house: House, town: Town):
    for days, mood in ((8, "2"), (0, "4")):
        at = house.clock.time
        house.clock.time = at - timedelta(days=days)
        act = Act(
            id=EventId(f"slack:mood-{days}"),
            action="checkin.mood",
            actor=Actor(person=PersonId(f"slack:{town.ada.id}")),
            place=Place(),
            given={"circle": "aaaaaaaaaaaa", "mood": mood},
        )
        await house.parts.engine.handle(act)
        house.clock.time = at
    town.world.open_home(town.ada)
    view = await home(town, town.ada, "●●○○○", "●●●●○", "Low", "Good")
    assert view.readable.index("Your weeks") < view.readable.index("●●○○○") < view.readable.index("●●●●○")
    assert not [block for block in view.blocks if block["type"] == "image"]
    assert town.world.uploads.files == {}
    await house.keep(a_member(f"slack:{town.ada.id}", discreet=True))
    town.world.open_home(town.ada)
    await home(town, town.ada, "shows nothing by itself")
    assert "●" not in town.world.homes[town.ada.id].readable


async def test_what_somebody_erases_goes_from_a_page_that_a_former_process_made(house: House, town: Town):
    pages = house.bot.pages
    assert pages is not None
    town.world.command(town.ada, town.home, "/circle", "checkin 4")
    await home(town, town.ada, "Evening circle")
    pages._known.clear()
    act = Act(
        id=EventId("slack:erase"),
        action="privacy.erased",
        actor=Actor(person=PersonId(f"slack:{town.ada.id}")),
        place=Place(),
        given={"circle": "aaaaaaaaaaaa", "typed": "erase", "w": "erase"},
    )
    await house.parts.engine.handle(act)
    await town.world.until(lambda: "Your weeks" not in town.world.homes[town.ada.id].readable)


async def _at_last(town: Town, pressed: Any) -> Any:
    """The window that a press opened, with what it was opened for: on a slow machine "One moment" comes first."""
    await town.world.until(lambda: bool(pressed.views) and "One moment" not in pressed.views[-1].readable)
    return pressed.views[-1]


async def test_a_button_of_the_page_opens_a_window_and_a_form_is_kept(house: House, town: Town):
    town.world.open_home(town.ada)
    view = await home(town, town.ada, "Write privately")
    asked = town.world.press(town.ada, view, label="Write privately")
    card = await _at_last(town, asked)
    form = await _at_last(town, town.world.press(town.ada, card, "press:0"))
    sent = await town.world.submit(town.ada, form, {form.inputs[0]["block_id"]: "Better than last week."})
    assert sent.acked
    await house.bot.settle()
    journal = town.world.command(town.ada, town.home, "/circle", "journal list")
    assert "Better than last week." in (await journal.message_shown()).readable


async def test_a_slow_answer_finds_a_window_that_was_opened_in_time(
    house: House, town: Town, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bots.slackbot.limits.HASTE", 0.0)
    town.world.open_home(town.ada)
    view = await home(town, town.ada, "Your journal")
    pressed = town.world.press(town.ada, view, label="Your journal")
    await town.world.until(lambda: bool(pressed.views) and pressed.views[-1].updates > 0)
    assert "One moment" not in pressed.views[-1].readable


async def test_a_stranger_finds_a_page_that_tells_of_no_circle(house: House, town: Town):
    zoe = town.world.add_user("zoe")
    town.world.open_home(zoe)
    assert "Evening" not in (await home(town, zoe, "nothing of yours")).readable


@pytest.mark.parametrize("card", [HomeCircle, HomeDesk, HomeEmpty, HomeMore])
def test_each_card_of_the_page_fits_a_home(card: Any):
    for example in card.examples():
        assert view_problems(home_of([example.view(desk("en"))]), "home") == []
    assert card in PRIVATE_CARDS


def test_a_page_that_is_too_long_keeps_every_button():
    long = View(
        title="Circle",
        blocks=tuple(Paragraph(f"line {number}") for number in range(60)),
        rows=((Button("Go", "home.open", (("circle", "aaaaaaaaaaaa"),)),),),
    )
    made = home_of([long, long, long])
    assert view_problems(made, "home") == []
    assert sum(block["type"] == "actions" for block in made["blocks"]) == 3


class Shelf:
    """Pages by hand."""

    def __init__(self) -> None:
        self.words = "first"
        self.read = asyncio.Event()
        self.away = False

    async def of(self, act: Act) -> Page:
        self.read.set()
        if self.away:
            raise PageAway
        return Page(views=(View(blocks=(Paragraph(self.words),)),), circles=CIRCLE)


def published(stub: Stub) -> list[str]:
    return [call["view"]["blocks"][0]["text"]["text"] for call in stub.of("views.publish")]


async def idle(pages: Pages) -> None:
    while pages._tasks:
        await asyncio.wait(set(pages._tasks))


async def test_of_many_changes_the_newest_is_sent_and_the_same_page_is_never_sent_twice():
    async with a_stub() as (stub, calls):
        shelf = Shelf()
        pages = Pages(shelf, calls, People(calls))
        pages.opened("U1")
        await idle(pages)
        for number in range(50):
            shelf.words = f"number {number}"
            pages.touched(CIRCLE, None)
        await idle(pages)
        pages.touched(CIRCLE, None)
        await idle(pages)
        assert published(stub) == ["first", "number 49"]


async def test_pages_that_nobody_looks_at_come_one_by_one_and_who_looks_comes_first():
    async with a_stub() as (stub, calls):
        now = [1_000.0]
        pages = Pages(Shelf(), calls, People(calls), now=lambda: now[0])
        for number in range(3):
            pages.touched(frozenset(), PersonId(f"slack:U{number}"))
        pages.opened("U9")
        while len(stub.of("views.publish")) < 2:
            await asyncio.wait(set(pages._tasks), timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
        assert {call["user_id"] for call in stub.of("views.publish")} == {"U9", "U0"}
        now[0] += 1.1
        pages._wake()
        while len(stub.of("views.publish")) < 3:
            await asyncio.wait(set(pages._tasks), timeout=0.1, return_when=asyncio.FIRST_COMPLETED)
        assert len(pages._behind) == 1
        now[0] += 1.1
        pages._wake()
        await idle(pages)
        assert len(stub.of("views.publish")) == 4


async def test_what_slack_asked_to_wait_for_is_waited_out_and_then_sent():
    async with a_stub() as (stub, calls):
        limited = (429, {"Retry-After": "1"}, {"ok": False, "error": "ratelimited"})
        stub.says("views.publish", limited, {"ok": True})
        pages = Pages(Shelf(), calls, People(calls))
        pages.opened("U1")
        await idle(pages)
        assert len(stub.of("views.publish")) == 2


async def test_a_page_that_cannot_be_read_now_is_read_again():
    async with a_stub() as (stub, calls):
        now = [1_000.0]
        shelf = Shelf()
        shelf.away = True
        pages = Pages(shelf, calls, People(calls), now=lambda: now[0])
        pages.opened("U1")
        await shelf.read.wait()
        shelf.away = False
        now[0] += 10
        pages._wake()
        await idle(pages)
        assert published(stub) == ["first"]
