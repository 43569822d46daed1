"""How the rules' findings and the second opinion come together: each finding is decided on by itself, then united."""

from __future__ import annotations

from collections.abc import Sequence, Set

from core.safety.reading import sentences
from core.safety.rules import Rules, Standing
from core.safety.second import MOST
from core.safety.verdict import Cause, Question, Verdict, unite, verdict_of


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
    read: list[str] = []
    for one in (*earlier, text):
        for part in sentences(one[-MOST * 12 :], rules.spelling):
            read += [*part, "."]
    opinion = second.opinion(read)
    if asking and opinion.any < second.agree:
        found = verdict_of(
            (cause for cause in found.causes if cause not in asking), found.shadow, complete=found.complete
        )
    added = second.adds(opinion, (0, len(text)))
    if added is None:
        return found
    tried = rules.second_standing is Standing.SHADOW
    return unite(found, verdict_of(() if tried else (added,), (added,) if tried else ()))


def _asks(cause: Cause, rules: Rules) -> bool:
    known = rules.rules.get(cause.rule)
    return known is not None and known.asks and cause.question is Question.RISK
