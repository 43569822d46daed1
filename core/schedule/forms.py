"""The form for days, times and words of a series, and the cards around it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, Row, Titled, View
from core.kernel.ids import CircleId
from core.schedule.examples import ANNOUNCEMENT, NOON, TOPICS
from core.schedule.reading import KINDS, Gap, Often, asked_for
from core.schedule.series import Occasion, Series, SeriesKind, upcoming
from core.schedule.words import occasion_in_words, series_in_words

MOST_TEXT = 2_000
"""Characters of an announcement; with it in a card, every platform still has room."""
EXAMPLE_DAY = NOON.date()
_SHORT = 60
_RULE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesForm:
    """Asks for what makes up a series of this kind. ``series`` is empty for a new one."""

    name: ClassVar[str] = "series-form"

    circle: CircleId
    kind: SeriesKind
    often: Often
    series: str = ""
    values: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """What was answered already, by the names of the fields."""

    def form(self, desk: Desk) -> Form:
        """Only what this kind of series needs."""
        say = desk.say
        fields = tuple(
            Field(
                name=name,
                label=say(f"schedule-field-{name}"),
                hint=say(f"schedule-field-{name}.hint"),
                long=name == "text",
                required=not (name == "start" or (name == "every" and self.often is Often.DAILY)),
                most={"text": MOST_TEXT, "rule": _RULE}.get(name, _SHORT),
                value=self.values.get(name, ""),
            )
            for name in asked_for(self.kind, self.often)
        )
        given = (("circle", self.circle), *((("s", self.series),) if self.series else ()))
        return Form(
            title=say(f"schedule-form-{self.kind.value}"),
            submit=say("next"),
            action="schedule.changed" if self.series else "schedule.filled",
            given=given,
            fields=fields,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One for each way of repeating, and the longest."""
        circle = CircleId("0123456789ab")
        plain = tuple(cls(circle=circle, kind=SeriesKind.TOPIC, often=often) for often in Often)
        full = cls(circle=circle, kind=SeriesKind.ANNOUNCEMENT, often=Often.EVERY_N_WEEKS, series=TOPICS.id)
        return (*plain, full)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseKind:
    """The first question about a new series: what it sends."""

    name: ClassVar[str] = "series-kind"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Four buttons, each with a line that says what it does."""
        say = desk.say
        buttons = tuple(
            Button(say(f"series-{kind.value}"), "schedule.set", (("circle", self.circle), ("kind", kind.value)))
            for kind in KINDS
        )
        lines = tuple(say(f"schedule-kind-{kind.value}") for kind in KINDS)
        return View(
            title=say("schedule-add-title"),
            blocks=(Paragraph(say("schedule-add-kind")), Items(lines)),
            rows=(buttons, (_drop(desk, self.circle),)),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChooseOften:
    """The second question: how often."""

    name: ClassVar[str] = "series-often"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Five buttons."""
        say = desk.say
        buttons = tuple(
            Button(say(f"schedule-often-{often.value}"), "schedule.set", (("circle", self.circle), ("often", often)))
            for often in Often
        )
        return View(
            title=say("schedule-add-title"),
            blocks=(Paragraph(say("schedule-add-often")),),
            rows=(buttons, (_drop(desk, self.circle),)),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesGaps:
    """What is missing or was not understood, and the way back to the form. Nothing typed is shown again here."""

    name: ClassVar[str] = "series-gaps"

    circle: CircleId
    gaps: tuple[Gap, ...]
    series: str = ""
    programmes: tuple[tuple[str, str], ...] = ()
    """(id, title) to choose from, where the programme is what is missing."""

    def view(self, desk: Desk) -> View:
        """One line for each, and a button to the form with what was typed still in it."""
        say = desk.say
        given = (("circle", self.circle), *((("s", self.series),) if self.series else ()))
        action = "schedule.change" if self.series else "schedule.fill"
        lines = tuple(say(gap.message, detail=gap.detail) for gap in self.gaps)
        rows: list[Row] = []
        if self.programmes and not self.series:
            choices = tuple(Choice(title[:100], name) for name, title in self.programmes[:25])
            label = say("schedule-picker-programme")
            rows.append(Picker("programme", label, "schedule.set", choices=choices, given=given))
        if any(gap.name != "programme" for gap in self.gaps):
            rows.append((Button(say("schedule-button-fill"), action, given, Look.MAIN), _drop(desk, self.circle)))
        return View(title=say("schedule-gaps-title"), blocks=(Items(lines),), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A slip while adding, a missing programme, and a slip while changing."""
        circle = CircleId("0123456789ab")
        rule = Gap("rule", typed=True, reason="unreadable", detail="FREQ=SOMETIMES")
        return (
            cls(circle=circle, gaps=(Gap("time", typed=True), Gap("days"), rule)),
            cls(circle=circle, gaps=(Gap("programme"),), programmes=(("trust-from-the-roots", "Trust"),)),
            cls(circle=circle, gaps=(Gap("time", typed=True),), series=TOPICS.id),
        )


def _drop(desk: Desk, circle: CircleId) -> Button:
    return Button(desk.say("cancel"), "schedule.drop", (("circle", circle),))


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesSummary:
    """A new series in words, with its next dates, before it begins. Shows an announcement's own words."""

    name: ClassVar[str] = "series-summary"

    series: Series
    dates: tuple[Occasion, ...] = ()
    text: str = field(default="", repr=False)
    topics: int = 0
    """How many topics its programme's queue will be filled with, because it has none yet."""

    def view(self, desk: Desk) -> View:
        """What, when, the next five dates; add it or change it."""
        say = desk.say
        here = (("circle", self.series.circle),)
        blocks: list[Block] = [Paragraph(series_in_words(desk, self.series))]
        if self.text:
            blocks.append(Titled(say("schedule-summary-text"), self.text))
        if self.dates:
            lines = tuple(occasion_in_words(desk, self.series, occasion) for occasion in self.dates)
            blocks.extend((Titled(say("schedule-summary-dates"), ""), Items(lines)))
        else:
            blocks.append(Paragraph(say("state-ended")))
        if self.topics:
            blocks.append(Quiet(say("schedule-summary-topics", count=self.topics)))
        return View(
            title=say("schedule-summary-title"),
            blocks=tuple(blocks),
            rows=(
                (
                    Button(say("schedule-button-confirm"), "schedule.confirm", here, Look.MAIN),
                    Button(say("change"), "schedule.fill", here),
                    _drop(desk, CircleId(self.series.circle)),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A topic, and an announcement with its words."""
        dates = upcoming(TOPICS, NOON, 5)
        return (
            cls(series=TOPICS, dates=dates, topics=26),
            cls(series=ANNOUNCEMENT, dates=dates, text="We meet on video this Sunday."),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleNote:
    """A short word after something was done or could not be done, with the way back to the list.

    ``note`` names the message; it takes $day.
    """

    name: ClassVar[str] = "schedule-note"

    circle: CircleId
    note: str
    day: date = EXAMPLE_DAY

    def view(self, desk: Desk) -> View:
        """One sentence and one button."""
        say = desk.say
        back = Button(say("schedule-button-list"), "schedule.list", (("circle", self.circle),))
        return View(blocks=(Paragraph(say(self.note, day=self.day)),), rows=((back,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of each."""
        return tuple(cls(circle=CircleId("0123456789ab"), note=note) for note in SHORT_NOTES)


SHORT_NOTES = (
    "form-expired",
    "schedule-dropped",
    "schedule-full",
    "schedule-done-removed",
    "schedule-ran",
    "schedule-ran-already",
    "schedule-run-changed",
    "schedule-run-empty",
    "schedule-run-resting",
)
