"""The real discord.py in bad weather: 429, 5xx, cut connections, nonces, refusals."""

import asyncio
import time

import aiohttp
import discord
import pytest

from tests.emulators.discordwire import Call, Channel, DropConnection, FaultKind, Permission, World
from tests.emulators.discordwire.fixtures import running
from tests.emulators.wirebot import WireBot

POST = "POST /channels/{channel_id}/messages"


@pytest.fixture
def room(discord_world: World) -> Channel:
    return discord_world.add_channel(discord_world.add_guild(), "room")


async def send(bot: discord.Client, room: Channel, text: str, nonce: str | None = None) -> discord.Message:
    channel = bot.get_channel(room.id)
    assert isinstance(channel, discord.TextChannel)
    return await channel.send(text, nonce=nonce) if nonce else await channel.send(text)


@pytest.mark.parametrize("kind", [FaultKind.TOO_MANY, FaultKind.TOO_MANY_GLOBAL])
async def test_a_rate_limit_is_waited_out(discord_world: World, room: Channel, kind: FaultKind) -> None:
    discord_world.faults.add(POST, kind, retry_after=0.08)
    async with running(discord_world, WireBot()) as bot:
        began = time.monotonic()
        await send(bot, room, "hello")
    assert time.monotonic() - began >= 0.08
    assert [c.status for c in discord_world.calls_to(POST)] == [429, 200]


async def test_a_rate_limit_without_via_is_raised(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.TOO_MANY_WITHOUT_VIA)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(discord.HTTPException) as caught:
            await send(bot, room, "hello")
    assert caught.value.status == 429


async def test_a_client_that_comes_back_too_early_is_noticed(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.TOO_MANY, retry_after=5)
    url = f"{discord_world.base_url}/api/v10/channels/{room.id}/messages"
    headers = {"Authorization": f"Bot {discord_world.options.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        for _ in range(2):
            async with session.post(url, json={"content": "now", "allowed_mentions": {"parse": []}}):
                pass
    assert any("before Retry-After" in c for c in discord_world.take_complaints())


async def test_bucket_headers_keep_the_client_below_the_limit(discord_world: World, room: Channel) -> None:
    discord_world.limits.per_channel = (2, 0.1)
    async with running(discord_world, WireBot()) as bot:
        await asyncio.gather(*(send(bot, room, str(n)) for n in range(6)))
    assert discord_world.limits.hits == []
    assert len(discord_world.messages(room)) == 6


async def test_the_global_limit_answers_429_to_one_too_many(discord_world: World, room: Channel) -> None:
    discord_world.limits.per_second = 3
    url = f"{discord_world.base_url}/api/v10/users/@me"
    headers = {"Authorization": f"Bot {discord_world.options.token}"}
    async with aiohttp.ClientSession(headers=headers) as session:
        statuses: list[int] = []
        for _ in range(4):
            async with session.get(url) as answer:
                statuses.append(answer.status)
    assert statuses == [200, 200, 200, 429]
    assert room.id in discord_world.channels


async def test_503_fails_at_once_and_nothing_is_posted(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.STATUS_503)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(discord.DiscordServerError):
            await send(bot, room, "hello")
    assert discord_world.messages(room) == []


async def test_a_cut_after_applying_leaves_the_message_and_the_nonce_finds_it(
    discord_world: World, room: Channel
) -> None:
    discord_world.faults.add(POST, FaultKind.APPLY_THEN_DROP)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises((aiohttp.ClientError, OSError)):
            await send(bot, room, "hello", "key-of-a-delivery")
        [lost] = discord_world.messages(room)
        again = await send(bot, room, "hello", "key-of-a-delivery")
        assert again.id == lost.id
        assert again.nonce == "key-of-a-delivery"
    assert len(discord_world.messages(room)) == 1


async def test_a_cut_before_applying_leaves_nothing(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.DROP_BEFORE_APPLY)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises((aiohttp.ClientError, OSError)):
            await send(bot, room, "hello")
    assert discord_world.messages(room) == []


async def test_after_the_window_a_nonce_is_forgotten(discord_world: World, room: Channel) -> None:
    async with running(discord_world, WireBot()) as bot:
        first = await send(bot, room, "hello", "key")
        discord_world.clock.advance(discord_world.options.nonce_window - 1)
        assert (await send(bot, room, "hello", "key")).id == first.id
        discord_world.clock.advance(2)
        assert (await send(bot, room, "hello", "key")).id != first.id


async def test_a_message_that_is_read_back_has_no_nonce(discord_world: World, room: Channel) -> None:
    async with running(discord_world, WireBot()) as bot:
        sent = await send(bot, room, "hello", "key")
        channel = bot.get_channel(room.id)
        assert isinstance(channel, discord.TextChannel)
        assert (await channel.fetch_message(sent.id)).nonce is None
        assert [m.nonce async for m in channel.history()] == [None]


async def test_a_slow_answer_waits_for_the_test(discord_world: World, room: Channel) -> None:
    fault = discord_world.faults.add(POST, FaultKind.SLOW)
    async with running(discord_world, WireBot()) as bot:
        sending = asyncio.create_task(send(bot, room, "hello"))
        await fault.reached()
        assert len(discord_world.messages(room)) == 1
        assert not sending.done()
        fault.release()
        assert (await sending).content == "hello"


async def test_a_slow_request_is_not_applied_before_it_is_released(discord_world: World, room: Channel) -> None:
    fault = discord_world.faults.add(POST, FaultKind.SLOW_BEFORE)
    async with running(discord_world, WireBot()) as bot:
        sending = asyncio.create_task(send(bot, room, "hello"))
        await fault.reached()
        assert discord_world.messages(room) == []
        fault.release()
        await sending
    assert len(discord_world.messages(room)) == 1


async def test_a_broken_answer_reaches_the_client_as_it_is(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.MALFORMED)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(ValueError, match=r"."):
            await send(bot, room, "hello")
    assert len(discord_world.messages(room)) == 1


async def test_a_refusal_to_order_has_its_code(discord_world: World, room: Channel) -> None:
    discord_world.faults.add(POST, FaultKind.REFUSE, code=50001)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(discord.Forbidden) as caught:
            await send(bot, room, "hello")
    assert caught.value.code == 50001


@pytest.mark.parametrize(("step", "posted"), [("before_apply", 0), ("after_apply", 1), ("before_answer", 1)])
async def test_a_hook_cuts_the_connection_exactly_there(
    discord_world: World, room: Channel, step: str, posted: int
) -> None:
    def cut(_: Call) -> None:
        raise DropConnection

    discord_world.on(step, cut, POST, times=1)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises((aiohttp.ClientError, OSError)):
            await send(bot, room, "hello")
        assert len(discord_world.messages(room)) == posted
        await send(bot, room, "again")


async def test_a_hook_chooses_by_what_is_in_the_request(discord_world: World, room: Channel) -> None:
    met: list[str] = []
    discord_world.on(
        "after_answer", lambda c: met.append(c.body["content"]), POST, when=lambda c: c.body["content"] == "b"
    )
    async with running(discord_world, WireBot()) as bot:
        for text in "abc":
            await send(bot, room, text)
    assert met == ["b"]


async def test_closed_direct_messages_are_refused_with_50007(discord_world: World) -> None:
    guild = discord_world.add_guild()
    ada, ben = discord_world.add_member(guild, "ada"), discord_world.add_member(guild, "ben")
    discord_world.close_dms(ada)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(discord.Forbidden) as caught:
            await (await bot.fetch_user(ada.id)).send("hello")
        assert caught.value.code == 50007
        await (await bot.fetch_user(ben.id)).send("hello")
        discord_world.member_leaves(guild, ben)
        with pytest.raises(discord.Forbidden):
            await (await bot.fetch_user(ben.id)).send("still there?")
    assert [m.content for m in discord_world.dm_messages(ben)] == ["hello"]
    assert discord_world.dm_messages(ada) == []


@pytest.mark.parametrize(("deny", "code"), [(Permission.VIEW_CHANNEL, 50001), (Permission.SEND_MESSAGES, 50013)])
async def test_a_missing_permission_has_discords_code(
    discord_world: World, room: Channel, deny: Permission, code: int
) -> None:
    discord_world.set_permissions(room, discord_world.bot, deny=deny)
    async with running(discord_world, WireBot()) as bot:
        with pytest.raises(discord.Forbidden) as caught:
            await send(bot, room, "hello")
    assert caught.value.code == code


async def test_without_read_history_the_history_is_empty_and_not_refused(discord_world: World, room: Channel) -> None:
    async with running(discord_world, WireBot()) as bot:
        sent = await send(bot, room, "hello")
        discord_world.set_permissions(room, discord_world.bot, deny=Permission.READ_MESSAGE_HISTORY)
        assert [m async for m in sent.channel.history()] == []
        with pytest.raises(discord.Forbidden):
            await sent.channel.fetch_message(sent.id)


async def test_a_deleted_channel_is_unknown(discord_world: World, room: Channel) -> None:
    async with running(discord_world, WireBot()) as bot:
        partial = bot.get_partial_messageable(room.id)
        discord_world.delete_channel(room)
        with pytest.raises(discord.NotFound) as caught:
            await partial.send("anyone?")
    assert caught.value.code == 10003


async def test_a_server_that_removed_the_bot_is_closed_to_it(discord_world: World, room: Channel) -> None:
    async with running(discord_world, WireBot()) as bot:
        partial = bot.get_partial_messageable(room.id)
        assert room.guild_id is not None
        discord_world.remove_bot(discord_world.guilds[room.guild_id])
        with pytest.raises(discord.Forbidden) as caught:
            await partial.send("anyone?")
    assert caught.value.code == 50001


async def test_only_own_messages_can_be_edited_and_others_need_manage_messages(
    discord_world: World, room: Channel
) -> None:
    assert room.guild_id is not None
    guild = discord_world.guilds[room.guild_id]
    ada = discord_world.add_member(guild, "ada")
    theirs = discord_world.say(ada, room, "mine")
    async with running(discord_world, WireBot()) as bot:
        message = bot.get_partial_messageable(room.id).get_partial_message(theirs.id)
        with pytest.raises(discord.Forbidden) as caught:
            await message.edit(content="yours")
        assert caught.value.code == 50005
        with pytest.raises(discord.Forbidden) as caught:
            await message.delete()
        assert caught.value.code == 50013
        discord_world.set_permissions(room, discord_world.bot, allow=Permission.MANAGE_MESSAGES)
        await message.delete()
    assert theirs.deleted
