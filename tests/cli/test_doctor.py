"""The doctor finds what is wrong, says how to mend it, and ends with code 1."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest

from bots.cli.doctor import Finding, State, examine
from bots.cli.doctor_discord import look_at_discord
from bots.cli.inviting import MODERATING_WHY
from bots.discordbot.permissions import MODERATING
from bots.settings import read_settings
from bots.store.types import to_microseconds
from core.circles.changes import CircleSaved
from core.circles.model import Circle, CircleState
from core.kernel.ids import CircleId, PlatformName, RoomId, SpaceId
from tests.cli.conftest import LONG_AGO, Cli
from tests.emulators.discordwire.fixtures import discord_world, unpointed
from tests.emulators.discordwire.model import Permission
from tests.emulators.discordwire.world import World
from tests.stage import Stage, a_circle

assert discord_world
assert unpointed
NOW = datetime(2026, 12, 1, 12, tzinfo=UTC)


def findings(cli: Cli, code: int, **setting: str) -> dict[str, dict[str, Any]]:
    """By check; of several the worst."""
    said = cli("doctor", "--json", **setting)
    assert said.code == code, said.all
    order = {"fine": 0, "note": 1, "wrong": 2}
    return {one["check"]: one for one in sorted(json.loads(said.out), key=lambda one: order[one["state"]])}


async def nothing(_: object, __: object) -> list[Finding]:
    return []


def test_before_the_first_start_nothing_is_wrong(cli: Cli) -> None:
    found = findings(cli, 0)
    assert found["database"]["state"] == "note"
    assert found["discord"]["state"] == "note"
    assert found["content"]["state"] == "fine"
    assert list(cli.data.iterdir()) == [], "the doctor only looks"


def test_a_healthy_house_is_fine(cli: Cli) -> None:
    cli.prepare()
    found = findings(cli, 0)
    for check in ("data folder", "disk", "time zones", "content", "database", "integrity", "outbox", "master key"):
        assert found[check]["state"] in ("fine", "note"), found[check]
    assert "Keep a copy" in found["master key"]["mend"]
    assert "checked live" in found["helplines"]["words"]


def loosened(cli: Cli) -> dict[str, str]:
    (cli.data / "master.key").chmod(0o644)
    return {}


def lost(cli: Cli) -> dict[str, str]:
    (cli.data / "master.key").unlink()
    return {}


def readable(cli: Cli) -> dict[str, str]:
    (cli.data / "circle.sqlite3").chmod(0o644)
    return {}


def broken(cli: Cli) -> dict[str, str]:
    (cli.data / "circle.sqlite3").write_bytes(b"this is no database at all" * 400)
    return {}


def older(cli: Cli) -> dict[str, str]:
    run(cli, "UPDATE alembic_version SET version_num = '0000'")
    return {}


def ahead(cli: Cli) -> dict[str, str]:
    run(cli, f"UPDATE circles SET created = {to_microseconds(datetime(2199, 1, 1, tzinfo=UTC))}")
    return {}


def strange_zone(cli: Cli) -> dict[str, str]:
    run(cli, "UPDATE circles SET zone = 'Mars/Olympus'")
    return {}


def unfinished(cli: Cli) -> dict[str, str]:
    run(cli, "INSERT INTO erasures VALUES ('a', 'b', 0)")
    return {}


def faulty_words(cli: Cli) -> dict[str, str]:
    home = cli.data / "mine" / "programmes" / "ours"
    home.mkdir(parents=True)
    (home / "programme.yaml").write_text("titel: Ours\n")
    return {"content": str(cli.data / "mine")}


def run(cli: Cli, statement: str) -> None:
    connection = sqlite3.connect(cli.data / "circle.sqlite3")
    with connection:
        connection.execute(statement)
    connection.close()


@pytest.mark.parametrize(
    ("harm", "check", "words"),
    [
        (loosened, "master key", "chmod 600"),
        (lost, "master key", "missing"),
        (readable, "permissions", "Others may read circle.sqlite3"),
        (broken, "database", "damaged"),
        (older, "database", "revision 0000"),
        (ahead, "clock", "something was written at 01 January 2199"),
        (strange_zone, "time zones", "Mars/Olympus"),
        (unfinished, "erasures", "1 erasures are not finished"),
        (faulty_words, "content", "programmes/ours/programme.yaml:1"),
    ],
)
def test_what_is_wrong_is_found_and_ends_with_code_1(
    cli: Cli, harm: Callable[[Cli], dict[str, str]], check: str, words: str
) -> None:
    cli.prepare()
    found = findings(cli, 1, **harm(cli))
    assert found[check]["state"] == "wrong"
    assert words in found[check]["words"] + found[check]["mend"]


def test_the_table_for_people_names_what_is_wrong_and_what_to_do(cli: Cli) -> None:
    cli.prepare()
    readable(cli)
    said = cli("doctor")
    assert said.code == 1
    assert "WRONG" in said.out
    assert "chmod 600" in said.all


async def test_a_clock_from_before_this_version_is_wrong(cli: Cli) -> None:
    found = await examine(read_settings(None), NOW - timedelta(days=4000), {PlatformName.DISCORD: nothing})
    assert any(one.check == "clock" and one.state is State.WRONG for one in found)


def a_discord_circle(world: World, **other: object) -> Circle:
    guild = world.add_guild("A server")
    home = world.add_channel(guild, "circle")
    back = world.add_channel(guild, "facilitators")
    return a_circle(
        id=CircleId("dddddddddddd"),
        platform=PlatformName.DISCORD,
        space=SpaceId(f"discord:{guild.id}"),
        home=RoomId(f"discord:{home.id}"),
        back=RoomId(f"discord:{back.id}"),
        **other,
    )


async def asked(cli: Cli, world: World, circle: Circle, **setting: str) -> list[Finding]:
    values = {"discord_token": world.options.token, "discord_api": world.base_url, **setting}
    with cli.monkeypatch.context() as patch:
        for name, value in values.items():
            patch.setenv(f"CIRCLEKEEPER_{name.upper()}", value)
        settings = read_settings(None)
    return await look_at_discord(settings, [circle])


async def test_discord_is_asked_for_the_token_and_each_circles_rooms(cli: Cli, discord_world: World) -> None:
    found = await asked(cli, discord_world, a_discord_circle(discord_world))
    assert [(one.check, one.state) for one in found] == [
        ("token", State.FINE),
        ("intents", State.FINE),
        ("circle Evening circle", State.FINE),
        ("circle Evening circle, moderation", State.NOTE),
    ]


async def test_what_moderation_could_use_is_explained_and_wanted_by_nothing(cli: Cli, discord_world: World) -> None:
    circle = a_discord_circle(discord_world)
    guild = discord_world.guilds[int(circle.space.partition(":")[2])]
    [*_, note] = await asked(cli, discord_world, circle)
    for permission, label in MODERATING.items():
        assert f"{label}: it {MODERATING_WHY[permission]}" in note.words
    role = discord_world.bot_role(guild)
    role.permissions |= Permission(discord.Permissions(**dict.fromkeys(MODERATING, True)).value)
    assert [one.state for one in await asked(cli, discord_world, circle)][-1] is State.FINE


async def test_a_lost_permission_is_named_with_its_channel(cli: Cli, discord_world: World) -> None:
    circle = a_discord_circle(discord_world, threads=True)
    channel = discord_world.channels[int(circle.home.partition(":")[2])]
    guild = discord_world.guilds[int(circle.space.partition(":")[2])]
    denied = Permission.EMBED_LINKS | Permission.CREATE_PUBLIC_THREADS
    discord_world.set_permissions(channel, discord_world.bot_role(guild), deny=denied)
    (last,) = [one for one in await asked(cli, discord_world, circle) if one.state is State.WRONG]
    assert last.words == "In #circle the bot lacks Embed Links, Create Public Threads."


async def test_a_channel_or_server_that_is_gone_is_named(cli: Cli, discord_world: World) -> None:
    circle = a_discord_circle(discord_world)
    discord_world.delete_channel(discord_world.channels[int(circle.back.partition(":")[2])])
    [*_, last] = await asked(cli, discord_world, circle)
    assert "is gone" in last.words
    gone = replace(circle, space=SpaceId("discord:1"))
    [*_, last] = await asked(cli, discord_world, gone)
    assert "not in its server" in last.words


async def test_an_intent_that_is_wanted_and_off_is_wrong(cli: Cli, discord_world: World) -> None:
    found = await asked(cli, discord_world, a_discord_circle(discord_world), members_intent="yes")
    assert [one.words for one in found if one.state is State.WRONG] == [
        "The Server Members intent is off, and the bot wants it."
    ]


async def test_a_wrong_token_is_wrong_and_not_repeated(cli: Cli, discord_world: World) -> None:
    [only] = await asked(cli, discord_world, a_discord_circle(discord_world), discord_token="not.the.token")
    assert only.state is State.WRONG
    assert "does not accept the token" in only.words
    assert "not.the.token" not in only.words + only.mend


async def test_a_discord_that_does_not_answer_is_told(
    cli: Cli, discord_world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bots.cli.doctor_discord.PATIENCE", 0.5)
    circle = a_discord_circle(discord_world)
    [only] = await asked(cli, discord_world, circle, discord_api="http://127.0.0.1:9")
    assert "did not answer" in only.words


def test_troubles_and_waiting_deliveries_are_counted(cli: Cli) -> None:
    async def stop(stage: Stage) -> None:
        await stage.keep(CircleSaved(replace(a_circle(), state=CircleState.STOPPED, created=LONG_AGO)))

    cli.prepare(stop)
    assert "1 circles stopped themselves" in findings(cli, 0)["circles"]["words"]
