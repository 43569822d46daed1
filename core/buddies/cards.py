"""What members see of buddies: how they stand, who it is this time, a nudge, and a kind word when it ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from typing import ClassVar, Self

from core.kernel.cards import Block, Button, Desk, Items, Link, Look, Paragraph, Quiet, Row, View
from core.kernel.ids import CircleId, PersonId, SpaceId
from core.kernel.links import link_to_person

CIRCLE_ID = CircleId("0123456789ab")
PAIR_ID = "ba9876543210"
SPACE = SpaceId("discord:100000000000000000")
ANNA, BEN = PersonId("discord:100000000000000001"), PersonId("discord:100000000000000002")
MONDAY = datetime(2026, 12, 7, 9, tzinfo=UTC)
_TOPIC = "trust-from-the-roots/where-it-comes-from"


class Standing(StrEnum):
    """How somebody stands with buddies."""

    OFF = "off"
    """The circle has none."""
    OUT = "out"
    """They have not asked for one, or sit out."""
    RESTS = "rests"
    """They only listen, or are away."""
    WAITS = "waits"
    PAIRED = "paired"


def first_question(desk: Desk, topic: str) -> str:
    """Return something to begin with: from the topic that the circle talks about, or an open question.

    A topic with a gate is not for two who do not know each other yet.
    """
    programme, _, name = topic.partition("/")
    found = desk.library.topic(programme, name, desk.language) if name else None
    return found.follow_ups[0] if found is not None and not found.gate else desk.say("buddy-open-question")


def _given(circle: str, pair: str = "") -> tuple[tuple[str, str], ...]:
    return (("circle", circle), ("p", pair)) if pair else (("circle", circle),)


def pair_blocks(desk: Desk, others: tuple[PersonId, ...], topic: str) -> tuple[Block, ...]:
    """Who it is, something to begin with, how to find each other, and what the bot does not see."""
    say = desk.say
    return (
        Paragraph(say("buddy-is", count=len(others))),
        Items(tuple(map(desk.mention, others))),
        Paragraph(say("buddy-begin")),
        Paragraph(f"**{first_question(desk, topic)}**"),
        Quiet(say("buddy-how")),
        Quiet(say("buddy-unread")),
    )


def pair_rows(desk: Desk, circle: str, pair: str, space: SpaceId, others: tuple[PersonId, ...]) -> tuple[Row, ...]:
    """A way to each other, and what can be said about it."""
    say, given = desk.say, _given(circle, pair)
    found = [address for one in others if (address := link_to_person(space, one))]
    links = tuple(
        Link(say("buddy-write") if len(found) == 1 else say("buddy-write-number", number=number), address)
        for number, address in enumerate(found, 1)
    )
    buttons = (
        Button(say("buddy-talked"), "buddy.talked", given, Look.MAIN),
        Button(say("buddy-other"), "buddy.other", given),
    )
    return (links, buttons) if links else (buttons,)


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyCard:
    """How somebody stands, and what they can do about it. ``note`` is a message on what was just done."""

    name: ClassVar[str] = "buddy"

    circle: CircleId
    circle_name: str
    space: SpaceId
    standing: Standing
    note: str = ""
    pair: str = ""
    others: tuple[PersonId, ...] = field(default=(), repr=False)
    topic: str = ""
    met: bool = False
    next_round: datetime | None = None
    listed: bool = False
    """Whether anybody stands on their list."""

    def view(self, desk: Desk) -> View:
        """What a buddy is or who it is, and the buttons for it."""
        say, given = desk.say, _given(self.circle)
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        list_ = Button(say("buddy-list"), "buddy.list", given)
        rows: tuple[Row, ...]
        match self.standing:
            case Standing.OFF:
                blocks.append(Paragraph(say("buddy-off")))
                rows = ()
            case Standing.OUT:
                blocks += [Paragraph(say("buddy-about")), Paragraph(say("buddy-about-list")), Quiet(say("buddy-kept"))]
                rows = ((Button(say("buddy-join"), "buddy.join", given, Look.MAIN), list_),)
            case Standing.RESTS:
                blocks.append(Paragraph(say("buddy-rests")))
                rows = (
                    (Button(say("buddy-capacity"), "capacity.show", given, Look.MAIN), list_, *self._ways_out(desk)),
                )
            case Standing.WAITS:
                blocks.append(Paragraph(say("buddy-waits")))
                rows = ((list_, *self._ways_out(desk)),)
            case Standing.PAIRED:
                blocks += pair_blocks(desk, self.others, self.topic)
                blocks += [Quiet(say("buddy-have-talked"))] if self.met else []
                ways = pair_rows(desk, self.circle, self.pair, self.space, self.others)
                rows = (*ways, (list_, *self._ways_out(desk)))
        if self.next_round is not None and self.standing in (Standing.WAITS, Standing.PAIRED, Standing.OUT):
            day = self.next_round.astimezone(desk.zone).date()
            blocks.append(Quiet(say("buddy-next", day=day)))
        if self.listed:
            blocks.append(Quiet(say("buddy-listed")))
        title = say("buddy-title", circle=self.circle_name)
        return View(title=title, blocks=tuple(blocks), rows=rows)

    def _ways_out(self, desk: Desk) -> tuple[Button, ...]:
        given = _given(self.circle)
        return (
            Button(desk.say("buddy-pause"), "buddy.pause", given),
            Button(desk.say("buddy-stop"), "buddy.stop", given),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each standing."""
        plain = {"circle": CIRCLE_ID, "circle_name": "Evening circle", "space": SPACE}
        return (
            *(cls(**plain, standing=one, next_round=MONDAY) for one in Standing if one is not Standing.PAIRED),  # type: ignore[arg-type]
            cls(**plain, standing=Standing.OUT, note="buddy-stopped", listed=True),  # type: ignore[arg-type]
            cls(**plain, standing=Standing.PAIRED, pair=PAIR_ID, others=(ANNA,), topic=_TOPIC, next_round=MONDAY),  # type: ignore[arg-type]
            cls(**plain, standing=Standing.PAIRED, pair=PAIR_ID, others=(ANNA, BEN), met=True),  # type: ignore[arg-type]
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyMatched:
    """Told to each in private: who it is this time. Discreet: one neutral line."""

    name: ClassVar[str] = "buddy-matched"

    circle: CircleId
    circle_name: str
    space: SpaceId
    pair: str
    others: tuple[PersonId, ...] = field(repr=False)
    topic: str = ""
    two_left: bool = False
    """It was a three before."""

    def view(self, desk: Desk) -> View:
        """Who, a first question, how to find each other, and a way out."""
        say = desk.say
        if desk.discreet:
            return neutral(desk, self.circle)
        head = "buddy-two-left" if self.two_left else "buddy-found"
        return View(
            title=say("buddy-title", circle=self.circle_name),
            blocks=(Paragraph(say(head)), *pair_blocks(desk, self.others, self.topic)),
            rows=pair_rows(desk, self.circle, self.pair, self.space, self.others),
            notice=say("buddy-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A pair, a three, and two who are left of one."""
        plain = {"circle": CIRCLE_ID, "circle_name": "Evening circle", "space": SPACE, "pair": PAIR_ID}
        return (
            cls(**plain, others=(ANNA,), topic=_TOPIC),  # type: ignore[arg-type]
            cls(**plain, others=(ANNA, BEN)),  # type: ignore[arg-type]
            cls(**plain, others=(ANNA,), two_left=True),  # type: ignore[arg-type]
        )


def neutral(desk: Desk, circle: str, action: str = "buddy.show") -> View:
    """One line that could come from any app, and a button."""
    say = desk.say
    look = Button(say("discreet-open"), action, (("circle", circle),))
    return View(blocks=(Paragraph(say("discreet-line")),), rows=((look,),), notice=say("discreet-line"))


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyNudge:
    """A reminder that there is somebody, once, to those of whom nobody said that they have talked."""

    name: ClassVar[str] = "buddy-nudge"

    circle: CircleId
    circle_name: str
    space: SpaceId
    pair: str
    others: tuple[PersonId, ...] = field(repr=False)
    topic: str = ""

    def view(self, desk: Desk) -> View:
        """No hurry, the question once more, and three ways to answer."""
        say = desk.say
        if desk.discreet:
            return neutral(desk, self.circle)
        pause = Button(say("buddy-pause"), "buddy.pause", _given(self.circle))
        return View(
            title=say("buddy-title", circle=self.circle_name),
            blocks=(
                Paragraph(say("buddy-nudge", count=len(self.others))),
                Items(tuple(map(desk.mention, self.others))),
                Paragraph(f"**{first_question(desk, self.topic)}**"),
                Quiet(say("buddy-unread")),
                Quiet(say("buddy-nudge-once")),
            ),
            rows=(*pair_rows(desk, self.circle, self.pair, self.space, self.others), (pause,)),
            notice=say("buddy-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        plain = {"circle": CIRCLE_ID, "circle_name": "Evening circle", "space": SPACE, "pair": PAIR_ID}
        return (cls(**plain, others=(ANNA,), topic=_TOPIC),)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyNews:
    """A kind word in private: it has ended, or there was nobody this time. It names nobody and gives no reason."""

    name: ClassVar[str] = "buddy-news"

    circle: CircleId
    circle_name: str
    news: str
    """``ended``, ``nobody`` or ``closed``."""
    next_round: datetime | None = None

    def view(self, desk: Desk) -> View:
        """What it is, that nobody is to blame, what comes next."""
        say = desk.say
        if desk.discreet:
            return neutral(desk, self.circle)
        nothing_more = self.news == "closed" or self.next_round is None
        day = None if self.next_round is None else self.next_round.astimezone(desk.zone).date()
        next_: tuple[Block, ...] = () if nothing_more or day is None else (Quiet(say("buddy-next", day=day)),)
        look = Button(say("buddy-open"), "buddy.show", _given(self.circle))
        return View(
            title=say("buddy-title", circle=self.circle_name),
            blocks=(Paragraph(say(f"buddy-news-{self.news}")), *next_),
            rows=((look,),),
            notice=say("buddy-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each."""
        return tuple(
            cls(circle=CIRCLE_ID, circle_name="Evening circle", news=news, next_round=MONDAY)
            for news in ("ended", "nobody", "closed")
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyOther:
    """Asked before a pair is ended: somebody new, and whether to be matched with this one again some day."""

    name: ClassVar[str] = "buddy-other"

    circle: CircleId
    pair: str

    def view(self, desk: Desk) -> View:
        """What the other one will hear, and two ways."""
        say, given = desk.say, _given(self.circle, self.pair)
        return View(
            title=say("buddy-other"),
            blocks=(Paragraph(say("buddy-other-about")), Quiet(say("buddy-other-never"))),
            rows=(
                (
                    Button(say("buddy-other-yes"), "buddy.part", (*given, ("n", "no")), Look.MAIN),
                    Button(say("buddy-other-not-again"), "buddy.part", (*given, ("n", "yes"))),
                    Button(say("back"), "buddy.show", (*_given(self.circle), ("re", "1"))),
                ),
            ),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=CIRCLE_ID, pair=PAIR_ID),)
