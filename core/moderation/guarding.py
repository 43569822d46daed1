"""How a circle guards its room just now: a lock-down, and the platform's own filter."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from core.kernel.extras import NEVER_LOCKED
from core.kernel.ids import CircleId, MessageRef, PersonId
from core.kernel.timers import TimerSet

SETTLE = "native.settle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarding:
    """One for each circle. ``lockdown`` names the one that is on; empty where there is none."""

    circle: CircleId
    native: bool = False
    """The platform's own filter was asked for."""
    wide: bool = False
    """An administrator of the server asked for it, so that it counts for all circles there."""
    kept: tuple[str, ...] = ()
    """What the platform filters by now, as far as is known: names of parts."""
    lockdown: str = ""
    since: datetime | None = None
    until: datetime | None = None
    by: PersonId | None = None
    was: MessageRef = NEVER_LOCKED
    """How the room was before, in the platform's own words."""
    done: str = ""
    """What the platform did: an extra's name, or the kind of what was sent instead; empty while nothing is known."""


def settling(circle: CircleId, now: datetime) -> TimerSet:
    """Return what looks at once whether a filter that was asked for is still wanted by anybody."""
    return TimerSet(id=f"native/{circle}/settle", circle=circle, due=now, action=SETTLE)
