"""Hands on Slack: the strict workspace with the real app."""

from __future__ import annotations

import shlex
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bots.app import Content
from bots.slackbot.bot import SlackBot
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.pace import Pace
from bots.slackbot.platform import SlackPlatform
from core.commands import commands
from core.kernel.decision import Kind
from core.kernel.ids import PlatformName
from tests.dialogues.circle import PEOPLE, changes, running
from tests.dialogues.hands import Hands
from tests.dialogues.running import Running, kinds_of
from tests.emulators.slackwire.fixtures import by_socket
from tests.emulators.slackwire.world import World
from tests.stage import HandClock


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
        kinds = kinds_of(command)
        named = " ".join(f"{name}={self._given(kinds.get(name), value)}" for name, value in options.items())
        self.last[who] = self.world.command(self.people[who], room, "/circle", f"{command} {named}".strip())
        await self._after(who)

    def _given(self, kind: Kind | None, value: str) -> str:
        if kind is Kind.PERSON:
            return f"<@{self.people[value].id}|{value}>"
        return shlex.quote(value).replace("'", '"')

    async def picks(self, who: str, choice: str, where: str) -> None:
        message = self.last[who].shown if where == "answer" else self._newest(where, "static_select")
        (name,) = [one["action_id"] for one in message.parts if one.get("type") == "static_select"]
        self.last[who] = self.world.choose(self.people[who], message, name, choice)
        await self._after(who)

    async def writes(self, who: str, text: str, place: str) -> None:
        self.world.say(self.people[who], self.rooms[place], text)
        await self.world.settled()
        await self._after("")

    async def leads(self, who: str) -> None:
        await self.running.led_by(f"slack:{self.people[who].id}")

    async def belongs(self, who: str) -> None:
        await self.running.joined_by(f"slack:{self.people[who].id}")

    async def slows(self, times: int) -> None:
        # both boards of a session may be on their way when Slack asks for silence
        self.world.limits.crossing = 0.5
        self.world.faults.add("chat.update", "429", times, retry_after=1)

    async def replies(self, who: str, text: str) -> None:
        self.world.say(self.people[who], self.rooms["home"], text, thread=self._messages("home")[-1])
        await self.world.settled()
        await self._after("")

    async def restarts(self) -> None:
        await self._after("")
        await self.running.restarts()

    async def presses(self, who: str, label: str, where: str) -> None:
        message = self.last[who].shown if where == "answer" else self._newest(where, "button", label)
        self.last[who] = pressed = self.world.press(self.people[who], message, label=label)
        await pressed
        await self._after("")
        # what stands in a private message may be answered by changing that message
        self.kept[who] = where in self.people and not pressed.anything
        if not self.kept[who]:
            await pressed.seen()

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

    def _newest(self, place: str, kind: str, label: str = "") -> Any:
        def fits(part: dict[str, Any]) -> bool:
            words: dict[str, Any] = part.get("text") or {}
            return part["type"] == kind and label in ("", words.get("text"))

        return [one for one in self._messages(place) if any(map(fits, one.parts))][-1]

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
    # in the order that Slack's limits ask for, but not at its pace
    calls = Calls(web_client(world.bot_token, base_url=world.api_url), Pace(slowness=0.02))
    platform = SlackPlatform(calls, neutral="Something new.")
    place = {name: f"slack:{one.id}" for name, one in (*people.items(), ("home", home), ("back", back))}
    async with running(folder, content, clock, platform) as process:
        await process.keep(*changes(platform.name, place, f"slack:{world.team_id}", content))
        bot = SlackBot(
            door=process.door,
            index=process.index,
            calls=calls,
            platform=platform,
            wording=content.wording,
            commands=commands(),
            hearing=process.hearing,
            signing_secret=world.signing_secret,
        )
        async with by_socket(world, bot.app):
            yield OnSlack(process, world, bot, people, {"home": home, "back": back})
            await bot.settle()
