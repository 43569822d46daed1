# ruff: noqa: E501
"""Every fault that we plant in a text is found, and says how to mend it."""

from pathlib import Path

import pytest

from bots.library.lint import lint
from bots.library.loader import load_library
from bots.library.readability import grade, syllables
from tests.content.samples import TOPIC_FILE, spoil

FAULTS = [
    ("[S5]", "[S22]", "3: A topic that serves S22 has a gate. Write `gate: yes`."),
    ("[S5]", "[S9]", "4: S9 is not in coverage.tsv."),
    ("Go slowly.", "Go slowly!", "41: There is an exclamation mark. End with a full stop."),
    ("Go slowly.", "You should go slowly.", '41: "You should" is not how we speak.'),
    ("Go slowly.", "It is just a word.", '41: "just" is not how we speak.'),
    ("Go slowly.", "Everything happens for a reason.", '41: "Everything happens for a reason" is not'),
    ("Go slowly.", "You will get over it.", '41: "get over it" is not how we speak.'),
    ("Go slowly.", "Your partner is a narcissist.", '41: "narcissist" is not how we speak. Name no diagnosis.'),
    ("Go slowly.", "TODO", '41: "TODO" looks unfinished. Write it out.'),
    ("Go slowly.", "Go **slowly**.", '41: "*" is mark-up, which platforms read in different ways.'),
    ("Go slowly.", "Hello @everyone.", '41: "@everyone" is mark-up'),
    ("1. Go out.", "1. Confront your partner.", "32: This asks someone to act on their partner."),
    ("1. Go out.", "1. Forgive them.", "32: This asks someone to act on their partner."),
    ("1. Go out.", "1. Check their phone.", "32: This asks someone to act on their partner."),
    ("1. Go out.", "1. Go out. Tell your partner why.", "32: This asks someone to act on their partner."),
    ("What did you see?", "What did you see? " * 20, "26: This has 359 characters. Keep to 300."),
    ("What was good this week?", "A word. " * 300, "13: The posted card has"),
    ("Go out.", "Go out. " * 150, "32: This has 1199 characters. Keep to 1024."),
    ("A good week", "A very good week and so on " * 3, "2: This has 80 characters. Keep to 75."),
    (
        "It helps us to talk. It is small.",
        "Communicative transparency necessitates considerable emotional availability alongside "
        "continuous interpersonal accountability, notwithstanding individual vulnerabilities. " * 3,
        "1: The text reads at school grade",
    ),
    ("https://www.example.org/page", "https://exa_mple.org/page", "57: https://exa_mple.org/page is not an address."),
]  # fmt: skip


def told(content: Path) -> list[str]:
    loaded = load_library(content)
    assert loaded.problems == ()
    return [str(problem) for problem in lint(loaded)]


def test_a_text_without_a_fault_is_not_told(content: Path):
    assert told(content) == []


@pytest.mark.parametrize(("old", "new", "expected"), FAULTS)
def test_a_planted_fault_is_found_at_its_line(content: Path, old: str, new: str, expected: str):
    spoil(content, TOPIC_FILE, old, new)
    assert any(problem.startswith(f"{TOPIC_FILE}:{expected}") for problem in told(content)), told(content)


def test_a_gate_makes_an_unsafe_theme_fit(content: Path):
    spoil(content, TOPIC_FILE, "[S5]", "[S22]")
    spoil(content, TOPIC_FILE, "gate: no", "gate: yes")
    assert told(content) == []


def test_agreements_are_held_to_the_same_tone(content: Path):
    spoil(content, "agreements/en/default.md", "- One.", "- You must be kind!")
    assert len(told(content)) == 2


@pytest.mark.parametrize(
    "innocent",
    ["What seems fair and just-in-time is hard.", "Adjust it.", "We check in with ourselves.", "I forgave them."],
)
def test_an_innocent_word_is_left_alone(content: Path, innocent: str):
    spoil(content, TOPIC_FILE, "Go slowly.", innocent.replace("just-in-time", "justice"))
    assert told(content) == []


@pytest.mark.parametrize(
    ("word", "count"),
    [("trust", 1), ("promise", 2), ("little", 2), ("asked", 1), ("wanted", 2), ("boundaries", 3), ("people", 2), ("quiet", 2)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int):
    assert syllables(word) == count


def test_short_plain_sentences_read_easier_than_long_ones():
    assert grade("We sat down. We had tea. It was good.") < 2
    assert grade("Interpersonal accountability necessitates considerable emotional availability.") > 12
    assert grade("") == 0
