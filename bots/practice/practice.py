"""A practice room in use: the house, the way into the engine, and answers that only one person sees."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bots.engine.clock import MovableClock
from bots.engine.hearing import Heard
from bots.engine.platform import Door
from bots.practice.house import House
from bots.practice.keeper import Keeper
from bots.practice.model import FACILITATOR_ROLE, SPACE, Person, RoomKind, private_place
from core.circles.model import Circle
from core.kernel.cards import View
from core.kernel.decision import Action, Command, Who
from core.kernel.events import Act, Actor, Change, Place, Weather
from core.kernel.ids import EventId, MessageRef, PersonId, RoomId, native
from core.kernel.words import Say
from core.schedule.slots import zone as zone_named

_THEIRS = (Who.FACILITATOR, Who.ADMINISTRATOR)
_TOP = "facilitate"
"""The top-level name of the facilitators' commands, which Discord hides from members."""


@dataclass(slots=True, kw_only=True)
class Aside:
    """An answer that only one person sees, until they put it away or the room is closed.

    ``after`` is the number of the latest message when it came; ``message`` what its button belonged to.
    """

    number: int
    person: PersonId
    place: str
    after: int
    at: datetime
    view: View = field(repr=False)
    revision: int = 1


@dataclass(slots=True, kw_only=True)
class Practice:
    """Everything that the page stands on."""

    house: House
    door: Door
    keeper: Keeper
    clock: MovableClock
    say: Say
    actions: Mapping[str, Action[Any]]
    circles: Callable[[], Sequence[Circle]]
    says: Mapping[str, Say] = field(default_factory=dict[str, Say])
    """Every language that there are words in."""
    language: str = "en"
    """What the page speaks, and what the practice platform says of everyone in it."""
    heard: Heard | None = None
    """Gets what people write in rooms."""
    asides: list[Aside] = field(default_factory=list[Aside])
    _count: int = 0

    async def speak(self, language: str) -> None:
        """Let the page speak another language, also the next time; one without words changes nothing."""
        if language in self.says:
            self.language, self.say = language, self.says[language]
            await self.house.set("language", language)

    @property
    def zone(self) -> ZoneInfo:
        """The circle's time zone."""
        found = next((zone_named(circle.zone) for circle in self.circles()), None)
        return found or ZoneInfo("UTC")

    @property
    def now(self) -> datetime:
        """The practice time on the circle's wall."""
        return self.clock.now().astimezone(self.zone)

    def names(self) -> Mapping[str, str]:
        """Return the names of people, rooms and roles by the marks that stand for them in texts."""
        people = {f"@{native(person.id)}": f"@{person.name}" for person in self.house.people.values()}
        rooms = {f"#{native(room.id)}": f"#{room.name}" for room in self.house.rooms.values()}
        return {**people, **rooms, f"@&{FACILITATOR_ROLE}": f"@{self.say('practice-room-facilitators')}"}

    def commands(self, person: Person) -> tuple[tuple[Command, Action[Any]], ...]:
        """Return the commands to offer a person, as a platform would hide those of facilitators."""
        return tuple(
            (action.command, action)
            for action in self.actions.values()
            if action.command is not None
            and (person.facilitates or not (action.who in _THEIRS or action.command.path[0] == _TOP))
        )

    def act(
        self,
        person: Person,
        place: str,
        action: str,
        given: Mapping[str, str],
        message: MessageRef | None = None,
    ) -> Act:
        """Put together what a person does, as a platform vouches for it."""
        room = RoomId(place)
        inside = room in self.house.rooms
        return Act(
            id=EventId(f"practice:{uuid.uuid4().hex}"),
            action=action,
            actor=Actor(person=person.id, name=person.name, administrator=person.facilitates, roles=person.roles),
            place=Place(space=SPACE, space_name=self.say("practice-house"), room=room) if inside else Place(),
            given=given,
            message=message,
            language=self.language,
        )

    # Answers for one person

    def asides_in(self, person: PersonId, place: str) -> tuple[Aside, ...]:
        """Return a person's answers in one place, in order."""
        return tuple(one for one in self.asides if one.person == person and one.place == place)

    async def whisper(self, person: PersonId, place: str, view: View) -> Aside:
        """Show a person something that nobody else sees."""
        self._count += 1
        aside = Aside(
            number=self._count,
            person=person,
            place=place,
            after=await self.house.latest(place),
            at=self.clock.now(),
            view=view,
        )
        self.asides.append(aside)
        self.house.tell()
        return aside

    def rewrite(self, aside: Aside, view: View) -> None:
        """Put another view in the place of an answer's."""
        aside.view = view
        aside.revision += 1
        if aside not in self.asides:
            self.asides.append(aside)
        self.house.tell()

    def put_away(self, aside: Aside) -> None:
        """Take an answer off the screen."""
        if aside in self.asides:
            self.asides.remove(aside)
        self.house.tell()

    # What can go wrong, to be rehearsed

    async def let_post(self, room: RoomId, *, allowed: bool) -> None:
        """Give or take the bot's permission to post, and tell the engine."""
        await self.house.let_post(room, allowed=allowed)
        change = Change.PERMISSION_BACK if allowed else Change.PERMISSION_LOST
        await self._tell(change, room, self.house.abilities.post_permission)

    async def remove_room(self, room: RoomId) -> None:
        """Take a room away, and tell the engine."""
        await self.house.remove_room(room)
        await self._tell(Change.ROOM_GONE, room, "")

    async def _tell(self, change: Change, room: RoomId, detail: str) -> None:
        await self.door.weather(
            Weather(id=EventId(f"practice:{uuid.uuid4().hex}"), change=change, space=SPACE, room=room, detail=detail)
        )
        self.keeper.wake()

    def open_rooms(self) -> tuple[RoomId, ...]:
        """Return the rooms that everybody sees: those of circles first."""
        homes = [circle.home for circle in self.circles()]
        rooms = [room.id for room in self.house.rooms.values() if room.kind is RoomKind.OPEN and not room.gone]
        return tuple(sorted(rooms, key=lambda room: room not in homes))

    def back_room(self) -> RoomId | None:
        """Return the facilitators' room, if there is one."""
        rooms = [room.id for room in self.house.rooms.values() if room.kind is RoomKind.BACK and not room.gone]
        return next(iter(rooms), None)


def place_of(person: Person) -> str:
    """Return where a person's private messages stand."""
    return private_place(person.id)
