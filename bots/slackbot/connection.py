"""Keeps the app connected, and says in words why it cannot be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import structlog
from aiohttp import web

from bots.engine.supervise import describe
from bots.slackbot.bot import SlackBot
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.socket import WRONG_BOT, CannotConnect, Socket, tried

__all__ = ["CannotConnect", "keep_connected", "listening"]

log = structlog.get_logger()

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
LOOK = 5.0
"""Seconds between two looks at the socket, and between pings."""
MOST_LOOKS = 6
"""After that many looks at a socket that does not come back by itself, a new one is made."""
PATH = "/slack/events"
SLOWEST_BODY = 5.0
"""Seconds that a request's body may take. A mebibyte is the most that is read."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a socket is trusted, in seconds."""

    look: float = LOOK
    quiet: float = 120.0
    """After so long a silence Slack is asked whether the bot may still be there."""
    renew: float = 600.0
    """After so long a silence the socket is replaced: one that answers pings may still bring nothing."""


PATIENCE = Patience()


async def keep_connected(
    bot: SlackBot, app_token: str, connected: Callable[[bool], object] = bool, patience: Patience = PATIENCE
) -> None:
    """Connect by Socket Mode, and again whenever that ends, ever more slowly. Ends by being cancelled.

    ``connected`` hears whether there is a connection.

    Raises:
        CannotConnect: a token is wrong.
    """
    await _introduced(bot)
    wait = FIRST_WAIT
    old: Socket | None = None
    try:
        while True:
            new = Socket(bot, app_token, patience.look)
            try:
                await new.open()
            except BaseException as problem:
                await new.close()
                if isinstance(problem, CannotConnect) or not isinstance(problem, Exception):
                    raise
                log.error("no connection to Slack", **describe(problem), wait=wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
                continue
            started = asyncio.get_running_loop().time()
            if old is not None:
                # only now: what comes in between comes by the new one
                await old.close()
            old = new
            connected(True)
            log.info("connected to Slack")
            bot.arrival.begin()
            lost = await _lost_or_silent(bot, new, connected, patience)
            if lost:
                connected(False)
                if asyncio.get_running_loop().time() - started > LONGEST_WAIT:
                    wait = FIRST_WAIT
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
    finally:
        connected(False)
        if old is not None:
            await old.close()
        await bot.arrival.stop()


async def _lost_or_silent(
    bot: SlackBot, socket: Socket, connected: Callable[[bool], object], patience: Patience
) -> bool:
    """Wait until the library has given up (True), or nothing has come for long (False).

    The library resumes short breaks by itself; what was missed meanwhile is read back.
    """
    missed, asked = 0, False
    while missed < MOST_LOOKS:
        await asyncio.sleep(patience.look)
        stands = await socket.stands()
        missed = 0 if stands else missed + 1
        connected(stands)
        if socket.came_again():
            log.info("connected to Slack again")
            bot.arrival.begin()
        silent = socket.silent()
        if stands and silent > patience.renew:
            log.info("nothing has come from Slack for long: a new connection takes the place of this one")
            return False
        if silent <= patience.quiet:
            asked = False
        elif not asked:
            asked = True
            await bot.surroundings.still_installed()
    return True


@asynccontextmanager
async def listening(bot: SlackBot, host: str, port: int) -> AsyncGenerator[None]:
    """Take signed requests over HTTP instead of Socket Mode, at ``/slack/events``.

    Raises:
        CannotConnect: the bot token is wrong.
        OSError: the port cannot be opened.
    """
    await _introduced(bot)
    app = bot.app.web_app(path=PATH, port=port)
    app.middlewares.append(_in_time)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SLOWEST_BODY)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        bot.arrival.begin()
        yield
    finally:
        await bot.arrival.stop()
        await runner.cleanup()


@web.middleware
async def _in_time(request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]) -> Any:
    """Give a body some seconds to arrive: Slack's are small and come at once, and nobody else is to hold a place."""
    try:
        async with asyncio.timeout(SLOWEST_BODY):
            await request.read()
    except TimeoutError:
        return web.Response(status=408)
    return await handler(request)


async def _introduced(bot: SlackBot) -> None:
    """Ask Slack who we are, until it answers."""
    wait = FIRST_WAIT
    while True:
        try:
            await tried(bot.ourselves, WRONG_BOT)
        except WEATHER as problem:
            log.error("slack does not answer", words=name_of(problem), **describe(problem), wait=wait)
        else:
            return
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)
