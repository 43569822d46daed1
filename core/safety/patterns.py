"""The small language in which rules are written, and what becomes of a pattern.

A pattern is read against a *reading*: the words of a message in lower case, without apostrophes, short forms
written out, words that only colour left out, and ``.`` as a word of its own where a sentence ends.

    want to die          these words, one after the other
    (die|be dead)        one of these
    [really]             perhaps
    <wish>               one of a named set of patterns
    ~   ~5               up to 3, up to 5 words of any kind within the sentence
    ~~8                  the same, across sentences
    ^   $                the beginning, the end of a sentence
    !(of|from)           not if this follows
    @                    a number
    @phone  @mail        a number long enough to ring; the part of an address up to its last point
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce
from typing import Final

Expand = Callable[[str], Sequence[str]]
Needs = tuple[frozenset[str], ...]

_TOKEN: Final = re.compile(r"\s+|~~?\d*|!\(|<[a-z0-9-]+>|@phone|@mail|[()|\[\]^$@.]|[^\s()|\[\]<>~!^$@.]+")
_MOST: Final = 9
"""Words in a gap, at most: more would take long to look through and mean little."""
_GAP: Final = 3


class PatternError(ValueError):
    """A pattern that cannot be read. The message says why, and what to write."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready for use.

    ``needs``: of each of these sets at least one word must be in a text, or ``regex`` cannot match it.
    """

    regex: str
    needs: Needs


@dataclass(frozen=True, slots=True)
class _Part:
    regex: str
    needs: Needs = ()


_NOTHING: Final = _Part("")


def read_pattern(text: str, sets: Mapping[str, Pattern], expand: Expand) -> Pattern:
    """Read a pattern; ``expand`` says how a word is written in a reading (``i'm`` as ``i``, ``am``).

    Raises:
        PatternError: the brackets do not close, a set is not known, or there is nothing to look for.
    """
    made = _Reader(text, sets, expand).whole()
    return Pattern(made.regex, made.needs)


def either(parts: Sequence[Pattern]) -> Pattern:
    """Return the pattern that matches where one of ``parts`` does."""
    made = _either([_Part(part.regex, part.needs) for part in parts])
    return Pattern(made.regex, made.needs)


class _Reader:
    def __init__(self, text: str, sets: Mapping[str, Pattern], expand: Expand) -> None:
        self.sets = sets
        self.expand = expand
        self.tokens: list[str] = []
        place = 0
        while place < len(text):
            found = _TOKEN.match(text, place)
            if found is None:
                raise PatternError(f"{text[place]!r} has no meaning here.")
            if not found.group().isspace():
                self.tokens.append(found.group())
            place = found.end()
        self.place = 0

    def whole(self) -> _Part:
        made = self.alternatives()
        if self.place < len(self.tokens):
            raise PatternError(f"{self.tokens[self.place]!r} closes what nothing opened.")
        return made

    def alternatives(self) -> _Part:
        begin = self.place
        parts = [self.sequence()]
        while self.peek() == "|":
            self.place += 1
            parts.append(self.sequence())
        # what a reading leaves out can be no alternative
        told = [part for part in parts if part.regex]
        if not told and self.place > begin:
            words = " ".join(self.tokens[begin : self.place])
            raise PatternError(f"{words!r} is left out of what is read: leave it out here too.")
        return _either(told) if len(told) > 1 else told[0] if told else _NOTHING

    def sequence(self) -> _Part:
        made = _NOTHING
        while self.peek() not in ("", "|", ")", "]"):
            made = _then(made, self.one())
        return made

    def peek(self) -> str:
        return self.tokens[self.place] if self.place < len(self.tokens) else ""

    def one(self) -> _Part:
        token = self.tokens[self.place]
        self.place += 1
        match token:
            case "(":
                return self.closed(")")
            case "[":
                return _Part(f"(?:{self.closed(']').regex})?")
            case "!(":
                return _Part(f"(?!{self.closed(')').regex})")
            case "^":
                return _Part(r"(?<=\. )")
            case "$":
                return _Part(r"(?=\. )")
            case "@phone":
                return _Part("(?:(?=(?:[0-9] ?){9,15}[^0-9])(?:[0-9]+ ){1,6})")
            case "@mail":
                return _Part("(?:[^ @]+@[^ ]+ )")
            case "@":
                return _Part("(?:[0-9][0-9a-z]* )")
            case ".":
                return _Part(r"\. ")
            case _ if token[0] == "~":
                return _gap(token)
            case _ if token[0] == "<":
                found = self.sets.get(token[1:-1])
                if found is None:
                    raise PatternError(f"There is no set {token}.")
                return _Part(found.regex, found.needs)
            case _:
                words = self.expand(token)
                return reduce(_then, (_Part(re.escape(word) + " ", (frozenset((word,)),)) for word in words), _NOTHING)

    def closed(self, by: str) -> _Part:
        made = self.alternatives()
        if self.peek() != by:
            raise PatternError(f"A bracket does not close; {by!r} is missing.")
        self.place += 1
        return made


def _gap(token: str) -> _Part:
    crossing = token.startswith("~~")
    digits = token.lstrip("~")
    most = int(digits) if digits else _GAP
    if most > _MOST:
        raise PatternError(f"{token} is too wide: {_MOST} words at most.")
    return _Part(f"(?:[^ {'' if crossing else '.'}]+ ){{0,{most}}}?")


def _then(one: _Part, other: _Part) -> _Part:
    return _Part(one.regex + other.regex, (*one.needs, *other.needs))


def _either(parts: Sequence[_Part]) -> _Part:
    regex = "(?:" + "|".join(part.regex for part in parts) + ")"
    if not all(part.needs for part in parts):
        return _Part(regex)
    # one word of each alternative is enough to know that the whole can still match
    return _Part(regex, (frozenset[str]().union(*(min(part.needs, key=cost) for part in parts)),))


def cost(need: frozenset[str]) -> int:
    """Return how much of ordinary talk has one of these words, in no unit: to choose the rarest."""
    return sum(COMMON.get(word, 2) for word in need)


COMMON: Final[Mapping[str, int]] = {
    word: weight
    for weight, words in (
        (
            4000,
            (
                "a an the i am is are was were be been to of in on at it that this and but or not do did have has had "
                "you "
                "he she they we me my his her him them your their our us for with as if so would will can could should "
                "what when who how there no all out up about from by get got go going . just than then too its"
            ),
        ),
        (
            300,
            (
                "want know think feel like time need make take one now here more back down over again said say says "
                "tell "
                "told day today night never always way thing things someone anyone everyone people him her myself "
                "yourself last next week really see come came let some any much only own into after before because why "
                "where which off his their these those work home good bad new old first help left right keep being "
                "anymore person friend friends mom mum dad sister brother husband wife partner kids kid child son "
                "daughter man guy girl try trying use used please talk hard life love look made wish ever every stop "
                "tonight tomorrow morning nothing something anything everything noone other another each two"
            ),
        ),
        (
            40,
            (
                "live living point reason end ended ending leave leaving money food eat eating sleep lost car house "
                "room "
                "door phone text texts message head face hand hands drink drinking drunk thought thoughts done tired "
                "away world scared worried body years year happy sad better worse gone through"
            ),
        ),
    )
    for word in words.split()
}
"""Words too common to look for first. Only speed depends on it."""
