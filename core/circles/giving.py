"""``/capacity``: how much a member has to give just now, in one step. The same stands in ``/settings``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, ClassVar, Self

from core.circles.capacity import Capacity, capacity_of
from core.circles.changes import MemberSaved
from core.circles.choice_cards import PauseQuestion
from core.circles.choices import Setting, choose
from core.circles.common import NotAMember
from core.circles.model import Here, Member
from core.kernel.cards import Block, Button, Desk, Look, Paragraph, Quiet, View
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment

_EXAMPLE = CircleId("0123456789ab")


@dataclass(frozen=True, slots=True, kw_only=True)
class CapacityCard:
    """How it stands, and three buttons."""

    name: ClassVar[str] = "capacity"

    circle: CircleId
    capacity: Capacity
    until: date | None = None
    note: str = ""

    def view(self, desk: Desk) -> View:
        """What it means now, and what else it could be."""
        say, given = desk.say, (("circle", self.circle),)
        now: dict[str, date] = {} if self.until is None else {"day": self.until}
        blocks: list[Block] = [Paragraph(say(self.note))] if self.note else []
        blocks += [Paragraph(say(f"capacity-is-{self.capacity.value}", **now)), Quiet(say("capacity-nobody"))]
        buttons = tuple(
            Button(say(f"capacity-{one.value}"), "capacity.set", (*given, ("how", one.value)), Look.PLAIN)
            for one in Capacity
            if one is not self.capacity or one is Capacity.AWAY
        )
        return View(title=say("capacity-title"), blocks=tuple(blocks), rows=(buttons,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Each."""
        return (
            cls(circle=_EXAMPLE, capacity=Capacity.OPEN),
            cls(circle=_EXAMPLE, capacity=Capacity.LISTENING, note="settings-saved"),
            cls(circle=_EXAMPLE, capacity=Capacity.AWAY, until=date(2026, 12, 24)),
        )


def _card(member: Member, moment: Moment, note: str = "") -> CapacityCard:
    capacity = capacity_of(member, moment.now, moment.zone)
    until = member.paused_until if capacity is Capacity.AWAY else None
    return CapacityCard(circle=member.circle, capacity=capacity, until=until, note=note)


def decide_capacity(here: Here, act: Act, moment: Moment) -> Decision:
    """Show how it stands, or change it as was said."""
    member, how = here.member, act.given.get("how", "").removeprefix("capacity-")
    if member is None:
        return show(NotAMember(circle=here.circle.id))
    replaces = act.message is not None
    if how not in tuple(Capacity):
        return show(_card(member, moment), replace=replaces)
    match Capacity(how):
        case Capacity.OPEN:
            member = replace(member, listening=False, paused_until=None)
        case Capacity.LISTENING:
            member = replace(member, listening=True, paused_until=None)
        case Capacity.AWAY:
            until = act.given.get("until", "").strip()
            if not until:
                return show(PauseQuestion(circle=here.circle.id), replace=replaces)
            chosen = choose(member, {Setting.PAUSE.value: until}, moment)
            if chosen.unread:
                return show(_card(member, moment, "settings-unread-pause"), replace=replaces)
            member = chosen.member
    card = _card(member, moment, "settings-saved")
    return Decision(reply=Show(card, replace=replaces), changes=(MemberSaved(member),))


_CHOICES = tuple(f"capacity-{one.value}" for one in Capacity)
ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="capacity.show",
        who=Who.MEMBER,
        needs=Here,
        decide=decide_capacity,
        durable=True,
        command=Command(
            path=("capacity",),
            options=(Option(name="how", kind=Kind.CHOICE, choices=_CHOICES), Option(name="until")),
        ),
    ),
    Action(name="capacity.set", who=Who.MEMBER, needs=Here, decide=decide_capacity, durable=True),
)
