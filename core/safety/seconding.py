"""How the rules' findings and the second opinion come together: each finding is decided on by itself, then united."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Final

from core.safety.reading import sentences
from core.safety.rules import Rules, Standing
from core.safety.second import MOST, Second
from core.safety.verdict import Cause, Question, Verdict, unite, verdict_of

MANY: Final = 12
"""Sentences the model looks at one by one, at most; a rule's finding in a longer message counts."""


def seconded(found: Verdict, text: str, earlier: Sequence[str], words: Set[str], rules: Rules) -> Verdict:
    """Return ``found`` without what a broad rule found and the second opinion contradicts, with what it adds.

    ``words``: those of the message and of the earlier ones, as written.
    """
    second = rules.second
    if second is None:
        return found
    asking = {cause for cause in found.causes if _asks(cause, rules)}
    if not asking and not second.worth(words):
        return found
    parts = [part for one in (*earlier, text) for part in sentences(one[-MOST * 12 :], rules.spelling)]
    words_read = [word for part in parts for word in (*part, ".")]
    opinion = second.opinion(words_read, ". ".join((*earlier, text)), asked=bool(asking))
    if asking and not second.agrees(opinion) and not _one_agrees(text, earlier, rules, second):
        found = verdict_of(
            (cause for cause in found.causes if cause not in asking), found.shadow, complete=found.complete
        )
    added = second.adds(opinion, (0, len(text)))
    if added is None:
        return found
    tried = rules.second_standing is Standing.SHADOW
    return unite(found, verdict_of(() if tried else (added,), (added,) if tried else ()))


def _one_agrees(text: str, earlier: Sequence[str], rules: Rules, second: Second) -> bool:
    """Return whether the model agrees to one sentence by itself: much that is harmless around it must not hide it."""
    parts = [part for one in (*earlier, text) for part in sentences(one, rules.spelling)]
    if len(parts) == 1 and len(parts[0]) < MOST:
        return False
    if len(parts) > MANY:
        return True
    each = (second.opinion([*part, "."], " ".join(part), asked=True) for part in parts)
    return any(map(second.agrees, each))


def _asks(cause: Cause, rules: Rules) -> bool:
    known = rules.rules.get(cause.rule)
    return known is not None and known.asks and cause.question is Question.RISK
