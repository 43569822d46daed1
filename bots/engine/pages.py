"""A person's own page, as an adapter asks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol

from core.kernel.cards import View
from core.kernel.events import Act
from core.kernel.ids import CircleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The page of one person, card by card. ``circles`` are all that may change it."""

    views: tuple[View, ...] = field(repr=False)
    circles: frozenset[CircleId] = frozenset()


class PageAway(OSError):
    """The page cannot be read just now; it can be asked for again."""


class PageSource(Protocol):
    """Puts a person's page together."""

    async def of(self, act: Act) -> Page:
        """Return the page of whoever acts.

        Raises:
            PageAway: it cannot be read now.
        """
        ...
