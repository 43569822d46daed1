"""What the members of a circle agree on when they join."""

from __future__ import annotations

import hashlib
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

    @property
    def version(self) -> str:
        """Name these very words: the language, and 8 hexadecimal characters that change with any of them."""
        words = "\0".join((self.title, self.opening, *self.points, self.closing))
        return f"{self.language}-{hashlib.blake2b(words.encode(), digest_size=4).hexdigest()}"

    def changed_since(self, version: str) -> bool:
        """Whether someone who said yes to ``version`` has not seen these words. A translation is no change."""
        return version.rpartition("-")[0] == self.language and version != self.version
