"""What is sealed opens only where it belongs, and what is erased is gone, from the files too.

Longer than most files here: each promise of the vault has its leak, planted on purpose, beside it.
"""

from __future__ import annotations

import asyncio
import base64
import gzip
import logging
import random
import time
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, LargeBinary, MetaData, Table, Text, delete, insert, select

from bots.store.database import Database, DiskFull
from bots.store.keystore import KEYS_FILE, WrappedKey
from bots.store.ledger import LEDGER_FILE, Erasure, FileLedger, read_ledger
from bots.store.master import MasterKey, MasterKeyProblem, MasterKeys, MasterSource, read_key_file, write_key_file
from bots.store.vault import DataKey, Unreadable, Vault

from .canary import sweep, told

MASTER = MasterKey(bytes(range(32)))
SOURCE = MasterSource(file=Path("/nowhere/master.key"), setting=MASTER.written())
TEXT = "the heron at the weir"
ANA = DataKey("circle", "ana", b"a" * 16, b"A" * 32)
BEN = DataKey("circle", "ben", b"b" * 16, b"B" * 32)

METADATA = MetaData()
PAGES = Table("pages", METADATA, Column("id", Text, primary_key=True), Column("sealed", LargeBinary))


@pytest.fixture
async def vault(database: Database) -> AsyncIterator[Vault]:
    opened = await Vault.open(database, SOURCE)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite_vault(sqlite: Database) -> AsyncIterator[Vault]:
    opened = await Vault.open(sqlite, SOURCE)
    yield opened
    await opened.close()


async def key_of(vault: Vault, circle: str, person: str) -> DataKey:
    key = await vault.data_key(circle, person, create=True)
    assert key is not None
    return key


# sealing needs nothing of the vault but its code
BARE = object.__new__(Vault)


@given(st.text(alphabet=st.characters()), st.text(max_size=40))
def test_what_is_sealed_opens_again(plain: str, entry: str) -> None:
    assert BARE.unseal(ANA, BARE.seal(ANA, plain, entry=entry), entry=entry) == plain


def test_half_a_surrogate_pair_is_not_lost() -> None:
    assert BARE.unseal(ANA, BARE.seal(ANA, "\ud83d", entry="1"), entry="1") == "\ud83d"


def test_the_same_text_never_looks_the_same() -> None:
    assert len({BARE.seal(ANA, TEXT, entry="1") for _ in range(100)}) == 100


@given(st.integers(min_value=0))
def test_one_changed_bit_anywhere_makes_it_unreadable(bit: int) -> None:
    sealed = bytearray(BARE.seal(ANA, TEXT, entry="1"))
    bit %= len(sealed) * 8
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Unreadable):
        BARE.unseal(ANA, bytes(sealed), entry="1")


@given(st.binary(max_size=80))
def test_anything_else_is_unreadable(rubbish: bytes) -> None:
    with pytest.raises(Unreadable):
        BARE.unseal(ANA, rubbish, entry="1")


@pytest.mark.parametrize(
    ("key", "entry"),
    [
        (BEN, "1"),
        (ANA, "2"),
        (DataKey("other", "ana", ANA.id, ANA.secret), "1"),
        (DataKey("circle", "ben", ANA.id, ANA.secret), "1"),
        (DataKey("circlea", "na", ANA.id, ANA.secret), "1"),
        (DataKey("circle", "an", ANA.id, ANA.secret), "a1"),
        (None, "1"),
    ],
)
def test_a_text_in_another_place_is_unreadable_and_says_nothing(key: DataKey | None, entry: str) -> None:
    with pytest.raises(Unreadable) as caught:
        BARE.unseal(key, BARE.seal(ANA, TEXT, entry="1"), entry=entry)
    assert not sweep([TEXT], texts={"error": "".join(map(str, caught.value.args))})


def test_a_key_does_not_show_itself() -> None:
    shown = repr(ANA) + repr(MASTER) + repr(MasterKeys(MASTER)) + repr(SOURCE)
    assert not sweep(["AAAAAAAA", "ana", MASTER.written(), repr(MASTER.secret)], texts={"repr": shown})


async def test_each_membership_has_its_own_lasting_key(database: Database) -> None:
    vault = await Vault.open(database, SOURCE)
    places = [("c", "ana"), ("c", "ben"), ("d", "ana"), ("c", ""), ("", "")]
    keys = [await key_of(vault, *place) for place in places]
    assert len({key.secret for key in keys}) == len({key.id for key in keys}) == 5
    assert await vault.data_key("d", "ben", create=False) is None
    await vault.close()
    vault = await Vault.open(database, SOURCE)
    assert [await vault.data_key(*place, create=False) for place in places] == keys
    await vault.close()


async def test_a_key_asked_for_by_eight_at_once_is_made_once(vault: Vault) -> None:
    keys = await asyncio.gather(*(key_of(vault, "c", "ana") for _ in range(8)))
    assert len({key.secret for key in keys}) == 1


async def test_a_key_made_within_a_transaction_outlives_its_rollback(database: Database, vault: Vault) -> None:
    made: list[DataKey] = []

    async def stumble() -> None:
        async with database.write() as connection:
            await connection.exec_driver_sql("SELECT 1")
            made.append(await key_of(vault, "c", "ana"))
            raise LookupError

    with pytest.raises(LookupError):
        await stumble()
    assert [await vault.data_key("c", "ana", create=False)] == made


async def test_writers_within_transactions_do_not_wait_for_each_other_for_ever(
    database: Database, vault: Vault
) -> None:
    async def write(number: int) -> None:
        async with database.write() as connection:
            await connection.exec_driver_sql("SELECT 1")
            await key_of(vault, "c", str(number))

    async with asyncio.timeout(20):
        await asyncio.gather(*(write(number) for number in range(20)))


async def test_a_key_that_could_not_be_saved_is_not_given_out(sqlite_vault: Vault) -> None:
    async with sqlite_vault.store.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1")

    async def make_many() -> None:
        for number in range(2000):
            await key_of(sqlite_vault, "c", f"person {number}")

    with pytest.raises(DiskFull):
        await make_many()
    in_memory = set(sqlite_vault._known)
    kept = {(key.circle, key.person) for key in await sqlite_vault.store.every()}
    assert in_memory <= kept


async def test_an_erased_member_cannot_be_read_and_may_begin_anew(vault: Vault) -> None:
    before = await key_of(vault, "c", "ana")
    sealed = vault.seal(before, TEXT, entry="1")
    other = await key_of(vault, "c", "ben")
    assert await vault.erase("c", "ana")
    assert await vault.data_key("c", "ana", create=False) is None
    assert await vault.data_key("c", "ben", create=False) == other
    with pytest.raises(Unreadable):
        vault.unseal(await key_of(vault, "c", "ana"), sealed, entry="1")


async def test_an_erasure_of_somebody_without_a_key_is_remembered_too(vault: Vault) -> None:
    now = datetime.now(UTC)
    assert await vault.erase("c", "ana")
    entries = await vault.ledger.entries()
    assert [entry.key for entry in entries] == [""]
    both = [("c", "ana"), ("c", "ben"), ("d", "ana")]
    assert await vault.erased_members(both, entries, since=now) == (("c", "ana"),)
    assert await vault.erased_members(both, entries, since=datetime.now(UTC)) == ()


async def test_the_list_of_erasures_names_nobody(vault: Vault) -> None:
    await key_of(vault, "circle-of-herons", "ana-of-the-weir")
    await vault.erase("circle-of-herons", "ana-of-the-weir")
    shown = repr(await vault.ledger.entries())
    assert not sweep(["circle-of-herons", "ana-of-the-weir"], texts={"list": shown})


async def test_erasing_a_circle_takes_all_its_keys_and_no_other(vault: Vault) -> None:
    for place in [("c", ""), ("c", "ana"), ("c", "ben"), ("d", "ana"), ("", "")]:
        await key_of(vault, *place)
    assert await vault.erase_circle("c")
    left = {(key.circle, key.person) for key in await vault.store.every()}
    assert {("d", "ana"), ("", "")} <= left
    assert not [place for place in left if place[0] == "c"]


async def test_an_erasure_cut_short_is_finished_when_the_vault_opens(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = await Vault.open(database, SOURCE)
    await key_of(vault, "c", "ana")
    await key_of(vault, "c", "ben")

    async def die(keys: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(vault.store, "remove", die)
        with pytest.raises(KeyboardInterrupt):
            await vault.erase("c", "ana")
    await vault.close()
    vault = await Vault.open(database, SOURCE)
    assert await vault.data_key("c", "ana", create=False) is None
    assert await vault.data_key("c", "ben", create=False) is not None
    # and whoever comes back after that is not erased by the old entry
    await key_of(vault, "c", "ana")
    await vault.close()
    vault = await Vault.open(database, SOURCE)
    assert await vault.data_key("c", "ana", create=False) is not None
    await vault.close()


async def test_an_erased_key_and_text_are_gone_from_the_files(sqlite: Database, sqlite_vault: Vault) -> None:
    assert sqlite.path is not None
    folder = sqlite.path.parent
    key = await key_of(sqlite_vault, "c", "ana")
    for number in range(40):
        await key_of(sqlite_vault, "c", f"another {number}")
    found = await sqlite_vault.store.find("c", "ana")
    assert found is not None
    sealed = sqlite_vault.seal(key, TEXT * 500, entry="1")
    async with sqlite.write(full=True) as connection:
        await connection.run_sync(METADATA.create_all)
        await connection.execute(insert(PAGES).values(id="1", sealed=sealed))
    # the middle of it: a row of this size is cut over several pages
    traces = [found.wrapped, found.id, sealed[1000:1200], sealed[-200:]]
    assert all(lies_in(folder, trace) for trace in traces)
    async with sqlite.write(full=True) as connection:
        await connection.execute(delete(PAGES))
    assert await sqlite_vault.erase("c", "ana")
    assert await sqlite.checkpoint_truncate()
    assert not [trace for trace in traces if lies_in(folder, trace)]


async def test_no_erased_key_is_left_where_pages_were_split(sqlite: Database, sqlite_vault: Vault) -> None:
    assert sqlite.path is not None
    names = [(f"c{number % 7}", f"person {number}") for number in range(600)]
    random.Random(3).shuffle(names)
    fresh = [sqlite_vault._fresh(*name) for name in names]
    await sqlite_vault.store.add_all(fresh)
    for key in fresh[::10]:
        assert await sqlite_vault.erase(key.circle, key.person)
    raw = sqlite.path.with_name(KEYS_FILE).read_bytes()
    assert [raw.count(key.wrapped) for key in fresh] == [int(at % 10 > 0) for at in range(600)]


async def test_a_reader_in_the_way_means_not_yet_erased(sqlite: Database, sqlite_vault: Vault) -> None:
    assert sqlite.path is not None
    await key_of(sqlite_vault, "c", "ana")
    found = await sqlite_vault.store.find("c", "ana")
    assert found is not None
    async with sqlite_vault.store.database.read() as reader:
        await reader.exec_driver_sql("SELECT count(*) FROM data_keys")
        assert not await sqlite_vault.erase("c", "ana")
        assert await sqlite_vault.data_key("c", "ana", create=False) is None
        assert lies_in(sqlite.path.parent, found.wrapped)
    assert await sqlite_vault.finish_erasures()
    assert not lies_in(sqlite.path.parent, found.wrapped)


async def test_nothing_that_was_written_lies_open_anywhere(
    sqlite: Database, sqlite_vault: Vault, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("", "aiosqlite", "sqlalchemy.engine", "sqlalchemy.engine.Engine", "bots"):
        caplog.set_level(logging.DEBUG, logger=name)
    assert sqlite.path is not None
    key = await key_of(sqlite_vault, "c", "ana")
    sealed = sqlite_vault.seal(key, TEXT, entry="1")
    async with sqlite.write() as connection:
        await connection.run_sync(METADATA.create_all)
        await connection.execute(insert(PAGES).values(id="1", sealed=sealed))
        kept = (await connection.execute(select(PAGES.c.sealed))).scalar_one()
    with pytest.raises(Unreadable) as caught:
        sqlite_vault.unseal(key, kept, entry="2")
    texts = {"log": caplog.text, "traceback": told(caught.value)}
    secrets = [key.secret.hex(), MASTER.secret.hex(), MASTER.written()]
    assert not sweep([TEXT, *secrets], folders=[sqlite.path.parent], texts=texts)
    for secret in (key.secret, MASTER.secret):
        assert not lies_in(sqlite.path.parent, secret)


@pytest.mark.parametrize("hide", ["plain", "utf-16", "hex", "base64", "gzip", "row", "log", "traceback"])
async def test_the_sweep_finds_a_leak_planted_on_purpose(sqlite: Database, tmp_path: Path, hide: str) -> None:
    texts = {"log": "nothing here"}
    plain = f"before {TEXT} after".encode()
    match hide:
        case "plain":
            (tmp_path / "note").write_bytes(plain)
        case "utf-16":
            (tmp_path / "note").write_bytes(plain.decode().encode("utf-16"))
        case "hex":
            (tmp_path / "note").write_text(plain.hex())
        case "base64":
            (tmp_path / "note").write_bytes(base64.b64encode(plain))
        case "gzip":
            (tmp_path / "note").write_bytes(b"some rows" + gzip.compress(plain))
        case "row":
            async with sqlite.write() as connection:
                await connection.run_sync(METADATA.create_all)
                await connection.execute(insert(PAGES).values(id=TEXT))
        case "log":
            texts["log"] = f"could not save {TEXT}"
        case _:
            try:
                _stumble(TEXT)
            except ValueError as problem:
                texts["traceback"] = told(problem)
    assert sweep([TEXT], folders=[tmp_path], texts=texts)


def _stumble(written: str) -> None:
    assert written
    raise ValueError("that is all it says")


async def test_a_new_master_key_opens_what_the_old_one_did(database: Database) -> None:
    vault = await Vault.open(database, SOURCE)
    keys = [await key_of(vault, "c", str(number)) for number in range(5)]
    new = MasterKey.fresh()
    assert await vault.rotate_master(new, batch=2) == 6
    assert await vault.store.masters() == {new.id}
    await vault.close()
    with pytest.raises(MasterKeyProblem, match="another master key"):
        await Vault.open(database, SOURCE)
    vault = await Vault.open(database, MasterSource(file=SOURCE.file, setting=new.written()))
    assert [await vault.data_key("c", str(number), create=False) for number in range(5)] == keys
    await vault.close()


@pytest.mark.parametrize("killed_after", [0, 1, 2, 3])
async def test_a_change_of_the_master_key_killed_half_way_goes_on(database: Database, killed_after: int) -> None:
    vault = await Vault.open(database, SOURCE)
    keys = [await key_of(vault, "c", str(number)) for number in range(5)]
    new = MasterKey.fresh()
    batches = 0

    def kill(done: int) -> None:
        nonlocal batches
        batches += 1
        if batches > killed_after:
            raise KeyboardInterrupt

    if killed_after < 3:
        with pytest.raises(KeyboardInterrupt):
            await vault.rotate_master(new, batch=2, after_batch=kill)
    else:
        await vault.rotate_master(new, batch=2, after_batch=kill)
    # both are accepted meanwhile, and what is made now is under the new one
    late = await key_of(vault, "c", "late")
    kept = await vault.store.find("c", "late")
    assert kept is not None
    assert kept.master == new.id
    assert [await key_of(vault, "c", str(number)) for number in range(5)] == keys
    await vault.close()
    both = MasterSource(file=SOURCE.file, setting=new.written(), former=MASTER.written())
    vault = await Vault.open(database, both)
    assert await vault.rotation_pending() == (killed_after < 2)
    assert [await key_of(vault, "c", str(number)) for number in range(5)] == keys
    await vault.rotate_master(new, batch=2)
    assert not await vault.rotation_pending()
    assert await key_of(vault, "c", "late") == late
    await vault.close()


async def test_keys_of_two_members_cannot_be_swapped(vault: Vault) -> None:
    await key_of(vault, "c", "ana")
    await key_of(vault, "c", "ben")
    ana, ben = await vault.store.find("c", "ana"), await vault.store.find("c", "ben")
    assert ana is not None
    assert ben is not None
    await vault.store.rewrap([WrappedKey("c", "ana", ana.id, ben.master, ben.wrapped, ana.made)])
    vault._known.clear()
    with pytest.raises(Unreadable):
        await vault.data_key("c", "ana", create=True)


@pytest.mark.parametrize("many", [10_000, pytest.param(100_000, marks=pytest.mark.long)])
async def test_many_keys_change_their_master_in_seconds(sqlite_vault: Vault, many: int) -> None:
    vault = sqlite_vault
    fresh = [vault._fresh(f"c{number % 100}", str(number)) for number in range(many)]
    await vault.store.add_all(fresh)
    began = time.perf_counter()
    assert await vault.rotate_master(MasterKey.fresh()) == many + 1
    assert time.perf_counter() - began < 30


async def test_a_key_file_is_made_once_private_and_told(
    sqlite: Database, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    source = MasterSource(file=tmp_path / "keys" / "master.key")
    vault = await Vault.open(sqlite, source)
    key = await key_of(vault, "c", "ana")
    await vault.close()
    assert source.file.stat().st_mode & 0o777 == 0o600
    assert str(source.file) in caplog.text
    assert source.file.read_text().strip() not in caplog.text
    caplog.clear()
    vault = await Vault.open(sqlite, source)
    assert await key_of(vault, "c", "ana") == key
    assert not caplog.text
    await vault.close()


async def test_a_missing_key_file_is_not_replaced_while_there_are_keys(sqlite: Database, tmp_path: Path) -> None:
    source = MasterSource(file=tmp_path / "master.key")
    await (await Vault.open(sqlite, source)).close()
    source.file.unlink()
    with pytest.raises(MasterKeyProblem, match="Put it back"):
        await Vault.open(sqlite, source)
    assert not source.file.exists()


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_key_file_that_others_may_read_is_refused(tmp_path: Path, mode: int) -> None:
    file = tmp_path / "master.key"
    write_key_file(file, MasterKeys(MASTER))
    file.chmod(mode)
    with pytest.raises(MasterKeyProblem, match="chmod 600") as caught:
        read_key_file(file)
    assert MASTER.written() not in str(caught.value)


@pytest.mark.parametrize("written", ["", "\n", "not base64 at all", base64.b64encode(b"short").decode(), "\xff"])
def test_a_key_file_without_a_key_is_refused_in_words(tmp_path: Path, written: str) -> None:
    file = tmp_path / "master.key"
    file.touch(0o600)
    file.write_text(written, encoding="latin-1")
    with pytest.raises(MasterKeyProblem) as caught:
        read_key_file(file)
    assert "not base64 at all" not in told_plainly(caught.value)


def told_plainly(problem: BaseException) -> str:
    return str(problem) + repr(problem.__cause__)


async def test_a_key_file_can_hold_both_keys_while_they_change(sqlite: Database, tmp_path: Path) -> None:
    source = MasterSource(file=tmp_path / "master.key")
    vault = await Vault.open(sqlite, source)
    key = await key_of(vault, "c", "ana")
    await vault.rotate_master_file(source)
    assert len(source.file.read_text().splitlines()) == 1
    assert source.file.stat().st_mode & 0o777 == 0o600
    await vault.close()
    vault = await Vault.open(sqlite, source)
    assert await key_of(vault, "c", "ana") == key
    await vault.close()


async def test_a_change_of_the_key_file_killed_half_way_goes_on(sqlite: Database, tmp_path: Path) -> None:
    source = MasterSource(file=tmp_path / "master.key")
    vault = await Vault.open(sqlite, source)
    keys = [await key_of(vault, "c", str(number)) for number in range(5)]

    def kill(done: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await vault.rotate_master_file(source, batch=2, after_batch=kill)
    await vault.close()
    assert len(source.file.read_text().splitlines()) == 2
    vault = await Vault.open(sqlite, source)
    assert await vault.rotation_pending()
    await vault.rotate_master_file(source)
    await vault.close()
    assert len(source.file.read_text().splitlines()) == 1
    vault = await Vault.open(sqlite, source)
    assert [await key_of(vault, "c", str(number)) for number in range(5)] == keys
    await vault.close()


async def test_a_line_cut_off_by_a_crash_spoils_no_other(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / LEDGER_FILE
    ledger = FileLedger(path)
    one, two = (Erasure("a" * 64, letter * 64, datetime(2026, 1, 1, tzinfo=UTC)) for letter in "bc")
    await ledger.add(one)
    with path.open("ab") as opened:
        opened.write(b'["aaaa", "bb')
    await ledger.add(two)
    assert await ledger.entries() == (one, two)
    assert "1 lines" in caplog.text
    assert path.stat().st_mode & 0o777 == 0o600


async def test_no_list_is_an_empty_list(tmp_path: Path) -> None:
    assert read_ledger(tmp_path / LEDGER_FILE) == ()


async def test_the_keys_lie_in_a_private_file_of_their_own(sqlite: Database, sqlite_vault: Vault) -> None:
    assert sqlite.path is not None
    keys = sqlite.path.with_name(KEYS_FILE)
    found = await sqlite_vault.store.find("", "list of erasures")
    assert found is not None
    assert lies_in(keys.parent, found.wrapped)
    assert found.wrapped not in sqlite.path.read_bytes()
    assert keys.stat().st_mode & 0o077 == 0


def lies_in(folder: Path, trace: bytes) -> bool:
    return any(trace in path.read_bytes() for path in folder.rglob("*") if path.is_file())
