"""Questions, topics and days of private writing, in words."""

from __future__ import annotations

from datetime import date, datetime

from core.kernel.cards import Desk
from core.programme.topics import Topic
from core.reflections.model import Entry, Question


def topic_of(desk: Desk, question: Question) -> Topic | None:
    """Return the topic that a question belongs to, in the reader's language; None if there is none (any more)."""
    return desk.library.topic(question.programme, question.topic, desk.language) if question.topic else None


def question_in_words(desk: Desk, question: Question) -> str:
    """Return the question; the open one where the topic or its question is not in the library (any more)."""
    topic = topic_of(desk, question)
    if topic is None or question.number is None or not 0 <= question.number < len(topic.reflections):
        return desk.say("reflection-open-question")
    return topic.reflections[question.number]


def title_of(desk: Desk, question: Question) -> str:
    """Return the topic's title, or a neutral one."""
    title = desk.library.title(question.programme, question.topic, desk.language)
    return title or desk.say("reflection-title")


def day_of(desk: Desk, moment: datetime) -> date:
    """Return the day on the reader's wall."""
    return moment.astimezone(desk.zone).date()


def dated(desk: Desk, moment: datetime) -> str:
    """Return the day with its year; a journal may go back further than one."""
    day = day_of(desk, moment)
    return desk.say("journal-day", day=day, year=str(day.year))


def label_of(desk: Desk, entry: Entry) -> str:
    """Return the day and topic of an entry: enough to find it again, and nothing of what was written."""
    return desk.say("journal-label", day=dated(desk, entry.written), title=title_of(desk, entry.question_asked))


def legible(text: str) -> str:
    """Return what was written with each half of a broken character replaced, so that any file can hold it."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
