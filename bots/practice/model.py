"""Who and what is in a practice house."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.kernel.cards import View
from core.kernel.ids import MessageRef, PersonId, RoomId, SpaceId

SPACE = SpaceId("practice:house")
HOME = RoomId("practice:circle")
BACK = RoomId("practice:facilitators")
SECOND = RoomId("practice:garden")
FACILITATOR_ROLE = "facilitators"


class RoomKind(StrEnum):
    """Who a room is for."""

    OPEN = "open"
    """Everybody in the house."""
    BACK = "back"
    """Facilitators only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone whom a visitor can be. ``takes_messages``: private messages of the bot reach them."""

    id: PersonId
    name: str
    facilitates: bool = False
    takes_messages: bool = True

    @property
    def roles(self) -> frozenset[str]:
        """The house's roles, as the house writes them."""
        return frozenset({FACILITATOR_ROLE}) if self.facilitates else frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room of the house. ``may_post``: the bot has the permission to."""

    id: RoomId
    name: str
    kind: RoomKind = RoomKind.OPEN
    may_post: bool = True
    gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something said: by a person in ``text``, or by the bot as a ``view``.

    ``place`` is a room, a thread or someone's private messages; see :func:`private_place`.
    """

    number: int
    place: str
    at: datetime
    author: PersonId | None = None
    text: str = field(default="", repr=False)
    view: View | None = field(default=None, repr=False)
    revision: int = 1

    @property
    def ref(self) -> MessageRef:
        """Where it is, as the engine keeps it."""
        return message_ref(self.place, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A thread under a message. Its own messages have ``thread:<number>`` as their place."""

    number: int
    under: int
    room: str
    title: str

    @property
    def place(self) -> str:
        """Where its messages stand."""
        return f"thread:{self.number}"


def private_place(person: PersonId) -> str:
    """Return the place of someone's private messages."""
    return f"dm:{person}"


def message_ref(place: str, number: int) -> MessageRef:
    """Return the reference of a message."""
    return MessageRef(f"{place}/{number}")


def number_in(message: MessageRef) -> int | None:
    """Return the number within a reference, or None if it is not one of ours."""
    tail = message.rpartition("/")[2]
    return int(tail) if tail.isascii() and tail.isdigit() else None
