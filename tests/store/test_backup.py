"""A backup holds all but the keys, and a restore brings nobody back who was erased."""

from __future__ import annotations

import json
import shutil
from collections.abc import AsyncIterator, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Column, LargeBinary, MetaData, Table, Text, delete, insert, select

from bots.store.backup import (
    BackupReport,
    UseTheServersTools,
    backup,
    expired_keys,
    forget_expired_keys,
)
from bots.store.database import Database, DiskFull
from bots.store.keystore import KEYS_FILE
from bots.store.ledger import LEDGER_FILE
from bots.store.manifest import DATA_FILE, MANIFEST
from bots.store.master import MasterKey, MasterSource
from bots.store.restore import RestoreRefused, RestoreReport, replay_erasures, restore
from bots.store.vault import Unreadable, Vault

from .canary import sweep

MASTER = MasterKey(bytes(range(32)))
SOURCE = MasterSource(file=Path("/nowhere/master.key"), setting=MASTER.written())
METADATA = MetaData()
PAGES = Table(
    "pages",
    METADATA,
    Column("circle", Text, primary_key=True),
    Column("person", Text, primary_key=True),
    Column("sealed", LargeBinary),
)
WORDS = {"ana": "the heron at the weir", "ben": "a lamp in the boathouse"}


@pytest.fixture
async def vault(database: Database) -> AsyncIterator[Vault]:
    opened = await Vault.open(database, SOURCE)
    yield opened
    await opened.close()


@pytest.fixture
def places(tmp_path: Path) -> tuple[Path, Path]:
    return tmp_path / "backups", tmp_path / "apart"


async def write_pages(database: Database, vault: Vault, *people: str) -> None:
    async with database.write(full=True) as connection:
        await connection.run_sync(METADATA.create_all)
        for person in people:
            key = await vault.data_key("c", person, create=True)
            assert key is not None
            sealed = vault.seal(key, WORDS[person], entry="1")
            await connection.execute(insert(PAGES).values(circle="c", person=person, sealed=sealed))


async def members(database: Database) -> Iterable[tuple[str, str]]:
    async with database.read() as connection:
        return [(row.circle, row.person) for row in await connection.execute(select(PAGES))]


async def forget(database: Database, circle: str, person: str) -> None:
    async with database.write(full=True) as connection:
        await connection.execute(delete(PAGES).where(PAGES.c.circle == circle, PAGES.c.person == person))


async def erase(database: Database, vault: Vault, person: str) -> None:
    await forget(database, "c", person)
    await vault.erase("c", person)


async def what_can_be_read(url: str) -> dict[str, str]:
    database = await Database.open(url)
    vault = await Vault.open(database, SOURCE)
    read: dict[str, str] = {}
    async with database.read() as connection:
        rows = (await connection.execute(select(PAGES))).all()
    for row in rows:
        try:
            key = await vault.data_key(row.circle, row.person, create=False)
            read[row.person] = vault.unseal(key, row.sealed, entry="1")
        except Unreadable:
            read[row.person] = "cannot be read"
    await vault.close()
    await database.close()
    return read


async def taken(database: Database, vault: Vault, places: tuple[Path, Path]) -> BackupReport:
    report = await backup(database, vault, places[0], keys_folder=places[1])
    assert isinstance(report, BackupReport)
    return report


async def doubt(database: Database) -> None:
    """These databases hold nothing that is sent; tests/engine/test_after_a_restore.py is about those that do."""


HANDS: dict[str, Any] = {"members": members, "forget": forget, "doubt": doubt}


async def restored(report: BackupReport, url: str, *, with_keys: bool) -> RestoreReport:
    done = await restore(
        report.data,
        url,
        SOURCE,
        **HANDS,
        keys_from=report.keys if with_keys else None,
    )
    assert isinstance(done, RestoreReport), done
    return done


@pytest.fixture
async def house(sqlite_url: str) -> AsyncIterator[tuple[Database, Vault]]:
    database = await Database.open(sqlite_url)
    vault = await Vault.open(database, SOURCE)
    await write_pages(database, vault, "ana", "ben")
    yield database, vault
    await vault.close()
    await database.close()


async def leave(house: tuple[Database, Vault]) -> None:
    await house[1].close()
    await house[0].close()


@pytest.mark.parametrize("lost", ["database", "everything"])
async def test_what_was_lost_comes_back(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str, lost: str
) -> None:
    report = await taken(*house, places)
    await leave(house)
    assert house[0].path is not None
    house[0].path.unlink()
    if lost == "everything":
        house[0].path.with_name(KEYS_FILE).unlink()
    done = await restored(report, sqlite_url, with_keys=lost == "everything")
    assert (done.members_forgotten, done.keys_destroyed) == (0, 0)
    assert await what_can_be_read(sqlite_url) == WORDS


@pytest.mark.parametrize("with_keys", [False, True])
async def test_who_was_erased_stays_erased_after_a_restore(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str, with_keys: bool
) -> None:
    report = await taken(*house, places)
    await erase(*house, "ana")
    await leave(house)
    done = await restored(report, sqlite_url, with_keys=with_keys)
    assert done.members_forgotten == 1
    assert done.keys_destroyed == int(with_keys)
    assert await what_can_be_read(sqlite_url) == {"ben": WORDS["ben"]}


async def test_who_was_erased_before_the_backup_and_came_back_stays(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str
) -> None:
    await erase(*house, "ana")
    await write_pages(*house, "ana")
    report = await taken(*house, places)
    await leave(house)
    assert (await restored(report, sqlite_url, with_keys=True)).members_forgotten == 0
    assert await what_can_be_read(sqlite_url) == WORDS


async def test_the_list_in_a_later_copy_of_the_keys_counts_too(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str, tmp_path: Path
) -> None:
    """The machine is lost; the data is from the older backup, the keys from the younger."""
    old = await taken(*house, places)
    await erase(*house, "ana")
    young = await taken(*house, places)
    await leave(house)
    assert house[0].path is not None
    shutil.rmtree(house[0].path.parent / "data", ignore_errors=True)
    for name in (house[0].path.name, KEYS_FILE, LEDGER_FILE):
        house[0].path.with_name(name).unlink()
    done = await restore(old.data, sqlite_url, SOURCE, **HANDS, keys_from=young.keys)
    assert isinstance(done, RestoreReport)
    assert done.members_forgotten == 1
    assert await what_can_be_read(sqlite_url) == {"ben": WORDS["ben"]}


async def test_the_backup_of_the_data_holds_no_open_word_and_no_key(
    house: tuple[Database, Vault], places: tuple[Path, Path]
) -> None:
    database, vault = house
    report = await taken(database, vault, places)
    keys = await vault.store.every()
    assert not sweep(WORDS.values(), folders=[report.data, report.keys])
    in_data = b"".join(path.read_bytes() for path in report.data.iterdir())
    in_keys = b"".join(path.read_bytes() for path in report.keys.iterdir())
    assert not [key for key in keys if key.wrapped in in_data]
    assert all(key.wrapped in in_keys for key in keys)
    assert MASTER.secret not in in_data + in_keys


async def test_the_backup_holds_nothing_that_was_deleted_before(
    house: tuple[Database, Vault], places: tuple[Path, Path]
) -> None:
    database, vault = house
    async with database.read() as connection:
        sealed = (await connection.execute(select(PAGES.c.sealed).where(PAGES.c.person == "ana"))).scalar_one()
    key = await vault.store.find("c", "ana")
    assert key is not None
    # a reader in the way: the words are still in the live files
    async with vault.store.database.read() as reader:
        await reader.exec_driver_sql("SELECT count(*) FROM data_keys")
        await erase(database, vault, "ana")
        report = await taken(database, vault, places)
    raw = b"".join(path.read_bytes() for folder in (report.data, report.keys) for path in folder.iterdir())
    assert sealed not in raw
    assert key.wrapped not in raw


async def test_a_backup_can_be_taken_beside_the_running_bot(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str
) -> None:
    looker = await Database.open(sqlite_url, looking=True)
    beside = await Vault.open(looker, SOURCE)
    report = await taken(looker, beside, places)
    await beside.close()
    await looker.close()
    await leave(house)
    await restored(report, sqlite_url, with_keys=True)
    assert await what_can_be_read(sqlite_url) == WORDS


async def test_a_backup_is_private_and_says_when_and_what(
    house: tuple[Database, Vault], places: tuple[Path, Path]
) -> None:
    async with house[0].write() as connection:
        await connection.exec_driver_sql("CREATE TABLE alembic_version (version_num TEXT)")
        await connection.exec_driver_sql("INSERT INTO alembic_version VALUES ('0007')")
    report = await taken(*house, places)
    told = json.loads((report.data / MANIFEST).read_text())
    assert told["revision"] == "0007"
    assert datetime.fromisoformat(told["taken"]) == report.taken
    assert {path.name for path in report.data.iterdir()} == {DATA_FILE, LEDGER_FILE, MANIFEST}
    assert {path.name for path in report.keys.iterdir()} == {
        KEYS_FILE,
        LEDGER_FILE,
        MANIFEST,
        "KEEP-APART.txt",
    }
    everything = [report.data, report.keys, *report.data.iterdir(), *report.keys.iterdir()]
    assert not [path for path in everything if path.stat().st_mode & 0o077]
    assert "30 days" in " ".join(report.words)


async def test_a_backup_that_fails_leaves_no_half_of_itself(
    house: tuple[Database, Vault], places: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def no_room(target: Path) -> None:
        raise DiskFull("no room")

    monkeypatch.setattr(house[1].store.database, "copy_to", no_room)
    with pytest.raises(DiskFull):
        await backup(*house, places[0], keys_folder=places[1])
    assert [path for place in places if place.exists() for path in place.iterdir()] == []


async def test_a_restore_is_refused_while_the_bot_runs(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str
) -> None:
    report = await taken(*house, places)
    done = await restore(report.data, sqlite_url, SOURCE, **HANDS)
    assert done == RestoreRefused("The bot is running. Stop it, then restore.")


@pytest.mark.parametrize(
    ("where", "file"),
    [("data", DATA_FILE), ("data", LEDGER_FILE), ("keys", KEYS_FILE), ("keys", LEDGER_FILE)],
)
@pytest.mark.parametrize("what", ["changed", "missing"])
async def test_a_restore_is_refused_when_a_file_is_not_the_saved_one(
    house: tuple[Database, Vault],
    places: tuple[Path, Path],
    sqlite_url: str,
    where: str,
    file: str,
    what: str,
) -> None:
    await erase(*house, "ben")
    report = await taken(*house, places)
    await leave(house)
    path = {"data": report.data, "keys": report.keys}[where] / file
    if what == "missing":
        path.unlink()
    else:
        raw = bytearray(path.read_bytes())
        raw[-2] ^= 1
        path.write_bytes(bytes(raw))
    done = await restore(report.data, sqlite_url, SOURCE, **HANDS, keys_from=report.keys)
    assert isinstance(done, RestoreRefused)
    assert str(path) in done.words
    assert await what_can_be_read(sqlite_url) == {"ana": WORDS["ana"]}


async def test_a_restore_without_any_keys_is_refused(
    house: tuple[Database, Vault], places: tuple[Path, Path], sqlite_url: str, tmp_path: Path
) -> None:
    report = await taken(*house, places)
    elsewhere = f"sqlite:///{tmp_path}/elsewhere/circle.sqlite3"
    done = await restore(report.data, elsewhere, SOURCE, **HANDS)
    assert isinstance(done, RestoreRefused)
    assert "no keys" in done.words
    swapped = await restore(report.keys, elsewhere, SOURCE, **HANDS, keys_from=report.data)
    assert isinstance(swapped, RestoreRefused)


async def test_copies_of_keys_expire_after_thirty_days(
    house: tuple[Database, Vault], places: tuple[Path, Path]
) -> None:
    now = datetime(2026, 5, 1, 12, tzinfo=UTC)
    days = {29: now - timedelta(days=29), 31: now - timedelta(days=31), 0: now}
    reports: dict[int, BackupReport] = {}
    for age, when in sorted(days.items(), reverse=True):
        done = await backup(*house, places[0], keys_folder=places[1], clock=lambda when=when: when)
        assert isinstance(done, BackupReport)
        reports[age] = done
    old = reports[31].keys
    assert reports[0].expired_keys == (old,)
    assert str(old) in " ".join(reports[0].words)
    (places[1] / "keys-of-the-house").mkdir()
    assert forget_expired_keys(places[1], now=now) == (old,)
    assert not old.exists()
    assert expired_keys(places[1], now=now) == ()
    assert reports[31].data.exists()


async def test_postgresql_is_backed_up_with_its_own_tools(postgres_url: str, tmp_path: Path) -> None:
    database = await Database.open(postgres_url)
    vault = await Vault.open(database, SOURCE)
    told = await backup(database, vault, tmp_path)
    assert isinstance(told, UseTheServersTools)
    assert all(command.startswith("pg_dump") for command in told.commands)
    assert isinstance(await restore(tmp_path, postgres_url, SOURCE, **HANDS), RestoreRefused)
    await vault.close()
    await database.close()


async def test_erasures_are_replayed_on_either_database(database: Database, vault: Vault) -> None:
    before = datetime.now(UTC)
    await write_pages(database, vault, "ana", "ben")
    keys = {key.person: key for key in await vault.store.of_circle("c")}
    async with database.read() as connection:
        rows = [row._asdict() for row in await connection.execute(select(PAGES))]
    await erase(database, vault, "ana")
    # as after a restore: her row and her key are back
    async with database.write() as connection:
        await connection.execute(insert(PAGES), [row for row in rows if row["person"] == "ana"])
    await vault.store.add(keys["ana"])
    assert await vault.data_key("c", "ana", create=False) is not None
    assert await replay_erasures(database, vault, since=before, members=members, forget=forget) == 1
    assert list(await members(database)) == [("c", "ben")]
    assert await vault.data_key("c", "ana", create=False) is None
    assert await vault.data_key("c", "ben", create=False) is not None
