"""Whether a message may be in disguise: a quick look, because folding takes a hundred times as long as reading."""

from __future__ import annotations

import re
import string
from collections.abc import Container, Iterable, Mapping, Sequence
from typing import Final

from core.safety.automaton import automaton
from core.safety.reading import raw_words

_PLAIN: Final = re.compile(
    r"""
      [A-Za-z][0-9@$!|+]+[A-Za-z]              # k1ll
    | [0-9$@!][A-Za-z]+[0-9$@!]                # 0v3r, $u1c1d3
    | \$[A-Za-z]                               # $uicide
    | (?<![A-Za-z])[A-Za-z](?:[._*~-]{1,2}[A-Za-z](?![A-Za-z'’])){2}   # s.u.i
    | [A-Za-z](?:\*+|_|~~|\|\||`)[A-Za-z]      # k*ll, ki**ll**
    """,
    re.VERBOSE,
)
_SPACED: Final = re.compile(
    r" [A-Za-z] [A-Za-z] [A-Za-z](?![A-Za-z'’])|^[A-Za-z] [A-Za-z] [A-Za-z](?![A-Za-z'’])|\.[A-Za-z]\.[A-Za-z]\."
)
_ORDINARY: Final = (string.ascii_letters + " .,'?\n").encode()
_SHAPES: Final = bytes(97 if chr(code) in string.ascii_letters else code for code in range(256))
"""Every letter as ``a``: bytes tell at once where letters can stand by themselves."""
_TRIPLES: Final = automaton([letter.encode() * 3 for letter in string.ascii_lowercase])
_STRETCHED: Final = re.compile(r"([A-Za-z])\1\1+")
_FOREIGN: Final = re.compile(
    r"""
      [A-Za-z][\u00ad\u200b-\u200f\u2060-\u2064\ufeff]
    | [A-Za-z][\u0180-\u1fff\u2c00-\udfff\ufb00-\ufdff]
    | [\u0180-\u1fff\u2c00-\udfff\ufb00-\ufdff][A-Za-z]
    | [\u0300-\u036f\uff21-\uff5a\u249c-\u24e9\U0001d400-\U0001d7ff\U0001f110-\U0001f189]
    | [A-Za-z][\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]+[A-Za-z]
    """,
    re.VERBOSE,
)
_MASKED: Final = re.compile(r"(?<![A-Za-z*])[A-Za-z]+(?:[*#_%-]+[A-Za-z]+)+(?![A-Za-z*])")
_MASK: Final = re.compile(r"[*#_%-]+")


def suspicious(text: str, triggers: Container[str]) -> bool:
    """Return whether ``text`` should be folded too."""
    raw = text.encode("utf-8", "surrogatepass")
    if len(raw) > len(text) and _FOREIGN.search(text) is not None:
        return True
    if raw.translate(None, _ORDINARY) and _PLAIN.search(text) is not None:
        return True
    shapes = raw.translate(_SHAPES)
    # quick to see; the expression tells words that end or begin so from letters that stand alone
    if (b" a a " in shapes or b".a.a." in shapes or shapes.startswith(b"a a a")) and _SPACED.search(text) is not None:
        return True
    low = text.lower()
    if not _TRIPLES.find_matches_as_indexes(low.encode("utf-8", "surrogatepass")):
        return False
    # people stretch words for joy too: only those that could be rules' words are worth a closer look
    loose = (*raw_words(_STRETCHED.sub(r"\1", low)), *raw_words(_STRETCHED.sub(r"\1\1", low)))
    usual = set(raw_words(low))
    return any(word in triggers and word not in usual for word in loose)


def index(words: Iterable[str]) -> Mapping[tuple[str, str, int], Sequence[str]]:
    """Return words by their first letter, last letter and length, so that masked ones are found quickly."""
    found: dict[tuple[str, str, int], list[str]] = {}
    for word in sorted(words):
        if word.isalpha():
            found.setdefault((word[0], word[-1], len(word)), []).append(word)
    return found


def unmasked(text: str, known: Mapping[tuple[str, str, int], Sequence[str]]) -> str:
    """Return ``text`` with struck-out letters written in (``k*ll``) where just one known word fits best.

    The text keeps its length. A word in which more than half is struck out stays as it is.
    """

    def filled(hit: re.Match[str]) -> str:
        word = hit.group().lower()
        if 2 * sum(not letter.isalpha() for letter in word) > len(word):
            return hit.group()
        pattern = re.compile(_MASK.sub(lambda mask: "[a-z]" * len(mask.group()), word))
        fits = [one for one in known.get((word[0], word[-1], len(word)), ()) if pattern.fullmatch(one)]
        return fits[0] if fits else hit.group()

    return _MASKED.sub(filled, text) if "*" in text or "#" in text or "_" in text or "-" in text else text
