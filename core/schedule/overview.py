"""The list of all series, and one series with what can be done to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice
from typing import ClassVar, Self

from core.circles.model import CircleState, Trouble
from core.kernel.cards import Block, Button, Choice, Desk, Look, Paragraph, Picker, Quiet, Row, Titled, View
from core.kernel.decision import Decision, show
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment
from core.schedule.examples import ANNOUNCEMENT, EXAMPLES, NOON, TOPICS
from core.schedule.facts import ScheduleFacts
from core.schedule.listing import Standing, coming_after
from core.schedule.series import Occasion, Series, SeriesState, upcoming
from core.schedule.words import kind_in_words, listed, occasion_in_words, series_in_words, state_in_words

A_PAGE = 4
"""One row of buttons for each series, and one for the whole: five rows are what every platform has."""
TO_CHOOSE = 10
"""Dates that can be skipped from the list."""
SHOWN_SKIPPED = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One series with what comes next. ``number`` counts from 1 over the whole list."""

    number: int
    series: Series
    following: Occasion | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesList:
    """Every series in words, with buttons for each."""

    name: ClassVar[str] = "series-list"

    circle: CircleId
    today: date
    entries: tuple[Entry, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    resting: bool = False
    """The circle itself does not post now."""
    page: int = 0
    pages: int = 1

    def view(self, desk: Desk) -> View:
        """Number, what, when and how it stands; a row of buttons for each."""
        say, here = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Quiet(say("schedule-resting"))] if self.resting else []
        for entry in self.entries:
            state = state_in_words(desk, entry.series, entry.following, self.today, self.troubles)
            words = say("schedule-entry", number=str(entry.number), series=series_in_words(desk, entry.series))
            blocks.append(Titled(words, state))
        if not self.entries:
            blocks.append(Paragraph(say("schedule-none")))
        rows: list[Row] = [_row(desk, self.circle, entry) for entry in self.entries]
        last: list[Button] = [Button(say("schedule-button-add"), "schedule.add", here)]
        if self.entries:
            last.append(Button(say("schedule-button-export"), "schedule.export", here))
        if self.page > 0:
            last.append(Button(say("back"), "schedule.list", (*here, ("p", str(self.page - 1)))))
        if self.page + 1 < self.pages:
            last.append(Button(say("more"), "schedule.list", (*here, ("p", str(self.page + 1)))))
        return View(title=say("schedule-title"), blocks=tuple(blocks), rows=(*rows, tuple(last)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, three, and a page in the middle."""
        circle, today = CircleId("0123456789ab"), NOON.date()
        entries = tuple(
            Entry(number, series, next(iter(upcoming(series, NOON, 1)), None))
            for number, series in enumerate((*EXAMPLES, TOPICS), 5)
        )
        return (
            cls(circle=circle, today=today),
            cls(circle=circle, today=today, entries=entries[:3], resting=True),
            cls(circle=circle, today=today, entries=entries, page=1, pages=3),
        )


def _row(desk: Desk, circle: CircleId, entry: Entry) -> tuple[Button, ...]:
    say, series, number = desk.say, entry.series, str(entry.number)
    this = (("circle", circle), ("s", series.id))
    buttons = [
        Button(say("schedule-button-edit", number=number), "schedule.edit", this),
        _rest_button(desk, series, this, number),
    ]
    if entry.following is not None:
        day = (*this, ("d", entry.following.day.isoformat()))
        buttons.append(Button(say("schedule-button-skip", number=number), "schedule.skip", day))
    buttons.append(Button(say("schedule-button-preview", number=number), "schedule.preview", this))
    return tuple(buttons)


def _rest_button(desk: Desk, series: Series, this: tuple[tuple[str, str], ...], number: str = "") -> Button:
    rests = series.state is not SeriesState.ACTIVE or series.paused_until is not None
    verb = "resume" if rests else "pause"
    return Button(desk.say(f"schedule-button-{verb}", number=number), f"schedule.{verb}", this)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesCard:
    """One series: how it stands, and everything that can be done to it.

    ``note`` names a message that says what was just done, with ``day`` as its date.
    """

    name: ClassVar[str] = "series"

    circle: CircleId
    today: date
    series: Series
    coming: tuple[Occasion, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    note: str = ""
    day: date | None = None

    def view(self, desk: Desk) -> View:
        """What was done, how it stands, the next dates, and the buttons."""
        say, series = desk.say, self.series
        this = (("circle", self.circle), ("s", series.id))
        following = self.coming[0] if self.coming else None
        blocks: list[Block] = []
        if self.note:
            blocks.append(Paragraph(say(self.note, day=self.day or self.today)))
        blocks.append(Paragraph(series_in_words(desk, series)))
        blocks.append(Paragraph(state_in_words(desk, series, following, self.today, self.troubles)))
        left_out = [day for day in sorted(series.skipped) if day >= self.today][:SHOWN_SKIPPED]
        if left_out:
            days = listed(desk, [say("schedule-day", day=day) for day in left_out])
            blocks.append(Quiet(say("schedule-left-out", days=days)))
        rows: list[Row] = [
            (
                Button(say("schedule-button-change"), "schedule.change", this, Look.MAIN),
                _rest_button(desk, series, this),
                Button(say("schedule-button-preview", number=""), "schedule.preview", this),
                Button(say("schedule-button-run"), "schedule.run-now", this),
                Button(say("schedule-button-remove"), "schedule.remove", this, Look.DANGER),
            )
        ]
        if self.coming:
            choices = tuple(
                Choice(occasion_in_words(desk, series, occasion), occasion.day.isoformat()) for occasion in self.coming
            )
            rows.append(Picker("d", say("schedule-picker-skip"), "schedule.skip", choices=choices, given=this))
        if left_out:
            rows.append(
                tuple(
                    Button(say("schedule-button-unskip", day=day), "schedule.unskip", (*this, ("d", day.isoformat())))
                    for day in left_out
                )
            )
        rows.append((Button(say("schedule-button-list"), "schedule.list", (("circle", self.circle),)),))
        return View(title=kind_in_words(desk, series), blocks=tuple(blocks), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Active, with dates left out, paused, and after each thing that can be done."""
        circle, today = CircleId("0123456789ab"), NOON.date()
        plain = tuple(
            cls(circle=circle, today=today, series=series, coming=upcoming(series, NOON, TO_CHOOSE))
            for series in EXAMPLES
        )
        day = today + timedelta(days=6)
        noted = tuple(cls(circle=circle, today=today, series=ANNOUNCEMENT, note=note, day=day) for note in NOTES)
        return (*plain, *noted)


NOTES = (
    "schedule-done-added",
    "schedule-done-changed",
    "schedule-done-paused",
    "schedule-done-paused-until",
    "schedule-done-resumed",
    "schedule-done-skipped",
    "schedule-done-unskipped",
    "schedule-already-skipped",
    "schedule-not-a-date",
    "schedule-nothing-ahead",
    "schedule-until-unclear",
    "schedule-day-unclear",
)
"""Messages that a series' card may begin with; each takes $day."""


def card_of(
    facts: ScheduleFacts, standing: Standing, moment: Moment, note: str = "", day: date | None = None
) -> SeriesCard:
    """Make the card of one series as it stands."""
    ahead = coming_after(*standing, moment.now)
    return SeriesCard(
        circle=facts.circle.id,
        today=moment.today,
        series=standing[0],
        coming=tuple(islice(ahead, TO_CHOOSE)),
        troubles=facts.stopped_by(),
        note=note,
        day=day,
    )


def decide_list(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Show every series, a page at a time."""
    pages = max(1, -(-len(facts.series) // A_PAGE))
    typed = act.given.get("p", "0")
    page = min(int(typed), pages - 1) if typed.isdecimal() and len(typed) < 4 else 0
    shown = facts.series[page * A_PAGE : (page + 1) * A_PAGE]
    card = SeriesList(
        circle=facts.circle.id,
        today=moment.today,
        entries=tuple(
            Entry(number, standing[0], facts.following(standing, moment.now))
            for number, standing in enumerate(shown, page * A_PAGE + 1)
        ),
        troubles=facts.stopped_by(),
        resting=facts.circle.state is not CircleState.OPEN,
        page=page,
        pages=pages,
    )
    return show(card, replace="p" in act.given)
