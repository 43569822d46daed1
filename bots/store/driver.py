"""aiosqlite with one trip to its thread for a statement, where it makes three or four.

SQLAlchemy opens a cursor, executes, fetches all and closes: each is a trip of its own, and trips are what a
small transaction spends its time on. Here the four are one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, Self, TypeVar

import aiosqlite

_Row = tuple[Any, ...]
T = TypeVar("T")


class _Outcome(NamedTuple):
    rows: list[_Row]
    description: tuple[_Row, ...] | None
    rowcount: int
    lastrowid: int | None


_NOTHING = _Outcome([], None, -1, None)


class QuickConnection(aiosqlite.Connection):
    """A connection whose cursors fetch all of their rows at once. Await it to open it."""

    def __init__(self, path: str, **settings: Any) -> None:
        """``settings`` are those of sqlite3.connect."""
        super().__init__(lambda: sqlite3.connect(path, **settings), 64)
        # a process that ends in a hurry must not wait for it
        self._thread.daemon = True

    def cursor(self) -> QuickCursor:  # type: ignore[override] - SQLAlchemy enters it, and nothing more
        """Make a cursor, without a trip to the thread."""
        return QuickCursor(self)

    async def run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do ``work`` in the connection's thread, in one trip."""
        done: T = await self._execute(work, self._conn)  # pyright: ignore[reportUnknownMemberType]
        return done


class QuickCursor:
    """What SQLAlchemy asks of a cursor."""

    __slots__ = ("_at", "_connection", "_outcome", "arraysize")

    def __init__(self, connection: QuickConnection) -> None:
        """For ``QuickConnection.cursor`` alone."""
        self._connection = connection
        self._outcome = _NOTHING
        self._at = 0
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: object) -> None:
        await self.close()

    @property
    def description(self) -> tuple[_Row, ...] | None:
        """The columns, as the DB-API has them."""
        return self._outcome.description

    @property
    def rowcount(self) -> int:
        """How many rows were changed, -1 where it means nothing."""
        return self._outcome.rowcount

    @property
    def lastrowid(self) -> int | None:
        """The last row's number in SQLite."""
        return self._outcome.lastrowid

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> Self:
        """Execute and fetch all."""
        self._outcome = await self._connection.run(lambda plain: _outcome(plain.execute(sql, parameters)))
        self._at = 0
        return self

    async def executemany(self, sql: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Execute once for each."""
        self._outcome = await self._connection.run(lambda plain: _outcome(plain.executemany(sql, parameters)))
        self._at = 0
        return self

    async def fetchone(self) -> _Row | None:
        """The next row."""
        rows = await self.fetchmany(1)
        return rows[0] if rows else None

    async def fetchmany(self, size: int | None = None) -> list[_Row]:
        """The next rows."""
        until = self._at + (self.arraysize if size is None else size)
        rows = self._outcome.rows[self._at : until]
        self._at += len(rows)
        return rows

    async def fetchall(self) -> list[_Row]:
        """All rows that are left."""
        rows = self._outcome.rows[self._at :] if self._at else self._outcome.rows
        self._at = len(self._outcome.rows)
        return rows

    async def close(self) -> None:
        """Let go of the rows, without a trip to the thread; the numbers stay."""
        self._outcome = self._outcome._replace(rows=[])


def _outcome(cursor: sqlite3.Cursor) -> _Outcome:
    rows: list[_Row] = cursor.fetchall() if cursor.description else []
    done = _Outcome(rows, cursor.description, cursor.rowcount, cursor.lastrowid)
    cursor.close()
    return done
