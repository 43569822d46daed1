"""What is done in the quiet: keys of the erased destroyed, and what has been kept long enough taken away."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.apply import insert_new
from bots.store.database import Database
from bots.store.moderation_rows import tidy_moderation
from bots.store.outbox import SETTLED_BY_US
from bots.store.session_keeping import tidy_sessions
from bots.store.vault import Vault
from core.circles.retention import Kept, kept_for

_REST = ("", "")
"""Stands for keys that are destroyed already and files that are still to be cleared. It names nobody."""


async def finish_erasures(database: Database, vault: Vault) -> None:
    """Destroy the keys of those whose rows are gone, and empty the write-ahead log.

    Safe to run again: it goes on where a former process was stopped. A key is destroyed once, so that someone
    who came back in the meantime keeps the new one.
    """
    async with database.read() as connection:
        if (await connection.execute(select(t.erasures.c.circle).limit(1))).first() is None:
            return
    # Destroying happens under the lock: nobody who comes back at this moment can be given a key that then goes.
    async with database.write() as connection:
        query = select(t.erasures.c.circle, t.erasures.c.person, t.erasures.c.since).with_for_update(skip_locked=True)
        for circle, person, since in (await connection.execute(query)).all():
            if (circle, person) != _REST:
                await vault.erase(circle, person)
                await _forget(connection, circle, person)
                await insert_new(connection, t.erasures, [{"circle": "", "person": "", "since": since}])
    if await vault.finish_erasures() and await database.checkpoint_truncate():
        async with database.write() as connection:
            await _forget(connection, *_REST)


async def _forget(connection: AsyncConnection, circle: str, person: str) -> None:
    mine = (t.erasures.c.circle == circle) & (t.erasures.c.person == person)
    await connection.execute(delete(t.erasures).where(mine))


async def keep_house(database: Database, vault: Vault, now: datetime) -> None:
    """Take away what has been kept long enough."""
    await finish_erasures(database, vault)
    async with database.write() as connection:
        await connection.execute(delete(t.events).where(t.events.c.at < now - kept_for(Kept.EVENTS)))
        await connection.execute(delete(t.inbox).where(t.inbox.c.at < now - kept_for(Kept.EVENTS)))
        await connection.execute(delete(t.drafts).where(t.drafts.c.touched < now - kept_for(Kept.DRAFTS)))
        await connection.execute(delete(t.audit).where(t.audit.c.at < now - kept_for(Kept.AUDIT)))
        await tidy_moderation(connection, now)
        await tidy_sessions(connection, now)
        settled = t.deliveries.c.state.in_(SETTLED_BY_US) & (t.deliveries.c.settled < now - kept_for(Kept.MESSAGES))
        await connection.execute(delete(t.deliveries).where(settled))
