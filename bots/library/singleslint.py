"""What makes a single fit for a circle: the same rules as for topics, and stricter ones for two people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from bots.library.coverage import Row
from bots.library.limits import DISCORD_EMBED_FIELD, POSTED_CARD, QUESTION, SLACK_SECTION, TITLE
from bots.library.lint import GATE_TEXT, GATED, HOST, Passage, faults_of_style
from bots.library.problems import Problem
from bots.library.singles import Written
from bots.library.style import style_of
from bots.library.yamltext import line_of
from core.programme.singles import PairExercise, Single, SingleKind

_Fault = tuple[tuple[str | int, ...], str, str]
"""Where in the entry, what is wrong, what to write."""

SHORTEST_TO_MEASURE = 60
"""Characters. The grade of a few words says nothing."""


def lint_singles(written: Iterable[Written], coverage: Mapping[str, Row], language: str = "en") -> tuple[Problem, ...]:
    """Return what is wrong with the words of singles, by file and line.

    Without coverage rows their ids are not checked.
    """
    found: set[Problem] = set()
    for entry in written:
        for where, message, mend in _faults(entry.item, coverage, language):
            line = line_of(entry.lines, (entry.place, *where))
            found.add(Problem(entry.file, line, message, mend))
    return tuple(sorted(found))


def _faults(item: Single | PairExercise, coverage: Mapping[str, Row], language: str) -> Iterator[_Fault]:
    match item:
        case Single():
            passages = _passages_of_single(item)
            yield from _gate_of_single(item)
        case PairExercise():
            passages = _passages_of_pair(item)
            yield from _rules_for_two(item)
    for passage in passages:
        yield from _passage(passage, language)
    whole = "\n".join(passage.text for passage in passages)
    hard = style_of(language).hard(whole) if len(whole) >= SHORTEST_TO_MEASURE else ""
    if hard:
        yield (), hard, "Make it easier: shorter sentences, plainer words."
    if _posted(passages, item.gate) > POSTED_CARD:
        yield (), f"It has {_posted(passages, item.gate)} characters when posted.", f"Keep to {POSTED_CARD}."
    for place, row in enumerate(item.serves):
        if coverage and row not in coverage:
            yield ("serves", place), f"{row} is not in coverage.tsv.", "Take an id from its first column."


def _passage(passage: Passage, language: str) -> Iterator[_Fault]:
    for message, mend in faults_of_style(passage.text, language):
        yield passage.path, message, mend
    commands = style_of(language).commands
    if commands is not None and commands.search(passage.text):
        mend = "Ask what the reader notices, feels or wants instead."
        yield passage.path, "This asks someone to act on their partner.", mend
    if len(passage.text) > passage.longest:
        yield passage.path, f"This has {len(passage.text)} characters.", f"Keep to {passage.longest}."


def _posted(passages: tuple[Passage, ...], gate: bool) -> int:
    return sum(len(passage.text) + 1 for passage in passages) + (GATE_TEXT if gate else 0)


def _passages_of_single(single: Single) -> tuple[Passage, ...]:
    longest = DISCORD_EMBED_FIELD if single.kind is SingleKind.PROMPT else QUESTION
    return (
        Passage(("text",), single.text, longest),
        Passage(("content_note",), single.content_note, QUESTION),
        Passage(("instead",), single.instead, QUESTION),
    )


def _passages_of_pair(pair: PairExercise) -> tuple[Passage, ...]:
    return (
        Passage(("title",), pair.title, TITLE),
        Passage(("about",), pair.about, QUESTION),
        *(Passage(("steps", place), step) for place, step in enumerate(pair.steps)),
        Passage(("content_note",), pair.content_note, QUESTION),
        Passage(("instead",), pair.instead, QUESTION),
    )


def _gate_of_single(single: Single) -> Iterator[_Fault]:
    unsafe = sorted(GATED.intersection(single.serves))
    if unsafe and not single.gate:
        yield ("serves",), f"A single that serves {', '.join(unsafe)} has a gate.", "Write `gate: yes`."
    if single.gate and not single.instead:
        mend = "Write `instead:` with what else they can do."
        yield ("gate",), "Someone whom the gate keeps out is left with nothing.", mend


def _rules_for_two(pair: PairExercise) -> Iterator[_Fault]:
    if not pair.gate:
        yield ("gate",), "Nothing for two is safe for someone who is afraid of the other.", "Write `gate: yes`."
    steps = sum(len(step) + 4 for step in pair.steps)
    if steps > min(SLACK_SECTION, DISCORD_EMBED_FIELD):
        yield ("steps",), f"The steps have {steps} characters.", f"Keep them to {DISCORD_EMBED_FIELD}."
    for place, source in enumerate(pair.sources):
        if not HOST.match(source.address):
            yield ("sources", place), f"{source.address} is not an address.", "Write it whole, with https."
