"""Topics and programmes: what a circle talks about, week by week."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """Something small to try in the week. ``steps`` are in order, one sentence or two each."""

    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skip:
    """``who`` may want to leave this topic out, and what to do ``instead``."""

    who: str
    instead: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A page that the topic rests on. ``address`` is an https or http URL."""

    title: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One week's theme.

    All texts are finished prose in the programme's language, with no mark-up beyond plain line breaks.
    Two ``follow_ups`` and one ``quiet`` question go to the circle with the ``prompt``; the three
    ``reflections``, of rising depth, go to each member in private. ``gate`` says that the topic is unsafe
    for someone who is afraid of their partner, so that the words that say so go with it. ``serves`` are
    ids of ``content/coverage.tsv``.
    """

    id: str
    title: str
    why: str
    prompt: str
    follow_ups: tuple[str, str]
    quiet: str
    reflections: tuple[str, str, str]
    exercise: Exercise
    phrase: str
    caution: str
    content_note: str
    skip: Skip
    gate: bool
    serves: tuple[str, ...]
    sources: tuple[Source, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """An ordered set of topics in one language. A translation has the id and the topic ids of its original."""

    id: str
    title: str
    about: str
    language: str
    topics: tuple[Topic, ...]

    def topic(self, topic_id: str) -> Topic | None:
        """Return the topic with this id, or None when the programme has none (any more)."""
        return next((topic for topic in self.topics if topic.id == topic_id), None)
