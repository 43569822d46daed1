"""Something for two: found only by whoever looks for it, and never without its gate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.common import CircleClosed, NotAMember
from core.circles.model import CircleState, Here
from core.kernel.cards import (
    Block,
    Button,
    Card,
    Choice,
    Desk,
    Items,
    Link,
    Paragraph,
    Picker,
    Quiet,
    Row,
    Titled,
    View,
)
from core.kernel.decision import Action, Decision, Show, Who
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment

MOST_SOURCES = 4
MOST_LISTED = 25
_EXAMPLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class PairsList:
    """The exercises for two by title, with the gate before anything can be chosen."""

    name: ClassVar[str] = "pairs-list"

    circle: CircleId

    def view(self, desk: Desk) -> View:
        """For whom they are, for whom not, and a list to choose from."""
        say, here = desk.say, (("circle", self.circle),)
        pairs = desk.library.pairs_of(desk.language)[:MOST_LISTED]
        choices = tuple(Choice(pair.title[:100], pair.id) for pair in pairs)
        rows: list[Row] = []
        if choices:
            rows.append(Picker("x", say("pairs-pick"), "pairs.open", choices=choices, given=here))
        rows.append(
            (
                Button(say("suggest-button-topic"), "topic.show", here),
                Button(say("private-help"), "resources.show", here),
            )
        )
        blocks: tuple[Block, ...] = (Paragraph(say("pairs-gate")), Paragraph(say("pairs-about")))
        return View(
            title=say("pairs-title"), blocks=blocks if choices else (Paragraph(say("pairs-none")),), rows=tuple(rows)
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_EXAMPLE),)


@dataclass(frozen=True, slots=True, kw_only=True)
class PairShown:
    """One exercise for two: the gate first, then what it touches on, the steps, and something for one alone."""

    name: ClassVar[str] = "pair-shown"

    circle: CircleId
    pair: str

    def view(self, desk: Desk) -> View:
        """All of it on one card."""
        say, here = desk.say, (("circle", self.circle),)
        back = Button(say("pairs-button-list"), "pairs.list", (*here, ("r", "1")))
        pair = desk.library.pair(self.pair, desk.language)
        if pair is None:
            return View(blocks=(Paragraph(say("pairs-gone")),), rows=((back,),))
        links = tuple(Link(source.title[:80], source.address) for source in pair.sources[:MOST_SOURCES])
        rows: tuple[Row, ...] = ((back, Button(say("private-help"), "resources.show", here)),)
        return View(
            title=pair.title,
            blocks=(
                Paragraph(say("pairs-gate-one", instead=pair.instead)),
                Paragraph(pair.about),
                Quiet(pair.content_note),
                Titled(say("pairs-steps"), ""),
                Items(pair.steps, numbered=True),
                Quiet(say("pairs-both")),
            ),
            rows=(*rows, links) if links else rows,
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of ours, and one that is gone."""
        return (cls(circle=_EXAMPLE, pair="ten-minute-news"), cls(circle=_EXAMPLE, pair="gone"))


def _for_those_here(here: Here, act: Act, card: Card) -> Decision:
    """Members see it, and facilitators who may not be members themselves; nobody else."""
    if here.circle.state is CircleState.ARCHIVED:
        card = CircleClosed()
    if not (here.active or here.facilitates(act.actor)):
        card = NotAMember(circle=here.circle.id)
    return Decision(reply=Show(card, replace="x" in act.given or "r" in act.given))


def show_pairs(here: Here, act: Act, moment: Moment) -> Decision:
    """List them. Nothing is kept, and nobody hears that someone looked."""
    return _for_those_here(here, act, PairsList(circle=here.circle.id))


def open_pair(here: Here, act: Act, moment: Moment) -> Decision:
    """Show one."""
    return _for_those_here(here, act, PairShown(circle=here.circle.id, pair=act.given.get("x", "")[:60]))


ACTIONS = (
    Action(name="pairs.list", who=Who.ANYONE, needs=Here, decide=show_pairs),
    Action(name="pairs.open", who=Who.ANYONE, needs=Here, decide=open_pair),
)
