"""Which private messages a member still wants, asked again when a choice changes and before each is sent."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from core.buddies.cards import BuddyMatched, BuddyNews, BuddyNudge
from core.buddies.silence_cards import WarmNote
from core.circles.model import Member, MemberState
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.schedule.slots import first_outside, zone
from core.sessions.cards import SessionReminder

QUESTIONS = frozenset({ReflectionInvitation.name, CheckInInvitation.name})
INVITATIONS = QUESTIONS | {SessionReminder.name, BuddyMatched.name, BuddyNews.name, BuddyNudge.name, WarmNote.name}
"""Cards that come by the clock. What a facilitator is told in private is none of them."""


def zone_of(member: Member, circle_zone: ZoneInfo) -> ZoneInfo:
    """Return the time zone that a member lives by."""
    return zone(member.zone) or circle_zone


def unwanted(member: Member, now: datetime, circle_zone: ZoneInfo) -> frozenset[str]:
    """Return the names of the cards that this member does not want (any more)."""
    today = now.astimezone(zone_of(member, circle_zone)).date()
    resting = member.paused_until is not None and today < member.paused_until
    if member.state is not MemberState.ACTIVE or resting:
        return INVITATIONS
    if member.listening:
        return QUESTIONS
    reflections = frozenset[str]() if member.reflections else frozenset({ReflectionInvitation.name})
    check_ins = frozenset[str]() if member.check_ins else frozenset({CheckInInvitation.name})
    return reflections | check_ins


def not_in_quiet(member: Member, due: datetime, circle_zone: ZoneInfo) -> datetime:
    """Return ``due``, or the end of the member's quiet hours if it falls into them."""
    return due if member.quiet is None else first_outside(member.quiet, zone_of(member, circle_zone), due)
