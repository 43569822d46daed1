"""A share as the room and its facilitators see it. In the facilitators' room stand no words of a member."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import ClassVar, Self

from core.circles.common import to_list
from core.kernel.asks import Field, Form
from core.kernel.cards import Block, Button, Desk, Items, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, TextRef
from core.safety.held_words import kind_words
from core.sharing.model import OPENINGS, Share, ShareState
from core.sharing.own_cards import sender
from core.sharing.words import CIRCLE, LINK, PERSON, REF, SHARE, TEXT, as_posted, given_of, whose

MOST_BACK = 600
_ONE = Share(id=SHARE, circle=CIRCLE, person=PERSON, number=3, text=REF, at=datetime(2026, 12, 1, 18, tzinfo=UTC))


@dataclass(frozen=True, slots=True, kw_only=True)
class SharePosted:
    """In the room: what a member shares, by name or under the name of a star."""

    name: ClassVar[str] = "share-posted"

    circle: CircleId
    share: str
    person: PersonId | None = None
    """None where no name may stand."""
    number: int = 0
    text_ref: TextRef

    def view(self, desk: Desk) -> View:
        """Whose words they are, the words, and how to answer."""
        say = desk.say
        words = as_posted(desk, self.person, self.number, desk.texts.get(self.text_ref, ""))
        return View(blocks=(*words, Quiet(say("share-answer-how"))), notice=say("share-notice"))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """By name, and under another."""
        one = cls(circle=CIRCLE, share=SHARE, person=PERSON, text_ref=REF)
        return (one, replace(one, person=None, number=3))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareNotice:
    """To the facilitators: something waits to be looked at before it is posted. ``again``: it still waits."""

    name: ClassVar[str] = "share-notice"

    circle: CircleId
    share: str
    person: PersonId | None = None
    number: int = 0
    again: bool = False

    def view(self, desk: Desk) -> View:
        """Who would like to share, and a way to read it in private."""
        say = desk.say
        head = "share-notice-again" if self.again else "share-notice-new"
        who = whose(desk, self.person, self.number)
        hidden: tuple[Block, ...] = (Quiet(say("share-do-not-ask")),) if self.number else ()
        read = Button(say("share-read"), "share.read", given_of(self.circle, self.share), Look.MAIN)
        title = say("share-notice-title")
        return View(title=title, blocks=(Paragraph(say(head, person=who)), *hidden), rows=((read,),), notice=title)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Without a name, with one, and once more."""
        one = cls(circle=CIRCLE, share=SHARE, number=3)
        return (one, replace(one, number=0, person=PERSON), replace(one, again=True))


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareOpen:
    """To one facilitator in private: the words, and what can be done. Never stored."""

    name: ClassVar[str] = "share-open"

    share: Share
    text: str = field(repr=False)
    kinds: tuple[str, ...] = ()
    """What the circle's rules would hold in it."""
    blocked: bool = False
    """The name that it stands under cannot share for now."""
    own: bool = False
    """The facilitator wrote it, so that others decide."""
    note: str = ""
    link: str = ""

    def view(self, desk: Desk) -> View:
        """The words as they would stand in the room, then the decisions."""
        say, share = desk.say, self.share
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks += [
            *as_posted(desk, sender(share), share.number, self.text),
            Paragraph(say(f"share-desk-{share.state.value}")),
        ]
        if self.kinds and share.state is ShareState.WAITING:
            blocks += [Paragraph(say("share-rules-found")), Items(kind_words(desk, self.kinds))]
        if share.hidden:
            blocks.append(Quiet(say("share-do-not-ask")))
        blocks.append(Quiet(say("held-own" if self.own else "held-private")))
        link = (Link(say("share-link"), self.link),) if self.link else ()
        rows: tuple[Row, ...] = () if self.own else self._rows(desk)
        away: Row = (*link, to_list(desk, share.circle))
        return View(title=say("share-notice-title"), blocks=tuple(blocks), rows=(*rows, away))

    def _rows(self, desk: Desk) -> tuple[Row, ...]:
        say, share = desk.say, self.share
        given = given_of(share.circle, share.id)
        block: tuple[Button, ...] = ()
        if share.hidden:
            word = "no" if self.blocked else "yes"
            block = (Button(say("share-block", on=word), "share.block", (*given, ("b", word))),)
        match share.state:
            case ShareState.WAITING:
                post = Button(say("share-post"), "share.post", given, Look.MAIN)
                return ((post, Button(say("share-give-back"), "share.back", given), *block),)
            case ShareState.POSTED:
                remove = Button(say("share-remove"), "share.remove", given, Look.DANGER)
                return ((remove, *block),)
            case _:
                return (block,) if block else ()

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """In every state, with reasons, blocked, and one's own."""
        one = cls(share=replace(_ONE, state=ShareState.WAITING), text=TEXT)
        return (
            *(replace(one, share=replace(_ONE, state=state)) for state in ShareState),
            replace(one, kinds=("doxxing", "scam"), share=replace(_ONE, state=ShareState.WAITING, number=0)),
            replace(one, blocked=True, note="share-note-blocked"),
            replace(one, own=True),
            replace(one, share=replace(_ONE, state=ShareState.POSTED), link=LINK, note="share-note-posted"),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareBackForm:
    """A kind word with what is given back, if the facilitator likes."""

    name: ClassVar[str] = "share-back-form"

    circle: CircleId
    share: str

    def form(self, desk: Desk) -> Form:
        """One field that may stay empty."""
        say = desk.say
        words = Field(
            name="text",
            label=say("share-back-field"),
            long=True,
            required=False,
            most=MOST_BACK,
            hint=say("share-back-hint"),
        )
        return Form(
            title=say("share-back-title"),
            submit=say("share-give-back"),
            action="share.returned",
            given=given_of(self.circle, self.share),
            fields=(words,),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE, share=SHARE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareUnanswered:
    """To the facilitators, those on duty called by name: nobody has answered yet, and how one could begin."""

    name: ClassVar[str] = "share-unanswered"

    circle: CircleId
    share: str
    who: PersonId | None = None
    number: int = 0
    hours: int
    opening: int
    """Which opening line is suggested, from 1."""
    link: str = ""
    calls: tuple[PersonId, ...] = ()

    def view(self, desk: Desk) -> View:
        """How long it has been, a line to begin with, and a word that it was answered elsewhere."""
        say = desk.say
        title = say("share-unanswered-title")
        who = whose(desk, self.who, self.number)
        done = Button(say("share-answered-elsewhere"), "share.settle", given_of(self.circle, self.share))
        link: tuple[Row, ...] = ((Link(say("share-link"), self.link),),) if self.link else ()
        return View(
            title=title,
            blocks=(
                Paragraph(say("share-unanswered", person=who, hours=self.hours)),
                Paragraph(say("share-opening")),
                Paragraph(f"> {say(f'share-opening-{self.opening}')}"),
                Quiet(say("share-unanswered-how")),
            ),
            rows=((done,), *link),
            notice=title,
            calls=self.calls,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each opening line; by name and without."""
        one = cls(circle=CIRCLE, share=SHARE, number=3, hours=24, opening=1, link=LINK, calls=(PERSON,))
        lines = tuple(replace(one, opening=place) for place in range(1, OPENINGS + 1))
        return (*lines, replace(one, who=PERSON, number=0, hours=1, link="", calls=()))
