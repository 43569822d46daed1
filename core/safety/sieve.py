"""Which patterns can match at all, told with a few operations on whole numbers.

Words of danger are words of every day: half of all ordinary messages hold some. What tells them apart is what stands
beside them. A pattern needs a word, or two side by side, from each of some sets. Every word and every pair is given a
number in which a bit stands for each set that it is in; the numbers of all that stand in a reading, put together, tell
which patterns have something from each of theirs. Five of six messages need no expression at all.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import reduce
from itertools import pairwise
from operator import itemgetter
from typing import Final

from core.safety.patterns import Closely, Near

ROWS: Final = 3
"""Sets of one pattern that are in the numbers: its rarest."""
_MOST: Final = 8
"""Sets of one pattern that are looked at in all."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """``words``, ``pairs``: the bits of each. ``others``: what each of the ``many`` patterns needs beside."""

    many: int
    given: int
    words: Mapping[str, int]
    pairs: Mapping[tuple[str, str], int]
    others: tuple[tuple[Near, ...], ...]

    @classmethod
    def of(cls, patterns: Sequence[Closely]) -> Sieve:
        """Build it from what each pattern needs."""
        many = len(patterns)
        given = 0
        bits: dict[str | tuple[str, str], int] = {}
        others: list[tuple[Near, ...]] = []
        for place, closely in enumerate(patterns):
            needs = [need for _, need in sorted(closely, key=itemgetter(0))[:_MOST]]
            others.append(tuple(needs[ROWS:]))
            for row in range(ROWS):
                bit = 1 << (row * many + place)
                if row >= len(needs):
                    given |= bit
                    continue
                for near in needs[row]:
                    bits[near] = bits.get(near, 0) | bit
        # what means the same shares its number: there are thousands, and few that differ
        same: dict[int, int] = {}
        words: dict[str, int] = {}
        pairs: dict[tuple[str, str], int] = {}
        for near, one in bits.items():
            if isinstance(near, str):
                words[near] = same.setdefault(one, one)
            else:
                pairs[near] = same.setdefault(one, one)
        return cls(many, given, words, pairs, tuple(others))

    def through(self, read: Sequence[str]) -> list[int]:
        """Return the places of the patterns that could match a reading with these words in a row, lowest first."""
        bits = reduce(int.__or__, filter(None, map(self.words.get, read)), self.given)
        bits = reduce(int.__or__, filter(None, map(self.pairs.get, pairwise(read))), bits)
        many = self.many
        bits &= bits >> many
        bits &= bits >> many & ~(-1 << many)
        return self._all_there(bits, read) if bits else []

    def _all_there(self, bits: int, read: Sequence[str]) -> list[int]:
        near: Set[Hashable] = {*read, *pairwise(read)}
        others = self.others
        return [place for place in _places(bits) if not any(map(near.isdisjoint, others[place]))]


def _places(bits: int) -> Iterable[int]:
    """Yield the places of the bits that are set, the lowest first."""
    while bits:
        low = bits & -bits
        yield low.bit_length() - 1
        bits ^= low
