"""What somebody is in the middle of wording. It is held in memory for half an hour and never written down."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from core.kernel.ids import CircleId, PersonId

HELD = timedelta(minutes=30)
MOST = 2_000
"""People at once; the oldest gives way."""


class Pockets:
    """Words by circle and person. A restart forgets them all."""

    def __init__(self) -> None:
        """Begin empty."""
        self._held: dict[tuple[CircleId, PersonId], tuple[datetime, Mapping[str, str]]] = {}

    def put(self, circle: CircleId, person: PersonId, words: Mapping[str, str], now: datetime) -> None:
        """Hold these words in place of those of before; none lets go of them."""
        self.forget(now)
        self._held.pop((circle, person), None)
        if words:
            self._held[circle, person] = (now + HELD, dict(words))
        while len(self._held) > MOST:
            del self._held[next(iter(self._held))]

    def look(self, circle: CircleId, person: PersonId, now: datetime) -> Mapping[str, str]:
        """Return what is held for somebody, or nothing."""
        self.forget(now)
        return self._held.get((circle, person), (now, {}))[1]

    def drop(self, circle: CircleId, person: PersonId) -> None:
        """Let go of what is held for somebody."""
        self._held.pop((circle, person), None)

    def forget(self, now: datetime) -> None:
        """Let go of everything whose time is over."""
        for key in [key for key, (until, _) in self._held.items() if until <= now]:
            del self._held[key]
