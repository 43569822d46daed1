"""Two lanes of one message: as it was written, and as it was meant to be read.

Rules look at both. Every place in the folded lane leads back to the raw one, so that a cause can show what was
really written. This folding knows no phrases: what is left open (struck out or missing letters, slips of the pen) is
for ``matching``, which knows what is looked for.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from core.safety.known_words import KNOWN
from core.safety.likeness import single, unstretched
from core.safety.lookalikes import places, plainly
from core.safety.protections import kept_apart
from core.safety.separators import Token, tokens

_UNMARKED: Final = re.compile(r"[^*_~|`\x00-\x08\x0e-\x1f]+")
_ROUNDS: Final = 6
_SPELLED: Final = 3
"""Letters in a row, each by itself, from which on they are taken for a word."""


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
    """Read a message the way a person would: without disguises. Never fails, whatever it is given.

    The folded text is in lower case and in Latin letters as far as it can be; folding it again changes nothing.
    """
    folded = _once(text)
    for _ in range(_ROUNDS):
        again = _once(folded.text)
        if again.text == folded.text:
            return folded
        spans = [folded.span(start, end) for start, end in zip(again.starts, again.ends, strict=True)]
        folded = Folded(text, again.text, tuple(one[0] for one in spans), tuple(one[1] for one in spans))
    return folded


def _once(text: str) -> Folded:
    """One round of folding."""
    plain = plainly(text)
    at = places(text)
    row = tokens(kept_apart(plain), KNOWN.__contains__)
    written: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def write(letters: str, start: int, end: int) -> None:
        """Put down letters for a stretch of the plain text: one for one if they are as many, else all for all."""
        written.append(letters)
        if len(letters) == end - start:
            starts.extend(at[start:end])
            ends.extend([one + 1 for one in at[start:end]])
        else:
            starts.extend([at[start]] * len(letters))
            ends.extend([at[end - 1] + 1] * len(letters))

    done = 0
    for first, last in _spelled_out(row, plain):
        start, end = row[first].start, row[last].end
        if start < done:
            continue
        if (
            first == last
            and plain[start:end].isalpha()
            and _likeliest(row[first], plain[start:end]) == plain[start:end]
        ):
            # what stays as it is is put down together with what stands around it
            continue
        for found in _UNMARKED.finditer(plain[done:start]):
            write(found[0], done + found.start(), done + found.end())
        if last > first:
            write("".join(one.readings[0] for one in row[first : last + 1]), start, end)
        else:
            write(_likeliest(row[first], plain[start:end]), start, end)
        done = end
    for found in _UNMARKED.finditer(plain[done:]):
        write(found[0], done + found.start(), done + found.end())
    return Folded(text, "".join(written), tuple(starts), tuple(ends))


def _likeliest(token: Token, written: str) -> str:
    """The ordinary word that a token can be read as; as it is written if there is none."""
    if not token.odd:
        return written
    for way in token.readings:
        for letters in (way, unstretched(way), single(way)):
            if letters in KNOWN and len(letters) > 1:
                return letters
    return written


def _spelled_out(row: list[Token], plain: str) -> list[tuple[int, int]]:
    """The tokens as runs: letters that stand alone with the same gap between them belong together."""
    made: list[tuple[int, int]] = []
    at = 0
    while at < len(row):
        last = at
        gap = None
        while last + 1 < len(row) and _lone(row[last]) and _lone(row[last + 1]):
            between = plain[row[last].end : row[last + 1].start]
            if gap not in (None, between):
                break
            gap = between
            last += 1
        if last - at + 1 >= _SPELLED and any(one.odd for one in row[at : last + 1]):
            made.append((at, last))
            at = last + 1
        else:
            made.append((at, at))
            at += 1
    return made


def _lone(token: Token) -> bool:
    return len(token.readings) > 0 and len(token.readings[0]) == 1
