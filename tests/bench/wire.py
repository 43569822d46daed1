"""What the real adapter does through the wire fake: commands, presses at once, and ordinary messages."""

from __future__ import annotations

import asyncio
import itertools
import json
import statistics
import tempfile
import time as clock
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import discord

from bots.app import Content, load_content, opened
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.discordbot.pointing import point_discord_at
from bots.engine.hearing import Hearing
from bots.engine.index import Index
from bots.engine.runner import Runner
from bots.store.master import MasterSource
from core.commands import commands
from core.kernel.writing import Written
from tests.discordbot.world import WORDING, Door, Kept, circle
from tests.discordbot.world import commands as a_few_commands
from tests.emulators.discordwire import Options, World, payloads, serve
from tests.emulators.discordwire.fixtures import running
from tests.reliability.house import House, a_house

EIGHT = tuple(f"member-{number}" for number in range(8))
SENTENCES = (
    "Good morning everyone, how was your week?",
    "I tried the exercise and it was harder than I thought.",
    "Thank you for saying that, I felt the same on Tuesday.",
    "Can somebody remind me when we meet next?",
    "It helped me to go for a walk before I answered.",
)


@asynccontextmanager
async def a_bot(house: House, content: Content) -> AsyncGenerator[CircleBot]:
    """The whole bot in this process, ready."""
    platform = DiscordPlatform()
    async with opened(
        url=f"sqlite:///{house.path}",
        master=MasterSource(house.folder / "master.key"),
        platforms=[platform],
        content=content,
    ) as parts:
        bot = CircleBot(
            door=parts.engine,
            index=parts.engine.index,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            settings=DiscordSettings(ready_timeout=0.05, shard_count=1),
        )
        runner = Runner(parts.engine)
        async with running(house.world, bot):
            await runner.start()
            try:
                yield bot
            finally:
                await runner.stop()


async def measure_commands(many: int) -> dict[str, float]:
    """``/topic`` by eight people, each as soon as their last is answered."""
    async with eight_people() as house:
        took: list[float] = []

        async def person(user: Any) -> None:
            for _ in range(many // len(EIGHT)):
                answer = await house.world.slash(user, house.home, "topic")
                took.append(answer.took)

        began = clock.perf_counter()
        await asyncio.gather(*(person(user) for user in house.people))
        seconds = clock.perf_counter() - began
    return {"commands_a_second": len(took) / seconds, "command_p99_ms": p99(took) * 1000}


@asynccontextmanager
async def eight_people() -> AsyncGenerator[House]:
    """A circle of eight on the wire fake, and the whole bot connected to it, in this process."""
    before = discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY
    content = load_content()
    options = Options(check_openapi=False)
    try:
        with tempfile.TemporaryDirectory() as folder:
            async with a_house(Path(folder), content, members=EIGHT, due=False, options=options) as house:
                point_discord_at(house.world.base_url)
                async with a_bot(house, content):
                    yield house
    finally:
        discord.http.Route.BASE, discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY = before


def p99(values: list[float]) -> float:
    """The time that one in a hundred takes longer than."""
    return statistics.quantiles(values, n=100)[98]


class Empty(discord.AutoShardedClient):
    """The same client with an empty ``on_message``."""

    heard = 0

    async def on_message(self, message: discord.Message) -> None:
        """Count it, as the other one does."""
        self.heard += 1


async def measure_messages(many: int, rounds: int = 5) -> dict[str, float]:
    """Ordinary sentences in a circle's room, to the bot that reads and to an empty one, in turn; best of each."""
    ours: list[float] = []
    empty: list[float] = []
    for _ in range(rounds):
        empty.append(await _messages(many, ours=False))
        ours.append(await _messages(many, ours=True))
    return {
        "messages_a_second": max(ours),
        "messages_a_second_empty": max(empty),
        "message_ratio": max(ours) / max(empty),
    }


async def _messages(many: int, *, ours: bool) -> float:
    async with _world() as (world, frames, index):
        heard: list[int] = [0]

        async def hear(_: Written) -> None:
            heard[0] += 1

        intents = discord.Intents(guilds=True, guild_messages=True, message_content=True)
        bot: CircleBot | Empty
        if ours:
            settings = DiscordSettings(reads_nothing=False, ready_timeout=0.05, shard_count=1)
            bot = CircleBot(
                door=Door(),
                index=index,
                platform=DiscordPlatform(),
                wording=WORDING,
                commands=a_few_commands(),
                settings=settings,
                hearing=Hearing(Kept({}), hear, lambda: datetime.now(UTC)),
            )
        else:
            bot = Empty(
                intents=intents,
                max_messages=None,
                member_cache_flags=discord.MemberCacheFlags.none(),
                chunk_guilds_at_startup=False,
                guild_ready_timeout=0.05,
                shard_count=1,
            )
        async with running(world, bot):
            (session,) = world.gateway.live
            # Straight into the client's parser: the socket and the fake would measure themselves.
            websocket = next(iter(bot._AutoShardedClient__shards.values())).ws  # type: ignore[union-attr]
            # each with a number of its own: what comes twice is heard once
            first = max(int(frame["id"]) for frame in frames) + 1
            texts = [
                json.dumps({"op": 0, "t": "MESSAGE_CREATE", "s": 1000 + n, "d": one | {"id": str(first + n)}})
                for n, one in zip(range(many), itertools.cycle(frames), strict=False)
            ]
            assert session
            began = clock.perf_counter()
            for number in range(many):
                await websocket.received_message(texts[number])
                if number % 100 == 99:
                    await asyncio.sleep(0)
            while (heard[0] if ours else bot.heard) < many:  # type: ignore[union-attr] # noqa: ASYNC110 - no waiting: it is the loop's turn
                await asyncio.sleep(0)
            return many / (clock.perf_counter() - began)


@asynccontextmanager
async def _world() -> AsyncGenerator[tuple[World, list[dict[str, Any]], Index]]:
    async with serve(Options(check_openapi=False)) as world:
        point_discord_at(world.base_url)
        guild = world.add_guild()
        home, back = world.add_channel(guild, "evening-circle"), world.add_channel(guild, "facilitators")
        ada = world.add_member(guild, "ada")
        frames: list[dict[str, Any]] = []
        for sentence in SENTENCES:
            said = world.say(ada, home, sentence)
            member = payloads.member(guild.members[ada.id], with_user=False)
            frames.append(payloads.message(said, blank=False, guild_id=str(guild.id), member=member))
        index = Index([circle(guild.id, home.id, back.id)])
        yield world, frames, index


async def measure(many: int = 2_000, messages: int = 20_000) -> dict[str, float]:
    """Everything that crosses the wire."""
    return await measure_commands(many) | await measure_messages(messages)


if __name__ == "__main__":
    print(asyncio.run(measure()))
