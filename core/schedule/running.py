"""Run a series now, between its occasions; preview it; remove it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.circles.model import CircleState
from core.kernel.cards import Block, Button, Card, Desk, Look, Paragraph, Quiet, View
from core.kernel.changes import Change
from core.kernel.decision import Decision, Show, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, QueueItemId, SeriesId, TextRef
from core.kernel.moment import Moment
from core.programme.cards import TopicPosted
from core.programme.changes import TextDropped
from core.programme.queue import ItemState, QueueItem
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.schedule.announcements import AnnouncementPosted
from core.schedule.changes import Outcome, SendingCancelled, SeriesSaved
from core.schedule.due import Turn, check_in_card, reflection_card, sending, topic_card, wanting, week_card
from core.schedule.examples import ANNOUNCEMENT, REFLECTIONS, TOPICS
from core.schedule.facts import ScheduleFacts, SendFacts, audited
from core.schedule.forms import ScheduleNote
from core.schedule.listing import Standing
from core.schedule.series import Series, SeriesKind, SeriesState
from core.schedule.week import WeekCard
from core.schedule.words import series_in_words

Sample = TopicPosted | ReflectionInvitation | CheckInInvitation | AnnouncementPosted | WeekCard
"""The cards that a series sends."""

RUN = re.compile(r"[0-9a-f]{8}")


@dataclass(frozen=True, slots=True, kw_only=True)
class RunConfirm:
    """Says exactly what would go where, before anything goes."""

    name: ClassVar[str] = "series-run"

    series: Series
    run: str
    """8 hexadecimal characters; the same press again is the same run."""
    item: QueueItem | None = None
    people: int = 0
    own: str = field(default="", repr=False)
    """The circle's own words, where they are what is posted."""

    def view(self, desk: Desk) -> View:
        """What goes where; do it or leave it."""
        say, series = desk.say, self.series
        item = self.item
        title = (desk.library.title(item.programme, item.topic, desk.language) if item else "") or series.title
        titled = "yes" if title else "no"
        words = say(f"schedule-run-{series.kind.value}", title=title, titled=titled, count=self.people)
        given = [("circle", series.circle), ("s", series.id), ("r", self.run)]
        if self.item is not None:
            given.append(("i", self.item.id))
        quoted = (Paragraph("> " + self.own.replace("\n", "\n> ")),) if self.own else ()
        return View(
            title=say("schedule-run-title"),
            blocks=(Paragraph(words), *quoted, Quiet(say("schedule-run-keeps"))),
            rows=(
                (
                    Button(say(f"schedule-button-run-{_where(series)}"), "schedule.run", tuple(given), Look.MAIN),
                    Button(say("not-now"), "schedule.edit", tuple(given[:2])),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A topic, private messages, an announcement."""
        item = TOPIC_ITEM
        return (
            cls(series=TOPICS, run="01234567", item=item),
            cls(series=REFLECTIONS, run="01234567", people=7),
            cls(series=ANNOUNCEMENT, run="01234567", own="We meet on video this Sunday."),
        )


def _where(series: Series) -> str:
    return "private" if series.kind in (SeriesKind.REFLECTION, SeriesKind.CHECK_IN) else "post"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPreview:
    """Exactly what will be sent: the same card, shown to whoever asked. May show the circle's own words."""

    name: ClassVar[str] = "series-preview"

    series: Series
    sample: Sample
    texts: tuple[tuple[TextRef, str], ...] = field(default=(), repr=False)

    def view(self, desk: Desk) -> View:
        """The card as it will be, in the circle's own zone, with a line that says it is a preview.

        Its buttons stay where they are, so that a facilitator can try them; they act for the facilitator.
        """
        shown = _as_card(self.sample).view(replace(desk, texts=dict(self.texts)))
        say = desk.say
        where = say(f"schedule-preview-{self.series.kind.value}")
        head: tuple[Block, ...] = (Quiet(say("schedule-preview", series=series_in_words(desk, self.series))),)
        back = Button(say("back"), "schedule.edit", (("circle", self.series.circle), ("s", self.series.id)), Look.PLAIN)
        return View(
            title=shown.title,
            blocks=(*head, Quiet(where), *shown.blocks),
            rows=(*shown.rows[:4], (back,)),
            notice=shown.notice,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A topic and a reflection."""
        circle = CircleId(TOPICS.circle)
        return (
            cls(series=TOPICS, sample=TopicPosted.examples()[0]),
            cls(series=REFLECTIONS, sample=ReflectionInvitation(circle=circle, circle_name="Evening", occasion="")),
        )


def _as_card(sample: Sample) -> Card:
    return sample


TOPIC_ITEM = QueueItem(
    id=QueueItemId("q0123456789a"),
    circle=CircleId(TOPICS.circle),
    programme=TOPICS.source,
    place=0,
    topic="where-it-comes-from",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveConfirm:
    """Asks once before a series goes."""

    name: ClassVar[str] = "series-remove"

    series: Series

    def view(self, desk: Desk) -> View:
        """What will end and what stays; remove it or keep it."""
        say, series = desk.say, self.series
        this = (("circle", series.circle), ("s", series.id))
        return View(
            title=say("schedule-remove-title"),
            blocks=(Paragraph(series_in_words(desk, series)), Paragraph(say("schedule-remove-words"))),
            rows=(
                (
                    Button(say("schedule-button-remove"), "schedule.remove", (*this, ("ok", "yes")), Look.DANGER),
                    Button(say("schedule-button-keep"), "schedule.edit", this),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(series=TOPICS),)


def decide_run_now(facts: SendFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Ask first, and say exactly what goes where."""
    series, _ = standing
    if facts.circle.state is not CircleState.OPEN:
        return show(ScheduleNote(circle=facts.circle.id, note="schedule-run-resting"))
    due = facts.due(standing)
    item = due.item if series.kind is SeriesKind.TOPIC else None
    if series.kind is SeriesKind.TOPIC and item is None:
        return show(ScheduleNote(circle=facts.circle.id, note="schedule-run-empty"))
    people = len(wanting(due, moment.today)) if _where(series) == "private" else 0
    ref = item.text_ref if item is not None else TextRef(series.text_key) if series.text_key else None
    card = RunConfirm(
        series=series,
        run=moment.fresh("run")[:8],
        item=item,
        people=people,
        own=facts.texts.get(ref, "") if ref else "",
    )
    return show(card, replace=act.message is not None)


def decide_run(facts: SendFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Send it now. The next occasion stays as it is; the same button again sends nothing more."""
    series, _ = standing
    here, run = facts.circle.id, act.given.get("r", "")
    if facts.circle.state is not CircleState.OPEN:
        return show(ScheduleNote(circle=here, note="schedule-run-resting"), replace=True)
    if RUN.fullmatch(run) is None:
        return show(ScheduleNote(circle=here, note="form-expired"), replace=True)
    due = facts.due(standing)
    if series.kind is SeriesKind.TOPIC:
        named = next((item for item in facts.queue if item.id == act.given.get("i")), None)
        if named is None or named.programme != series.source or named.state is not ItemState.QUEUED:
            used = named is not None and named.state is ItemState.USED
            note = "schedule-ran-already" if used else "schedule-run-changed"
            return show(ScheduleNote(circle=here, note=note), replace=True)
        due = replace(due, item=named)
    turn = Turn(f"{series.id}/run-{run}", moment.today, moment.now)
    sent = sending(due, turn, moment)
    if sent.outcome is Outcome.NOTHING_TO_SAY:
        return show(ScheduleNote(circle=here, note="schedule-run-empty"), replace=True)
    reply = Show(ScheduleNote(circle=here, note="schedule-ran"), replace=True)
    changes: tuple[Change, ...] = (*sent.changes, audited(facts, act, moment, series.id))
    return Decision(reply=reply, changes=changes, intents=sent.intents)


def decide_preview(facts: SendFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Show privately what will be sent next."""
    series, _ = standing
    due = facts.due(standing)
    match series.kind:
        case SeriesKind.TOPIC:
            if due.item is None:
                return show(ScheduleNote(circle=facts.circle.id, note="schedule-run-empty"))
            sample: Sample = topic_card(facts.circle, due.item)
        case SeriesKind.REFLECTION:
            sample = reflection_card(due, "")
        case SeriesKind.CHECK_IN:
            sample = check_in_card(due, "")
        case SeriesKind.ANNOUNCEMENT:
            sample = AnnouncementPosted(circle=facts.circle.id, text_ref=TextRef(series.text_key))
        case SeriesKind.WEEK:
            sample = week_card(due, moment.now)
    ref = getattr(sample, "text_ref", None)
    texts = ((TextRef(ref), facts.texts[ref]),) if ref and ref in facts.texts else ()
    return show(SeriesPreview(series=series, sample=sample, texts=texts))


def decide_remove(facts: ScheduleFacts, standing: Standing, act: Act, moment: Moment) -> Decision:
    """Ask once, then end the series; what it had begun to send is not sent any more."""
    series, _ = standing
    if act.given.get("ok") != "yes":
        return show(RemoveConfirm(series=series), replace=act.message is not None)
    here = facts.circle.id
    gone = replace(series, state=SeriesState.REMOVED)
    words: tuple[Change, ...] = ()
    if series.text_key:
        words = (TextDropped(ref=TextRef(series.text_key), circle=here),)
    changes = (
        SeriesSaved(gone, None),
        SendingCancelled(circle=here, series=SeriesId(series.id)),
        *words,
        audited(facts, act, moment, series.id),
    )
    return Decision(reply=Show(ScheduleNote(circle=here, note="schedule-done-removed"), replace=True), changes=changes)
