"""A topic's page: ``content/programmes/<programme>/topics/NN-slug.md``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from bots.library.page import Section, read_page
from bots.library.problems import Problem, UnreadableError, nearest
from bots.library.schema import TopicFields, read_fields
from bots.library.yamltext import Where
from core.programme.topics import Exercise, Skip, Source, Topic

HEADINGS = {
    "why": "Why it matters",
    "prompt": "Prompt",
    "follow_ups": "Follow-up questions",
    "quiet": "For those who are quiet",
    "reflections": "Private reflections",
    "exercise": "Exercise: <its title>",
    "phrase": "A phrase to try",
    "caution": "Take care",
    "content_note": "Content note",
    "skip_who": "Who may skip this",
    "skip_instead": "Instead",
    "sources": "Sources",
}
"""The sections of a topic, in the order in which our files have them. They are the same in any language."""

NAMES = {**HEADINGS, "exercise_title": HEADINGS["exercise"]}
"""How each part is called in problems."""

LISTS = frozenset({"follow_ups", "reflections", "exercise", "sources"})
LINK = re.compile(r"^\[(?P<title>[^\]]+)\]\((?P<address>[^)\s]+)\)$")
FILE_NAME = re.compile(r"^\d{2}-(?P<slug>[a-z0-9]+(?:-[a-z0-9]+)*)\.md$")
FRONT = ("title", "gate", "serves")


@dataclass(frozen=True, slots=True)
class TopicFile:
    """A topic, and where its parts stand."""

    topic: Topic
    file: str
    lines: dict[Where, int]


def read_topic(name: str, text: str, file: str) -> TopicFile | tuple[Problem, ...]:
    """Read one topic; ``name`` is the file's own name, ``file`` how it is called in problems.

    The topic's id is the file's name without number and ending, so that topics can be put in another order
    without losing what circles have stored.
    """
    named = FILE_NAME.match(name)
    if named is None:
        mend = "Name it with two digits, a short name and .md, such as 07-small-promises.md."
        return (Problem(file, 1, "This name is not that of a topic.", mend),)
    try:
        page = read_page(text)
        values, lines = _values(page.fields, page.lines, page.sections)
    except UnreadableError as unreadable:
        return unreadable.problems(file)
    read = read_fields(TopicFields, values, lines, file, names=NAMES)
    match read:
        case TopicFields():
            return TopicFile(_topic(named.group("slug"), read), file, lines)
        case problems:
            return problems


def _values(fields: Any, lines: dict[Where, int], sections: list[Section]) -> tuple[dict[str, Any], dict[Where, int]]:
    match fields:
        case dict():
            values: dict[str, Any] = {**fields}
        case _:
            raise UnreadableError((2, "The fields at the top cannot be read.", "Write title, gate and serves there."))
    faults: list[tuple[int, str, str]] = []
    for name in values:
        if name not in FRONT:
            guess = nearest(name, FRONT)
            mend = f"Did you mean {guess}?" if guess else f"Known there are {', '.join(FRONT)}."
            faults.append((lines[(name,)], f"{name} is not a field at the top.", mend))
    for section in sections:
        name = _named(section.heading)
        if name is None:
            faults.append(_unknown(section))
        elif name in values:
            faults.append((section.line, f'"{section.heading}" stands here twice.', "Keep one."))
        else:
            lines[(name,)] = section.line if name in LISTS else section.first_line
            values[name] = _content(name, section, lines)
            if name == "exercise":
                lines[("exercise_title",)] = section.line
                values["exercise_title"] = section.heading.partition(":")[2].strip()
    if faults:
        raise UnreadableError(*faults)
    return values, lines


def _named(heading: str) -> str | None:
    plain = heading.casefold()
    if plain.partition(":")[0].strip() == "exercise":
        return "exercise"
    return next((name for name, known in HEADINGS.items() if known.casefold() == plain), None)


def _unknown(section: Section) -> tuple[int, str, str]:
    guess = nearest(section.heading.casefold(), [known.casefold() for known in HEADINGS.values()])
    known = next((known for known in HEADINGS.values() if known.casefold() == guess), None)
    mend = f"Did you mean `## {known}`?" if known else f"Known are: {', '.join(HEADINGS.values())}."
    return section.line, f'"{section.heading}" is not a section of a topic.', mend


def _content(name: str, section: Section, lines: dict[Where, int]) -> Any:
    if name not in LISTS:
        return section.prose()
    items = section.items()
    for place, (line, _) in enumerate(items):
        lines[(name, place)] = line
    texts = [text for _, text in items]
    if name != "sources":
        return texts
    return [_link(line, text) for line, text in items]


def _link(line: int, text: str) -> dict[str, str]:
    link = LINK.match(text)
    if link is None:
        mend = "Write `- [Title of the page](https://www.example.org/page)`."
        raise UnreadableError((line, "A source is a title and an address.", mend))
    return link.groupdict()


def _topic(topic_id: str, read: TopicFields) -> Topic:
    first, second = read.follow_ups
    light, middle, deep = read.reflections
    return Topic(
        id=topic_id,
        title=read.title,
        why=read.why,
        prompt=read.prompt,
        follow_ups=(first, second),
        quiet=read.quiet,
        reflections=(light, middle, deep),
        exercise=Exercise(title=read.exercise_title, steps=tuple(read.exercise)),
        phrase=read.phrase,
        caution=read.caution,
        content_note=read.content_note,
        skip=Skip(who=read.skip_who, instead=read.skip_instead),
        gate=read.gate,
        serves=tuple(read.serves),
        sources=tuple(Source(title=link.title, address=link.address) for link in read.sources),
    )
