"""What a circle makes of the rules: which it uses, which it only tries out, and words of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from core.kernel.ids import CircleId, TextRef
from core.safety.assess import assess
from core.safety.own_patterns import OwnPattern, Unusable
from core.safety.rules import SILENT, Rule, Rules, Standing, compile_rules
from core.safety.rules import Written as WrittenRules
from core.safety.verdict import Cause, Question, Verdict, unite, verdict_of

OWN_PATTERNS = "own-patterns"
"""The rule of a circle's own patterns; what they find is held."""
OWN_WORDS = "own-words"
FLOOD_RULES = ("flood-links", "flood-mentions", "flood-repeats", "flood-joins")
"""The signs of raids and spam; they have standings as the rules have, and need no language."""
OWN_RULES = (OWN_WORDS, OWN_PATTERNS)
MOST_WORDS = 200
MOST_PATTERNS = 20
LONGEST_WORDS = 100
SHADOW_DAYS = 14
"""So many days back a circle sees what its shadow rules would have done."""


class WordKind(StrEnum):
    """What a circle wants with some words."""

    HOLD = "hold"
    ALLOW = "allow"
    """A phrase in which nothing is noticed."""
    PATTERN = "pattern"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWord:
    """Words of a circle's own. They may name somebody, so they are kept sealed."""

    id: str
    circle: CircleId
    kind: WordKind
    ref: TextRef
    at: datetime
    text: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Choices:
    """All that a circle chose."""

    standings: Mapping[str, Standing] = field(default_factory=dict[str, Standing])
    words: tuple[OwnWord, ...] = ()

    def of(self, kind: WordKind) -> tuple[str, ...]:
        """The words of a kind."""
        return tuple(word.text for word in self.words if word.kind is kind and word.text)

    def standing(self, rule: str, otherwise: Standing = Standing.ON) -> Standing:
        """What the circle does with a rule."""
        return self.standings.get(rule, otherwise)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The rules as one circle uses them, ready."""

    rules: Rules = SILENT
    patterns: tuple[OwnPattern, ...] = ()
    pattern_standing: Standing = Standing.ON
    standings: Mapping[str, Standing] = field(default_factory=dict[str, Standing])

    def assess(self, text: str, context: Sequence[str] = ()) -> Verdict:
        """Return what the rules and the circle's own patterns say of a message. Pure."""
        found = assess(text, context, self.rules)
        if not self.patterns or self.pattern_standing is Standing.OFF:
            return found
        causes = [
            Cause(Question.HOLD, OWN_PATTERNS, span) for pattern in self.patterns for span in pattern.find(text)[:1]
        ]
        if not causes:
            return found
        on = self.pattern_standing is Standing.ON
        return unite(found, verdict_of(causes if on else (), () if on else causes))

    def flood(self, rule: str) -> Standing:
        """What the circle does with a sign of spam or a raid."""
        return self.standings.get(rule, Standing.ON)


def choose(written: WrittenRules, choices: Choices, ready: Rules | None = None) -> Chosen:
    """Compile the rules as a circle chose them. ``ready`` are those without any choice, where they are at hand.

    A pattern that cannot be used is left out: it was refused when it was typed.
    """
    patterns = tuple(
        made for text in choices.of(WordKind.PATTERN) if not isinstance(made := OwnPattern.of(text), Unusable)
    )
    known = {rule.id for rule in written.rules} | {OWN_WORDS}
    standings = {rule: standing for rule, standing in choices.standings.items() if rule in known}
    own, allowed = choices.of(WordKind.HOLD), choices.of(WordKind.ALLOW)
    if ready is not None and not standings and not own and not allowed:
        rules = ready
    else:
        rules = compile_rules(written, standings=standings, own_words=own, allowed=allowed)
    return Chosen(rules, patterns, choices.standing(OWN_PATTERNS), dict(choices.standings))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShadowHits:
    """How often a rule that a circle only tries out would have answered on one day. Counts, never words."""

    circle: CircleId
    day: date
    rule: str
    count: int


def in_the_last_weeks(hits: Sequence[ShadowHits], today: date) -> Mapping[str, int]:
    """Add up by rule what shadow rules found in the last two weeks."""
    since, totals = today - timedelta(days=SHADOW_DAYS), dict[str, int]()
    for hit in hits:
        if hit.day > since:
            totals[hit.rule] = totals.get(hit.rule, 0) + hit.count
    return totals


def as_chosen(rules: Sequence[Rule], choices: Choices) -> tuple[Rule, ...]:
    """Return the rules with the standings of a circle."""
    return tuple(replace(rule, standing=choices.standing(rule.id, rule.standing)) for rule in rules)
