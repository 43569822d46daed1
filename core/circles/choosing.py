"""Which circle is meant in private messages: chosen once, remembered, changed when one likes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Self

from core.circles.changes import CirclePreferred
from core.circles.common import NoCircleHere, WhichCircle
from core.circles.model import Circle, Here
from core.kernel.cards import Button, Desk, Look, Paragraph, View
from core.kernel.decision import Action, Decision, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment

MENU = "menu.show"


@dataclass(frozen=True, slots=True, kw_only=True)
class MineSnapshot:
    """Every circle that the person belongs to or facilitates."""

    circles: tuple[Circle, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CircleChosen:
    """From here on, with the circle that was meant."""

    name: ClassVar[str] = "circle-chosen"

    circle: CircleId
    circle_name: str
    then: str = MENU
    remembered: bool = False

    def view(self, desk: Desk) -> View:
        """Which one it is, and one button to go on."""
        say = desk.say
        words = say("circle-chosen", circle=self.circle_name)
        if self.remembered:
            words = say("circle-remembered", circle=self.circle_name)
        go_on = Button(say("circle-go-on"), self.then, (("circle", self.circle),), Look.MAIN)
        return View(blocks=(Paragraph(words),), rows=((go_on,),))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Among the circles of a server, and in a private message."""
        circle = CircleId("0123456789ab")
        return (
            cls(circle=circle, circle_name="Evening circle", then="join.show"),
            cls(circle=circle, circle_name="Evening circle", remembered=True),
        )


def choose_circle(here: Here, act: Act, moment: Moment) -> Decision:
    """Go on with one circle; in a private message it is remembered for those who belong to it."""
    circle = here.circle
    theirs = here.member is not None or here.facilitates(act.actor)
    remembered = theirs and act.place.room is None
    card = CircleChosen(
        circle=circle.id, circle_name=circle.name, then=act.given.get("then") or MENU, remembered=remembered
    )
    changes = (CirclePreferred(person=act.actor.person, circle=circle.id),) if remembered else ()
    return Decision(reply=Show(card, replace=True), changes=changes)


def ask_which(mine: MineSnapshot, act: Act, moment: Moment) -> Decision:
    """Offer the circles of the person, to change which one is meant."""
    if not mine.circles:
        return show(NoCircleHere())
    circles = tuple((circle.id, circle.name) for circle in mine.circles[:20])
    return show(WhichCircle(circles=circles, action=MENU), replace=True)


ACTIONS = (
    Action(name="circle.choose", who=Who.ANYONE, needs=Here, decide=choose_circle),
    Action(name="circle.which", who=Who.ANYONE, needs=MineSnapshot, decide=ask_which),
)
