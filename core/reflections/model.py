"""A member's private writing."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from core.kernel.ids import CircleId, EntryId, PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What a member is asked: one of a topic's reflection questions, or an open one."""

    programme: str = ""
    topic: str = ""
    number: int | None = None
    """Which of the topic's reflection questions, from 0. None asks openly what is on their mind."""

    @property
    def key(self) -> str:
        """How an entry names its topic: ``programme/topic``, or nothing."""
        return f"{self.programme}/{self.topic}" if self.topic else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of a member's journal. ``pages`` is each part as it was sent."""

    id: EntryId
    circle: CircleId
    person: PersonId
    written: datetime
    topic: str = ""
    """``programme/topic`` that it answers, if any."""
    question: int | None = None
    """Which of the topic's reflection questions, from 0."""
    occasion: str = ""
    pages: tuple[str, ...] = field(default=(), repr=False)
    unreadable: bool = False
    """Its key is gone or its bytes were changed; said in words, never an error."""

    @property
    def question_asked(self) -> Question:
        """What it answers."""
        programme, _, topic = self.topic.partition("/")
        return Question(programme=programme, topic=topic, number=self.question)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckIn:
    """A mood from 1 to 5 with an optional word."""

    id: EntryId
    circle: CircleId
    person: PersonId
    at: datetime
    mood: int
    word: str = field(default="", repr=False)
