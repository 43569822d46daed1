"""What makes a text fit for a circle: safe, kind, short and plain."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from bots.library.coverage import Row
from bots.library.limits import (
    DISCORD_EMBED_FIELD,
    DISCORD_EMBED_IN_ALL,
    POSTED_CARD,
    QUESTION,
    SLACK_SECTION,
    TITLE,
)
from bots.library.loader import Loaded
from bots.library.problems import Problem
from bots.library.style import style_of
from bots.library.topicfile import TopicFile
from bots.library.yamltext import Where, line_of
from core.programme.topics import Topic

_Tell = Callable[[Where, str, str], None]

GATED = frozenset({"S16", "S20", "S22", "S27", "S30"})
"""Transparency, vulnerability, forgiveness, choosing to trust, reassurance: unsafe for someone who is
controlled or afraid at home, so whoever reads of them is told so first."""

GATE_TEXT = 200
"""Characters kept for the words of the gate, which come from the wording files and end with the topic's
own "instead"."""

MARKUP = re.compile(r"[*_`~|<>\\]|@(?:everyone|here)\b|https?://|\{[^}]*\}")
UNFILLED = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|(?i:lorem ipsum))\b|\.\.\.|…|\?\?")
"""The capitals count: "todo" is a common Spanish word."""
HOST = re.compile(r"^https?://(?:[a-z0-9-]+\.)+[a-z]{2,}(?:/[^\s]*)?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Passage:
    """One text, and where it stands in its file."""

    path: Where
    text: str
    longest: int = DISCORD_EMBED_FIELD


def lint(loaded: Loaded) -> tuple[Problem, ...]:
    """Return what is wrong with the words of programmes, topics and agreements, by file and line.

    What could not be read at all is in ``loaded.problems``, not here.
    """
    found: list[Problem] = []
    for (home, _), page in loaded.pages.items():
        found.extend(lint_topic(page, loaded.coverage, loaded.language_of(home)))
    originals = ((name, one) for name, one in loaded.library.programmes.items())
    translations = ((f"{name}/{language}", one) for (name, language), one in loaded.library.translations.items())
    for home, programme in (*originals, *translations):
        file = f"programmes/{home}/programme.yaml"
        for text in (programme.title, programme.about):
            found.extend(Problem(file, 1, said, mend) for said, mend in faults_of_style(text, programme.language))
    for (language, name), agreements in loaded.agreements.items():
        file = f"agreements/{language}/{name}.md"
        texts = (agreements.title, agreements.opening, *agreements.points, agreements.closing)
        for text in texts:
            found.extend(Problem(file, 1, said, mend) for said, mend in faults_of_style(text, language))
        found.extend(_hard(file, "\n".join(texts), language))
    return tuple(sorted(found))


def lint_topic(page: TopicFile, coverage: Mapping[str, Row], language: str = "en") -> tuple[Problem, ...]:
    """Return what is wrong with one topic. Without coverage rows its ids are not checked."""
    topic, commands = page.topic, style_of(language).commands
    found: list[Problem] = []

    def tell(path: Where, message: str, mend: str) -> None:
        found.append(Problem(page.file, line_of(page.lines, path), message, mend))

    for passage in passages(topic):
        for message, mend in faults_of_style(passage.text, language):
            tell(passage.path, message, mend)
        if commands is not None and commands.search(passage.text):
            tell(
                passage.path,
                "This asks someone to act on their partner.",
                "Ask what the reader notices, feels or wants instead.",
            )
        if len(passage.text) > passage.longest:
            tell(passage.path, f"This has {len(passage.text)} characters.", f"Keep to {passage.longest}.")
    found.extend(_hard(page.file, "\n".join(passage.text for passage in passages(topic)), language))
    gate = gate_missing(page)
    if gate is not None:
        found.append(gate)
    _check_themes(topic, coverage, tell)
    _check_lengths(topic, tell)
    for place, source in enumerate(topic.sources):
        if not HOST.match(source.address):
            tell(("sources", place), f"{source.address} is not an address.", "Write it whole, with https.")
    return tuple(sorted(set(found)))


def faults_of_style(text: str, language: str = "en") -> Iterator[tuple[str, str]]:
    """Yield what is wrong with the tone or form of a text, and what to write."""
    if "!" in text or "¡" in text:
        yield "There is an exclamation mark.", "End with a full stop."
    for said, mend in style_of(language).not_ours(text):
        yield f'"{said}" is not how we speak.', mend
    mark = MARKUP.search(text)
    if mark:
        yield f'"{mark.group()}" is mark-up, which platforms read in different ways.', "Write plain text."
    gap = UNFILLED.search(text)
    if gap:
        yield f'"{gap.group()}" looks unfinished.', "Write it out."


def passages(topic: Topic) -> tuple[Passage, ...]:
    """Return all texts of a topic that people see, with where they stand."""
    return (
        Passage(("title",), topic.title, TITLE),
        Passage(("why",), topic.why),
        Passage(("prompt",), topic.prompt),
        *(Passage(("follow_ups", place), text, QUESTION) for place, text in enumerate(topic.follow_ups)),
        Passage(("quiet",), topic.quiet, QUESTION),
        *(Passage(("reflections", place), text, QUESTION) for place, text in enumerate(topic.reflections)),
        Passage(("exercise_title",), topic.exercise.title, TITLE),
        *(Passage(("exercise", place), text) for place, text in enumerate(topic.exercise.steps)),
        Passage(("phrase",), topic.phrase),
        Passage(("caution",), topic.caution),
        Passage(("content_note",), topic.content_note, QUESTION),
        Passage(("skip_who",), topic.skip.who),
        Passage(("skip_instead",), topic.skip.instead),
    )


def card_length(topic: Topic) -> int:
    """Return how long the topic is when it is posted, without headings."""
    posted = (topic.title, topic.why, topic.prompt, *topic.follow_ups, topic.quiet, topic.content_note)
    gate = GATE_TEXT + len(topic.skip.instead) if topic.gate else 0
    return sum(map(len, posted)) + gate


def gate_missing(page: TopicFile) -> Problem | None:
    """Return the problem of a topic that needs a gate and has none."""
    unsafe = _unsafe(page.topic)
    if not unsafe:
        return None
    message = f"A topic that serves {', '.join(unsafe)} has a gate."
    return Problem(page.file, line_of(page.lines, ("gate",)), message, "Write `gate: yes`.")


def _unsafe(topic: Topic) -> list[str]:
    return [] if topic.gate else sorted(GATED.intersection(topic.serves))


def _check_themes(topic: Topic, coverage: Mapping[str, Row], tell: _Tell) -> None:
    for place, row in enumerate(topic.serves):
        if coverage and row not in coverage:
            tell(("serves", place), f"{row} is not in coverage.tsv.", "Take an id from its first column.")


def _check_lengths(topic: Topic, tell: _Tell) -> None:
    posted = card_length(topic)
    if posted > POSTED_CARD:
        tell(("prompt",), f"The posted card has {posted} characters.", f"Keep it to {POSTED_CARD}.")
    in_all = sum(len(passage.text) for passage in passages(topic))
    if in_all > DISCORD_EMBED_IN_ALL:
        tell((), f"The topic has {in_all} characters.", f"Keep it to {DISCORD_EMBED_IN_ALL}.")
    exercise = sum(len(step) + 4 for step in topic.exercise.steps)
    if exercise > min(SLACK_SECTION, DISCORD_EMBED_FIELD):
        tell(("exercise",), f"The exercise has {exercise} characters.", f"Keep it to {DISCORD_EMBED_FIELD}.")


def _hard(file: str, text: str, language: str) -> Iterator[Problem]:
    told = style_of(language).hard(text)
    if told:
        yield Problem(file, 1, told, "Make it easier: shorter sentences, plainer words.")
