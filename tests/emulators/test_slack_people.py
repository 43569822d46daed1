"""The real slack_bolt against the fake: what people do and see, by socket and by signed HTTP."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from typing import Any

import pytest
from slack_bolt.async_app import AsyncApp

from tests.emulators.slackwire import Impossible, World
from tests.emulators.slackwire.fixtures import app_of, by_http, by_socket

Way = Callable[[World, AsyncApp], AbstractAsyncContextManager[Any]]


def plain(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text}


BOARD = [
    {"type": "section", "text": {"type": "mrkdwn", "text": "How was *your* week?"}},
    {
        "type": "actions",
        "elements": [
            {"type": "button", "text": plain("Write"), "action_id": "write:1", "value": "1"},
            {"type": "button", "text": plain("Done"), "action_id": "done:1"},
            {
                "type": "static_select",
                "action_id": "mood:1",
                "options": [{"text": plain("Good"), "value": "5"}, {"text": plain("Low"), "value": "1"}],
            },
        ],
    },
]
NOTE = {
    "type": "modal",
    "callback_id": "note",
    "title": plain("A note"),
    "submit": plain("Save"),
    "blocks": [
        {
            "type": "input",
            "block_id": "note",
            "label": plain("Your note"),
            "element": {"type": "plain_text_input", "action_id": "text", "multiline": True, "max_length": 200},
        }
    ],
}


def wirebot(world: World) -> AsyncApp:
    """An app of plain bolt with one of everything."""
    app = app_of(world)

    @app.command("/circle")
    async def circle(ack: Any, command: Any, respond: Any, client: Any) -> None:
        match command["text"]:
            case "at once":
                await ack("Here you are")
            case "board":
                await ack()
                await respond(text="A board", blocks=BOARD, response_type="in_channel")
            case "form":
                await client.views_open(trigger_id=command["trigger_id"], view=NOTE)
                await ack()
            case other:
                await ack()
                await respond(f"You said {other}")

    @app.action("write:1")
    async def write(ack: Any, body: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=NOTE)

    @app.action("done:1")
    async def done(ack: Any, respond: Any) -> None:
        await ack()
        await respond(text="All done", replace_original=True)

    @app.action("mood:1")
    async def mood(ack: Any, respond: Any, action: Any) -> None:
        await ack()
        await respond(f"Noted: {action['selected_option']['value']}", replace_original=False)

    @app.view("note")
    async def note(ack: Any, view: Any, client: Any, body: Any) -> None:
        text = view["state"]["values"]["note"]["text"]["value"]
        if text == "hm":
            await ack(response_action="errors", errors={"note": "A little more, please"})
            return
        await ack()
        opened = await client.conversations_open(users=body["user"]["id"])
        await client.chat_postMessage(channel=opened["channel"]["id"], text=f"Saved: {text}")

    @app.shortcut("report")
    async def report(ack: Any, shortcut: Any, respond: Any) -> None:
        await ack()
        await respond(f"Reported {shortcut['message']['ts']}")

    @app.shortcut("reflect")
    async def reflect(ack: Any, shortcut: Any, client: Any) -> None:
        await ack()
        await client.views_open(trigger_id=shortcut["trigger_id"], view=NOTE)

    @app.event("app_home_opened")
    async def home(event: Any, client: Any) -> None:
        await client.views_publish(user_id=event["user"], view={"type": "home", "blocks": BOARD})

    @app.event("message")
    async def heard(event: Any, client: Any) -> None:
        if event.get("subtype") is None and event["text"] == "ping":
            await client.chat_postMessage(channel=event["channel"], text="pong")

    assert all((circle, write, done, mood, note, report, reflect, home, heard))
    return app


class Place:
    """A workspace with a channel and two people, and the bot connected."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.ada, self.ben = world.add_user("ada"), world.add_user("ben")
        self.room = world.add_channel("evening-circle", self.ada, self.ben)


@pytest.fixture(params=[by_socket, by_http], ids=["socket", "http"])
async def place(request: pytest.FixtureRequest, slack_world: World) -> AsyncIterator[Place]:
    way: Way = request.param
    async with way(slack_world, wirebot(slack_world)):
        yield Place(slack_world)


async def test_a_command_is_answered_in_its_acknowledgement(place: Place) -> None:
    outcome = await place.world.command(place.ada, place.room, "/circle", "at once")
    assert outcome.text == "Here you are"
    assert place.world.ephemerals(place.ada) == [outcome.shown]
    assert place.world.messages(place.room) == []


async def test_a_command_is_answered_later_to_the_caller_only(place: Place) -> None:
    outcome = await place.world.command(place.ada, place.room, "/circle", "hello").seen()
    assert outcome.text == "You said hello"
    assert place.world.ephemerals(place.ben) == []


async def test_buttons_selects_and_forms_work_from_one_message(place: Place) -> None:
    world = place.world
    board = (await world.command(place.ada, place.room, "/circle", "board").seen()).shown
    mood = await world.choose(place.ben, board, "mood:1", "Low").seen()
    form = await world.press(place.ben, board, label="Write").view_shown()
    assert (mood.text, form.title) == ("Noted: 1", "A note")
    saved = await world.submit(place.ben, form, {"Your note": "hello there"})
    await world.until(lambda: world.dm_messages(place.ben))
    assert saved.closed
    assert world.dm_messages(place.ben)[0].text == "Saved: hello there"
    await world.press(place.ada, board, "done:*").seen()
    assert (board.text, board.blocks) == ("All done", [])


async def test_an_error_beside_an_input_keeps_the_form_open(place: Place) -> None:
    world = place.world
    form = await world.command(place.ada, place.room, "/circle", "form").view_shown()
    refused = await world.submit(place.ada, form, {"text": "hm"})
    assert refused.view_errors == {"note": "A little more, please"}
    assert world.form(place.ada) is form
    await world.submit(place.ada, form, {"note": "well then"})
    assert world.form(place.ada) is None
    await world.until(lambda: world.dm_messages(place.ada))


async def test_shortcuts_work_with_and_without_a_message(place: Place) -> None:
    world = place.world
    message = world.say(place.ben, place.room, "something hard")
    report = await world.shortcut(place.ada, "report", message).seen()
    assert report.text == f"Reported {message.ts}"
    assert (await world.shortcut(place.ada, "reflect").view_shown()).callback_id == "note"


async def test_a_home_is_published_when_it_is_opened_and_its_buttons_work(place: Place) -> None:
    world = place.world
    world.open_home(place.ada)
    await world.until(lambda: world.home(place.ada))
    home = world.home(place.ada)
    assert home is not None
    assert "your" in home.readable
    assert (await world.press(place.ada, home, "write:1").view_shown()).title == "A note"
    with pytest.raises(Impossible, match="does not see"):
        world.press(place.ben, home, "write:1")


async def test_messages_are_heard_in_rooms_and_in_direct_messages(place: Place) -> None:
    world = place.world
    world.say(place.ada, place.room, "ping")
    world.say(place.ben, world.dm(place.ben), "ping")
    await world.until(lambda: len(world.messages(place.room, by_bot=True)) == 1)
    await world.until(lambda: [m.text for m in world.dm_messages(place.ben)] == ["ping", "pong"])


async def test_people_cannot_do_what_slack_does_not_offer(place: Place) -> None:
    world = place.world
    stranger = world.add_user("cleo")
    with pytest.raises(Impossible, match="is not in"):
        world.command(stranger, place.room, "/circle")
    form = await world.command(place.ada, place.room, "/circle", "form").view_shown()
    with pytest.raises(Impossible, match="must be filled in"):
        world.submit(place.ada, form, {})
    with pytest.raises(Impossible, match="200 can be typed"):
        world.submit(place.ada, form, {"note": "x" * 201})
    with pytest.raises(Impossible, match="No input for"):
        world.submit(place.ada, form, {"mood": "x"})


async def test_what_people_type_is_escaped_and_their_mentions_are_marks(slack_world: World) -> None:
    world, place = slack_world, Place(slack_world)
    assert world.say(place.ada, place.room, "a < b & <@U1>").text == "a &lt; b &amp; <@U1>"
    outcome = world.command(place.ada, place.room, "/circle", "add @ben to #evening-circle & go")
    ben, room = f"<@{place.ben.id}|ben>", f"<#{place.room.id}|evening-circle>"
    assert outcome.payload["text"] == f"add {ben} to {room} &amp; go"


async def test_a_message_says_whom_it_would_notify(slack_world: World) -> None:
    place = Place(slack_world)
    message = slack_world.say(place.ada, place.room, "hello <!channel> and @here")
    assert message.pings == ["<!channel>"]


async def test_a_select_that_asks_the_app_offers_what_it_answers(slack_world: World) -> None:
    world, place = slack_world, Place(slack_world)
    app = wirebot(world)
    town = {"type": "external_select", "action_id": "town", "min_query_length": 0}
    block = {"type": "input", "block_id": "town", "label": plain("Town"), "element": town}
    asking = {**NOTE, "callback_id": "asking", "blocks": [block]}

    @app.options("town")
    async def towns(ack: Any, payload: Any) -> None:
        known = [t for t in ("Oslo", "Omsk", "Rome") if t.startswith(payload["value"])]
        await ack(options=[{"text": plain(t), "value": t} for t in known])

    @app.view("asking")
    async def asked(ack: Any) -> None:
        await ack()

    assert all((towns, asked))
    async with by_socket(world, app):
        await app.client.views_open(trigger_id=world.trigger(world.outcome("shortcut", place.ada, None)), view=asking)
        form = world.form(place.ada)
        assert form is not None
        with pytest.raises(Impossible, match="is not among"):
            world.submit(place.ada, form, {"town": "Oslo"})
        offered = await world.suggest(place.ada, form, "town", "O")
        assert [o["value"] for o in offered.options] == ["Oslo", "Omsk"]
        outcome = world.submit(place.ada, form, {"town": "Oslo"})
        await world.settled()
    values = outcome.payload["view"]["state"]["values"]
    assert values["town"]["town"]["selected_option"]["value"] == "Oslo"
