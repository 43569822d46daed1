"""Moving the practice clock: through every moment at which something falls due, never over it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from bots.engine.clock import MovableClock
from core.schedule.slots import moment

MORNING = time(8)
BEFORE_THE_CHANGE = timedelta(minutes=30)
A_LITTLE = timedelta(minutes=1)
"""Private messages of one occasion leave a second apart; they belong to the same step."""
_SEARCH = timedelta(days=400)
_NUDGES = 20


class Traveller(Protocol):
    """What moving the clock needs of the engine."""

    async def next_due(self) -> datetime | None:
        """Return when the next thing is due."""
        ...

    async def settle_all(self) -> None:
        """Decide and send everything that is due now."""
        ...


@dataclass(frozen=True, slots=True)
class Trip:
    """How a journey went. ``stops`` counts the moments at which something fell due.

    ``held_up``: something that was due could not be settled within a while, and the clock went on without it.
    """

    stops: int
    held_up: bool = False


async def advance(engine: Traveller, clock: MovableClock, target: datetime) -> Trip:
    """Move the clock to ``target``, stopping at every due moment on the way, in order.

    Raises:
        ValueError: ``target`` is in the past.
    """
    if target < clock.now():
        raise ValueError("the clock can only be moved forward")
    stops, nudges = 0, 0
    await engine.settle_all()
    while (due := await engine.next_due()) is not None and due <= target:
        if due > clock.now():
            clock.move_to(due)
            nudges = 0
        else:
            # It was due before and still is: a little patience, as the outbox would have.
            nudges += 1
            if nudges > _NUDGES:
                clock.move_to(max(target, clock.now()))
                await engine.settle_all()
                return Trip(stops, held_up=True)
            clock.move_to(min(clock.now() + A_LITTLE, max(target, clock.now())))
        await engine.settle_all()
        stops += 1
    if target > clock.now():
        clock.move_to(target)
    await engine.settle_all()
    return Trip(stops)


async def to_next_occasion(engine: Traveller, clock: MovableClock) -> datetime | None:
    """Return where "next occasion" leads: just after the next due moment. None: nothing is planned."""
    await engine.settle_all()
    due = await engine.next_due()
    return None if due is None else max(due, clock.now()) + A_LITTLE


def to_next_day(now: datetime, zone: ZoneInfo, days: int = 1) -> datetime:
    """Return the same time on the wall some days on."""
    local = now.astimezone(zone)
    return max(moment(local.date() + timedelta(days=days), local.time(), zone), now)


def to_next_monday(now: datetime, zone: ZoneInfo) -> datetime:
    """Return eight in the morning of the first Monday after today."""
    today = now.astimezone(zone).date()
    return moment(today + timedelta(days=7 - today.weekday()), MORNING, zone)


def to_clock_change(now: datetime, zone: ZoneInfo) -> datetime | None:
    """Return half an hour before the clocks change next; None where they do not within a year.

    Asked in that half hour, it means the change after.
    """
    change = next_change(zone, now + BEFORE_THE_CHANGE)
    return None if change is None else change - BEFORE_THE_CHANGE


def next_change(zone: ZoneInfo, after: datetime) -> datetime | None:
    """Return the first instant after ``after`` at which the zone's offset changes, to the second, in UTC."""
    start = after.astimezone(UTC).replace(microsecond=0)
    day = timedelta(days=1)
    before = start
    while before < start + _SEARCH:
        if before.astimezone(zone).utcoffset() != (before + day).astimezone(zone).utcoffset():
            return _narrowed(before, before + day, zone)
        before += day
    return None


def _narrowed(before: datetime, later: datetime, zone: ZoneInfo) -> datetime:
    offset = before.astimezone(zone).utcoffset()
    while (seconds := (later - before) // timedelta(seconds=1)) > 1:
        middle = before + timedelta(seconds=seconds // 2)
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            later = middle
    return later
