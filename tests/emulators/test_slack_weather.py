"""Sockets that are cut, stalled and replaced, events that come twice, requests that fail half-way, forgeries."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_async_handlers import AsyncRateLimitErrorRetryHandler

from tests.emulators.slackwire import DropConnection, Options, World, serve
from tests.emulators.slackwire.fixtures import app_of, by_http, by_socket, client_of


class Ear:
    """An app that notes what it hears, and can be told to keep back its acknowledgements."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.app: AsyncApp = app_of(world)
        self.events: list[dict[str, Any]] = []
        self.go = asyncio.Event()
        self.go.set()
        self.ada = world.add_user("ada")
        self.room = world.add_channel("circle", self.ada)

        @self.app.middleware
        async def inbox(body: Any, next: Any) -> None:  # noqa: A002 - bolt gives arguments by name
            if "event" in body:
                self.events.append(body)
            world.changed()
            await self.go.wait()
            await next()

        @self.app.event("message")
        async def message(event: Any) -> None:
            assert event

        @self.app.event("app_uninstalled")
        async def uninstalled(event: Any) -> None:
            assert event

        @self.app.event("tokens_revoked")
        async def revoked(event: Any) -> None:
            assert event

        @self.app.command("/circle")
        async def circle(ack: Any) -> None:
            await ack("yes")

        assert all((inbox, message, uninstalled, revoked, circle))

    def heard(self) -> list[str]:
        return [e["event"].get("text", e["event"]["type"]) for e in self.events]

    async def hears(self, count: int) -> None:
        await self.world.until(lambda: len(self.events) >= count)


@pytest.fixture
async def ear(slack_world: World) -> AsyncIterator[Ear]:
    ear = Ear(slack_world)
    async with by_socket(slack_world, ear.app):
        yield ear


async def test_an_event_that_is_not_acknowledged_in_three_seconds_comes_again(ear: Ear) -> None:
    ear.go.clear()
    ear.world.say(ear.ada, ear.room, "hello")
    await ear.hears(1)
    ear.world.advance(3.1)
    await ear.hears(2)
    assert ear.events[0]["event_id"] == ear.events[1]["event_id"]
    [told] = ear.world.events_told("message")
    assert (told.attempt, told.reason, len(set(told.ids))) == (1, "timeout", 2)
    ear.go.set()
    await ear.world.until(lambda: told.acked)


async def test_an_acknowledged_event_can_still_come_twice(ear: Ear) -> None:
    ear.world.say(ear.ada, ear.room, "hello")
    await ear.world.until(lambda: ear.world.events_told("message")[0].acked)
    ear.world.socket.again()
    await ear.hears(2)
    assert ear.events[0]["event_id"] == ear.events[1]["event_id"]


async def test_a_command_that_is_not_acknowledged_times_out_and_is_not_repeated(ear: Ear) -> None:
    ear.go.clear()
    outcome = ear.world.command(ear.ada, ear.room, "/circle")
    ear.world.advance(3.1)
    assert outcome.error == "operation_timeout"
    ear.go.set()
    await ear.world.until(lambda: outcome.late)
    assert not outcome.acked


async def test_what_a_killed_socket_had_taken_comes_again_after_the_reconnect(ear: Ear) -> None:
    ear.go.clear()
    ear.world.say(ear.ada, ear.room, "before the cut")
    await ear.hears(1)
    ear.world.socket.kill()
    await ear.world.socket.disconnected()
    ear.world.say(ear.ada, ear.room, "during the cut")
    ear.go.set()
    await ear.world.socket.connected(2)
    await ear.hears(3)
    assert ear.heard() == ["before the cut", "before the cut", "during the cut"]


async def test_a_refresh_brings_a_new_socket_and_loses_nothing(ear: Ear) -> None:
    ear.world.socket.warn()
    ear.world.socket.refresh()
    await ear.world.socket.connected(2)
    ear.world.say(ear.ada, ear.room, "after")
    await ear.hears(1)
    assert ear.heard() == ["after"]


async def test_a_stalled_socket_is_left_by_the_client_and_its_events_come_again(ear: Ear) -> None:
    ear.world.socket.stall()
    ear.world.say(ear.ada, ear.room, "into the void")
    assert ear.heard() == []
    await ear.world.socket.connected(2)
    await ear.hears(1)
    assert ear.heard() == ["into the void"]


async def test_a_socket_that_answers_pings_but_brings_nothing_is_only_seen_by_its_silence(ear: Ear) -> None:
    ear.world.socket.stall(pongs=True)
    ear.world.say(ear.ada, ear.room, "unheard")
    ear.world.advance(600)
    assert ear.world.events_told("message")[0].due > 0
    assert ear.heard() == []
    assert ear.world.socket.opened == 1


async def test_what_happens_while_nobody_listens_long_enough_is_lost(slack_world: World) -> None:
    ear = Ear(slack_world)
    slack_world.say(ear.ada, ear.room, "short ago")
    slack_world.advance(10)
    async with by_socket(slack_world, ear.app):
        await ear.hears(1)
    slack_world.say(ear.ada, ear.room, "long ago")
    slack_world.advance(3600)
    assert slack_world.events_told("message")[-1].lost
    async with by_socket(slack_world, ear.app):
        slack_world.say(ear.ada, ear.room, "now")
        await ear.hears(2)
    assert ear.heard() == ["short ago", "now"]
    history = await client_of(slack_world).conversations_history(channel=ear.room.id)
    assert [m["text"] for m in history["messages"]] == ["now", "long ago", "short ago"]


async def test_several_sockets_share_the_events(slack_world: World) -> None:
    one, two = Ear(slack_world), Ear(slack_world)
    async with by_socket(slack_world, one.app), by_socket(slack_world, two.app):
        for number in range(6):
            slack_world.say(one.ada, one.room, str(number))
        await slack_world.until(lambda: len(one.events) + len(two.events) == 6)
    assert len(one.events) == len(two.events) == 3


async def test_a_dead_bot_answers_nobody(slack_world: World) -> None:
    ada = slack_world.add_user("ada")
    outcome = await slack_world.command(ada, slack_world.add_channel("circle", ada), "/circle")
    assert (outcome.delivered, outcome.error) == (False, "dispatch_failed")


async def test_the_app_is_told_when_it_is_uninstalled(ear: Ear) -> None:
    ear.world.uninstall()
    await ear.hears(2)
    assert ear.heard() == ["app_uninstalled", "tokens_revoked"]


async def test_events_stop_where_a_scope_a_subscription_or_membership_is_missing() -> None:
    async with serve(Options(events=frozenset({"message.channels"}))) as world:
        ada = world.add_user("ada")
        room, secret = world.add_channel("circle", ada), world.add_channel("secret", ada, private=True)
        outside = world.add_channel("outside", ada, with_bot=False)
        for place in (room, secret, outside):
            world.say(ada, place, "hello")
        assert [d.payload["event"]["channel"] for d in world.deliveries.all] == [room.id]
        world.withdraw("channels:history")
        world.say(ada, room, "hello")
        assert len(world.deliveries.all) == 1


# Requests that fail ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "applied"),
    [
        ("drop before apply", 0),
        ("apply then drop", 1),
        ("503", 0),
        ("apply then 500", 1),
        ("apply, then answer with broken JSON", 1),
    ],
)
async def test_a_failed_post_may_have_been_applied(slack_world: World, kind: str, applied: int) -> None:
    room = slack_world.add_channel("circle")
    fault = slack_world.faults.add("chat.postMessage", kind)
    with pytest.raises((aiohttp.ClientError, SlackApiError, ValueError)):
        await client_of(slack_world).chat_postMessage(channel=room.id, text="once")
    assert len(slack_world.messages(room)) == applied
    assert len(fault.hits) == 1


async def test_a_slow_answer_is_held_until_the_test_lets_it_go(slack_world: World) -> None:
    room = slack_world.add_channel("circle")
    fault = slack_world.faults.add("chat.postMessage", "apply, then answer when released")
    post = asyncio.create_task(client_of(slack_world).chat_postMessage(channel=room.id, text="slowly"))
    await fault.reached()
    assert [m.text for m in slack_world.messages(room)] == ["slowly"]
    assert not post.done()
    fault.release()
    assert (await post)["ok"]


async def test_the_clients_own_retry_waits_long_enough(slack_world: World) -> None:
    room = slack_world.add_channel("circle")
    slack_world.faults.add("chat.postMessage", "429", retry_after=1)
    client = client_of(slack_world, retry_handlers=[AsyncRateLimitErrorRetryHandler(max_retry_count=1)])
    await client.chat_postMessage(channel=room.id, text="once")
    assert len(slack_world.calls_to("chat.postMessage")) == 2
    assert len(slack_world.messages(room)) == 1


@pytest.mark.parametrize(("step", "applied"), [("before_apply", 0), ("after_apply", 1)])
async def test_a_hook_can_cut_the_connection_at_any_step(slack_world: World, step: str, applied: int) -> None:
    room = slack_world.add_channel("circle")

    def cut(_: object) -> None:
        raise DropConnection

    slack_world.on(step, cut, "chat.*", times=1)
    with pytest.raises(aiohttp.ClientError):
        await client_of(slack_world).chat_postMessage(channel=room.id, text="once")
    assert len(slack_world.messages(room)) == applied


# Signed HTTP ----------------------------------------------------------------------------------------


async def test_forged_replayed_and_unsigned_requests_are_refused_by_the_app(slack_world: World) -> None:
    ear = Ear(slack_world)
    event = {"type": "message", "channel": ear.room.id, "user": ear.ada.id, "text": "forged", "ts": "1.0"}
    async with by_http(slack_world, ear.app):
        assert await slack_world.http.verify_url()
        assert (await slack_world.http.forged(event)).status == 401
        assert (await slack_world.http.unsigned(event)).status == 401
        slack_world.say(ear.ada, ear.room, "real")
        await slack_world.until(lambda: slack_world.events_told("message")[0].acked)
        assert (await slack_world.http.replayed(age=600)).status == 401
        assert ear.heard() == ["real"]
        assert (await slack_world.http.replayed()).status == 200
        assert ear.heard() == ["real", "real"]


async def test_an_http_event_that_fails_comes_again_with_its_number(slack_world: World) -> None:
    ear = Ear(slack_world)
    async with by_http(slack_world, ear.app) as address:
        slack_world.http.url = address + "/nowhere"
        slack_world.say(ear.ada, ear.room, "hello")
        await slack_world.until(lambda: slack_world.http.sent)
        slack_world.http.url = address
        slack_world.advance(4)
        await ear.hears(1)
    assert slack_world.http.sent[-1].headers["X-Slack-Retry-Num"] == "1"
    assert slack_world.http.sent[-1].headers["X-Slack-Retry-Reason"] == "http_error"


async def test_an_http_app_that_does_not_answer_is_asked_again_after_three_seconds(slack_world: World) -> None:
    ear = Ear(slack_world)
    async with by_http(slack_world, ear.app):
        ear.go.clear()
        slack_world.say(ear.ada, ear.room, "hello")
        await ear.hears(1)
        slack_world.advance(3.1)
        await ear.hears(2)
        ear.go.set()
        await slack_world.settled()
    assert ear.events[0]["event_id"] == ear.events[1]["event_id"]
    assert slack_world.events_told("message")[0].attempt == 1
