"""One connection by Socket Mode: opened, looked at, closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_sdk.web.async_client import AsyncWebClient

from bots.slackbot.bot import SlackBot
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.quiet import hush

OPENING = 30.0
"""Seconds until an attempt to connect is given up: the library itself would try for ever."""
FAREWELL = 3.0
"""Seconds that what has come is given to be acknowledged before a socket is closed."""

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


class Socket:
    """A connection of the library's, which resumes short breaks by itself."""

    def __init__(self, bot: SlackBot, app_token: str, look: float) -> None:
        """``look`` is the seconds between two pings."""
        # the base client has the address, and no token of its own: the app-level token opens the socket
        client = AsyncWebClient(base_url=bot.calls.client.base_url, retry_handlers=[])
        self._bot = bot
        self._handler = AsyncSocketModeHandler(bot.app, app_token, web_client=client, ping_interval=look)  # type: ignore[arg-type]
        self._client: Any = self._handler.client
        self._client.message_listeners.append(self._hear)
        self._heard = asyncio.get_running_loop().time()
        self._hellos = 0
        self._greeted = 1
        hush()

    async def open(self) -> None:
        """Connect.

        Raises:
            CannotConnect: Slack does not accept the app-level token.
            SlackApiError, aiohttp.ClientError, OSError, TimeoutError: there is no connection.
        """
        async with asyncio.timeout(OPENING):
            # asked for here: the library would go on asking for ever with a token that is wrong
            self._client.wss_uri = await tried(self._client.issue_new_wss_url, WRONG_APP)
            await self._handler.connect_async()

    async def stands(self) -> bool:
        """Whether the library believes that it is connected: its pings are answered."""
        return bool(await self._client.is_connected())

    def came_again(self) -> bool:
        """Whether the library has connected anew since this was asked the last time."""
        again, self._greeted = self._hellos > self._greeted, max(self._hellos, self._greeted)
        return again

    def silent(self) -> float:
        """Seconds since anything came."""
        return asyncio.get_running_loop().time() - self._heard

    async def close(self) -> None:
        """Close; what has come is acknowledged first, if that is quick."""
        try:
            async with asyncio.timeout(FAREWELL):
                await self._bot.settle()
        except TimeoutError:
            pass
        await self._handler.close_async()

    async def _hear(self, _client: Any, message: dict[str, Any], _raw: str | None) -> None:
        self._heard = asyncio.get_running_loop().time()
        if message.get("type") == "hello":
            self._hellos += 1


async def tried(work: Callable[[], Awaitable[Any]], words: str) -> Any:
    """Do something; if Slack refuses because of the token, say so in ``words``.

    Raises:
        CannotConnect: it is the token.
    """
    try:
        return await work()
    except WEATHER as problem:
        if name_of(problem) in _HOPELESS:
            raise CannotConnect(words) from None
        raise
