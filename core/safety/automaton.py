"""All spellings found in one pass, by whichever automaton is installed.

ahocorasick-rs is the quicker one; pyahocorasick answers the same where no wheel of it can be had.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any, Protocol


class Automaton(Protocol):
    """Finds which of its patterns stand where."""

    def find_matches_as_indexes(self, haystack: bytes, overlapping: bool = False) -> Sequence[tuple[int, int, int]]:
        """Every match as the pattern's number, its start and its end, in the order of ends."""
        ...


class Slower:
    """pyahocorasick behind the same call. It reads text, so every byte is given as a character."""

    __slots__ = ("_built",)

    def __init__(self, patterns: Sequence[bytes]) -> None:
        built: Any = import_module("ahocorasick").Automaton()
        for number, one in enumerate(patterns):
            built.add_word(one.decode("latin-1"), (number, len(one)))
        built.make_automaton()
        self._built: Any = built

    def find_matches_as_indexes(self, haystack: bytes, overlapping: bool = False) -> Sequence[tuple[int, int, int]]:
        """Every match; the ones that overlap too, whether asked or not."""
        if not len(self._built):
            return []
        return [
            (number, end + 1 - long, end + 1) for end, (number, long) in self._built.iter(haystack.decode("latin-1"))
        ]


def automaton(patterns: Sequence[bytes]) -> Automaton:
    """Build one over these patterns, which must be different and not empty."""
    try:
        from ahocorasick_rs import BytesAhoCorasick
    except ImportError:
        return Slower(patterns)
    return BytesAhoCorasick(list(patterns))
