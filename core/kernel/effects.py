"""What a decision wants done on a platform.

``Everywhere`` is what every platform can do. ``Extra`` is what some can, asked per room at run time; an extra
stands in a :class:`Ladder`, whose last rung always works.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from core.kernel.cards import Card
from core.kernel.extras import Extra
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId
from core.kernel.quick import quick


class Urgency(IntEnum):
    """Who goes first when the platform lets only so much through. Smaller is sooner."""

    ALERT = 0
    ANSWER = 1
    GROUP = 2
    PRIVATE = 3


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """Say something in a circle's room."""

    key: DeliveryKey
    room: RoomId
    card: Card
    occasion: str = ""
    """The occasion that it belongs to, if any."""
    not_before: datetime | None = None
    urgency: Urgency = Urgency.GROUP
    echo: bool = False
    """Whether its receipt comes back as an event even when all went well. A refusal always does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whisper:
    """Send one person a private message."""

    key: DeliveryKey
    person: PersonId
    card: Card
    occasion: str = ""
    not_before: datetime | None = None
    urgency: Urgency = Urgency.PRIVATE


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """Tell the facilitators something in their room, as a new message."""

    key: DeliveryKey
    room: RoomId
    card: Card
    not_before: datetime | None = None
    urgency: Urgency = Urgency.ALERT
    echo: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdraw:
    """Take back a message of the bot's own."""

    key: DeliveryKey
    message: MessageRef
    person: PersonId | None = None
    """Whose private messages it stands in, if it does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """Change a message of the bot's own in place. No decision asks for it: it is how a board follows its state.

    ``key`` is the one that the message was posted with, so that it is still found by it.
    """

    key: DeliveryKey
    message: MessageRef
    card: Card


Everywhere = Post | Whisper | Alert | Withdraw


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The best that a room can do: the first rung that it offers and does not refuse, else ``otherwise``.

    Facilitators are told in words which rungs were left out, why, and what was done instead, unless it is ``quiet``.
    """

    key: DeliveryKey
    room: RoomId
    rungs: tuple[Extra, ...]
    otherwise: Everywhere | None = None
    quiet: bool = False
    """For what is merely nice to have: nobody is told that it was left out."""
    not_before: datetime | None = None
    urgency: Urgency = Urgency.GROUP
    echo: bool = False
    """Whether its receipt comes back as an event even when all went well."""


Intent = Everywhere | Ladder
