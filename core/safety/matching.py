"""Thousands of phrases looked for in one pass, in plain sight and in disguise.

The fast lane reads bytes: it lower-cases, puts one blank between words and runs one automaton. A message of ordinary
words ends there. Only signs, odd words or characters above ASCII are reason to look for disguises.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

from ahocorasick_rs import BytesAhoCorasick

from core.safety.disguises import Disguises
from core.safety.known_words import KNOWN
from core.safety.lookalikes import places, plainly
from core.safety.protections import kept_apart

_LETTERS: Final = bytes(
    code
    if code > 127 or (chr(code).isalnum() and code > 90) or 48 <= code <= 57
    else code + 32
    if 65 <= code <= 90
    else 32
    for code in range(256)
)
"""What each byte counts as: a letter in lower case, a digit, or a blank. Bytes of longer characters are left alone."""
_SIGNS: Final = b"@$*|+#<>\\{}[]^~=_%&`"
_GLUED: Final = bytes(1 if code in _SIGNS else _LETTERS[code] for code in range(256))
"""The same, but a sign that may stand for a letter stays in the word, which then is no known one."""
_KNOWN: Final = frozenset(word.encode() for word in KNOWN)
_WORD: Final = re.compile(r"[^\W_'](?:'*[^\W_])*")
_SIGN_AT_LETTER: Final = re.compile(
    rb"[A-Za-z0-9][@$*|+#<>\\{}\[\]^~=_%&`]+[A-Za-z0-9]|[@$|+#<>\\{}\[\]^=&]!*[A-Za-z]|[A-Za-z][@$*|+#<\\{\[]|[@$][@$!|+(]"
)


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
    """Looks for many phrases at once. Made once, used for every message; what it answers never changes."""

    __slots__ = ("_anchors", "_automaton", "_disguises", "_patterns", "_phrases", "_vocabulary", "_words")

    def __init__(self, phrases: tuple[str, ...]) -> None:
        self._phrases = phrases
        self._words = [_words(plainly(phrase)) for phrase in phrases]
        self._vocabulary = frozenset(word.encode() for row in self._words for word in row)
        patterns: dict[bytes, list[tuple[int, bool]]] = {}
        for number, row in enumerate(self._words):
            for spelling, tight in _spellings(row, _words(phrases[number].lower())).items():
                patterns.setdefault(spelling, []).append((number, tight))
        self._patterns = list(patterns.values())
        self._automaton = BytesAhoCorasick(list(patterns))
        self._anchors = frozenset(max(one.split(), key=len) for one in patterns)
        self._disguises = Disguises(self._words) if len(phrases) > _AT_ONCE else None

    @classmethod
    def of(cls, phrases: Iterable[str]) -> Matcher:
        """A matcher for these phrases. One that holds no letter or digit is left out; a repeated one counts once."""
        return cls(tuple(one for one in dict.fromkeys(phrases) if _words(plainly(one))))

    @property
    def phrases(self) -> tuple[str, ...]:
        """What it looks for, as it was given."""
        return self._phrases

    def find(self, text: str) -> tuple[Hit, ...]:
        """Every phrase that stands in the message as whole words, plain or disguised, in the order of their places."""
        raw = text.encode() if text.isascii() else _with_own_accents(text).encode("utf-8", "surrogatepass")
        glued = raw.translate(_GLUED, b"'")
        words = glued.split()
        innocent = _KNOWN.issuperset(words)
        if innocent and self._anchors.isdisjoint(words):
            return ()
        if not innocent:
            words = raw.translate(_LETTERS, b"'").split()
        flat = b" %b " % b" ".join(words)
        found = self._automaton.find_matches_as_indexes(flat, overlapping=True)
        if not found and (innocent or not self._suspicious(words, raw, glued)):
            return ()
        return self._told(text, flat, found, innocent=innocent or not self._suspicious(words, raw, glued))

    def _told(
        self, text: str, flat: bytes, found: Sequence[tuple[int, int, int]], *, innocent: bool
    ) -> tuple[Hit, ...]:
        """What stands in the message plainly, and what stands there in disguise if there is reason to look for it."""
        taken: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        hits: list[Hit] = []
        for number, start, end in self._placed(flat, found, text, _where(text) if found else ()):
            phrase = self._phrases[number]
            if (start, end) not in taken[phrase][-_MANY:]:
                taken[phrase].append((start, end))
                hits.append(Hit(phrase, start, end, How.PLAIN))
        if not innocent:
            hits.extend(
                hit
                for hit in self._disguised(text)
                if all(end <= hit.start or hit.end <= start for start, end in taken[hit.phrase][:_MANY])
            )
        hits.sort(key=lambda hit: (hit.start, hit.end, hit.phrase))
        return tuple(hits)

    def _placed(
        self, flat: bytes, found: Sequence[tuple[int, int, int]], text: str, where: Sequence[tuple[int, int]]
    ) -> Iterator[tuple[int, int, int]]:
        """Every match of the automaton as the phrase's number and its span in the text; ``where`` is that of words."""
        blanks = [at for at, code in enumerate(flat) if code == _BLANK_BYTE] if found else []
        for which, start, end in found:
            first, last = bisect_left(blanks, start), bisect_left(blanks, end - 1) - 1
            for number, tight in self._patterns[which]:
                if not tight or _BLANK.search(text, where[first][1], where[last][0]) is None:
                    yield number, where[first][0], where[last][1]

    def _plainly(self, plain: str) -> Iterator[tuple[int, int, int]]:
        """The phrases that stand in a plain text as they are, by number, start and end."""
        flat = b" %b " % b" ".join(_flat(plain).split())
        found = self._automaton.find_matches_as_indexes(flat, overlapping=True)
        yield from self._placed(flat, found, plain, [one.span() for one in _WORD.finditer(plain)])

    def _suspicious(self, words: Sequence[bytes], raw: bytes, glued: bytes) -> bool:
        """Whether anything in the message gives reason to look for disguises of these phrases."""
        if b"\x01" in glued and _SIGN_AT_LETTER.search(raw):
            return True
        odd = {one for one in words if one not in _KNOWN and one not in self._vocabulary and not one.isdigit()}
        if not odd:
            return False
        disguises = self._index()
        return any(disguises.may_concern(one.decode("utf-8", "surrogatepass")) for one in odd)

    def _index(self) -> Disguises:
        """The index of disguises, made when it is first needed: most circles' messages never ask for it."""
        if self._disguises is None:
            self._disguises = Disguises(self._words)
        return self._disguises

    def _known(self, word: str) -> bool:
        return word in KNOWN or word.encode("utf-8", "surrogatepass") in self._vocabulary

    def _disguised(self, text: str) -> Iterable[Hit]:
        """What can be read as a phrase though it is not written as one."""
        index = self._index()
        plain = kept_apart(plainly(text))
        at: list[int] | None = None
        finds, row = index.search(plain, self._known)
        found = [(one.phrase, one.start, one.end) for one in finds]
        if not finds and index.is_backwards(row):
            many = len(plain)
            turned, _ = index.search(plain[::-1], self._known, [_BACKWARDS + len(plain) // 8])
            found.extend((one.phrase, many - one.end, many - one.start) for one in turned)
            found.extend((number, many - end, many - start) for number, start, end in self._plainly(plain[::-1]))
        for number, start, end in found:
            at = at or places(text)
            hit = Hit(self._phrases[number], at[start], at[end - 1] + 1, How.FOLDED)
            if not _NAME.fullmatch(text, hit.start, hit.end) or not _BEFORE_NAME.search(
                text[max(0, hit.start - 6) : hit.start]
            ):
                yield hit


def _words(plain: str) -> tuple[str, ...]:
    """The words of a plain text, without apostrophes."""
    return tuple(_flat(plain).decode("utf-8", "surrogatepass").split())


def _flat(plain: str) -> bytes:
    """A text in lower case as words with blanks between them."""
    return plain.encode("utf-8", "surrogatepass").translate(_LETTERS, b"'")


def _with_own_accents(text: str) -> str:
    """The text read plainly, but a known word that is spelled with an accent keeps it: ``año`` is no disguise."""
    made: list[str] = []
    done = 0
    for found in _ACCENTED.finditer(text):
        word = found[0].lower()
        if word in KNOWN:
            made += (plainly(text[done : found.start()]), word)
            done = found.end()
    return "".join(made) + plainly(text[done:])


def _where(text: str) -> list[tuple[int, int]]:
    """Where in the raw message each word of the flat one stands."""
    if text.isascii():
        return [one.span() for one in _WORD.finditer(text)]
    made: list[tuple[int, int]] = []
    plain, at = plainly(text), places(text)
    made.extend((at[one.start()], at[one.end() - 1] + 1) for one in _WORD.finditer(plain))
    return made


def _spellings(row: Sequence[str], own: Sequence[str]) -> dict[bytes, bool]:
    """The ways to set blanks in a phrase that are as plain as its own, each as the automaton looks for it.

    True for those that count only where no blank really is: "over-dose" is meant, "over dose" may be two words.
    """
    made = {" ".join(row): False}
    if own != row and all(word.islower() for word in own):
        made[" ".join(own)] = False
    long = sum(map(len, row))
    if long >= 7:
        for at, (left, right) in enumerate(pairwise(row)):
            if left + right not in KNOWN:
                made.setdefault(" ".join((*row[:at], left + right, *row[at + 2 :])), False)
    for at, word in enumerate(row):
        for cut in range(2, len(word) - 1):
            if word[:cut] in KNOWN and word[cut:] in KNOWN:
                made.setdefault(
                    " ".join((*row[:at], word[:cut], word[cut:], *row[at + 1 :])), len(row) == 1 or long < 10
                )
    if not _SHORTER.keys().isdisjoint(row):
        made.setdefault(" ".join(_SHORTER.get(word, word) for word in row), False)
    return {f" {one} ".encode("utf-8", "surrogatepass"): tight for one, tight in made.items()}


_NAME: Final = re.compile(r"[A-Z][a-z]+")
_BEFORE_NAME: Final = re.compile(r"(?:[a-z],?|[DM]rs?\.|Ms\.) \Z")
"""A capital in the midst of a sentence makes an unknown word a name, not a slip of the pen."""
_SHORTER: Final = {
    "you": "u", "your": "ur", "yourself": "urself", "are": "r", "to": "2", "for": "4", "because": "bc", "people": "ppl",
}  # fmt: skip
_MANY: Final = 50
_BACKWARDS: Final = 600
_AT_ONCE: Final = 200
"""Lists longer than this get their index of disguises when they are made: nobody's message should wait for it."""
_BLANK_BYTE: Final = 32
_BLANK: Final = re.compile(r"\s")
_ACCENTED: Final = re.compile(r"(?<![^\W\d_])[^\W\d_\u00c0-\u024f]*[\u00c0-\u024f][^\W\d_]*")
