"""How a message is read: from characters to plain words, and back to where they stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Final

from core.safety.verdict import Span

_ENDS: Final = ".!?;:\n\r|"
_APOSTROPHES: Final = "'’‘`´ʼ"
_SIGNS: Final = '"“”«»,*~#<>{}()[]/\\=+-–—_•&\t…'

_STOPS: Final = dict.fromkeys(map(ord, _ENDS), ord("."))
_GONE: Final = dict.fromkeys(map(ord, _APOSTROPHES))
_BLANK: Final = dict.fromkeys(map(ord, _SIGNS), ord(" "))
_ACCENTS: Final = {
    ord(sign): ord(plain)
    for signs, plain in (
        ("àáâãäåāÀÁÂÃÄÅ", "a"),
        ("èéêëēÈÉÊË", "e"),
        ("ìíîïīÌÍÎÏ", "i"),
        ("òóôõöøōÒÓÔÕÖØ", "o"),
        ("ùúûüūÙÚÛÜ", "u"),
        ("çÇ", "c"),
        ("ñÑ", "n"),
        ("ýÿÝ", "y"),
    )
    for sign in signs
}
_SENTENCES: Final[dict[int, int | None]] = {**_BLANK, **_STOPS, **_GONE, **_ACCENTS}
_WORDS: Final[dict[int, int | None]] = {**_SENTENCES, **dict.fromkeys(_STOPS, ord(" "))}
_CODES: Final = range(128)


def _table(meant: Mapping[int, int | None]) -> tuple[bytes, bytes]:
    """Return the same for bytes of ASCII, in lower case: what each is read as, and which are left out."""
    read = [meant.get(ord(chr(code).lower()), ord(chr(code).lower())) for code in _CODES]
    return (
        bytes([code or 0 for code in read]) + bytes(range(128, 256)),
        bytes([code for code in _CODES if read[code] is None]),
    )


_SENTENCE_BYTES: Final = _table(_SENTENCES)
_WORD_BYTES: Final = _table(_WORDS)
_PIECE: Final = re.compile(rf"\.\.+|[{re.escape(_ENDS)}]|[^\s{re.escape(_ENDS + _SIGNS)}]+")
_STOP_SIGNS: Final = frozenset(_ENDS)
_PAUSE: Final = re.compile(r"\.\.+")


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a language's short forms, slang and misspellings are read.

    ``expand``: one written word (without apostrophes) to the words it stands for. ``join``: two words that
    are one. ``fillers``: words that only colour.
    """

    expand: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    join: Mapping[tuple[str, str], str] = field(default_factory=dict[tuple[str, str], str])
    fillers: Set[str] = frozenset()
    firsts: Set[str] = field(init=False, repr=False, compare=False)
    changed: Set[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "firsts", frozenset(first for first, _ in self.join))
        object.__setattr__(self, "changed", frozenset((*self.expand, *self.fillers)))

    def written(self, text: str) -> tuple[str, ...]:
        """Return how a word or phrase stands in a reading; nothing for words that only colour."""
        return tuple(self.words(text.lower().translate(_WORDS).split()))

    def words(self, raw: Iterable[str]) -> list[str]:
        """Write short forms out, leave fillers out, join what is one."""
        found = [*raw]
        if not self.changed.isdisjoint(found):
            expand, changed = self.expand, self.changed
            told: list[str] = found
            found = list[str]()
            for word in told:
                if word not in changed:
                    found.append(word)
                elif word in expand:
                    found += expand[word]
        return self._joined(found, None)

    def _joined(self, words: list[str], spans: list[Span] | None) -> list[str]:
        firsts = self.firsts
        if firsts.isdisjoint(words):
            return words
        place = 0
        while place + 1 < len(words):
            if words[place] not in firsts:
                place += 1
                continue
            one = self.join.get((words[place], words[place + 1]))
            if one is None:
                place += 1
                continue
            words[place : place + 2] = [one]
            if spans is not None:
                spans[place : place + 2] = [(spans[place][0], spans[place + 1][1])]
        return words

    def places(self, text: str) -> list[Span]:
        """Return where each word of ``sentences(text, self)`` stands in ``text``, in its order."""
        found: list[Span] = []
        words: list[str] = []
        spans: list[Span] = []
        for piece in _PIECE.finditer(text):
            raw = piece.group().lower()
            if not raw.isascii() or not raw.isalpha():
                raw = raw.translate(_GONE).translate(_ACCENTS)
            if raw not in self.expand and raw not in self.fillers and raw.isalnum():
                words.append(raw)
                spans.append(piece.span())
            elif raw in _STOP_SIGNS:
                self._joined(words, spans)
                found += spans
                words, spans = [], []
            elif raw and not raw.startswith(".."):
                read = self.words((raw,))
                words += read
                spans += [piece.span()] * len(read)
        self._joined(words, spans)
        return found + spans


def raw_words(text: str) -> list[str]:
    """Return the words as written, in lower case without signs: quick, for the first look at a message."""
    if text.isascii():
        return text.encode().translate(*_WORD_BYTES).decode().split()
    return text.lower().translate(_WORDS).split()


def in_a_row(text: str) -> list[str]:
    """Return the words of a text as written, with ``.`` before and after each sentence, perhaps more than once."""
    return f".{_marked(text)}.".replace(".", " . ").split()


def sentences(text: str, spelling: Spelling) -> list[list[str]]:
    """Return the words of each sentence as rules read them."""
    found: list[list[str]] = []
    for piece in _marked(text).split("."):
        raw = piece.split()
        if raw and (words := spelling.words(raw)):
            found.append(words)
    return found


def _marked(text: str) -> str:
    """Return a text in lower case with blanks between words and ``.`` where a sentence ends."""
    if ".." in text:
        # three dots are a pause for breath more often than an end
        text = _PAUSE.sub(" ", text)
    if text.isascii():
        return text.encode().translate(*_SENTENCE_BYTES).decode()
    return text.lower().translate(_SENTENCES)


def line(parts: Sequence[Sequence[str]]) -> str:
    """Return sentences as one line for patterns: ``. i am here . it is late . ``."""
    return ". " + "".join(" ".join(part) + " . " for part in parts)
