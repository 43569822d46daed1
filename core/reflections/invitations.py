"""The private messages that arrive by the clock: an invitation to reflect, and a check-in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId
from core.reflections.asking import small_question
from core.reflections.model import Question
from core.reflections.words import question_in_words, title_of

Given = tuple[tuple[str, str], ...]


def question_blocks(desk: Desk, circle_name: str, question: Question) -> tuple[Block, ...]:
    """The question with what is said around it, wherever it is asked."""
    return (
        Paragraph(desk.say("reflection-invitation", circle=circle_name)),
        Paragraph(f"**{question_in_words(desk, question)}**"),
        Quiet(desk.say("reflection-only-you")),
    )


def answer_rows(desk: Desk, circle: CircleId, given: Given, *, invited: bool) -> tuple[Row, ...]:
    """The ways to answer a question. ``given`` says which question it is; only an invitation can wait."""
    say = desk.say
    write = Button(say("reflection-write"), "reflect.write", given, Look.MAIN)
    waiting = (
        Button(say("reflection-later"), "reflect.later", given),
        Button(say("reflection-skip"), "reflect.skip", given),
        Button(say("reflection-pause"), "reflect.pause", (("circle", circle),)),
    )
    return ((write, *waiting) if invited else (write,), (help_button(desk, circle),))


def help_button(desk: Desk, circle: str) -> Button:
    """The one quiet way to resources and people that every private surface shows."""
    return Button(desk.say("private-help"), "resources.show", (("circle", circle),))


def share_button(desk: Desk, circle: str, entry: str) -> Button:
    """Take something that was written on its way to the circle; nothing goes out before its author has seen it."""
    return Button(desk.say("reflection-share"), "share.entry", (("circle", circle), ("e", entry)))


def mood_buttons(desk: Desk, circle: str) -> tuple[Button, ...]:
    """Five buttons, from very low to very good."""
    return tuple(
        Button(desk.say(f"mood-{mood}"), "checkin.mood", (("circle", circle), ("mood", str(mood))))
        for mood in range(1, 6)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ReflectionInvitation:
    """An invitation to write, with a question on the week's topic. Discreet: one neutral line."""

    name: ClassVar[str] = "reflection-invitation"

    circle: CircleId
    circle_name: str
    occasion: str
    programme: str = ""
    topic: str = ""
    question: int = 0
    discreet: bool = False

    def view(self, desk: Desk) -> View:
        """The question and four ways to answer the invitation; or the neutral line with one button."""
        say = desk.say
        here = (("circle", self.circle), ("o", self.occasion))
        if self.discreet or desk.discreet:
            return View(
                blocks=(Paragraph(say("discreet-line")),),
                rows=((Button(say("discreet-open"), "reflect.open", here),),),
                notice=say("discreet-line"),
            )
        question = Question(programme=self.programme, topic=self.topic, number=self.question)
        return View(
            title=title_of(desk, question),
            blocks=question_blocks(desk, self.circle_name, question),
            rows=answer_rows(desk, self.circle, here, invited=True),
            notice=say("reflection-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Plain, without a topic, and discreet."""
        circle, occasion = CircleId("0123456789ab"), "0123456789ab/2026-12-01/0"
        return (
            cls(
                circle=circle,
                circle_name="Evening circle",
                occasion=occasion,
                programme="trust-from-the-roots",
                topic="where-it-comes-from",
            ),
            cls(circle=circle, circle_name="Evening circle", occasion=occasion),
            cls(circle=circle, circle_name="Evening circle", occasion=occasion, discreet=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInInvitation:
    """A private question how the week is: five buttons, and a word if one wants."""

    name: ClassVar[str] = "check-in-invitation"

    circle: CircleId
    circle_name: str
    occasion: str = ""
    discreet: bool = False

    def view(self, desk: Desk) -> View:
        """The question with five moods; or the neutral line with one button."""
        say = desk.say
        if self.discreet or desk.discreet:
            return View(
                blocks=(Paragraph(say("discreet-line")),),
                rows=((Button(say("discreet-open"), "checkin.open", (("circle", self.circle),)),),),
                notice=say("discreet-line"),
            )
        small = small_question(desk, self.occasion)
        asked: tuple[Block, ...] = (Paragraph(say("check-in-small", question=small)),) if small else ()
        return View(
            title=say("check-in-title"),
            blocks=(
                Paragraph(say("check-in-question", circle=self.circle_name)),
                *asked,
                Quiet(say("reflection-only-you")),
            ),
            rows=(
                mood_buttons(desk, self.circle),
                (
                    Button(say("check-in-pause"), "checkin.pause", (("circle", self.circle),)),
                    help_button(desk, self.circle),
                ),
            ),
            notice=say("check-in-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Plain and discreet."""
        circle = CircleId("0123456789ab")
        return (
            cls(circle=circle, circle_name="Evening circle"),
            cls(circle=circle, circle_name="Evening circle", occasion="0123456789ab/2026-12-01/0"),
            cls(circle=circle, circle_name="Evening circle", discreet=True),
        )
