"""Which patterns can match at all, told from the words of a text with a few operations on whole numbers.

A pattern needs one word from each of some sets. Every word is given a number in which a bit stands for each set that it
is in; the numbers of all words of a text put together tell which patterns have a word from each of theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

NEEDS: Final = 4
"""Sets of one pattern that are looked at."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """``read`` and ``raw``: the bits of words as a reading has them, and as they may be written."""

    many: int
    given: int
    read: Mapping[str, int]
    raw: Mapping[str, int]

    @classmethod
    def of(cls, patterns: Sequence[Sequence[Set[str]]], forms: Mapping[str, Sequence[str]]) -> Sieve:
        """Build it from what each pattern needs, and from what may stand for a word in a message."""
        many = len(patterns)
        given = 0
        read: dict[str, int] = {}
        for place, needs in enumerate(patterns):
            for row in range(NEEDS):
                bit = 1 << (row * many + place)
                if row >= len(needs):
                    given |= bit
                    continue
                for word in needs[row]:
                    read[word] = read.get(word, 0) | bit
        raw: dict[str, int] = {}
        for word, bits in read.items():
            for one in forms.get(word, (word,)):
                raw[one] = raw.get(one, 0) | bits
        # words that mean the same share their number: there are thousands, and few that differ
        same: dict[int, int] = {}
        return cls(
            many, given, *({word: same.setdefault(one, one) for word, one in which.items()} for which in (read, raw))
        )

    def through(self, bits: int) -> int:
        """Return the patterns, a bit for each, that have all they need in words with these bits."""
        bits |= self.given
        many = self.many
        return bits & bits >> many & bits >> 2 * many & bits >> 3 * many & ~(-1 << many)

    def written(self, words: Iterable[str]) -> int:
        """Return the patterns that could match in a message with these words, as they are written."""
        get = self.raw.get
        bits = 0
        for word in words:
            bits |= get(word, 0)
        return self.through(bits) if bits else 0

    def reading(self, words: Iterable[str]) -> int:
        """Return the patterns that could match in a reading with these words."""
        get = self.read.get
        bits = 0
        for word in words:
            bits |= get(word, 0)
        return self.through(bits) if bits else 0


def places(bits: int) -> Iterator[int]:
    """Yield the places of the bits that are set, the lowest first."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
