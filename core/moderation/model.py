"""What moderation keeps: cases, reports, threads with the facilitators. Words stand apart, sealed, by reference."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from core.kernel.extras import NEVER_LOCKED
from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef


class CaseKind(StrEnum):
    """What a facilitator did. The first five are about a person, the others about the room."""

    WARN = "warn"
    NOTE = "note"
    """For the facilitators alone; the person hears nothing of it."""
    TIMEOUT = "timeout"
    REMOVE = "remove"
    """Out of the circle's room, and no way back in until it is lifted."""
    BAN = "ban"
    """The same, and out of the whole server where administrators allow that."""
    SLOWMODE = "slowmode"
    LOCK = "lock"


OF_ROOMS = frozenset({CaseKind.SLOWMODE, CaseKind.LOCK})
KEEPS_OUT = frozenset({CaseKind.REMOVE, CaseKind.BAN})
LASTS = frozenset({CaseKind.TIMEOUT, *KEEPS_OUT, *OF_ROOMS})
"""What may end at a moment."""


class CaseState(StrEnum):
    """Where a case stands."""

    WAITING = "waiting"
    """A second facilitator has not said yes yet; nothing was done."""
    OPEN = "open"
    ENDED = "ended"
    """Its time is over."""
    LIFTED = "lifted"
    DROPPED = "dropped"
    """Nobody said yes in time, or somebody said no."""


class Appeal(StrEnum):
    """Where an appeal against a case stands."""

    NONE = "none"
    OPEN = "open"
    KEPT = "kept"
    LIFTED = "lifted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One act of moderation with what became of it. ``number`` counts up within its circle, from 1.

    ``person`` is None for the room, and after that person erased themselves; ``by`` likewise.
    """

    circle: CircleId
    number: int
    kind: CaseKind
    state: CaseState
    person: PersonId | None = None
    by: PersonId | None = None
    second: PersonId | None = None
    """Who confirmed it, where two are needed."""
    at: datetime
    until: datetime | None = None
    seconds: int = 0
    """How long it lasts once it begins, 0 for no end. Of slow mode: the pause between two messages."""
    reason: TextRef | None = None
    wide: bool = False
    """Meant for the whole server."""
    done: str = ""
    """What the platform did: an extra's name, or the kind of what was sent instead."""
    skipped: str = ""
    """What it could not do: names of extras with spaces between."""
    told: str = ""
    """Why the person could not be told: an obstacle. Empty: nothing is known to have failed."""
    was: MessageRef = NEVER_LOCKED
    """How a room was before it was locked."""
    ended_by: PersonId | None = None
    ended_at: datetime | None = None
    appeal: Appeal = Appeal.NONE
    appeal_ref: TextRef | None = None
    appealed_at: datetime | None = None

    @property
    def stands(self) -> bool:
        """Whether it is in force."""
        return self.state is CaseState.OPEN

    def counts(self, now: datetime, fade: timedelta) -> bool:
        """Whether a warning still counts: not withdrawn, and not older than ``fade``."""
        return self.kind is CaseKind.WARN and self.stands and self.at > now - fade


class ReportState(StrEnum):
    """Where a report stands."""

    OPEN = "open"
    CASE = "case"
    """Somebody opened a case for it."""
    CLOSED = "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What somebody reported to the facilitators. Who it was stands nowhere."""

    id: str
    circle: CircleId
    state: ReportState
    at: datetime
    about: PersonId | None = None
    link: str = ""
    text: TextRef
    outcome: str = ""
    """The word it was closed with: one of a short list."""
    closed_by: PersonId | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """A private thread between one member and the facilitators. ``hidden``: facilitators see no name."""

    id: str
    circle: CircleId
    person: PersonId
    hidden: bool = False
    open: bool = True
    at: datetime
    touched: datetime
    lines: int = 0
    """How many messages it holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactLine:
    """One message of a thread. ``by`` is None for the member's own."""

    contact: str
    circle: CircleId
    number: int
    at: datetime
    by: PersonId | None = None
    text: TextRef


DEFAULT_FADE = 90
LONGEST_FADE = 730


@dataclass(frozen=True, slots=True, kw_only=True)
class ModerationSettings:
    """How a circle wants its moderation."""

    circle: CircleId
    fade_days: int = DEFAULT_FADE
    """After so many days a warning counts no more."""
    two_for_bans: bool = False
    """A second facilitator must say yes to a ban."""
    hidden_contact: bool = False
    """Members may write to the facilitators without their name."""
    wide_bans: bool = False
    """A ban reaches the whole server; only administrators say so."""

    @property
    def fade(self) -> timedelta:
        """After how long a warning counts no more."""
        return timedelta(days=self.fade_days)
