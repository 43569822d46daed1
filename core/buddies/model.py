"""Who would like a buddy, and who has been whose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.kernel.ids import CircleId, PersonId, TextRef


@dataclass(frozen=True, slots=True, kw_only=True)
class Buddy:
    """A member who would like a buddy. ``apart`` is a sealed list of whom they do not want to be matched with."""

    circle: CircleId
    person: PersonId
    since: datetime
    wants: bool = True
    """False: only their list is kept; they sit out."""
    apart: TextRef | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two or three who were matched."""

    id: str
    circle: CircleId
    people: frozenset[PersonId]
    began: datetime
    ended: datetime | None = None
    met: bool = False
    """Somebody said that they have talked."""
    nudged: bool = False
    topic: str = ""
    """``programme/topic`` that their first question comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareSettings:
    """How a circle wants its members to look after each other between the meetings."""

    circle: CircleId
    buddies: bool = False
    """Members may ask for a buddy."""
    buddy_weeks: int = 0
    """Buddies are matched anew every so many weeks; 0 when a facilitator says so."""
    matched: datetime | None = None
    """When they were matched last."""
    silent_days: int = 28
    """After so long without a word a member gets the one warm note; 0 for none."""


@dataclass(frozen=True, slots=True)
class BuddySaved:
    """A member's wish for a buddy is new or different."""

    buddy: Buddy


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyForgotten:
    """A member wants no buddy any more; nothing of the wish is kept."""

    circle: CircleId
    person: PersonId


@dataclass(frozen=True, slots=True)
class PairSaved:
    """A pair is new or different."""

    pair: Pair


@dataclass(frozen=True, slots=True)
class CareSet:
    """A circle wants its care so."""

    settings: CareSettings


BuddyChange = BuddySaved | BuddyForgotten | PairSaved | CareSet
