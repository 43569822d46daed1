"""A circle and a member as they may be, for the examples of cards."""

from __future__ import annotations

from datetime import UTC, datetime

from core.circles.model import Circle, Member, MemberState
from core.kernel.ids import CircleId, PersonId, PlatformName, RoomId, SpaceId

_CIRCLE = CircleId("0123456789ab")
_SINCE = datetime(2026, 11, 30, 12, tzinfo=UTC)


def a_circle() -> Circle:
    """Return a circle that meets."""
    return Circle(
        id=_CIRCLE,
        platform=PlatformName.PRACTICE,
        space=SpaceId("practice:house"),
        name="Evening circle",
        home=RoomId("practice:home"),
        back=RoomId("practice:back"),
        created=_SINCE,
    )


def a_member() -> Member:
    """Return one of its members."""
    return Member(circle=_CIRCLE, person=PersonId("practice:anna"), state=MemberState.ACTIVE, since=_SINCE)
