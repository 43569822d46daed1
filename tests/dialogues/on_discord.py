"""Hands on Discord: a server in memory with the real client."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import discord
import simcord

from bots.app import Content
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from core.commands import commands
from core.kernel.decision import Kind
from core.kernel.ids import PlatformName
from tests.dialogues.circle import PEOPLE, changes, running
from tests.dialogues.hands import Hands
from tests.dialogues.running import Running, kinds_of
from tests.emulators.slackwire.world import World
from tests.stage import HandClock


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
        room, kinds = self.back if who == "fay" else self.home, kinds_of(command)
        given = {name: self._given(kinds.get(name), value) for name, value in options.items()}
        self.last[who] = await self.members[who].slash(room, command, **given)
        self.pressed.pop(who, None)
        self.where.pop(who, None)
        await self.running.settle()

    async def presses(self, who: str, label: str, where: str) -> None:
        message = self._answer(who) if where == "answer" else self._newest(where, label)
        if where != "answer":
            self.where[who] = where
        actor = self.users[who] if self.where.get(who) in PEOPLE else self.members[who]
        self.last[who] = await actor.click(message, label=label)
        self.pressed[who] = message
        await self.running.settle()

    def _given(self, kind: Kind | None, value: str) -> Any:
        match kind:
            case Kind.FLAG:
                return value == "yes"
            case Kind.PERSON:
                return self.members[value]
            case Kind.NUMBER:
                return int(value)
            case _:
                return value

    async def picks(self, who: str, choice: str, where: str) -> None:
        if where == "answer":
            message = self._answer(who)
        else:
            message = [one for one in self._messages(where) if _choices(one)][-1]
        (value,) = [value for label, value in _choices(message) if label == choice]
        actor = self.users[who] if where in PEOPLE or self.where.get(who) in PEOPLE else self.members[who]
        self.last[who] = await actor.select(message, [value])
        self.pressed[who] = message
        await self.running.settle()

    async def writes(self, who: str, text: str, place: str) -> None:
        await self.members[who].send({"home": self.home, "back": self.back}[place], text)
        await self.env.settle()
        await self.running.settle()

    async def leads(self, who: str) -> None:
        await self.running.led_by(f"discord:{self.members[who].id}")

    async def belongs(self, who: str) -> None:
        await self.running.joined_by(f"discord:{self.members[who].id}")

    async def slows(self, times: int) -> None:
        self.env.inject_error("PATCH", "/channels/*/messages/*", status=429, times=times)

    async def replies(self, who: str, text: str) -> None:
        newest = self._messages("home")[-1]
        thread = next((one for one in self.home.threads if one.id == newest.id), None)
        if thread is None:
            await self.members[who].send(self.home, text, reply_to=newest)
        else:
            await self.members[who].send(thread, text)
        await self.env.settle()
        await self.running.settle()

    async def restarts(self) -> None:
        await self.running.restarts()

    async def fills(self, who: str, **values: str) -> None:
        actor = self.users[who] if self.where.get(who) in PEOPLE else self.members[who]
        self.last[who] = await actor.submit_modal(self.last[who], values)
        await self.running.settle()

    async def passes(self, time: timedelta) -> None:
        await self.running.passes(time)

    def _messages(self, place: str) -> list[Any]:
        channel = {"home": self.home, "back": self.back}.get(place) or self.users[place].dm_channel
        return [] if channel is None else [one for one in channel.history() if not one.is_system()]

    def _newest(self, place: str, label: str) -> Any:
        return [one for one in self._messages(place) if label in _labels(one)][-1]

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


def _choices(message: Any) -> list[tuple[str, str]]:
    """What stands in a message's list: label and value."""
    return [(option["label"], option["value"]) for one in _controls(message) for option in one.get("options", [])]


def _controls(message: Any) -> list[dict[str, Any]]:
    """Buttons and lists. What only one person sees comes as plain data."""
    rows: list[dict[str, Any]] = [one if isinstance(one, dict) else one.to_dict() for one in message.components]
    return [one for row in rows for one in row.get("components", [])]


def _labels(message: Any) -> list[str]:
    return [str(one.get("label") or "") for one in _controls(message)]


def _discord_text(message: Any) -> str:
    embeds = [str(one.to_dict()) for one in message.embeds]
    return "\n".join((message.content or "", *embeds, *_labels(message))).replace("\\n", "\n")


@asynccontextmanager
async def on_discord(folder: Path, content: Content, _: World) -> AsyncGenerator[Hands]:
    clock = HandClock()
    platform = DiscordPlatform(clock.now)
    async with AsyncExitStack() as stack:
        # the server is there before the circle, so the bot is made with an engine that has none yet
        process = await stack.enter_async_context(running(folder, content, clock, platform))
        bot = CircleBot(
            door=process.door,
            index=process.index,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            settings=DiscordSettings(ready_timeout=0.05, shard_count=1, reads_nothing=False),
            hearing=process.hearing,
        )
        env = await stack.enter_async_context(simcord.run(bot))
        guild = env.create_guild("Riverside")
        home, back = guild.create_text_channel("evening-circle"), guild.create_text_channel("facilitators")
        users = {name: env.create_user(name) for name in PEOPLE}
        keeper = guild.create_role("Keepers", permissions=discord.Permissions(manage_guild=True, manage_messages=True))
        keepers = {"fay": [keeper], "gus": [keeper]}
        members = {name: guild.add_member(user, roles=keepers.get(name, [])) for name, user in users.items()}
        made = {name: f"discord:{one.id}" for name, one in members.items()}
        made |= {"home": f"discord:{home.id}", "back": f"discord:{back.id}"}
        await process.keep(*changes(platform.name, made, f"discord:{guild.id}", content))
        yield OnDiscord(process, env, home, back, users, members)
        await env.shutdown()
