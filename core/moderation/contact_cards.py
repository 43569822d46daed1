"""What a member and the facilitators see of their private thread. Words are kept sealed and read when shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.moderation.case_words import quoted

MOST_CONTACT = 2_000
_CIRCLE = CircleId("0123456789ab")
_THREAD = "0123456789ab"


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactBegin:
    """Who will read it and who could find out the name, before anything is written."""

    name: ClassVar[str] = "contact-begin"

    circle: CircleId
    hidden: bool = False
    """Whether the circle allows it without a name."""
    controller: str = ""
    staffed: str = ""

    def view(self, desk: Desk) -> View:
        """What happens with it, and one or two ways to write."""
        say, given = desk.say, (("circle", self.circle),)
        blocks: list[Block] = [Paragraph(say("contact-about"))]
        buttons = [Button(say("contact-with-name"), "contact.write", (*given, ("h", "no")), Look.MAIN)]
        if self.hidden:
            blocks.append(Paragraph(say("contact-hidden-about", controller=self.controller or say("contact-host"))))
            buttons.append(Button(say("contact-without-name"), "contact.write", (*given, ("h", "yes"))))
        else:
            blocks.append(Quiet(say("contact-named-only")))
        hours = say("resources-staffed", staffed=self.staffed) if self.staffed else say("resources-unstaffed")
        blocks += [Quiet(hours), Quiet(say("report-not-urgent"))]
        help_ = Button(say("menu-resources"), "resources.show", given)
        return View(title=say("contact-title"), blocks=tuple(blocks), rows=(tuple(buttons), (help_,)))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With a name only, and without."""
        return (cls(circle=_CIRCLE), cls(circle=_CIRCLE, hidden=True, controller="The house", staffed="Mondays"))


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactForm:
    """The form for one message: a member's first, a further one, or a facilitators' answer."""

    name: ClassVar[str] = "contact-form"

    circle: CircleId
    action: str
    given: tuple[tuple[str, str], ...] = ()

    def form(self, desk: Desk) -> Form:
        """One field."""
        say = desk.say
        field_ = Field(name="text", label=say("contact-field"), long=True, most=MOST_CONTACT, hint=say("contact-hint"))
        given = (("circle", self.circle), *self.given)
        return Form(
            title=say("contact-title"), submit=say("contact-submit"), action=self.action, given=given, fields=(field_,)
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """The first, a further one, and an answer."""
        thread = (("t", _THREAD),)
        return (
            cls(circle=_CIRCLE, action="contact.send", given=(("h", "yes"),)),
            cls(circle=_CIRCLE, action="contact.send", given=thread),
            cls(circle=_CIRCLE, action="contact.reply", given=thread),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactNotice:
    """A member's message in the facilitators' room. Without ``person`` nobody there sees a name."""

    name: ClassVar[str] = "contact-notice"

    circle: CircleId
    thread: str
    text_ref: TextRef
    further: bool = False
    person: PersonId | None = None

    def view(self, desk: Desk) -> View:
        """The words, who wrote them if they said so, and what to do."""
        say, given = desk.say, (("circle", self.circle), ("t", self.thread))
        who = desk.mention(self.person) if self.person is not None else ""
        head = "contact-further" if self.further else "contact-new"
        text = desk.texts.get(self.text_ref, "")
        blocks: list[Block] = [
            Paragraph(say(f"{head}-named", person=who) if who else say(head, thread=self.thread[:4])),
            Paragraph(quoted(text) if text else say("report-words-gone")),
        ]
        if not who:
            blocks.append(Quiet(say("contact-do-not-ask")))
        rows = (
            (
                Button(say("contact-answer"), "contact.answer", given, Look.MAIN),
                Button(say("contact-thread"), "contact.thread", given),
                Button(say("contact-close"), "contact.close", given),
            ),
        )
        return View(
            title=say("contact-notice-title"), blocks=tuple(blocks), rows=rows, notice=say("contact-notice-title")
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """With a name and without, the first and a further one."""
        person, ref = PersonId("discord:100000000000000001"), TextRef("0123456789ab")
        return (
            cls(circle=_CIRCLE, thread=_THREAD, text_ref=ref, person=person),
            cls(circle=_CIRCLE, thread=_THREAD, text_ref=ref, person=person, further=True),
            cls(circle=_CIRCLE, thread=_THREAD, text_ref=ref),
            cls(circle=_CIRCLE, thread=_THREAD, text_ref=ref, further=True),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactReply:
    """An answer of the facilitators, to the member in private."""

    name: ClassVar[str] = "contact-reply"

    circle: CircleId
    circle_name: str
    thread: str
    text_ref: TextRef

    def view(self, desk: Desk) -> View:
        """The words, and how to write back; one neutral line for discreet readers."""
        say, given = desk.say, (("circle", self.circle), ("t", self.thread))
        if desk.discreet:
            read = Button(say("mod-button-read"), "contact.read", given, Look.MAIN)
            return View(blocks=(Paragraph(say("mod-told-discreet")),), rows=((read,),), notice=say("mod-notice"))
        text = desk.texts.get(self.text_ref, "")
        return View(
            blocks=(
                Paragraph(say("contact-replied", circle=self.circle_name)),
                Paragraph(quoted(text) if text else say("report-words-gone")),
            ),
            rows=((Button(say("contact-write-back"), "contact.write", given, Look.MAIN),),),
            notice=say("mod-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, circle_name="Evening circle", thread=_THREAD, text_ref=TextRef("0123456789ab")),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactThread:
    """A whole thread, to one of its two sides. Never stored."""

    name: ClassVar[str] = "contact-thread"

    circle: CircleId
    thread: str
    facilitator: bool = False
    open: bool = True
    lines: tuple[tuple[bool, str], ...] = field(default=(), repr=False)
    """(whether it is the facilitators', the words), oldest first."""

    def view(self, desk: Desk) -> View:
        """Each message under a word that says whose it is."""
        say, given = desk.say, (("circle", self.circle), ("t", self.thread))
        blocks: list[Block] = []
        for theirs, text in self.lines[-10:]:
            whose = "contact-by-facilitators" if theirs else "contact-by-member"
            blocks += [Quiet(say(whose)), Paragraph(quoted(text) if text else say("report-words-gone"))]
        if not self.open:
            blocks.append(Quiet(say("contact-is-closed")))
        buttons = [Button(say("contact-write-back"), "contact.write", given, Look.MAIN)]
        if self.facilitator:
            buttons = [Button(say("contact-answer"), "contact.answer", given, Look.MAIN)]
            if self.open:
                buttons.append(Button(say("contact-close"), "contact.close", given))
        rows: tuple[Row, ...] = (tuple(buttons),)
        return View(title=say("contact-notice-title"), blocks=tuple(blocks), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """From both sides, open and closed."""
        lines = ((False, "May I bring a friend?"), (True, "Yes, gladly."), (False, ""))
        return (
            cls(circle=_CIRCLE, thread=_THREAD, lines=lines),
            cls(circle=_CIRCLE, thread=_THREAD, lines=lines, facilitator=True),
            cls(circle=_CIRCLE, thread=_THREAD, lines=lines, facilitator=True, open=False),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSaid:
    """One sentence about a thread."""

    name: ClassVar[str] = "contact-said"

    circle: CircleId
    note: str

    def view(self, desk: Desk) -> View:
        """The sentence."""
        return View(blocks=(Paragraph(desk.say(self.note)),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All of them."""
        notes = (
            "contact-sent",
            "contact-sent-hidden",
            "contact-empty",
            "contact-long",
            "contact-gone",
            "contact-not-hidden",
            "contact-passed-on",
            "contact-closed",
            "contact-unreached",
            "crisis-sent",
            "crisis-nobody",
            "crisis-cannot",
            "crisis-unreached",
        )
        return tuple(cls(circle=_CIRCLE, note=note) for note in notes)
