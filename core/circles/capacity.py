"""How much a member has to give just now: open, listening only, or away until a day. Asked before each call on them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from core.circles.model import Member, MemberState
from core.schedule.slots import zone


class Capacity(StrEnum):
    """What may be asked of a member."""

    OPEN = "open"
    LISTENING = "listening"
    """Here, and not to be called on: no question, no buddy, no turn unless they take one."""
    AWAY = "away"
    """Nothing comes to them until a day of their own choice."""


def capacity_of(member: Member, now: datetime, circle_zone: ZoneInfo) -> Capacity:
    """Return what a member chose, as of ``now`` on their own wall. Being away goes before listening."""
    today = now.astimezone(zone(member.zone) or circle_zone).date()
    if member.paused_until is not None and today < member.paused_until:
        return Capacity.AWAY
    return Capacity.LISTENING if member.listening else Capacity.OPEN


def is_open(member: Member, now: datetime, circle_zone: ZoneInfo) -> bool:
    """Whether something may be asked of this member: a member now, not away, and not only listening."""
    return member.state is MemberState.ACTIVE and capacity_of(member, now, circle_zone) is Capacity.OPEN
