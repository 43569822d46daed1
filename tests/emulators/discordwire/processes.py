"""A bot as a process of its own: started, killed without a goodbye, started again."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from tests.emulators.discordwire.world import World


@dataclass(slots=True)
class BotProcess:
    """A running bot. `kill` is synchronous, so that a hook can do it between two steps of a request."""

    process: asyncio.subprocess.Process

    def kill(self) -> None:
        """SIGKILL, at once. Nothing happens if it is dead already."""
        if self.process.returncode is None:
            self.process.send_signal(signal.SIGKILL)

    async def dead(self) -> int:
        """Wait for its end; the return code (-9 after a kill)."""
        return await self.process.wait()


@asynccontextmanager
async def bot_process(
    world: World, command: Sequence[str], environment: Mapping[str, str] | None = None
) -> AsyncIterator[BotProcess]:
    """Start `python ARGUMENTS` pointed at the world by CIRCLEKEEPER_DISCORD_API; killed on the way out."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        env={**os.environ, "CIRCLEKEEPER_DISCORD_API": world.base_url, **(environment or {})},
    )
    bot = BotProcess(process)
    try:
        yield bot
    finally:
        bot.kill()
        await bot.dead()
