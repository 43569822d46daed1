"""Keeps the app connected, and says in words why it cannot be."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager

import structlog
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.web.async_client import AsyncWebClient

from bots.engine.supervise import describe
from bots.slackbot.bot import SlackBot
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.quiet import hush

log = structlog.get_logger()

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0
LOOK = 5.0
"""Seconds between two looks at the socket, and between pings."""
MOST_LOOKS = 6
"""After that many looks at a socket that does not come back by itself, a new one is made."""
PATH = "/slack/events"

_HOPELESS = (
    "invalid_auth",
    "not_authed",
    "account_inactive",
    "token_revoked",
    "token_expired",
    "not_allowed_token_type",
)

WRONG_BOT = (
    "Slack does not accept the bot token. Copy it again from https://api.slack.com/apps (your app, OAuth & "
    "Permissions, Bot User OAuth Token) and put it where you keep your settings."
)
WRONG_APP = (
    "Slack does not accept the app-level token. Make one on https://api.slack.com/apps (your app, Basic Information, "
    "App-Level Tokens) with the scope connections:write, and put it where you keep your settings."
)


class CannotConnect(Exception):
    """Slack will not let the app in, and trying again does not help. The message says what to do."""


async def keep_connected(bot: SlackBot, app_token: str, connected: Callable[[bool], object] = bool) -> None:
    """Connect by Socket Mode, and again whenever that ends, ever more slowly. Ends by being cancelled.

    ``connected`` hears whether there is a connection.

    Raises:
        CannotConnect: a token is wrong.
    """
    await _introduced(bot)
    wait = FIRST_WAIT
    while True:
        # the base client has the address, and no token of its own: the app-level token opens the socket
        client = AsyncWebClient(base_url=bot.calls.client.base_url, retry_handlers=[])
        handler = AsyncSocketModeHandler(bot.app, app_token, web_client=client, ping_interval=LOOK)
        hush()
        started = asyncio.get_running_loop().time()
        try:
            await _tried(handler.connect_async, WRONG_APP)
            connected(True)
            log.info("connected to Slack")
            await bot.catch_up()
            await _lost(handler)
        except CannotConnect:
            raise
        except Exception as problem:  # noqa: BLE001 - weather and the library's own faults: come back
            log.error("the connection to Slack ended", **describe(problem), wait=wait)
        finally:
            connected(False)
            await handler.close_async()
        if asyncio.get_running_loop().time() - started > LONGEST_WAIT:
            wait = FIRST_WAIT
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)


async def _lost(handler: AsyncSocketModeHandler) -> None:
    """Wait until the library has given up: it resumes short breaks by itself."""
    missed = 0
    while missed < MOST_LOOKS:
        await asyncio.sleep(LOOK)
        missed = 0 if await handler.client.is_connected() else missed + 1


@asynccontextmanager
async def listening(bot: SlackBot, host: str, port: int) -> AsyncGenerator[None]:
    """Take signed requests over HTTP instead of Socket Mode, at ``/slack/events``.

    Raises:
        CannotConnect: the bot token is wrong.
        OSError: the port cannot be opened.
    """
    await _introduced(bot)
    runner = web.AppRunner(bot.app.web_app(path=PATH, port=port), access_log=None)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        await bot.catch_up()
        yield
    finally:
        await runner.cleanup()


async def _introduced(bot: SlackBot) -> None:
    """Ask Slack who we are, until it answers."""
    wait = FIRST_WAIT
    while True:
        try:
            await _tried(bot.ourselves, WRONG_BOT)
        except WEATHER as problem:
            log.error("slack does not answer", words=name_of(problem), **describe(problem), wait=wait)
        else:
            return
        await asyncio.sleep(wait)
        wait = min(wait * 2, LONGEST_WAIT)


async def _tried(work: Callable[[], Awaitable[object]], words: str) -> None:
    try:
        await work()
    except WEATHER as problem:
        if name_of(problem) in _HOPELESS:
            raise CannotConnect(words) from None
        raise
