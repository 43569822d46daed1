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


_Part = tuple[str, Needs]
"""What a piece of a pattern becomes. Some hundred thousand are made at every start: a plain pair is quickest."""

_NOTHING: Final[_Part] = ("", ())
_FIXED: Final[Mapping[str, _Part]] = {
    "^": (r"(?<=\. )", ()),
    "$": (r"(?=\. )", ()),
    "@phone": ("(?:(?=(?:[0-9] ?){9,15}[^0-9])(?:[0-9]+ ){1,6})", ()),
    "@mail": ("(?:[^ @]+@[^ ]+ )", ()),
    "@": ("(?:[0-9][0-9a-z]* )", ()),
    ".": (r"\. ", ()),
}


def read_pattern(text: str, sets: Mapping[str, Pattern], expand: Expand) -> Pattern:
    """Read a pattern; ``expand`` says how a word is written in a reading (``i'm`` as ``i``, ``am``).

    Raises:
        PatternError: the brackets do not close, a set is not known, or there is nothing to look for.
    """
    return Pattern(*_Reader(text, sets, expand).whole())


def either(parts: Sequence[Pattern]) -> Pattern:
    """Return the pattern that matches where one of ``parts`` does."""
    return Pattern(*_either([(part.regex, part.needs) for part in parts]))


def _tokens(text: str) -> list[str]:
    found = _TOKEN.findall(text)
    if sum(map(len, found)) < len(text):
        place = 0
        while (token := _TOKEN.match(text, place)) is not None:
            place = token.end()
        raise PatternError(f"{text[place]!r} has no meaning here.")
    return [token for token in found if not token.isspace()]


class _Reader:
    def __init__(self, text: str, sets: Mapping[str, Pattern], expand: Expand) -> None:
        self.sets = sets
        self.expand = expand
        self.tokens = [*_tokens(text), ""]
        self.place = 0

    def whole(self) -> _Part:
        made = self.alternatives()
        if self.tokens[self.place]:
            raise PatternError(f"{self.tokens[self.place]!r} closes what nothing opened.")
        return made

    def alternatives(self) -> _Part:
        begin = self.place
        parts = [self.sequence()]
        while self.tokens[self.place] == "|":
            self.place += 1
            parts.append(self.sequence())
        # what a reading leaves out can be no alternative
        told = [part for part in parts if part[0]]
        if not told and self.place > begin:
            words = " ".join(self.tokens[begin : self.place])
            raise PatternError(f"{words!r} is left out of what is read: leave it out here too.")
        return _either(told) if len(told) > 1 else told[0] if told else _NOTHING

    def sequence(self) -> _Part:
        regex = ""
        needs: list[frozenset[str]] = []
        while (token := self.tokens[self.place]) not in _ENDS:
            self.place += 1
            part = self.one(token)
            regex += part[0]
            needs += part[1]
        return regex, tuple(needs)

    def one(self, token: str) -> _Part:
        if token in _FIXED:
            return _FIXED[token]
        match token[0]:
            case "(":
                return self.closed(")")
            case "[":
                return f"(?:{self.closed(']')[0]})?", ()
            case "!":
                return f"(?!{self.closed(')')[0]})", ()
            case "~":
                return _gap(token), ()
            case "<":
                found = self.sets.get(token[1:-1])
                if found is None:
                    raise PatternError(f"There is no set {token}.")
                return found.regex, found.needs
            case _:
                words = self.expand(token)
                return "".join([f"{re.escape(word)} " for word in words]), tuple([frozenset((word,)) for word in words])

    def closed(self, by: str) -> _Part:
        made = self.alternatives()
        if self.tokens[self.place] != by:
            raise PatternError(f"A bracket does not close; {by!r} is missing.")
        self.place += 1
        return made


_ENDS: Final = frozenset(("", "|", ")", "]"))


def _gap(token: str) -> str:
    crossing = token.startswith("~~")
    digits = token.lstrip("~")
    most = int(digits) if digits else _GAP
    if most > _MOST:
        raise PatternError(f"{token} is too wide: {_MOST} words at most.")
    return f"(?:[^ {'' if crossing else '.'}]+ ){{0,{most}}}?"


def _either(parts: Sequence[_Part]) -> _Part:
    regex = f"(?:{'|'.join([part[0] for part in parts])})"
    if not all(part[1] for part in parts):
        return regex, ()
    # one word of each alternative is enough to know that the whole can still match
    return regex, (frozenset[str]().union(*(min(part[1], key=cost) for part in parts)),)


def cost(need: frozenset[str]) -> int:
    """Return how much of ordinary talk has one of these words, in no unit: to choose the rarest."""
    return sum([COMMON.get(word, 2) for word in need])


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
