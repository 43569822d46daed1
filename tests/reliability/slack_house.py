"""A house on Slack's wire: the same circle, and the same bot that is started and killed."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bots.app import Content
from bots.engine.buttons import mark_of
from core.kernel.changes import Change
from core.kernel.ids import DeliveryKey, PersonId, PlatformName, RoomId, SpaceId
from tests.emulators.slackwire import Channel, Message, Options, User, World, serve
from tests.emulators.slackwire.processes import PROXIES
from tests.reliability.lodging import Lodging, prepare
from tests.stage import a_circle

POST = "chat.postMessage"
HISTORY = "conversations.history"


@dataclass
class SlackHouse(Lodging):
    """A workspace, and the circle in it."""

    world: World
    people: list[User]
    fay: User
    home: Channel
    back: Channel

    def environment(self) -> Mapping[str, str]:
        return {
            "CIRCLEKEEPER_SLACK_API": self.world.api_url,
            "CIRCLEKEEPER_SLACK_BOT_TOKEN": self.world.bot_token,
            "CIRCLEKEEPER_SLACK_APP_TOKEN": self.world.app_token,
            # slack_sdk would go through any proxy it finds
            **dict.fromkeys(PROXIES, ""),
        }

    def let_time_pass(self, seconds: float) -> None:
        self.world.advance(seconds)

    async def cut_off(self) -> None:
        await self.world.socket.disconnected()

    def posts(self) -> list[Message]:
        return self.world.messages(self.home, by_bot=True)

    def notices(self) -> list[Message]:
        return self.world.messages(self.back, by_bot=True)

    def times(self) -> dict[str, int]:
        """How often each delivery stands in the world, found by the mark in its metadata."""
        shown = [*self.world.messages(self.home), *self.notices()]
        for person in self.people:
            shown += self.world.dm_messages(person)
        marks = [(one.metadata or {}).get("event_payload", {}).get("key") for one in shown]
        return {row["key"]: marks.count(mark_of(DeliveryKey(row["key"]))) for row in self.rows()}


def circle_of(house: SlackHouse, **other: object) -> object:
    return a_circle(
        platform=PlatformName.SLACK,
        space=SpaceId(f"slack:{house.world.team_id}"),
        home=RoomId(f"slack:{house.home.id}"),
        back=RoomId(f"slack:{house.back.id}"),
        facilitators=frozenset({PersonId(f"slack:{house.fay.id}")}),
        zone="UTC",
        **other,
    )


@asynccontextmanager
async def a_slack_house(
    folder: Path,
    content: Content,
    *more: Change,
    members: Sequence[str] = ("ada", "ben"),
    due: bool = True,
    options: Options | None = None,
) -> AsyncGenerator[SlackHouse]:
    """A fake Slack with a circle in it, and its database in ``folder``. No bot is running yet."""
    async with serve(options) as world:
        people = [world.add_user(name) for name in members]
        fay = world.add_user("fay", admin=True)
        house = SlackHouse(
            world=world,
            folder=folder,
            people=people,
            fay=fay,
            home=world.add_channel("evening-circle", fay, *people),
            back=world.add_channel("facilitators", fay, private=True),
        )
        await prepare(house, circle_of(house), content, *more, due=due)
        yield house
