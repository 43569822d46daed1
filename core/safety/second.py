"""A second opinion: a small linear model of which words, and words in a row, speak of danger.

It knows sentences the rules' writers did not think of, and it is weighed, not written: so it only adds what it
is very sure of, and has a say where a rule asks it. Trained by ``tests/tools/train_noticing.py`` on the
project's own sentences. Pure: the weights are a value.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final
from zlib import crc32

from core.safety.verdict import Cause, Question, Span, Tier

SIZE: Final = 1 << 16
"""Places that word pieces are hashed to."""
NAME: Final = "second-opinion"
"""Its causes are named ``second-opinion:<class>``, after the class whose sentences the message is most like."""
MOST: Final = 50
"""Words it reads, the last ones: danger is told in few, and no message may take long."""
_PIECE: Final = 0.35
"""Pieces of one word count for less than words: there are many of them."""
_LETTERS: Final = 24


@dataclass(frozen=True, slots=True)
class Opinion:
    """How sure the model is, in log odds: that there is any danger, a serious one, one that is near; and its class."""

    any: float
    serious: float
    imminent: float
    kind: str


@dataclass(frozen=True, slots=True)
class Second:
    """The model. ``heads`` hold a signed byte for each place: any, serious, imminent, then one for each of ``kinds``.

    ``alike``: words read as one. ``hints``: what each word by itself speaks for danger; a message is looked at only
    where they come to more than ``least``. ``scales``: what one step of a head's bytes is worth; ``biases``: where
    each head begins. ``add_serious``, ``add_any``:
    from where the model finds something alone; ``agree``: below this (of ``any``) it contradicts a rule that asks.
    """

    alike: Mapping[str, str]
    hints: Mapping[str, float]
    least: float
    kinds: tuple[str, ...]
    heads: tuple[memoryview, ...] = field(repr=False)
    scales: tuple[float, ...]
    biases: tuple[float, ...]
    add_serious: float
    add_any: float
    agree: float

    def worth(self, words: Set[str]) -> bool:
        """Return whether the words as written are worth a closer look: quick, and "no" for most messages."""
        hints = self.hints
        return sum([hints[word] for word in words & hints.keys()]) > self.least

    def opinion(self, words: Sequence[str]) -> Opinion:
        """Return what the model makes of the words of a message, as rules read them, ``.`` between sentences."""
        weighed = weights(words, self.alike)
        size = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        sure = [self._head(place, weighed, size) for place in range(3)]
        kind = ""
        if sure[0] > self.add_any or sure[1] > self.add_serious:
            kind = max(enumerate(self.kinds, 3), key=lambda one: self._head(one[0], weighed, size))[1]
        return Opinion(sure[0], sure[1], sure[2], kind)

    def _head(self, place: int, weighed: Mapping[int, float], size: float) -> float:
        head = self.heads[place]
        total = sum(weight * head[at] for at, weight in weighed.items())
        return total * self.scales[place] / size + self.biases[place]

    def adds(self, opinion: Opinion, span: Span) -> Cause | None:
        """Return what the model finds by itself, None when it is not sure enough."""
        name = f"{NAME}:{opinion.kind}"
        if opinion.serious > self.add_serious:
            return Cause(Question.RISK, name, span, Tier.R3 if opinion.imminent > 0 else Tier.R2)
        if opinion.any > self.add_any:
            return Cause(Question.RISK, name, span, Tier.R1)
        return None


def weights(words: Sequence[str], alike: Mapping[str, str]) -> dict[int, float]:
    """Return the hashed pieces of a message, with how much each counts."""
    found: dict[int, float] = {}
    for piece, weight in _pieces([".", *words[-MOST:]], alike):
        place = crc32(piece.encode()) % SIZE
        found[place] = found.get(place, 0.0) + weight
    return found


def _pieces(words: Sequence[str], alike: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    read = [alike.get(word, word) for word in words]
    for at, word in enumerate(words):
        if word != ".":
            yield f"u {word}", 1.0
            if read[at] != word:
                yield f"a {read[at]}", 1.0
            inside = f"<{word[:_LETTERS]}>"
            for size in (3, 4, 5):
                for start in range(len(inside) - size + 1):
                    yield f"c {inside[start : start + size]}", _PIECE
        if at + 1 < len(words):
            yield f"b {word} {words[at + 1]}", 1.0
            if read[at] != word or read[at + 1] != words[at + 1]:
                yield f"d {read[at]} {read[at + 1]}", 1.0
        if at + 2 < len(words):
            yield f"t {read[at]} {read[at + 1]} {read[at + 2]}", 1.0
            yield f"s {read[at]} {read[at + 2]}", 1.0
