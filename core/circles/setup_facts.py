"""What set-up rests on, who may do it, and what its decisions have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.circles.answers import Step, answers_of
from core.circles.changes import DraftSaved
from core.circles.common import CircleClosed, NoCircleHere, NotAllowed
from core.circles.model import AuditLine, Circle, CircleState, Here, Trouble
from core.circles.setup_cards import SetupElsewhere
from core.kernel.cards import Card
from core.kernel.decision import Show, Who
from core.kernel.events import Act
from core.kernel.ids import SpaceId
from core.kernel.moment import Moment
from core.programme.library import Library
from core.programme.queue import QueueItem
from core.schedule.listing import Standing


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupSnapshot:
    """What set-up rests on. ``circle`` is the one that the act names (None if it names none, or one unknown)."""

    named: bool = False
    circle: Circle | None = None
    around: tuple[Circle, ...] = ()
    """The circles of the space that are not archived."""
    draft: Mapping[str, str] | None = field(default=None, repr=False)
    series: tuple[Standing, ...] = ()
    """Of ``circle``, each with the date that it consumed last."""
    queue: tuple[QueueItem, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    library: Library = field(default_factory=lambda: Library({}), repr=False)


def may_change(circle: Circle, act: Act) -> bool:
    """Whether this person may change a circle: its facilitators, and administrators of its own space."""
    governs = act.actor.administrator and act.place.space == circle.space
    return governs or Here(circle=circle).facilitates(act.actor)


def refused(snapshot: SetupSnapshot, act: Act) -> Card | None:
    """Return why this person may not do it, or None if they may."""
    if snapshot.named:
        if snapshot.circle is None:
            return NoCircleHere()
        if not may_change(snapshot.circle, act):
            return NotAllowed(who=Who.FACILITATOR)
        return CircleClosed() if snapshot.circle.state is CircleState.ARCHIVED else None
    if act.place.space is None:
        return SetupElsewhere()
    return None if act.actor.administrator else NotAllowed(who=Who.ADMINISTRATOR)


def replacing(act: Act, card: Card) -> Show:
    """Answer with a card, in the place of the message whose button was pressed."""
    return Show(card, replace=act.message is not None)


def space_of(snapshot: SetupSnapshot, act: Act) -> SpaceId:
    """The server or workspace that is set up in."""
    space = snapshot.circle.space if snapshot.circle else act.place.space
    assert space is not None, "refused before"
    return space


def answers_so_far(snapshot: SetupSnapshot) -> dict[str, str]:
    """What was answered: in the draft, or by the circle as it stands."""
    if snapshot.circle is not None:
        return answers_of(snapshot.circle, snapshot.series)
    return dict(snapshot.draft or {})


def step_of(act: Act) -> Step | None:
    """The step that the act is about, if it names one."""
    return next((step for step in Step if step.value == act.given.get("s")), None)


def drafted(act: Act, answers: Mapping[str, str]) -> DraftSaved:
    """Keep the answers of a set-up that is not finished."""
    assert act.place.space is not None, "refused before"
    return DraftSaved(space=act.place.space, person=act.actor.person, answers=dict(answers))


def audit_line(circle: Circle, act: Act, moment: Moment, subject: str) -> AuditLine:
    """Write down that this person did this."""
    return AuditLine(circle=circle.id, at=moment.now, by=act.actor.person, action=act.action, subject=subject)
