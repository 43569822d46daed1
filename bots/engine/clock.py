"""What time it is, and who wakes the engine.

APScheduler holds no work: it only wakes the engine for the next due moment and for housekeeping. What is due
stands in the tables.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

LONGEST_NAP = timedelta(hours=1)
"""The engine looks at the tables at least this often, whatever it believes."""


SHORTEST_NAP = timedelta(seconds=0.2)
"""What is due already has been decided, or waits for a platform that is slow: looking again at once would only
keep the processor busy."""


class Clock(Protocol):
    """Tells the time; tests and the practice room move it."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant."""
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs on, but can be moved forward."""

    def __init__(self, start: datetime | None = None) -> None:
        """Begin at ``start``, or now."""
        self._ahead = timedelta() if start is None else start - datetime.now(UTC)

    def now(self) -> datetime:
        """Return the machine's time, moved."""
        return datetime.now(UTC) + self._ahead

    def move_to(self, moment: datetime) -> None:
        """Let it be ``moment`` now. Going back is refused: what was sent was sent.

        Raises:
            ValueError: ``moment`` is in the past.
        """
        step = moment - self.now()
        if step < timedelta():
            raise ValueError("the clock can only be moved forward")
        self._ahead += step


class Alarm:
    """Wakes the engine at the next due moment, with one job of APScheduler for that and one for housekeeping."""

    def __init__(self, clock: Clock, wake: Callable[[], None], keep_house: Callable[[], None]) -> None:
        """``wake`` and ``keep_house`` must return at once; they are called in the event loop."""
        self._clock = clock
        self._wake = wake
        self._scheduler = AsyncIOScheduler(timezone=UTC)
        self._keep_house = keep_house

    def start(self) -> None:
        """Begin. Needs a running event loop."""
        # misfire_grace_time None: a wake-up that comes late still wakes.
        self._scheduler.add_job(self._keep_house, "interval", hours=1, misfire_grace_time=None, coalesce=True)
        self._scheduler.start()

    def set_for(self, due: datetime | None) -> None:
        """Ring at ``due``, or after the longest nap, whichever is sooner; for what is past, after the shortest."""
        now = self._clock.now()
        nap = LONGEST_NAP if due is None else min(due - now, LONGEST_NAP)
        if nap <= timedelta():
            nap = SHORTEST_NAP
        self._scheduler.add_job(
            self._wake,
            "date",
            run_date=datetime.now(UTC) + nap,
            id="next-due",
            replace_existing=True,
            misfire_grace_time=None,
        )

    def stop(self) -> None:
        """End; nothing rings any more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
