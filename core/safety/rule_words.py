"""What a rule looks for, in plain words and in the reader's language."""

from __future__ import annotations

from core.kernel.cards import Desk
from core.safety.alert_words import kind_words
from core.safety.own_rules import FLOOD_RULES, OWN_PATTERNS, OWN_WORDS
from core.safety.second import NAME, kind_of

_NAMED = frozenset({*FLOOD_RULES, OWN_WORDS, OWN_PATTERNS})
"""Rules whose words stand with all other wording: they belong to no language's rules."""


def told(desk: Desk, rule: str, words: str = "") -> str:
    """Say what a rule looks for. ``words`` is how it was first written, for where there is no translation."""
    if rule in _NAMED:
        return desk.say(f"rules-told-{rule}")
    if rule.startswith(f"{NAME}:"):
        (kind,) = kind_words(desk, (kind_of(rule),))
        return desk.say("rules-told-second-opinion", kind=kind)
    return desk.library.rule_told(rule, desk.language) or words or rule
