"""What an administrator sees before and after they find out whose name is behind another, and what others hear."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import ClassVar, Self

from core.kernel.cards import Button, Choice, Desk, Items, Look, Paragraph, Picker, Quiet, View
from core.kernel.ids import CircleId, PersonId
from core.sharing.words import CIRCLE, PERSON, pseudonym

MOST_CHOICES = 25


class UnmaskReason(StrEnum):
    """Why an administrator may want to know."""

    DANGER = "danger"
    HARM = "harm"
    LAW = "law"


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmaskPick:
    """Which name? Shows only names that members share under."""

    name: ClassVar[str] = "share-unmask-pick"

    circle: CircleId
    numbers: tuple[int, ...] = ()

    def view(self, desk: Desk) -> View:
        """A list of names, or that there is none."""
        say = desk.say
        if not self.numbers:
            return View(title=say("share-unmask-title"), blocks=(Paragraph(say("share-unmask-none")),))
        choices = tuple(Choice(pseudonym(desk, number), str(number)) for number in self.numbers[:MOST_CHOICES])
        picker = Picker(
            name="number",
            label=say("share-unmask-pick"),
            action="share.unmask",
            choices=choices,
            given=(("circle", self.circle),),
        )
        return View(title=say("share-unmask-title"), blocks=(Paragraph(say("share-unmask-about")),), rows=(picker,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, and two."""
        return (cls(circle=CIRCLE), cls(circle=CIRCLE, numbers=(3, 35)))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmaskAsk:
    """Before it happens: why, and who will hear of it."""

    name: ClassVar[str] = "share-unmask-ask"

    circle: CircleId
    number: int

    def view(self, desk: Desk) -> View:
        """What follows, and one button for each reason."""
        say = desk.say
        given = (("circle", self.circle), ("number", str(self.number)))
        buttons = tuple(
            Button(say(f"share-why-{why.value}"), "share.unmasked", (*given, ("y", why.value)), Look.DANGER)
            for why in UnmaskReason
        )
        return View(
            title=say("share-unmask-title"),
            blocks=(
                Paragraph(say("share-unmask-ask", name=pseudonym(desk, self.number))),
                Items((say("share-unmask-logged"), say("share-unmask-told"), say("share-unmask-member"))),
                Quiet(say("share-unmask-block-instead")),
            ),
            rows=(buttons,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, number=3),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmasked:
    """To the administrator alone. Never stored."""

    name: ClassVar[str] = "share-unmasked"

    number: int
    person: PersonId | None

    def view(self, desk: Desk) -> View:
        """Who it is; or that nobody goes by that name."""
        if self.person is None:
            return View(blocks=(Paragraph(desk.say("share-unmask-gone")),))
        who = desk.mention(self.person)
        words = desk.say("share-unmask-is", name=pseudonym(desk, self.number), person=who)
        return View(blocks=(Paragraph(words), Quiet(desk.say("share-unmask-careful"))))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Found, and gone."""
        return (cls(number=3, person=PERSON), cls(number=3, person=None))


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmaskNotice:
    """To the facilitators: that it happened, why, and not who it is."""

    name: ClassVar[str] = "share-unmask-notice"

    number: int
    by: PersonId
    why: UnmaskReason

    def view(self, desk: Desk) -> View:
        """One paragraph."""
        say = desk.say
        words = say(
            "share-unmask-notice",
            name=pseudonym(desk, self.number),
            by=desk.mention(self.by),
            why=say(f"share-why-{self.why.value}"),
        )
        return View(title=say("share-unmask-title"), blocks=(Paragraph(words),), notice=say("share-unmask-title"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """For each reason."""
        one = cls(number=3, by=PERSON, why=UnmaskReason.DANGER)
        return tuple(replace(one, why=why) for why in UnmaskReason)
