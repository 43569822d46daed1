"""What a member shares with the whole circle, by name or under a pseudonym. The words stand apart, sealed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef


class ShareState(StrEnum):
    """Where a share stands."""

    DRAFT = "draft"
    """Its author looks at it; nobody else has seen it."""
    WAITING = "waiting"
    """A facilitator looks at it first."""
    POSTED = "posted"
    RETURNED = "returned"
    """A facilitator gave it back; it was not posted."""
    TAKEN = "taken"
    """Its author took it back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """One share. ``number`` is the pseudonym that it stands under; 0 is by name.

    ``message`` is None until the platform has taken it. ``settled`` says that nobody needs to look for an answer
    any more: somebody answered, or a facilitator put it aside.
    """

    id: str
    circle: CircleId
    person: PersonId
    number: int = 0
    state: ShareState = ShareState.DRAFT
    text: TextRef
    at: datetime
    message: MessageRef | None = None
    posted: datetime | None = None
    thread: str = ""
    """Where its answers stand, if that is a place of its own."""
    answers: int = 0
    told: datetime | None = None
    """When its author last heard of an answer."""
    settled: bool = False
    listed: bool = False
    """The facilitators were told once that nobody had answered."""

    @property
    def hidden(self) -> bool:
        """Whether it stands under a pseudonym."""
        return self.number > 0

    @property
    def unanswered(self) -> bool:
        """Whether it stands in the room and nobody has answered as far as the bot knows."""
        return self.state is ShareState.POSTED and not self.settled

    def posting(self, now: datetime) -> Share:
        """Return it as it goes into the room."""
        return replace(
            self, state=ShareState.POSTED, posted=now, message=None, answers=0, told=None, settled=False, listed=False
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Pseudonym:
    """What a member is called in a circle when they share without their name. ``blocked``: not for now."""

    circle: CircleId
    person: PersonId
    number: int
    blocked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SharingSettings:
    """How a circle wants its sharing."""

    circle: CircleId
    open: bool = True
    """Members may share with the circle."""
    hidden: bool = True
    """They may do so without their name."""
    look_first: bool = True
    """What is shared without a name is looked at by a facilitator before it is posted."""
    hours: int = 24
    """After so long without an answer the facilitators are told."""

    @property
    def wait(self) -> timedelta:
        """How long a share may stay without an answer."""
        return timedelta(hours=self.hours)


@dataclass(frozen=True, slots=True)
class ShareSaved:
    """A share is new or different."""

    share: Share


@dataclass(frozen=True, slots=True)
class PseudonymSaved:
    """A pseudonym is new or different."""

    pseudonym: Pseudonym


@dataclass(frozen=True, slots=True)
class ShareForgotten:
    """Nothing is left of a share."""

    share: str


@dataclass(frozen=True, slots=True)
class SharingSet:
    """A circle wants its sharing so."""

    settings: SharingSettings


SharingChange = ShareSaved | ShareForgotten | PseudonymSaved | SharingSet

NAMES = 32
"""So many names there are to share under: ``pseudonym-1`` and on; a circle with more numbers them."""
MOST_SHARE = 1_800
"""Characters. It stays one message on every platform."""
MOST_A_DAY = 5
"""So often one member can share within a day."""
DRAFTS_LAST = timedelta(days=1)
RETURNED_LASTS = timedelta(days=14)
LONGEST_WAIT = 168
"""Hours."""
OPENINGS = 6
"""So many opening lines there are to suggest: ``share-opening-1`` and on."""


def new_number(taken: frozenset[int], chance: Callable[[int], int]) -> int:
    """Choose a name that nobody has in this circle. ``chance`` returns a number from 0 to its argument less one.

    By chance, so that a name does not tell who began when.
    """
    free = [number for number in range(1, NAMES + 1) if number not in taken]
    return free[chance(len(free))] if free else max(taken) + 1
