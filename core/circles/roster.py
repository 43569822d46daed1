"""Who is in a circle. Shown to its facilitators only, and kept nowhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any, ClassVar, Self

from core.circles.model import Here, Member
from core.kernel.cards import Block, Button, Desk, Items, Paragraph, Quiet, View
from core.kernel.decision import Action, Command, Decision, Show, Who
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId
from core.kernel.moment import Moment

MOST_SHOWN = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class RosterSnapshot:
    """A circle and its active members, the longest here first."""

    here: Here
    members: tuple[Member, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Roster:
    """Members by name, with the day since when. Pauses and settings are theirs and stay out of it."""

    name: ClassVar[str] = "roster"

    circle: CircleId
    circle_name: str
    most: int
    members: tuple[tuple[PersonId, date], ...] = field(default=(), repr=False)

    def view(self, desk: Desk) -> View:
        """How many of how many, and a line for each."""
        say, count = desk.say, len(self.members)
        lines = tuple(
            say("roster-line", person=desk.mention(person), day=day) for person, day in self.members[:MOST_SHOWN]
        )
        listed: tuple[Block, ...] = (Items(lines),) if lines else (Paragraph(say("roster-empty")),)
        return View(
            title=self.circle_name,
            blocks=(Paragraph(say("roster-count", count=count, most=self.most)), *listed, Quiet(say("roster-private"))),
            rows=((Button(say("life-status"), "life.status", (("circle", self.circle),)),),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nobody yet, and a full circle."""
        circle, name = CircleId("0123456789ab"), "Evening circle"
        people = tuple((PersonId(f"discord:1000000000000000{number:02}"), date(2026, 12, 1)) for number in range(12))
        return (
            cls(circle=circle, circle_name=name, most=12),
            cls(circle=circle, circle_name=name, most=12, members=people),
        )


def decide_members(snapshot: RosterSnapshot, act: Act, moment: Moment) -> Decision:
    """Show who is in."""
    circle = snapshot.here.circle
    people = tuple((member.person, member.since.astimezone(moment.zone).date()) for member in snapshot.members)
    card = Roster(circle=circle.id, circle_name=circle.name, most=circle.most_members, members=people)
    return Decision(reply=Show(card))


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="members.list",
        who=Who.FACILITATOR,
        needs=RosterSnapshot,
        decide=decide_members,
        command=Command(path=("facilitate", "members")),
    ),
)
