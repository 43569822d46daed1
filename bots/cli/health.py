"""Whether the bot is well, for a watchdog: one small answer over HTTP, and the question to it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from urllib.error import URLError
from urllib.request import urlopen

from aiohttp import web
from sqlalchemy import text

from bots.cli.words import Stop
from bots.store.database import Database
from bots.store.errors import DatabaseUnavailable

PATIENCE = 5.0
"""Seconds within which the database must answer."""


@dataclass(frozen=True, slots=True)
class Health:
    """Well means that the loop turns and the database answers. A platform that is away is not our illness."""

    status: str
    database: bool
    discord: str


def looked_at(database: Database, discord: Callable[[], str]) -> Callable[[], Awaitable[Health]]:
    """Return what looks at the health of a running bot."""

    async def look() -> Health:
        try:
            async with asyncio.timeout(PATIENCE), database.read() as connection:
                await connection.execute(text("SELECT 1"))
        except (DatabaseUnavailable, TimeoutError):
            return Health("troubled", database=False, discord=discord())
        return Health("ok", database=True, discord=discord())

    return look


@asynccontextmanager
async def answering(look: Callable[[], Awaitable[Health]], host: str, port: int | None) -> AsyncGenerator[None]:
    """Answer ``GET /healthz`` meanwhile: 200 when well, 503 when not. Without a port, do nothing.

    Raises:
        Stop: the port cannot be used.
    """
    if port is None:
        yield
        return

    async def healthz(_: web.Request) -> web.Response:
        health = await look()
        return web.json_response(asdict(health), status=200 if health.status == "ok" else 503)

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as problem:
            raise Stop(
                f"The health answer cannot listen on {host}, port {port}: {problem.strerror or 'not allowed'}. "
                "Change CIRCLEKEEPER_HEALTH_PORT. Example: 8080"
            ) from None
        yield
    finally:
        await runner.cleanup()


def ask(host: str, port: int) -> bool:
    """Ask a bot on this machine whether it is well."""
    address = f"http://{'127.0.0.1' if host == '0.0.0.0' else host}:{port}/healthz"  # noqa: S104 - to be asked, not served
    try:
        with urlopen(address, timeout=PATIENCE + 1) as answer:
            return bool(answer.status == 200)
    except (URLError, OSError):
        return False
