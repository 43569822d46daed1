"""Backups that can be kept for long, and copies of keys that are kept apart and for less long.

A backup of the data holds what members wrote only sealed, and no keys. The keys go to a folder of their own:
as long as a copy of them exists, an erased member's old words can still be read by whoever has that copy, the
backup and the master key. So keep them apart, and throw them away after a month.
"""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from bots.store.database import Database
from bots.store.keystore import KEYS_FILE, KEYS_SCHEMA
from bots.store.ledger import LEDGER_FILE, Erasure, write_ledger
from bots.store.manifest import DATA_FILE, Manifest
from bots.store.master import sync_file, sync_folder
from bots.store.vault import Vault

KEYS_DAYS = 30
_NOTE = "KEEP-APART.txt"
_STAMP = "%Y%m%dT%H%M%S%fZ"


@dataclass(frozen=True, slots=True)
class BackupReport:
    """Where the backup lies, and what the operator should know of it."""

    data: Path
    keys: Path
    taken: datetime
    expired_keys: tuple[Path, ...]
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UseTheServersTools:
    """PostgreSQL has its own tools; these are the commands, in order."""

    commands: tuple[str, ...]
    words: tuple[str, ...]


async def backup(
    database: Database,
    vault: Vault,
    folder: Path,
    *,
    keys_folder: Path | None = None,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> BackupReport | UseTheServersTools:
    """Copy data and keys into two new dated folders, while the bot runs. SQLite only.

    Keys go below ``keys_folder`` (best on another disk), else beside the data. Raises OSError,
    DatabaseUnavailable and DiskFull; then no folder of that date is left behind.
    """
    if database.dialect == "postgresql":
        return _servers_tools(database)
    # before the copies: what is erased while they are made is erased again after a restore
    taken = clock()
    stamp = taken.astimezone(UTC).strftime(_STAMP)
    manifest = Manifest(taken, await _revision(database))
    data = folder / f"data-{stamp}"
    keys = (keys_folder or folder) / f"keys-{stamp}"
    # the data first: every text in it then has its key in the later copy
    await _fill(data, DATA_FILE, database, vault, manifest, note=None)
    try:
        await _fill(keys, KEYS_FILE, vault.store.database, vault, manifest, note=_note(taken))
    except BaseException:
        shutil.rmtree(data)
        raise
    expired = expired_keys(keys.parent, now=taken)
    return BackupReport(data, keys, taken, expired, _backup_words(data, keys, expired))


def expired_keys(folder: Path, *, now: datetime, days: int = KEYS_DAYS) -> tuple[Path, ...]:
    """The copies of keys in a folder that are older than ``days``, by the date in their names."""
    found: list[Path] = []
    for path in sorted(folder.glob("keys-*")):
        try:
            taken = datetime.strptime(path.name, f"keys-{_STAMP}").replace(tzinfo=UTC)
        except ValueError:
            continue
        if now - taken > timedelta(days=days):
            found.append(path)
    return tuple(found)


def forget_expired_keys(folder: Path, *, now: datetime, days: int = KEYS_DAYS) -> tuple[Path, ...]:
    """Delete them; gives what was deleted. What the disk itself remembers is beyond this. Raises OSError."""
    found = expired_keys(folder, now=now, days=days)
    for path in found:
        shutil.rmtree(path)
    return found


async def _fill(
    final: Path,
    name: str,
    database: Database,
    vault: Vault,
    manifest: Manifest,
    *,
    note: str | None,
) -> None:
    """Make a folder whole or not at all."""
    draft = final.with_name(f".{final.name}.part")
    await asyncio.to_thread(_private_folder, draft)
    try:
        (draft / name).touch(mode=0o600)
        await database.copy_to(draft / name)
        entries = await vault.ledger.entries()
        await asyncio.to_thread(_finish, draft, final, name, manifest, entries, note)
    except BaseException:
        shutil.rmtree(draft, ignore_errors=True)
        raise


def _private_folder(folder: Path) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    folder.mkdir(mode=0o700)


def _finish(
    draft: Path,
    final: Path,
    name: str,
    manifest: Manifest,
    entries: tuple[Erasure, ...],
    note: str | None,
) -> None:
    write_ledger(draft / LEDGER_FILE, entries)
    if note is not None:
        (draft / _NOTE).write_text(note, "utf-8")
    manifest.write(draft, (name, LEDGER_FILE))
    for path in draft.iterdir():
        path.chmod(0o600)
        sync_file(path)
    sync_folder(draft)
    draft.rename(final)
    sync_folder(final.parent)


async def _revision(database: Database) -> str:
    """The migration that the database is at, or "" when it has none."""

    def look(connection: Connection) -> str:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""

    async with database.read() as connection:
        return await connection.run_sync(look)


def _note(taken: datetime) -> str:
    return (
        f"Keys of {taken:%d %B %Y}. Keep them apart from the backups of the data and from the master key.\n"
        f"Throw them away by {taken + timedelta(days=KEYS_DAYS):%d %B %Y}: as long as they exist, whoever has\n"
        "them together with an old backup and the master key can read what erased members wrote.\n"
    )


def _backup_words(data: Path, keys: Path, expired: tuple[Path, ...]) -> tuple[str, ...]:
    words = [
        f"The data is in {data}. What members wrote is sealed in it; the keys are not there.",
        f"The keys are in {keys}. Move them to another place than the data.",
        f"Delete the keys after {KEYS_DAYS} days: until then an erasure does not reach them.",
        "The master key is in neither. Without it both are worth nothing.",
    ]
    if expired:
        words.append("Delete these older copies of keys: " + ", ".join(str(path) for path in expired))
    return tuple(words)


def _servers_tools(database: Database) -> UseTheServersTools:
    # without the password: pg_dump takes it from PGPASSWORD or ~/.pgpass
    url = database.url.set(drivername="postgresql", password=None).render_as_string()
    ledger = f"{KEYS_SCHEMA}.erasures"
    return UseTheServersTools(
        commands=(
            f"pg_dump --format=custom --exclude-schema={KEYS_SCHEMA} --file=data.dump '{url}'",
            f"pg_dump --format=custom --schema={KEYS_SCHEMA} --exclude-table={ledger} --file=keys.dump '{url}'",
            f"pg_dump --format=custom --table={ledger} --file=erasures.dump '{url}'",
        ),
        words=(
            "PostgreSQL has its own tools for backups: run these in this order.",
            "Keep keys.dump apart from data.dump.",
            f"Delete keys.dump after {KEYS_DAYS} days: until then an erasure does not reach it.",
            "After a restore, keep the newest list of erasures and replay it before the bot starts.",
        ),
    )
