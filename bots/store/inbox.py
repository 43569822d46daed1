"""What a platform sent, kept sealed from before it is acknowledged until it is handled.

Its name stays for some days after that, so that what comes twice is taken once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import select, update

from bots.store import tables as t
from bots.store.apply import insert_new
from bots.store.database import Database
from bots.store.vault import DataKey, Unreadable, Vault

log = structlog.get_logger()

_KEY = ("", "inbox")
"""The house's own key, of no circle and no person: whose text it is, is known only once it is handled."""


class StoredInbox:
    """Payloads by the platform's own names of events, which begin with the platform: ``slack:...``."""

    def __init__(self, database: Database, vault: Vault, platform: str, now: Callable[[], datetime]) -> None:
        """``now`` is the engine's clock."""
        self._database = database
        self._vault = vault
        self._begins = f"{platform}:"
        self._now = now

    async def take(self, event: str, body: Mapping[str, Any]) -> bool:
        """Keep a payload, on the disk when this returns. False if this event was taken before.

        Raises:
            DatabaseUnavailable: it is not kept; do not acknowledge it.
        """
        key = await self._key()
        sealed = self._vault.seal(key, json.dumps(body), entry=f"inbox/{event}")
        async with self._database.write(full=True) as connection:
            known = select(t.inbox.c.id).where(t.inbox.c.id == event)
            if (await connection.execute(known)).first() is not None:
                return False
            await insert_new(connection, t.inbox, [{"id": event, "at": self._now(), "sealed": sealed}])
        return True

    async def handled(self, event: str) -> None:
        """Erase a payload and keep its name.

        Raises:
            DatabaseUnavailable: it is handled once more after a restart.
        """
        async with self._database.write() as connection:
            await connection.execute(update(t.inbox).where(t.inbox.c.id == event).values(sealed=None))

    async def waiting(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        """Return what was taken and not handled, oldest first. What cannot be opened any more is let go.

        Raises:
            DatabaseUnavailable: nobody can tell.
        """
        query = select(t.inbox.c.id, t.inbox.c.sealed).where(t.inbox.c.sealed.is_not(None)).order_by(t.inbox.c.at)
        async with self._database.read() as connection:
            rows = (await connection.execute(query)).all()
        if not rows:
            return ()
        key = await self._key()
        found: list[tuple[str, Mapping[str, Any]]] = []
        for event, sealed in rows:
            if not str(event).startswith(self._begins):
                continue
            try:
                found.append((event, json.loads(self._vault.unseal(key, sealed, entry=f"inbox/{event}"))))
            except Unreadable:
                log.error("something in the inbox cannot be opened and is let go", event_id=event)
                await self.handled(event)
        return found

    async def _key(self) -> DataKey:
        key = await self._vault.data_key(*_KEY, create=True)
        assert key is not None
        return key
