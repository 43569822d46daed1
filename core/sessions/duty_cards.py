"""What facilitators see of a session: who holds it, the debrief, the report."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import CircleId
from core.sessions.cards import CIRCLE_ID, EVENING, SESSION_ID, called, given

MOST_REPORT = 1_500


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDuty:
    """A session begins soon: who holds it? ``alone``: still nobody said so."""

    name: ClassVar[str] = "session-duty"

    circle: CircleId
    session: str
    title: str = ""
    begins: datetime
    coming: int = 0
    least: int = 0
    alone: bool = False
    report: bool = False
    """There is a report of the last session to read."""

    def view(self, desk: Desk) -> View:
        """Who comes, and a button to say that one is there."""
        say, given_ = desk.say, given(self.circle, self.session)
        words = "session-alone" if self.alone else "session-duty"
        blocks: list[Block] = [
            Paragraph(say(words, title=called(desk, self.title), when=self.begins)),
            Paragraph(say("session-duty-coming", number=self.coming)),
        ]
        if self.coming < self.least:
            blocks.append(Paragraph(say("session-duty-few", least=self.least)))
        row = [Button(say("session-in"), "session.in", given_, Look.MAIN)]
        if self.report:
            row.append(Button(say("session-report-read"), "session.report", (("circle", self.circle),)))
        row.append(Button(say("session-cancel"), "session.drop", given_))
        notice = say("session-duty-notice")
        return View(title=say("session-duty-title"), blocks=tuple(blocks), rows=(tuple(row),), notice=notice)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Fifteen minutes before, and five with nobody there."""
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING, coming=6, least=4, report=True),
            cls(circle=CIRCLE_ID, session=SESSION_ID, begins=EVENING, coming=2, least=4, alone=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDebrief:
    """After a session: a pause for those who held it, and the report."""

    name: ClassVar[str] = "session-debrief"

    circle: CircleId
    session: str
    title: str = ""
    attended: int = 0
    rounds: int = 0
    by_itself: bool = False
    """Its time was over; nobody closed it."""
    locked: bool = False

    def view(self, desk: Desk) -> View:
        """Three questions for oneself, and where the report goes."""
        say, given_ = desk.say, given(self.circle, self.session)
        blocks: list[Block] = [Paragraph(say("session-held", attended=self.attended, rounds=self.rounds))]
        if self.by_itself:
            blocks.append(Paragraph(say("session-by-itself")))
        blocks.append(Paragraph(say("session-debrief")))
        blocks.append(Items(tuple(say(f"session-debrief-{number}") for number in range(1, 4))))
        blocks.append(Quiet(say("session-report-small")))
        row = [
            Button(say("session-report-write"), "session.write", given_, Look.MAIN),
            Button(say("session-out"), "session.out", given_),
        ]
        if self.locked:
            row.append(Button(say("session-unlock"), "session.unlock", given_))
        return View(
            title=say("session-debrief-title", title=called(desk, self.title)), blocks=tuple(blocks), rows=(tuple(row),)
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Closed by a facilitator, and by the clock."""
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, attended=8, rounds=3),
            cls(circle=CIRCLE_ID, session=SESSION_ID, attended=5, rounds=1, by_itself=True, locked=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReportForm:
    """The form of the report."""

    name: ClassVar[str] = "session-report-form"

    circle: CircleId
    session: str
    watch: str = field(default="", repr=False)
    words: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """What to watch, and free words."""
        say = desk.say
        return Form(
            title=say("session-report-title"),
            submit=say("session-report-submit"),
            action="session.save",
            given=given(self.circle, self.session),
            fields=(
                Field(
                    name="watch",
                    label=say("session-report-watch"),
                    long=True,
                    required=False,
                    most=MOST_REPORT,
                    value=self.watch,
                    hint=say("session-report-hint"),
                ),
                Field(
                    name="text",
                    label=say("session-report-words"),
                    long=True,
                    required=False,
                    most=MOST_REPORT,
                    value=self.words,
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE_ID, session=SESSION_ID),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionReport:
    """The report of the last session, for facilitators. Shown at once and never stored."""

    name: ClassVar[str] = "session-report"

    circle: CircleId
    session: str
    title: str = ""
    begun: datetime
    minutes: int
    attended: int
    rounds: int
    watch: str = field(default="", repr=False)
    words: str = field(default="", repr=False)
    note: str = ""

    def view(self, desk: Desk) -> View:
        """How many, how long, what to watch, what somebody wrote."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks.append(Paragraph(say("session-report-when", when=self.begun, minutes=self.minutes)))
        blocks.append(Paragraph(say("session-held", attended=self.attended, rounds=self.rounds)))
        if self.watch:
            blocks.append(Titled(say("session-report-watch"), self.watch))
        if self.words:
            blocks.append(Titled(say("session-report-words"), self.words))
        if not self.watch and not self.words:
            blocks.append(Quiet(say("session-report-empty")))
        write = Button(say("session-report-write"), "session.write", given(self.circle, self.session))
        rows: tuple[Row, ...] = ((write,),)
        title = say("session-report-of", title=called(desk, self.title))
        return View(title=title, blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Without words and with."""
        return (
            cls(circle=CIRCLE_ID, session=SESSION_ID, begun=EVENING, minutes=62, attended=8, rounds=3),
            cls(
                circle=CIRCLE_ID,
                session=SESSION_ID,
                begun=EVENING,
                minutes=62,
                attended=8,
                rounds=3,
                watch="The closing round was short.",
                words="A warm evening.",
            ),
        )
