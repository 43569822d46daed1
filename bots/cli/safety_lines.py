"""Messages in, verdicts out, a line each: what our rules are measured with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from core.safety.assess import assess
from core.safety.rules import Rules
from core.safety.verdict import Verdict


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that could not be read: its number from 1, and what is wrong. Never its text."""

    number: int
    words: str


def assessed(lines: Iterable[str], rules: Rules) -> Iterator[str | BadLine]:
    """Yield for each line its verdict as JSON, or what is wrong with it; empty lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        yield _answered(number, line, rules)


def _answered(number: int, line: str, rules: Rules) -> str | BadLine:
    try:
        read = json.loads(line)
    except (ValueError, RecursionError):
        return BadLine(number, "this is not JSON")
    match read:
        case {"id": str() | int() as ident, "text": str() as text, **rest}:
            pass
        case {"id": _, "text": _}:
            return BadLine(number, "id must be a text or a number, and text a text")
        case _:
            return BadLine(number, 'write {"id": "1", "text": "...", "context": ["..."]}')
    match rest.get("context"):
        case None:
            context: list[str] = []
        case [*earlier] if all(type(one) is str for one in earlier):
            context = earlier
        case _:
            return BadLine(number, "context must be a list of texts, oldest first")
    return json.dumps(told(ident, assess(text, context, rules)), ensure_ascii=False)


def told(ident: str | int, verdict: Verdict) -> dict[str, object]:
    """Return a verdict as it is written out."""
    return {
        "id": ident,
        "tier": verdict.tier.value,
        "hold": verdict.hold,
        "nudge": verdict.nudge,
        "soft": verdict.soft,
        "causes": [
            {"question": cause.question.value, "rule": cause.rule, "span": list(cause.span)} for cause in verdict.causes
        ],
    }
