"""What a person sees who reports something, and what those see who are told. Nobody is told who it was."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.circles.common import given_back
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef

MOST_WORDS = 2_000
_CIRCLE = CircleId("0123456789ab")
_LINK = "https://example.org/archives/C0123456789/p1796000000000100"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportBegin:
    """Who will read it, asked before anything is written."""

    name: ClassVar[str] = "report-begin"

    circle: CircleId
    above: bool = False
    """It is about a facilitator, so that the facilitators are no choice."""

    def view(self, desk: Desk) -> View:
        """What happens with it, and a button for each of those who may read it."""
        say, given = desk.say, (("circle", self.circle),)
        main = Button(say("report-to-facilitators"), "report.write", (*given, ("to", "f")), Look.MAIN)
        look = Look.MAIN if self.above else Look.PLAIN
        above = Button(say("report-to-administrators"), "report.write", (*given, ("to", "a")), look)
        about = "report-about-facilitator" if self.above else "report-about"
        help_ = Button(say("menu-resources"), "resources.show", given)
        return View(
            title=say("report-title"),
            blocks=(Paragraph(say(about)), Quiet(say("report-hidden")), Quiet(say("report-not-urgent"))),
            rows=(((above,) if self.above else (main, above)), (help_,)),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """About anybody, and about a facilitator."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, above=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportForm:
    """The form to report with."""

    name: ClassVar[str] = "report-form"

    circle: CircleId
    to: str

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        field_ = Field(name="text", label=say("report-field"), long=True, most=MOST_WORDS, hint=say("report-hint"))
        return Form(
            title=say("report-title"),
            submit=say("report-submit"),
            action="report.send",
            given=(("circle", self.circle), ("to", self.to)),
            fields=(field_,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, to="f"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportNotice:
    """A report in the facilitators' room. The words are kept encrypted and read when it is sent."""

    name: ClassVar[str] = "report-notice"

    circle: CircleId
    circle_name: str
    text_ref: TextRef
    about: PersonId | None = None
    link: str = ""
    report: str = ""

    def view(self, desk: Desk) -> View:
        """The words, whom it is about, a way to the message, and what can be done."""
        told = _told(desk, "report-notice-facilitators", self.circle_name, self.text_ref, self.about, self.link)
        if not self.report:
            return told
        given = (("circle", self.circle), ("r", self.report))
        look = Button(desk.say("report-button-look"), "report.look", given, Look.MAIN)
        return replace(told, rows=(*told.rows, (look,)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With a message, and without."""
        ref, name = TextRef("0123456789ab"), "Evening circle"
        about = PersonId("discord:100000000000000001")
        return (
            cls(circle=_CIRCLE, circle_name=name, text_ref=ref, about=about, link=_LINK, report=ref),
            cls(circle=_CIRCLE, circle_name=name, text_ref=ref),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportAbove:
    """A report about a facilitator, to an administrator in private. Facilitators never see it."""

    name: ClassVar[str] = "report-above"

    circle: CircleId
    circle_name: str
    text_ref: TextRef
    about: PersonId | None = None
    link: str = ""

    def view(self, desk: Desk) -> View:
        """The same, and that the facilitators were not told."""
        return _told(desk, "report-notice-administrators", self.circle_name, self.text_ref, self.about, self.link)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        about = PersonId("discord:100000000000000001")
        return (cls(circle=_CIRCLE, circle_name="Evening circle", text_ref=TextRef("0123456789ab"), about=about),)


def _told(desk: Desk, words: str, circle: str, ref: TextRef, about: PersonId | None, link: str) -> View:
    say = desk.say
    text = desk.texts.get(ref, "")
    quoted = "\n".join(f"> {line}" for line in text.splitlines()) if text else say("report-words-gone")
    blocks: list[Block] = [Paragraph(say(words, circle=circle))]
    if about is not None:
        blocks.append(Paragraph(say("report-person", person=desk.mention(about))))
    blocks += [Paragraph(quoted), Quiet(say("report-do-not-ask"))]
    rows: tuple[Row, ...] = ((Link(say("report-link"), link),),) if link else ()
    return View(title=say("report-notice-title"), blocks=tuple(blocks), rows=rows, notice=say("report-notice-title"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportSent:
    """A private word to whoever reported."""

    name: ClassVar[str] = "report-sent"

    circle: CircleId
    above: bool = False
    staffed: str = ""
    contact: str = ""

    def view(self, desk: Desk) -> View:
        """Where it goes, when people are about, and where help is to be had until then."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say("report-sent-above" if self.above else "report-sent"))]
        if self.above and self.contact:
            blocks.append(Paragraph(say("report-else-host", contact=self.contact)))
        if not self.above:
            hours = say("resources-staffed", staffed=self.staffed) if self.staffed else say("resources-unstaffed")
            blocks.append(Quiet(hours))
        help_ = Button(say("menu-resources"), "resources.show", (("circle", self.circle),))
        return View(blocks=tuple(blocks), rows=((help_,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """To the facilitators, and to the administrators."""
        return (
            cls(circle=_CIRCLE, staffed="Mondays, 18:00 to 21:00"),
            cls(circle=_CIRCLE, above=True, contact="host@example.org"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportUnsent:
    """It could not be sent, said plainly, with the words given back and whom to reach instead."""

    name: ClassVar[str] = "report-unsent"

    circle: CircleId
    reason: str = "report-nobody"
    contact: str = ""
    text: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """Why, and what to do."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.reason))]
        if self.reason == "report-nobody":
            host = say("report-reach-host", contact=self.contact) if self.contact else say("report-no-host")
            blocks.append(Paragraph(host))
        help_ = Button(say("menu-resources"), "resources.show", (("circle", self.circle),))
        return View(blocks=(*blocks, *given_back(desk, self.text)), rows=((help_,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nobody to send it to, with a host and without; and nothing written."""
        return (
            cls(circle=_CIRCLE, contact="host@example.org", text="It happened on Monday."),
            cls(circle=_CIRCLE, text="It happened on Monday."),
            cls(circle=_CIRCLE, reason="report-empty"),
        )
