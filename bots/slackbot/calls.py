"""The only way out to Slack. Nothing is retried here, limits are kept, and no wait that Slack asks for is undercut."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slackbot.errors import ShutOut, limited, retry_after
from bots.slackbot.methods import Method
from bots.slackbot.pace import PERSON, SPACED, Pace, TooLong, Turn

Json = dict[str, Any]
Answer = Mapping[str, Any]

GIVE_UP = 45.0
"""Seconds after which a call is given up; well below the two minutes that a row stays in hand."""
MARGIN = 0.05
"""Seconds more than asked for: two clocks never agree."""


def web_client(token: str, session: aiohttp.ClientSession | None = None, base_url: str = "") -> AsyncWebClient:
    """Return a client that sends everything once.

    The library's own default sends a write again after a lost connection, which doubles posts.
    """
    return AsyncWebClient(token=token, session=session, retry_handlers=[], base_url=base_url or AsyncWebClient.BASE_URL)


class Calls:
    """Calls methods of the Web API."""

    def __init__(self, client: AsyncWebClient, pace: Pace | None = None) -> None:
        """Send through ``client``, which must not retry by itself: see :func:`web_client`.

        ``pace`` keeps Slack's limits; without it, one of its own.
        """
        self.client = client
        self._pace = pace or Pace()
        self._until: dict[tuple[str, str], float] = {}

    async def __call__(self, method: Method, turn: Turn = PERSON, **arguments: Any) -> Answer:
        """Call a method once, when it is its ``turn``, and return its answer.

        Raises:
            SlackApiError: Slack refused.
            ShutOut: nothing was sent: Slack asked for silence that is not over, or the line is too long.
            aiohttp.ClientError, OSError, TimeoutError: the answer was lost, or nobody was reached.
        """
        channel = str(arguments.get("channel", "")) if method in SPACED else ""
        self._not_shut_out(method, channel)
        try:
            await self._pace.wait(method, channel, turn)
        except TooLong as line:
            raise ShutOut(line.seconds) from None
        # those in front may have been told to be silent
        self._not_shut_out(method, channel)
        send: Callable[..., Awaitable[Any]] = getattr(self.client, method.value.replace(".", "_"))
        try:
            async with asyncio.timeout(GIVE_UP):
                answer: Any = await send(**arguments)
        except SlackApiError as problem:
            if limited(problem):
                until = asyncio.get_running_loop().time() + retry_after(problem) + MARGIN
                self._until[method.value, channel] = until
            raise
        data: Any = answer.data
        if not isinstance(data, dict):
            raise SlackApiError("not an answer of Slack's", answer)
        return cast("Answer", data)

    def _not_shut_out(self, method: Method, channel: str) -> None:
        left = self._until.get((method.value, channel), 0.0) - asyncio.get_running_loop().time()
        if left > 0:
            raise ShutOut(left)

    async def upload(self, name: str, content: bytes, description: str = "", turn: Turn = PERSON) -> str:
        """Hand a file to Slack without showing it to anybody yet. Returns its id.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
        """
        arguments: Json = {"filename": name, "length": len(content)}
        if description:
            arguments["alt_txt"] = description
        place = await self(Method.FILES_UPLOAD_URL, turn, **arguments)
        async with (
            asyncio.timeout(GIVE_UP),
            aiohttp.ClientSession() as session,
            session.post(str(place["upload_url"]), data=content) as answer,
        ):
            answer.raise_for_status()
        return str(place["file_id"])
