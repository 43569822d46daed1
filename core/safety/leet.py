"""Digits and signs that stand for letters."""

from __future__ import annotations

import re
from itertools import islice, product
from typing import Final

STANDS_FOR: Final = {
    "0": "o", "1": "il", "2": "z", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g",
    "@": "a", "$": "s", "!": "il", "|": "li", "+": "t", "(": "c", "<": "c", "{": "c", "[": "c", "#": "h", "&": "a",
    ")": "d", "^": "a", "%": "o", "=": "e", "]": "i", "}": "d", ">": "d", "?": "", "\\": "l", "/": "l",
}  # fmt: skip
"""What a sign may stand for, the likeliest first."""

_DRAWN: Final = {
    "|\\/|": "m", "/\\/\\": "m", "\\/\\/": "w", "|/\\|": "w", "|\\|": "n", "/\\/": "n", "/-\\": "a", "/\\": "a",
    "\\/": "v", "|-|": "h", "}{": "h", "]-[": "h", "|_|": "u", "(_)": "u", "|_": "l", "|<": "k", "|{": "k", "|(": "k",
    "|)": "d", "[)": "d", "|>": "p", "|2": "r", "|3": "b", "|=": "f", "><": "x", ")(": "x", "'/": "y",
    "`/": "y", "|:": "b", "_|": "j", "(,)": "q",
}  # fmt: skip
_ROUND: Final = r"(?:\(\)|\[\]|\{\}|<>)(?=[^\W_]|[|\\/@$])"
_DRAWN_SIGNS: Final = re.compile("|".join([_ROUND, *(re.escape(one) for one in sorted(_DRAWN, key=len, reverse=True))]))
LIKELIEST: Final = str.maketrans({sign: letters[:1] for sign, letters in STANDS_FOR.items() if sign != "?"})
MOST: Final = 8
"""Readings of one word that are tried. More signs than that make it a riddle, not a word."""


def drawn(piece: str) -> str:
    """The word with letters that are drawn with several signs put in as letters: ``|<`` is k."""
    return _DRAWN_SIGNS.sub(lambda found: _DRAWN.get(found[0], "o"), piece)


def readings(piece: str) -> tuple[str, ...]:
    """Every way to read the piece as letters, the likeliest first. Signs that stand for nothing are left out."""
    if piece.isalpha():
        return (piece,)
    choices = [(char,) if char.isalpha() else tuple(STANDS_FOR.get(char, "")) or ("",) for char in piece]
    return tuple(dict.fromkeys("".join(one) for one in islice(product(*choices), MOST)))
