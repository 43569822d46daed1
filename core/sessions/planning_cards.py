"""Planning a session: the form, the summary to agree with, the list, the question before calling one off."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Choice, Desk, Document, Items, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId
from core.schedule.calendar import CalendarEntry, to_ics
from core.schedule.rules import Rule
from core.schedule.series import Series, SeriesKind
from core.sessions.agenda import ORDER
from core.sessions.cards import CIRCLE_ID, EVENING, SESSION_ID, called, given
from core.sessions.model import Session, SessionState

LONGEST_TITLE = 80
OFTEN = ("session-once", "session-week", "session-fortnight", "session-month")
_SHOWN = 5
_DAYS_AHEAD = 730


def example(number: int = 0, **more: object) -> Session:
    """A session for examples."""
    begins = EVENING + timedelta(weeks=number)
    base: dict[str, object] = {
        "id": f"ba987654321{number}",
        "circle": CIRCLE_ID,
        "title": "Sleep and worry",
        "begins": begins,
        "zone": "Europe/Berlin",
        "clock": time(19),
        "anchor": EVENING.date(),
    }
    return Session(**{**base, **more})  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionForm:
    """The form to plan a session with."""

    name: ClassVar[str] = "session-form"

    circle: CircleId
    values: Mapping[str, str] = field(default_factory=dict[str, str])

    def form(self, desk: Desk) -> Form:
        """Five fields."""
        say, value = desk.say, self.values
        people = f"{value.get('least', '2')}-{value.get('most', '8')}"
        return Form(
            title=say("session-form-title"),
            submit=say("session-form-submit"),
            action="session.fill",
            given=(("circle", self.circle),),
            fields=(
                Field(
                    name="title",
                    label=say("session-form-name"),
                    required=False,
                    most=LONGEST_TITLE,
                    value=value.get("title", ""),
                ),
                Field(
                    name="day",
                    label=say("session-form-day"),
                    value=value.get("day", ""),
                    hint=say("session-form-day-hint"),
                ),
                Field(
                    name="time",
                    label=say("session-form-time"),
                    value=value.get("time", ""),
                    hint=say("session-form-time-hint"),
                ),
                Field(name="minutes", label=say("session-form-minutes"), value=value.get("minutes", "60"), most=3),
                Field(name="people", label=say("session-form-people"), value=people, hint="3-8", most=7),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Empty."""
        return (cls(circle=CIRCLE_ID),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionGap:
    """Something in the plan could not be read: what, and what to write instead."""

    name: ClassVar[str] = "session-gap"

    circle: CircleId
    gaps: tuple[str, ...]

    def view(self, desk: Desk) -> View:
        """A line for each, and the form again."""
        say = desk.say
        again = Button(say("session-form-again"), "session.again", (("circle", self.circle),), Look.MAIN)
        return View(
            blocks=(Paragraph(say("session-gap")), Items(tuple(say(f"session-gap-{one}") for one in self.gaps))),
            rows=((again,),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Everything at once."""
        return (cls(circle=CIRCLE_ID, gaps=("day", "time", "past", "minutes", "people", "seconds", "full")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionSummary:
    """A plan in words, with the next dates; one press and it stands."""

    name: ClassVar[str] = "session-summary"

    circle: CircleId
    plan: Session
    often: str
    dates: tuple[datetime, ...]

    def view(self, desk: Desk) -> View:
        """What, when, how many; how often as a list; agree, change or forget."""
        say, plan = desk.say, self.plan
        blocks: list[Block] = [
            Paragraph(say("session-when", when=plan.begins, minutes=plan.minutes)),
            Paragraph(say("session-summary-people", least=plan.least, most=plan.most)),
            Paragraph(say("session-summary-turn", minutes=plan.seconds // 60)),
            Items(tuple(say(f"session-step-{step.value}") for step in ORDER), numbered=True),
        ]
        if len(self.dates) > 1:
            blocks.append(Paragraph(say("session-summary-dates")))
            blocks.append(Items(tuple(say("session-date", when=one) for one in self.dates)))
        blocks.append(Quiet(say("session-summary-locks" if plan.locks else "session-summary-open")))
        given_ = (("circle", self.circle),)
        choices = tuple(Choice(say(f"choice-{one}"), one, chosen=one == self.often) for one in OFTEN)
        rows: tuple[Row, ...] = (
            Picker("often", say("session-often"), "session.set", choices=choices, given=given_),
            (
                Button(say("session-confirm"), "session.confirm", given_, Look.MAIN),
                Button(say("session-form-again"), "session.again", given_),
                Button(
                    say("session-lock-no" if plan.locks else "session-lock-yes"),
                    "session.set",
                    (*given_, ("lock", "no" if plan.locks else "yes")),
                ),
                Button(say("cancel"), "session.forget", given_),
            ),
        )
        return View(title=say("session-title", title=called(desk, plan.title)), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Once, and every week with a room that closes."""
        dates = tuple(EVENING + timedelta(weeks=week) for week in range(5))
        return (
            cls(circle=CIRCLE_ID, plan=example(), often=OFTEN[0], dates=dates[:1]),
            cls(circle=CIRCLE_ID, plan=example(locks=True), often=OFTEN[1], dates=dates),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One session in the list."""

    session: str
    title: str
    begins: datetime
    coming: bool = False
    state: SessionState = SessionState.PLANNED


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionList:
    """The sessions to come, with the next one's buttons."""

    name: ClassVar[str] = "session-list"

    circle: CircleId
    lines: tuple[SessionLine, ...] = ()
    facilitates: bool = False

    def view(self, desk: Desk) -> View:
        """A line for each; sign up for the next one."""
        say = desk.say
        title = say("session-list-title")
        if not self.lines:
            how = (Quiet(say("session-list-how")),) if self.facilitates else ()
            return View(title=title, blocks=(Paragraph(say("session-list-none")), *how))
        shown = self.lines[:_SHOWN]
        lines = tuple(
            say("session-list-line", when=one.begins, title=called(desk, one.title), state=one.state.value)
            for one in shown
        )
        rows: list[Row] = []
        for place, one in enumerate(shown[:3], 1):
            given_ = given(self.circle, one.session)
            if one.coming:
                press = Button(say("session-list-leave", number=place), "session.leave", given_)
            else:
                press = Button(say("session-list-join", number=place), "session.join", given_)
            row = [press, Button(say("session-list-file", number=place), "session.file", given_)]
            if self.facilitates:
                row.append(Button(say("session-list-drop", number=place), "session.drop", given_))
            rows.append(tuple(row))
        return View(title=title, blocks=(Items(lines, numbered=True),), rows=tuple(rows))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, and some."""
        lines = tuple(
            SessionLine(session=f"ba987654321{n}", title="Sleep", begins=EVENING + timedelta(weeks=n), coming=n == 0)
            for n in range(6)
        )
        return (
            cls(circle=CIRCLE_ID),
            cls(circle=CIRCLE_ID, facilitates=True),
            cls(circle=CIRCLE_ID, lines=lines),
            cls(circle=CIRCLE_ID, lines=lines, facilitates=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDrop:
    """Asked before a session is called off: this one, or all of its series."""

    name: ClassVar[str] = "session-drop"

    circle: CircleId
    session: str
    title: str = ""
    begins: datetime
    series: bool = False

    def view(self, desk: Desk) -> View:
        """The question and its answers."""
        say, given_ = desk.say, given(self.circle, self.session)
        row = [Button(say("session-drop-this"), "session.cancel", (*given_, ("w", "one")), Look.DANGER)]
        if self.series:
            row.append(Button(say("session-drop-all"), "session.cancel", (*given_, ("w", "all")), Look.DANGER))
        row.append(Button(say("back"), "session.list", (("circle", self.circle),)))
        asked = say("session-drop-ask", title=called(desk, self.title), when=self.begins)
        return View(blocks=(Paragraph(asked), Quiet(say("session-drop-small"))), rows=(tuple(row),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A single one, and one of a series."""
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING),
            cls(circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING, series=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFile:
    """A session as a file for a calendar. It names the circle and the session, no member."""

    name: ClassVar[str] = "session-file"

    circle: CircleId
    circle_name: str
    session: Session
    now: datetime

    def view(self, desk: Desk) -> View:
        """A sentence and the file."""
        say, one = desk.say, self.session
        text = to_ics(self.circle_name, [_entry(called(desk, one.title), one)], self.now, _DAYS_AHEAD)
        file = Document(say("session-file-name"), text, "text/calendar")
        return View(title=say("session-file-title"), blocks=(Paragraph(say("session-file-words")), file))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A single one, and a series."""
        name, now = "Evening circle", EVENING - timedelta(days=2)
        weekly = example(rule="FREQ=WEEKLY;BYDAY=TH", plan="0123456789ab")
        return (
            cls(circle=CIRCLE_ID, circle_name=name, session=example(), now=now),
            cls(circle=CIRCLE_ID, circle_name=name, session=weekly, now=now),
        )


def _entry(title: str, session: Session) -> CalendarEntry:
    rule = Rule(session.rule or "FREQ=DAILY;COUNT=1", session.anchor)
    series = Series(
        id=session.plan or session.id,
        circle=session.circle,
        kind=SeriesKind.ANNOUNCEMENT,
        rule=rule,
        clock=session.clock,
        zone=session.zone,
        catch_up=timedelta(),
    )
    return CalendarEntry(title, series, timedelta(minutes=session.minutes))
