"""A message that changes in place: a round's queue, the state of an alert.

A board is a desired state, not a delivery. One row holds how it should look now, one editor brings the message
there, and the newest state wins: what was never shown in between is nobody's loss. An edit notifies nobody, so
whoever must act gets a new message beside it. A board's card holds no words of a member.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NewType

from core.kernel.cards import Card
from core.kernel.effects import Alert, Post, Urgency
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, RoomId

BoardId = NewType("BoardId", str)
"""Begins with what it shows, such as ``round-7f``; no slash stands in it."""
FIRST_PART = "board"
"""What the keys of boards' first messages begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardSet:
    """A board shall show this card from now on. The first time, :func:`opened` gives what posts it."""

    id: BoardId
    circle: CircleId
    room: RoomId
    card: Card


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardDropped:
    """A board is over: its message stays as it is, and is changed no more."""

    id: BoardId
    circle: CircleId


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardPlaced:
    """The message of a board is there."""

    id: BoardId
    circle: CircleId
    message: MessageRef


BoardChange = BoardSet | BoardDropped | BoardPlaced


def opened(board: BoardSet, *, urgency: Urgency = Urgency.GROUP, alert: bool = False) -> Post | Alert:
    """Return what posts a new board's message; ``alert`` where it is for the facilitators."""
    key = DeliveryKey(f"{FIRST_PART}/{board.id}")
    if alert:
        return Alert(key=key, room=board.room, card=board.card, echo=True)
    return Post(key=key, room=board.room, card=board.card, urgency=urgency, echo=True)


def of_key(key: DeliveryKey) -> BoardId | None:
    """Return the board whose message a delivery is, if it is one."""
    first, _, rest = key.partition("/")
    return BoardId(rest.partition("/")[0]) if first == FIRST_PART else None
