"""Everything that is kept of one person in one circle, as a Markdown file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.circles.beside import Beside, parts, written
from core.circles.choice_cards import SettingsCard
from core.circles.examples import a_circle, a_member
from core.circles.model import Here
from core.kernel.cards import Desk, Document, Items, Paragraph, View
from core.kernel.ids import CircleId, EntryId
from core.programme.queue import QueueItem
from core.reflections.model import CheckIn, Entry


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A topic that somebody suggested. ``text`` is None where it cannot be read any more."""

    item: QueueItem
    text: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Everything:
    """All that is kept of the one who asks, oldest first."""

    here: Here
    entries: tuple[Entry, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    lost: int = 0
    """Check-ins that cannot be read any more."""
    suggestions: tuple[Suggestion, ...] = ()
    texts: tuple[str | None, ...] = field(default=(), repr=False)
    """Other texts of theirs."""
    beside: Beside = field(default_factory=Beside)
    messages: int = 0
    """How many private messages of the bot's are remembered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCard:
    """The file, in an answer that only its owner sees."""

    name: ClassVar[str] = "export"

    everything: Everything
    at: datetime

    def view(self, desk: Desk) -> View:
        """One line and the file."""
        say = desk.say
        text = "\n\n".join(self._parts(desk)) + "\n"
        return View(
            blocks=(Paragraph(say("export-here")), Document(say("export-file"), text)),
        )

    def _parts(self, desk: Desk) -> Iterator[str]:
        say, everything = desk.say, self.everything
        here = everything.here
        yield "# " + say("export-title", circle=here.circle.name)
        yield say("export-made", at=written(desk, self.at))
        if here.member is not None:
            member = here.member
            yield "## " + say("export-membership")
            yield say(f"export-state-{member.state.value}", at=written(desk, member.since))
            yield say("export-agreements", version=member.agreements or say("none"))
            card = SettingsCard(circle_name=here.circle.name, member=member, now=self.at)
            yield "\n".join(f"- {line}" for line in _lines(card.view(desk)))
        yield "## " + say("export-journal", count=len(everything.entries))
        for entry in everything.entries:
            yield from self._entry(desk, entry)
        yield "## " + say("export-check-ins", count=len(everything.check_ins))
        yield "\n".join(self._check_in(desk, check_in) for check_in in everything.check_ins) or say("export-none")
        if everything.lost:
            yield say("export-lost", count=everything.lost)
        yield "## " + say("export-suggestions", count=len(everything.suggestions))
        for suggestion in everything.suggestions:
            yield from _suggestion(desk, suggestion)
        yield from (say("export-unreadable") if text is None else text for text in everything.texts)
        yield from parts(desk, everything.beside)
        yield "## " + say("export-messages")
        yield say("export-messages-count", count=everything.messages)

    def _entry(self, desk: Desk, entry: Entry) -> Iterator[str]:
        programme, _, topic_id = entry.topic.partition("/")
        topic = desk.library.topic(programme, topic_id, desk.language) if topic_id else None
        title = desk.library.title(programme, topic_id, desk.language)
        yield f"### {written(desk, entry.written)}" + (f" · {title}" if title else "")
        if topic is not None and entry.question is not None and entry.question < len(topic.reflections):
            yield f"*{topic.reflections[entry.question]}*"
        if entry.unreadable:
            yield desk.say("export-unreadable")
        yield from entry.pages

    def _check_in(self, desk: Desk, check_in: CheckIn) -> str:
        mood = desk.say(f"mood-{check_in.mood}")
        return f"- {written(desk, check_in.at)}: {check_in.mood}, {mood}" + (
            f", {check_in.word}" if check_in.word else ""
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One with everything in it."""
        circle, member = a_circle(), a_member()
        now = datetime(2026, 12, 1, 18, tzinfo=UTC)
        entry = Entry(
            id=EntryId("0123456789ab"),
            circle=CircleId(circle.id),
            person=member.person,
            written=now,
            topic="trust-from-the-roots/where-it-comes-from",
            question=0,
            pages=("Today was easier than last week.",),
        )
        check_in = CheckIn(
            id=EntryId("0123456789ac"), circle=circle.id, person=member.person, at=now, mood=4, word="lighter"
        )
        everything = Everything(
            here=Here(circle=circle, member=member),
            entries=(entry,),
            check_ins=(check_in,),
            beside=Beside.example(),
            messages=3,
        )
        return (cls(everything=everything, at=now),)


def _lines(view: View) -> tuple[str, ...]:
    for block in view.blocks:
        match block:
            case Items(lines):
                return lines
            case _:
                continue
    return ()


def _suggestion(desk: Desk, suggestion: Suggestion) -> Iterator[str]:
    item = suggestion.item
    if item.topic:
        yield f"- {desk.library.title(item.programme, item.topic, desk.language) or item.topic}"
    elif suggestion.text is None:
        yield desk.say("export-unreadable")
    else:
        yield suggestion.text
