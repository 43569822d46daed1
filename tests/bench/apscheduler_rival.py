"""The same minute with APScheduler and its own SQL job store, one job for each circle."""

from __future__ import annotations

import asyncio
import tempfile
import time as clock
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

fired = 0


def fire() -> None:
    """One job."""
    global fired
    fired += 1


async def measure(many: int, patience: float = 120.0) -> dict[str, float]:
    """Add ``many`` jobs due at once, start, and wait until all have fired or patience ends."""
    global fired
    fired = 0
    with warnings.catch_warnings(), tempfile.TemporaryDirectory() as folder:
        warnings.simplefilter("ignore")
        from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
        from apscheduler.schedulers.asyncio import AsyncIOScheduler

        store: Any = SQLAlchemyJobStore(url=f"sqlite:///{folder}/jobs.sqlite3")
        scheduler: Any = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC)
        scheduler.start(paused=True)
        due = datetime.now(UTC) + timedelta(seconds=1)
        for number in range(many):
            scheduler.add_job(fire, "date", run_date=due, id=str(number), misfire_grace_time=None)
        while datetime.now(UTC) <= due:  # noqa: ASYNC110 - a clock has no event
            await asyncio.sleep(0.05)
        began = clock.perf_counter()
        scheduler.resume()
        while fired < many and clock.perf_counter() - began < patience:  # noqa: ASYNC110 - jobs only count
            await asyncio.sleep(0.01)
        took = clock.perf_counter() - began
        scheduler.shutdown(wait=False)
        store.engine.dispose()
    return {"jobs": many, "fired": fired, "seconds": took}
