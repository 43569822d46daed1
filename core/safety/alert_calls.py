"""What calls facilitators to an alert, and short words to one of them: an edit of its message calls nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Look, Paragraph, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.alarm import Reasons, ref_of
from core.safety.alert_words import ALARM, ANNA, CIRCLE, NOBODY, Called, about, given_of

FAY = PersonId("discord:100000000000000002")


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertCall:
    """A private word to a facilitator that an alert waits. It says whose only where the room must not know."""

    name: ClassVar[str] = "alert-call"

    circle: CircleId
    circle_name: str
    alarm: str
    person: PersonId | None = None
    text_ref: TextRef | None = None
    """What a facilitator wrote themselves goes to the others in private, with its reasons."""
    drill: bool = False

    def view(self, desk: Desk) -> View:
        """That it waits, and the buttons to take it."""
        say, given = desk.say, given_of(self.circle, self.alarm)
        words = "alert-call-drill" if self.drill else "alert-call-colleague" if self.text_ref else "alert-call"
        blocks: list[Block] = [Paragraph(say(words, circle=self.circle_name))]
        if self.text_ref is not None:
            blocks += about(desk, self.person, Reasons.read(desk.texts.get(self.text_ref)))
        claim = Button(say("alert-claim"), "alert.claim", given, Look.MAIN)
        look = () if self.drill else (Button(say("alert-look"), "alert.look", given),)
        return View(blocks=tuple(blocks), rows=((claim, *look),), notice=say("alert-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As usual, about a colleague, and in a drill."""
        one = cls(circle=CIRCLE, circle_name="Evening circle", alarm=ALARM)
        colleague = cls(circle=CIRCLE, circle_name="Evening circle", alarm=ALARM, person=ANNA, text_ref=ref_of(ALARM))
        return (one, colleague, cls(circle=CIRCLE, circle_name="Evening circle", alarm=ALARM, drill=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertWord:
    """A new message in the facilitators' room beside an alert: nobody took it, there is more, they ask for someone."""

    name: ClassVar[str] = "alert-word"

    circle: CircleId
    alarm: str
    """Empty where there is nothing for facilitators to look at."""
    person: PersonId | None
    word: str
    live: bool = True
    called: Called = NOBODY

    def view(self, desk: Desk) -> View:
        """One sentence, and the buttons."""
        say, given = desk.say, given_of(self.circle, self.alarm)
        who = desk.mention(self.person) if self.person else say("none")
        look = Button(say("alert-look"), "alert.look", given)
        buttons = (Button(say("alert-claim"), "alert.claim", given, Look.MAIN), look) if self.live else (look,)
        rows = (buttons,) if self.alarm else ()
        # with a heading the sentence is no part of what a lock screen shows
        return View(
            title=say("alert-title"),
            blocks=(Paragraph(say(self.word, person=who)),),
            rows=rows,
            notice=say("alert-notice"),
            calls=self.called.people,
            calls_roles=self.called.roles,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        words = (
            "alert-still-1",
            "alert-still-2",
            "alert-still-3",
            "alert-more",
            "alert-worse",
            "alert-back",
            "alert-reopened",
            "alert-asked",
        )
        every = tuple(cls(circle=CIRCLE, alarm=ALARM, person=ANNA, word=one) for one in words)
        asked = cls(circle=CIRCLE, alarm="", person=ANNA, word="alert-asked", called=Called(people=(FAY,)))
        return (*every, asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorWord:
    """A short private word to a facilitator: a debrief, the start of a drill, something that is not possible."""

    name: ClassVar[str] = "alert-told"

    word: str
    minutes: int = 0

    def view(self, desk: Desk) -> View:
        """One paragraph."""
        return View(blocks=(Paragraph(desk.say(self.word, minutes=self.minutes)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        words = (
            "debrief",
            "drill-begun",
            "drill-before",
            "drill-running",
            "drill-thanks",
            "alert-own",
            "alert-gone",
            "alert-days",
        )
        return tuple(cls(word=one, minutes=3) for one in words)
