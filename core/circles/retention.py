"""How long each kind of thing is kept by default. Shown by ``/privacy``, applied by housekeeping."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType


class Kept(StrEnum):
    """A kind of thing that is kept about a person."""

    MEMBERSHIP = "membership"
    """That they belong, with their settings."""
    JOURNAL = "journal"
    CHECK_INS = "check-ins"
    SHARES = "shares"
    """What they shared with the circle, and the name that they do it under without their own."""
    SUGGESTIONS = "suggestions"
    MESSAGES = "messages"
    """Which private messages were sent to them and where those stand; never their text."""
    EVENTS = "events"
    """The platform's ids of what was handled, so that what comes twice is done once."""
    DRAFTS = "drafts"
    """A set-up that was begun and not finished."""
    AUDIT = "audit"
    """What facilitators did."""
    NOTICED = "noticed"
    """What was noticed in their words, and what came of it. Counted from the day it was closed."""
    HELD = "held"
    """Messages that were held back, from the decision on."""
    CASES = "cases"
    """What facilitators decided about them, from its end on."""
    REPORTS = "reports"
    """What was reported to facilitators, from its closing on."""
    CONTACT = "contact"
    """What they and the facilitators wrote to each other, from the last message on."""
    SIGN_UPS = "sign-ups"
    """Who wanted to come to a live session; of one that was held it goes ten minutes after it."""
    SESSION_REPORTS = "session-reports"
    """What facilitators wrote about a live session."""
    SESSIONS = "sessions"
    """When a live session was, and how many came."""
    BUDDY = "buddy"
    """That they would like a buddy, and whom they would rather not have."""
    PAIRS = "pairs"
    """Who was put together with them, and when."""
    UNDELIVERED = "undelivered"
    """That a private message could not be delivered."""
    MEANT = "meant"
    """Which circle they mean in private messages."""
    BACKUP_KEYS = "backup-keys"
    """Copies of keys, without which the texts in a backup cannot be read."""


RETENTION: Mapping[Kept, timedelta | None] = MappingProxyType(
    {
        Kept.MEMBERSHIP: None,
        Kept.JOURNAL: None,
        Kept.CHECK_INS: None,
        Kept.SHARES: None,
        Kept.SUGGESTIONS: None,
        Kept.MESSAGES: timedelta(days=120),
        # Platforms send an event again within minutes; two days leave room for a long outage.
        Kept.EVENTS: timedelta(days=2),
        Kept.DRAFTS: timedelta(days=14),
        Kept.AUDIT: timedelta(days=730),
        # a circle may shorten these two
        Kept.NOTICED: timedelta(days=30),
        Kept.HELD: timedelta(days=30),
        Kept.CASES: timedelta(days=730),
        Kept.REPORTS: timedelta(days=180),
        Kept.CONTACT: timedelta(days=180),
        Kept.SIGN_UPS: timedelta(days=1),
        Kept.SESSION_REPORTS: timedelta(days=180),
        Kept.SESSIONS: timedelta(days=730),
        Kept.BUDDY: None,
        Kept.PAIRS: None,
        Kept.UNDELIVERED: None,
        Kept.MEANT: None,
        Kept.BACKUP_KEYS: timedelta(days=30),
    }
)
"""None: until its owner deletes or erases it."""


def kept_for(what: Kept) -> timedelta:
    """Return how long a kind of thing with an end is kept.

    Raises:
        ValueError: it is kept until its owner erases it.
    """
    span = RETENTION[what]
    if span is None:
        raise ValueError(f"{what.value} has no end")
    return span
