"""A held message as facilitators see it, and the room once it is posted."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from core.circles.common import to_list
from core.kernel.cards import Block, Button, Desk, Items, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.held import CLOSED, HeldState, Paper, read_paper
from core.safety.held_words import CIRCLE, HELD, LINK, PAPER, PERSON, REF, given_of, kind_words, quoted
from core.safety.rule_words import told


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
        one = cls(circle=CIRCLE, held=HELD, person=PERSON, text_ref=REF, taken=True)
        return (one, replace(one, taken=False, link=LINK), replace(one, appealed=True))


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
        rows = (*rows, (to_list(desk, self.circle),))
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
            words = told(desk, reason.rule, reason.words) if reason.words or reason.kind != "own" else kind
            lines.append(desk.say("held-because", words=words, found=found) if found else words)
        return tuple(lines) or (desk.say("held-no-reasons"),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """In every state, with an appeal, with reasons one by one, and one's own."""
        one = cls(circle=CIRCLE, held=HELD, state=HeldState.HELD, paper=PAPER, person=PERSON, link=LINK)
        return (
            *(replace(one, state=state) for state in HeldState),
            replace(one, appeal="It is my own address.", told="dm-closed", taken=True),
            replace(one, why=True),
            replace(one, own=True),
            replace(one, state=HeldState.KEPT, closed_by=PERSON, note="held-note-kept"),
        )


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
        return (cls(circle=CIRCLE, person=PERSON, text_ref=REF),)


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
