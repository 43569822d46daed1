"""What can go wrong with the database, in words. None of these carries a statement's parameters."""

from __future__ import annotations

import sqlite3
from typing import Protocol, cast

from sqlalchemy.exc import SQLAlchemyError


class DatabaseUnavailable(Exception):
    """The database cannot be used just now. Nothing of the transaction was kept."""


class DatabaseBusy(DatabaseUnavailable):
    """Another process holds the database."""


class DiskFull(DatabaseUnavailable):
    """There is no room left to write. Nothing of the transaction was kept."""


class _PostgresError(Protocol):
    sqlstate: str | None
    diag: _Diagnostics


class _Diagnostics(Protocol):
    message_primary: str | None


_NO_ROOM = "The disk is full: nothing was saved. Make room, then try again."
_HELD = "Another connection holds the database for too long: nothing was saved. Is a second copy running?"
_UNREADABLE = "The disk could not be read or written: nothing was saved. Check the disk and its connection."
_CLOSED_FILE = "The database file cannot be opened. Check that its folder exists and may be written to."
_READ_ONLY = "The database file may not be written to. Check who owns it and its permissions."
_BROKEN = "The database file is damaged. Stop the bot and restore the latest backup."
_AWAY = "The database server does not answer: nothing was saved. Check its address and that it is running."

_SQLITE_WEATHER: dict[int, type[DatabaseUnavailable]] = {
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_BUSY: DatabaseBusy,
    sqlite3.SQLITE_LOCKED: DatabaseBusy,
}
_SQLITE_WORDS: dict[int, str] = {
    sqlite3.SQLITE_FULL: _NO_ROOM,
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
    sqlite3.SQLITE_IOERR: _UNREADABLE,
    sqlite3.SQLITE_CANTOPEN: _CLOSED_FILE,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_CORRUPT: _BROKEN,
    sqlite3.SQLITE_NOTADB: _BROKEN,
}
_POSTGRES_NO_ROOM = "53100"
_POSTGRES_AWAY = ("08", "57P")


def in_words(problem: BaseException) -> DatabaseUnavailable | None:
    """What a driver's error means for the operator, or None if it is not the weather but a bug or a clash."""
    if isinstance(problem, sqlite3.Error):
        # the low byte is the kind; the rest says which of its cases
        kind = getattr(problem, "sqlite_errorcode", 0) & 0xFF
        words = _SQLITE_WORDS.get(kind)
        return None if words is None else _SQLITE_WEATHER.get(kind, DatabaseUnavailable)(words)
    if not hasattr(problem, "sqlstate"):
        return None
    state = cast(_PostgresError, problem).sqlstate
    if state is None:
        return DatabaseUnavailable(_AWAY) if type(problem).__name__ == "OperationalError" else None
    if state == _POSTGRES_NO_ROOM:
        return DiskFull(_NO_ROOM)
    if state.startswith(_POSTGRES_AWAY):
        return DatabaseUnavailable(_AWAY)
    return None


def without_values(problem: BaseException, wrapped: SQLAlchemyError | None) -> None:
    """Take the row's values out of a PostgreSQL error ("Key (name)=(...) already exists"), in place.

    hide_parameters hides the statement's parameters, but not what the server itself tells of the row.
    """
    if not hasattr(problem, "diag"):
        return
    primary = cast(_PostgresError, problem).diag.message_primary
    if primary is None:
        return
    problem.args = (primary,)
    if wrapped is not None:
        wrapped.args = (f"({type(problem).__name__}) {primary}",)
