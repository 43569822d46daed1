"""What people write in a circle's room, as the platforms bring it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from core.kernel.ids import MessageRef, PersonId, RoomId, SpaceId


class Writing(StrEnum):
    """What became of a message."""

    NEW = "new"
    EDITED = "edited"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """What a person wrote in a circle's room, changed or took back. ``late``: it was read back after downtime."""

    room: RoomId
    message: MessageRef
    person: PersonId | None
    at: datetime
    text: str = field(default="", repr=False)
    beside: str = field(default="", repr=False)
    """Names of files and forwarded words, which others read beside it."""
    writing: Writing = Writing.NEW
    late: bool = False
    under: MessageRef | None = None
    """The message that it answers: the one that its thread hangs under, or the one it replies to."""
    roles: frozenset[str] | None = None
    """The platform's role ids of who wrote it; None where it does not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrived:
    """Somebody came: to the whole ``space``, or to one ``room`` where the platform says which."""

    space: SpaceId
    person: PersonId
    at: datetime
    room: RoomId | None = None


@dataclass(frozen=True, slots=True)
class Position:
    """The newest message that was heard in a room; without one, the moment from which it is heard."""

    message: MessageRef
    at: datetime
