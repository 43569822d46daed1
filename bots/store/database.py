"""The database: one writer at a time, a few readers beside it, and failures in words.

SQLite (the default) belongs to one process; PostgreSQL serves several. What callers see is the same.
"""

from __future__ import annotations

import fcntl
import logging
import os
import sqlite3
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Literal, Self, TypeVar

from sqlalchemy import URL, Connection, Select, event, make_url
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.util import await_only

from bots.store.driver import QuickConnection
from bots.store.errors import DatabaseBusy, DatabaseUnavailable, DiskFull, in_words, without_values
from bots.store.turns import Turn

__all__ = ["Database", "DatabaseBusy", "DatabaseUnavailable", "Dialect", "DiskFull", "claim", "path_of"]

Dialect = Literal["sqlite", "postgresql"]
T = TypeVar("T")

_READERS = 4
_BUSY_SECONDS = 5
_ON_EVERY_CONNECTION = (
    "PRAGMA journal_mode=WAL",
    f"PRAGMA busy_timeout={_BUSY_SECONDS * 1000}",
    "PRAGMA foreign_keys=ON",
    # ON, not FAST: FAST leaves text on overflow pages
    "PRAGMA secure_delete=ON",
    # sorting must not spill into files that nobody erases
    "PRAGMA temp_store=MEMORY",
    "PRAGMA synchronous=NORMAL",
)
_FULL = "synchronous is full"
_WANTS_FULL = "synchronous should be full"


class Database:
    """An open database. Make one with ``open``, and ``close`` it in the end."""

    def __init__(
        self,
        *,
        url: URL,
        dialect: Dialect,
        writer: AsyncEngine | None,
        readers: AsyncEngine,
        lock: int | None,
    ) -> None:
        """For ``open`` alone."""
        self.url = url
        self.dialect: Dialect = dialect
        self._writer = writer
        self._readers = readers
        self._lock = lock
        self._turn = Turn()

    @classmethod
    async def open(cls, url: str, *, looking: bool = False, writers: int = 5, claimed: int | None = None) -> Self:
        """Open ``sqlite:///path/circle.sqlite3`` or ``postgresql://...``; creates the file if there is none.

        ``looking`` opens for reading only, beside a running bot (for backups and the doctor).
        ``writers`` is the number of connections for writing on PostgreSQL; SQLite has one. ``claimed`` is
        what ``claim`` gave for this file, to be taken over.
        Raises DatabaseBusy when another process has opened the file, DatabaseUnavailable when it cannot
        be opened, ValueError for an address of another kind.
        """
        _keep_quiet()
        parts = _parse(url)
        if parts.get_backend_name() == "postgresql":
            database = cls._postgresql(parts, writers=writers)
        else:
            database = cls._sqlite(parts, looking=looking, claimed=claimed)
        try:
            async with database.read() as connection:
                await connection.exec_driver_sql("SELECT 1")
        except BaseException:
            await database.close()
            raise
        return database

    @classmethod
    def _sqlite(cls, parts: URL, *, looking: bool, claimed: int | None) -> Self:
        path = _sqlite_path(parts)
        if looking and not path.exists():
            raise DatabaseUnavailable(f"There is no database at {path} yet.")
        lock = claimed if looking or claimed is not None else claim(path)
        if not looking:
            _make_private(path)
        url = parts.set(drivername="sqlite+aiosqlite")
        readers = _sqlite_engine(url, size=_READERS, begin="BEGIN", only_reads=True)
        writer = None if looking else _sqlite_engine(url, size=1, begin="BEGIN IMMEDIATE", only_reads=False)
        return cls(url=url, dialect="sqlite", writer=writer, readers=readers, lock=lock)

    @classmethod
    def _postgresql(cls, parts: URL, *, writers: int) -> Self:
        url = parts.set(drivername="postgresql+psycopg")
        writer = create_async_engine(url, hide_parameters=True, pool_size=writers, max_overflow=0, pool_pre_ping=True)
        event.listen(writer.sync_engine, "handle_error", _handle_error)
        readers = writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
        return cls(url=url, dialect="postgresql", writer=writer, readers=readers, lock=None)

    @property
    def path(self) -> Path | None:
        """Where the SQLite file lies; None on PostgreSQL."""
        return _sqlite_path(self.url) if self.dialect == "sqlite" else None

    @property
    def looking(self) -> bool:
        """Whether it was opened for reading only."""
        return self._writer is None

    @asynccontextmanager
    async def write(self, *, full: bool = False, patient: bool = False) -> AsyncGenerator[AsyncConnection]:
        """One transaction for writing: commits at the end, rolls back if anything is raised.

        SQLite: BEGIN IMMEDIATE, one writer at a time, first come first served; the ``patient`` (batches of the
        clock and the outbox) let people go first. ``full`` waits until the disk has it (synchronous=FULL): for
        all that a member is told is saved. PostgreSQL always waits for the disk, and other writers run beside
        this one: lock what you read (``lock_rows``) before you change it.
        No network call belongs in here. A writer that is cancelled while it commits may have committed.
        Raises DatabaseBusy, DiskFull, DatabaseUnavailable: then nothing was saved.
        """
        if self._writer is None:
            raise DatabaseUnavailable("This database was opened for reading only.")
        if self.dialect == "postgresql":
            async with self._writer.begin() as connection:
                yield connection
            return
        async with self._turn.of(patient=patient), self._writer.connect() as connection:
            assert connection.sync_connection is not None
            connection.sync_connection.info[_WANTS_FULL] = full
            async with connection.begin():
                yield connection

    async def batch_write(self, work: Callable[[Connection], T], *, full: bool = False) -> T:
        """Run ``work`` in one transaction for writing, with the plain (not async) connection.

        Cheap for many statements in a row; ``work`` must not wait for anything but this connection.
        """
        async with self.write(full=full) as connection:
            return await connection.run_sync(work)

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[AsyncConnection]:
        """One snapshot for reading: what others write meanwhile is not seen. Refuses to write."""
        async with self._readers.connect() as connection:
            yield connection

    def lock_rows(self, query: Select[Any]) -> Select[Any]:
        """Make a query in a ``write`` hold its rows until the commit. SQLite's writer is alone anyway."""
        return query.with_for_update() if self.dialect == "postgresql" else query

    async def checkpoint_truncate(self) -> bool:
        """Empty SQLite's write-ahead log, so that what was deleted is gone from the disk.

        False: a reader was in the way, so it is *not yet erased*; ask again later. PostgreSQL: True, and
        it says nothing of the disk, where old row versions stay until the server clears them.
        """
        if self.dialect == "postgresql":
            return True
        if self._writer is None:
            raise DatabaseUnavailable("This database was opened for reading only.")
        async with self._turn.of(patient=True), self._writer.connect() as connection:
            # past SQLAlchemy, which would begin a transaction first
            driver = (await connection.get_raw_connection()).driver_connection
            assert isinstance(driver, QuickConnection)
            try:
                return await driver.run(_checkpoint)
            except sqlite3.Error as problem:
                raise in_words(problem) or problem from None

    async def copy_to(self, target: Path) -> None:
        """Write a whole copy of the SQLite file, as of one moment, without what was deleted from it.

        ``target`` must not exist or be empty. Not SQLite's backup call, which copies deleted pages along.
        Raises DatabaseUnavailable and DiskFull.
        """
        async with self._readers.connect() as connection:
            driver = (await connection.get_raw_connection()).driver_connection
            assert isinstance(driver, QuickConnection)
            try:
                await driver.run(lambda plain: _copy(plain, target))
            except sqlite3.Error as problem:
                raise in_words(problem) or problem from None

    async def close(self) -> None:
        """Let go of every connection and of the lock. A second call does nothing."""
        if self._writer is not None:
            await self._writer.dispose()
        await self._readers.dispose()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _parse(url: str) -> URL:
    try:
        parts = make_url(url)
    except ArgumentError:
        # from None: the address may hold a password
        raise ValueError("The database address cannot be read. Example: sqlite:///data/circle.sqlite3") from None
    if parts.get_backend_name() not in ("sqlite", "postgresql"):
        raise ValueError("The database must be sqlite:///path/file or postgresql://user:password@host/name")
    return parts


def _sqlite_path(url: URL) -> Path:
    if not url.database or url.database == ":memory:":
        raise ValueError("SQLite needs a file, because several connections share it: sqlite:///data/circle.sqlite3")
    return Path(url.database)


def path_of(url: str) -> Path | None:
    """Where the SQLite file of an address lies; None for PostgreSQL. Raises ValueError as Database.open does."""
    parts = _parse(url)
    return _sqlite_path(parts) if parts.get_backend_name() == "sqlite" else None


def claim(path: Path) -> int:
    """Take the lock file beside a SQLite database for this process alone, until the number is closed.

    Raises DatabaseBusy when another one has it, DatabaseUnavailable when the folder cannot be written to.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as problem:
        raise DatabaseUnavailable(f"The database at {path} cannot be opened: {problem.strerror}.") from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(lock)
        raise DatabaseBusy(
            f"Another process has {path} open. SQLite serves one process: stop the other one first, or use "
            "PostgreSQL for several."
        ) from None
    return lock


def _make_private(path: Path) -> None:
    """Make the file before SQLite does; the write-ahead log takes over its permissions."""
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
    except OSError as problem:
        raise DatabaseUnavailable(f"The database at {path} cannot be opened: {problem.strerror}.") from None


def _sqlite_engine(url: URL, *, size: int, begin: str, only_reads: bool) -> AsyncEngine:
    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=size,
        max_overflow=0,
        # closing a connection has rolled back by then; a second time would be one more trip to its thread
        pool_reset_on_return=None,
        # the driver must not begin transactions by itself: BEGIN below is the only one
        connect_args={
            "isolation_level": None,
            "timeout": _BUSY_SECONDS,
            "async_creator_fn": QuickConnection,
        },
    )
    sync = engine.sync_engine
    settings = _ON_EVERY_CONNECTION + (("PRAGMA query_only=ON",) if only_reads else ())

    def prepare(raw: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        cursor = raw.cursor()
        for setting in settings:
            cursor.execute(setting)
        cursor.close()

    def begin_transaction(connection: Connection) -> None:
        statements = [begin]
        wants_full = connection.info.get(_WANTS_FULL, False)
        if wants_full != connection.info.get(_FULL, False):
            # SQLite ignores this within a transaction, so it comes before BEGIN
            statements.insert(0, f"PRAGMA synchronous={'FULL' if wants_full else 'NORMAL'}")
        driver = connection.connection.driver_connection
        assert isinstance(driver, QuickConnection)
        try:
            # past SQLAlchemy: it would make a trip to the thread for each, and a result that nobody reads
            await_only(driver.run(lambda plain: _each(plain, statements)))
        except sqlite3.Error as problem:
            # nobody knows how far it came; to ask for FULL once more than needed does no harm
            connection.info[_FULL] = False
            raise in_words(problem) or problem from None
        except BaseException as stopped:
            # nobody knows whether it began
            connection.invalidate(stopped)
            raise
        connection.info[_FULL] = wants_full

    event.listen(sync, "connect", prepare)
    event.listen(sync, "begin", begin_transaction)
    event.listen(sync, "handle_error", _handle_error)
    return engine


def _each(plain: sqlite3.Connection, statements: Sequence[str]) -> None:
    for statement in statements:
        plain.execute(statement)


def _checkpoint(plain: sqlite3.Connection) -> bool:
    # a reader in the way is told at once, not waited for with the writer's turn in hand
    plain.execute("PRAGMA busy_timeout=0")
    try:
        return bool(plain.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()[0][0] == 0)
    finally:
        plain.execute(f"PRAGMA busy_timeout={_BUSY_SECONDS * 1000}")


def _copy(plain: sqlite3.Connection, target: Path) -> None:
    # a connection for reading may not write anywhere, not even into another file
    plain.execute("PRAGMA query_only=OFF")
    try:
        plain.execute("VACUUM INTO ?", (str(target),))
    finally:
        plain.execute("PRAGMA query_only=ON")


def _handle_error(context: ExceptionContext) -> DatabaseUnavailable | None:
    without_values(context.original_exception, context.sqlalchemy_exception)
    return in_words(context.original_exception)


def _above_debug(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.WARNING


def _keep_quiet() -> None:
    """Close the drivers' chatter for good: at DEBUG they log parameters and rows."""
    for name in ("aiosqlite", "sqlalchemy.engine.Engine", "sqlalchemy.engine", "psycopg"):
        logging.getLogger(name).addFilter(_above_debug)
