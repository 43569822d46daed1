"""The practice house as a platform: takes what the engine sends, refuses as a real one would."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import assert_never

from bots.engine.abilities import Ability
from bots.engine.clock import Clock
from bots.engine.platform import Absent, Found, LookedUp, Missing, Parcel
from bots.practice.holding import moderate, offered
from bots.practice.house import House
from bots.practice.model import message_ref, number_in, private_place
from core.circles.model import Circle
from core.kernel.effects import Alert, Edit, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import Extra, Moderating, OpenThread
from core.kernel.ids import PlatformName, RoomId


class PracticePlatform:
    """Implements :class:`bots.engine.platform.Platform` on a house."""

    def __init__(self, house: House, clock: Clock) -> None:
        """``clock`` dates the messages."""
        self._house = house
        self._clock = clock

    @property
    def name(self) -> PlatformName:
        """Practice."""
        return PlatformName.PRACTICE

    def instant(self, moment: datetime) -> str:
        """Write a mark that the page shows in the circle's zone."""
        return f"<t:{int(moment.timestamp())}>"

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        """What the manner of the house offers; a room that is gone offers nothing."""
        return offered(self._house, room)

    async def carry_out(self, parcel: Parcel) -> Receipt:
        """Do it once. A key that was carried out before changes nothing."""
        effect = parcel.effect
        if isinstance(effect, Moderating):
            return await moderate(self._house, effect, self._clock.now())
        match effect:
            case Post(room=room) | Alert(room=room):
                refused = self._in_the_way(room)
                return refused if refused is not None else await self._say(room, parcel)
            case Whisper(person=person):
                known = self._house.people.get(person)
                if known is None:
                    return Refused(obstacle=Obstacle.PERSON_GONE)
                if not known.takes_messages and self._house.abilities.has(Ability.CLOSING_PRIVATE_MESSAGES):
                    return Refused(obstacle=Obstacle.DM_CLOSED)
                return await self._say(private_place(person), parcel)
            case Edit(message=message):
                number = number_in(message)
                if number is None or parcel.view is None or await self._house.is_withdrawn(number):
                    return Refused(obstacle=Obstacle.INVALID)
                await self._house.edit(number, parcel.view)
                return Sent(message=message)
            case Withdraw(message=message):
                number = number_in(message)
                if number is None or not await self._house.withdraw(number):
                    return Refused(obstacle=Obstacle.INVALID)
                return Sent(message=message)
            case OpenThread() as thread:
                return await self._open_thread(thread)
            case _:
                assert_never(effect)

    async def _say(self, place: str, parcel: Parcel) -> Receipt:
        if parcel.view is None:
            return Refused(obstacle=Obstacle.INVALID)
        number = await self._house.say(place, self._clock.now(), view=parcel.view, key=parcel.key)
        return Sent(message=message_ref(place, number))

    async def _open_thread(self, thread: OpenThread) -> Receipt:
        refused = self._in_the_way(thread.room)
        if refused is not None:
            return refused
        under = number_in(thread.under)
        if OpenThread not in self.extras(thread.room) or under is None or await self._house.is_withdrawn(under):
            return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        opened = await self._house.open_thread(thread.room, under, thread.title, thread.key)
        return Sent(message=message_ref(opened.place, opened.under))

    def _in_the_way(self, room: RoomId) -> Refused | None:
        found = self._house.rooms.get(room)
        if found is None or found.gone:
            return Refused(obstacle=Obstacle.ROOM_GONE)
        if not found.may_post:
            return Refused(obstacle=Obstacle.NOT_ALLOWED, missing=self._house.abilities.post_permission)
        return None

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        """Find a parcel by exactly its key. The house forgets nothing, so it can always tell."""
        effect = parcel.effect
        if isinstance(effect, Edit | Moderating):
            # done twice it is as if done once
            return Absent()
        match effect:
            case Post() | Alert() | Whisper():
                known = await self._house.message_of(parcel.key)
                return Absent() if known is None else Found(message_ref(known[1], known[0]))
            case Withdraw(message=message):
                number = number_in(message)
                done = number is not None and await self._house.is_withdrawn(number)
                return Found(message) if done else Absent()
            case OpenThread():
                thread = await self._house.thread_of(parcel.key)
                return Absent() if thread is None else Found(message_ref(thread.place, thread.under))
            case _:
                assert_never(effect)

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        """The permission to post, in each of the circle's rooms where it was taken."""
        word = self._house.abilities.post_permission
        rooms = [self._house.rooms.get(room) for room in (circle.home, circle.back)]
        return tuple(
            Missing(room=room.id, permission=word, mend="practice-mend-post")
            for room in rooms
            if room is not None and not room.gone and not room.may_post
        )
