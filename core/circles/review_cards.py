"""One thing at a time of all that needs a person."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import ClassVar, Self, assert_never

from core.circles.model import TroubleKind
from core.circles.notices import trouble_words
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, QueueItemId, SeriesId
from core.schedule.series import SeriesKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleEntry:
    """Something that could not be delivered, or was lost. ``id`` stands for it in buttons."""

    id: str
    kind: TroubleKind
    detail: str = ""
    person: PersonId | None = None
    """Whom it is about; named here only, to facilitators who ask."""
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoppedEntry:
    """A series that stopped itself."""

    series: SeriesId
    kind: SeriesKind
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionEntry:
    """A topic that a member would like. The library's, or words of their own."""

    item: QueueItemId
    programme: str = ""
    topic: str = ""
    text: str | None = field(default=None, repr=False)
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """Something that was reported. Its words stand behind a button."""

    report: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """A case with an appeal, or a ban that waits for a second facilitator."""

    number: int
    appeal: bool
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskEntry:
    """An alert that is not closed, or a concern to keep in mind. What was noticed stands behind a button."""

    alarm: str
    concern: bool
    person: PersonId | None
    since: datetime


ReviewEntry = RiskEntry | TroubleEntry | StoppedEntry | SuggestionEntry | ReportEntry | CaseEntry


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

    def view(self, desk: Desk) -> View:
        """What it is, what can be done, and the way to the next one."""
        say, here = desk.say, (("circle", self.circle),)
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        if self.entry is None:
            status = Button(say("life-status"), "life.status", here)
            return View(title=say("review-title"), blocks=(*note, Paragraph(say("review-nothing"))), rows=((status,),))
        blocks, buttons = self._entry(desk, self.entry)
        place = Quiet(say("review-place", number=self.number + 1, of=self.total))
        rows: tuple[Row, ...] = (buttons,) if buttons else ()
        return View(title=say("review-title"), blocks=(*note, *blocks, place), rows=(*rows, *self._pages(desk)))

    def _pages(self, desk: Desk) -> tuple[Row, ...]:
        if self.total < 2:
            return ()
        to = {"back": (self.number - 1) % self.total, "next": (self.number + 1) % self.total}
        return (
            tuple(
                Button(desk.say(word), "review.list", (("circle", self.circle), ("n", str(page)), ("d", word)))
                for word, page in to.items()
            ),
        )

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

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing to do, every kind of trouble, a stopped series, and two suggestions."""
        one = cls(circle=CircleId("0123456789ab"), circle_name="Evening circle")
        since, person = datetime(2026, 12, 1, 18, tzinfo=UTC), PersonId("discord:100000000000000004")
        item = QueueItemId("0123456789ab")
        entries: tuple[ReviewEntry, ...] = (
            RiskEntry(alarm="0123456789ab", concern=False, person=person, since=since),
            RiskEntry(alarm="0123456789ab", concern=True, person=person, since=since),
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
        return (one, *shown, replace(shown[0], resting=True, note="review-put-aside"))
