"""Which entry of the queue, or which topic of the library, is meant; and how each is called in a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from core.kernel.cards import Choice, Desk
from core.programme.facts import PromptFacts
from core.programme.library import Library
from core.programme.queue import QueueItem, waiting
from core.programme.singles import SingleKind, as_topic, headed, prompt_named
from core.programme.topics import Programme, Topic

FIRST_WORDS = 60
"""Characters of an own text that a list shows."""


def first_words(text: str, most: int = FIRST_WORDS) -> str:
    """The beginning of a text, on one line, cut between words."""
    return headed(text, most)


def title_of(library: Library, item: QueueItem, language: str = "") -> str:
    """The title of a library topic; empty for own texts, and for a topic that the library lost."""
    return library.title(item.programme, item.topic, language)


def programme_meant(facts: PromptFacts, typed: str) -> str:
    """The queue that is meant: the one named, else the circle's first. Empty where there is none at all."""
    wanted = typed.strip().casefold()
    known = facts.programmes
    for name in (*known, *facts.library.programmes):
        titles = (one.title.casefold() for one in facts.library.versions(name))
        if wanted and (name == wanted or wanted in titles):
            return name
    return known[0] if known else ""


def items_meant(facts: PromptFacts, typed: str, programme: str = "") -> tuple[QueueItem, ...]:
    """The waiting entries that fit: by id, by place in the queue of ``programme``, or by words of the title."""
    queues = tuple(item for name in facts.programmes for item in facts.waiting(name))
    exact = tuple(item for item in queues if item.id == typed)
    if exact:
        return exact
    if re.fullmatch(r" *[0-9]{1,3} *", typed):
        ahead = facts.waiting(programme or programme_meant(facts, ""))
        place = int(typed) - 1
        return ahead[place : place + 1] if place >= 0 else ()
    words = typed.casefold().split()
    said = ((item, text) for item in queues for text in _called(facts, item))
    found = (item for item, text in said if words and all(word in text for word in words))
    return tuple({item.id: item for item in found}.values())


def _called(facts: PromptFacts, item: QueueItem) -> Iterator[str]:
    """Every name that someone may type for an entry: its title in each language, or its own text."""
    topics = (one.topic(item.topic) for one in facts.library.versions(item.programme))
    titles = [topic.title for topic in topics if topic is not None]
    if prompt_named(item.topic):
        found = (facts.library.prompt(item.topic, language) for language in facts.library.singles)
        titles = [single.text for single in found if single is not None]
    yield from (text.casefold() for text in titles or [facts.text_of(item)])


def topic_meant(facts: PromptFacts, typed: str, programme: str) -> tuple[Programme, Topic] | None:
    """The library topic that is meant: ``programme/topic``, a topic's id, or its title or part of one title only."""
    named, _, rest = typed.partition("/")
    wanted = (rest or named).strip().casefold()
    first = named if rest else programme
    order = dict.fromkeys((first, *facts.programmes, *facts.library.programmes))
    programmes = [one for name in order for one in facts.library.versions(name)]
    if not wanted:
        return None
    for one in programmes:
        for topic in one.topics:
            if wanted in (topic.id, topic.title.casefold()):
                return one, topic
    for one in programmes:
        partly = [topic for topic in one.topics if wanted in topic.title.casefold()]
        if len(partly) == 1:
            return one, partly[0]
    return None


def item_choices(facts: PromptFacts, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete an entry of a queue: place and title."""
    wanted = typed.strip().casefold()
    found = [
        Choice(_label(facts, desk, place, item), item.id)
        for name in facts.programmes
        for place, item in enumerate(waiting(facts.queue, name), 1)
    ]
    return tuple(choice for choice in found if wanted in choice.label.casefold())[:25]


def _label(facts: PromptFacts, desk: Desk, place: int, item: QueueItem) -> str:
    words = title_of(desk.library, item, desk.language) or first_words(facts.text_of(item)) or desk.say("prompts-gone")
    return desk.say("prompts-line", number=str(place), title=words)[:100]


def topic_choices(facts: PromptFacts, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete a topic of the library: those that do not wait yet come first."""
    wanted = typed.strip().casefold()
    waits = {(item.programme, item.topic) for name in facts.programmes for item in facts.waiting(name)}
    names = facts.programmes or tuple(facts.library.programmes)
    topics = [
        (programme.id, topic)
        for programme in _known(desk, names)
        for topic in programme.topics
        if wanted in topic.title.casefold()
    ]
    topics.sort(key=lambda pair: (pair[0], pair[1].id) in waits)
    found = [Choice(topic.title[:100], f"{name}/{topic.id}") for name, topic in topics]
    # Whoever types finds the prompts that stand alone as well; without a word, topics are what is wanted.
    singles = desk.library.singles_of(SingleKind.PROMPT, desk.language) if wanted else ()
    found.extend(Choice(headed(one.text, 100), as_topic(one.id)) for one in singles if wanted in one.text.casefold())
    return tuple(found)[:25]


def _known(desk: Desk, names: Iterable[str]) -> list[Programme]:
    found = (desk.library.programme(name, desk.language) for name in names)
    return [one for one in found if one is not None]


def programme_choices(facts: PromptFacts, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Complete a programme: those in use first."""
    wanted = typed.strip().casefold()
    order = dict.fromkeys((*facts.programmes, *desk.library.programmes))
    found = [one for one in _known(desk, order) if wanted in one.title.casefold()]
    return tuple(Choice(one.title[:100], one.id) for one in found)[:25]
