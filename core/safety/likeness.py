"""How much has to be forgiven to read some letters as a phrase, and how much is forgiven.

A phrase in disguise keeps its outline: vowels go first, letters are doubled, masked, swapped or written by ear. Each
costs a little; what would make another word of it costs more than a short phrase can pay.
"""

from __future__ import annotations

import re
from typing import Final

MASK: Final = "?"
_VOWELS: Final = frozenset("aeiouy")
_BY_EAR: Final = frozenset(
    a + b
    for pair in (
        "ck",
        "cq",
        "kq",
        "sz",
        "cs",
        "iy",
        "ie",
        "ey",
        "ou",
        "gj",
        "vf",
        "dt",
        "il",
        "oa",
        "ea",
        "mn",
        "bp",
        "vw",
        "td",
    )
    for a, b in (pair, pair[::-1])
)
_RUNS: Final = re.compile(r"(.)\1*")
_STRETCHED: Final = re.compile(r"([a-z])\1{2,}")
_SOUND: Final = str.maketrans("cqz", "kks", "aeiouy?")
FAR: Final = 9.0
_MARGIN: Final = 2
MASKED: Final = 0.22
"""What it costs that a letter is struck out; and so on for what follows."""
TWICE, ONCE, UNSAID, HEARD, OTHER_VOWEL = 0.25, 0.4, 0.5, 0.7, 0.9
SWAP, MISSED, EDIT, FIRST, BESIDE = 1.0, 1.1, 1.2, 1.8, 2.2


def single(letters: str) -> str:
    """Every run of one letter as that letter once."""
    return "".join(_RUNS.findall(letters))


def unstretched(letters: str) -> str:
    """Every run of three or more of one letter as two of it."""
    return _STRETCHED.sub(r"\1\1", letters) if _STRETCHED.search(letters) else letters


def outline(letters: str) -> str:
    """What a disguise keeps: the consonants by their sound, without repeats. Empty for vowels alone."""
    return "".join(_RUNS.findall(letters.replace("ph", "f").replace("x", "ks").translate(_SOUND)))


def allowed(length: int) -> float:
    """How much is forgiven for a phrase of so many letters."""
    if length <= 3:
        return 0.5
    if length <= 4:
        return 1.0
    return 1.1 if length == 5 else max(1.5, 0.2 * length)


def cost(phrase: str, letters: str, firm: str, most: float) -> float:
    """What reading ``letters`` as ``phrase`` costs; ``FAR`` when it is more than ``most``.

    ``firm`` has "1" for every letter that belongs to an ordinary word, which can only mean itself.
    """
    if phrase == letters:
        return 0.0
    alike = 0
    for wanted, got in zip(phrase, letters, strict=False):
        if wanted != got:
            break
        alike += 1
    ends = 0
    for wanted, got in zip(reversed(phrase), reversed(letters), strict=False):
        if wanted != got:
            break
        ends += 1
    shorter = min(len(phrase), len(letters))
    alike = min(max(0, alike - _MARGIN), shorter)
    ends = min(max(0, ends - _MARGIN), max(0, shorter - alike - _MARGIN))
    # what is the same at both ends costs nothing; some of it is kept, because a letter's price hangs on those beside it
    if alike or ends:
        phrase = phrase[alike : len(phrase) - ends]
        letters, firm = letters[alike : len(letters) - ends], firm[alike : len(firm) - ends]
    many, long = len(phrase), len(letters)
    band = 4 + int(most * 2)
    if not letters or long > 2 * many + 4 or many > 2 * long + 2:
        return FAR
    before: list[float] = []
    last = [0.0] * (long + 1)
    for column in range(1, long + 1):
        last[column] = last[column - 1] + BESIDE
    for row in range(1, many + 1):
        wanted = phrase[row - 1]
        drop = ONCE if row > 1 and phrase[row - 2] == wanted else UNSAID if wanted in _VOWELS else MISSED
        line = [FAR] * (long + 1)
        line[0] = last[0] + drop
        low = max(1, int(row * long / many) - band)
        high = min(long, int(row * long / many) + band)
        for column in range(low, high + 1):
            got = letters[column - 1]
            hard = firm[column - 1] == "1"
            if got == wanted:
                step = 0.0
            elif hard:
                step = FAR
            elif got == MASK:
                step = MASKED
            elif wanted + got in _BY_EAR:
                step = HEARD
            elif wanted in _VOWELS and got in _VOWELS:
                step = OTHER_VOWEL
            else:
                step = FIRST if row == 1 else EDIT
            best = last[column - 1] + step
            left_out = last[column] + drop
            best = min(best, left_out)
            if not hard:
                if column > 1 and letters[column - 2] == got and got != MASK:
                    more = TWICE
                elif row == many:
                    more = BESIDE
                elif got == MASK:
                    more = MASKED * 2
                else:
                    more = OTHER_VOWEL if got in _VOWELS else EDIT
                best = min(best, line[column - 1] + more)
                if (
                    row > 1
                    and column > 1
                    and firm[column - 2] != "1"
                    and got == phrase[row - 2]
                    and letters[column - 2] == wanted != got
                ):
                    best = min(best, before[column - 2] + SWAP)
            line[column] = best
        if min(line) > most and min(last) > most:
            return FAR
        before, last = last, line
    return last[long] if last[long] <= most else FAR
