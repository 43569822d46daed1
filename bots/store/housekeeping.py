"""What is done in the quiet: keys of the erased destroyed, and what has been kept long enough taken away."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select

from bots.store import tables as t
from bots.store.database import Database
from bots.store.outbox import SETTLED_BY_US
from bots.store.vault import Vault

KEEP_EVENTS = timedelta(days=2)
"""Platforms send an event again within minutes; two days leave room for a long outage."""
KEEP_DELIVERIES = timedelta(days=120)
KEEP_DRAFTS = timedelta(days=14)
KEEP_AUDIT = timedelta(days=730)


async def finish_erasures(database: Database, vault: Vault) -> None:
    """Destroy the keys of those whose rows are gone, and empty the write-ahead log.

    Safe to run again: it goes on where a former process was stopped.
    """
    async with database.read() as connection:
        waiting = (await connection.execute(select(t.erasures.c.circle, t.erasures.c.person))).all()
    for circle, person in waiting:
        await vault.erase(circle, person)
    if waiting and await database.checkpoint_truncate():
        async with database.write() as connection:
            for circle, person in waiting:
                mine = (t.erasures.c.circle == circle) & (t.erasures.c.person == person)
                await connection.execute(delete(t.erasures).where(mine))


async def keep_house(database: Database, vault: Vault, now: datetime) -> None:
    """Take away what has been kept long enough."""
    await finish_erasures(database, vault)
    async with database.write() as connection:
        await connection.execute(delete(t.events).where(t.events.c.at < now - KEEP_EVENTS))
        await connection.execute(delete(t.drafts).where(t.drafts.c.touched < now - KEEP_DRAFTS))
        await connection.execute(delete(t.audit).where(t.audit.c.at < now - KEEP_AUDIT))
        settled = t.deliveries.c.state.in_(SETTLED_BY_US) & (t.deliveries.c.settled < now - KEEP_DELIVERIES)
        await connection.execute(delete(t.deliveries).where(settled))
