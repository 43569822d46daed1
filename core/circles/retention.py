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
    SUGGESTIONS = "suggestions"
    MESSAGES = "messages"
    """Which private messages were sent to them and where those stand; never their text."""
    EVENTS = "events"
    """The platform's ids of what was handled, so that what comes twice is done once."""
    DRAFTS = "drafts"
    """A set-up that was begun and not finished."""
    AUDIT = "audit"
    """What facilitators did."""
    BACKUP_KEYS = "backup-keys"
    """Copies of keys, without which the texts in a backup cannot be read."""


RETENTION: Mapping[Kept, timedelta | None] = MappingProxyType(
    {
        Kept.MEMBERSHIP: None,
        Kept.JOURNAL: None,
        Kept.CHECK_INS: None,
        Kept.SUGGESTIONS: None,
        Kept.MESSAGES: timedelta(days=120),
        # Platforms send an event again within minutes; two days leave room for a long outage.
        Kept.EVENTS: timedelta(days=2),
        Kept.DRAFTS: timedelta(days=14),
        Kept.AUDIT: timedelta(days=730),
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
