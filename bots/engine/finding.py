"""Which circle is meant: by what was pressed, by the room, by the space, or by who asks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncConnection

from bots.engine.index import Index
from bots.store.loading import memberships_of, preferred_circle
from core.circles.access import OWN
from core.circles.model import Circle, CircleState, MemberState
from core.kernel.events import Act


@dataclass(frozen=True, slots=True)
class Meant:
    """The circle that is meant, or several that may be. Neither: there is none."""

    circle: Circle | None = None
    candidates: tuple[Circle, ...] = ()


def by_place(index: Index, act: Act) -> Meant | None:
    """Answer from memory alone where that is enough; None where the person's memberships decide."""
    named = act.given.get("circle")
    if named is not None:
        return Meant(index.get(named))
    if act.place.room is not None:
        here = index.in_room(act.place.room)
        if len(here) == 1 or (here and here[0].state is not CircleState.ARCHIVED and _archived(here[1:])):
            return Meant(here[0])
        if here:
            return Meant(candidates=here)
    if act.place.space is not None:
        around = tuple(c for c in index.in_space(act.place.space) if c.state is not CircleState.ARCHIVED)
        if len(around) <= 1:
            return Meant(around[0] if around else None)
    return None


def _archived(circles: tuple[Circle, ...]) -> bool:
    return all(circle.state is CircleState.ARCHIVED for circle in circles)


async def by_person(connection: AsyncConnection, index: Index, act: Act) -> Meant:
    """Answer from what the person belongs to: in a space the circles there, in private all of them."""
    person = act.actor.person
    around = index.in_space(act.place.space) if act.place.space is not None else None
    joined = {
        member.circle
        for member in await memberships_of(connection, person)
        # Who left a circle means it only where they look after what is still theirs there.
        if member.state is not MemberState.LEFT or act.action in OWN
    }
    if around is not None:
        theirs = tuple(circle for circle in around if circle.id in joined)
        return Meant(theirs[0]) if len(theirs) == 1 else Meant(candidates=theirs or around)
    # By the index: a look at every circle would take longer than the answer.
    circles = index.of({*joined, *index.facilitated_by(person)})
    if len(circles) <= 1:
        return Meant(circles[0] if circles else None)
    preferred = await preferred_circle(connection, person)
    for circle in circles:
        if circle.id == preferred:
            return Meant(circle)
    return Meant(candidates=tuple(circles))
