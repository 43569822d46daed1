"""``content/safety/<language>/words/<reader's>.yaml``: what each rule looks for, said in a reader's language."""

from __future__ import annotations

from pydantic import RootModel

from bots.library.problems import Problem, UnreadableError
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
