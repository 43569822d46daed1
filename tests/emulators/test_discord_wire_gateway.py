"""The real discord.py against the fake's gateway: cuts, RESUME, op 7, op 9, shards."""

import asyncio
import json
from typing import Any

import aiohttp
import discord
import pytest

from bots.discordbot.pointing import point_discord_at
from tests.emulators.discordwire import Options, World, serve
from tests.emulators.discordwire.fixtures import running
from tests.emulators.wirebot import WireBot


async def test_after_a_cut_the_bot_resumes_and_hears_what_it_missed(discord_world: World) -> None:
    world = discord_world
    guild = world.add_guild()
    room, ada = world.add_channel(guild, "room"), world.add_member(guild, "ada")
    async with running(world, WireBot()):
        world.gateway.drop()
        missed = world.slash(ada, room, "hello", name="while you were away")
        assert not world.gateway.live
        await world.gateway.resumes()
        await missed
    assert missed.content == "Hello while you were away"
    assert (world.gateway.identified, world.gateway.resumed) == (1, 1)


async def test_told_to_reconnect_the_bot_resumes(discord_world: World) -> None:
    async with running(discord_world, WireBot()):
        discord_world.gateway.reconnect()
        await discord_world.gateway.resumes()
    assert discord_world.gateway.identified == 1


async def test_an_invalid_session_that_is_resumable_is_resumed(discord_world: World) -> None:
    async with running(discord_world, WireBot()):
        discord_world.gateway.invalidate(resumable=True)
        await discord_world.gateway.resumes()
    assert discord_world.gateway.identified == 1


async def test_an_invalid_session_is_identified_anew(discord_world: World) -> None:
    async with running(discord_world, WireBot()):
        discord_world.gateway.invalidate()
        await discord_world.gateway.connected(identified=2)
    assert discord_world.gateway.resumed == 0


async def test_a_forgotten_session_cannot_be_resumed(discord_world: World) -> None:
    async with running(discord_world, WireBot()):
        discord_world.gateway.drop()
        discord_world.gateway.forget_sessions()
        await discord_world.gateway.connected(identified=2)
    assert discord_world.gateway.resumed == 0


async def test_each_shard_hears_of_its_own_guilds(unpointed: None) -> None:
    async with serve(Options(shards=2)) as world:
        point_discord_at(world.base_url)
        guilds = [world.add_guild(f"server {n}") for n in range(2)]
        while len({(g.id >> 22) % 2 for g in guilds}) < 2:
            world.clock.advance(0.001)
            guilds.append(world.add_guild("another server"))
        async with running(world, WireBot()) as bot:
            heard = {g.id: g.shard_id for g in bot.guilds}
            for guild in guilds:
                room, ada = world.add_channel(guild, "room"), world.add_member(guild, f"ada of {guild.name}")
                world.say(ada, room, "once")
                await world.slash(ada, room, "hello", name="after the message")
            assert len(bot.heard) == len(guilds)
        world.assert_no_complaints()
    assert heard == {g.id: (g.id >> 22) % 2 for g in guilds}


async def test_a_wrong_token_is_refused(discord_world: World) -> None:
    bot = WireBot()
    async with bot:
        with pytest.raises(discord.LoginFailure):
            await bot.login("another token")


async def test_members_are_told_on_request(discord_world: World) -> None:
    guild = discord_world.add_guild()
    ada = discord_world.add_member(guild, "ada")
    async with running(discord_world, WireBot()) as bot:
        seen = bot.get_guild(guild.id)
        assert seen is not None
        found = await seen.query_members(user_ids=[ada.id])
        assert (await seen.fetch_member(ada.id)).name == "ada"
    assert [m.id for m in found] == [ada.id]


def identify(world: World, **more: Any) -> dict[str, Any]:
    body = {"token": world.options.token, "properties": {}, "intents": 1, **more}
    return {"op": 2, "d": body}


async def close_code(socket: aiohttp.ClientWebSocketResponse) -> int | None:
    """Read until the fake closes the socket, which it must do soon."""
    async with asyncio.timeout(5):
        async for _ in socket:
            pass
    return socket.close_code


@pytest.mark.parametrize(
    ("frames", "code"),
    [
        (["{"], 4002),
        ([{"op": 99, "d": None}], 4001),
        ([{"op": 3, "d": {}}], 4003),
        ([identify(World(), token="wrong")], 4004),
        ([identify(World()), identify(World())], 4005),
        ([identify(World(), shard=[2, 2])], 4010),
        ([identify(World(), intents=1 << 60)], 4013),
        ([identify(World(), colour=1)], 4002),
        ([{"op": 1, "d": None}] * 121, 4008),
    ],
)
async def test_a_bare_client_that_breaks_the_gateways_rules_is_closed(
    discord_world: World, frames: list[Any], code: int
) -> None:
    url = discord_world.base_url + "/gateway/?v=10&encoding=json"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        for frame in frames:
            await socket.send_str(frame if isinstance(frame, str) else json.dumps(frame))
        assert await close_code(socket) == code
    complaints = discord_world.take_complaints()
    assert any(str(code) in c for c in complaints) == (code != 4004)


async def test_too_few_shards_are_refused(unpointed: None) -> None:
    async with serve(Options(shards=2)) as world:
        url = world.base_url + "/gateway/?v=10&encoding=json"
        async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
            await socket.send_json(identify(world))
            assert await close_code(socket) == 4011


async def test_a_resume_at_the_wrong_address_is_complained_about(discord_world: World) -> None:
    url = discord_world.base_url + "/gateway/?v=10&encoding=json"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        resume = {"token": discord_world.options.token, "session_id": "none", "seq": 1}
        await socket.send_json({"op": 6, "d": resume})
        assert (await socket.receive_json())["op"] == 10
        assert (await socket.receive_json()) == {"op": 9, "d": False, "s": None, "t": None}
    assert any("resume_gateway_url" in c for c in discord_world.take_complaints())


async def test_all_members_need_the_members_intent(discord_world: World) -> None:
    guild = discord_world.add_guild()
    url = discord_world.base_url + "/gateway/?v=10&encoding=json"
    async with aiohttp.ClientSession() as session, session.ws_connect(url) as socket:
        await socket.send_json(identify(discord_world))
        await socket.send_json({"op": 8, "d": {"guild_id": str(guild.id), "query": "", "limit": 0}})
        await discord_world.until(lambda: discord_world.complaints)
    assert any("GUILD_MEMBERS" in c for c in discord_world.take_complaints())


async def test_a_gateway_that_refuses_connections_answers_503(discord_world: World) -> None:
    discord_world.gateway.refusing = True
    url = discord_world.base_url + "/gateway/?v=10&encoding=json"
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
            await session.ws_connect(url)
    assert caught.value.status == 503
