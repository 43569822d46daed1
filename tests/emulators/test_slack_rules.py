"""What the fake refuses, and what it says about it."""

import asyncio
from typing import Any

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slackwire import Options, World, serve
from tests.emulators.slackwire.fixtures import client_of
from tests.emulators.test_slack_blocks import input_, modal, section


class Room:
    """A workspace with a room that the bot is in, and one it is not in."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.ada = world.add_user("ada")
        self.room = world.add_channel("circle", self.ada)
        self.other = world.add_channel("elsewhere", self.ada, with_bot=False)
        self.hidden = world.add_channel("hidden", self.ada, private=True, with_bot=False)
        self.client: AsyncWebClient = client_of(world)

    async def refused(self, error: str, call: Any, *, complaint: bool) -> None:
        """The call ends in this error, with a complaint only if it was the bot's own mistake."""
        with pytest.raises(SlackApiError) as caught:
            await call
        assert caught.value.response["error"] == error
        said = self.world.take_complaints()
        assert bool(said) == complaint, said


@pytest.fixture
def at(slack_world: World) -> Room:
    return Room(slack_world)


async def test_the_three_carriers_of_arguments_are_read(at: Room) -> None:
    posted = await at.client.chat_postMessage(channel=at.room.id, text="hello")
    history = await at.client.conversations_history(channel=at.room.id, limit=5)
    assert [m["text"] for m in history["messages"]] == ["hello"]
    await at.client.chat_delete(channel=at.room.id, ts=posted["ts"])
    await at.client.api_call("chat.postMessage", data={"channel": at.room.id, "text": "by form", "link_names": "1"})
    assert [m.text for m in at.world.messages(at.room)] == ["by form"]
    assert [c.carrier for c in at.world.calls] == ["json", "query", "query", "form"]


async def test_an_unknown_method_or_argument_is_a_complaint(at: Room) -> None:
    await at.refused("unknown_method", at.client.api_call("chat.shout"), complaint=True)
    await at.refused(
        "invalid_arguments", at.client.chat_postMessage(channel=at.room.id, text="x", shout=True), complaint=True
    )
    await at.refused("invalid_arguments", at.client.api_call("chat.delete", params={"ts": "1.0"}), complaint=True)
    await at.refused(
        "invalid_arguments", at.client.api_call("conversations.info", json={"channel": at.room.id}), complaint=True
    )


async def test_the_bot_posts_only_where_it_is(at: Room) -> None:
    await at.refused("not_in_channel", at.client.chat_postMessage(channel=at.other.id, text="x"), complaint=False)
    await at.refused("channel_not_found", at.client.chat_postMessage(channel=at.hidden.id, text="x"), complaint=False)
    await at.refused("channel_not_found", at.client.conversations_info(channel=at.hidden.id), complaint=False)
    await at.refused("not_in_channel", at.client.conversations_history(channel=at.other.id), complaint=False)
    at.world.archive(at.room)
    await at.refused("is_archived", at.client.chat_postMessage(channel=at.room.id, text="x"), complaint=False)


async def test_only_own_messages_are_changed_and_deleted(at: Room) -> None:
    theirs = at.world.say(at.ada, at.room, "mine")
    place = {"channel": at.room.id, "ts": theirs.ts}
    await at.refused("cant_update_message", at.client.chat_update(**place, text="y"), complaint=True)
    await at.refused("cant_delete_message", at.client.chat_delete(**place), complaint=True)
    await at.refused("message_not_found", at.client.chat_delete(channel=at.room.id, ts="1.0"), complaint=False)


async def test_a_scope_that_is_missing_is_named() -> None:
    async with serve(Options(scopes=frozenset({"channels:read"}))) as world:
        at = Room(world)
        with pytest.raises(SlackApiError) as caught:
            await at.client.chat_postMessage(channel=at.room.id, text="x")
        assert (caught.value.response["error"], caught.value.response["needed"]) == ("missing_scope", "chat:write")
        assert len(world.take_complaints()) == 1
        await at.client.conversations_info(channel=at.room.id)
        private = world.add_channel("ours", at.ada, private=True)
        await at.refused("missing_scope", at.client.conversations_info(channel=private.id), complaint=True)
        await at.refused("missing_scope", at.client.conversations_list(types="im"), complaint=True)


async def test_blocks_without_a_notification_text_are_a_complaint(at: Room) -> None:
    await at.client.api_call("chat.postMessage", json={"channel": at.room.id, "blocks": [section("x")]})
    assert "no text" in at.world.take_complaints()[0]
    await at.refused(
        "no_text", at.client.api_call("chat.postMessage", json={"channel": at.room.id, "text": ""}), complaint=True
    )
    await at.refused(
        "invalid_blocks",
        at.client.chat_postMessage(channel=at.room.id, text="x", blocks=[{"type": "carousel"}]),
        complaint=True,
    )


async def test_metadata_comes_back_only_where_it_was_asked_for(at: Room) -> None:
    metadata = {"event_type": "delivery", "event_payload": {"key": "k1"}}
    await at.client.chat_postMessage(channel=at.room.id, text="x", metadata=metadata)
    bare = await at.client.conversations_history(channel=at.room.id)
    full = await at.client.conversations_history(channel=at.room.id, include_all_metadata=True)
    assert "metadata" not in bare["messages"][0]
    assert full["messages"][0]["metadata"] == metadata
    for bad in ({"event_type": "x"}, {"event_type": "", "event_payload": {}}, {**metadata, "more": 1}):
        await at.refused(
            "invalid_metadata_format",
            at.client.chat_postMessage(channel=at.room.id, text="x", metadata=bad),
            complaint=True,
        )


async def test_a_trigger_is_good_once_and_for_three_seconds(at: Room) -> None:
    world = at.world
    first, second = (world.outcome("slash_command", at.ada, at.room) for _ in range(2))
    number = world.trigger(first)
    await at.client.views_open(trigger_id=number, view=modal(section("x")))
    await at.refused(
        "exchanged_trigger_id", at.client.views_open(trigger_id=number, view=modal(section("x"))), complaint=True
    )
    number = world.trigger(second)
    world.advance(3.1)
    await at.refused(
        "expired_trigger_id", at.client.views_open(trigger_id=number, view=modal(section("x"))), complaint=True
    )
    await at.refused(
        "invalid_trigger_id", at.client.views_open(trigger_id="1", view=modal(section("x"))), complaint=True
    )


async def test_views_are_updated_by_the_newest_hash_and_pushed_three_deep(at: Room) -> None:
    world = at.world
    opened = await at.client.views_open(
        trigger_id=world.trigger(world.outcome("shortcut", at.ada, None)), view=modal(input_())
    )
    view = world.form(at.ada)
    assert view is not None
    await at.client.views_update(view_id=view.id, hash=opened["view"]["hash"], view=modal(section("new")))
    assert view.readable == "new"
    await at.refused(
        "hash_conflict",
        at.client.views_update(view_id=view.id, hash=opened["view"]["hash"], view=modal(section("x"))),
        complaint=False,
    )
    for _ in range(2):
        number = world.trigger(world.outcome("block_actions", at.ada, None))
        await at.client.views_push(trigger_id=number, view=modal(section("x")))
    number = world.trigger(world.outcome("block_actions", at.ada, None))
    await at.refused(
        "push_limit_reached", at.client.views_push(trigger_id=number, view=modal(section("x"))), complaint=True
    )


async def test_a_second_post_within_a_second_is_one_too_many(at: Room) -> None:
    at.world.limits.on = True
    await at.client.chat_postMessage(channel=at.room.id, text="one")
    with pytest.raises(SlackApiError) as caught:
        await at.client.chat_postMessage(channel=at.room.id, text="two")
    assert caught.value.response.status_code == 429
    assert caught.value.response.headers["Retry-After"] == "1"
    assert at.world.take_complaints() == []
    with pytest.raises(SlackApiError):
        await at.client.chat_postMessage(channel=at.room.id, text="too early")
    assert "before Retry-After was over" in at.world.take_complaints()[0]
    at.world.advance(2)
    await at.client.chat_postMessage(channel=at.room.id, text="two")
    await at.client.chat_postMessage(channel=at.world.dm(at.ada).id, text="elsewhere at once")


async def test_homes_are_published_a_hundred_times_a_minute_at_most(at: Room) -> None:
    at.world.limits.on = True
    at.world.limits.per_minute["views.publish"] = 2
    home = {"type": "home", "blocks": [section("x")]}
    for _ in range(2):
        await at.client.views_publish(user_id=at.ada.id, view=home)
    with pytest.raises(SlackApiError, match="ratelimited"):
        await at.client.views_publish(user_id=at.ada.id, view=home)
    at.world.advance(61)
    await at.client.views_publish(user_id=at.ada.id, view=home)


async def test_a_file_goes_up_in_three_steps_into_the_room(at: Room) -> None:
    await at.client.files_upload_v2(
        channel=at.room.id, content="one,two", filename="export.csv", title="Export", initial_comment="Here"
    )
    [message] = at.world.messages(at.room)
    assert (message.text, message.files[0].content, message.files[0].title) == ("Here", b"one,two", "Export")


async def test_rooms_are_listed_in_pages_and_people_are_invited_and_removed(at: Room) -> None:
    first = await at.client.conversations_list(limit=1, types="public_channel,private_channel")
    cursor = first["response_metadata"]["next_cursor"]
    second = await at.client.conversations_list(limit=1, cursor=cursor, types="public_channel,private_channel")
    assert [p["channels"][0]["name"] for p in (first, second)] == ["circle", "elsewhere"]
    made = await at.client.conversations_create(name="facilitators", is_private=True)
    room = at.world.channels[made["channel"]["id"]]
    await at.client.conversations_invite(channel=room.id, users=at.ada.id)
    assert at.ada.id in room.members
    await at.client.conversations_kick(channel=room.id, user=at.ada.id)
    assert at.ada.id not in room.members
    at.world.kick_refused.add(at.room.id)
    await at.refused(
        "restricted_action", at.client.conversations_kick(channel=at.room.id, user=at.ada.id), complaint=False
    )


async def test_a_token_in_the_wrong_place_or_taken_back_is_refused(at: Room) -> None:
    await at.refused(
        "not_allowed_token_type", at.client.apps_connections_open(app_token=at.world.bot_token), complaint=True
    )
    at.world.uninstall()
    await at.refused("account_inactive", at.client.auth_test(), complaint=False)


async def test_many_requests_at_once_are_all_noted(at: Room) -> None:
    await asyncio.gather(*(at.client.chat_postMessage(channel=at.room.id, text=str(i)) for i in range(20)))
    assert sorted(int(m.text) for m in at.world.messages(at.room)) == list(range(20))
    assert len({m.ts for m in at.world.messages(at.room)}) == 20


async def test_a_thread_goes_by_the_message_that_began_it_and_begins_each_page_of_it(at: Room) -> None:
    began = at.world.say(at.ada, at.room, "a question")
    reply = at.world.say(at.ada, at.room, "one", thread=began)
    last = at.world.say(at.ada, at.room, "another", thread=began)
    await at.refused(
        "message_not_found",
        at.client.chat_postMessage(channel=at.room.id, text="x", thread_ts=reply.ts),
        complaint=True,
    )
    newest = await at.client.conversations_replies(channel=at.room.id, ts=began.ts, oldest=last.ts, inclusive=True)
    assert [m["text"] for m in newest["messages"]] == ["a question", "another"]
