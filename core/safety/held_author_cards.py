"""A held message as its author sees it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, TextRef
from core.safety.held import Paper, read_paper
from core.safety.held_words import CIRCLE, HELD, PAPER, REF, Given, given_of, kind_words, quoted

MOST_APPEAL = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAuthor:
    """To the author, in private: what happened, their own words, and how to ask for another look."""

    name: ClassVar[str] = "held-author"

    circle: CircleId
    held: str
    circle_name: str
    text_ref: TextRef
    taken: bool = False
    asked: bool = False
    """They asked to see it, so that nothing needs to be hidden from a lock screen."""

    def view(self, desk: Desk) -> View:
        """The reasons first, then the text. In discreet mode only a neutral line with a button."""
        say, given = desk.say, given_of(self.circle, self.held)
        if desk.discreet and not self.asked:
            button = Button(say("held-show"), "hold.mine", given, Look.MAIN)
            return View(blocks=(Paragraph(say("held-neutral")),), rows=((button,),), notice=say("held-neutral"))
        paper = read_paper(desk.texts.get(self.text_ref))
        words = say("held-author-taken" if self.taken else "held-author-stands", circle=self.circle_name)
        blocks: list[Block] = [Paragraph(words)]
        if paper.reasons:
            blocks += [Paragraph(say("held-author-why")), Items(kind_words(desk, paper.kinds))]
        blocks += [Paragraph(say("held-author-rule")), Paragraph(say("held-author-back")), quoted(desk, paper.text)]
        blocks.append(Quiet(say("held-author-next")))
        appeal = Button(say("held-appeal"), "hold.appeal", given)
        help_ = Button(say("menu-resources"), "resources.show", (("circle", self.circle),))
        return View(
            title=say("held-author-title"), blocks=tuple(blocks), rows=((appeal, help_),), notice=say("held-neutral")
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Taken out of the room, and still standing there."""
        one = cls(circle=CIRCLE, held=HELD, circle_name="Evening circle", text_ref=REF, taken=True)
        return (one, replace(one, taken=False), replace(one, asked=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldConsent:
    """To the author: would they like the bot to post it after all?"""

    name: ClassVar[str] = "held-consent"

    circle: CircleId
    held: str
    circle_name: str
    text_ref: TextRef
    turn: int = 1

    def view(self, desk: Desk) -> View:
        """The question with the text, so that they know what they say yes to."""
        say = desk.say
        given = (*given_of(self.circle, self.held), ("n", str(self.turn)))
        if desk.discreet:
            button = Button(say("held-show"), "hold.mine", given_of(self.circle, self.held), Look.MAIN)
            return View(blocks=(Paragraph(say("held-neutral")),), rows=((button,),), notice=say("held-neutral"))
        return consent_view(desk, self.circle_name, read_paper(desk.texts.get(self.text_ref)), given)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, held=HELD, circle_name="Evening circle", text_ref=REF),)


def consent_view(desk: Desk, circle: str, paper: Paper, given: Given) -> View:
    """Ask whether it may be posted."""
    say = desk.say
    yes = Button(say("held-consent-yes"), "hold.consent", (*given, ("a", "y")), Look.MAIN)
    no = Button(say("held-consent-no"), "hold.consent", (*given, ("a", "n")))
    return View(
        title=say("held-author-title"),
        blocks=(
            Paragraph(say("held-consent", circle=circle)),
            quoted(desk, paper.text),
            Quiet(say("held-consent-how")),
        ),
        rows=((yes, no),),
        notice=say("held-neutral"),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMine:
    """The author's own view: what was held, and what they can do about it."""

    name: ClassVar[str] = "held-mine"

    circle: CircleId
    held: str
    circle_name: str
    paper: Paper = field(repr=False)
    taken: bool = False
    asked: bool = False
    turn: int = 1

    def view(self, desk: Desk) -> View:
        """The question while there is one, else the note."""
        if self.asked:
            given = (*given_of(self.circle, self.held), ("n", str(self.turn)))
            return consent_view(desk, self.circle_name, self.paper, given)
        ref = TextRef(self.held)
        note = HeldAuthor(
            circle=self.circle,
            held=self.held,
            circle_name=self.circle_name,
            text_ref=ref,
            taken=self.taken,
            asked=True,
        )
        return note.view(replace(desk, texts={ref: self.paper.written()}))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The note, and the question."""
        one = cls(circle=CIRCLE, held=HELD, circle_name="Evening circle", paper=PAPER, taken=True)
        return (one, replace(one, asked=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldWord:
    """To the author: what came of it. ``what`` names the sentence: ``held-word-...``."""

    name: ClassVar[str] = "held-word"

    circle: CircleId
    held: str
    what: str = "removed"

    def view(self, desk: Desk) -> View:
        """One sentence, and the way to ask for another look."""
        say = desk.say
        if desk.discreet:
            button = Button(say("held-show"), "hold.mine", given_of(self.circle, self.held), Look.MAIN)
            return View(blocks=(Paragraph(say("held-neutral")),), rows=((button,),), notice=say("held-neutral"))
        appeal = Button(say("held-appeal"), "hold.appeal", given_of(self.circle, self.held))
        rows: tuple[Row, ...] = ((appeal,),) if self.what == "removed" else ()
        return View(blocks=(Paragraph(say(f"held-word-{self.what}")),), rows=rows, notice=say("held-neutral"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each sentence."""
        one = cls(circle=CIRCLE, held=HELD)
        return tuple(replace(one, what=what) for what in ("removed", "posted", "undone", "kept", "appealed", "gone"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldAppeal:
    """The form to ask for another look with."""

    name: ClassVar[str] = "held-appeal"

    circle: CircleId
    held: str

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        words = Field(
            name="text",
            label=say("held-appeal-field"),
            long=True,
            required=False,
            most=MOST_APPEAL,
            hint=say("held-appeal-hint"),
        )
        return Form(
            title=say("held-appeal-form"),
            submit=say("held-appeal-submit"),
            action="hold.appealed",
            given=given_of(self.circle, self.held),
            fields=(words,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, held=HELD),)
