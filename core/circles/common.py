"""Answers that any feature may need: who may not, what is not there, what went wrong."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.circles.model import Circle
from core.kernel.cards import Block, Button, Card, Desk, Document, Look, Paragraph, View
from core.kernel.decision import Who
from core.kernel.events import Act
from core.kernel.ids import CircleId

MEMBER_TEXT = ("text", "word", "page")
"""Form fields that hold what a member wrote; given back when it could not be saved."""


def written(given: Mapping[str, str]) -> str:
    """Return what a person wrote in a form, so that it can be given back."""
    return "\n\n".join(given[name] for name in MEMBER_TEXT if given.get(name))


def given_back(desk: Desk, text: str) -> tuple[Block, ...]:
    """Return a text that could not be kept, as a file that nothing is cut from; nothing for no text."""
    if not text:
        return ()
    return (Paragraph(desk.say("your-text-back")), Document(desk.say("your-text-file"), text))


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAllowed:
    """This person may not do this."""

    name: ClassVar[str] = "not-allowed"
    who: Who

    def view(self, desk: Desk) -> View:
        """Say who may."""
        role = desk.say(f"role-{self.who.value}")
        return View(blocks=(Paragraph(desk.say("not-allowed", role=role)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """For facilitators and for administrators."""
        return (cls(who=Who.FACILITATOR), cls(who=Who.ADMINISTRATOR))


@dataclass(frozen=True, slots=True, kw_only=True)
class NotAMember:
    """Only members can do this; here is the way in."""

    name: ClassVar[str] = "not-a-member"
    circle: str = ""

    def view(self, desk: Desk) -> View:
        """Say so, and offer to join."""
        given = (("circle", self.circle),) if self.circle else ()
        join = Button(desk.say("join-button"), "join.show", given, Look.MAIN)
        return View(blocks=(Paragraph(desk.say("not-a-member")),), rows=((join,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle="0123456789ab"),)


@dataclass(frozen=True, slots=True)
class CircleClosed:
    """The circle is archived."""

    name: ClassVar[str] = "circle-closed"

    def view(self, desk: Desk) -> View:
        """Say what still works."""
        return View(blocks=(Paragraph(desk.say("circle-archived")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True)
class NoCircleHere:
    """There is no circle in this place."""

    name: ClassVar[str] = "no-circle-here"

    def view(self, desk: Desk) -> View:
        """Say so, and how one begins."""
        return View(blocks=(Paragraph(desk.say("no-circle-here")), Paragraph(desk.say("no-circle-how"))))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True)
class AlreadyDone:
    """The same event came twice; it was handled the first time."""

    name: ClassVar[str] = "already-done"

    def view(self, desk: Desk) -> View:
        """Say so."""
        return View(blocks=(Paragraph(desk.say("already-done")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True, kw_only=True)
class SomethingWrong:
    """A fault of ours. What was written is given back."""

    name: ClassVar[str] = "something-wrong"
    text: str = field(default="", repr=False)

    @classmethod
    def giving_back(cls, given: Mapping[str, str]) -> Self:
        """Make the answer to a form whose text must not be lost."""
        return cls(text=written(given))

    def view(self, desk: Desk) -> View:
        """Say sorry, and give the text back."""
        return View(blocks=(Paragraph(desk.say("something-went-wrong")), *given_back(desk, self.text)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Without and with text."""
        return (cls(), cls(text="Today was easier than last week."))


@dataclass(frozen=True, slots=True, kw_only=True)
class StoreAway:
    """What is kept cannot be reached: a full disk, a database that is away. Nothing was saved."""

    name: ClassVar[str] = "store-away"
    text: str = field(default="", repr=False)

    @classmethod
    def giving_back(cls, given: Mapping[str, str]) -> Self:
        """Make the answer to a form whose text must not be lost."""
        return cls(text=written(given))

    def view(self, desk: Desk) -> View:
        """Say that nothing was saved, and give the text back."""
        return View(blocks=(Paragraph(desk.say("store-away")), *given_back(desk, self.text)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Without and with text."""
        return (cls(), cls(text="Today was easier than last week."))


@dataclass(frozen=True, slots=True, kw_only=True)
class TextBack:
    """A form that arrived where it could not be taken any more, such as after leaving. The text is given back."""

    name: ClassVar[str] = "text-back"
    reason: Card
    text: str = field(repr=False)

    def view(self, desk: Desk) -> View:
        """Show the reason as it is, and the text below."""
        view = self.reason.view(desk)
        return replace(view, blocks=(*view.blocks, *given_back(desk, self.text)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(reason=CircleClosed(), text="Today was easier than last week."),)


def with_text_back(card: Card, given: Mapping[str, str]) -> Card:
    """Return ``card``, with what a person wrote in a form below it if they wrote anything."""
    text = written(given)
    return TextBack(reason=card, text=text) if text else card


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichCircle:
    """Several circles may be meant. Asked once in private messages, and remembered."""

    name: ClassVar[str] = "which-circle"
    circles: tuple[tuple[CircleId, str], ...]
    action: str

    @classmethod
    def of(cls, candidates: Sequence[Circle], act: Act) -> Self:
        """Ask about these circles; the answer goes on with the same action."""
        return cls(circles=tuple((circle.id, circle.name) for circle in candidates[:20]), action=act.action)

    def view(self, desk: Desk) -> View:
        """One button for each circle."""
        buttons = [
            Button(name, "circle.choose", (("circle", circle), ("then", self.action))) for circle, name in self.circles
        ]
        rows = tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
        return View(blocks=(Paragraph(desk.say("which-circle")),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Two circles."""
        circles = ((CircleId("0123456789ab"), "Evening circle"), (CircleId("ba9876543210"), "Morning circle"))
        return (cls(circles=circles, action="reflect.open"),)


def to_list(desk: Desk, circle: CircleId) -> Button:
    """The way back to the list of what needs a person, for facilitators."""
    return Button(desk.say("review-to-list"), "review.list", (("circle", circle),))
