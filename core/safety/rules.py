"""Rules: what they hold, and what they are compiled into."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from typing import Final

from core.safety.patterns import COMMON, Closely, Pattern, PatternError, cost, either, read_pattern
from core.safety.reading import Spelling
from core.safety.second import NAME, Second, kind_of
from core.safety.sieve import Sieve
from core.safety.suspicion import index
from core.safety.verdict import Cause, Question, Tier


class Standing(StrEnum):
    """What a circle does with a rule: nothing, only try it out, or use it."""

    OFF = "off"
    SHADOW = "shadow"
    ON = "on"


class Quoted(StrEnum):
    """What a rule makes of words in quotation marks, or told as someone else's."""

    READ = "read"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule as written.

    ``any`` are patterns of which one must match. ``unless`` names frames (a song, long ago, someone else's
    words) in which it does not count; ``within`` names frames of which one must be there. ``words`` says in
    plain words what the rule notices; ``match`` and ``miss`` are its own examples. A rule that ``asks`` is broad,
    and counts only where the second opinion does not contradict it.
    """

    id: str
    question: Question
    kind: str
    words: str
    any: tuple[str, ...]
    tier: Tier = Tier.R0
    unless: tuple[str, ...] = ()
    within: tuple[str, ...] = ()
    quoted: Quoted = Quoted.READ
    standing: Standing = Standing.ON
    asks: bool = False
    match: tuple[str, ...] = ()
    miss: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """All that is written of one language: spelling, sets, figures of speech, frames, rules."""

    language: str
    version: int
    spelling: Spelling
    sets: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    figures: tuple[str, ...] = ()
    frames: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    rules: tuple[Rule, ...] = ()
    second: Second | None = None
    patterns: Mapping[str, Pattern] = field(default_factory=dict[str, Pattern], compare=False, repr=False)
    """Patterns that were read already, by their text. What is not among them is read when it is compiled."""


@dataclass(frozen=True)
class Try:
    """A rule's pattern. It is compiled when it is first tried: most never are, and compiling all takes seconds."""

    rule: Rule
    source: str
    needs: tuple[frozenset[str], ...]
    closely: Closely = ()

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The pattern, to be replaced in a reading."""
        return re.compile(f"(?<= ){self.source}")

    @cached_property
    def after_blank(self) -> re.Pattern[str]:
        """The pattern as group 1, after the blank before it: the engine finds blanks quicker than it looks back."""
        return re.compile(f" ({self.source})")

    def hits(self, read: str) -> Iterator[re.Match[str]]:
        """Yield where the pattern stands in a reading, as group 1."""
        search = self.after_blank.search
        found = search(read)
        while found is not None:
            yield found
            # the blank at its end may be the one before the next
            found = search(read, found.end() - 1)


@dataclass(frozen=True, slots=True)
class Rules:
    """A language's rules, ready for use. Made once, used for every message."""

    language: str
    version: int
    spelling: Spelling
    triggers: Set[str]
    sieve: Sieve
    tries: tuple[Try, ...]
    figures: tuple[Try, ...]
    figure_sieve: Sieve
    frames: Mapping[str, Try]
    masked: Mapping[tuple[str, str, int], Sequence[str]]
    rules: Mapping[str, Rule]
    second: Second | None = None
    second_standing: Standing = Standing.ON

    def tested_for(self, language: str) -> bool:
        """Return whether these rules were written and tested for a language. Where not, noticing is off."""
        return bool(self.rules) and language.partition("-")[0] == self.language

    def told(self, rule: str) -> str:
        """Return in plain words what a rule looks for; the name itself for a rule that is not known."""
        known = self.rules.get(rule)
        if known is None and rule.startswith(NAME):
            return f"The second opinion: the message is like those of the class {rule.partition(':')[2]}."
        return known.words if known else rule

    def dangers(self, causes: Iterable[Cause]) -> tuple[str, ...]:
        """Return the kinds of danger found, each once, the surest first.

        The second opinion names one only where no rule does. It knows classes by resemblance alone, and what is
        about a partner must not pass for something else: of that, nothing is ever sent to a phone.
        """
        risks = [cause.rule for cause in causes if cause.question is Question.RISK]
        ruled = [self.rules[rule].kind for rule in risks if rule in self.rules]
        guessed = [kind_of(rule) for rule in risks if rule not in self.rules]
        return tuple(dict.fromkeys(ruled or guessed))


SILENT: Final = Rules("", 0, Spelling(), frozenset(), Sieve.of(()), (), (), Sieve.of(()), {}, {}, {})
"""No rules at all: for a language that has none."""

_NEEDS: Final = 4
"""Words of one pattern that may be struck out and are then filled in."""
_FIGURE: Final = Rule("figure", Question.SOFT, "figure", "A figure of speech.", ())
OWN: Final = "own-words"
"""The rule of a circle's own words; each is held."""


def compile_rules(
    written: Written,
    *,
    standings: Mapping[str, Standing] | None = None,
    own_words: Iterable[str] = (),
    allowed: Iterable[str] = (),
) -> Rules:
    """Compile what is written, with a circle's own choices.

    ``standings`` overrule those of the file, by a rule's id. ``own_words`` are words and phrases that the circle
    wants held; ``allowed`` are phrases in which nothing is noticed, like figures of speech.

    Raises:
        PatternError: a pattern cannot be read; the message begins with the rule's id.
    """
    chosen = standings or {}
    sets = compile_sets(written)
    figures = [
        _try(_FIGURE, written.patterns.get(text) or _pattern(_FIGURE.id, text, sets, written.spelling))
        for text in (*written.figures, *(plain_pattern(phrase, written.spelling) for phrase in allowed))
        if text
    ]
    frames = {
        name: either([_pattern(name, text, sets, written.spelling) for text in texts])
        for name, texts in written.frames.items()
    }
    rules = [*written.rules]
    own = tuple(filter(None, (plain_pattern(phrase, written.spelling) for phrase in own_words)))
    if own:
        rules.append(Rule(OWN, Question.HOLD, "own", "A word that this circle does not want in its room.", own))
    tries: list[Try] = []
    for rule in rules:
        standing = chosen.get(rule.id, rule.standing)
        if standing is Standing.OFF:
            continue
        kept = rule if standing is rule.standing else _standing(rule, standing)
        tries.extend(
            _try(kept, written.patterns.get(text) or _pattern(rule.id, text, sets, written.spelling))
            for text in rule.any
        )
    return Rules(
        language=written.language,
        version=written.version,
        spelling=written.spelling,
        triggers=_as_written(tries, written.spelling),
        sieve=Sieve.of([one.closely for one in tries]),
        tries=tuple(tries),
        figures=tuple(figures),
        figure_sieve=Sieve.of([one.closely for one in figures]),
        frames={name: Try(_FIGURE, frame.regex, ()) for name, frame in frames.items()},
        masked=index({word for one in tries for need in one.needs for word in need} - COMMON.keys()),
        rules={one.rule.id: one.rule for one in tries},
        second=None if chosen.get(NAME) is Standing.OFF else written.second,
        second_standing=chosen.get(NAME, Standing.ON),
    )


def compile_sets(written: Written) -> dict[str, Pattern]:
    """Compile the named sets; one may use those that stand before it.

    Raises:
        PatternError: a set cannot be read, or uses one that is not there yet.
    """
    sets: dict[str, Pattern] = {}
    for name, texts in written.sets.items():
        sets[name] = either([_pattern(name, text, sets, written.spelling) for text in texts])
    return sets


def plain_pattern(phrase: str, spelling: Spelling) -> str:
    """Return the pattern of a phrase that means only itself, or an empty text when no word is in it."""
    return " ".join(word for word in spelling.written(phrase) if word.isalnum())


def _pattern(name: str, text: str, sets: Mapping[str, Pattern], spelling: Spelling) -> Pattern:
    try:
        return read_pattern(text, sets, spelling.written)
    except PatternError as fault:
        raise PatternError(f"{name}: {fault}") from None


def _try(rule: Rule, made: Pattern) -> Try:
    if not made.needs:
        raise PatternError(f"{rule.id}: nothing in it must be there; write at least one word outside [ ].")
    return Try(rule, made.regex, tuple(sorted(made.needs, key=cost)[:_NEEDS]), made.closely)


def _standing(rule: Rule, standing: Standing) -> Rule:
    return replace(rule, standing=standing)


def _as_written(tries: Iterable[Try], spelling: Spelling) -> frozenset[str]:
    """Return the rarest words that patterns need, as they may be written."""
    forms = _forms(spelling)
    return frozenset(
        raw for word in {word for one in tries for word in one.needs[0]} for raw in forms.get(word, (word,))
    )


def _forms(spelling: Spelling) -> dict[str, list[str]]:
    """Return for each word all that may stand for it in a message, itself among them."""
    forms: dict[str, list[str]] = {}
    for (one, other), joined in spelling.join.items():
        # the rarer half is enough to look closer
        forms.setdefault(joined, [joined]).append(min((one, other), key=lambda word: cost(frozenset((word,)))))
    for raw, read in spelling.expand.items():
        for word in read:
            forms.setdefault(word, [word]).append(raw)
    for raws in forms.values():
        for raw in tuple(raws):
            raws.extend(more for more in forms.get(raw, ()) if more not in raws)
    return forms
