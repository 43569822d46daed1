"""What the author of a share sees before it is posted: how it works, the form, the preview."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId
from core.reflections.invitations import help_button
from core.safety.held_words import kind_words
from core.sharing.model import MOST_SHARE
from core.sharing.words import CIRCLE, PERSON, SHARE, TEXT, Given, as_posted, given_of, who_can_unmask


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareBegin:
    """How sharing works here, before anything is written."""

    name: ClassVar[str] = "share-begin"

    circle: CircleId
    hidden: bool = True
    """The circle lets members share without their name."""
    blocked: bool = False
    """Not this member, for now."""
    look_first: bool = True
    controller: str = ""
    mine: bool = False
    """There is something of theirs already."""

    def view(self, desk: Desk) -> View:
        """Two ways to share, what they mean, and what the member shared before."""
        say, given = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Paragraph(say("share-about"))]
        buttons = [Button(say("share-with-name"), "share.write", (*given, ("n", "no")), Look.MAIN)]
        if self.hidden and not self.blocked:
            blocks.append(Paragraph(say("share-hidden-about")))
            blocks += who_can_unmask(desk, self.controller)
            if self.look_first:
                blocks.append(Paragraph(say("share-look-first")))
            buttons.append(Button(say("share-without-name"), "share.write", (*given, ("n", "yes"))))
        elif self.blocked:
            blocks.append(Paragraph(say("share-blocked")))
        else:
            blocks.append(Quiet(say("share-named-only")))
        more = [Button(say("share-from-journal"), "journal.list", given)]
        if self.mine:
            more.append(Button(say("share-mine"), "share.list", given))
        return View(
            title=say("share-title"),
            blocks=tuple(blocks),
            rows=(tuple(buttons), (*more, help_button(desk, self.circle))),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Both ways, with a name only, and for somebody whose name is blocked."""
        one = cls(circle=CIRCLE, controller="Quiet Corner e.V.", mine=True)
        return (
            one,
            replace(one, look_first=False, controller=""),
            replace(one, hidden=False),
            replace(one, blocked=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareForm:
    """The words, empty or as they are. ``cut``: what they come from is longer than a share may be."""

    name: ClassVar[str] = "share-form"

    circle: CircleId
    given: Given = ()
    """Which draft it is, or how a new one is signed."""
    text: str = field(default="", repr=False)
    cut: bool = False

    def form(self, desk: Desk) -> Form:
        """One long field."""
        say = desk.say
        label = say("share-field-cut" if self.cut else "share-field")
        words = Field(
            name="text", label=label, long=True, most=MOST_SHARE, value=self.text, hint=say("share-field-hint")
        )
        return Form(
            title=say("share-form-title"),
            submit=say("share-form-submit"),
            action="share.save",
            given=(("circle", self.circle), *self.given),
            fields=(words,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A new one, one that is changed, and one made of a long entry."""
        return (
            cls(circle=CIRCLE, given=(("n", "yes"),)),
            cls(circle=CIRCLE, given=(("s", SHARE),), text=TEXT),
            cls(circle=CIRCLE, given=(("n", ""),), text="word " * 360, cut=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePreview:
    """Exactly how it will stand in the room, and what happens when it is sent. Shows private text: never stored."""

    name: ClassVar[str] = "share-preview"

    circle: CircleId
    share: str
    person: PersonId
    number: int = 0
    text: str = field(repr=False)
    may_hide: bool = True
    """It could go out without the name."""
    look_first: bool = False
    """A facilitator looks at it before it is posted."""
    noticing: bool = False
    """The member lets the bot look for danger, so that an alert would hold their name."""
    controller: str = ""
    kinds: tuple[str, ...] = ()
    """Why the circle's rules let a facilitator look first."""

    def view(self, desk: Desk) -> View:
        """The text between what is said before and after it."""
        say, given = desk.say, given_of(self.circle, self.share)
        hidden = self.number > 0
        blocks: list[Block] = [
            Quiet(say("share-preview")),
            *as_posted(desk, self.person, self.number, self.text),
        ]
        if hidden:
            blocks += who_can_unmask(desk, self.controller)
            if self.noticing:
                blocks.append(Paragraph(say("share-noticing")))
        if self.kinds:
            blocks += [Paragraph(say("share-rules-look")), Items(kind_words(desk, self.kinds))]
        elif self.look_first:
            blocks.append(Paragraph(say("share-look-first")))
        blocks.append(Quiet(say("share-take-back-any-time")))
        asks = self.look_first or bool(self.kinds)
        send = Button(
            say("share-send-to-look" if asks else "share-send", hidden="yes" if hidden else "no"),
            "share.send",
            (*given, ("n", "yes" if hidden else "no")),
            Look.MAIN,
        )
        other = () if not hidden and not self.may_hide else (self._other(desk, given, hidden=hidden),)
        rows: tuple[Row, ...] = (
            (send, *other),
            (
                Button(say("share-change"), "share.change", given),
                Button(say("share-drop"), "share.drop", given),
                help_button(desk, self.circle),
            ),
        )
        return View(title=say("share-title"), blocks=tuple(blocks), rows=rows)

    @staticmethod
    def _other(desk: Desk, given: Given, *, hidden: bool) -> Button:
        label = desk.say("share-rather-with-name" if hidden else "share-rather-without-name")
        return Button(label, "share.name", (*given, ("n", "no" if hidden else "yes")))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """By name and without, looked at first and not, and with something that the rules would hold."""
        one = cls(circle=CIRCLE, share=SHARE, person=PERSON, text=TEXT)
        hidden = replace(one, number=3, look_first=True, noticing=True, controller="Quiet Corner e.V.")
        return (
            one,
            replace(one, may_hide=False, text="A longer line of words. " * 74),
            hidden,
            replace(hidden, look_first=False, noticing=False, number=35),
            replace(one, kinds=("doxxing",)),
        )
