"""The agenda: which parts a session has, and how its time is shared among them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from core.sessions.model import Session, Step

ORDER: Final = tuple(Step)
ROUNDS: Final = frozenset({Step.CHECK_IN, Step.SHARING, Step.CLOSING})
"""The parts in which the talking piece goes round."""
SHARES: Final[Mapping[Step, int]] = {
    Step.WELCOME: 8,
    Step.CHECK_IN: 22,
    Step.TOPIC: 10,
    Step.SHARING: 45,
    Step.CLOSING: 15,
}
"""Hundredths of the session's length."""
LEAST_OF_A_STEP: Final = timedelta(minutes=1)
"""A part that began late still gets this."""


def after(step: Step) -> Step | None:
    """Return the part that follows, None after the last."""
    place = ORDER.index(step) + 1
    return ORDER[place] if place < len(ORDER) else None


def step_ends(session: Session, step: Step) -> datetime:
    """Return when a part ends by plan."""
    until = sum(SHARES[one] for one in ORDER[: ORDER.index(step) + 1])
    return (session.opened or session.begins) + timedelta(minutes=session.minutes) * until / 100


def goes_on(session: Session, step: Step, now: datetime) -> datetime:
    """Return when the bot goes on by itself from a part that begins now."""
    return max(step_ends(session, step), now + LEAST_OF_A_STEP)
