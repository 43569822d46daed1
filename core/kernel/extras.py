"""What some platforms can do in some rooms: each stands in a ladder, above something that always works.

Every extra may be done twice without harm, or can be looked up. ``case`` is what the facilitators know it by, such
as the number of a case; a platform may show it in its own log. It never holds words or a name of a member.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar

from core.kernel.ids import DeliveryKey, MessageRef, PersonId, RoomId

NEVER_LOCKED = MessageRef("")


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenThread:
    """Open a thread under a message of the bot's own, where a room has threads to open."""

    name: ClassVar[str] = "open-thread"

    key: DeliveryKey
    room: RoomId
    under: MessageRef
    title: str
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeOut:
    """Let a person read but not write until a moment. It ends by itself."""

    name: ClassVar[str] = "time-out"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    until: datetime
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftTimeOut:
    """Let a person write again before their time is over."""

    name: ClassVar[str] = "lift-time-out"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remove:
    """Take away a message that somebody else wrote. For the bot's own there is ``Withdraw``."""

    name: ClassVar[str] = "remove"

    key: DeliveryKey
    room: RoomId
    message: MessageRef
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePerson:
    """Take a person out of the circle's room, and out of no other."""

    name: ClassVar[str] = "remove-person"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LetBack:
    """Let a person into the room again that they were taken out of."""

    name: ClassVar[str] = "let-back"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expel:
    """Take a person out of the whole server. They can come back by an invitation."""

    name: ClassVar[str] = "expel"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ban:
    """Take a person out of the whole server and keep them out. ``forget``: how much they wrote goes with them."""

    name: ClassVar[str] = "ban"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    forget: timedelta = timedelta(0)
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiftBan:
    """Let a person come back who was kept out."""

    name: ClassVar[str] = "lift-ban"

    key: DeliveryKey
    room: RoomId
    person: PersonId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlowMode:
    """Let everybody write only once in so many seconds; 0 ends it."""

    name: ClassVar[str] = "slow-mode"

    key: DeliveryKey
    room: RoomId
    seconds: int
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LockRoom:
    """Let nobody but the bot and administrators write in a room.

    The ``message`` of its receipt says how the room was before. Give it to :class:`UnlockRoom`.
    """

    name: ClassVar[str] = "lock-room"

    key: DeliveryKey
    room: RoomId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlockRoom:
    """Open a room again. Without ``was``, whoever was kept from writing there may write as everywhere else."""

    name: ClassVar[str] = "unlock-room"

    key: DeliveryKey
    room: RoomId
    was: MessageRef = NEVER_LOCKED
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduledEvent:
    """Put a meeting into the platform's own calendar, where people can ask to be reminded."""

    name: ClassVar[str] = "scheduled-event"

    key: DeliveryKey
    room: RoomId
    title: str
    begins: datetime
    ends: datetime
    words: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CancelEvent:
    """Take a meeting out of the platform's calendar. ``event`` is the ``message`` of its receipt."""

    name: ClassVar[str] = "cancel-event"

    key: DeliveryKey
    room: RoomId
    event: MessageRef
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterSpam:
    """Let the platform itself stop spam, calls to many people, and scam and invite links, in its whole server.

    Words are never filtered so. The ``message`` of the receipt names the parts that are kept, after its slash and
    with commas between: ``spam``, ``mentions``, ``links``. Where the server has a rule of its own, that one stands.
    """

    name: ClassVar[str] = "filter-spam"

    key: DeliveryKey
    room: RoomId
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnfilterSpam:
    """Take away what :class:`FilterSpam` made, and nothing that anybody else did."""

    name: ClassVar[str] = "unfilter-spam"

    key: DeliveryKey
    room: RoomId
    case: str = ""


Moderating = (
    TimeOut
    | LiftTimeOut
    | Remove
    | RemovePerson
    | LetBack
    | Expel
    | Ban
    | LiftBan
    | SlowMode
    | LockRoom
    | UnlockRoom
    | ScheduledEvent
    | CancelEvent
    | FilterSpam
    | UnfilterSpam
)
"""What leaves no message of its own. Done twice it is as if done once, or the platform knows that it was done."""

Extra = OpenThread | Moderating
"""What some platforms can, in some rooms. An adapter's ``carry_out`` and ``look_up`` end with ``assert_never``."""

EXTRAS: tuple[type[Extra], ...] = (
    OpenThread,
    TimeOut,
    LiftTimeOut,
    Remove,
    RemovePerson,
    LetBack,
    Expel,
    Ban,
    LiftBan,
    SlowMode,
    LockRoom,
    UnlockRoom,
    ScheduledEvent,
    CancelEvent,
    FilterSpam,
    UnfilterSpam,
)
"""All of them, in the order in which pages name them."""
