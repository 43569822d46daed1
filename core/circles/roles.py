"""Who facilitates by a role alone. The platform says so of who acts or writes; it is kept until it says otherwise.

What somebody may do is always asked of the roles that they have at that moment. This is for all the rest: to whom an
alert goes, whom nobody opens a case against, whose own messages go to the others.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import replace
from typing import Any

from core.circles.changes import CircleSaved
from core.circles.model import Circle, CircleState, Here
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Who
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.moment import Moment
from core.kernel.timers import of_the_bot
from core.safety.alarm import DutySet

SEEN = "circle.role-seen"


def differs(circle: Circle, person: PersonId, roles: Set[str]) -> bool:
    """Whether the roles that somebody has now say otherwise than what is kept."""
    if circle.state is CircleState.ARCHIVED or not (circle.facilitator_roles or circle.by_role):
        return False
    return bool(roles & circle.facilitator_roles) != (person in circle.by_role)


def seen(circle: Circle, person: PersonId, roles: Set[str], event: str) -> Act:
    """Return the act by which it is kept whether somebody has one of the circle's roles."""
    holds = "yes" if roles & circle.facilitator_roles else "no"
    return of_the_bot(f"role/{circle.id}/{event}", SEEN, {"person": person, "holds": holds}, circle=circle.id)


def decide_seen(here: Here, act: Act, moment: Moment) -> Decision:
    """Keep it. Who has the role no longer is no longer on duty either, unless they are named."""
    circle, person = here.circle, PersonId(act.given["person"])
    if (act.given["holds"] == "yes") == (person in circle.by_role):
        return Decision()
    changes: list[Change] = [CircleSaved(replace(circle, by_role=circle.by_role ^ {person}))]
    if act.given["holds"] != "yes" and person not in circle.facilitators:
        changes.append(DutySet(circle=circle.id, person=person, since=None))
    return Decision(changes=tuple(changes))


ACTIONS: tuple[Action[Any], ...] = (Action(name=SEEN, who=Who.BOT, needs=Here, decide=decide_seen),)
