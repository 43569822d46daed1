"""The same hands on three platforms: what a person does, and what there is to read afterwards.

``ada`` and ``ben`` are members or may become some, ``fay`` facilitates. Places are ``home``, ``back``, and a
person's name for their private messages.
"""

from __future__ import annotations

import shlex
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import discord
import simcord

from bots.app import Content, Parts, opened
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.engine.platform import Platform, Shown, ShownForm, ShownView
from bots.practice.house import House
from bots.practice.model import Person, Room, RoomKind, private_place
from bots.practice.platform import PracticePlatform
from bots.slackbot.bot import SlackBot
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.platform import SlackPlatform
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.commands import commands
from core.kernel.cards import Button, View
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, PersonId, PlatformName, RoomId, SpaceId
from core.kernel.moment import at
from core.schedule.series import SeriesKind
from tests.emulators.slackwire.fixtures import by_socket
from tests.emulators.slackwire.world import World
from tests.stage import HandClock, a_circle, a_member, a_queue, a_series, saved, words

PEOPLE = ("ada", "ben", "fay")


class Hands(Protocol):
    """One platform with a circle on it."""

    @property
    def platform(self) -> PlatformName: ...

    def offers(self, who: str, command: str) -> bool:
        """Whether a person sees that there is such a command."""
        ...

    async def types(self, who: str, command: str, **options: str) -> None: ...

    async def presses(self, who: str, label: str, where: str) -> None:
        """``where``: the person's last ``answer``, or a place whose newest message has the button."""
        ...

    async def fills(self, who: str, **values: str) -> None: ...

    async def passes(self, time: timedelta) -> None: ...

    async def answer(self, who: str) -> str: ...

    async def reads(self, place: str) -> str: ...


@dataclass
class Running:
    """An engine with a clock moved by hand."""

    parts: Parts
    clock: HandClock

    async def settle(self) -> None:
        await self.parts.engine.settle_all()

    async def passes(self, time: timedelta) -> None:
        engine, target = self.parts.engine, self.clock.time + time
        await engine.settle_all()
        while (due := await engine.next_due()) is not None and due <= target:
            self.clock.time = max(due, self.clock.time)
            await engine.settle_all()
        self.clock.time = target
        await engine.settle_all()


@asynccontextmanager
async def _running(
    folder: Path, content: Content, clock: HandClock, platform: Platform, place: Mapping[str, str], space: str
) -> AsyncGenerator[Running]:
    async with opened(
        url=f"sqlite:///{folder}/circle.sqlite3",
        master=MasterSource(folder / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        circle = a_circle(
            platform=platform.name,
            space=SpaceId(space),
            home=RoomId(place["home"]),
            back=RoomId(place["back"]),
            facilitators=frozenset({PersonId(place["fay"])}),
        )
        changes: list[Any] = [
            CircleSaved(circle),
            a_queue(content),
            a_member(place["ada"]),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
        ]
        async with parts.database.write() as connection:
            await apply(connection, parts.vault, at(clock.now(), seed="test"), changes)
        await parts.engine.open()
        yield Running(parts, clock)


# Discord


@dataclass
class OnDiscord:
    running: Running
    env: Any
    home: Any
    back: Any
    users: dict[str, Any]
    members: dict[str, Any]
    last: dict[str, Any] = field(default_factory=dict[str, Any])
    pressed: dict[str, Any] = field(default_factory=dict[str, Any])
    where: dict[str, str] = field(default_factory=dict[str, str])
    platform: PlatformName = PlatformName.DISCORD

    def offers(self, who: str, command: str) -> bool:
        return command in self.members[who].available_commands(self.home)

    async def types(self, who: str, command: str, **options: str) -> None:
        room = self.back if who == "fay" else self.home
        self.last[who] = await self.members[who].slash(room, command, **options)
        self.pressed.pop(who, None)
        self.where.pop(who, None)
        await self.running.settle()

    async def presses(self, who: str, label: str, where: str) -> None:
        message = self._answer(who) if where == "answer" else self._messages(where)[-1]
        actor = self.users[who] if where in PEOPLE else self.members[who]
        self.last[who] = await actor.click(message, label=label)
        self.pressed[who] = message
        self.where[who] = where
        await self.running.settle()

    async def fills(self, who: str, **values: str) -> None:
        actor = self.users[who] if self.where.get(who) in PEOPLE else self.members[who]
        self.last[who] = await actor.submit_modal(self.last[who], values)
        await self.running.settle()

    async def passes(self, time: timedelta) -> None:
        await self.running.passes(time)

    def _messages(self, place: str) -> list[Any]:
        channel = {"home": self.home, "back": self.back}.get(place) or self.users[place].dm_channel
        return [] if channel is None else [one for one in channel.history() if not one.is_system()]

    def _answer(self, who: str) -> Any:
        result = self.last[who]
        if result.followups:
            return result.followups[-1]
        return result.response or self.pressed[who]

    async def answer(self, who: str) -> str:
        result = self.last[who]
        return str(result.modal) if result.modal is not None else _discord_text(self._answer(who))

    async def reads(self, place: str) -> str:
        return "\n".join(map(_discord_text, self._messages(place)))


def _discord_text(message: Any) -> str:
    embeds = [str(one.to_dict()) for one in message.embeds]
    labels = [str(getattr(one, "label", "")) for row in message.components for one in getattr(row, "children", ())]
    return "\n".join((message.content or "", *embeds, *labels)).replace("\\n", "\n")


@asynccontextmanager
async def on_discord(folder: Path, content: Content, _: World) -> AsyncGenerator[Hands]:
    clock = HandClock()
    platform = DiscordPlatform(clock.now)
    async with AsyncExitStack() as stack:
        # the server is there before the circle, so the bot is made with an engine that has none yet
        made: dict[str, Any] = {}
        parts = await stack.enter_async_context(
            opened(
                url=f"sqlite:///{folder}/empty.sqlite3",
                master=MasterSource(folder / "empty.key"),
                platforms=[platform],
                content=content,
                clock=clock,
            )
        )
        bot = CircleBot(
            door=parts.engine,
            index=parts.engine.index,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            settings=DiscordSettings(ready_timeout=0.05, shard_count=1),
        )
        env = await stack.enter_async_context(simcord.run(bot))
        guild = env.create_guild("Riverside")
        home, back = guild.create_text_channel("evening-circle"), guild.create_text_channel("facilitators")
        users = {name: env.create_user(name) for name in PEOPLE}
        keeper = guild.create_role("Keepers", permissions=discord.Permissions(manage_guild=True, manage_messages=True))
        members = {name: guild.add_member(user, roles=[keeper] * (name == "fay")) for name, user in users.items()}
        made |= {name: f"discord:{one.id}" for name, one in members.items()}
        made |= {"home": f"discord:{home.id}", "back": f"discord:{back.id}"}
        circle = a_circle(
            platform=platform.name,
            space=SpaceId(f"discord:{guild.id}"),
            home=RoomId(made["home"]),
            back=RoomId(made["back"]),
            facilitators=frozenset({PersonId(made["fay"])}),
        )
        changes: list[Any] = [
            CircleSaved(circle),
            a_queue(content),
            a_member(made["ada"]),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")),
        ]
        async with parts.database.write() as connection:
            await apply(connection, parts.vault, at(clock.now(), seed="test"), changes)
        await parts.engine.open()
        yield OnDiscord(Running(parts, clock), env, home, back, users, members)
        await env.shutdown()


# Slack


@dataclass
class OnSlack:
    running: Running
    world: World
    bot: SlackBot
    people: dict[str, Any]
    rooms: dict[str, Any]
    last: dict[str, Any] = field(default_factory=dict[str, Any])
    kept: dict[str, bool] = field(default_factory=dict[str, bool])
    platform: PlatformName = PlatformName.SLACK

    def offers(self, who: str, command: str) -> bool:
        return True

    async def types(self, who: str, command: str, **options: str) -> None:
        room = self.rooms["back" if who == "fay" else "home"]
        named = " ".join(f"{name}={shlex.quote(value)}" for name, value in options.items())
        named = named.replace("'", '"')
        self.last[who] = self.world.command(self.people[who], room, "/circle", f"{command} {named}".strip())
        await self._after(who)

    async def presses(self, who: str, label: str, where: str) -> None:
        message = self.last[who].shown if where == "answer" else self._messages(where)[-1]
        self.last[who] = self.world.press(self.people[who], message, label=label)
        await self._after(who)

    async def fills(self, who: str, **values: str) -> None:
        opener = self.last[who]
        before = len(opener.messages) + len(opener.replaced)
        sent = self.world.submit(self.people[who], await opener.view_shown(), values)
        await sent
        await self._after("")
        self.last[who] = sent if sent.anything else opener
        self.kept[who] = len(opener.messages) + len(opener.replaced) == before

    async def _after(self, who: str) -> None:
        if who:
            await self.last[who].seen()
        await self.bot.settle()
        await self.running.settle()

    async def passes(self, time: timedelta) -> None:
        await self.running.passes(time)

    def _messages(self, place: str) -> list[Any]:
        if place in self.people:
            return self.world.dm_messages(self.people[place])
        return self.world.messages(self.rooms[place])

    async def answer(self, who: str) -> str:
        if self.kept.pop(who, False):
            # the answer took the place of the private message whose button was pressed
            return await self.reads(who)
        outcome = self.last[who]
        parts = [one.readable for one in (*outcome.messages, *outcome.replaced)]
        return "\n".join((*parts, *(str(view.body) for view in outcome.views)))

    async def reads(self, place: str) -> str:
        return "\n".join(one.readable for one in self._messages(place))


@asynccontextmanager
async def on_slack(folder: Path, content: Content, world: World) -> AsyncGenerator[Hands]:
    clock = HandClock()
    people = {name: world.add_user(name, admin=name == "fay") for name in PEOPLE}
    home = world.add_channel("evening-circle", *people.values())
    back = world.add_channel("facilitators", people["fay"], private=True)
    calls = Calls(web_client(world.bot_token, base_url=world.api_url))
    platform = SlackPlatform(calls, neutral="Something new.")
    place = {name: f"slack:{one.id}" for name, one in (*people.items(), ("home", home), ("back", back))}
    async with _running(folder, content, clock, platform, place, f"slack:{world.team_id}") as running:
        bot = SlackBot(
            door=running.parts.engine,
            index=running.parts.engine.index,
            calls=calls,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            signing_secret=world.signing_secret,
        )
        async with by_socket(world, bot.app):
            yield OnSlack(running, world, bot, people, {"home": home, "back": back})
            await bot.settle()


# The practice room


@dataclass
class InPractice:
    running: Running
    house: House
    last: dict[str, Shown | None] = field(default_factory=dict[str, Shown | None])
    platform: PlatformName = PlatformName.PRACTICE
    count: int = 0

    async def _does(self, who: str, action: str, given: Mapping[str, str], room: str) -> None:
        self.count += 1
        inside = room not in PEOPLE
        place = Place(space=SpaceId("practice:house"), room=RoomId(f"practice:{room}")) if inside else Place()
        act = Act(
            id=EventId(f"practice:{self.count}"),
            action=action,
            actor=Actor(person=PersonId(f"practice:{who}"), name=who),
            place=place,
            given=given,
        )
        self.last[who] = await self.running.parts.engine.handle(act)
        await self.running.settle()

    def offers(self, who: str, command: str) -> bool:
        return True

    async def types(self, who: str, command: str, **options: str) -> None:
        path = tuple(command.split())
        (action,) = [action for one, action in commands() if one.path == path]
        await self._does(who, action.name, options, "back" if who == "fay" else "home")

    async def presses(self, who: str, label: str, where: str) -> None:
        if where == "answer":
            shown = self.last[who]
            assert isinstance(shown, ShownView), shown
            view = shown.view
        else:
            view = next(one for one in reversed(await self._views(where)) if _buttons(one))
        (button,) = [one for one in _buttons(view) if one.label == label]
        await self._does(who, button.action, dict(button.given), "home" if where == "answer" else where)

    async def fills(self, who: str, **values: str) -> None:
        shown = self.last[who]
        assert isinstance(shown, ShownForm), shown
        await self._does(who, shown.form.action, dict(shown.form.given) | values, "home")

    async def passes(self, time: timedelta) -> None:
        await self.running.passes(time)

    async def answer(self, who: str) -> str:
        shown = self.last[who]
        labels = [one.label for one in _buttons(shown.view)] if isinstance(shown, ShownView) else []
        return "\n".join((words(shown), *labels))

    async def _views(self, place: str) -> list[View]:
        where = private_place(PersonId(f"practice:{place}")) if place in PEOPLE else f"practice:{place}"
        return [one.view for one in await self.house.messages(where) if one.view is not None]

    async def reads(self, place: str) -> str:
        return "\n".join(words(view) for view in await self._views(place))


def _buttons(view: View) -> list[Button]:
    return [one for row in view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)]


@asynccontextmanager
async def in_practice(folder: Path, content: Content, _: World) -> AsyncGenerator[Hands]:
    clock = HandClock()
    house = await House.open(
        folder / "house.sqlite3",
        people=[Person(id=PersonId(f"practice:{one}"), name=one, facilitates=one == "fay") for one in PEOPLE],
        rooms=[
            Room(id=RoomId("practice:home"), name="home"),
            Room(id=RoomId("practice:back"), name="back", kind=RoomKind.BACK),
        ],
    )
    try:
        place = {name: f"practice:{name}" for name in (*PEOPLE, "home", "back")}
        platform = PracticePlatform(house, clock)  # type: ignore[arg-type]
        async with _running(folder, content, clock, platform, place, "practice:house") as running:
            yield InPractice(running, house)
    finally:
        await house.close()


Stages = Callable[[Path, Content, World], AbstractAsyncContextManager[Hands]]
STAGES: Mapping[str, Stages] = {"discord": on_discord, "slack": on_slack, "practice": in_practice}
