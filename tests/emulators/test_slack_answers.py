"""What an app may do with what it was told: response_urls, acknowledgements, errors beside inputs."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.emulators.slackwire import Channel, User, World
from tests.emulators.slackwire.fixtures import client_of
from tests.emulators.test_slack_blocks import input_, modal


class Wire:
    """A socket without any library, to send what no library sends."""

    def __init__(self, world: World, session: aiohttp.ClientSession, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.world, self.session, self.socket = world, session, socket
        self.ada: User = world.add_user("ada")
        self.room: Channel = world.add_channel("circle", self.ada)

    async def envelope(self) -> dict[str, Any]:
        """The next thing that is not a greeting."""
        while (frame := await self.socket.receive_json())["type"] == "hello":
            pass
        return frame

    async def acknowledge(self, envelope: dict[str, Any], **more: Any) -> None:
        await self.socket.send_json({"envelope_id": envelope["envelope_id"], **more})

    async def complained(self, about: str) -> None:
        await self.world.until(lambda: any(about in c for c in self.world.complaints))
        self.world.take_complaints()

    async def respond(self, url: str, **body: Any) -> int:
        async with self.session.post(url, json=body) as answer:
            return answer.status


@pytest.fixture
async def wire(slack_world: World) -> AsyncIterator[Wire]:
    opened = await client_of(slack_world).apps_connections_open(app_token=slack_world.app_token)
    async with aiohttp.ClientSession() as session, session.ws_connect(opened["url"]) as socket:
        await slack_world.socket.connected()
        yield Wire(slack_world, session, socket)


async def test_a_response_url_takes_five_messages(wire: Wire) -> None:
    outcome = wire.world.command(wire.ada, wire.room, "/circle")
    url = outcome.payload["response_url"]
    assert [await wire.respond(url, text=str(i)) for i in range(6)] == [200] * 5 + [404]
    await wire.complained("takes five messages")
    assert [m.text for m in wire.world.ephemerals(wire.ada)] == ["0", "1", "2", "3", "4"]


async def test_a_response_url_lives_thirty_minutes(wire: Wire) -> None:
    url = wire.world.command(wire.ada, wire.room, "/circle").payload["response_url"]
    wire.world.advance(1799)
    assert await wire.respond(url, text="just in time") == 200
    wire.world.advance(2)
    assert await wire.respond(url, text="too late") == 404
    await wire.complained("lives 30 minutes")


async def test_a_response_url_reaches_a_room_that_the_bot_is_not_in(wire: Wire) -> None:
    room = wire.world.add_channel("elsewhere", wire.ada, with_bot=False)
    url = wire.world.command(wire.ada, room, "/circle").payload["response_url"]
    assert await wire.respond(url, text="to all", response_type="in_channel") == 200
    assert [m.text for m in wire.world.messages(room)] == ["to all"]


async def test_an_answer_replaces_or_deletes_what_was_pressed(wire: Wire) -> None:
    go = {"type": "button", "text": {"type": "plain_text", "text": "Go"}, "action_id": "go"}
    blocks = [{"type": "actions", "elements": [go]}]
    url = wire.world.command(wire.ada, wire.room, "/circle").payload["response_url"]
    await wire.respond(url, text="only you", blocks=blocks)
    [shown] = wire.world.ephemerals(wire.ada)
    pressed = wire.world.press(wire.ada, shown, "go")
    assert "message" not in pressed.payload
    assert await wire.respond(pressed.payload["response_url"], delete_original=True) == 200
    assert wire.world.ephemerals(wire.ada) == []


async def test_an_acknowledgement_of_nothing_or_of_the_same_twice_is_a_complaint(wire: Wire) -> None:
    wire.world.say(wire.ada, wire.room, "hello")
    envelope = await wire.envelope()
    await wire.acknowledge(envelope)
    await wire.acknowledge(envelope)
    await wire.complained("unknown or done")
    await wire.socket.send_json({"ok": True})
    await wire.complained("a frame with keys")


async def test_an_event_takes_no_payload_in_its_acknowledgement(wire: Wire) -> None:
    wire.world.say(wire.ada, wire.room, "hello")
    envelope = await wire.envelope()
    assert envelope["accepts_response_payload"] is False
    await wire.acknowledge(envelope, payload={"text": "hello yourself"})
    await wire.complained("acknowledged with a payload")


async def test_errors_beside_inputs_that_are_not_there_are_a_complaint(wire: Wire) -> None:
    world = wire.world
    trigger = world.trigger(world.outcome("shortcut", wire.ada, None))
    await client_of(world).views_open(trigger_id=trigger, view=modal(input_()))
    world.submit(wire.ada, values={"t": "text"})
    await wire.acknowledge(await wire.envelope(), payload={"response_action": "errors", "errors": {"mood": "no"}})
    await wire.complained("but the inputs are")


async def test_a_form_is_changed_in_the_acknowledgement_and_keeps_what_was_typed(wire: Wire) -> None:
    world = wire.world
    trigger = world.trigger(world.outcome("shortcut", wire.ada, None))
    view = modal({**input_(), "block_id": "b"})
    await client_of(world).views_open(trigger_id=trigger, view=view)
    outcome = world.submit(wire.ada, values={"b": "text"})
    changed = {**view, "title": {"type": "plain_text", "text": "Once more"}}
    await wire.acknowledge(await wire.envelope(), payload={"response_action": "update", "view": changed})
    await outcome.seen()
    assert outcome.modal.title == "Once more"
    assert outcome.modal.values["b"]["t"]["value"] == "text"


async def test_a_ticket_opens_one_socket(wire: Wire) -> None:
    opened = await client_of(wire.world).apps_connections_open(app_token=wire.world.app_token)
    async with wire.session.ws_connect(opened["url"]):
        with pytest.raises(aiohttp.WSServerHandshakeError):
            await wire.session.ws_connect(opened["url"])
    await wire.complained("a ticket was used twice")


async def test_edits_and_deletions_and_changes_of_rooms_are_told(wire: Wire) -> None:
    world = wire.world
    message = world.say(wire.ada, wire.room, "hello")
    world.edit(wire.ada, message, "hello there")
    world.delete(wire.ada, message)
    world.rename(wire.room, "evening")
    world.archive(wire.room)
    told = [d.payload["event"] for d in world.deliveries.all]
    assert [e.get("subtype", e["type"]) for e in told] == [
        "message",
        "message_changed",
        "message_deleted",
        "channel_rename",
        "channel_archive",
    ]
    assert told[1]["previous_message"]["text"] == "hello"
    assert told[2]["previous_message"]["text"] == "hello there"


async def test_a_bot_that_is_removed_is_told_and_hears_no_more(wire: Wire) -> None:
    world = wire.world
    world.leaves(world.bot, wire.room)
    world.say(wire.ada, wire.room, "without you")
    assert [d.payload["event"]["type"] for d in world.deliveries.all] == ["channel_left"]
