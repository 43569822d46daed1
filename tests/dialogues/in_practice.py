"""Hands in the practice room."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from bots.app import Content
from bots.engine.platform import Parcel, Shown, ShownForm, ShownView
from bots.practice.house import House
from bots.practice.model import Person, Room, RoomKind, message_ref, private_place
from bots.practice.platform import PracticePlatform
from core.commands import commands
from core.kernel.cards import Button, Picker, View
from core.kernel.decision import Kind
from core.kernel.effects import Edit
from core.kernel.events import Act, Actor, Place, Receipt, TryLater
from core.kernel.ids import EventId, PersonId, PlatformName, RoomId, SpaceId
from core.kernel.writing import Written
from tests.dialogues.circle import PEOPLE, changes, running
from tests.dialogues.hands import Hands
from tests.dialogues.running import Running, kinds_of
from tests.emulators.slackwire.world import World
from tests.stage import HandClock, words


class Weather(PracticePlatform):
    """The practice room on a bad day."""

    busy = 0

    async def carry_out(self, parcel: Parcel) -> Receipt:
        if self.busy and isinstance(parcel.effect, Edit):
            self.busy -= 1
            return TryLater(seconds=1)
        return await super().carry_out(parcel)


@dataclass
class InPractice:
    running: Running
    house: House
    weather: Weather
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
        kinds = kinds_of(command)
        given = {
            name: f"practice:{value}" if kinds.get(name) is Kind.PERSON else value for name, value in options.items()
        }
        await self._does(who, action.name, given, "back" if who == "fay" else "home")

    async def picks(self, who: str, choice: str, where: str) -> None:
        shown = self.last[who]
        if where == "answer":
            assert isinstance(shown, ShownView), shown
            views = [shown.view]
        else:
            views = await self._views(where)
        (picker,) = [row for view in views for row in view.rows if isinstance(row, Picker)][-1:]
        (value,) = [one.value for one in picker.choices if one.label == choice]
        given = dict(picker.given) | {picker.name: value}
        await self._does(who, picker.action, given, "home" if where == "answer" else where)

    async def writes(self, who: str, text: str, place: str) -> None:
        room, now, person = f"practice:{place}", self.running.clock.now(), PersonId(f"practice:{who}")
        number = await self.house.say(room, now, author=person, text=text)
        said = message_ref(room, number)
        await self.running.hears(Written(room=RoomId(room), message=said, person=person, at=now, text=text))
        await self.running.settle()

    async def leads(self, who: str) -> None:
        await self.running.led_by(f"practice:{who}")

    async def belongs(self, who: str) -> None:
        await self.running.joined_by(f"practice:{who}")

    async def slows(self, times: int) -> None:
        self.weather.busy = times

    async def replies(self, who: str, text: str) -> None:
        (newest,) = (await self.house.messages("practice:home"))[-1:]
        home, now, person = RoomId("practice:home"), self.running.clock.now(), PersonId(f"practice:{who}")
        (thread,) = [one for one in await self.house.threads(home) if one.under == newest.number]
        number = await self.house.say(thread.place, now, author=person, text=text)
        room, under = await self.house.room_of(thread.place)
        assert room == home
        said = message_ref(thread.place, number)
        await self.running.hears(Written(room=home, message=said, person=person, at=now, text=text, under=under))
        await self.running.settle()

    async def restarts(self) -> None:
        await self.running.restarts()

    async def presses(self, who: str, label: str, where: str) -> None:
        if where == "answer":
            shown = self.last[who]
            assert isinstance(shown, ShownView), shown
            view = shown.view
        else:
            views = reversed(await self._views(where))
            view = next(one for one in views if label in [button.label for button in _buttons(one)])
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
        platform = Weather(house, clock)
        async with running(folder, content, clock, platform) as process:
            await process.keep(*changes(platform.name, place, "practice:house", content))
            yield InPractice(process, house, platform)
    finally:
        await house.close()
