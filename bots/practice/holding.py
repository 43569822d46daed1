"""What holds people back in the practice house, as facilitators wanted it: pauses, locked rooms, slow rooms.

It is kept among the house's settings, so it outlives a restart.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

from bots.practice.house import House
from bots.practice.model import message_ref, number_in
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import (
    Ban,
    CancelEvent,
    Expel,
    Extra,
    FilterSpam,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    Moderating,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnfilterSpam,
    UnlockRoom,
)
from core.kernel.ids import MessageRef, PersonId, RoomId


async def moderate(house: House, extra: Moderating, now: datetime) -> Receipt:
    """Do it once more or for the first time. What the house's manner does not offer is refused."""
    if type(extra) not in offered(house, extra.room):
        return Refused(obstacle=Obstacle.NOT_POSSIBLE)
    match extra:
        case TimeOut(person=person, until=until):
            if until - now > house.abilities.longest_time_out:
                return Refused(obstacle=Obstacle.NOT_POSSIBLE)
            return await _person(house, f"hush:{person}", until.isoformat(), person)
        case LiftTimeOut(person=person):
            return await _person(house, f"hush:{person}", "", person)
        case RemovePerson(room=room, person=person):
            return await _person(house, f"out:{room}:{person}", "yes", person)
        case LetBack(room=room, person=person):
            return await _person(house, f"out:{room}:{person}", "", person)
        case Expel(person=person) | Ban(person=person):
            return await _person(house, f"away:{person}", extra.name, person)
        case LiftBan(person=person):
            return await _person(house, f"away:{person}", "", person)
        case Remove(message=message):
            number = number_in(message)
            if number is None:
                return Refused(obstacle=Obstacle.INVALID)
            await house.withdraw(number)
            return Sent(message=message)
        case SlowMode(room=room, seconds=seconds):
            slowest = int(house.abilities.slowest.total_seconds())
            await house.set(f"slow:{room}", str(max(0, min(seconds, slowest))))
        case LockRoom(room=room):
            await house.set(f"locked:{room}", "yes")
        case UnlockRoom(room=room):
            await house.set(f"locked:{room}", "")
        case ScheduledEvent(key=key, title=title, begins=begins):
            if begins <= now:
                return Refused(obstacle=Obstacle.NOT_POSSIBLE)
            await house.set(f"event:{key}", f"{begins.isoformat()} {title}")
            return Sent(message=MessageRef(f"event:{key}"))
        case CancelEvent(event=event):
            await house.set(event, "")
            return Sent(message=event)
        case FilterSpam():
            await house.set("filter", "spam,mentions,links")
            return Sent(message=MessageRef("filter/spam,mentions,links"))
        case UnfilterSpam():
            await house.set("filter", "")
            return Sent(message=MessageRef("filter/"))
        case _:
            assert_never(extra)
    return Sent(message=message_ref(extra.room, 0))


def offered(house: House, room: RoomId) -> frozenset[type[Extra]]:
    """What the manner of the house offers in a room; one that is gone offers nothing."""
    found = house.rooms.get(room)
    if found is None or found.gone:
        return frozenset()
    return house.abilities.offered(thread=False, closed=True)


async def _person(house: House, name: str, value: str, person: PersonId) -> Receipt:
    if person not in house.people:
        return Refused(obstacle=Obstacle.PERSON_GONE)
    await house.set(name, value)
    return Sent(message=MessageRef(f"{person}/"))


async def hindrance(house: House, place: str, person: PersonId, now: datetime) -> str:
    """Return the message id that says why a person may not write in a place now; empty if they may."""
    if house.setting(f"away:{person}") or house.setting(f"out:{place}:{person}"):
        return "practice-hindered-out"
    until = house.setting(f"hush:{person}")
    if until and datetime.fromisoformat(until) > now:
        return "practice-hindered-time-out"
    known = house.people.get(person)
    if known is not None and known.facilitates:
        return ""
    if house.setting(f"locked:{place}"):
        return "practice-hindered-locked"
    pause = timedelta(seconds=int(house.setting(f"slow:{place}", "0")))
    if pause:
        said = [one.at for one in await house.messages(place, 50) if one.author == person]
        if said and now - said[-1] < pause:
            return "practice-hindered-slow"
    return ""
