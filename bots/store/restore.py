"""Restores that forget again: what was erased since a backup was taken is erased once more."""

from __future__ import annotations

import asyncio
import os
import shutil
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bots.store.database import Database, DatabaseBusy, claim, path_of
from bots.store.keystore import KEYS_FILE
from bots.store.ledger import LEDGER_FILE, Erasure, merge_ledger, read_ledger
from bots.store.manifest import DATA_FILE, Manifest, NotThis, read_manifest
from bots.store.master import MasterSource, sync_file, sync_folder
from bots.store.vault import Vault

Members = Callable[[Database], Awaitable[Iterable[tuple[str, str]]]]
Forget = Callable[[Database, str, str], Awaitable[None]]
Doubt = Callable[[Database], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What was restored, and how many erasures were done again."""

    taken: datetime
    revision: str
    keys_from: Path | None
    keys_destroyed: int
    members_forgotten: int
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RestoreRefused:
    """Nothing was changed, and why."""

    words: str


async def restore(
    folder: Path,
    database_url: str,
    source: MasterSource,
    *,
    members: Members,
    forget: Forget,
    doubt: Doubt,
    keys_from: Path | None = None,
) -> RestoreReport | RestoreRefused:
    """Put a backup in the place of a SQLite database, then do again every erasure since it was taken.

    The keys that are in place stay, unless ``keys_from`` names a copy of them. ``members`` lists every
    (circle, person) that the restored database knows; ``forget`` deletes one's rows; ``doubt`` sees to it that
    what was due by now is looked up before it is sent, because the backup does not know. Refuses while the bot
    runs, and when a file is not the one that was saved. Raises OSError, DatabaseUnavailable, DiskFull and
    MasterKeyProblem; if that happens after the files were replaced, restoring again goes through all of it.
    """
    target = path_of(database_url)
    if target is None:
        return RestoreRefused("PostgreSQL is restored with pg_restore; then run the replay of erasures.")
    try:
        lock = claim(target)
    except DatabaseBusy:
        return RestoreRefused("The bot is running. Stop it, then restore.")
    try:
        checked = await asyncio.to_thread(_check, folder, target, keys_from)
        if isinstance(checked, NotThis):
            os.close(lock)
            return RestoreRefused(checked.words)
        await asyncio.to_thread(_put_in_place, folder, target, keys_from)
    except BaseException:
        os.close(lock)
        raise
    database = await Database.open(database_url, claimed=lock)
    try:
        await doubt(database)
        return await _forget_again(database, source, checked, keys_from, members, forget)
    finally:
        await database.close()


async def replay_erasures(
    database: Database,
    vault: Vault,
    *,
    since: datetime,
    members: Members,
    forget: Forget,
    erasures: Iterable[Erasure] | None = None,
) -> int:
    """Erase again every member who was erased at or after ``since``, the time of the backup; gives their number.

    Works on both databases. ``erasures`` are those of the vault unless given.
    """
    entries = tuple(await vault.ledger.entries() if erasures is None else erasures)
    await vault.replay(entries)
    gone = await vault.erased_members(await members(database), entries, since=since)
    for circle, person in gone:
        await forget(database, circle, person)
    await database.checkpoint_truncate()
    return len(gone)


async def _forget_again(
    database: Database,
    source: MasterSource,
    manifest: Manifest,
    keys_from: Path | None,
    members: Members,
    forget: Forget,
) -> RestoreReport:
    vault = await Vault.open(database, source)
    try:
        forgotten = await replay_erasures(database, vault, since=manifest.taken, members=members, forget=forget)
    finally:
        await vault.close()
    words = (
        f"Restored as of {manifest.taken:%d %B %Y %H:%M} UTC; {forgotten} members were erased again.",
        "The database's shape is brought up to date when the bot starts.",
    )
    return RestoreReport(manifest.taken, manifest.revision, keys_from, vault.keys_destroyed_at_open, forgotten, words)


def _check(folder: Path, target: Path, keys_from: Path | None) -> Manifest | NotThis:
    manifest = read_manifest(folder, (DATA_FILE, LEDGER_FILE))
    if isinstance(manifest, NotThis):
        return manifest
    if keys_from is not None:
        keys = read_manifest(keys_from, (KEYS_FILE, LEDGER_FILE))
        return keys if isinstance(keys, NotThis) else manifest
    if not target.with_name(KEYS_FILE).exists():
        return NotThis(
            "There are no keys in place, and without them nothing that members wrote can be read. Name the "
            "folder with the copy of the keys."
        )
    return manifest


def _put_in_place(folder: Path, target: Path, keys_from: Path | None) -> None:
    # the list of erasures first: whatever happens next, it is not forgotten
    for known in (folder, *(() if keys_from is None else (keys_from,))):
        merge_ledger(target.with_name(LEDGER_FILE), read_ledger(known / LEDGER_FILE))
    if keys_from is not None:
        _replace(keys_from / KEYS_FILE, target.with_name(KEYS_FILE))
    _replace(folder / DATA_FILE, target)


def _replace(saved: Path, target: Path) -> None:
    draft = target.with_name(f".{target.name}.restoring")
    draft.unlink(missing_ok=True)
    draft.touch(mode=0o600)
    shutil.copyfile(saved, draft)
    sync_file(draft)
    for rest in ("-wal", "-shm"):
        # the log belongs to the old file and must not be played into the new one
        target.with_name(target.name + rest).unlink(missing_ok=True)
    draft.replace(target)
    sync_folder(target.parent)
