"""Characters that stand for others: homoglyphs, accents, compatibility forms, and what leaves no mark at all.

The table is Unicode's (``lookalike_table``); what it does not list is told by the character's own properties.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

from core.safety.lookalike_table import CODES

_ABOVE: Final = re.compile(r"[^\x00-\x7f]")
_APOSTROPHES: Final = frozenset("\u2018\u2019\u201b\u02bc\u02b9\u00b4\u2032\uff07\u0060")
_BLANKS: Final = frozenset("\u115f\u1160\u3164\uffa0\u2800\u180e\u034f")


class _Meant(dict[str, str]):
    """What each character above ASCII is read as. Filled from the table, and by need."""

    def __missing__(self, char: str) -> str:
        self[char] = meant = _by_nature(char)
        return meant


def _by_nature(char: str) -> str:
    """What a character is read as that no table lists."""
    category = unicodedata.category(char)
    if char in _APOSTROPHES:
        return "'"
    if char in _BLANKS or category[0] == "M" or category in {"Cf", "Cn", "Co", "Cs"}:
        return ""
    if category[0] == "Z" or category == "Cc":
        return " "
    if category == "Pd":
        return "-"
    plain = "".join(one for one in unicodedata.normalize("NFKD", char) if not unicodedata.combining(one))
    if plain.isascii():
        return plain.lower()
    if category[0] == "L":
        return char.lower()
    if category == "Nd":
        return str(unicodedata.digit(char))
    return "~"  # emoji and signs: they part letters, or stand for nothing


@cache
def _meant() -> _Meant:
    return _Meant((chr(int(code, 16)), reading) for reading, codes in CODES.items() for code in codes.split())


class _Codes(dict[int, str]):
    """The same by number, ASCII included: quicker for a text in which most characters are above it."""

    def __missing__(self, code: int) -> str:
        self[code] = meant = _meant()[chr(code)] if code > _ASCII else chr(code)
        return meant


_CODES: Final = _Codes()
_ASCII: Final = 127
_LONG: Final = 1_000


def plainly(text: str) -> str:
    """The same text in lower case and, as far as it can be read so, in Latin letters."""
    if text.isascii():
        return text.lower()
    if len(text) > _LONG:
        return text.translate(_CODES).lower()
    meant = _meant()
    return _ABOVE.sub(lambda found: meant[found[0]], text).lower()


def places(text: str) -> list[int]:
    """For each character of ``plainly(text)`` its index in ``text``, and the length of ``text`` at the end."""
    if text.isascii():
        return list(range(len(text) + 1))
    meant = _meant()
    made: list[int] = []
    done = 0
    for found in _ABOVE.finditer(text):
        index = found.start()
        made.extend(range(done, index))
        made.extend([index] * len(meant[found[0]].lower()))
        done = index + 1
    made.extend(range(done, len(text) + 1))
    return made
