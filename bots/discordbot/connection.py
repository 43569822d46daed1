"""Keeps the bot connected, and says in words why it cannot be."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import discord
import structlog

from bots.discordbot.bot import CircleBot
from bots.engine.supervise import describe

log = structlog.get_logger()

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0

NOT_ACCEPTED = (
    "Discord does not accept the token. Copy it again from https://discord.com/developers/applications "
    "(your application, Bot, Reset Token) and put it where you keep your settings."
)
INTENTS = (
    "Discord does not give the bot what it asks for. Open https://discord.com/developers/applications, your "
    "application, Bot, and switch on under Privileged Gateway Intents: {switches}. Or change your settings so that "
    "the bot does not ask for it."
)


class CannotConnect(Exception):
    """Discord will not let the bot in, and trying again does not help. The message says what to do."""


async def keep_connected(make: Callable[[], CircleBot], token: str) -> None:
    """Connect, and connect again whenever the connection ends, ever more slowly. Returns when a bot is closed.

    ``make`` is asked for a new bot for each attempt: discord.py cannot open a closed client again. The library
    itself resumes short breaks; this is for what it gives up on, such as a gateway that is away at the start.

    Raises:
        CannotConnect: the token is wrong, or a privileged intent is not switched on.
    """
    wait = FIRST_WAIT
    while True:
        bot = make()
        started = asyncio.get_running_loop().time()
        try:
            async with bot:
                await bot.start(token)
        except discord.LoginFailure:
            raise CannotConnect(NOT_ACCEPTED) from None
        except discord.PrivilegedIntentsRequired:
            raise CannotConnect(INTENTS.format(switches=" and ".join(switches(bot.intents)))) from None
        except Exception as problem:  # noqa: BLE001 - weather and discord.py's own faults: come back
            if asyncio.get_running_loop().time() - started > LONGEST_WAIT:
                wait = FIRST_WAIT
            log.error("the connection to Discord ended", **describe(problem), wait=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return


def switches(intents: discord.Intents) -> list[str]:
    """Return the developer portal's names of the privileged intents among ``intents``."""
    named = ((intents.message_content, "Message Content Intent"), (intents.members, "Server Members Intent"))
    return [name for wanted, name in named if wanted]
