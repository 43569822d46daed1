"""A journal as its owner sees it. All of these show what was written, so none is ever stored."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import ClassVar, Self

from core.kernel.cards import (
    Block,
    Button,
    Choice,
    Desk,
    Document,
    Look,
    Paragraph,
    Picker,
    Quiet,
    Row,
    View,
)
from core.kernel.ids import CircleId, EntryId, PersonId
from core.reflections.export import journal_in_markdown
from core.reflections.invitations import help_button, share_button
from core.reflections.model import CheckIn, Entry
from core.reflections.words import dated, label_of, question_in_words, title_of

FIRST_WORDS = 60
"""Characters of an entry that the list shows."""
ON_A_PAGE = 5

_CIRCLE = CircleId("0123456789ab")


def _an_entry(*pages: str, unreadable: bool = False) -> Entry:
    return Entry(
        id=EntryId("0123456789ab"),
        circle=_CIRCLE,
        person=PersonId("practice:anna"),
        written=datetime.fromisoformat("2026-12-01T20:00:00+00:00"),
        topic="trust-from-the-roots/where-it-comes-from",
        question=0,
        pages=pages,
        unreadable=unreadable,
    )


def first_words(entry: Entry) -> str:
    """Return the beginning of an entry in one line, cut between words."""
    text = " ".join(" ".join(entry.pages[:1])[: FIRST_WORDS * 4].split())
    if len(text) <= FIRST_WORDS:
        return text
    whole, _, _ = text[: FIRST_WORDS + 1].rpartition(" ")
    return f"{whole or text[:FIRST_WORDS]}…"


def _picker(desk: Desk, circle: str, entries: tuple[Entry, ...], action: str) -> Picker:
    return Picker(
        name="entry",
        label=desk.say("journal-pick-delete" if action == "journal.delete" else "journal-pick"),
        action=action,
        choices=tuple(Choice(label_of(desk, entry), entry.id) for entry in entries),
        given=(("circle", circle),),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalList:
    """Five entries, with day, topic and first words."""

    name: ClassVar[str] = "journal-list"

    circle: CircleId
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    first: int = 0
    total: int = 0

    def view(self, desk: Desk) -> View:
        """The list, and ways to read one, to turn the page, and to take all of it along."""
        say = desk.say
        here = (("circle", self.circle),)
        if not self.total:
            write = Button(say("reflection-write"), "reflect.open", here, Look.MAIN)
            return View(blocks=(Paragraph(say("journal-empty")),), rows=((write, help_button(desk, self.circle)),))
        lines = tuple(f"{place}. {self._line(desk, entry)}" for place, entry in enumerate(self.entries, self.first + 1))
        page = self.first // ON_A_PAGE
        newer = (Button(say("journal-newer"), "journal.list", (*here, ("p", str(page - 1)))),) if page else ()
        more = self.first + len(self.entries) < self.total
        older = (Button(say("journal-older"), "journal.list", (*here, ("p", str(page + 1)))),) if more else ()
        export = Button(say("journal-export"), "journal.export", here)
        return View(
            title=say("journal-title"),
            blocks=(*(Paragraph(line) for line in lines), Quiet(say("journal-only-you"))),
            rows=(
                _picker(desk, self.circle, self.entries, "journal.read"),
                (*newer, *older, export, help_button(desk, self.circle)),
            ),
        )

    @staticmethod
    def _line(desk: Desk, entry: Entry) -> str:
        words = desk.say("journal-unreadable") if entry.unreadable else first_words(entry)
        return f"**{label_of(desk, entry)}**\n{words}"

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty, one page, and a page in the middle."""
        entry = _an_entry("Today was easier than last week, because I went for a walk with my sister before supper.")
        lost = replace(_an_entry(unreadable=True), id=EntryId("ba9876543210"))
        several = tuple(replace(entry, id=EntryId(f"{place:012x}")) for place in range(5))
        return (
            cls(circle=_CIRCLE),
            cls(circle=_CIRCLE, entries=(entry, lost), total=2),
            cls(circle=_CIRCLE, entries=several, first=5, total=12),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalPick:
    """Which entry? Asked where none was named, or none was found."""

    name: ClassVar[str] = "journal-pick"

    circle: CircleId
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    unknown: bool = False
    action: str = "journal.read"

    def view(self, desk: Desk) -> View:
        """A list to choose from."""
        say = desk.say
        if not self.entries:
            return View(blocks=(Paragraph(say("journal-empty")),), rows=((help_button(desk, self.circle),),))
        said = say("journal-unknown" if self.unknown else "journal-which")
        picker = _picker(desk, self.circle, self.entries, self.action)
        return View(blocks=(Paragraph(said),), rows=(picker, (help_button(desk, self.circle),)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Not named, not found, to delete, and nothing there."""
        entries = (_an_entry(),)
        return (
            cls(circle=_CIRCLE, entries=entries),
            cls(circle=_CIRCLE, entries=entries, unknown=True),
            cls(circle=_CIRCLE, entries=entries, action="journal.delete"),
            cls(circle=_CIRCLE),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPage:
    """One entry, whole."""

    name: ClassVar[str] = "journal-entry"

    circle: CircleId
    entry: Entry = field(repr=False)
    active: bool = True
    """Whether its owner can still add to it."""

    def view(self, desk: Desk) -> View:
        """The question and every page, in the order they were written."""
        say, entry = desk.say, self.entry
        here = (("circle", self.circle),)
        question = entry.question_asked
        lost: tuple[Block, ...] = (Paragraph(say("journal-unreadable")),) if entry.unreadable else ()
        more: tuple[Button, ...] = ()
        if self.active:
            more = (Button(say("reflection-more"), "reflect.more", (*here, ("e", entry.id))),)
            if entry.pages:
                more = (*more, share_button(desk, self.circle, entry.id))
        buttons: Row = (
            *more,
            Button(say("journal-back"), "journal.list", here),
            Button(say("journal-delete"), "journal.delete", (*here, ("entry", entry.id))),
            help_button(desk, self.circle),
        )
        return View(
            title=title_of(desk, question),
            blocks=(
                Quiet(dated(desk, entry.written)),
                Paragraph(f"*{question_in_words(desk, question)}*"),
                *lost,
                *(Paragraph(part) for page in entry.pages for part in paragraphs(page)),
            ),
            rows=(buttons,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Two pages, an unreadable one, and one whose owner left."""
        return (
            cls(circle=_CIRCLE, entry=_an_entry("Today was easier.\n\nI went for a walk.", "And slept well.")),
            cls(circle=_CIRCLE, entry=_an_entry(unreadable=True)),
            cls(circle=_CIRCLE, entry=_an_entry("Today was easier."), active=False),
        )


def paragraphs(text: str) -> tuple[str, ...]:
    """Part a text at its empty lines; nothing else of it changes."""
    parts = text.replace("\r\n", "\n").split("\n\n")
    return tuple(part.strip("\n") for part in parts if part.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class ReallyDelete:
    """Asked once before an entry goes."""

    name: ClassVar[str] = "journal-really-delete"

    circle: CircleId
    entry: str
    topic: str
    written: datetime

    def view(self, desk: Desk) -> View:
        """Which entry it is, and that it does not come back."""
        say = desk.say
        here = (("circle", self.circle), ("entry", self.entry))
        label = label_of(
            desk,
            Entry(
                id=EntryId(self.entry),
                circle=self.circle,
                person=PersonId(""),
                written=self.written,
                topic=self.topic,
            ),
        )
        delete = Button(say("journal-delete-yes"), "journal.delete", (*here, ("sure", "yes")), Look.DANGER)
        keep = Button(say("journal-delete-no"), "journal.read", here)
        return View(
            title=say("journal-delete-title"),
            blocks=(Paragraph(say("journal-delete-ask", entry=label)), Quiet(say("journal-delete-note"))),
            rows=((keep, delete),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        written = datetime.fromisoformat("2026-12-01T20:00:00+00:00")
        return (
            cls(
                circle=_CIRCLE,
                entry="0123456789ab",
                topic="trust-from-the-roots/where-it-comes-from",
                written=written,
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalFile:
    """The whole journal and all check-ins, as a file."""

    name: ClassVar[str] = "journal-file"

    circle: CircleId
    circle_name: str
    entries: tuple[Entry, ...] = field(default=(), repr=False)
    check_ins: tuple[CheckIn, ...] = field(default=(), repr=False)
    lost: int = 0

    def view(self, desk: Desk) -> View:
        """The file; in discreet mode its name says nothing."""
        say = desk.say
        text = journal_in_markdown(desk, self.circle_name, self.entries, self.check_ins, self.lost)
        name = say("journal-file-discreet" if desk.discreet else "journal-file")
        return View(
            blocks=(Paragraph(say("journal-file-here")), Document(name, text), Quiet(say("journal-file-note"))),
            rows=((help_button(desk, self.circle),),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Entries and check-ins."""
        entry = _an_entry("Today was easier.")
        check_in = CheckIn(
            id=EntryId("0123456789ab"),
            circle=_CIRCLE,
            person=PersonId("practice:anna"),
            at=entry.written,
            mood=4,
            word="lighter",
        )
        return (cls(circle=_CIRCLE, circle_name="Evening circle", entries=(entry,), check_ins=(check_in,), lost=1),)
