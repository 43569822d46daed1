"""How a length of time, a moment and somebody’s words are said around a case."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from core.kernel.cards import Desk
from core.kernel.ids import CircleId, PersonId
from core.moderation.durations import parts

MOST_REASON = 1_000
CIRCLE = CircleId("0123456789ab")
PERSON = PersonId("discord:100000000000000001")
AT = datetime(2026, 12, 1, 18, tzinfo=UTC)


def lasting(desk: Desk, seconds: int) -> str:
    """How long, in words; no end for 0."""
    if not seconds:
        return desk.say("mod-no-end")
    count, unit = parts(timedelta(seconds=seconds))
    return desk.say("mod-span", count=count, unit=unit)


def quoted(text: str) -> str:
    """Somebody's words as a quotation."""
    return "\n".join(f"> {line}" for line in text.splitlines())


def when(desk: Desk, moment: datetime) -> str:
    """A moment on the reader's wall."""
    return desk.say("mod-instant", at=moment)
