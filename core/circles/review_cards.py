"""One thing at a time of all that needs a person. Alerts and concerns stand apart from everything else."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Self, assert_never

from core.circles.model import TroubleKind
from core.circles.notices import trouble_words
from core.circles.review_entries import (
    CaseEntry,
    HeldEntry,
    ReportEntry,
    ReviewEntry,
    RiskEntry,
    ShareEntry,
    StoppedEntry,
    SuggestionEntry,
    TroubleEntry,
)
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, QueueItemId, SeriesId
from core.safety.held_words import kind_words
from core.schedule.series import SeriesKind
from core.sharing.words import given_of, whose


class Part(StrEnum):
    """Which of the two lists is looked at."""

    RISK = "r"
    OTHER = "o"


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """One entry of the list behind the weekly card. Shows members' words and names: never stored."""

    name: ClassVar[str] = "review"

    circle: CircleId
    circle_name: str
    entry: ReviewEntry | None = None
    """None when nothing needs a person."""
    number: int = 0
    """Which one it is, from 0."""
    total: int = 0
    note: str = ""
    resting: bool = False
    """Whether the whole circle rests, so that no series can be tried alone."""
    part: Part = Part.OTHER
    elsewhere: int = 0
    """How many there are in the other list."""
    undo: bool = False
    """Whether what was just put aside can be brought back."""

    def view(self, desk: Desk) -> View:
        """What it is, what can be done, and the way to the next one and to the other list."""
        say, here = desk.say, (("circle", self.circle),)
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        title = say("review-title-risk" if self.part is Part.RISK else "review-title")
        if self.entry is None:
            status = Button(say("life-status"), "life.status", here)
            rows = ((status, *self._undo(desk)),)
            return View(title=title, blocks=(*note, Paragraph(say("review-nothing"))), rows=rows)
        blocks, buttons = self._entry(desk, self.entry)
        place = Quiet(say("review-place", number=self.number + 1, of=self.total))
        first: tuple[Row, ...] = ((*buttons, *self._undo(desk)),)
        return View(title=title, blocks=(*note, *blocks, place), rows=(*first, *self._pages(desk)))

    def _undo(self, desk: Desk) -> tuple[Button, ...]:
        given = (("circle", self.circle),)
        return (Button(desk.say("review-undo"), "review.unaside", given),) if self.undo else ()

    def _pages(self, desk: Desk) -> tuple[Row, ...]:
        here = (("circle", self.circle), ("p", self.part.value))
        pages: tuple[Button, ...] = ()
        if self.total > 1:
            to = {"back": (self.number - 1) % self.total, "next": (self.number + 1) % self.total}
            pages = tuple(
                Button(desk.say(word), "review.list", (*here, ("n", str(page)), ("d", word)))
                for word, page in to.items()
            )
        if self.elsewhere:
            other = Part.OTHER if self.part is Part.RISK else Part.RISK
            label = desk.say(f"review-part-{other.name.lower()}", count=self.elsewhere)
            pages = (*pages, Button(label, "review.list", (("circle", self.circle), ("p", other.value))))
        return (pages,) if pages else ()

    def _entry(self, desk: Desk, entry: ReviewEntry) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
        say, here = desk.say, (("circle", self.circle),)
        match entry:
            case TroubleEntry():
                words = trouble_words(self.circle_name, entry.detail)
                who: tuple[Block, ...] = ()
                if entry.person is not None:
                    who = (Paragraph(say("review-person", person=desk.mention(entry.person))),)
                local = entry.since.astimezone(desk.zone)
                blocks: tuple[Block, ...] = (
                    Paragraph(say(f"trouble-{entry.kind.value}", **words)),
                    *who,
                    Paragraph(say(f"trouble-{entry.kind.value}-mend", **words)),
                    Quiet(say("review-since", day=local.date(), time=local.time())),
                )
                aside = Button(say("review-aside"), "review.aside", (*here, ("t", entry.id)))
                again = Button(say("life-resume"), "life.resume", here, Look.MAIN)
                return blocks, (again, aside) if self.resting else (aside,)
            case StoppedEntry():
                named = say(f"review-kind-{entry.kind.value}")
                words = {"kind": named, "title": entry.title, "titled": "yes" if entry.title else "no"}
                given = here if self.resting else (*here, ("i", entry.series))
                label = say("life-resume" if self.resting else "review-again")
                action = "life.resume" if self.resting else "review.again"
                return (Paragraph(say("review-stopped", **words)),), (Button(label, action, given, Look.MAIN),)
            case SuggestionEntry():
                title = desk.library.title(entry.programme, entry.topic, desk.language)
                text = title or entry.text or say("topic-gone")
                given = (*here, ("i", entry.item))
                buttons = (
                    Button(say("review-approve"), "prompts.approve", given, Look.MAIN),
                    Button(say("review-decline"), "prompts.decline", given),
                )
                by: tuple[Block, ...] = ()
                if entry.person is not None:
                    by = (Quiet(say("review-suggested-by", person=desk.mention(entry.person))),)
                return (Paragraph(say("review-suggestion")), Paragraph(f"> {text}"), *by), buttons
            case RiskEntry():
                local = entry.since.astimezone(desk.zone)
                since = Quiet(say("review-since", day=local.date(), time=local.time()))
                name = desk.mention(entry.person) if entry.person is not None else say("none")
                what = say("review-concern" if entry.concern else "review-alert", person=name)
                look = Button(say("alert-look"), "alert.look", (*here, ("a", entry.alarm)), Look.MAIN)
                return (Paragraph(what), since), (look,)
            case HeldEntry():
                return self._held(desk, entry)
            case ShareEntry():
                return self._share(desk, entry)
            case ReportEntry():
                local = entry.since.astimezone(desk.zone)
                since = Quiet(say("review-since", day=local.date(), time=local.time()))
                look = Button(say("report-button-look"), "report.look", (*here, ("r", entry.report)), Look.MAIN)
                return (Paragraph(say("review-report")), since), (look,)
            case CaseEntry():
                local = entry.since.astimezone(desk.zone)
                since = Quiet(say("review-since", day=local.date(), time=local.time()))
                what = say("review-appeal" if entry.appeal else "review-waiting", number=entry.number)
                case = Button(say("mod-button-case"), "mod.case", (*here, ("n", str(entry.number))), Look.MAIN)
                return (Paragraph(what), since), (case,)
            case _:
                assert_never(entry)

    def _held(self, desk: Desk, entry: HeldEntry) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
        say, local = desk.say, entry.since.astimezone(desk.zone)
        name = desk.mention(entry.person) if entry.person is not None else say("held-somebody")
        what = "appealed" if entry.appealed else "held" if entry.taken else "flagged"
        given = (("circle", self.circle), ("h", entry.held))
        blocks: list[Block] = [Paragraph(say(f"review-{what}", person=name))]
        if entry.kinds:
            blocks.append(Items(kind_words(desk, entry.kinds)))
        blocks.append(Quiet(say("review-since", day=local.date(), time=local.time())))
        read = Button(say("held-read"), "hold.read", given, Look.MAIN)
        return tuple(blocks), (read, Button(say("held-why"), "hold.why", given))

    def _share(self, desk: Desk, entry: ShareEntry) -> tuple[tuple[Block, ...], tuple[Button, ...]]:
        say, local = desk.say, entry.since.astimezone(desk.zone)
        blocks: list[Block] = [Paragraph(say("review-share", person=whose(desk, entry.person, entry.number)))]
        if entry.number:
            blocks.append(Quiet(say("share-do-not-ask")))
        blocks.append(Quiet(say("review-since", day=local.date(), time=local.time())))
        return tuple(blocks), (Button(say("share-read"), "share.read", given_of(self.circle, entry.share), Look.MAIN),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing to do, everything that may stand in it, both lists, and something that was put aside."""
        one = cls(circle=CircleId("0123456789ab"), circle_name="Evening circle")
        since, person = datetime(2026, 12, 1, 18, tzinfo=UTC), PersonId("discord:100000000000000004")
        item = QueueItemId("0123456789ab")
        entries: tuple[ReviewEntry, ...] = (
            RiskEntry(alarm="0123456789ab", concern=False, person=person, since=since),
            RiskEntry(alarm="0123456789ab", concern=True, person=person, since=since),
            HeldEntry(held="0123456789ab", person=person, kinds=("doxxing", "own"), taken=True, since=since),
            HeldEntry(held="0123456789ab", person=None, since=since),
            HeldEntry(held="0123456789ab", person=person, kinds=("slur",), appealed=True, since=since),
            ShareEntry(share="0123456789ab", number=3, person=None, since=since),
            ShareEntry(share="0123456789ab", number=0, person=person, since=since),
            ReportEntry(report="0123456789ab", since=since),
            CaseEntry(number=12, appeal=True, since=since),
            CaseEntry(number=13, appeal=False, since=since),
            *(
                TroubleEntry(id="0123456789ab", kind=kind, detail="Send Messages", person=person, since=since)
                for kind in TroubleKind
            ),
            *(StoppedEntry(series=SeriesId("0123456789ab"), kind=kind) for kind in SeriesKind),
            SuggestionEntry(item=item, programme="trust-from-the-roots", topic="listening", person=person),
            SuggestionEntry(item=item, text="How do you say no kindly?"),
        )
        shown = tuple(
            replace(one, entry=entry, number=number, total=len(entries)) for number, entry in enumerate(entries)
        )
        apart = replace(shown[0], part=Part.RISK, elsewhere=12)
        aside = replace(shown[-1], resting=True, note="review-put-aside", undo=True, elsewhere=1)
        return (one, *shown, apart, aside, replace(one, undo=True, note="review-put-aside"))
