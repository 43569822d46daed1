"""The operator's care for what is kept: shape, backups, erasures, the master key."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Table, select, union

from bots.cli.words import Stop
from bots.engine.codec import Codec
from bots.settings import Settings
from bots.store import tables as t
from bots.store.apply import apply, erase_rows
from bots.store.backup import BackupReport, UseTheServersTools, backup
from bots.store.database import Database, path_of
from bots.store.going import what_goes_too
from bots.store.housekeeping import finish_erasures
from bots.store.ledger import Erasure, read_ledger
from bots.store.outbox import enqueue
from bots.store.restore import RestoreRefused, RestoreReport, replay_erasures, restore
from bots.store.restored import mark_restored
from bots.store.rows import circle_of
from bots.store.upgrade import newest, revision, upgrade
from bots.store.vault import Vault
from core.circles.changes import MemberErased
from core.kernel.effects import Intent
from core.kernel.ids import CircleId, PersonId, PlatformName
from core.kernel.moment import at

_WITH_PEOPLE: tuple[Table, ...] = (t.members, t.entries, t.check_ins, t.texts)
"""Every table that a membership's rows may stand in, so that a restore overlooks nobody."""


@asynccontextmanager
async def opened(settings: Settings, *, looking: bool = False) -> AsyncGenerator[tuple[Database, Vault]]:
    """Open the database and its vault as they are, without changing their shape."""
    database = await Database.open(settings.url, looking=looking)
    try:
        vault = await Vault.open(database, settings.master)
        try:
            yield database, vault
        finally:
            await vault.close()
    finally:
        await database.close()


async def need_newest(database: Database) -> None:
    """Raise Stop unless the database has the shape that this version wants."""
    stands = await revision(database)
    if stands != newest():
        raise Stop(
            f"The database is at revision {stands or 'none'}, and this version wants {newest()}. "
            "Run: circlekeeper db upgrade"
        )


async def bring_up(settings: Settings) -> tuple[str | None, str]:
    """Bring the database to the newest shape; gives the revisions before and after."""
    database = await Database.open(settings.url)
    try:
        revisions = await upgrade(database)
        # the keys too, so that a backup or the doctor finds them
        await (await Vault.open(database, settings.master)).close()
    finally:
        await database.close()
    return revisions


async def back_up(settings: Settings, folder: Path, keys: Path | None) -> BackupReport | UseTheServersTools:
    """Copy data and keys, also while the bot runs."""
    async with opened(settings, looking=path_of(settings.url) is not None) as (database, vault):
        return await backup(database, vault, folder, keys_folder=keys)


async def put_back(settings: Settings, folder: Path, keys: Path | None) -> RestoreReport | RestoreRefused:
    """Restore a backup, and erase again who was erased since."""
    return await restore(
        folder,
        settings.url,
        settings.master,
        members=_members,
        forget=_forget,
        doubt=_doubt,
        keys_from=keys,
    )


async def _doubt(database: Database) -> None:
    async with database.write(full=True) as connection:
        await mark_restored(connection, datetime.now(UTC))


async def erase_again(settings: Settings, since: datetime, ledger: Path | None) -> int:
    """Replay the erasures since a backup was taken, after a restore by the server's own tools."""
    entries: tuple[Erasure, ...] | None = None if ledger is None else read_ledger(ledger)
    async with opened(settings) as (database, vault):
        await _doubt(database)
        return await replay_erasures(database, vault, since=since, members=_members, forget=_forget, erasures=entries)


@dataclass(frozen=True, slots=True)
class Membership:
    """Somebody's place in a circle, by its names."""

    circle: CircleId
    circle_name: str
    platform: PlatformName
    person: PersonId


@dataclass(frozen=True, slots=True)
class Erased:
    """What came of an erasure."""

    clean: bool
    """False: the rows are gone, the files are still to be cleared."""
    withdrawn: int
    """So many messages the bot still has to take out of rooms, when it runs next."""


async def memberships(database: Database, person: PersonId, circle: str | None) -> tuple[Membership, ...]:
    """Return every circle that keeps something of a person; or the one with this id or name."""
    await need_newest(database)
    async with database.read() as connection:
        mine = union(*(select(table.c.circle).where(table.c.person == person) for table in _WITH_PEOPLE))
        ids = {row[0] for row in await connection.execute(mine)}
        rows = (await connection.execute(select(t.circles).where(t.circles.c.id.in_(sorted(ids))))).mappings()
        found = (Membership(one.id, one.name, one.platform, person) for one in map(circle_of, rows))
        return tuple(one for one in found if circle is None or circle in (one.circle, one.circle_name))


async def erase(database: Database, vault: Vault, theirs: Iterable[Membership]) -> Erased:
    """Erase memberships and destroy their keys. What they shared in a room waits as a row to be taken back."""
    now = datetime.now(UTC)
    out: list[tuple[CircleId, PlatformName, Intent]] = []
    async with database.write(full=True) as connection:
        for one in theirs:
            changes, intents = await what_goes_too(connection, at(now), one.circle, one.person, now, erased=True)
            await apply(connection, vault, at(now), (*changes, MemberErased(circle=one.circle, person=one.person)))
            out += [(one.circle, one.platform, intent) for intent in intents]
        await enqueue(connection, out, _encode, now)
    await finish_erasures(database, vault)
    async with database.read() as connection:
        clean = (await connection.execute(select(t.erasures.c.circle).limit(1))).first() is None
    return Erased(clean, len(out))


def _encode(intent: Intent) -> tuple[str, str, str, str]:
    # nothing that is sent here shows a card
    coded = Codec(()).encode(intent)
    return coded.kind, coded.address, coded.card, coded.arguments


def person_named(given: str) -> PersonId:
    """Read a person's id: with its platform, or a bare number of Discord's.

    Raises:
        Stop: it is neither.
    """
    text = given.strip().removeprefix("<@").removesuffix(">").removeprefix("!")
    platform, parted, native = text.partition(":")
    if not parted and text.isascii() and text.isdigit():
        return PersonId(f"{PlatformName.DISCORD}:{text}")
    if native and platform in {one.value for one in PlatformName}:
        return PersonId(text)
    raise Stop("That is not a person's id. Example: discord:123456789012345678")


async def rotate(settings: Settings) -> int:
    """Change the master key; gives the number of keys that were changed. May be stopped and run again."""
    source = settings.master
    if source.setting and not source.former:
        raise Stop(
            "The master key is a setting, so change it there: put the present one into "
            "CIRCLEKEEPER_FORMER_MASTER_KEY and a new one into CIRCLEKEEPER_MASTER_KEY, then run this again."
        )
    async with opened(settings) as (_, vault):
        if source.setting:
            return await vault.rotate_master(source.load(may_create=False).current)
        return await vault.rotate_master_file(source)


async def _members(database: Database) -> tuple[tuple[str, str], ...]:
    # a backup may be of an older shape than this version writes
    await upgrade(database)
    every = union(*(select(table.c.circle, table.c.person) for table in _WITH_PEOPLE))
    async with database.read() as connection:
        return tuple((row[0], row[1]) for row in await connection.execute(every) if row[1])


async def _forget(database: Database, circle: str, person: str) -> None:
    async with database.write(full=True) as connection:
        await erase_rows(connection, at(datetime.now(UTC)), CircleId(circle), PersonId(person))
