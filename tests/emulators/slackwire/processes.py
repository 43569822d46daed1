"""A bot as a process of its own: started, killed without a goodbye, started again."""

import asyncio
import os
import sys
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager

from tests.emulators.discordwire.processes import BotProcess
from tests.emulators.slackwire.world import World

PROXIES = {"HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"}


def environment_of(world: World) -> dict[str, str]:
    """Where the world is and how to get in, by the names of our settings."""
    return {
        "CIRCLEKEEPER_SLACK_API": world.api_url,
        "CIRCLEKEEPER_SLACK_BOT_TOKEN": world.bot_token,
        "CIRCLEKEEPER_SLACK_APP_TOKEN": world.app_token,
        "CIRCLEKEEPER_SLACK_SIGNING_SECRET": world.signing_secret,
    }


@asynccontextmanager
async def slack_process(
    world: World, command: Sequence[str], environment: Mapping[str, str] | None = None
) -> AsyncGenerator[BotProcess]:
    """Start `python ARGUMENTS` pointed at the world by `environment_of`; killed on the way out."""
    around = {k: v for k, v in os.environ.items() if k not in PROXIES}
    process = await asyncio.create_subprocess_exec(
        sys.executable, *command, env={**around, **environment_of(world), **(environment or {})}
    )
    bot = BotProcess(process)
    try:
        yield bot
    finally:
        bot.kill()
        await bot.dead()
