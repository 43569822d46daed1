"""A stand-in for the engine, commands of the tests' own, and how a bot is put together."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.engine.hearing import Hearing
from bots.engine.index import Index
from bots.engine.platform import Shown, ShownForm, ShownView
from bots.library.wording import Wording
from core.circles.model import Circle
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Choice, Paragraph, View
from core.kernel.decision import Action, Command, Decision, Kind, Option, Who
from core.kernel.events import Act, Weather
from core.kernel.ids import CircleId, PlatformName, RoomId, SpaceId
from core.kernel.writing import Position, Written

WORDING = Wording.load(Path(__file__).parents[2] / "content" / "wording")


def _nothing(_snapshot: object, _act: Act, _moment: object) -> Decision:
    return Decision()


def action(name: str, who: Who, *path: str, options: tuple[Option, ...] = ()) -> Action[Any]:
    return Action(name=name, who=who, needs=object, decide=_nothing, command=Command(path=path, options=options))


ACTIONS = (
    action("menu.show", Who.ANYONE, "circle"),
    action("topic.show", Who.MEMBER, "topic"),
    action("checkin.show", Who.MEMBER, "checkin", options=(Option(name="mood", kind=Kind.NUMBER, least=1, most=5),)),
    action(
        "settings.save",
        Who.MEMBER,
        "settings",
        options=(
            Option(name="zone", kind=Kind.SUGGESTED),
            Option(name="discreet", kind=Kind.FLAG),
            Option(name="look", kind=Kind.CHOICE, choices=("plain", "fancy")),
        ),
    ),
    action(
        "schedule.add",
        Who.FACILITATOR,
        "facilitate",
        "schedule",
        "add",
        options=(
            Option(name="note", kind=Kind.TEXT, most=200),
            Option(name="room", kind=Kind.ROOM, required=True),
            Option(name="who", kind=Kind.PERSON),
            Option(name="role", kind=Kind.ROLE),
        ),
    ),
    action("circle.pause", Who.FACILITATOR, "facilitate", "pause"),
)


def commands() -> tuple[tuple[Command, Action[Any]], ...]:
    return tuple((one.command, one) for one in ACTIONS if one.command is not None)


def view(text: str, *buttons: Button) -> View:
    return View(blocks=(Paragraph(text),), rows=(buttons,) if buttons else ())


FORM = Form(
    title="A moment for yourself",
    submit="Save",
    action="reflect.save",
    given=(("circle", "0123456789ab"),),
    fields=(Field(name="text", label="What is on your mind?", long=True, hint="Only you see it."),),
)

Script = Callable[[Act], Shown | None]


@dataclass
class Door:
    """Notes every act and answers from a script."""

    answers: dict[str, Shown | Script | None] = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    slowly: float = 0
    acts: list[Act] = field(default_factory=list)
    weathers: list[Weather] = field(default_factory=list)
    typed: list[tuple[Act, str, str]] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event, repr=False)

    async def handle(self, act: Act) -> Shown | None:
        self.acts.append(act)
        if self.slowly:
            await asyncio.sleep(self.slowly)
        answer = self.answers.get(act.action, ShownView(view(f"{act.action} happened")))
        return answer(act) if callable(answer) else answer

    async def suggest(self, act: Act, option: str, typed: str) -> tuple[Choice, ...]:
        self.typed.append((act, option, typed))
        return self.choices

    async def weather(self, weather: Weather) -> None:
        self.weathers.append(weather)
        self.news.set()

    async def told(self, times: int) -> None:
        """Wait until the weather changed so often."""
        async with asyncio.timeout(10):
            while len(self.weathers) < times:
                self.news.clear()
                await self.news.wait()

    @property
    def act(self) -> Act:
        (act,) = self.acts
        return act

    def changes(self) -> list[tuple[str, str | None, str]]:
        return [(one.change.value, one.room, one.detail) for one in self.weathers]


@dataclass
class Kept:
    """How far each room was heard, in memory."""

    at: dict[RoomId, Position]

    async def all(self) -> dict[RoomId, Position]:
        return dict(self.at)

    async def save(self, positions: Mapping[RoomId, Position]) -> None:
        self.at.update(positions)

    async def forget(self, rooms: frozenset[RoomId]) -> None:
        for room in rooms:
            del self.at[room]


@dataclass
class Made:
    """A bot and what it is made of."""

    door: Door
    index: Index
    platform: DiscordPlatform
    bot: CircleBot
    heard: list[Written]
    kept: dict[RoomId, Position]

    def again(self, **changes: Any) -> CircleBot:
        """Make the bot of the next process; the platform is new too."""
        made = make(door=self.door, index=self.index, kept=self.kept, **changes)
        self.platform, self.bot, self.heard = made.platform, made.bot, made.heard
        return made.bot


def make(
    door: Door | None = None,
    index: Index | None = None,
    settings: DiscordSettings | None = None,
    now: Callable[[], datetime] | None = None,
    kept: dict[RoomId, Position] | None = None,
) -> Made:
    door = door or Door()
    index = index if index is not None else Index()
    platform = DiscordPlatform(now)
    heard: list[Written] = []
    kept = kept if kept is not None else {}

    async def hear(written: Written) -> None:
        heard.append(written)

    bot = CircleBot(
        door=door,
        index=index,
        platform=platform,
        wording=WORDING,
        commands=commands(),
        settings=settings or DiscordSettings(ready_timeout=0.05, shard_count=1),
        hearing=Hearing(Kept(kept), hear, now or (lambda: datetime.now(UTC))),
    )
    return Made(door, index, platform, bot, heard, kept)


def circle(guild: int, home: int, back: int, *, threads: bool = False, version: int = 1) -> Circle:
    return Circle(
        id=CircleId("0123456789ab"),
        platform=PlatformName.DISCORD,
        space=SpaceId(f"discord:{guild}"),
        name="Evening circle",
        home=RoomId(f"discord:{home}"),
        back=RoomId(f"discord:{back}"),
        threads=threads,
        created=datetime(2026, 1, 1, tzinfo=UTC),
        version=version,
    )


def form(**changes: Any) -> ShownForm:
    return ShownForm(FORM, ask="reflect")
