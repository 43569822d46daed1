"""What the author of a share sees of it afterwards: where it stands, and the private word on what became of it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Choice, Desk, Link, Look, Paragraph, Picker, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.reflections.invitations import help_button
from core.sharing.model import Share, ShareState
from core.sharing.words import CIRCLE, LINK, PERSON, REF, SHARE, TEXT, Given, as_posted, given_of, pseudonym

SHOWN = 20
FIRST_WORDS = 50
_AT = datetime(2026, 12, 1, 18, tzinfo=UTC)
_ONE = Share(id=SHARE, circle=CIRCLE, person=PERSON, text=REF, at=_AT)


class ShareNews(StrEnum):
    """What a private word to an author may be about."""

    POSTED = "posted"
    RETURNED = "returned"
    ANSWERED = "answered"
    UNPOSTED = "unposted"
    REMOVED = "removed"
    UNMASKED = "unmasked"


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareMine:
    """One's own share, whole, with what can be done about it now. Shows private text: never stored."""

    name: ClassVar[str] = "share-own"

    share: Share
    text: str = field(repr=False)
    back: str = field(default="", repr=False)
    """What the facilitators wrote when they gave it back."""
    link: str = ""
    news: ShareNews | None = None
    """What a discreet reader was told of in one neutral line."""
    circle_name: str = ""

    def view(self, desk: Desk) -> View:
        """Where it stands, the words, and buttons."""
        say, share = desk.say, self.share
        told = f"share-state-{share.state.value}" if self.news is None else f"share-word-{self.news.value}"
        blocks: list[Block] = [
            Paragraph(say(told, circle=self.circle_name)),
            *as_posted(desk, share.person, share.number, self.text),
        ]
        if self.back:
            blocks += [Paragraph(say("share-back-words")), Paragraph(f"> {self.back}")]
        return View(title=say("share-title"), blocks=tuple(blocks), rows=self._rows(desk))

    def _rows(self, desk: Desk) -> tuple[Row, ...]:
        say, given = desk.say, given_of(self.share.circle, self.share.id)
        match self.share.state:
            case ShareState.DRAFT | ShareState.RETURNED:
                go = Button(say("share-look-again"), "share.change", given, Look.MAIN)
                return ((go, Button(say("share-drop"), "share.drop", given)),)
            case ShareState.WAITING | ShareState.POSTED:
                link: tuple[Row, ...] = ((Link(say("share-link"), self.link),),) if self.link else ()
                return ((Button(say("share-take-back"), "share.take", given, Look.DANGER),), *link)
            case ShareState.TAKEN:
                return ()

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """In every state, with and without a name."""
        return (
            *(cls(share=replace(_ONE, state=state), text=TEXT) for state in ShareState),
            cls(share=replace(_ONE, state=ShareState.POSTED, number=2), text=TEXT, link=LINK),
            cls(share=replace(_ONE, state=ShareState.RETURNED, number=2), text=TEXT, back="Leave his name out?"),
            cls(share=_ONE, text=TEXT, news=ShareNews.UNMASKED, circle_name="Evening circle"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareList:
    """All that a member shared or is about to. Shows private text: never stored."""

    name: ClassVar[str] = "share-list"

    circle: CircleId
    shares: tuple[tuple[Share, str], ...] = field(default=(), repr=False)

    def view(self, desk: Desk) -> View:
        """A list to choose one of."""
        say, given = desk.say, (("circle", self.circle),)
        if not self.shares:
            begin = Button(say("share-begin-button"), "share.begin", given, Look.MAIN)
            return View(title=say("share-list-title"), blocks=(Paragraph(say("share-list-none")),), rows=((begin,),))
        choices = tuple(self._choice(desk, share, text) for share, text in self.shares[:SHOWN])
        picker = Picker(name="s", label=say("share-list-pick"), action="share.mine", choices=choices, given=given)
        return View(
            title=say("share-list-title"),
            blocks=(Paragraph(say("share-list")),),
            rows=(picker, (help_button(desk, self.circle),)),
        )

    @staticmethod
    def _choice(desk: Desk, share: Share, text: str) -> Choice:
        line = " ".join(text.split())
        words = line if len(line) <= FIRST_WORDS else f"{line[:FIRST_WORDS].rstrip()}…"
        hint = desk.say(f"share-stands-{share.state.value}")
        if share.hidden:
            hint = desk.say("share-stands-as", state=hint, name=pseudonym(desk, share.number))
        return Choice(words or desk.say("share-words-gone"), share.id, hint)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """None, and one in each state."""
        each = (state for state in ShareState if state is not ShareState.TAKEN)
        shares = tuple(
            (replace(_ONE, id=f"{place:012x}", state=state, number=place), TEXT * 2) for place, state in enumerate(each)
        )
        return (cls(circle=CIRCLE), cls(circle=CIRCLE, shares=shares))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareSaid:
    """One sentence about a share, with the button that fits it."""

    name: ClassVar[str] = "share-said"

    circle: CircleId
    note: str
    share: str = ""
    """The share that can be taken back."""

    def view(self, desk: Desk) -> View:
        """The sentence."""
        say, given = desk.say, given_of(self.circle, self.share)
        take = (Button(say("share-take-back"), "share.take", given),) if self.share else ()
        listed = (Button(say("share-mine"), "share.list", given[:1]),) if self.note in _LEAD_ON else ()
        rows: tuple[Row, ...] = ((*take, *listed, help_button(desk, self.circle)),)
        return View(blocks=(Paragraph(say(self.note)),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """All of them, and the one that can be taken back."""
        return (
            *(cls(circle=CIRCLE, note=note) for note in NOTES),
            cls(circle=CIRCLE, note="share-sent", share=SHARE),
            cls(circle=CIRCLE, note="share-waits", share=SHARE),
        )


NOTES = (
    "share-sent",
    "share-waits",
    "share-waits-rules",
    "share-empty",
    "share-long",
    "share-gone",
    "share-dropped",
    "share-taken",
    "share-taken-before",
    "share-closed",
    "share-rests",
    "share-enough",
    "share-not-hidden",
    "share-blocked",
    "share-entry-gone",
    "share-word-unmasked",
    "share-gone-for-you",
    "share-settled",
)
"""Sentences of :class:`ShareSaid`."""
_LEAD_ON = ("share-gone", "share-closed", "share-rests", "share-enough", "share-taken")


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareWord:
    """To its author in private: what became of it. Discreet: one neutral line."""

    name: ClassVar[str] = "share-word"

    circle: CircleId
    circle_name: str
    share: str
    what: ShareNews
    link: str = ""
    text_ref: TextRef | None = None
    """What the facilitators wrote when they gave it back."""

    def view(self, desk: Desk) -> View:
        """What happened, and what can be done."""
        say, given = desk.say, given_of(self.circle, self.share)
        read = Button(say("share-word-read"), "share.mine", (*given, ("w", self.what.value)), Look.MAIN)
        notice = say("mod-notice")
        if desk.discreet:
            return View(blocks=(Paragraph(say("mod-told-discreet")),), rows=((read,),), notice=notice)
        blocks: list[Block] = [Paragraph(say(f"share-word-{self.what.value}", circle=self.circle_name))]
        words = desk.texts.get(self.text_ref, "") if self.text_ref else ""
        if words:
            blocks += [Paragraph(say("share-back-words")), Paragraph(f"> {words}")]
        if self.what is ShareNews.ANSWERED:
            blocks.append(Quiet(say("share-word-once")))
        rows: list[Row] = [(read, help_button(desk, self.circle))]
        if self.link:
            rows.append((Link(say("share-link"), self.link),))
        return View(blocks=tuple(blocks), rows=tuple(rows), notice=notice)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each of them."""
        one = cls(circle=CIRCLE, circle_name="Evening circle", share=SHARE, what=ShareNews.POSTED)
        return (
            replace(one, link=LINK),
            replace(one, what=ShareNews.RETURNED),
            replace(one, what=ShareNews.RETURNED, text_ref=REF),
            replace(one, what=ShareNews.ANSWERED, link=LINK),
            replace(one, what=ShareNews.UNPOSTED),
            replace(one, what=ShareNews.REMOVED),
            replace(one, what=ShareNews.UNMASKED),
        )


def sender(share: Share) -> PersonId | None:
    """Whose name stands over it; None when none does."""
    return None if share.hidden else share.person


def carried(share: Share) -> Given:
    """What every button about a share carries."""
    return given_of(share.circle, share.id)
