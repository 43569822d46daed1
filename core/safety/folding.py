"""Two lanes of one message: as it was written, and as it was meant to be read.

Rules look at both. Every place in the folded lane leads back to the raw one, so that a cause can show what was
really written.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Folded:
    """A message in both lanes.

    ``starts`` and ``ends`` hold, for every character of ``text``, the span in ``raw`` that it stands for.
    """

    raw: str = field(repr=False)
    text: str = field(repr=False)
    starts: tuple[int, ...] = field(repr=False)
    ends: tuple[int, ...] = field(repr=False)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in ``raw`` the characters ``start`` to ``end`` of ``text`` come from. An empty span stays empty."""
        if not self.text:
            return 0, 0
        if start >= end:
            here = self.starts[start] if start < len(self.starts) else self.ends[-1]
            return here, here
        return self.starts[start], self.ends[end - 1]


def fold(text: str) -> Folded:
    """Read a message the way a person would: without disguises. Never fails, whatever it is given."""
    return Folded(text, text.lower() if len(text.lower()) == len(text) else text, *_places(len(text)))


def _places(many: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Every character stands for itself."""
    return tuple(range(many)), tuple(range(1, many + 1))
