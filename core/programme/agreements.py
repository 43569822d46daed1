"""What the members of a circle agree on when they join."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace

OWN = "own"
"""In the place of a language: the circle wrote these itself, and they are the same words for every reader."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreements:
    """Finished prose in one language: an opening, the points in order, and a last word.

    ``own`` says that the circle wrote the points itself; opening and last word are still ours, because they say
    what a circle is not and that everyone may leave.
    """

    id: str
    language: str
    title: str
    opening: str
    points: tuple[str, ...]
    closing: str
    own: bool = False

    @property
    def version(self) -> str:
        """Name these very words: the language, and 8 hexadecimal characters that change with any of them.

        Of a circle's own only the points count: the frame is translated for each reader.
        """
        frame = () if self.own else (self.title, self.opening, self.closing)
        words = "\0".join((*frame[:2], *self.points, *frame[2:]))
        where = OWN if self.own else self.language
        return f"{where}-{hashlib.blake2b(words.encode(), digest_size=4).hexdigest()}"

    def changed_since(self, version: str) -> bool:
        """Whether someone who said yes to ``version`` has not seen these words. A translation is no change."""
        if not version or version == self.version:
            return False
        where = version.rpartition("-")[0]
        return self.own or where in (OWN, self.language)

    def with_points(self, lines: str) -> Agreements:
        """Return these with a circle's own points, one on each line; the same where there are none."""
        points = points_of(lines)
        return replace(self, id=OWN, points=points, own=True) if points else self


def points_of(lines: str) -> tuple[str, ...]:
    """Read points that someone wrote one on each line, with or without a dash or a number before them."""
    found = (" ".join(line.split()).lstrip("-*•–").strip() for line in lines.splitlines())
    return tuple(point for point in found if point)
