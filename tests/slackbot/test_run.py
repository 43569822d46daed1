"""``circlekeeper run`` as a process of its own, against a Slack on loopback."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.emulators.slackwire.world import World
from tests.slackbot.town import Town

ROOT = Path(__file__).parents[2]
PATIENCE = 60


@asynccontextmanager
async def started(folder: Path, world: World, **setting: str) -> AsyncIterator[asyncio.subprocess.Process]:
    values = {
        "data": str(folder),
        "slack_bot_token": world.bot_token,
        "slack_app_token": world.app_token,
        "slack_api": world.api_url,
        "log_format": "json",
        "log_level": "debug",
        **setting,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-c",
        "from bots.cli import main; main()",
        "run",
        cwd=folder,
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


async def ended(process: asyncio.subprocess.Process) -> tuple[int | None, str]:
    out, wrong = await asyncio.wait_for(process.communicate(), PATIENCE)
    return process.returncode, (out + wrong).decode()


async def test_the_bot_goes_to_slack_answers_and_stops_when_it_is_told(town: Town, tmp_path: Path):
    async with started(tmp_path, town.world) as bot:
        await town.world.socket.connected(within=PATIENCE)
        typed = town.world.command(town.ada, town.home, "/circle", "checkin 3 a-planted-word")
        assert "There is no circle in this room yet" in (await typed.message_shown()).readable
        bot.send_signal(signal.SIGTERM)
        code, said = await ended(bot)
    assert code == 0
    assert "a-planted-word" not in said
    assert town.world.bot_token not in said


async def test_a_wrong_token_is_told_in_words(town: Town, tmp_path: Path):
    async with started(tmp_path, town.world, slack_bot_token="xoxb-hunter2") as bot:
        code, said = await ended(bot)
    assert code == 2
    assert "Slack does not accept the bot token" in said
    assert "hunter2" not in said
