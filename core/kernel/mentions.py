"""How a platform writes somebody's or something's name, so that the reader's own client fills it in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from core.kernel.ids import PersonId, RoomId, native


@dataclass(frozen=True, slots=True)
class Mentions:
    """Writes people, rooms and roles into a text. A role is given as the platform writes its id."""

    person: Callable[[PersonId], str]
    room: Callable[[RoomId], str]
    role: Callable[[str], str]


PLAIN = Mentions(native, native, str)
"""Ids as the platform writes them, where nothing better is known."""
