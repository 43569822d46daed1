"""The schedule as a calendar file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import ClassVar, Self

from core.kernel.cards import Desk, Document, Paragraph, View
from core.kernel.decision import Decision, show
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment
from core.schedule.calendar import CalendarEntry, to_ics
from core.schedule.examples import EXAMPLES, NOON
from core.schedule.facts import ScheduleFacts
from core.schedule.forms import ScheduleNote
from core.schedule.series import Series, SeriesKind
from core.schedule.words import kind_in_words

DAYS_AHEAD = 730
"""How far clock changes are written into the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarFile:
    """A circle's series as a file for a calendar. It names the circle and the series, no member."""

    name: ClassVar[str] = "calendar-file"

    circle: CircleId
    circle_name: str
    series: tuple[Series, ...]
    now: datetime

    def view(self, desk: Desk) -> View:
        """A sentence and the file."""
        entries = [CalendarEntry(kind_in_words(desk, series), series, timedelta()) for series in self.series]
        text = to_ics(self.circle_name, entries, self.now, DAYS_AHEAD)
        name = desk.say("schedule-file-name")
        return View(
            title=desk.say("schedule-file-title"),
            blocks=(Paragraph(desk.say("schedule-file-words")), Document(name, text, "text/calendar")),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CircleId("0123456789ab"), circle_name="Evening circle", series=EXAMPLES, now=NOON),)


def decide_export(facts: ScheduleFacts, act: Act, moment: Moment) -> Decision:
    """Hand out the calendar file; the facilitators' own weekly card stays out of it."""
    series = tuple(one for one, _ in facts.series if one.kind is not SeriesKind.WEEK)
    if not series:
        return show(ScheduleNote(circle=facts.circle.id, note="schedule-none"))
    card = CalendarFile(circle=facts.circle.id, circle_name=facts.circle.name, series=series, now=moment.now)
    return show(card)
