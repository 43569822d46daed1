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
from functools import lru_cache
from itertools import pairwise, product
from operator import itemgetter
from typing import Final

Expand = Callable[[str], Sequence[str]]
Needs = tuple[frozenset[str], ...]
Near = frozenset[str | tuple[str, str]]
"""Words, and pairs of words that stand side by side."""
Closely = tuple[tuple[float, Near], ...]
Words = frozenset[str] | None

_TOKEN: Final = re.compile(r"\s+|~~?\d*|!\(|<[a-z0-9-]+>|@phone|@mail|[()|\[\]^$@.]|[^\s()|\[\]<>~!^$@.]+")
_MOST: Final = 9
"""Words in a gap, at most: more would take long to look through and mean little."""
_GAP: Final = 3


class PatternError(ValueError):
    """A pattern that cannot be read. The message says why, and what to write."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern ready for use.

    ``needs``: of each of these sets at least one word must be in a text, or ``regex`` cannot match it. ``closely``: the
    same for words and for pairs of neighbours, such as ("to", "die"); each set with how common it is.
    ``first``, ``last``: with which words it can begin and end, None for any. ``empty``: it may be no word at all.
    """

    regex: str
    needs: Needs
    closely: Closely = ()
    first: Words = None
    last: Words = None
    empty: bool = True


_Part = tuple[str, Needs, Closely, Words, Words, bool]
"""What a piece of a pattern becomes: the fields of a pattern. Some hundred thousand are made at every start."""

_NONE: Final = frozenset[str]()
_NOTHING_NEAR: Final[Near] = frozenset()
_NOTHING: Final[_Part] = ("", (), (), _NONE, _NONE, True)
_STOP: Final = frozenset((".",))
_FIXED: Final[Mapping[str, _Part]] = {
    "^": (r"(?<=\. )", (), (), _NONE, _NONE, True),
    "$": (r"(?=\. )", (), (), _NONE, _NONE, True),
    "@phone": ("(?:(?=(?:[0-9] ?){9,15}[^0-9])(?:[0-9]+ ){1,6})", (), (), None, None, False),
    "@mail": ("(?:[^ @]+@[^ ]+ )", (), (), None, None, False),
    "@": ("(?:[0-9][0-9a-z]* )", (), (), None, None, False),
    ".": (r"\. ", (), (), _STOP, _STOP, False),
}


def read_pattern(text: str, sets: Mapping[str, Pattern], expand: Expand) -> Pattern:
    """Read a pattern; ``expand`` says how a word is written in a reading (``i'm`` as ``i``, ``am``).

    Raises:
        PatternError: the brackets do not close, a set is not known, or there is nothing to look for.
    """
    return Pattern(*_Reader(text, sets, expand).whole())


def either(parts: Sequence[Pattern]) -> Pattern:
    """Return the pattern that matches where one of ``parts`` does."""
    return Pattern(*_either([_part(part) for part in parts]))


def _part(made: Pattern) -> _Part:
    return made.regex, made.needs, made.closely, made.first, made.last, made.empty


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
        closely: list[tuple[float, Near]] = []
        first: Words = _NONE
        last: Words = _NONE
        empty = True
        while (token := self.tokens[self.place]) not in _ENDS:
            self.place += 1
            part = self.one(token)
            regex += part[0]
            needs += part[1]
            closely += part[2]
            if last and part[3] and not empty and not part[5]:
                closely += _pairs(last, part[3])
            if empty:
                first = _joined(first, part[3])
            last = _joined(last, part[4]) if part[5] else part[4]
            empty = empty and part[5]
        return regex, tuple(needs), tuple(closely), first, last, empty

    def one(self, token: str) -> _Part:
        if token in _FIXED:
            return _FIXED[token]
        match token[0]:
            case "(":
                return self.closed(")")
            case "[":
                inner = self.closed("]")
                return f"(?:{inner[0]})?", (), (), inner[3], inner[4], True
            case "!":
                return f"(?!{self.closed(')')[0]})", (), (), _NONE, _NONE, True
            case "~":
                gap = _gap(token)
                return gap, (), (), None, None, True
            case "<":
                found = self.sets.get(token[1:-1])
                if found is None:
                    raise PatternError(f"There is no set {token}.")
                return _part(found)
            case _:
                return _words(tuple(self.expand(token)))

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


@lru_cache(maxsize=8192)
def _words(words: tuple[str, ...]) -> _Part:
    """Words one after the other. They are the rules' own, and most stand in many of them."""
    if not words:
        return _NOTHING
    needs = tuple([frozenset((word,)) for word in words])
    closely: Closely = tuple([(COMMON.get(word, _RARE), frozenset((word,))) for word in words])
    for one, other in pairwise(needs):
        closely += _pairs(one, other)
    return "".join([f"{re.escape(word)} " for word in words]), needs, closely, needs[0], needs[-1], False


def _pairs(last: frozenset[str], first: frozenset[str]) -> Closely:
    """What stands side by side where words meet; nothing when that could be too much."""
    if len(last) * len(first) > _MOST_PAIRS:
        return ()
    return ((min(cost(last), cost(first)) / _SELDOM, frozenset(product(last, first))),)


def _joined(one: Words, other: Words) -> Words:
    return None if one is None or other is None else one | other if one and other else one or other


def _either(parts: Sequence[_Part]) -> _Part:
    regex = f"(?:{'|'.join([part[0] for part in parts])})"
    first = None if any(part[3] is None for part in parts) else _NONE.union(*[part[3] for part in parts if part[3]])
    last = None if any(part[4] is None for part in parts) else _NONE.union(*[part[4] for part in parts if part[4]])
    empty = any(part[5] for part in parts)
    if not all(part[1] for part in parts):
        return regex, (), (), first, last, empty
    # one word of each alternative is enough to know that the whole can still match
    least = [min(part[1], key=cost) for part in parts]
    rare = [min(part[2], key=_COST) for part in parts]
    closely = (sum([one[0] for one in rare]), _NOTHING_NEAR.union(*[one[1] for one in rare]))
    return regex, (_NONE.union(*least),), (closely,), first, last, empty


def cost(need: frozenset[str]) -> int:
    """Return how much of ordinary talk has one of these words, in no unit: to choose the rarest."""
    return sum([COMMON.get(word, _RARE) for word in need])


_COST: Final = itemgetter(0)
_RARE: Final = 2
_SELDOM: Final = 20
"""So much rarer is a pair than the rarer of its halves; only speed depends on it."""
_MOST_PAIRS: Final = 600
"""More pairs than that are hardly ever all missing."""
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
