"""The assessment of one message: pure, the same for the same words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from core.safety.folding import Folded, fold
from core.safety.reading import in_a_row, line, sentences
from core.safety.rules import Quoted, Rule, Rules, Standing
from core.safety.seconding import seconded
from core.safety.suspicion import suspicious, unmasked
from core.safety.verdict import NOTHING, Cause, Question, Span, Verdict, unite, verdict_of

MOST_LETTERS: Final = 120
"""Letters by themselves in one message. Folding takes time by their square, and nobody spells out that much."""
STRETCH: Final = 60
"""Words looked at together. People who write without stops get their words in stretches that overlap."""
OVERLAP: Final = 20
BEFORE: Final = 5
"""Words before a hit in which a "not" speaks of it."""
LEAST_TRIES: Final = 1_500
TRIES_A_CHARACTER: Final = 0.3
"""Patterns tried on one message, at most: so that no message, however made, takes long."""

_QUOTES: Final = re.compile(r"\"[^\"\n]{1,400}\"|“[^”\n]{1,400}”|«[^»\n]{1,400}»|^>[^\n]*", re.MULTILINE)


def assess(text: str, context: Sequence[str], rules: Rules) -> Verdict:
    """Answer the four questions about ``text``.

    ``context``: what the same member wrote in the minutes before, oldest first. Risk is read over all of it;
    hold, nudge and the soft route are about ``text`` only.
    """
    earlier = [one for one in context if one]
    found = _lane(text, earlier, rules)
    if not rules.tries or not any(suspicious(one, rules.triggers) for one in (*earlier, text)):
        return found
    if sum(len(word) == 1 for one in (*earlier, text) for word in one.split()) > MOST_LETTERS:
        return replace(found, complete=False)
    folded = fold(unmasked(text, rules.masked))
    before = [fold(unmasked(one, rules.masked)).text for one in earlier]
    disguised = _lane(folded.text, before, rules)
    return found if disguised is NOTHING else unite(found, _led_back(disguised, folded))


def _lane(text: str, earlier: Sequence[str], rules: Rules) -> Verdict:
    written = in_a_row(text)
    read = rules.spelling.words(written)
    if earlier:
        before = [word for one in earlier for word in in_a_row(one)]
        written += before
        before = rules.spelling.words(before)
        # what is split over two messages is read without the end between them too
        seam = [*_first_word(reversed(before)), *_first_word(read)]
        read = [*before, *read, *seam]
    # the first look, which nearly all messages end with
    likely = rules.sieve.through(read)
    found = _look(text, earlier, rules, (read, likely)) if likely else NOTHING
    return found if rules.second is None else seconded(found, text, earlier, set(written), rules)


def _first_word(read: Iterable[str]) -> Iterator[str]:
    return islice((word for word in read if word != "."), 1)


def _led_back(verdict: Verdict, folded: Folded) -> Verdict:
    """Return a verdict on the folded lane with the places of the raw one."""
    return verdict_of(
        (replace(cause, span=folded.span(*cause.span)) for cause in verdict.causes),
        (replace(cause, span=folded.span(*cause.span)) for cause in verdict.shadow),
        complete=verdict.complete,
    )


Likely = tuple[Sequence[str], Sequence[int]]
"""The words of a reading in a row, and the places of the patterns that could match it."""


def _look(text: str, earlier: Sequence[str], rules: Rules, likely: Likely) -> Verdict:
    own = sentences(text, rules.spelling)
    before = [words for one in earlier for words in sentences(one, rules.spelling)]
    search = _Search(text, rules, likely, budget=max(LEAST_TRIES, int(len(text) * TRIES_A_CHARACTER)))
    search.run(before, own)
    if before and own:
        # what is split over two messages is read without the end between them
        search.run([*before[:-1]], [before[-1] + own[0], *own[1:]], shared=len(before[-1]))
    return search.verdict()


class _Search:
    """One look at one message: what was found, and how much was tried."""

    def __init__(self, text: str, rules: Rules, likely: Likely, budget: int) -> None:
        self.text = text
        self.rules = rules
        self.likely = likely
        self.left = budget
        self.causes: list[Cause] = []
        self.shadow: list[Cause] = []
        self.found: set[str] = set()
        self._places: list[Span] | None = None

    def verdict(self) -> Verdict:
        return verdict_of(self.causes, self.shadow, complete=self.left > 0)

    def run(self, before: list[list[str]], own: list[list[str]], shared: int = 0) -> None:
        """Look at ``before`` (earlier messages) and ``own``, whose first ``shared`` words are earlier too."""
        earlier = sum(map(len, before)) + shared
        everything = [*before, *own]
        frames_line = line(everything)
        if sum(map(len, everything)) <= STRETCH:
            self.stretch(frames_line, self.likely, -earlier, frames_line)
            return
        seen: set[str] = set()
        for first, stretch in _stretches(everything):
            read = line(stretch)
            if read in seen:
                continue
            seen.add(read)
            row = read.split()
            self.stretch(read, (row, self.rules.sieve.through(row)), first - earlier, frames_line)
            if self.left <= 0:
                return

    def stretch(self, read: str, likely: Likely, first: int, whole: str) -> None:
        rules = self.rules
        masked = False
        row, found = likely
        for place in found:
            one = rules.tries[place]
            if one.rule.id in self.found:
                continue
            if not masked:
                read = self.without_figures(read, row)
                masked = True
            self.left -= 1
            for hit in one.hits(read):
                if self.counts(one.rule, hit, read, first, whole):
                    break
            if self.left <= 0:
                return

    def without_figures(self, read: str, row: Sequence[str]) -> str:
        """Blank figures of speech, word for word, so that places stay as they are."""
        rules = self.rules
        for place in rules.figure_sieve.through(row):
            self.left -= 1
            read = rules.figures[place].regex.sub(_blank, read)
        return read

    def counts(self, rule: Rule, hit: re.Match[str], read: str, first: int, whole: str) -> bool:
        """Keep a hit if the rule's frames allow it."""
        begin = first + _words_before(read, hit.start(1))
        end = first + _words_before(read, hit.end(1))
        if end <= 0 and rule.question is not Question.RISK:
            return False
        places = (_sentence(read, hit), _just_before(read, hit), whole)
        if any(self.framed(name, *places) for name in rule.unless):
            return False
        if rule.within and not any(self.framed(name, *places) for name in rule.within):
            return False
        span = self.span(begin, end)
        if rule.quoted is Quoted.LEFT and self.quoted(span):
            return False
        self.found.add(rule.id)
        kept = self.causes if rule.standing is Standing.ON else self.shadow
        kept.append(Cause(rule.question, rule.id, span, rule.tier))
        return True

    def framed(self, name: str, sentence: str, before: str, whole: str) -> bool:
        where = whole if name.startswith("all-") else before if name.startswith("before-") else sentence
        return self.rules.frames[name].after_blank.search(where) is not None

    def span(self, begin: int, end: int) -> Span:
        if self._places is None:
            self._places = self.rules.spelling.places(self.text)
        if end <= 0 or not self._places:
            return (0, 0)
        last = min(end, len(self._places)) - 1
        return (self._places[min(max(begin, 0), last)][0], self._places[last][1])

    def quoted(self, span: Span) -> bool:
        return any(found.start() <= span[0] < found.end() for found in _QUOTES.finditer(self.text))


def _stretches(parts: Sequence[list[str]]) -> Iterator[tuple[int, list[list[str]]]]:
    """Yield whole sentences together while they are short, and long ones in pieces, with the place of each."""
    place = 0
    held: list[list[str]] = []
    size = 0
    for part in parts:
        if held and size + len(part) > STRETCH:
            yield place - size, held
            # the last sentence is looked at together with the next one too
            held, size = ([held[-1]], len(held[-1])) if len(held[-1]) <= OVERLAP else ([], 0)
        if len(part) > STRETCH:
            if held:
                yield place - size, held
                held, size = [], 0
            for begin in range(0, len(part), STRETCH - OVERLAP):
                yield place + begin, [part[begin : begin + STRETCH]]
        else:
            held.append(part)
            size += len(part)
        place += len(part)
    if held:
        yield place - size, held


def _blank(hit: re.Match[str]) -> str:
    return "_ " * hit.group().count(" ")


def _words_before(read: str, place: int) -> int:
    words = read[:place].split()
    return len(words) - words.count(".")


def _sentence(read: str, hit: re.Match[str]) -> str:
    begin = read.rfind(". ", 0, hit.start(1) + 1)
    end = read.find(". ", max(hit.end(1) - 2, hit.start(1)))
    return read[max(begin, 0) : end + 2 if end >= 0 else None]


def _just_before(read: str, hit: re.Match[str]) -> str:
    """The hit, and the few words of its sentence before it: where a "not" belongs to it."""
    sentence = read[max(read.rfind(". ", 0, hit.start(1) + 1), 0) : hit.start(1)].split()
    return ". " + " ".join((*sentence[-BEFORE:], hit.group(1), ""))
