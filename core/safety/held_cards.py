"""What is seen of a held message: by its author, by facilitators, and by the room once it is posted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Document, Items, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.held import CLOSED, HeldState, Paper, Reason, read_paper

KINDS = (
    *("slur", "dehumanising", "threat", "urging", "method", "doxxing", "solicitation", "scam", "spam", "own"),
    *("flood-links", "flood-mentions", "flood-repeats"),
)
"""Kinds of reasons that there are words for: ``held-kind-...``."""
MOST_QUOTED = 1_500
"""Longer texts come as a file, so that nothing is cut off."""
MOST_APPEAL = 1_000
_CIRCLE = CircleId("0123456789ab")
_ID = "abcdef012345"
_REF = TextRef("0123456789ab")
_PERSON = PersonId("discord:100000000000000004")
_LINK = "https://example.org/archives/C0123456789/p1796000000000100"
_PAPER = Paper("Her address is 12 Long Lane.", (Reason("doxxing-address", "doxxing", "An address.", (0, 27)),))

Given = tuple[tuple[str, str], ...]


def given_of(circle: CircleId, held: str) -> Given:
    """What every button about a held message carries."""
    return (("circle", circle), ("h", held))


def kind_words(desk: Desk, kinds: tuple[str, ...]) -> tuple[str, ...]:
    """Say for each kind of reason what it is."""
    known = dict.fromkeys(kind if kind in KINDS else "own" for kind in kinds)
    return tuple(desk.say(f"held-kind-{kind}") for kind in known)


def quoted(desk: Desk, text: str) -> Block:
    """A text as a quotation, or as a file where it is long."""
    if len(text) > MOST_QUOTED:
        return Document(desk.say("held-file"), text)
    return Paragraph("\n".join(f"> {line}" for line in text.splitlines()) or desk.say("held-words-gone"))


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldNotice:
    """To the facilitators: that something was held, and why. The words are read in private, and stand here nowhere."""

    name: ClassVar[str] = "held-notice"

    circle: CircleId
    held: str
    person: PersonId | None = None
    text_ref: TextRef
    taken: bool = False
    link: str = ""
    appealed: bool = False

    def view(self, desk: Desk) -> View:
        """The reasons, whether it still stands in the room, and ways to look at it."""
        say, given = desk.say, given_of(self.circle, self.held)
        paper = read_paper(desk.texts.get(self.text_ref))
        title = say("held-appeal-title" if self.appealed else "held-notice-title")
        who = desk.mention(self.person) if self.person is not None else say("held-somebody")
        blocks: list[Block] = [
            Paragraph(say("held-appeal-notice" if self.appealed else "held-notice", person=who)),
        ]
        if paper.reasons:
            blocks.append(Items(kind_words(desk, paper.kinds)))
        if not self.appealed:
            blocks.append(Paragraph(say("held-taken" if self.taken else "held-not-taken")))
        blocks.append(Quiet(say("held-not-a-judgement")))
        main = Button(say("held-read"), "hold.read", given, Look.MAIN)
        why = Button(say("held-why"), "hold.why", given)
        rows: tuple[Row, ...] = ((main, why),)
        if self.link and not self.taken:
            rows = (*rows, (Link(say("held-link"), self.link),))
        return View(title=title, blocks=tuple(blocks), rows=rows, notice=title)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Taken out of the room, still standing there, and appealed against."""
        one = cls(circle=_CIRCLE, held=_ID, person=_PERSON, text_ref=_REF, taken=True)
        return (one, replace(one, taken=False, link=_LINK), replace(one, appealed=True))


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
        one = cls(circle=_CIRCLE, held=_ID, circle_name="Evening circle", text_ref=_REF, taken=True)
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
        return (cls(circle=_CIRCLE, held=_ID, circle_name="Evening circle", text_ref=_REF),)


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
        one = cls(circle=_CIRCLE, held=_ID, circle_name="Evening circle", paper=_PAPER, taken=True)
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
        one = cls(circle=_CIRCLE, held=_ID)
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
        return (cls(circle=_CIRCLE, held=_ID),)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldPosted:
    """In the room: what a member wrote, posted by the bot because they and a facilitator wanted that."""

    name: ClassVar[str] = "held-posted"

    circle: CircleId
    person: PersonId
    text_ref: TextRef

    def view(self, desk: Desk) -> View:
        """Whose words they are, and the words."""
        paper = read_paper(desk.texts.get(self.text_ref))
        words = Paragraph(desk.say("held-posted", person=desk.mention(self.person)))
        return View(blocks=(words, quoted(desk, paper.text)), notice=desk.say("held-posted-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, person=_PERSON, text_ref=_REF),)


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldOpen:
    """To one facilitator, in private: the words, the reasons, and what can be done. Never stored."""

    name: ClassVar[str] = "held-open"

    circle: CircleId
    held: str
    state: HeldState
    paper: Paper = field(repr=False)
    person: PersonId | None = None
    appeal: str = field(default="", repr=False)
    taken: bool = False
    told: str = ""
    link: str = ""
    note: str = ""
    why: bool = False
    own: bool = False
    """The facilitator wrote it, so that others decide."""
    closed_by: PersonId | None = None

    def view(self, desk: Desk) -> View:
        """The words first; the reasons in short, or one by one for who asks why."""
        say = desk.say
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        who = desk.mention(self.person) if self.person is not None else say("held-somebody")
        blocks.append(Paragraph(say("held-open", person=who)))
        blocks.append(quoted(desk, self.paper.text) if self.paper.text else Paragraph(say("held-words-gone")))
        blocks.append(Items(self._why(desk)) if self.why else Items(kind_words(desk, self.paper.kinds)))
        if self.appeal:
            blocks += [Paragraph(say("held-open-appeal")), quoted(desk, self.appeal)]
        state = say(f"held-state-{self.state.value}")
        if self.closed_by is not None:
            state = say("held-closed-by", state=state, person=desk.mention(self.closed_by))
        blocks.append(Paragraph(state))
        if self.told:
            blocks.append(Paragraph(say("held-author-untold")))
        if self.state is HeldState.HELD and not self.taken:
            blocks.append(Paragraph(say("held-not-taken")))
        blocks.append(Quiet(say("held-own" if self.own else "held-private")))
        rows: tuple[Row, ...] = () if self.own else self._buttons(desk)
        if self.link and not self.taken:
            rows = (*rows, (Link(say("held-link"), self.link),))
        return View(title=say("held-notice-title"), blocks=tuple(blocks), rows=rows)

    def _buttons(self, desk: Desk) -> tuple[Row, ...]:
        say, given = desk.say, given_of(self.circle, self.held)
        why = () if self.why else (Button(say("held-why"), "hold.why", given),)
        if self.state in CLOSED or self.state is HeldState.ASKED:
            return ((Button(say("held-undo"), "hold.undo", given), *why),)
        post = (Button(say("held-post"), "hold.post", given, Look.MAIN),) if self.paper.text and self.person else ()
        keep = Button(say("held-keep"), "hold.keep", given)
        remove = Button(say("held-remove"), "hold.remove", given, Look.DANGER)
        return ((*post, keep, remove), *((why,) if why else ()))

    def _why(self, desk: Desk) -> tuple[str, ...]:
        lines: list[str] = []
        for reason in self.paper.reasons:
            begin, end = reason.span
            found = " ".join(self.paper.text[begin:end].split())[:120]
            kind = kind_words(desk, (reason.kind,))[0]
            told = reason.words or kind
            lines.append(desk.say("held-because", words=told, found=found) if found else told)
        return tuple(lines) or (desk.say("held-no-reasons"),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """In every state, with an appeal, with reasons one by one, and one's own."""
        one = cls(circle=_CIRCLE, held=_ID, state=HeldState.HELD, paper=_PAPER, person=_PERSON, link=_LINK)
        return (
            *(replace(one, state=state) for state in HeldState),
            replace(one, appeal="It is my own address.", told="dm-closed", taken=True),
            replace(one, why=True),
            replace(one, own=True),
            replace(one, state=HeldState.KEPT, closed_by=_PERSON, note="held-note-kept"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldGone:
    """It is not there any more, or it was never there."""

    name: ClassVar[str] = "held-gone"

    def view(self, desk: Desk) -> View:
        """Say so."""
        return View(blocks=(Paragraph(desk.say("held-gone")),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)
