"""The small bot as a process of its own, for tests that kill it. Arguments: none; see the environment."""

import asyncio
import os

from bots.discordbot.pointing import point_discord_at
from tests.emulators.wirebot import WireBot


async def main() -> None:
    async with WireBot() as bot:
        await bot.start(os.environ["WIREBOT_TOKEN"])


if __name__ == "__main__":
    point_discord_at(os.environ["CIRCLEKEEPER_DISCORD_API"])
    asyncio.run(main())
