"""Turns of phrase that close an ear, and how each may begin again. The patterns stand in ``content/rephrase``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

MOST_WORDS = 1000
"""Characters that are looked at."""
MOST_REST = 120
_REST = "{rest}"
_ENDS = ".!?;\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """One turn of phrase. ``when`` and ``like`` may hold ``{rest}``: what followed it in its sentence."""

    id: str
    starts: tuple[str, ...]
    note: str
    """What it does to the one who hears it, said kindly."""
    when: str = ""
    """What stands after "when", to begin with."""
    like: str = ""
    """What stands after "I would like", to begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rephrasing:
    """All of one language. ``feelings`` are words that follow "I feel"."""

    language: str
    sentence: str
    """With ``{feel}`` and ``{when}`` in it; the two that follow have ``{because}`` and ``{like}``."""
    reason: str
    wish: str
    feelings: tuple[str, ...] = ()
    patterns: tuple[Pattern, ...] = ()
    reflecting: tuple[str, ...] = ()
    """Beginnings that say back what was heard."""
    validating: tuple[str, ...] = ()
    """Sentences that let a feeling be."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was found in somebody's words, with a beginning for each part."""

    pattern: Pattern
    when: str = field(default="", repr=False)
    like: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a member puts together: a feeling, what happened, why it matters, and a wish."""

    feel: str = field(default="", repr=False)
    when: str = field(default="", repr=False)
    because: str = field(default="", repr=False)
    like: str = field(default="", repr=False)

    @property
    def whole(self) -> bool:
        """Whether there is enough for a sentence."""
        return bool(self.feel and self.when)


def sentence(parts: Parts, rephrasing: Rephrasing) -> str:
    """Return the parts as one or two sentences; reason and wish may be left out."""
    said = _put(rephrasing.sentence, feel=parts.feel, when=parts.when)
    if parts.because:
        said += " " + _put(rephrasing.reason, because=parts.because)
    said += "."
    return said + (" " + _put(rephrasing.wish, like=parts.like) + "." if parts.like else "")


def _put(template: str, **parts: str) -> str:
    pieces = re.split(r"\{([a-z]+)\}", template)
    return "".join(parts.get(piece, "") if place % 2 else piece for place, piece in enumerate(pieces))


def tidy(text: str) -> str:
    """Return a part as it stands inside of a sentence: on one line, without the mark at its end."""
    return " ".join(text.split()).rstrip(".!?;, ")


def _plain(text: str) -> str:
    """The text as patterns are matched, character by character in the same places."""
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text).replace("’", "'")


def find(words: str, rephrasing: Rephrasing) -> Found | None:
    """Return the first turn of phrase in ``words``; of several that begin at one place, the longest.

    Takes time in proportion to the words, whatever they are.
    """
    text = words[:MOST_WORDS]
    plain = _plain(text)
    best: tuple[int, int, Pattern] | None = None
    for pattern in rephrasing.patterns:
        for start in pattern.starts:
            place = _place(plain, start)
            if place >= 0 and (best is None or (place, -len(start)) < (best[0], -best[1])):
                best = (place, len(start), pattern)
    if best is None:
        return None
    place, length, pattern = best
    rest = _rest(text[place + length :])
    return Found(pattern=pattern, when=_filled(pattern.when, rest), like=_filled(pattern.like, rest))


def _place(plain: str, start: str) -> int:
    """Where ``start`` stands as words of its own, or -1."""
    place = plain.find(start)
    while place >= 0:
        after = place + len(start)
        if not plain[place - 1 : place].isalpha() and not plain[after : after + 1].isalpha():
            return place
        place = plain.find(start, place + 1)
    return -1


def _rest(text: str) -> str:
    end = min((at for mark in _ENDS if (at := text.find(mark)) >= 0), default=len(text))
    rest = " ".join(text[:end].split()).strip(" ,:-")
    if len(rest) <= MOST_REST:
        return rest
    return rest[:MOST_REST].rsplit(" ", 1)[0]


def _filled(template: str, rest: str) -> str:
    if _REST not in template:
        return template
    return template.replace(_REST, rest) if rest else ""
