"""How facilitators see and write what their circle agrees on, and the line that tells the circle of a change."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.circles.join_cards import agreement_blocks
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.ids import CircleId

MOST_WRITTEN = 1_800
"""Characters; with all that is said at joining it still fits into one message of each platform."""
LEAST_POINTS, MOST_POINTS = 3, 15
_EXAMPLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleAgreements:
    """The agreements as members read them, and what facilitators can do with them. ``note`` says what was done."""

    name: ClassVar[str] = "circle-agreements"

    circle: CircleId
    note: str = ""
    tell: bool = False
    """Offer to tell the circle: something has just changed."""

    def view(self, desk: Desk) -> View:
        """The words, where they come from, and three buttons."""
        say, here = desk.say, (("circle", self.circle),)
        note: tuple[Block, ...] = (Paragraph(say(self.note)),) if self.note else ()
        buttons: list[Button] = []
        if self.tell:
            told = (*here, ("v", desk.agreements.version))
            buttons.append(Button(say("agreeing-button-tell"), "agreements.tell", told, Look.MAIN))
        buttons.append(Button(say("agreeing-button-edit"), "agreements.edit", here))
        if desk.agreements.own:
            buttons.append(Button(say("agreeing-button-usual"), "agreements.usual", here))
        return View(
            title=say("agreeing-title"),
            blocks=(
                *note,
                *agreement_blocks(desk),
                Quiet(say("agreeing-own" if desk.agreements.own else "agreeing-not-own")),
                Quiet(say("agreeing-what-happens")),
            ),
            rows=(tuple(buttons),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """As they stand, and after each thing that can be done."""
        notes = (
            "agreeing-saved",
            "agreeing-back",
            "agreeing-told",
            "agreeing-too-few",
            "agreeing-resting",
        )
        return (cls(circle=_EXAMPLE), *(cls(circle=_EXAMPLE, note=note, tell=True) for note in notes))


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementsForm:
    """Asks for the points. ``text`` is what somebody wrote before; without it, the words in use."""

    name: ClassVar[str] = "agreements-form"

    circle: CircleId
    text: str = field(default="", repr=False)

    def form(self, desk: Desk) -> Form:
        """One long field, with the points as they stand."""
        say = desk.say
        points = Field(
            name="text",
            label=say("agreeing-field"),
            hint=say("agreeing-field.hint"),
            long=True,
            most=MOST_WRITTEN,
            value=(self.text or "\n".join(desk.agreements.points))[:MOST_WRITTEN],
        )
        return Form(
            title=say("agreeing-form-title"),
            submit=say("save"),
            action="agreements.written",
            given=(("circle", self.circle),),
            fields=(points,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With the words in use, and with a text of the circle's own."""
        return (cls(circle=_EXAMPLE), cls(circle=_EXAMPLE, text="We listen.\nWe may pass.\nNothing leaves here."))


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementsChanged:
    """Tells the circle in its room that the agreements are not the same, with a way to read them. Asks no hurry."""

    name: ClassVar[str] = "agreements-changed"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """Two sentences and a button."""
        say = desk.say
        read = Button(say("menu-agreements"), "join.show", (("circle", self.circle),), Look.MAIN)
        return View(
            title=say("agreements-changed-title"),
            blocks=(Paragraph(say("agreeing-in-room")), Quiet(say("agreeing-no-hurry"))),
            rows=((read,),),
            notice=say("agreements-changed-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)
