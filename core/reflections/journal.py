"""A member's own journal: list, read, delete, save as a file. It opens to nobody else.

Someone who left can still use all of it; an archived circle closes none of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from core.circles.model import Here
from core.kernel.cards import Choice, Desk
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.kernel.typed import ENGLISH, TypedWords
from core.reflections.changes import EntryDeleted
from core.reflections.journal_cards import (
    ON_A_PAGE,
    EntryPage,
    JournalFile,
    JournalList,
    JournalPick,
    ReallyDelete,
)
from core.reflections.model import CheckIn, Entry
from core.reflections.words import label_of
from core.reflections.writing_cards import Told
from core.schedule.parsing import parse_day

COMPLETIONS = 25


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalSnapshot:
    """One page of the list: ``entries`` with their first page of text only, the newest first.

    ``first`` is the place of the first of them in the whole journal, from 0; ``total`` counts all.
    """

    here: Here
    entries: tuple[Entry, ...] = ()
    first: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class EntrySnapshot:
    """All entries without their text, the newest first, and the one that is meant with all of its text."""

    here: Here
    entries: tuple[Entry, ...] = ()
    entry: Entry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeJournal:
    """Everything that a member wrote in a circle, the oldest first. ``lost`` counts unreadable check-ins."""

    here: Here
    entries: tuple[Entry, ...] = ()
    check_ins: tuple[CheckIn, ...] = ()
    lost: int = 0


def first_of(given: str, total: int) -> int:
    """Return the place of the first entry on the page that a button named; the nearest page that there is."""
    page = int(given) if given.isdecimal() and given.isascii() and len(given) < 6 else 0
    last = max(0, (total - 1) // ON_A_PAGE)
    return min(page, last) * ON_A_PAGE


def meant(entries: Sequence[Entry], typed: str, zone: ZoneInfo, words: TypedWords = ENGLISH) -> Entry | None:
    """Find the entry that a person means, among their own, the newest first.

    By its id (buttons and completions), its number in the list, or its day as people write days; of several on a
    day the newest.
    """
    typed = typed.strip()
    for entry in entries:
        if entry.id == typed:
            return entry
    if typed.isdecimal() and typed.isascii() and len(typed) < 6:
        place = int(typed) - 1
        return entries[place] if 0 <= place < len(entries) else None
    day_part = typed.partition(":")[0]
    for entry in entries:
        day: date = entry.written.astimezone(zone).date()
        if parse_day(day_part, day, words.months, words.joiners) == day:
            return entry
    return None


def decide_list(snapshot: JournalSnapshot, act: Act, moment: Moment) -> Decision:
    """Show five entries, from the newest."""
    circle = snapshot.here.circle.id
    card = JournalList(circle=circle, entries=snapshot.entries, first=snapshot.first, total=snapshot.total)
    return Decision(reply=Show(card, replace="p" in act.given))


def decide_read(snapshot: EntrySnapshot, act: Act, moment: Moment) -> Decision:
    """Show one entry whole."""
    circle = snapshot.here.circle.id
    if snapshot.entry is None:
        unknown = bool(act.given.get("entry", "").strip())
        return show(JournalPick(circle=circle, entries=snapshot.entries[:COMPLETIONS], unknown=unknown))
    return show(EntryPage(circle=circle, entry=snapshot.entry, active=snapshot.here.active))


def decide_delete(snapshot: EntrySnapshot, act: Act, moment: Moment) -> Decision:
    """Ask once, then delete for good."""
    circle, entry = snapshot.here.circle.id, snapshot.entry
    if entry is None:
        unknown = bool(act.given.get("entry", "").strip())
        pick = JournalPick(
            circle=circle, entries=snapshot.entries[:COMPLETIONS], unknown=unknown, action="journal.delete"
        )
        return show(pick)
    # Only the button carries both the id and the yes: a day that was typed is asked about first.
    if act.given.get("sure") != "yes" or act.given.get("entry") != entry.id:
        return show(ReallyDelete(circle=circle, entry=entry.id, topic=entry.topic, written=entry.written))
    deleted = EntryDeleted(entry=entry.id, circle=circle, person=act.actor.person)
    told = Told(circle=circle, message="journal-deleted")
    return Decision(reply=Show(told, replace=True), changes=(deleted,))


def decide_export(snapshot: WholeJournal, act: Act, moment: Moment) -> Decision:
    """Hand the whole journal over as a file."""
    circle = snapshot.here.circle
    if not snapshot.entries and not snapshot.check_ins and not snapshot.lost:
        return show(Told(circle=circle.id, message="journal-empty"))
    return show(
        JournalFile(
            circle=circle.id,
            circle_name=circle.name,
            entries=snapshot.entries,
            check_ins=snapshot.check_ins,
            lost=snapshot.lost,
        )
    )


def suggest(snapshot: EntrySnapshot, option: str, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Offer the member's entries by day and topic, never by what was written."""
    wanted = typed.strip().casefold()
    labelled = ((label_of(desk, entry), entry.id) for entry in snapshot.entries)
    return tuple(Choice(label, value) for label, value in labelled if wanted in label.casefold())[:COMPLETIONS]


_ENTRY = Option(name="entry", kind=Kind.SUGGESTED)

ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="journal.list",
        who=Who.MEMBER,
        needs=JournalSnapshot,
        decide=decide_list,
        command=Command(path=("journal", "list")),
    ),
    Action(
        name="journal.read",
        who=Who.MEMBER,
        needs=EntrySnapshot,
        decide=decide_read,
        suggest=suggest,
        command=Command(path=("journal", "read"), options=(_ENTRY,)),
    ),
    Action(
        name="journal.delete",
        who=Who.MEMBER,
        needs=EntrySnapshot,
        decide=decide_delete,
        suggest=suggest,
        command=Command(path=("journal", "delete"), options=(_ENTRY,)),
        durable=True,
    ),
    Action(
        name="journal.export",
        who=Who.MEMBER,
        needs=WholeJournal,
        decide=decide_export,
        command=Command(path=("journal", "export")),
    ),
)
