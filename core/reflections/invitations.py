"""The private messages that arrive by the clock: an invitation to reflect, and a check-in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.kernel.cards import Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId


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
        topic = desk.library.topic(self.programme, self.topic, desk.language) if self.topic else None
        question = topic.reflections[self.question] if topic else say("reflection-open-question")
        return View(
            title=topic.title if topic else say("reflection-title"),
            blocks=(
                Paragraph(say("reflection-invitation", circle=self.circle_name)),
                Paragraph(f"**{question}**"),
                Quiet(say("reflection-only-you")),
            ),
            rows=(
                (
                    Button(say("reflection-write"), "reflect.open", here, Look.MAIN),
                    Button(say("reflection-later"), "reflect.later", here),
                    Button(say("reflection-skip"), "reflect.skip", here),
                    Button(say("reflection-pause"), "reflect.pause", (("circle", self.circle),)),
                ),
                (Button(say("private-help"), "resources.show", (("circle", self.circle),)),),
            ),
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
        moods = tuple(
            Button(say(f"mood-{mood}"), "checkin.mood", (("circle", self.circle), ("mood", str(mood))))
            for mood in range(1, 6)
        )
        return View(
            title=say("check-in-title"),
            blocks=(
                Paragraph(say("check-in-question", circle=self.circle_name)),
                Quiet(say("reflection-only-you")),
            ),
            rows=(
                moods,
                (
                    Button(say("check-in-pause"), "checkin.pause", (("circle", self.circle),)),
                    Button(say("private-help"), "resources.show", (("circle", self.circle),)),
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
            cls(circle=circle, circle_name="Evening circle", discreet=True),
        )
