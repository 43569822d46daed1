"""One workspace with a circle's room, its facilitators' room, a member and a facilitator; engine and app are real."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bots.app import Content, Parts, opened
from bots.engine.hearing import Heard, Hearing
from bots.engine.home import Homes
from bots.slackbot.bot import SlackBot
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.inbox import Inbox
from bots.slackbot.platform import SlackPlatform
from bots.store.apply import apply
from bots.store.heard import StoredPositions
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.circles.model import Circle
from core.commands import commands
from core.kernel.ids import PersonId, PlatformName, RoomId, SpaceId
from core.kernel.moment import at
from tests.emulators.slackwire import Channel, User, World
from tests.emulators.slackwire.fixtures import by_socket
from tests.ready import url_in
from tests.stage import HandClock, a_circle, a_member


@dataclass
class Town:
    """The workspace of the tests. It outlives every process of the bot."""

    world: World
    ada: User
    fay: User
    home: Channel
    back: Channel

    @property
    def circle(self) -> Circle:
        return a_circle(
            platform=PlatformName.SLACK,
            space=SpaceId(f"slack:{self.world.team_id}"),
            home=RoomId(f"slack:{self.home.id}"),
            back=RoomId(f"slack:{self.back.id}"),
            facilitators=frozenset({PersonId(f"slack:{self.fay.id}")}),
        )


@dataclass
class House:
    """One process: an engine and an app."""

    parts: Parts
    bot: SlackBot
    clock: HandClock

    async def keep(self, *changes: Any) -> None:
        async with self.parts.database.write() as connection:
            await apply(connection, self.parts.vault, at(self.clock.now(), seed="test"), changes)
        await self.parts.engine.open()


def a_town(world: World) -> Town:
    ada, fay = world.add_user("ada"), world.add_user("fay", admin=True)
    home = world.add_channel("evening-circle", ada, fay)
    return Town(world, ada, fay, home, world.add_channel("facilitators", fay, private=True))


@asynccontextmanager
async def a_house(
    town: Town,
    folder: Path,
    content: Content,
    clock: HandClock | None = None,
    *,
    inbox: bool = False,
    heard: Heard | None = None,
) -> AsyncGenerator[House]:
    """Open a process that is not connected yet."""
    clock = clock or HandClock()
    calls = Calls(web_client(town.world.bot_token, base_url=town.world.api_url))
    platform = SlackPlatform(calls, neutral="Something new.")
    async with opened(
        url=url_in(folder),
        master=MasterSource(folder / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        kept: Inbox | None = None
        if inbox:
            from bots.store.inbox import StoredInbox

            kept = StoredInbox(parts.database, parts.vault, "slack", clock.now)
        hearing = Hearing(StoredPositions(parts.database, "slack"), heard, clock.now) if heard else None
        bot = SlackBot(
            hearing=hearing,
            door=parts.engine,
            index=parts.engine.index,
            calls=calls,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            inbox=kept,
            homes=Homes(parts.engine),
            signing_secret=town.world.signing_secret,
        )
        assert bot.pages is not None
        parts.engine.watchers.append(bot.pages.touched)
        try:
            async with hearing.kept() if hearing else nullcontext():
                yield House(parts, bot, clock)
        finally:
            await bot.arrival.stop()


@asynccontextmanager
async def living(town: Town, folder: Path, content: Content) -> AsyncGenerator[House]:
    """A connected process with an open circle that ada is a member of."""
    async with a_house(town, folder, content) as house:
        await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
        async with by_socket(town.world, house.bot.app):
            yield house
            await house.bot.settle()
