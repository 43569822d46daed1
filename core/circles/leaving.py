"""Leaving: one step, no question why."""

from __future__ import annotations

from dataclasses import replace

from core.circles.changes import MemberSaved
from core.circles.common import NotAMember
from core.circles.join_cards import HasLeft
from core.circles.model import Here, MemberState
from core.kernel.decision import Action, Command, Decision, Show, Who, show
from core.kernel.events import Act
from core.kernel.moment import Moment


def leave(here: Here, act: Act, moment: Moment) -> Decision:
    """End the membership; what waits for them is taken back with it. Their own writing stays theirs."""
    circle, member = here.circle, here.member
    if member is None:
        return show(NotAMember(circle=circle.id))
    gone = replace(member, state=MemberState.LEFT, since=moment.now, noticing=False)
    card = HasLeft(circle=circle.id, circle_name=circle.name, facilitates=here.facilitates(act.actor))
    return Decision(reply=Show(card), changes=(MemberSaved(gone),))


ACTIONS = (
    Action(
        name="leave.now",
        who=Who.MEMBER,
        needs=Here,
        decide=leave,
        command=Command(path=("leave",)),
        durable=True,
    ),
)
