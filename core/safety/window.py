"""What one member wrote in the last minutes: it lives in memory alone, and goes when the minutes are over."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from core.kernel.ids import CircleId, MessageRef, PersonId

SPAN: Final = timedelta(minutes=10)
MOST: Final = 12
"""So many messages of one member are read together, at most."""
Whose = tuple[CircleId, PersonId]


@dataclass(frozen=True, slots=True)
class Said:
    """One message: when it was written, when it came in, and its words."""

    message: MessageRef
    at: datetime
    came: datetime
    text: str = field(repr=False)


class Window:
    """The messages of the last ten minutes, by member."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._said: dict[Whose, deque[Said]] = {}

    def __len__(self) -> int:
        """Return of how many members there is something."""
        return len(self._said)

    def before(self, whose: Whose, message: MessageRef, at: datetime) -> tuple[str, ...]:
        """Return what a member wrote within ten minutes before, oldest first, without the message itself."""
        return tuple(
            one.text
            for one in self._said.get(whose, ())
            if one.message != message and timedelta(0) <= at - one.at <= SPAN
        )

    def add(self, whose: Whose, said: Said) -> None:
        """Remember a message; an edited one takes the place of what it was."""
        kept = [one for one in self._said.get(whose, ()) if one.message != said.message]
        self._said[whose] = deque((*kept, said), maxlen=MOST)

    def forget(self, now: datetime) -> None:
        """Let go of every text whose minutes are over."""
        for whose, said in tuple(self._said.items()):
            left = [one for one in said if now - one.came < SPAN]
            if left:
                self._said[whose] = deque(left, maxlen=MOST)
            else:
                del self._said[whose]

    def drop(self, whose: Whose) -> None:
        """Let go of all of one member's, who took their yes back."""
        self._said.pop(whose, None)
