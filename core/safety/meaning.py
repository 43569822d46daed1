"""What a model of whole sentences makes of a message, for whoever installs one: it knows words nobody wrote down here.

Pure: the model itself is a function that is handed in (``bots/library/sentencemodel.py``).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Reads = Callable[[str], tuple[float, float]]
"""From a text to how sure the model is, in log odds: of any danger, of a serious one."""


@dataclass(frozen=True, slots=True)
class Mixed:
    """How much the words count, how much the meaning, and what is added, so that the sum is in the words' units."""

    words: float
    meaning: float
    bias: float

    def of(self, words: float, meaning: float) -> float:
        """Return both together."""
        return self.words * words + self.meaning * meaning + self.bias


@dataclass(frozen=True, slots=True)
class Meaning:
    """A model of sentences, and how it is weighed together with the words.

    It is slow, and asked only where the words alone leave a doubt: where they are surer of danger than ``alone``,
    or, if a rule asks, than ``ruled``.
    """

    reads: Reads = field(repr=False, compare=False)
    any: Mixed
    serious: Mixed
    alone: float
    ruled: float

    def together(self, text: str, any_danger: float, serious: float, *, asked: bool) -> tuple[float, float]:
        """Return how sure both are of any danger and of a serious one, given how sure the words are."""
        if any_danger < (self.ruled if asked else self.alone):
            return any_danger, serious
        meant, grave = self.reads(text)
        return self.any.of(any_danger, meant), self.serious.of(serious, grave)
