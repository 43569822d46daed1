"""Keeps quiet while Discord's front door shuts this address out.

A 429 without a ``Via`` header comes from Cloudflare, before Discord, and holds for every route. discord.py raises it
to one caller and lets the next one through at once, which makes the ban longer.
"""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import aiohttp
import discord

from bots.discordbot.errors import A_WHILE

MARGIN = 0.05
"""Seconds more than asked for: two clocks never agree."""


def quiet_while_shut_out() -> aiohttp.TraceConfig:
    """Return what watches a client's requests, as discord.py's option ``http_trace``.

    While the wait lasts, a request raises ``discord.RateLimited`` with the rest of it, and nothing is sent.
    """
    until = 0.0

    async def begins(_: aiohttp.ClientSession, __: SimpleNamespace, request: aiohttp.TraceRequestStartParams) -> None:
        left = until - asyncio.get_running_loop().time()
        # The gateway is another door, and discord.py would not survive an error of ours there.
        if left > 0 and request.url.path.startswith("/api/"):
            raise discord.RateLimited(left)

    async def ended(_: aiohttp.ClientSession, __: SimpleNamespace, request: aiohttp.TraceRequestEndParams) -> None:
        nonlocal until
        answer = request.response
        if answer.status != 429 or "Via" in answer.headers:
            return
        try:
            wait = float(answer.headers.get("Retry-After", A_WHILE))
        except ValueError:
            wait = A_WHILE
        until = max(until, asyncio.get_running_loop().time() + wait + MARGIN)

    trace = aiohttp.TraceConfig()
    trace.on_request_start.append(begins)
    trace.on_request_end.append(ended)
    return trace
