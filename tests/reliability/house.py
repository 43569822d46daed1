"""A house on Discord's wire: one circle whose topic and reflection are due, and a bot that is started and killed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bots.app import Content
from bots.engine.buttons import mark_of
from core.kernel.changes import Change
from core.kernel.ids import DeliveryKey, PersonId, PlatformName, RoomId, SpaceId
from tests.emulators.discordwire import Channel, Guild, Message, Options, User, World, serve
from tests.reliability.lodging import Bot, Lodging, daily, prepare
from tests.stage import a_circle

__all__ = ["HISTORY", "POST", "Bot", "House", "a_house", "circle_of", "daily", "person_of", "prepare"]

POST = "POST /channels/{channel_id}/messages"
HISTORY = "GET /channels/{channel_id}/messages"


@dataclass
class House(Lodging):
    """A server on Discord, and the circle in it."""

    world: World
    people: list[User]
    guild: Guild
    home: Channel
    back: Channel

    def environment(self) -> Mapping[str, str]:
        return {
            "CIRCLEKEEPER_DISCORD_TOKEN": self.world.options.token,
            "CIRCLEKEEPER_DISCORD_API": self.world.base_url,
        }

    def let_time_pass(self, seconds: float) -> None:
        self.world.clock.advance(seconds)

    async def cut_off(self) -> None:
        await self.world.gateway.disconnected()

    def posts(self) -> list[Message]:
        return [one for one in self.world.messages(self.home) if one.author is self.world.bot]

    def notices(self) -> list[Message]:
        return [one for one in self.world.messages(self.back) if one.author is self.world.bot]

    def times(self) -> dict[str, int]:
        """How often each delivery stands in the world, found by the mark that its buttons bear."""
        shown = [*self.world.messages(self.home), *self.notices()]
        for person in self.people:
            shown += self.world.dm_messages(person)
        ids = ["\n".join(str(part.get("custom_id")) for part in one.parts()) for one in shown]
        return {row["key"]: sum(mark_of(DeliveryKey(row["key"])) in one for one in ids) for row in self.rows()}


def circle_of(house: House, **other: object) -> object:
    return a_circle(
        platform=PlatformName.DISCORD,
        space=SpaceId(f"discord:{house.guild.id}"),
        home=RoomId(f"discord:{house.home.id}"),
        back=RoomId(f"discord:{house.back.id}"),
        facilitators=frozenset({PersonId(f"discord:{house.guild.owner_id}")}),
        zone="UTC",
        **other,
    )


def person_of(user: User) -> PersonId:
    return PersonId(f"discord:{user.id}")


@asynccontextmanager
async def a_house(
    folder: Path,
    content: Content,
    *more: Change,
    members: Sequence[str] = ("ada", "ben"),
    due: bool = True,
    options: Options | None = None,
) -> AsyncGenerator[House]:
    """A fake Discord with a circle in it, and its database in ``folder``. No bot is running yet."""
    async with serve(options) as world:
        guild = world.add_guild()
        house = House(
            world=world,
            folder=folder,
            guild=guild,
            home=world.add_channel(guild, "evening-circle"),
            back=world.add_channel(guild, "facilitators"),
            people=[world.add_member(guild, name) for name in members],
        )
        await prepare(house, circle_of(house), content, *more, due=due)
        yield house
