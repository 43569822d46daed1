"""What a session is: a live meeting of a circle, and where each person stands with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef

NOWHERE = MessageRef("")


class SessionState(StrEnum):
    """Where a session stands."""

    PLANNED = "planned"
    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    """A facilitator called it off."""
    OFF = "off"
    """It did not begin: nobody was there to hold it, or too few wanted to come."""


COMING = frozenset({SessionState.PLANNED, SessionState.OPEN})


class Step(StrEnum):
    """A part of the agenda, in its order."""

    WELCOME = "welcome"
    CHECK_IN = "check-in"
    TOPIC = "topic"
    SHARING = "sharing"
    CLOSING = "closing"


class Signed(StrEnum):
    """Whether someone means to come."""

    NO = ""
    IN = "in"
    WAITING = "waiting"


class Turn(StrEnum):
    """Where someone stands in a round."""

    NONE = ""
    HAND = "hand"
    SPEAKING = "speaking"
    SPOKE = "spoke"
    PASSED = "passed"
    LISTENS = "listens"
    AWAY = "away"
    """Stepped out; their place in the queue is kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One live meeting. ``begins`` is in UTC; ``zone``, ``clock``, ``rule`` and ``anchor`` belong to its series."""

    id: str
    circle: CircleId
    plan: str = ""
    """What all meetings of one series share; empty for a single one."""
    state: SessionState = SessionState.PLANNED
    title: str = ""
    begins: datetime
    minutes: int = 60
    least: int = 2
    most: int = 8
    seconds: int = 180
    """How long one person has the talking piece before the gentle reminders begin."""
    locks: bool = False
    """The room is closed after the session until the next one."""
    zone: str
    clock: time
    rule: str = ""
    anchor: date
    by: PersonId | None = None
    event: MessageRef = NOWHERE
    was: MessageRef = NOWHERE
    """How the room was before it was closed after a session."""
    opened: datetime | None = None
    closed: datetime | None = None
    step: Step = Step.WELCOME
    turn: int = 0
    """Counts the turns, so that a late timer or button is known as such."""
    stage: int = 0
    """How far the speaker's time has come: 0 plenty, 1 a minute left, 2 over."""
    asked: bool = False
    """The speaker invites questions."""
    hands: int = 0
    """Counts raised hands; gives each its place."""
    rounds: int = 0
    """Rounds that were finished."""
    attended: int = 0
    watch: TextRef | None = None
    words: TextRef | None = None
    reported_by: PersonId | None = None

    @property
    def ends(self) -> datetime:
        """When it ends by plan: counted from when it really opened."""
        return (self.opened or self.begins) + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """One person in one session. How they felt is kept apart, sealed, by reference."""

    session: str
    circle: CircleId
    person: PersonId
    place: int = 0
    """In which order people signed up."""
    signed: Signed = Signed.NO
    attended: bool = False
    turn: Turn = Turn.NONE
    hand: int = 0
    """Their place in the queue; the smallest is next. 0: none."""
    before: TextRef | None = None
    after: TextRef | None = None
    duty_in: datetime | None = None
    duty_out: datetime | None = None

    @property
    def on_duty(self) -> bool:
        """Whether a facilitator said that they are there, and did not say goodbye since."""
        return self.duty_in is not None and self.duty_out is None
