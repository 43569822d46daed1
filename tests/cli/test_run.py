"""``circlekeeper run`` as a process of its own, against a Discord on loopback."""

from __future__ import annotations

import asyncio
import json
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from tests.cli.conftest import Cli
from tests.emulators.discordwire.fixtures import discord_world, unpointed
from tests.emulators.discordwire.world import World

assert discord_world
assert unpointed
ROOT = Path(__file__).parents[2]
PATIENCE = 60


@asynccontextmanager
async def started(cli: Cli, world: World, **setting: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """The bot, killed on the way out if it still runs."""
    values = {
        "data": str(cli.data),
        "discord_token": world.options.token,
        "discord_api": world.base_url,
        "log_format": "json",
        **setting,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from bots.cli import main; main()",
        "run",
        cwd=cli.data,
        env={"PYTHONPATH": str(ROOT)} | {f"CIRCLEKEEPER_{name.upper()}": value for name, value in values.items()},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def ended(process: asyncio.subprocess.Process) -> tuple[int, str]:
    _, wrong = await asyncio.wait_for(process.communicate(), PATIENCE)
    assert process.returncode is not None
    return process.returncode, wrong.decode()


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


async def connected(world: World) -> None:
    await world.until(lambda: world.gateway.identified and world.commands.everywhere, within=PATIENCE)


async def test_the_bot_connects_answers_for_its_health_and_stops_when_it_is_told(
    cli: Cli, discord_world: World
) -> None:
    port = free_port()
    discord_world.add_guild()
    async with started(cli, discord_world, health_port=str(port), log_level="debug") as bot:
        await connected(discord_world)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://127.0.0.1:{port}/healthz") as answer:
                assert answer.status == 200
                health = await answer.json()
            assert health["status"] == "ok"
            assert health["database"] is True
        said = await asyncio.to_thread(cli, "health", health_port=str(port))
        assert said.code == 0
        bot.send_signal(signal.SIGTERM)
        code, wrong = await ended(bot)
    assert code == 0, wrong
    events = [json.loads(line)["event"] for line in wrong.splitlines()]
    assert events[-1] == "stopped"
    assert discord_world.options.token not in wrong
    said = await asyncio.to_thread(cli, "health", health_port=str(port))
    assert said.code == 1


async def test_a_wrong_token_ends_it_with_words_and_code_2(cli: Cli, discord_world: World) -> None:
    async with started(cli, discord_world, discord_token="not.the.token") as bot:
        code, wrong = await ended(bot)
    assert code == 2
    assert "Discord does not accept the token" in wrong
    assert "not.the.token" not in wrong
    assert "Traceback" not in wrong


async def test_an_intent_that_is_off_ends_it_with_the_name_of_its_switch(cli: Cli, discord_world: World) -> None:
    discord_world.options.allowed_privileged &= 0
    async with started(cli, discord_world, members_intent="yes") as bot:
        code, wrong = await ended(bot)
    assert code == 2
    assert "Server Members Intent" in wrong


async def test_two_bots_on_one_database_are_refused(cli: Cli, discord_world: World) -> None:
    async with started(cli, discord_world):
        await connected(discord_world)
        async with started(cli, discord_world) as second:
            code, wrong = await ended(second)
    assert code == 1
    assert "Another process has" in wrong


async def test_a_health_port_that_is_taken_is_told(cli: Cli, discord_world: World) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        async with started(cli, discord_world, health_port=str(port)) as bot:
            code, wrong = await ended(bot)
    assert code == 2
    assert "CIRCLEKEEPER_HEALTH_PORT" in wrong


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ({}, "There is no platform to go to"),
        ({"slack_bot_token": "xoxb-hunter2"}, "CIRCLEKEEPER_SLACK_APP_TOKEN for Socket Mode"),
    ],
)
def test_without_a_platform_it_says_what_to_set(cli: Cli, setting: dict[str, str], words: str) -> None:
    said = cli("run", **setting)
    assert said.code == 2
    assert words in said.wrong
    assert "hunter2" not in said.all


def test_health_without_a_port_is_refused(cli: Cli) -> None:
    assert cli("health").code == 2
