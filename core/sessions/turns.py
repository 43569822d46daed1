"""The talking piece: whose turn it is, who comes next, and what each wish does to that.

``MOVES`` is the whole life of a place in a round. What is not in it changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from core.kernel.ids import CircleId, PersonId
from core.sessions.agenda import ROUNDS
from core.sessions.model import Participant, Session, SessionState, Turn


class Verb(StrEnum):
    """What somebody does in a round, or what happens to them."""

    RAISE = "raise"
    GIVEN = "given"
    """The piece comes to them."""
    HAND_ON = "hand-on"
    TAKEN = "taken"
    """Their time is over, or a facilitator moves the piece on."""
    PASS = "pass"  # noqa: S105 - a word of the circle, not a secret
    LISTEN = "listen"
    STEP_OUT = "step-out"
    ROUND = "round"
    """A new round begins."""


MOVES: Final[Mapping[tuple[Turn, Verb], Turn]] = {
    (Turn.NONE, Verb.RAISE): Turn.HAND,
    (Turn.PASSED, Verb.RAISE): Turn.HAND,
    (Turn.LISTENS, Verb.RAISE): Turn.HAND,
    (Turn.SPOKE, Verb.RAISE): Turn.HAND,
    (Turn.AWAY, Verb.RAISE): Turn.HAND,
    (Turn.HAND, Verb.GIVEN): Turn.SPEAKING,
    (Turn.SPEAKING, Verb.HAND_ON): Turn.SPOKE,
    (Turn.SPEAKING, Verb.TAKEN): Turn.SPOKE,
    (Turn.NONE, Verb.PASS): Turn.PASSED,
    (Turn.HAND, Verb.PASS): Turn.PASSED,
    (Turn.SPEAKING, Verb.PASS): Turn.PASSED,
    (Turn.LISTENS, Verb.PASS): Turn.PASSED,
    (Turn.AWAY, Verb.PASS): Turn.PASSED,
    (Turn.NONE, Verb.LISTEN): Turn.LISTENS,
    (Turn.HAND, Verb.LISTEN): Turn.LISTENS,
    (Turn.SPEAKING, Verb.LISTEN): Turn.LISTENS,
    (Turn.PASSED, Verb.LISTEN): Turn.LISTENS,
    (Turn.SPOKE, Verb.LISTEN): Turn.LISTENS,
    (Turn.AWAY, Verb.LISTEN): Turn.LISTENS,
    (Turn.NONE, Verb.STEP_OUT): Turn.AWAY,
    (Turn.HAND, Verb.STEP_OUT): Turn.AWAY,
    (Turn.SPEAKING, Verb.STEP_OUT): Turn.AWAY,
    (Turn.SPOKE, Verb.STEP_OUT): Turn.AWAY,
    (Turn.PASSED, Verb.STEP_OUT): Turn.AWAY,
    (Turn.LISTENS, Verb.STEP_OUT): Turn.AWAY,
    (Turn.HAND, Verb.ROUND): Turn.HAND,
    (Turn.SPEAKING, Verb.ROUND): Turn.HAND,
    (Turn.SPOKE, Verb.ROUND): Turn.NONE,
    (Turn.PASSED, Verb.ROUND): Turn.NONE,
}
_KEEPS_PLACE: Final = frozenset({Turn.HAND, Turn.SPEAKING})


@dataclass(frozen=True, slots=True)
class Floor:
    """A session with everybody in it."""

    session: Session
    people: tuple[Participant, ...] = ()

    @property
    def in_round(self) -> bool:
        """Whether the talking piece goes round now."""
        return self.session.state is SessionState.OPEN and self.session.step in ROUNDS

    @property
    def speaker(self) -> Participant | None:
        """Who has the piece."""
        return next((one for one in self.people if one.turn is Turn.SPEAKING), None)

    @property
    def queue(self) -> tuple[Participant, ...]:
        """Raised hands, the next one first."""
        return tuple(sorted((one for one in self.people if one.turn is Turn.HAND), key=lambda one: one.hand))

    def someone(self, person: PersonId) -> Participant:
        """Where a person stands; a fresh place for who has none yet."""
        found = next((one for one in self.people if one.person == person), None)
        return found or Participant(session=self.session.id, circle=CircleId(self.session.circle), person=person)

    def having(self, changed: Participant) -> Floor:
        """The same with one person's place changed."""
        others = tuple(one for one in self.people if one.person != changed.person)
        return Floor(self.session, (*others, changed))

    def count(self, turn: Turn) -> int:
        """How many stand there."""
        return sum(one.turn is turn for one in self.people)


def moved(floor: Floor, person: PersonId, verb: Verb) -> Floor | None:
    """Return the floor after somebody did something; None where it changes nothing.

    Who steps out keeps their place: a hand raised again stands where it stood.
    """
    before = floor.someone(person)
    turn = MOVES.get((before.turn, verb))
    if turn is None:
        return None
    session = floor.session
    hand = before.hand
    match turn:
        case Turn.HAND:
            if before.turn is not Turn.AWAY or not hand:
                session = replace(session, hands=session.hands + 1)
                hand = session.hands
        case Turn.AWAY:
            hand = hand if before.turn in _KEEPS_PLACE else 0
        case Turn.SPEAKING:
            session = replace(session, turn=session.turn + 1, stage=0, asked=False)
        case Turn.NONE | Turn.SPOKE | Turn.PASSED | Turn.LISTENS:
            hand = 0
    return Floor(session, floor.people).having(replace(before, turn=turn, hand=hand, attended=True))


def given_on(floor: Floor) -> Floor:
    """Return the floor with the piece in somebody's hand, if it is free and a hand is raised."""
    if not floor.in_round or floor.speaker is not None or not floor.queue:
        return floor
    return moved(floor, floor.queue[0].person, Verb.GIVEN) or floor


def put_first(floor: Floor, person: PersonId) -> Floor | None:
    """Return the floor with a raised hand before all others; None where there is no such hand."""
    queue = floor.queue
    chosen = next((one for one in queue if one.person == person), None)
    if chosen is None:
        return None
    return floor.having(replace(chosen, hand=queue[0].hand - 1)) if queue[0] != chosen else floor


def among_listeners(floor: Floor, listeners: Set[PersonId]) -> Floor:
    """Return the floor with those who only listen just now where they want to be, until they raise their hand."""
    seated = tuple(
        replace(one, turn=Turn.LISTENS) if one.person in listeners and one.attended and one.turn is Turn.NONE else one
        for one in floor.people
    )
    return Floor(floor.session, seated)


def new_round(floor: Floor) -> Floor:
    """Return the floor as a round begins.

    Hands stay up, first of all that of whoever was cut short. Listeners stay listeners, who stepped out is still out.
    """
    fresh = tuple(replace(one, turn=MOVES.get((one.turn, Verb.ROUND), one.turn)) for one in floor.people)
    return Floor(replace(floor.session, stage=0, asked=False), fresh)
