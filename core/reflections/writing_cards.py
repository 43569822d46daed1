"""What a member sees while they write: the question, the form, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import ClassVar, Self

from core.circles.common import given_back
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId
from core.reflections.invitations import Given, answer_rows, help_button, question_blocks, share_button
from core.reflections.model import Question
from core.reflections.words import question_in_words, title_of

_CIRCLE = CircleId("0123456789ab")
_QUESTION = Question(programme="trust-from-the-roots", topic="where-it-comes-from", number=0)
_INVITED: Given = (("circle", _CIRCLE), ("o", "0123456789ab/2026-12-01/0"))


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionCard:
    """The question, for someone who asked to see it. It shows itself in discreet mode too."""

    name: ClassVar[str] = "reflection-question"

    circle: CircleId
    circle_name: str
    question: Question
    given: Given
    """What the buttons carry: the circle, and which question it is."""
    invited: bool = False

    def view(self, desk: Desk) -> View:
        """The question, and a button that opens the form."""
        return View(
            title=title_of(desk, self.question),
            blocks=question_blocks(desk, self.circle_name, self.question),
            rows=answer_rows(desk, self.circle, self.given, invited=self.invited),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """From an invitation, asked for, and without a topic."""
        asked_for = (("circle", _CIRCLE), ("k", "0123456789ab"), ("q", "2"))
        name = "Evening circle"
        return (
            cls(circle=_CIRCLE, circle_name=name, question=_QUESTION, given=_INVITED, invited=True),
            cls(circle=_CIRCLE, circle_name=name, question=_QUESTION, given=asked_for),
            cls(circle=_CIRCLE, circle_name=name, question=Question(), given=(("circle", _CIRCLE),)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteForm:
    """The form to write in. Its title is neutral; the question stands small beside the field."""

    name: ClassVar[str] = "reflection-form"

    question: Question
    given: Given
    further: bool = False
    """A further page of what was written before."""

    def form(self, desk: Desk) -> Form:
        """One long field; the platform's own limit is its length."""
        say = desk.say
        return Form(
            title=say("reflection-form-title"),
            submit=say("save"),
            action="reflect.save",
            given=self.given,
            fields=(
                Field(
                    name="text",
                    label=say("reflection-form-page" if self.further else "reflection-form-field"),
                    long=True,
                    hint=question_in_words(desk, self.question),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A first page and a further one."""
        page = (("circle", _CIRCLE), ("e", "0123456789ab"))
        return (cls(question=_QUESTION, given=_INVITED), cls(question=Question(), given=page, further=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """It is on the disk. Holds nothing of what was written."""

    name: ClassVar[str] = "reflection-saved"

    circle: CircleId
    entry: str
    page: int = 1
    anew: bool = False
    """The entry that this page belonged to is gone, so it became one of its own."""

    def view(self, desk: Desk) -> View:
        """Say so, where to find it, and offer another page."""
        say = desk.say
        saved = say("reflection-saved") if self.page == 1 else say("reflection-saved-page", page=self.page)
        apart = (Paragraph(say("reflection-saved-anew")),) if self.anew else ()
        return View(
            blocks=(Paragraph(saved), *apart, Quiet(say("reflection-where"))),
            rows=(
                (
                    Button(say("reflection-more"), "reflect.more", (("circle", self.circle), ("e", self.entry))),
                    Button(say("done"), "reflect.done", (("circle", self.circle),)),
                    share_button(desk, self.circle, self.entry),
                    help_button(desk, self.circle),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A first page, a further one, and one whose entry is gone."""
        return (
            cls(circle=_CIRCLE, entry="0123456789ab"),
            cls(circle=_CIRCLE, entry="0123456789ab", page=3),
            cls(circle=_CIRCLE, entry="0123456789ab", anew=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsaved:
    """A form that could not be taken as it is; what was written is given back, and there is a way on."""

    name: ClassVar[str] = "reflection-unsaved"

    reason: str
    """The message that says why: ``reflection-empty``, ``reflection-too-long``, ``reflection-too-many-pages``."""
    circle: CircleId
    given: Given
    most: int = 0
    text: str = field(default="", repr=False)

    def view(self, desk: Desk) -> View:
        """Say why, give the text back, and open the form again."""
        say = desk.say
        onward = "reflect.more" if "e" in dict(self.given) else "reflect.write"
        again = Button(say("reflection-write"), onward, self.given, Look.MAIN)
        return View(
            blocks=(Paragraph(say(self.reason, most=self.most)), *given_back(desk, self.text)),
            rows=((again, help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing written, too much at once, and too many pages."""
        text = "Today was easier than last week."
        return (
            cls(reason="reflection-empty", circle=_CIRCLE, given=_INVITED),
            cls(reason="reflection-too-long", circle=_CIRCLE, given=_INVITED, most=20_000, text=text),
            cls(reason="reflection-too-many-pages", circle=_CIRCLE, given=_INVITED, most=40, text=text),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterSet:
    """The invitation comes again."""

    name: ClassVar[str] = "reflection-later-set"

    circle: CircleId
    at: datetime

    def view(self, desk: Desk) -> View:
        """Say when."""
        when = self.at.astimezone(desk.zone)
        said = desk.say("reflection-later-set", day=when.date(), time=when.time())
        return View(blocks=(Paragraph(said),), rows=((help_button(desk, self.circle),),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, at=datetime.fromisoformat("2026-12-01T20:00:00+00:00")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One kind sentence, with the quiet way to help: skipped, done, nothing to put off."""

    name: ClassVar[str] = "reflection-told"

    circle: CircleId
    message: str

    def view(self, desk: Desk) -> View:
        """Say it."""
        return View(blocks=(Paragraph(desk.say(self.message)),), rows=((help_button(desk, self.circle),),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        return tuple(cls(circle=_CIRCLE, message=message) for message in TOLD)


TOLD = (
    "reflection-skipped",
    "reflection-done",
    "reflection-invitation-gone",
    "reflection-entry-gone",
    "reflection-resumed",
    "check-in-resumed",
    "check-in-gone",
    "journal-deleted",
    "journal-empty",
    "typed-kept-already",
    "typed-gone",
    "typed-too-long",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paused:
    """These private messages no longer come; one button brings them back."""

    name: ClassVar[str] = "private-paused"

    circle: CircleId
    check_ins: bool = False

    def view(self, desk: Desk) -> View:
        """Say so, and how they begin again."""
        say = desk.say
        said, again = (
            ("check-in-paused", "checkin.resume") if self.check_ins else ("reflection-paused", "reflect.resume")
        )
        button = Button(say("private-resume"), again, (("circle", self.circle),))
        return View(
            blocks=(Paragraph(say(said)), Quiet(say("private-resume-how"))),
            rows=((button, help_button(desk, self.circle)),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Reflections and check-ins."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, check_ins=True))
