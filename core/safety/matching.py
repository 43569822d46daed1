"""Thousands of phrases looked for in one pass, in plain sight and in disguise.

The fast lane reads bytes: it lower-cases, puts one blank between words and runs one automaton. A message of ordinary
words ends there. Only signs, odd words or characters above ASCII are reason to look for disguises.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

from core.safety.automaton import automaton
from core.safety.common_words import RANKS
from core.safety.disguises import Disguises, Piece
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
_ORDINARY: Final = _KNOWN.union(str(number).encode() for number in (*range(1_000), *range(1_900, 2_100)))
"""Words that are no reason to look closer: numbers mean numbers."""
_WORD: Final = re.compile(r"[^\W_'](?:'*[^\W_])*")
_SIGN_AT_LETTER: Final = re.compile(
    rb"[A-Za-z0-9][@$*|+#<>\\{}\[\]^~=_%&`]+[A-Za-z0-9]|[@$|+#<>\\{}\[\]^=&]!*[A-Za-z]|[A-Za-z][@$*|+#<\\{\[]|[@$][@$!|+(]"
    rb"|[|\\][()<>\[\]{}|\\/_=:-]|(?<!\S)[@$|+]\s+\S(?!\S)|(?<!\S)\S\s+[@$|+](?!\S)"
)
_SIGN_IN_WORD: Final = re.compile(
    rb"[!?(]+(?<=[A-Za-z0-9][!?(])[A-Za-z0-9]|[!?(]{2,}(?<=[A-Za-z0-9][!?(]{2})[!?(]*[A-Za-z0-9]"
    rb"|(?<![A-Za-z])[A-Za-z]{1,3}[-.~]{2,}[A-Za-z]{1,3}(?![A-Za-z])|[A-Za-z][-.][A-Za-z0-9]+[-.][A-Za-z]"
    rb"|(?<![A-Za-z])[A-Za-z](?:\.|\(\))[A-Za-z]{2}"
)
_STRONG: Final = b"@$*|+#<>\\{}[]^=&"
_BUT_STRONG: Final = bytes(code for code in range(256) if code not in _STRONG)
_SHAPES: Final = bytes(97 if bytes((code,)).isalnum() else 46 if code in b"!?(-.~()_%`" else 32 for code in range(256))
"""Letters and digits as ``a``, weak signs as a point: a sign right before a letter is seen at once."""


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

    __slots__ = (
        "_anchors", "_automaton", "_by_anchor", "_disguises", "_harmless", "_patterns", "_phrases", "_pieces",
        "_spelled", "_vocabulary", "_words",
    )  # fmt: skip

    def __init__(self, phrases: tuple[str, ...]) -> None:
        self._phrases = phrases
        self._words = [_words(plainly(phrase)) for phrase in phrases]
        self._vocabulary = frozenset(word.encode() for row in self._words for word in row)
        patterns: dict[bytes, list[tuple[int, bool]]] = {}
        for number, row in enumerate(self._words):
            for spelling, tight in _spellings(row, _words(phrases[number].lower())).items():
                patterns.setdefault(spelling, []).append((number, tight))
        self._patterns = list(patterns.values())
        self._spelled = list(patterns)
        self._automaton = automaton(self._spelled)
        by_anchor: defaultdict[bytes, list[tuple[bytes, int, bool]]] = defaultdict(list)
        for which, one in enumerate(self._spelled):
            joined = all(tight for _, tight in self._patterns[which])
            by_anchor[max(one.split(), key=_rarity)].append((one, which, joined))
        self._by_anchor = dict(by_anchor)
        self._anchors = frozenset(by_anchor)
        self._harmless = set(map(hash, self._vocabulary))
        self._pieces: dict[int, Piece] = {}
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
        raw = text.encode() if text.isascii() else _at_sight(text)
        words = raw.translate(_GLUED, b"'").split()
        if _ORDINARY.issuperset(words):
            near = self._anchors.intersection(words)
            return self._plain(text, words, near) if near else ()
        return self._closer(text, raw, words)

    def _closer(self, text: str, raw: bytes, words: list[bytes]) -> tuple[Hit, ...]:
        """The same for a message in which not all is ordinary."""
        if not text.isascii():
            raw = _with_own_accents(text).encode("utf-8", "surrogatepass")
            words = raw.translate(_GLUED, b"'").split()
        odd = set(words).difference(_ORDINARY)
        signs = b"\x01" in b" ".join(odd)
        if signs:
            words = raw.translate(_LETTERS, b"'").split()
            odd = set(words).difference(_ORDINARY)
        near = self._anchors.intersection(words)
        plain = self._plain(text, words, near) if near else ()
        if not signs and self._harmless.issuperset(map(hash, odd)):
            return plain
        if not self._suspicious(words, odd, raw, signs=signs):
            return plain
        return self._all(text, plain)

    def _all(self, text: str, plain: tuple[Hit, ...]) -> tuple[Hit, ...]:
        """What stands in the message plainly, and what can be read as a phrase beside it."""
        taken: defaultdict[str, list[Hit]] = defaultdict(list)
        for hit in plain:
            taken[hit.phrase].append(hit)
        more = [
            hit
            for hit in self._disguised(text)
            if all(one.end <= hit.start or hit.end <= one.start for one in taken[hit.phrase][:_MANY])
        ]
        return tuple(sorted((*plain, *more), key=_place)) if more else plain

    def _plain(self, text: str, words: Sequence[bytes], near: Set[bytes]) -> tuple[Hit, ...]:
        """What stands in the message as it is; ``near`` are the anchors among its words."""
        flat = b" %b " % b" ".join(words)
        if len(near) <= _FEW:
            here = [
                which
                for anchor in near
                for spelled, which, joined in self._by_anchor[anchor]
                if spelled in flat and (not joined or _TOUCHING.search(text))
            ]
            if not here:
                return ()
            if text.isascii() and (quick := self._quickly(text, flat, here)) is not None:
                return quick
        taken: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        hits: list[Hit] = []
        found = self._automaton.find_matches_as_indexes(flat, overlapping=True)
        for number, start, end in self._placed(flat, found, text, _where(text) if found else ()):
            phrase = self._phrases[number]
            if (start, end) not in taken[phrase][-_MANY:]:
                taken[phrase].append((start, end))
                hits.append(Hit(phrase, start, end, How.PLAIN))
        hits.sort(key=_place)
        return tuple(hits)

    def _quickly(self, text: str, flat: bytes, here: Sequence[int]) -> tuple[Hit, ...] | None:
        """The hits of these spellings if the words stand in the message one blank apart; None if they do not."""
        raw = text.encode()
        spaced = b" %b " % raw.translate(_LETTERS, b"'")
        gone = [at for at, code in enumerate(raw) if code == _APOSTROPHE] if b"'" in raw else []
        hits: dict[Hit, None] = {}
        for which in here:
            spelled = self._spelled[which]
            at = spaced.find(spelled)
            # a word twice side by side shares its blank, and what stands twice is left to the automaton
            if at < 0 or flat.find(spelled, flat.find(spelled) + 1) >= 0:
                return None
            start, end = _with(gone, at), _with(gone, at + len(spelled) - 3) + 1
            for number, tight in self._patterns[which]:
                if not tight or _BLANK.search(text, start, end) is None:
                    hits[Hit(self._phrases[number], start, end, How.PLAIN)] = None
        return tuple(sorted(hits, key=_place))

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

    def _suspicious(self, words: Sequence[bytes], odd: set[bytes], raw: bytes, *, signs: bool) -> bool:
        """Whether anything in the message gives reason to look for disguises of these phrases."""
        touching = b".a" in raw.translate(_SHAPES)
        if signs and (touching or raw.translate(None, _BUT_STRONG)) and _SIGN_AT_LETTER.search(raw):
            return True
        harmless = self._harmless
        left: list[bytes] = []
        for one in odd:
            if hash(one) in harmless:
                continue
            if one.isdigit():
                harmless.add(hash(one))
            elif one not in self._vocabulary:
                left.append(one)
        if not left:
            return False
        if touching and _SIGN_IN_WORD.search(raw):
            return True
        index = self._index()
        worth: dict[bytes, Piece] = {}
        for one in left:
            piece = self._pieces.get(hash(one))
            if piece is None:
                if len(harmless) + len(self._pieces) >= _REMEMBERED:
                    self._harmless = harmless = set(map(hash, self._vocabulary))
                    self._pieces.clear()
                piece = index.piece(one.decode("utf-8", "surrogatepass"))
                if piece is None:
                    harmless.add(hash(one))
                    continue
                self._pieces[hash(one)] = piece
            if piece.whole:
                return True
            worth[one] = piece
        if not worth:
            return False
        places = [at for at, one in enumerate(words) if one in worth]
        told = [one.decode("utf-8", "surrogatepass") for one in words]
        pieces = {one.decode("utf-8", "surrogatepass"): piece for one, piece in worth.items()}
        return index.may_stand(told, places, pieces, self._known)

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


def _rarity(word: bytes) -> tuple[int, int]:
    """How seldom a word is used, as far as that is known."""
    return RANKS.get(word.decode("utf-8", "surrogatepass"), len(RANKS)), len(word)


def _words(plain: str) -> tuple[str, ...]:
    """The words of a plain text, without apostrophes."""
    return tuple(_flat(plain).decode("utf-8", "surrogatepass").split())


def _flat(plain: str) -> bytes:
    """A text in lower case as words with blanks between them."""
    return plain.encode("utf-8", "surrogatepass").translate(_LETTERS, b"'")


def _place(hit: Hit) -> tuple[int, int, str]:
    return hit.start, hit.end, hit.phrase


def _with(gone: Sequence[int], at: int) -> int:
    """The place in a text of a character that stands at ``at`` when those at ``gone`` are left out."""
    for one in gone:
        if one > at:
            break
        at += 1
    return at


def _at_sight(text: str) -> bytes:
    """The text with typographic signs and emoji beside words taken for blanks: enough to tell what is ordinary."""
    raw = text.encode("utf-8", "surrogatepass")
    raw = raw.replace(b"\xe2\x80\x99", b"")
    return _TYPOGRAPHIC.sub(b" ", raw) if raw.translate(None, _BUT_TYPOGRAPHIC) else raw


def _with_own_accents(text: str) -> str:
    """The text read plainly, but a known word that is spelled with an accent keeps it: ``año`` is no disguise."""
    if _ACCENT.search(text) is None:
        return plainly(text)
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


_TOUCHING: Final = re.compile(r"[^\w\s']'*\w|_'*[^\W_]")
"""A sign right before a letter: without any, no two words stand in one."""
_NAME: Final = re.compile(r"[A-Z][a-z]+")
_BEFORE_NAME: Final = re.compile(r"(?:[a-z],?|[DM]rs?\.|Ms\.) \Z")
"""A capital in the midst of a sentence makes an unknown word a name, not a slip of the pen."""
_SHORTER: Final = {
    "you": "u", "your": "ur", "yourself": "urself", "are": "r", "to": "2", "for": "4", "because": "bc", "people": "ppl",
}  # fmt: skip
_TYPOGRAPHIC: Final = re.compile(
    rb"\xe2\x80[\x93-\xa6]|\xc2[\xa1\xbf\xab\xbb]"
    rb"|(?<![A-Za-z0-9\x80-\xff])(?:\xf0\x9f[\x8c-\x9f\xa4-\xab][\x80-\xbf]|\xe2[\x98-\x9c][\x80-\xbf]|\xef\xb8\x8f)+"
    rb"|(?:\xf0\x9f[\x8c-\x9f\xa4-\xab][\x80-\xbf]|\xe2[\x98-\x9c][\x80-\xbf]|\xef\xb8\x8f)+(?![A-Za-z0-9\x80-\xff])"
)
"""Dashes, quotation marks, the Spanish marks that open a sentence; and emoji that do not stand between letters."""
_BUT_TYPOGRAPHIC: Final = bytes(code for code in range(256) if code not in b"\xc2\xe2\xef\xf0")
"""All but the bytes with which those begin."""
_MANY: Final = 50
_FEW: Final = 8
"""The spellings of so few anchors are quicker looked for one by one than by the automaton."""
_REMEMBERED: Final = 20_000
"""Odd words that concern no phrase are remembered by their hash only: a word could tell of the person who wrote it."""
_BACKWARDS: Final = 600
_AT_ONCE: Final = 200
"""Lists longer than this get their index of disguises when they are made: nobody's message should wait for it."""
_BLANK_BYTE: Final = 32
_APOSTROPHE: Final = 39
_BLANK: Final = re.compile(r"\s")
_ACCENT: Final = re.compile(r"[\u00c0-\u024f]")
_ACCENTED: Final = re.compile(r"(?<![^\W_])[^\W\d_\u00c0-\u024f]*[\u00c0-\u024f][^\W\d_]*(?![^\W_])")
