"""What Discord changes under a circle, and how a bot is made and unmade."""

from __future__ import annotations

import logging
from typing import Any

import discord
import pytest
from simcord.backend.models import Overwrite
from simcord.env import Env

from bots.discordbot.bot import DiscordSettings, intents_for
from bots.discordbot.connection import CannotConnect, keep_connected
from bots.discordbot.quiet import hush
from tests.discordbot.conftest import Town
from tests.discordbot.world import Door, Made, circle, make


def overwrite(town: Town, channel: Any, *, deny: discord.Permissions) -> None:
    town.env.backend.set_overwrite(
        channel.id, Overwrite(target_id=town.env.backend.bot_user.id, type=1, allow=0, deny=deny.value)
    )


async def test_a_deleted_room_of_a_circle_is_told_and_no_other(town: Town, door: Door):
    other = town.guild.create_text_channel("general")
    town.env.backend.delete_channel(other.id)
    town.env.backend.delete_channel(town.home.id)
    await town.env.settle()
    assert door.changes() == [("room-gone", town.room, "")]
    assert door.weathers[0].space == f"discord:{town.guild.id}"


async def test_a_renamed_room_is_told_with_its_new_name(town: Town, door: Door):
    town.env.backend.edit_channel(town.home.id, {"name": "morning-circle"})
    await town.env.settle()
    assert door.changes() == [("room-renamed", town.room, "morning-circle")]


async def test_a_lost_permission_is_told_once_and_again_when_it_is_back(town: Town, door: Door):
    overwrite(town, town.home, deny=discord.Permissions(send_messages=True))
    await town.env.settle()
    town.env.backend.edit_channel(town.home.id, {"topic": "unchanged otherwise"})
    await town.env.settle()
    overwrite(town, town.home, deny=discord.Permissions.none())
    await town.env.settle()
    assert door.changes() == [
        ("permission-lost", town.room, "Send Messages"),
        ("permission-back", town.room, "Send Messages"),
    ]


async def test_a_permission_lost_with_a_role_is_told_for_every_room(town: Town, door: Door):
    role = next(one for one in town.guild.roles.values() if one.name == "TestBot")
    all_but_files = discord.Permissions.all()
    all_but_files.update(attach_files=False, administrator=False)
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": str(all_but_files.value)})
    everyone = discord.Permissions.none()
    town.env.backend.edit_role(town.guild.id, town.guild.id, {"permissions": str(everyone.value)})
    await town.env.settle()
    assert door.changes() == [
        ("permission-lost", town.room, "Attach Files"),
        ("permission-lost", f"discord:{town.back.id}", "Attach Files"),
    ]


async def test_a_removed_bot_is_told(town: Town, door: Door):
    town.env.backend.remove_guild(town.guild.id)
    await town.env.settle()
    assert door.changes() == [("bot-removed", None, "")]


async def test_what_changed_while_the_bot_was_away_is_found_at_the_start(town: Town, door: Door, made: Made):
    overwrite(town, town.home, deny=discord.Permissions(embed_links=True))
    town.env.backend.delete_channel(town.back.id)
    await town.env.settle()
    door.weathers.clear()
    await town.env.restart_bot(made.again())
    assert sorted(door.changes()) == [
        ("permission-lost", town.room, "Embed Links"),
        ("room-gone", f"discord:{town.back.id}", ""),
    ]


async def test_a_server_left_while_the_bot_was_away_is_found_at_the_start(town: Town, door: Door, made: Made):
    made.index.put(circle(town.guild.id + 1, 1, 2, version=2))
    await town.env.restart_bot(made.again())
    assert door.changes() == [("bot-removed", None, "")]


async def test_someone_leaving_is_told_only_where_the_bot_may_hear_of_members(town: Town, door: Door, made: Made):
    town.guild.remove_member(town.ada)
    await town.env.settle()
    assert door.changes() == []
    settings = DiscordSettings(hears_leaving=True, ready_timeout=0.05, shard_count=1)
    await town.env.restart_bot(made.again(settings=settings))
    town.guild.remove_member(town.fay)
    await town.env.settle()
    assert [(one.change.value, one.person) for one in door.weathers] == [("person-left", f"discord:{town.fay.id}")]


def test_an_install_that_reads_nothing_asks_for_servers_and_for_rules_of_automod_and_nothing_else():
    assert intents_for(DiscordSettings()) == discord.Intents(guilds=True, auto_moderation_configuration=True)


async def test_an_install_that_reads_nothing_hears_nothing(town: Town, made: Made):
    await town.ada.send(town.home, "unheard")
    assert made.heard == []


async def test_messages_are_heard_in_a_circle_s_room_only(town: Town, made: Made):
    settings = DiscordSettings(reads_nothing=False, ready_timeout=0.05, shard_count=1)
    await town.env.restart_bot(made.again(settings=settings))
    other = town.guild.create_text_channel("general")
    robot = town.guild.add_member(town.env.create_user("robot", bot=True))
    await town.ada.send(town.home, "heard")
    await town.ada.send(other, "not heard")
    await robot.send(town.home, "not heard")
    assert [one.text for one in made.heard] == ["heard"]


async def test_what_is_edited_and_taken_back_is_heard_too(town: Town, made: Made):
    settings = DiscordSettings(reads_nothing=False, ready_timeout=0.05, shard_count=1)
    await town.env.restart_bot(made.again(settings=settings))
    message = await town.ada.send(town.home, "heard")
    await town.ada.edit(message, content="changed")
    await town.ada.delete(message)
    await town.env.settle()
    assert [one.writing.value for one in made.heard] == ["new", "edited", "deleted"]


async def test_what_was_missed_is_read_back_once(town: Town, made: Made):
    settings = DiscordSettings(reads_nothing=False, ready_timeout=0.05, shard_count=1)
    await town.env.restart_bot(made.again(settings=settings, now=town.env.now))
    await town.ada.send(town.home, "heard")
    hearing = made.bot._reading._hearing  # type: ignore[union-attr]
    await hearing.save()
    deaf = DiscordSettings(ready_timeout=0.05, shard_count=1)
    await town.env.restart_bot(made.again(settings=deaf, now=town.env.now))
    await town.ada.send(town.home, "missed")
    await town.ada.send(town.home, "missed too")
    await town.env.restart_bot(made.again(settings=settings, now=town.env.now))
    await town.env.settle()
    await made.bot._reading._task  # type: ignore[union-attr, misc]
    assert [(one.text, one.late) for one in made.heard] == [("missed", True), ("missed too", True)]
    await town.env.restart_bot(made.again(settings=settings, now=town.env.now))
    await town.env.settle()
    await made.bot._reading._task  # type: ignore[union-attr, misc]
    assert made.heard == []


async def test_a_wrong_token_is_told_in_words(monkeypatch: pytest.MonkeyPatch):
    async def refused(*_: object) -> None:
        raise discord.LoginFailure("Improper token has been passed.")

    monkeypatch.setattr(discord.Client, "start", refused)
    with pytest.raises(CannotConnect, match="does not accept the token"):
        await keep_connected(lambda: make().bot, "wrong")


async def test_an_intent_that_is_off_is_told_with_the_switch_s_name(monkeypatch: pytest.MonkeyPatch):
    async def refused(*_: object) -> None:
        raise discord.PrivilegedIntentsRequired(0)

    monkeypatch.setattr(discord.Client, "start", refused)
    settings = DiscordSettings(reads_nothing=False, hears_leaving=True)
    with pytest.raises(CannotConnect, match="Message Content Intent and Server Members Intent"):
        await keep_connected(lambda: make(settings=settings).bot, "token")


async def test_a_gateway_that_is_away_is_tried_again_with_a_new_client(monkeypatch: pytest.MonkeyPatch):
    starts: list[discord.Client] = []

    async def start(self: discord.Client, *_: object) -> None:
        starts.append(self)
        if len(starts) < 3:
            raise AttributeError("'NoneType' object has no attribute 'poll_event'")

    monkeypatch.setattr(discord.Client, "start", start)
    monkeypatch.setattr("bots.discordbot.connection.FIRST_WAIT", 0.001)
    await keep_connected(lambda: make().bot, "token")
    assert len({id(one) for one in starts}) == 3


async def test_a_failing_event_is_logged_without_what_was_in_it(capsys: pytest.CaptureFixture[str]):
    try:
        raise_with_text()
    except RuntimeError:
        await make().bot.on_error("on_message")
    logged = "".join(capsys.readouterr())
    assert "an event failed" in logged
    assert "RuntimeError" in logged
    assert "my private words" not in logged


def raise_with_text() -> None:
    raise RuntimeError("my private words")


def test_discord_py_logs_no_text_even_at_debug(caplog: pytest.LogCaptureFixture):
    hush()
    logger = logging.getLogger("discord.http")
    before = logger.level
    logger.setLevel(logging.DEBUG)
    try:
        with caplog.at_level(logging.DEBUG):
            logger.debug("%s has received %s", "PATCH", "my private words")
            try:
                raise_with_text()
            except RuntimeError:
                logger.exception("Ignoring exception")
    finally:
        logger.setLevel(before)
    assert "my private words" not in caplog.text
    assert "Ignoring exception (RuntimeError at" in caplog.text


@pytest.mark.simcord(approved_intents=discord.Intents.none())
async def test_the_default_install_needs_no_privileged_intent(simcord_env: Env):
    assert simcord_env.bot.is_ready()
