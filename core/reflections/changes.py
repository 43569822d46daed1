"""What may change about private writing."""

from __future__ import annotations

from dataclasses import dataclass, field

from core.kernel.ids import CircleId, EntryId, PersonId
from core.reflections.model import CheckIn, Entry


@dataclass(frozen=True, slots=True)
class EntryWritten:
    """A new entry, with its first pages."""

    entry: Entry = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAdded:
    """A further page of an entry that exists."""

    entry: EntryId
    circle: CircleId
    person: PersonId
    number: int
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryDeleted:
    """An entry goes for good."""

    entry: EntryId
    circle: CircleId
    person: PersonId


@dataclass(frozen=True, slots=True)
class CheckInRecorded:
    """A check-in."""

    check_in: CheckIn = field(repr=False)


ReflectionChange = EntryWritten | PageAdded | EntryDeleted | CheckInRecorded
