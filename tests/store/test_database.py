"""The database keeps what was committed, loses no counted hand, and fails in words."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import traceback
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column, Integer, MetaData, Table, Text, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bots.store.database import Database, DatabaseBusy, DatabaseUnavailable, DiskFull
from bots.store.types import Utc, from_microseconds, to_microseconds

METADATA = MetaData()
HANDS = Table(
    "hands",
    METADATA,
    Column("circle", Text, primary_key=True),
    Column("raised", Integer, nullable=False),
    Column("at", Utc),
)
SECRET = "marmalade-canary"


async def prepare(database: Database) -> None:
    async with database.write() as connection:
        await connection.run_sync(METADATA.create_all)
        await connection.execute(insert(HANDS).values(circle="a", raised=0))


async def raised(database: Database) -> int:
    async with database.read() as connection:
        return (await connection.execute(select(HANDS.c.raised).where(HANDS.c.circle == "a"))).scalar_one()


async def raise_one(database: Database) -> None:
    async with database.write() as connection:
        query = database.lock_rows(select(HANDS.c.raised).where(HANDS.c.circle == "a"))
        so_far = (await connection.execute(query)).scalar_one()
        # let the others have their turn between the read and the write
        await asyncio.sleep(0)
        await connection.execute(update(HANDS).values(raised=so_far + 1))


async def test_eight_hands_raised_at_once_are_eight_hands(database: Database) -> None:
    await prepare(database)
    await asyncio.gather(*(raise_one(database) for _ in range(8)))
    assert await raised(database) == 8


async def test_a_writer_on_another_connection_waits_for_the_first(sqlite: Database, sqlite_url: str) -> None:
    await prepare(sqlite)
    code = (
        "import sqlite3,sys\n"
        "c=sqlite3.connect(sys.argv[1],isolation_level=None,timeout=0)\n"
        "try: c.execute('BEGIN IMMEDIATE'); print('in')\n"
        "except sqlite3.OperationalError: print('out')\n"
    )

    def knock() -> str:
        command = [sys.executable, "-c", code, str(sqlite.path)]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()

    async with sqlite.write() as connection:
        # nothing has been written yet: only BEGIN IMMEDIATE holds the lock
        await connection.execute(select(HANDS))
        assert await asyncio.to_thread(knock) == "out"
    assert await asyncio.to_thread(knock) == "in"


async def test_what_is_raised_rolls_the_transaction_back(database: Database) -> None:
    await prepare(database)

    async def stumble() -> None:
        async with database.write() as connection:
            await connection.execute(update(HANDS).values(raised=5))
            raise LookupError

    with pytest.raises(LookupError):
        await stumble()
    assert await raised(database) == 0
    await raise_one(database)
    assert await raised(database) == 1


async def test_a_cancelled_writer_leaves_nothing_half_done(database: Database) -> None:
    await prepare(database)
    begun = asyncio.Event()

    async def hold() -> None:
        async with database.write() as connection:
            await connection.execute(update(HANDS).values(raised=5))
            begun.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(hold())
    await begun.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await raised(database) == 0
    await raise_one(database)
    assert await raised(database) == 1


async def test_a_writer_cancelled_at_any_step_does_not_block_the_next(database: Database) -> None:
    await prepare(database)
    for steps in range(25):
        task = asyncio.create_task(raise_one(database))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    before = await raised(database)
    async with asyncio.timeout(10):
        await raise_one(database)
    assert await raised(database) == before + 1


async def test_a_reader_cancelled_at_any_step_does_not_hold_the_log(sqlite: Database) -> None:
    await prepare(sqlite)
    for steps in range(25):
        task = asyncio.create_task(raised(sqlite))
        for _ in range(steps):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    await raise_one(sqlite)
    async with asyncio.timeout(10):
        # a cancelled reader's thread may still be finishing its statement
        while not await sqlite.checkpoint_truncate():  # noqa: ASYNC110 - a thread of SQLite sets no event
            await asyncio.sleep(0)


async def test_a_batch_is_one_transaction(database: Database) -> None:
    await prepare(database)
    rows = [{"circle": f"c{number}", "raised": number} for number in range(250)]
    count = await database.batch_write(lambda connection: connection.execute(insert(HANDS), rows).rowcount)
    assert count in (250, -1)
    with pytest.raises(IntegrityError):
        await database.batch_write(
            lambda connection: connection.execute(insert(HANDS), [{"circle": "new", "raised": 1}, rows[0]])
        )
    async with database.read() as connection:
        assert len((await connection.execute(select(HANDS))).all()) == 251


async def test_a_reader_sees_one_moment(database: Database) -> None:
    await prepare(database)
    async with database.read() as reader:
        first = (await reader.execute(select(HANDS.c.raised))).scalar_one()
        await raise_one(database)
        assert (await reader.execute(select(HANDS.c.raised))).scalar_one() == first
    assert await raised(database) == first + 1


async def test_a_reader_cannot_write(database: Database) -> None:
    await prepare(database)
    with pytest.raises((DBAPIError, DatabaseUnavailable)):
        async with database.read() as reader:
            await reader.execute(update(HANDS).values(raised=9))
    assert await raised(database) == 0


async def test_full_is_set_for_one_transaction_and_taken_back(sqlite: Database) -> None:
    async def level(full: bool) -> int:
        async with sqlite.write(full=full) as connection:
            return int((await connection.exec_driver_sql("PRAGMA synchronous")).scalar_one())

    assert [await level(full) for full in (False, True, True, False)] == [1, 2, 2, 1]


async def test_every_connection_overwrites_what_it_deletes(sqlite: Database) -> None:
    await prepare(sqlite)
    seen: list[tuple[int, int, str]] = []
    opened = asyncio.Barrier(5)

    async def look(writing: bool) -> None:
        async with sqlite.write() if writing else sqlite.read() as connection:
            await opened.wait()
            seen.append(
                (
                    (await connection.exec_driver_sql("PRAGMA secure_delete")).scalar_one(),
                    (await connection.exec_driver_sql("PRAGMA foreign_keys")).scalar_one(),
                    (await connection.exec_driver_sql("PRAGMA journal_mode")).scalar_one(),
                )
            )

    await asyncio.gather(look(True), *(look(False) for _ in range(4)))
    assert seen == [(1, 1, "wal")] * 5


async def test_deleted_words_are_gone_from_the_files_after_the_checkpoint(sqlite: Database) -> None:
    await prepare(sqlite)
    assert sqlite.path is not None
    # long enough for overflow pages, where FAST would leave it
    async with sqlite.write() as connection:
        await connection.execute(insert(HANDS).values(circle=SECRET * 2000, raised=1))
    assert SECRET in everything_in(sqlite.path.parent)
    async with sqlite.write() as connection:
        await connection.execute(HANDS.delete().where(HANDS.c.raised == 1))
    assert await sqlite.checkpoint_truncate()
    assert SECRET not in everything_in(sqlite.path.parent)


async def test_a_reader_in_the_way_means_not_yet_erased(sqlite: Database) -> None:
    await prepare(sqlite)
    async with sqlite.read() as reader:
        await reader.execute(select(HANDS))
        await raise_one(sqlite)
        assert not await sqlite.checkpoint_truncate()
    assert await sqlite.checkpoint_truncate()


async def test_a_full_disk_is_told_in_words_and_nothing_is_saved(sqlite: Database) -> None:
    await prepare(sqlite)
    async with sqlite.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1")

    async def fill() -> None:
        async with sqlite.write(full=True) as connection:
            await connection.execute(update(HANDS).values(raised=3))
            await connection.execute(insert(HANDS).values(circle=SECRET * 2000, raised=1))

    with pytest.raises(DiskFull) as caught:
        await fill()
    assert "disk is full" in str(caught.value)
    assert SECRET not in told(caught.value)
    assert await raised(sqlite) == 0
    async with sqlite.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    await raise_one(sqlite)


async def test_a_clash_does_not_tell_the_rows_values(database: Database) -> None:
    await prepare(database)
    row = {"circle": SECRET, "raised": 1}
    async with database.write() as connection:
        await connection.execute(insert(HANDS).values(row))
    with pytest.raises(IntegrityError) as clash:
        async with database.write() as connection:
            await connection.execute(insert(HANDS).values(row))
    with pytest.raises(IntegrityError) as missing:
        async with database.write() as connection:
            await connection.execute(insert(HANDS).values(circle=SECRET + "2", raised=None))
    assert SECRET not in told(clash.value) + told(missing.value)


async def test_the_drivers_log_no_values_even_at_debug(database_url: str, caplog: pytest.LogCaptureFixture) -> None:
    # before it is opened: an engine asks once whether anybody listens
    for name in ("", "aiosqlite", "sqlalchemy.engine", "sqlalchemy.engine.Engine", "psycopg"):
        caplog.set_level(logging.DEBUG, logger=name)
    database = await Database.open(database_url)
    await prepare(database)
    async with database.write() as connection:
        await connection.execute(insert(HANDS).values(circle=SECRET, raised=1))
        assert (await connection.execute(select(HANDS).where(HANDS.c.circle == SECRET))).all()
    await database.close()
    assert SECRET not in caplog.text


async def test_a_second_process_is_refused_in_words(sqlite: Database, sqlite_url: str) -> None:
    code = (
        "import asyncio,sys\n"
        "from bots.store.database import Database,DatabaseBusy\n"
        "try: asyncio.run(Database.open(sys.argv[1]))\n"
        "except DatabaseBusy as busy: print(busy)\n"
    )
    command = [sys.executable, "-c", code, sqlite_url]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=True)
    assert "Another process has" in done.stdout
    with pytest.raises(DatabaseBusy):
        await Database.open(sqlite_url)
    await sqlite.close()
    again = await Database.open(sqlite_url)
    await again.close()


async def test_a_looker_reads_beside_the_bot_and_cannot_write(sqlite: Database, sqlite_url: str) -> None:
    await prepare(sqlite)
    looker = await Database.open(sqlite_url, looking=True)
    assert await raised(looker) == 0
    with pytest.raises(DatabaseUnavailable, match="reading only"):
        await raise_one(looker)
    await looker.close()


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://here/there", "what is this", "postgres//x"]
)
async def test_an_address_of_another_kind_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="sqlite:///"):
        await Database.open(url)


async def test_a_file_that_is_no_database_is_told_in_words(tmp_path: Path) -> None:
    (tmp_path / "circle.sqlite3").write_bytes(b"not a database, but long enough to be read as one " * 100)
    with pytest.raises(DatabaseUnavailable, match="damaged"):
        await Database.open(f"sqlite:///{tmp_path}/circle.sqlite3")


async def test_a_server_that_is_away_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnavailable, match="does not answer") as caught:
        await Database.open(f"postgresql://someone:{SECRET}@/postgres?host={tmp_path}")
    assert SECRET not in told(caught.value)


async def test_the_files_are_private(sqlite: Database) -> None:
    await prepare(sqlite)
    assert sqlite.path is not None
    modes = {found.name: found.stat().st_mode & 0o077 for found in sqlite.path.parent.iterdir()}
    assert len(modes) == 4
    assert set(modes.values()) == {0}


async def test_a_time_without_a_zone_is_refused(database: Database) -> None:
    await prepare(database)
    with pytest.raises(StatementError, match="without a zone"):
        async with database.write() as connection:
            await connection.execute(update(HANDS).values(at=datetime(2026, 1, 1)))  # noqa: DTZ001 - on purpose)


async def test_a_time_comes_back_in_utc_and_compares(database: Database) -> None:
    await prepare(database)
    moment = datetime(2026, 3, 29, 2, 30, 0, 123456, tzinfo=timezone(timedelta(hours=5, minutes=45)))
    async with database.write() as connection:
        await connection.execute(update(HANDS).values(at=moment))
        later = select(HANDS.c.at).where(HANDS.c.at > moment - timedelta(microseconds=1))
        back = (await connection.execute(later)).scalar_one()
        assert (await connection.execute(select(HANDS.c.at).where(HANDS.c.at < moment))).first() is None
    assert back == moment
    assert back.tzinfo is UTC


@given(st.datetimes(timezones=st.timezones()), st.datetimes(timezones=st.timezones()))
def test_stored_times_keep_their_order_to_the_microsecond(one: datetime, other: datetime) -> None:
    assert from_microseconds(to_microseconds(one)) == one.astimezone(UTC)
    first, second = one.astimezone(UTC), other.astimezone(UTC)
    assert (to_microseconds(one) < to_microseconds(other)) == (first < second)


def everything_in(folder: Path) -> str:
    return "\n".join(found.read_bytes().decode("latin-1") for found in folder.iterdir())


def told(problem: BaseException) -> str:
    return "".join(traceback.format_exception(problem)) + repr(problem)
