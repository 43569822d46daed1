"""``content/safety/<language>/words/<reader's>.yaml``: what each rule looks for, said in a reader's language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pydantic import RootModel

from bots.library.problems import Problem, UnreadableError, nearest
from bots.library.rulefile import FOLDER, read_rules
from bots.library.schema import Slug, Text, read_fields
from bots.library.yamltext import read_yaml


class RuleWords(RootModel[dict[Slug, Text]]):
    """A sentence for each rule. One that is missing is said as it was first written."""


def read_rule_words(text: str, file: str, problems: list[Problem]) -> dict[str, str]:
    """Read one reader's language; a file that cannot be used is told in ``problems`` and left out."""
    if not text.strip():
        return {}
    try:
        read = read_yaml(text)
    except UnreadableError as unreadable:
        problems.extend(unreadable.problems(file))
        return {}
    match read_fields(RuleWords, read.value, read.lines, file):
        case RuleWords(root=sentences):
            return sentences
        case faults:
            problems.extend(faults)
            return {}


def lint_rule_words(home: Path) -> Iterator[Problem]:
    """Yield what is said of rules that are not there. A rule without a sentence is no fault: it is said in English."""
    rules: dict[str, None] | None = None
    for path in sorted((home / "words").glob("*.yaml")):
        file = f"{FOLDER}/{home.name}/words/{path.name}"
        # whatever is wrong with the files themselves is told by whoever reads them
        rules = rules if rules is not None else dict.fromkeys(one.id for one in read_rules(home, []).rules)
        for name in read_rule_words(path.read_text(encoding="utf-8", errors="replace"), file, []):
            if name not in rules:
                guess = nearest(name, rules)
                mend = f"Did you mean {guess}?" if guess else "Take it out."
                yield Problem(file, 1, f"There is no rule {name}.", mend)
