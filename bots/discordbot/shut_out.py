"""Keeps quiet while Discord asks everyone at this address, or everything of this bot, to wait.

A 429 without a ``Via`` header comes from Cloudflare, before Discord, and holds for every route: discord.py raises it
to one caller and lets the next one through at once, which makes the ban longer. A global 429 discord.py does heed,
but not for requests that stand in line for their own route by then.
"""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import aiohttp
import discord

from bots.discordbot.errors import A_WHILE

MARGIN = 0.05
"""Seconds more than asked for: two clocks never agree."""
_NOT_COUNTED = ("/interactions/", "/webhooks/")
"""Answers to people do not count towards the global limit.

https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
"""


def quiet_while_shut_out() -> aiohttp.TraceConfig:
    """Return what watches a client's requests, as discord.py's option ``http_trace``.

    While the address is shut out, a request raises ``discord.RateLimited`` with the rest of the wait; while the
    global limit is reached, it waits. Nothing is sent in either case.
    """
    shut_out = over_limit = 0.0

    async def begins(_: aiohttp.ClientSession, __: SimpleNamespace, request: aiohttp.TraceRequestStartParams) -> None:
        path, now = request.url.path, asyncio.get_running_loop().time()
        # The gateway is another door, and discord.py would not survive an error of ours there.
        if not path.startswith("/api/"):
            return
        if shut_out > now:
            raise discord.RateLimited(shut_out - now)
        if over_limit > now and not any(part in path for part in _NOT_COUNTED):
            await asyncio.sleep(over_limit - now)

    async def ended(_: aiohttp.ClientSession, __: SimpleNamespace, request: aiohttp.TraceRequestEndParams) -> None:
        nonlocal shut_out, over_limit
        answer = request.response
        if answer.status != 429:
            return
        until = asyncio.get_running_loop().time() + _wait(answer) + MARGIN
        if "Via" not in answer.headers:
            shut_out = max(shut_out, until)
        elif "X-RateLimit-Global" in answer.headers:
            over_limit = max(over_limit, until)

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(begins)
    trace.on_request_end.append(ended)
    return trace


def _wait(answer: aiohttp.ClientResponse) -> float:
    try:
        return float(answer.headers.get("Retry-After", A_WHILE))
    except ValueError:
        return A_WHILE
