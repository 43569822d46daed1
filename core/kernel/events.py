"""What can happen: a person does something, a thing falls due, a receipt comes back, the weather changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from core.kernel.ids import DeliveryKey, EventId, MessageRef, PersonId, RoomId, SpaceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who does something, as the platform vouches for it at that moment."""

    person: PersonId
    name: str = field(default="", repr=False)
    administrator: bool = False
    """May manage the server or workspace, by the platform's own word."""
    roles: frozenset[str] = frozenset()
    """The platform's role ids, as the platform writes them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where it was done. ``room`` is None in a private message; ``space`` too."""

    space: SpaceId | None = None
    space_name: str = ""
    room: RoomId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """A person used a command, pressed a button, chose from a list or sent a form.

    ``action`` names an entry of ``core.commands.ACTIONS``. ``given`` holds options, button arguments and form
    fields together, each as canonical text: ids with their platform, dates as ISO, ``yes`` and ``no``.
    """

    id: EventId
    action: str
    actor: Actor
    place: Place
    given: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    language: str = "en"
    """The language that the platform says this person uses."""
    message: MessageRef | None = None
    """The message whose button was pressed."""


class Obstacle(StrEnum):
    """Why a platform refused to carry something out, for good or until a person mends it."""

    DM_CLOSED = "dm-closed"
    PERSON_GONE = "person-gone"
    ROOM_GONE = "room-gone"
    NOT_ALLOWED = "not-allowed"
    BOT_REMOVED = "bot-removed"
    NOT_POSSIBLE = "not-possible"
    """The platform cannot do it here at all."""
    INVALID = "invalid"
    """The platform says that what we sent is wrong: a fault of ours."""
    UNKNOWN_OUTCOME = "unknown-outcome"
    """It may have been sent, and nothing can tell; it is never sent again blindly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A rung of a ladder that was left out, and why. ``rung`` is the extra's name, ``case`` what it belongs to."""

    rung: str
    obstacle: Obstacle
    missing: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """The platform took it. ``message`` says where it is."""

    message: MessageRef
    skipped: tuple[Skipped, ...] = ()
    """Of a ladder: the rungs above the one that held, if facilitators are to hear of them."""
    done: str = ""
    """Of a ladder: what was done, as an extra's name or the kind of what always works (``post``, ``whisper``)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The platform will not, and trying again does not help."""

    obstacle: Obstacle
    missing: str = ""
    """The permission that was lacking, by the platform's own name; never text of a member."""
    skipped: tuple[Skipped, ...] = ()
    """Of a ladder: the rungs that were left out, if facilitators are to hear of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TryLater:
    """The platform cannot now. Nothing was sent. ``seconds`` is the platform's own wish, if it gave one."""

    seconds: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unclear:
    """The answer was lost: it may or may not have been sent. Look it up before anything else."""


Receipt = Sent | Refused | TryLater | Unclear


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """A receipt that a decision must hear of."""

    key: DeliveryKey
    receipt: Sent | Refused


class Change(StrEnum):
    """What a platform tells us about the house around a circle."""

    ROOM_GONE = "room-gone"
    ROOM_RENAMED = "room-renamed"
    BOT_REMOVED = "bot-removed"
    PERSON_LEFT = "person-left"
    PERMISSION_LOST = "permission-lost"
    PERMISSION_BACK = "permission-back"
    FILTER_GONE = "filter-gone"
    """Somebody took away a part of the platform's own filter; ``detail`` names it."""
    FILTER_EDITED = "filter-edited"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weather:
    """The platform changed something under a circle."""

    id: EventId
    change: Change
    space: SpaceId
    room: RoomId | None = None
    person: PersonId | None = None
    detail: str = ""
    """A permission's or a room's name. Never text of a member."""
