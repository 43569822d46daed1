"""The list of erasures: what a restored backup must forget again.

An entry names nobody: it holds keyed hashes of the membership and of its key, and when. SQLite: a file of
lines beside the database, because a restore replaces the database. PostgreSQL: a table beside the keys.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sqlalchemy import insert, select

from bots.store.keystore import KeyStore
from bots.store.master import sync_folder

LEDGER_FILE = "erasures.jsonl"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Erasure:
    """One membership was erased. ``key`` is empty when it had none."""

    member: str
    key: str
    at: datetime


class Ledger(Protocol):
    """Append-only: an entry is on the disk before the key it tells of is destroyed."""

    async def add(self, erasure: Erasure) -> None:
        """Keep an entry. Raises OSError or DatabaseUnavailable when it could not be kept."""
        ...

    async def entries(self) -> tuple[Erasure, ...]:
        """All of them, oldest first."""
        ...


class FileLedger:
    """The list as a file."""

    def __init__(self, path: Path) -> None:
        """``path`` need not exist yet."""
        self.path = path

    async def add(self, erasure: Erasure) -> None:
        """Append a line and wait for the disk."""
        await asyncio.to_thread(_append, self.path, (erasure,))

    async def entries(self) -> tuple[Erasure, ...]:
        """All of them, oldest first."""
        return await asyncio.to_thread(read_ledger, self.path)


class TableLedger:
    """The list as a table."""

    def __init__(self, store: KeyStore) -> None:
        """Lives beside the keys."""
        self._store = store

    async def add(self, erasure: Erasure) -> None:
        """Insert a row."""
        row = {"member": erasure.member, "key": erasure.key, "at": erasure.at}
        async with self._store.database.write(full=True) as connection:
            await connection.execute(insert(self._store.erasures).values(row))

    async def entries(self) -> tuple[Erasure, ...]:
        """All of them, oldest first."""
        c = self._store.erasures.c
        async with self._store.database.read() as connection:
            rows = await connection.execute(select(c.member, c.key, c.at).order_by(c.at))
            return tuple(Erasure(*row) for row in rows)


def ledger_of(store: KeyStore) -> Ledger:
    """The list that belongs to these keys."""
    path = store.database.path
    return TableLedger(store) if path is None else FileLedger(path.with_name(LEDGER_FILE))


def read_ledger(path: Path) -> tuple[Erasure, ...]:
    """The entries of a file; none if there is no file. A line cut off by a crash is passed over, and told."""
    if not path.exists():
        return ()
    found: list[Erasure] = []
    broken = 0
    for line in path.read_text("ascii", errors="replace").splitlines():
        try:
            member, key, at = json.loads(line)
            found.append(Erasure(str(member), str(key), datetime.fromisoformat(at)))
        except (ValueError, TypeError):
            broken += bool(line.strip())
    if broken:
        # its key was not destroyed yet, so nobody was told that the erasure was done
        _log.warning("%d lines of the list of erasures cannot be read", broken)
    return tuple(found)


def merge_ledger(path: Path, entries: Iterable[Erasure]) -> None:
    """Add the entries that the file does not have yet."""
    have = set(read_ledger(path))
    new = tuple(entry for entry in dict.fromkeys(entries) if entry not in have)
    if new:
        _append(path, new)


def write_ledger(path: Path, entries: Iterable[Erasure]) -> None:
    """Write a new file with these entries, even if there are none."""
    _append(path, entries)


def _append(path: Path, erasures: Iterable[Erasure]) -> None:
    lines = "".join(json.dumps([one.member, one.key, one.at.isoformat()]) + "\n" for one in erasures)
    handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
    with os.fdopen(handle, "r+b") as opened:
        size = opened.seek(0, os.SEEK_END)
        # begin a new line where a crash cut the last one off
        torn = size > 0 and os.pread(opened.fileno(), 1, size - 1) != b"\n"
        opened.write((b"\n" if torn else b"") + lines.encode("ascii"))
        opened.flush()
        os.fsync(opened.fileno())
    sync_folder(path.parent)
