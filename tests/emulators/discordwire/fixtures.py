"""Fixtures to import into a conftest: a running world, and a discord.py client connected to it."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import discord
import discord.gateway
import discord.http
import pytest
import pytest_asyncio

from bots.discordbot.pointing import point_discord_at
from tests.emulators.discordwire.server import serve
from tests.emulators.discordwire.world import World


@pytest.fixture
def unpointed() -> Iterator[None]:
    """Give discord.py its own addresses back afterwards."""
    before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    yield
    discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before


@pytest_asyncio.fixture
async def discord_world(unpointed: None) -> AsyncIterator[World]:
    """A running fake that fails the test if the bot broke a rule. discord.py in this process points to it."""
    async with serve() as world:
        point_discord_at(world.base_url)
        yield world
    world.assert_no_complaints()


@asynccontextmanager
async def running(world: World, client: discord.Client) -> AsyncIterator[discord.Client]:
    """The client, logged in, connected and ready; closed on the way out. Its failure is raised."""
    async with client:
        await client.login(world.options.token)
        life = asyncio.create_task(client.connect())
        ready = asyncio.create_task(client.wait_until_ready())
        await asyncio.wait({life, ready}, return_when=asyncio.FIRST_COMPLETED)
        if life.done():
            ready.cancel()
            await life
        try:
            yield client
        finally:
            await client.close()
            await asyncio.gather(life, return_exceptions=True)
