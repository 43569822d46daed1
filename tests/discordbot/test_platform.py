"""Carrying effects out: receipts for every kind of refusal, and finding again what was sent."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any, cast

import aiohttp
import discord
import pytest
from simcord.backend.models import Overwrite

from bots.discordbot.platform import DiscordPlatform
from bots.engine.buttons import mark_of
from bots.engine.platform import Absent, CannotTell, Found, Missing, NotNow, Parcel, Platform, ShownView
from core.circles.common import AlreadyDone
from core.kernel.cards import Button, Document, Link, Paragraph, Plot, Titled, View
from core.kernel.effects import Alert, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Refused, Sent, TryLater, Unclear
from core.kernel.extras import EXTRAS, OpenThread
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId
from tests.discordbot.conftest import Town
from tests.discordbot.world import circle, view

CARD = AlreadyDone()
KEY = DeliveryKey("occasion/1/post")
SHOWN = View(title="This week", blocks=(Paragraph("A topic."),), rows=((Button("More", "topic.show"),),))
PLAIN = view("Only words.")


def post(room: str, key: str = KEY, shown: View = SHOWN) -> Parcel:
    effect = Post(key=DeliveryKey(key), room=RoomId(room), card=CARD)
    return Parcel(key=effect.key, effect=effect, view=shown, card=CARD.name)


def whisper(person: int, shown: View = SHOWN) -> Parcel:
    effect = Whisper(key=KEY, person=PersonId(f"discord:{person}"), card=CARD)
    return Parcel(key=KEY, effect=effect, view=shown, card=CARD.name)


def deny(town: Town, channel: Any, **permissions: bool) -> None:
    denied = discord.Permissions(**permissions).value
    town.env.backend.set_overwrite(
        channel.id, Overwrite(target_id=town.env.backend.bot_user.id, type=1, allow=0, deny=denied)
    )


def requests(town: Town, method: str, ending: str) -> list[Any]:
    return [one for one in town.env.http_requests if one.method == method and one.path.endswith(ending)]


async def test_a_post_bears_its_nonce_and_its_mark_and_mentions_nobody(town: Town):
    receipt = await town.made.platform.carry_out(post(town.room))
    message = town.home.last_message
    assert receipt == Sent(message=MessageRef(f"{town.home.id}/{message.id}"))
    (sent,) = requests(town, "POST", "/messages")
    assert sent.json["nonce"] == mark_of(KEY)
    assert sent.json["enforce_nonce"] is True
    assert sent.json["allowed_mentions"] == {"parse": []}
    assert message.components[0].children[0].custom_id.endswith(f"#{mark_of(KEY)}")


async def test_a_button_with_a_mark_still_works(town: Town):
    await town.made.platform.carry_out(post(town.room))
    await town.ada.click(town.home.last_message, label="More")
    assert town.made.door.act.action == "topic.show"


async def test_only_the_first_button_with_room_for_it_bears_the_mark(town: Town):
    long = Button("Long", "a.b", (("x", "y" * 80),))
    await town.made.platform.carry_out(post(town.room, shown=view("Hm", long, Button("Short", "a.b"))))
    first, second = town.home.last_message.components[0].children
    assert "#" not in first.custom_id
    assert second.custom_id == f"a.b#{mark_of(KEY)}"


async def test_the_lock_screen_sees_the_notice_alone(town: Town):
    shown = View(title="Private", blocks=(Paragraph("Details"),), notice="There is something new for you.")
    await town.made.platform.carry_out(whisper(town.ada.id, shown))
    message = town.ada_user.dm_channel.last_message
    assert message.content == "There is something new for you."
    assert message.embeds[0].title == "Private"


async def test_an_alert_goes_to_the_room_it_names(town: Town):
    effect = Alert(key=KEY, room=RoomId(f"discord:{town.back.id}"), card=CARD)
    await town.made.platform.carry_out(Parcel(key=KEY, effect=effect, view=PLAIN))
    assert town.back.last_message.content == "Only words."


async def test_a_picture_has_its_words_and_a_document_its_text(town: Town):
    labels = ("Very low", "Low", "In between", "Good", "Very good")
    shown = View(
        title="Your weeks",
        blocks=(
            Plot((("2026-01-05", 2), ("2026-01-12", 4)), labels, "From low to good."),
            Document("journal.md", "# Journal\n"),
        ),
    )
    await town.made.platform.carry_out(whisper(town.ada.id, shown))
    picture, page = town.ada_user.dm_channel.last_message.attachments
    assert picture.description == "From low to good."
    assert page.filename == "journal.md"


async def test_closed_private_messages_are_told(town: Town):
    await town.ada_user.send_dm("hello")
    town.env.inject_error("POST", f"/channels/{town.ada_user.dm_channel.id}/messages", status=403, code=50007)
    assert await town.made.platform.carry_out(whisper(town.ada.id)) == Refused(obstacle=Obstacle.DM_CLOSED)


async def test_private_messages_refused_for_any_other_reason_count_as_closed(town: Town):
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50001)
    assert await town.made.platform.carry_out(whisper(town.ada.id)) == Refused(obstacle=Obstacle.DM_CLOSED)


async def test_someone_who_is_no_more_is_told(town: Town):
    assert await town.made.platform.carry_out(whisper(123)) == Refused(obstacle=Obstacle.PERSON_GONE)


async def test_a_deleted_room_is_told(town: Town):
    town.env.backend.delete_channel(town.home.id)
    await town.env.settle()
    assert await town.made.platform.carry_out(post(town.room)) == Refused(obstacle=Obstacle.ROOM_GONE)


async def test_a_server_that_removed_the_bot_is_told(town: Town):
    town.env.backend.remove_guild(town.guild.id)
    await town.env.settle()
    assert await town.made.platform.carry_out(post(town.room)) == Refused(obstacle=Obstacle.BOT_REMOVED)


@pytest.mark.parametrize(
    ("lacking", "name"),
    [
        ("view_channel", "View Channel"),
        ("send_messages", "Send Messages"),
        ("embed_links", "Embed Links"),
    ],
)
async def test_a_missing_permission_is_named_without_asking_discord(town: Town, lacking: str, name: str):
    deny(town, town.home, **{lacking: True})
    await town.env.settle()
    receipt = await town.made.platform.carry_out(post(town.room))
    assert receipt == Refused(obstacle=Obstacle.NOT_ALLOWED, missing=name)
    assert not requests(town, "POST", "/messages")


async def test_a_refusal_that_we_did_not_foresee_is_still_a_refusal(town: Town):
    town.env.inject_error("POST", "/channels/*/messages", status=403, code=50013)
    assert await town.made.platform.carry_out(post(town.room)) == Refused(obstacle=Obstacle.NOT_ALLOWED)


@pytest.mark.parametrize(
    ("status", "code", "receipt"),
    [
        (400, 50035, Refused(obstacle=Obstacle.INVALID)),
        (401, 0, TryLater(seconds=60.0)),
        (403, 40003, TryLater(seconds=60.0)),
        (500, 0, Unclear()),
        (503, 0, Unclear()),
    ],
)
async def test_every_other_answer_has_its_meaning(town: Town, status: int, code: int, receipt: object):
    town.env.inject_error("POST", "/channels/*/messages", status=status, code=code, times=None)
    assert await town.made.platform.carry_out(post(town.room)) == receipt


async def test_a_lost_connection_is_unclear_and_a_refused_one_is_not(town: Town, monkeypatch: pytest.MonkeyPatch):
    problems: list[BaseException] = [
        aiohttp.ServerDisconnectedError(),
        ConnectionResetError(),
        TimeoutError(),
        aiohttp.ClientConnectorError(cast(Any, None), OSError(111, "refused")),
        discord.RateLimited(42.0),
    ]

    async def broken(*_: object, **__: object) -> None:
        raise problems.pop(0)

    monkeypatch.setattr(town.made.bot.http, "request", broken)
    receipts = [await town.made.platform.carry_out(post(town.room)) for _ in range(5)]
    assert receipts == [Unclear(), Unclear(), Unclear(), TryLater(), TryLater(seconds=42.0)]


async def test_a_call_that_never_ends_is_given_up(town: Town, monkeypatch: pytest.MonkeyPatch):
    async def endless(*_: object, **__: object) -> None:
        await asyncio.Event().wait()

    monkeypatch.setattr("bots.discordbot.platform.GIVE_UP", 0.01)
    monkeypatch.setattr(town.made.bot.http, "request", endless)
    assert await town.made.platform.carry_out(post(town.room)) == Unclear()


async def test_before_anyone_is_logged_in_everything_waits():
    platform = DiscordPlatform(patience=0)
    assert isinstance(await platform.carry_out(post("discord:1")), TryLater)
    assert isinstance(await platform.look_up(post("discord:1"), discord.utils.utcnow()), NotNow)
    assert platform.extras(RoomId("discord:1")) == frozenset(EXTRAS)


async def test_a_card_that_discord_cannot_show_is_a_fault_of_ours(town: Town):
    shown = view("Hm", Button("Go", "a.b", (("x", "y" * 120),)))
    assert await town.made.platform.carry_out(post(town.room, shown=shown)) == Refused(obstacle=Obstacle.INVALID)


async def test_a_message_is_withdrawn_and_found_to_be_gone(town: Town):
    platform = town.made.platform
    sent = await platform.carry_out(whisper(town.ada.id))
    assert isinstance(sent, Sent)
    effect = Withdraw(key=DeliveryKey("tidy/1"), message=sent.message, person=PersonId(f"discord:{town.ada.id}"))
    parcel = Parcel(key=effect.key, effect=effect)
    assert await platform.look_up(parcel, town.env.now()) == Absent()
    assert await platform.carry_out(parcel) == Sent(message=sent.message)
    assert town.ada_user.dm_channel.last_message is None
    assert await platform.look_up(parcel, town.env.now()) == Found(sent.message)
    assert await platform.carry_out(parcel) == Sent(message=sent.message)


async def test_a_thread_opens_under_a_post_once(town: Town):
    platform = town.made.platform
    assert OpenThread in platform.extras(RoomId(town.room))
    sent = await platform.carry_out(post(town.room))
    assert isinstance(sent, Sent)
    effect = OpenThread(key=DeliveryKey("t"), room=RoomId(town.room), under=sent.message, title="x" * 120)
    parcel = Parcel(key=effect.key, effect=effect)
    assert await platform.look_up(parcel, town.env.now()) == Absent()
    receipt = await platform.carry_out(parcel)
    (thread,) = town.home.threads
    assert receipt == Sent(message=MessageRef(f"{thread.id}/{thread.id}"))
    assert len(thread.name or "") == 100
    assert await platform.carry_out(parcel) == receipt
    assert await platform.look_up(parcel, town.env.now()) == Found(MessageRef(f"{thread.id}/{thread.id}"))


async def test_a_thread_without_the_permission_is_refused_by_name(town: Town):
    deny(town, town.home, create_public_threads=True)
    await town.env.settle()
    effect = OpenThread(key=KEY, room=RoomId(town.room), under=MessageRef(f"{town.home.id}/1"), title="x")
    receipt = await town.made.platform.carry_out(Parcel(key=KEY, effect=effect))
    assert receipt == Refused(obstacle=Obstacle.NOT_ALLOWED, missing="Create Public Threads")


async def test_what_was_sent_is_found_by_its_mark(town: Town):
    started = town.env.now()
    await town.ada.send(town.home, "hello")
    sent = await town.made.platform.carry_out(post(town.room))
    await town.made.platform.carry_out(post(town.room, key="another"))
    assert isinstance(sent, Sent)
    assert await town.made.platform.look_up(post(town.room), started) == Found(sent.message)


async def test_what_was_whispered_is_found_by_its_mark(town: Town):
    started = town.env.now()
    sent = await town.made.platform.carry_out(whisper(town.ada.id))
    assert isinstance(sent, Sent)
    assert await town.made.platform.look_up(whisper(town.ada.id), started) == Found(sent.message)


async def test_what_was_not_sent_is_absent_even_beside_other_posts(town: Town):
    await town.made.platform.carry_out(post(town.room, key="another"))
    assert await town.made.platform.look_up(post(town.room), town.env.now()) == Absent()


async def test_a_mark_that_someone_else_copies_is_not_ours(town: Town):
    started = town.env.now()
    await town.ada.send(town.home, f"topic.show#{mark_of(KEY)}")
    assert await town.made.platform.look_up(post(town.room), started) == Absent()


@pytest.mark.parametrize("lacking", ["read_message_history", "view_channel"])
async def test_without_history_nobody_can_tell(town: Town, lacking: str):
    sent = await town.made.platform.carry_out(post(town.room))
    assert isinstance(sent, Sent)
    deny(town, town.home, **{lacking: True})
    await town.env.settle()
    assert await town.made.platform.look_up(post(town.room), town.env.now()) == CannotTell(Obstacle.NOT_ALLOWED)


async def test_bad_weather_means_asking_again(town: Town):
    town.env.inject_error("GET", "/channels/*/messages", status=503)
    assert await town.made.platform.look_up(post(town.room), town.env.now()) == NotNow(5.0)


async def test_words_without_a_button_cannot_be_told_from_others_once_the_nonce_is_forgotten(town: Town):
    started = town.env.now()
    now = [started]
    platform = DiscordPlatform(lambda: now[0])
    platform.attach(town.made.bot, town.made.index)
    parcel = post(town.room, shown=PLAIN)
    assert await platform.look_up(parcel, started) == Absent()
    await platform.carry_out(parcel)
    now[0] = started + timedelta(seconds=30)
    assert await platform.look_up(parcel, started) == Absent()
    now[0] = started + timedelta(minutes=10)
    assert await platform.look_up(parcel, started) == CannotTell()


async def test_a_delivery_whose_place_was_taken_by_an_answer_is_still_found(town: Town):
    door = town.made.door
    started = town.env.now()
    sent = await town.made.platform.carry_out(post(town.room))
    assert isinstance(sent, Sent)
    door.answers["topic.show"] = ShownView(view("Later", Button("Now", "topic.now")), replace=True)
    await town.ada.click(town.home.last_message, label="More")
    assert town.home.last_message.content == "Later"
    assert await town.made.platform.look_up(post(town.room), started) == Found(sent.message)


async def test_an_answer_without_a_button_in_its_place_leaves_nobody_sure(town: Town):
    started = town.env.now()
    late = DiscordPlatform(lambda: started + timedelta(minutes=10))
    late.attach(town.made.bot, town.made.index)
    await town.made.platform.carry_out(post(town.room))
    town.made.door.answers["topic.show"] = ShownView(view("Thank you."), replace=True)
    await town.ada.click(town.home.last_message, label="More")
    assert await late.look_up(post(town.room), started) == CannotTell()


async def test_until_the_servers_are_known_posts_wait(town: Town, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(town.made.bot, "is_ready", lambda: False)
    assert isinstance(await town.made.platform.carry_out(post(town.room)), TryLater)
    assert isinstance(await town.made.platform.look_up(post(town.room), town.env.now()), NotNow)


async def test_what_a_circle_lacks_is_listed_room_by_room(town: Town):
    deny(town, town.home, create_public_threads=True, read_message_history=True)
    town.env.backend.delete_channel(town.back.id)
    await town.env.settle()
    wanted = circle(town.guild.id, town.home.id, town.back.id, threads=True)
    assert list(await town.made.platform.missing(wanted)) == [
        Missing(RoomId(town.room), "Read Message History", "mend-read-message-history"),
        Missing(RoomId(town.room), "Create Public Threads", "mend-create-public-threads"),
        Missing(RoomId(f"discord:{town.back.id}"), "View Channel", "mend-view-channel"),
    ]


async def test_what_moderation_could_use_is_told_apart_from_what_a_circle_needs(town: Town):
    deny(town, town.home, manage_messages=True, manage_roles=True)
    await town.env.settle()
    wanted = circle(town.guild.id, town.home.id, town.back.id)
    found = list(await town.made.platform.missing(wanted))
    assert found == [
        Missing(RoomId(town.room), name, "mend-other", moderating=True) for name in ("Manage Messages", "Manage Roles")
    ]


async def test_links_and_headings_are_shown_natively(town: Town):
    shown = View(
        title="Help",
        blocks=(Paragraph("Lead"), Titled("Numbers", "116 123")),
        rows=((Link("Site", "https://example.org"), Button("Back", "menu.show")),),
    )
    await town.made.platform.carry_out(post(town.room, shown=shown))
    (embed,) = town.home.last_message.embeds
    assert [(one.name, one.value) for one in embed.fields] == [("Numbers", "116 123")]
    link, back = town.home.last_message.components[0].children
    assert link.url == "https://example.org"
    assert back.custom_id == f"menu.show#{mark_of(KEY)}"


async def test_a_point_in_time_is_shown_in_each_reader_s_zone(town: Town):
    moment = discord.utils.utcnow().replace(microsecond=0)
    assert town.made.platform.instant(moment) == f"<t:{int(moment.timestamp())}:f>"


def test_the_adapter_is_a_platform_to_the_engine():
    platform: Platform = DiscordPlatform(patience=0)
    assert platform.name == "discord"
