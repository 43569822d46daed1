"""From what is heard in a room to the day on which its author was here last, so that no silence is seen in a talker."""

from __future__ import annotations

from datetime import UTC, date

import structlog

from bots.engine.clock import Clock
from bots.engine.hearing import Heard
from bots.engine.index import Index
from bots.engine.supervise import describe
from bots.store.database import Database
from bots.store.seen import wrote
from core.kernel.ids import CircleId, PersonId
from core.kernel.writing import Writing, Written

log = structlog.get_logger()


class Seeing:
    """Writes a day down for each who writes, once a day. The path of any further message touches no database."""

    def __init__(self, database: Database, index: Index, clock: Clock) -> None:
        """See for the circles of an index."""
        self._database = database
        self._index = index
        self._clock = clock
        self._day = date.min
        self._known: set[tuple[CircleId, PersonId]] = set()

    def after(self, first: Heard) -> Heard:
        """Return a listener that lets the others go first."""

        async def hear(written: Written) -> None:
            await first(written)
            await self.hear(written)

        return hear

    async def hear(self, written: Written) -> None:
        """Take in who wrote; never what. Never raises: one message must not hold up the next."""
        if written.person is None or written.writing is not Writing.NEW:
            return
        # what is read back after downtime was written on its own day
        at = written.at if written.late else self._clock.now()
        today = at.astimezone(UTC).date()
        if today != self._day:
            self._day = today
            self._known.clear()
        for circle in self._index.in_room(written.room):
            who = (circle.id, written.person)
            if who in self._known or written.room != circle.home:
                continue
            self._known.add(who)
            try:
                async with self._database.write() as connection:
                    await wrote(connection, *who, at)
            except Exception as problem:  # noqa: BLE001 - a day that is not written down is nobody's loss
                log.error("the day of a member could not be written down", **describe(problem))
