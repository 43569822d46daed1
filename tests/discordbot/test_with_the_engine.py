"""The whole way: the clock, the engine, the real discord.py and a simulated Discord, with a restart in between."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import pytest
import simcord
from simcord.builders import ChannelHandle

from bots.app import Content, Parts, opened
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.commands import commands
from core.kernel.moment import at
from core.schedule.series import SeriesKind
from tests.discordbot.world import circle
from tests.ready import url_in
from tests.stage import CIRCLE, PROGRAMME, START, HandClock, a_member, a_queue, a_series, saved


@dataclass
class House:
    """One process: an engine and a bot."""

    parts: Parts
    bot: CircleBot
    clock: HandClock

    async def keep(self, *changes: Any) -> None:
        async with self.parts.database.write() as connection:
            await apply(connection, self.parts.vault, at(self.clock.now(), seed="test"), changes)
        await self.parts.engine.open()


@asynccontextmanager
async def a_house(folder: Path, content: Content, clock: HandClock) -> AsyncIterator[House]:
    platform = DiscordPlatform(clock.now)
    async with opened(
        url=url_in(folder),
        master=MasterSource(folder / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        bot = CircleBot(
            door=parts.engine,
            index=parts.engine.index,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            settings=DiscordSettings(ready_timeout=0.05, shard_count=1),
        )
        yield House(parts, bot, clock)


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


def buttons(message: Any) -> list[str]:
    return [one.label for row in message.components for one in row.children]


def posts(room: ChannelHandle) -> list[discord.Message]:
    """What was posted, without the line that Discord adds for a thread."""
    return [one for one in room.history() if not one.is_system()]


async def test_a_week_in_a_circle(tmp_path: Path, content: Content, clock: HandClock):
    async with AsyncExitStack() as first, AsyncExitStack() as second:
        house = await first.enter_async_context(a_house(tmp_path, content, clock))
        env = await second.enter_async_context(simcord.run(house.bot))
        guild = env.create_guild("Riverside")
        home, back = guild.create_text_channel("evening-circle"), guild.create_text_channel("facilitators")
        user = env.create_user("ada")
        ada = guild.add_member(user)
        await house.keep(
            CircleSaved(
                replace(
                    circle(guild.id, home.id, back.id, threads=True),
                    id=CIRCLE,
                    programme=PROGRAMME,
                    zone="Europe/Berlin",
                    created=START,
                )
            ),
            a_queue(content),
            a_member(f"discord:{ada.id}"),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
        )
        clock.time = START + timedelta(hours=6)
        await house.parts.engine.settle_all()
        (topic,) = posts(home)
        assert topic.embeds[0].title
        assert len(home.threads) == 1
        (question,) = user.dm_channel.history()
        assert "Write" in buttons(question)
        await first.aclose()

        # the first process is gone; the next one begins on what it kept
        next_house = await second.enter_async_context(a_house(tmp_path, content, clock))
        await env.restart_bot(next_house.bot)
        await next_house.parts.engine.settle_all()
        assert len(posts(home)) == 1
        assert len(user.dm_channel.history()) == 1
        form = await user.click(question, label="Write")
        assert form.modal is not None
        kept = await user.submit_modal(form, {"text": "It was easier than last week."})
        assert kept.acknowledged
        listed = await ada.slash(home, "journal list")
        assert listed.ephemeral
        assert "easier" in str([one.to_dict() for one in listed.response.embeds])
        assert len(posts(home)) == 1, "nothing private appears in the room"
        await env.shutdown()
