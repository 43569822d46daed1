"""The only way out to Slack. Nothing is retried here, and no wait that Slack asked for is undercut."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bots.slackbot.errors import ShutOut, limited, retry_after
from bots.slackbot.methods import Method

Json = dict[str, Any]
Answer = Mapping[str, Any]

GIVE_UP = 45.0
"""Seconds after which a call is given up; well below the two minutes that a row stays in hand."""
MARGIN = 0.05
"""Seconds more than asked for: two clocks never agree."""
_BY_CHANNEL = (Method.CHAT_POST, Method.CHAT_UPDATE)
"""Methods that Slack counts for each channel: https://docs.slack.dev/apis/web-api/rate-limits"""


def web_client(token: str, session: aiohttp.ClientSession | None = None, base_url: str = "") -> AsyncWebClient:
    """Return a client that sends everything once.

    The library's own default sends a write again after a lost connection, which doubles posts.
    """
    return AsyncWebClient(token=token, session=session, retry_handlers=[], base_url=base_url or AsyncWebClient.BASE_URL)


class Calls:
    """Calls methods of the Web API."""

    def __init__(self, client: AsyncWebClient) -> None:
        """Send through ``client``, which must not retry by itself: see :func:`web_client`."""
        self.client = client
        self._until: dict[tuple[str, str], float] = {}

    async def __call__(self, method: Method, **arguments: Any) -> Answer:
        """Call a method once and return its answer.

        Raises:
            SlackApiError: Slack refused.
            ShutOut: Slack asked for silence, and it is not over.
            aiohttp.ClientError, OSError, TimeoutError: the answer was lost, or nobody was reached.
        """
        channel = str(arguments.get("channel", "")) if method in _BY_CHANNEL else ""
        left = self._until.get((method.value, channel), 0.0) - asyncio.get_running_loop().time()
        if left > 0:
            raise ShutOut(left)
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

    async def upload(self, name: str, content: bytes, description: str = "") -> str:
        """Hand a file to Slack without showing it to anybody yet. Returns its id.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
        """
        arguments: Json = {"filename": name, "length": len(content)}
        if description:
            arguments["alt_txt"] = description
        place = await self(Method.FILES_UPLOAD_URL, **arguments)
        async with (
            asyncio.timeout(GIVE_UP),
            aiohttp.ClientSession() as session,
            session.post(str(place["upload_url"]), data=content) as answer,
        ):
            answer.raise_for_status()
        return str(place["file_id"])
