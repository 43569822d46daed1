"""Thousands of phrases looked for in one pass, in plain sight and in disguise."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from ahocorasick_rs import AhoCorasick

_WORD: Final = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")


class How(StrEnum):
    """In which lane a phrase was found."""

    PLAIN = "plain"
    FOLDED = "folded"


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase as its list has it, and where it stands in the raw message: ``start`` up to, not including, ``end``."""

    phrase: str = field(repr=False)
    start: int
    end: int
    how: How


class Matcher:
    """Looks for many phrases at once. Made once, used for every message; it never changes."""

    __slots__ = ("_automaton", "_phrases")

    def __init__(self, phrases: tuple[str, ...]) -> None:
        self._phrases = phrases
        self._automaton = AhoCorasick([_canonical(phrase)[0] for phrase in phrases])

    @classmethod
    def of(cls, phrases: Iterable[str]) -> Matcher:
        """A matcher for these phrases. One that holds no letter or digit is left out; a repeated one counts once."""
        return cls(tuple(one for one in dict.fromkeys(phrases) if _WORD.search(one)))

    @property
    def phrases(self) -> tuple[str, ...]:
        """What it looks for, as it was given."""
        return self._phrases

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every phrase that stands in the message as whole words, in the order of their places."""
        flat, places = _canonical(text)
        found: set[Hit] = set()
        for which, start, end in self._automaton.find_matches_as_indexes(flat, overlapping=True):
            first, last = flat.count(" ", 0, start + 1) - 1, flat.count(" ", 0, end - 1) - 1
            found.add(Hit(self._phrases[which], places[first][0], places[last][1], How.PLAIN))
        return tuple(sorted(found, key=lambda hit: (hit.start, hit.end, hit.phrase)))


def _canonical(text: str) -> tuple[str, list[tuple[int, int]]]:
    """The words in lower case with one space around each, and where each stood."""
    words = list(_WORD.finditer(text))
    flat = " ".join(word[0].lower().replace("'", "").replace("\u2019", "") for word in words)
    return f" {flat} ", [word.span() for word in words]
