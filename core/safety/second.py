"""A second opinion: a small linear model of which words, and words in a row, speak of danger.

It knows sentences the rules' writers did not think of, and it is weighed, not written: so it only adds what it
is very sure of, and has a say where a rule asks it. Trained by ``tests/tools/train_noticing.py`` on the
project's own sentences. Pure: the weights are a value.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import repeat
from operator import mul
from typing import Final
from zlib import crc32

from core.safety.known_words import KNOWN
from core.safety.meaning import Meaning
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


_MEANT: Final[Mapping[str, str]] = {"denied_with_means": "means", "hopelessness": "burden", "split": "active"}
"""What the classes speak of that are no kind of danger of their own."""


def kind_of(name: str) -> str:
    """Return the kind of danger that a cause of this name speaks of, as rules name it: ``partner-violence``."""
    found = name.partition(":")[2]
    return _MEANT.get(found, found).replace("_", "-")


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
    from where the model finds something alone; ``agree``: below this it contradicts a rule that asks.
    ``meaning``: a model of whole sentences, where one is installed, which is weighed in.
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
    meaning: Meaning | None = None

    def worth(self, words: Set[str]) -> bool:
        """Return whether the words as written are worth a closer look: quick, and "no" for most messages."""
        return sum(map(self.hints.get, words, repeat(0.0))) > self.least

    def opinion(self, words: Sequence[str], text: str = "", *, asked: bool = False) -> Opinion:
        """Return what the model makes of the words of a message, as rules read them, ``.`` between sentences.

        ``text`` is what they were read from, for a model of whole sentences; ``asked``: a rule asks.
        """
        weighed = weights(words, self.alike)
        size = math.sqrt(sum(weight * weight for weight in weighed.values())) or 1.0
        any_danger, serious = self._head(0, weighed, size), self._head(1, weighed, size)
        if self.meaning is not None and text:
            any_danger, serious = self.meaning.together(text, any_danger, serious, asked=asked)
        if any_danger <= self.add_any and serious <= self.add_serious:
            # what it is not sure of needs no name, and how near it would be is not asked
            return Opinion(any_danger, serious, -math.inf, "")
        kind = max(enumerate(self.kinds, 3), key=lambda one: self._head(one[0], weighed, size))[1]
        return Opinion(any_danger, serious, self._head(2, weighed, size), kind)

    def _head(self, place: int, weighed: Mapping[int, float], size: float) -> float:
        total = sum(map(mul, weighed.values(), map(self.heads[place].__getitem__, weighed)))
        return total * self.scales[place] / size + self.biases[place]

    def agrees(self, opinion: Opinion) -> bool:
        """Return whether the model lets a rule that asks have its way."""
        return max(opinion.any, opinion.serious) >= self.agree

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
    words = [".", *words[-MOST:]]
    read = [alike.get(word, word) for word in words]
    many = len(words)
    for at, word in enumerate(words):
        if word != ".":
            for place, weight in _known_word(word) if word in KNOWN else _word(word):
                found[place] = found.get(place, 0.0) + weight
        for piece in _row(words, read, at, many):
            place = crc32(piece.encode()) % SIZE
            found[place] = found.get(place, 0.0) + 1.0
    return found


def _row(words: Sequence[str], read: Sequence[str], at: int, many: int) -> Iterator[str]:
    """Yield what a word is together with those after it."""
    word, one = words[at], read[at]
    if one != word:
        yield f"a {one}"
    if at + 1 < many:
        after = read[at + 1]
        yield f"b {word} {words[at + 1]}"
        if one != word or after != words[at + 1]:
            yield f"d {one} {after}"
        if at + 2 < many:
            yield f"t {one} {after} {read[at + 2]}"
            yield f"s {one} {read[at + 2]}"


def _word(word: str) -> tuple[tuple[int, float], ...]:
    """Return the places of a word by itself and of its pieces."""
    inside = f"<{word[:_LETTERS]}>"
    pieces = [inside[start : start + size] for size in (3, 4, 5) for start in range(len(inside) - size + 1)]
    return (
        (crc32(f"u {word}".encode()) % SIZE, 1.0),
        *((crc32(f"c {piece}".encode()) % SIZE, _PIECE) for piece in pieces),
    )


@lru_cache(maxsize=8192)
def _known_word(word: str) -> tuple[tuple[int, float], ...]:
    """Do the same, and keep it. Only words of every day are kept: an odd one could tell of who wrote it."""
    return _word(word)
