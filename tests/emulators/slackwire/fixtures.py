"""Fixtures to import into a conftest: a running workspace, and bolt apps connected to it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import pytest_asyncio
from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.emulators.slackwire.server import serve
from tests.emulators.slackwire.world import World


@pytest_asyncio.fixture
async def slack_world(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[World]:
    """A running fake that fails the test if the bot broke a rule. slack_sdk would go through any proxy it finds."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
        monkeypatch.delenv(name, raising=False)
    async with serve() as world:
        yield world
    world.assert_no_complaints()


def client_of(world: World, **options: Any) -> AsyncWebClient:
    """slack_sdk's client pointed at the fake, without its retries."""
    options.setdefault("retry_handlers", [])
    return AsyncWebClient(world.bot_token, base_url=world.api_url, trust_env_in_session=False, **options)


def app_of(world: World, **options: Any) -> AsyncApp:
    """bolt's app pointed at the fake."""
    return AsyncApp(client=client_of(world), signing_secret=world.signing_secret, **options)


@asynccontextmanager
async def by_socket(world: World, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    """The app connected in Socket Mode; closed on the way out."""
    handler = AsyncSocketModeHandler(app, world.app_token, ping_interval=0.2)
    try:
        before = world.socket.opened
        await handler.connect_async()
        await world.socket.connected(before + 1)
        yield handler
    finally:
        await handler.close_async()
        session = handler.client.aiohttp_client_session
        await session.close()


@asynccontextmanager
async def by_http(world: World, app: AsyncApp) -> AsyncIterator[str]:
    """The app behind signed HTTP on loopback; its address, to which the world delivers from now on."""
    runner = web.AppRunner(app.web_app(), access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    bound: Any = runner.addresses[0]
    world.http.url = f"http://127.0.0.1:{bound[1]}/slack/events"
    try:
        yield world.http.url
    finally:
        world.http.url = ""
        await runner.cleanup()
