"""Phrases in disguise: an index by outline, and a search that reads across the pieces of a message.

A phrase is a row of letters; so is any run of neighbouring tokens. Runs that hold nothing but ordinary words are not
looked at, runs whose outline begins no phrase are given up at once, and what remains must be cheap to read as the
phrase.

Longer than most files here: the index and the search share its letters, and every message that looks odd comes by.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import Final, NamedTuple

from core.safety.leet import readings
from core.safety.likeness import FAR, HEARD, MASK, UNSAID, allowed, cost, outline, single, unstretched
from core.safety.protections import is_number
from core.safety.separators import Known, Token, joins_sentences, stands_alone, tokens

_BACK: Final = 8
_PER_START: Final = 48
_SPELLED: Final = 4
_MOST_SPELLED: Final = 300
_PATIENCE: Final = 1500
"""Steps that any message is worth; a long one gets one more for every four characters, up to a length."""
_LONG: Final = 8_000
_CLOSELY: Final = 120
"""Different words of one message that are held against slips of the pen. No message of a person has more."""
_VOWELS: Final = str.maketrans("", "", "aeiou")
_ALL_VOWELS: Final = str.maketrans("", "", "aeiouy")
_BRIEF: Final = 5
_REMEMBERED: Final = 20_000
"""A few words side by side that are no phrase are remembered by their hash: they could tell of who wrote them."""
_SHORT: Final = 8
_FEWEST: Final = 2
_INFIX: Final = 12
_AHEAD: Final = 12
_TIGHT: Final = 6
"""The longest piece of an outline that is kept to tell whether a word can have to do with any phrase."""


class Found(NamedTuple):
    """A phrase by its number, where it stands in the plain text, and what reading it so costs."""

    phrase: int
    start: int
    end: int
    price: float


class Piece(NamedTuple):
    """What an odd word can be: ``whole``, a phrase by itself; ``heads`` and ``tails``, how it can begin and end.

    The word itself is not in it: it is kept longer than the message, and could tell of the person who wrote it.
    """

    whole: bool
    heads: frozenset[str]
    tails: frozenset[str]


class Beside(NamedTuple):
    """The outlines of what phrases have just before and just after a word, in every length that is looked at."""

    before: frozenset[str]
    after: frozenset[str]


class Disguises:
    """The index over some phrases. Made once, when a message first gives reason to look."""

    __slots__ = (
        "_by_outline",
        "_dull",
        "_fragments",
        "_infixes",
        "_letters",
        "_masks",
        "_nearby",
        "_reversed",
        "_row",
        "_sides",
        "_sorted",
        "_starts",
        "longest",
    )

    def __init__(self, words: Sequence[Sequence[str]]) -> None:
        self._letters = ["".join(one) for one in words]
        self.longest = max(map(len, self._letters), default=0)
        by_outline: defaultdict[str, list[int]] = defaultdict(list)
        starts: set[str] = set()
        fragments: set[str] = set()
        for number, letters in enumerate(self._letters):
            if len(letters) < 3 or not letters.isalpha():
                continue
            key = outline(letters)
            by_outline[key].append(number)
            starts.update(key[:end] for end in range(len(key) + 1))
            fragments.update(key[at : at + long] for long in range(1, _TIGHT + 1) for at in range(len(key)))
        self._by_outline: Mapping[str, list[int]] = dict(by_outline)
        self._starts = starts
        self._infixes = sorted(
            {one[at : at + _INFIX] for one in self._letters if len(one) >= 3 for at in range(len(one))}
        )
        self._row = "\n".join((*(one for one in self._letters if len(one) >= 3), ""))
        self._sides: dict[str, Beside] = {}
        self._dull: set[int] = set()
        self._sorted = sorted(one for one in self._letters if len(one) >= 3 and one.isalpha())
        self._fragments = fragments
        vocabulary = {one for row in words for one in row if len(one) > 2} | {
            one for one in self._letters if 2 < len(one) < 15
        }
        self._reversed = {one[::-1] for one in vocabulary if len(one) > 3}
        self._masks: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        self._nearby: defaultdict[str, list[str]] = defaultdict(list)
        for one in sorted(vocabulary):
            self._masks[one[0], len(one)].append(one)
            self._masks[one[-1] + "$", len(one)].append(one)
            short = single(one)
            if 4 <= len(short) <= 15:
                for near in _without_one(short):
                    self._nearby[near].append(one)

    def may_concern(self, word: str) -> bool:
        """Whether an odd word can be a piece of any phrase at all. Quick, and wrong only by saying yes."""
        if not word.isalpha():
            return not is_number(word) and any(way.isalpha() and self._may_be_a_piece(way) for way in readings(word))
        return self._may_be_a_piece(word)

    def _may_be_a_piece(self, word: str) -> bool:
        key = outline(word)
        pieces = self._fragments
        if key[:_TIGHT] in pieces and all(key[at : at + _TIGHT] in pieces for at in range(1, len(key) - _TIGHT + 1)):
            return True
        return (
            not key or word in self._reversed or bool(self._near(word)) or (len(word) > 3 and word[::2] == word[1::2])
        )

    def piece(self, word: str) -> Piece | None:
        """What an odd word can be to these phrases; None if it can be nothing, whatever stands beside it."""
        if not self.may_concern(word):
            return None
        row = [self._token(word, _nothing)]
        ways = self._ways(row[0], closely=True)
        whole = word in self._reversed or self._reads(row, lambda _: ways, [0])
        return Piece(
            whole, frozenset(key[: _TIGHT - 1] for _, key in ways), frozenset(key[1 - _TIGHT :] for _, key in ways)
        )

    def _may_join(self, one: str, other: str, pieces: Mapping[str, Piece], known: Known) -> bool:
        """Whether two words that stand side by side can belong to the same phrase. Wrong only by saying yes."""
        odd, more = pieces.get(one), pieces.get(other)
        if odd is not None and more is not None:
            return True
        if not one.isalpha() or not other.isalpha():
            # digits and signs may be letters; a long number is none
            return (odd is not None or len(one) < _SHORT) and (more is not None or len(other) < _SHORT)
        if len(one) == 1 or len(other) == 1:
            return True
        if odd is not None:
            return known(other) and not self._beside(other).before.isdisjoint(odd.tails)
        if more is not None:
            return known(one) and not self._beside(one).after.isdisjoint(more.heads)
        return known(one) and known(other) and self._inside(one + other)

    def _has_company(self, words: Sequence[str], at: int, pieces: Mapping[str, Piece], known: Known) -> bool:
        """Whether what stands right before or after an odd word may belong to a phrase together with it."""
        word, piece = words[at], pieces[words[at]]
        alone = len(word) == 1 and word.isalpha()
        for beside in (at - 1, at + 1):
            other = words[beside] if 0 <= beside < len(words) else ""
            if other in pieces or (not other.isalpha() and 0 < len(other) < _SHORT):
                return True
            if not other or not known(other):
                continue
            left, right = (word, other) if beside > at else (other, word)
            if alone:
                # a letter by itself is no slip of the pen: it can only be what another word lacks
                if self._inside(left + right):
                    return True
            elif len(other) == 1:
                key = _ordinary_outline(other)
                ends = [tail + key for tail in piece.tails] if beside > at else [key + head for head in piece.heads]
                if any(_all_in(end, self._fragments) for end in ends):
                    return True
            elif self._may_join(left, right, pieces, known):
                return True
        return False

    def _stretch(self, words: Sequence[str], at: int, pieces: Mapping[str, Piece], known: Known) -> tuple[int, int]:
        """From where to where the words around an odd one can belong to the same phrase."""
        low = high = at
        while low > 0 and at - low < _BACK and self._may_join(words[low - 1], words[low], pieces, known):
            low -= 1
        near = at
        while high + 1 < len(words) and high - near < _AHEAD:
            if not self._may_join(words[high], words[high + 1], pieces, known):
                break
            high += 1
            if words[high] in pieces:
                near = high
        return low, high + 1

    def _beside(self, word: str) -> Beside:
        """What phrases have next to an ordinary word. It is looked for once, and only such words are remembered."""
        known = self._sides.get(word)
        if known is None:
            before: set[str] = set()
            after: set[str] = set()
            at = self._row.find(word)
            while at >= 0:
                end = at + len(word)
                left = outline(self._row[self._row.rfind("\n", 0, at) + 1 : at])
                right = outline(self._row[end : self._row.find("\n", end)])
                # sounds that meet are heard once, on whichever side they are written
                for one in {left, single(left + outline(word[:1]))}:
                    before.update(one[start:] for start in range(max(0, len(one) - _TIGHT + 1), len(one) + 1))
                for one in {right, single(outline(word[-1:]) + right)}:
                    after.update(one[:stop] for stop in range(min(_TIGHT, len(one) + 1)))
                at = self._row.find(word, at + 1)
            self._sides[word] = known = Beside(frozenset(before), frozenset(after))
        return known

    def _inside(self, word: str) -> bool:
        """Whether some phrase has these letters in it."""
        at = bisect_left(self._infixes, word[:_INFIX])
        return at < len(self._infixes) and self._infixes[at].startswith(word[:_INFIX])

    def _reads(
        self, row: Sequence[Token], ways: Callable[[int], Sequence[tuple[str, str]]], begins: Sequence[int]
    ) -> bool:
        left = [_PATIENCE]
        for first in begins:
            if left[0] <= 0:
                return True
            for last, key, letters, firm in self._runs(row, ways, first, left):
                for number in self._by_outline.get(key, ()):
                    phrase = self._letters[number]
                    if _may_be(phrase, letters, row[first], row[last]) and _price(phrase, letters, firm) < FAR:
                        return True
        return False

    def may_stand(self, words: Sequence[str], odd: Sequence[int], pieces: Mapping[str, Piece], known: Known) -> bool:
        """Whether the words at the places ``odd``, with what stands beside them, can be read as a phrase.

        Looks only at words, so signs must be no reason to look closer. ``pieces``: what the odd words can be.
        """
        singles = 0
        for one in words:
            singles = singles + 1 if len(one) == 1 else 0
            if singles > _SPELLED:
                return True
        seen: dict[str, list[tuple[str, str]]] = {}
        done = 0
        for at in odd:
            if at < done or not self._has_company(words, at, pieces, known):
                continue
            low, high = self._stretch(words, at, pieces, known)
            if high - low < _FEWEST:
                continue
            done = high
            stretch = hash(tuple(words[low:high]))
            if stretch in self._dull:
                continue
            row = [self._token(one, known) for one in words[low:high]]

            def ways(place: int, low: int = low, row: Sequence[Token] = row) -> list[tuple[str, str]]:
                word = words[low + place]
                if word not in seen:
                    seen[word] = self._ways(row[place], closely=len(seen) < _CLOSELY)
                return seen[word]

            if self._reads(row, ways, self._begins(row, [one - low for one in odd if low <= one < high])):
                return True
            if len(self._dull) >= _REMEMBERED:
                self._dull.clear()
            self._dull.add(stretch)
        return False

    def _token(self, word: str, known: Known) -> Token:
        """A word that stands between blanks, as a token."""
        if word.isalpha():
            return Token(0, 0, (word,), not known(word))
        if is_number(word):
            return Token(0, 0, readings(word) if len(word) < _BRIEF else (), odd=False)
        return Token(0, 0, tuple(one for one in readings(word) if one), odd=True)

    def is_backwards(self, row: Sequence[Token]) -> bool:
        """Whether some odd word is a phrase's word written from its end, or letters are spelled out that may be one."""
        spelled = 0
        for one in row:
            spelled = spelled + 1 if one.readings and len(one.readings[0]) == 1 else 0
            if (spelled > _SPELLED and len(row) < _MOST_SPELLED) or (
                one.odd and any(way in self._reversed for way in one.readings)
            ):
                return True
        return False

    def search(self, text: str, known: Known, patience: list[int] | None = None) -> tuple[list[Found], list[Token]]:
        """Every phrase that the plain text can be read as, wherever it is out of the ordinary; and the tokens."""
        row = tokens(text, known)
        odd = [at for at, one in enumerate(row) if one.odd]
        if not odd:
            return [], row
        seen: dict[tuple[object, ...], list[tuple[str, str]]] = {}

        def ways(at: int) -> list[tuple[str, str]]:
            same = row[at][2:]
            if same not in seen:
                seen[same] = self._ways(row[at], closely=len(seen) < _CLOSELY)
            return seen[same]

        begin = self._begins(row, odd)
        left = patience or [_PATIENCE + min(len(text), _LONG) // 4]
        best: dict[tuple[int, int], list[Found]] = {}
        prices: dict[tuple[int, str, str], float] = {}
        for first in begin:
            if left[0] <= 0:
                break
            left[0] -= 1
            for last, key, letters, firm in self._runs(row, ways, first, left):
                for number in self._by_outline.get(key, ()):
                    phrase = self._letters[number]
                    if not _may_be(phrase, letters, row[first], row[last]):
                        continue
                    memo = (number, letters, firm)
                    if memo not in prices:
                        left[0] -= 10 + len(phrase) * len(letters) // 2
                        prices[memo] = _price(phrase, letters, firm)
                    price = prices[memo]
                    if price >= FAR:
                        continue
                    left[0] -= 20
                    if self._stands(text, row, first, last, known):
                        best.setdefault((first, last), []).append(Found(number, row[first].start, row[last].end, price))
        return _cheapest(best), row

    def _begins(self, row: Sequence[Token], odd: Sequence[int]) -> list[int]:
        """Where a phrase that takes in an odd token can begin: an ordinary word must be how some phrase begins."""
        made: list[int] = []
        done = 0
        for at in odd:
            for first in range(max(done, at - _BACK), at + 1):
                token = row[first]
                if token.readings and (not _firm(token) or self._begins_a_phrase(token.readings[0])):
                    made.append(first)
            done = at + 1
        return made

    def _begins_a_phrase(self, letters: str) -> bool:
        at = bisect_left(self._sorted, letters)
        return at < len(self._sorted) and self._sorted[at].startswith(letters)

    def _stands(self, text: str, row: list[Token], first: int, last: int, known: Known) -> bool:
        return stands_alone(row, text, first, last, known) and not joins_sentences(text, row, first, last)

    def _runs(
        self, row: Sequence[Token], ways: Callable[[int], Sequence[tuple[str, str]]], first: int, patience: list[int]
    ) -> Iterator[tuple[int, str, str, str]]:
        """Runs of tokens from ``first`` on whose outline begins some phrase: last token, outline, letters, firmness."""
        stack: list[tuple[int, str, str, str, bool]] = [(first, "", "", "", False)]
        many = len(row)
        left = _PER_START
        most = 2 * self.longest + 4
        while stack and left > 0:
            at, key, letters, firm, odd = stack.pop()
            if at >= many or len(letters) > most:
                continue
            token = row[at]
            here = ways(at)
            left -= len(here)
            patience[0] -= len(here)
            for way, part in here:
                joined = key + part[1:] if key and part and key[-1] == part[0] else key + part
                if joined not in self._starts:
                    continue
                more = letters + way
                if not odd and not token.odd and len(way) > 1 and not self._begins_a_phrase(more):
                    continue
                # one letter is no word that could only mean itself
                hard = firm + ("0" if token.odd or len(way) == 1 else "1") * len(way)
                if (odd or token.odd) and joined in self._by_outline:
                    yield at, joined, more, hard
                stack.append((at + 1, joined, more, hard, odd or token.odd))

    def _ways(self, token: Token, *, closely: bool) -> list[tuple[str, str]]:
        """How a token reads, each way with its outline; an odd one also with that of what it may be meant for."""
        if _firm(token) and len(token.readings[0]) > 1:
            return [(token.readings[0], _ordinary_outline(token.readings[0]))]
        made = {(way, outline(way)): None for way in map(unstretched, token.readings)}
        for way in token.readings[:1]:
            if unstretched(way) != way:
                made[single(way), outline(way)] = None
            if len(way) > 1 and way == way[0] * len(way):
                made[way[0], outline(way)] = None
        if token.odd and closely:
            for way in token.readings[:2]:
                if len(way) > 3 and way[::2] == way[1::2]:
                    made[way[::2], outline(way)] = None
                if "ph" in way:
                    made[way.replace("ph", "f"), outline(way)] = None
            for way in map(unstretched, token.readings[:2]):
                for near in self._near(way):
                    made[way, outline(near)] = None
            if token.masked:
                for word in self._fitting(token.masked):
                    made[token.masked, outline(word)] = None
        return list(made)

    def _near(self, word: str) -> set[str]:
        """Words of phrases from which this one differs by one slip."""
        short = single(word)
        if not 3 <= len(short) <= 16:
            return set()
        found: set[str] = set()
        for one in _without_one(short):
            found.update(self._nearby.get(one, ()))
        return found

    def _fitting(self, masked: str) -> list[str]:
        """Words of phrases that a word with letters struck out can be."""
        long = len(masked)
        if masked[0] != MASK:
            bucket = self._masks.get((masked[0], long), [])
        elif masked[-1] != MASK:
            bucket = self._masks.get((masked[-1] + "$", long), [])
        else:
            return []
        return [one for one in bucket if all(mask in (letter, MASK) for letter, mask in zip(one, masked, strict=True))]


def _nothing(_: str) -> bool:
    return False


def _all_in(key: str, pieces: Set[str]) -> bool:
    """Whether every stretch of an outline is in some phrase's."""
    key = single(key)
    return all(key[at : at + _TIGHT] in pieces for at in range(max(1, len(key) - _TIGHT + 1)))


def _may_be(phrase: str, letters: str, first: Token, last: Token) -> bool:
    """Whether it is worth to count what reading the letters as the phrase costs: a quick look at length and ends."""
    more = len(letters) - len(phrase)
    if more > 4 * allowed(len(phrase)) or -more * 5 > 2 * len(phrase) + 5:
        return False
    if _firm(first) and not phrase.startswith(first.readings[0]):
        return False
    return not _firm(last) or phrase.endswith(last.readings[0])


@lru_cache(maxsize=4096)
def _ordinary_outline(word: str) -> str:
    """The outline of an ordinary word. Only those are kept: an odd one could tell of the person who wrote it."""
    return outline(word)


def _firm(token: Token) -> bool:
    """Whether a token is an ordinary word, which can only mean itself."""
    return not token.odd and len(token.readings) == 1 and len(set(token.readings[0])) > 1


def _price(phrase: str, letters: str, firm: str) -> float:
    """What reading the letters as the phrase costs, or FAR."""
    if len(letters) < 3:
        return FAR
    if letters in (phrase.translate(_VOWELS), phrase.translate(_ALL_VOWELS)):
        return 0.6
    if 5 * len(letters) < 3 * len(phrase):
        return FAR
    most = allowed(len(phrase))
    if MASK not in letters and phrase != letters:
        wanted, got = set(phrase), set(letters)
        # the least that a letter costs which the other side does not have at all
        if UNSAID * len(wanted - got) > most or HEARD * len(got - wanted) > most:
            return FAR
    return cost(phrase, letters, firm, most)


def _without_one(word: str) -> set[str]:
    """A word without repeats, and what is left, again without repeats, when any one of its letters is gone."""
    made = {word, word[1:], word[:-1]}
    for at in range(1, len(word) - 1):
        made.add(word[:at] + word[at + 1 + (word[at - 1] == word[at + 1]) :])
    return made


def _cheapest(best: Mapping[tuple[int, int], Sequence[Found]]) -> list[Found]:
    """For every run the likeliest phrase, and of one phrase's overlapping finds the likeliest."""
    made: list[Found] = []
    for found in best.values():
        low = min(one.price for one in found)
        made.extend(one for one in found if one.price <= low + 0.05)
    made.sort(key=lambda one: (one.price, one.end - one.start, one.start, one.phrase))
    kept: list[Found] = []
    taken: defaultdict[int, list[Found]] = defaultdict(list)
    for one in made:
        if all(one.end <= other.start or other.end <= one.start for other in taken[one.phrase]):
            taken[one.phrase].append(one)
            kept.append(one)
    return kept
