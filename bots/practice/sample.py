"""Plays a sample session in the practice room: eight people, a facilitator, and a clock that runs fast.

Everything goes through the same acts that buttons make, so what one sees is what a circle would see.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from datetime import timedelta

from bots.engine.platform import ShownView
from bots.practice.model import HOME, Person
from bots.practice.practice import Practice
from bots.practice.seed import ANNA, BEN, CIRCLE, CLEO, DORA
from core.kernel.cards import Button
from core.kernel.ids import PersonId

GUESTS = tuple(PersonId(f"practice:{name}") for name in ("eva", "finn", "gus", "hana", "iris"))
EIGHT = (ANNA, BEN, CLEO, *GUESTS)
AHEAD = timedelta(minutes=20)
_BEFORE = ("2", "3", "2", "4", "3", "2", "3", "3")
_AFTER = ("3", "3", "4", "4", "4", "3", "3", "4")


class Sample:
    """One sample session. ``pause`` is how long, in seconds, each step stays to be looked at."""

    def __init__(self, practice: Practice, pause: float = 0.8) -> None:
        """Nothing happens before :meth:`play`."""
        self._practice = practice
        self._pause = pause

    async def play(self) -> bool:
        """Play it from the plan to the last word. False if another session goes on already."""
        practice = self._practice
        for number, guest in enumerate(GUESTS, 1):
            await practice.house.welcome(Person(id=guest, name=practice.say(f"practice-guest-{number}")))
            await self._do(guest, "join.yes", {})
        begins = practice.now + AHEAD
        begins = begins.replace(second=0, microsecond=0)
        plan = {
            "day": begins.date().isoformat(),
            "time": begins.strftime("%H:%M"),
            "title": practice.say("practice-sample-title"),
            "minutes": "30",
            "turn": "1",
        }
        await self._do(DORA, "session.plan", plan)
        await self._do(DORA, "session.confirm", {})
        session = await self._planned()
        if not session:
            return False
        meant = {"s": session}
        await self._all("session.join", lambda place: meant)
        await self._until(timedelta(minutes=10))
        await self._do(DORA, "session.in", meant)
        await self._until(timedelta(minutes=12))
        await self._all("session.mood", lambda place: {**meant, "k": "b", "m": _BEFORE[place]})
        await self._do(DORA, "session.step", {**meant, "p": "welcome"})
        await self._round(meant, EIGHT[:5], listens=EIGHT[5], passes=EIGHT[6])
        await self._do(DORA, "session.step", {**meant, "p": "check-in"})
        await self._do(DORA, "session.step", {**meant, "p": "topic"})
        await self._round(meant, EIGHT[2:], listens=EIGHT[0], passes=EIGHT[1])
        await self._do(DORA, "session.step", {**meant, "p": "sharing"})
        await self._all("session.mood", lambda place: {**meant, "k": "a", "m": _AFTER[place]})
        await self._do(DORA, "session.close", meant)
        await self._until(timedelta(minutes=11))
        return True

    async def _round(
        self, meant: Mapping[str, str], speak: tuple[PersonId, ...], *, listens: PersonId, passes: PersonId
    ) -> None:
        for person in speak:
            await self._do(person, "session.hand", meant)
        await self._do(listens, "session.listen", meant)
        await self._do(passes, "session.pass", meant)
        for person in speak:
            await self._do(person, "session.on", meant)

    async def _all(self, action: str, given: Callable[[int], Mapping[str, str]]) -> None:
        for place, person in enumerate(EIGHT):
            await self._do(person, action, given(place))

    async def _planned(self) -> str:
        """The session that comes first, if none goes on."""
        shown = await self._do(ANNA, "session.list", {})
        match shown:
            case ShownView(view=view):
                buttons = [one for row in view.rows if isinstance(row, tuple) for one in row]
                first = next((one for one in buttons if isinstance(one, Button)), None)
                return dict(first.given).get("s", "") if first is not None else ""
            case _:
                return ""

    async def _do(self, person: PersonId, action: str, given: Mapping[str, str]) -> object:
        practice = self._practice
        act = practice.act(practice.house.people[person], HOME, action, {"circle": CIRCLE, **given})
        shown = await practice.door.handle(act)
        await practice.keeper.settle()
        await asyncio.sleep(self._pause)
        return shown

    async def _until(self, time: timedelta) -> None:
        practice = self._practice
        await practice.keeper.travel(practice.clock.now() + time)
