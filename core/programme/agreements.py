"""What the members of a circle agree on when they join."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """Finished prose in one language: an opening, the points in order, and a last word."""

    id: str
    language: str
    title: str
    opening: str
    points: tuple[str, ...]
    closing: str
