"""Rows put into a table, in the place of older ones or only where there is none, on either database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Dialect, Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Rows = Sequence[Mapping[str, Any]]


async def upsert(connection: AsyncConnection, table: Table, rows: Rows, *, keep: frozenset[str] = frozenset()) -> None:
    """Insert rows, or replace those with the same primary key, all but the columns in ``keep``."""
    if not rows:
        return
    statement = inserting(connection.dialect, table)
    names = [column.name for column in table.primary_key.columns]
    replaced = {name: statement.excluded[name] for name in rows[0] if name not in names and name not in keep}
    await connection.execute(
        statement.on_conflict_do_update(index_elements=names, set_=replaced), [dict(row) for row in rows]
    )


async def insert_new(connection: AsyncConnection, table: Table, rows: Rows) -> None:
    """Insert rows; those whose primary key is there already change nothing."""
    if rows:
        await connection.execute(inserting(connection.dialect, table).on_conflict_do_nothing(), [*map(dict, rows)])


def inserting(dialect: Dialect, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Begin an insertion that may say what becomes of rows that are there already."""
    return sqlite.insert(table) if dialect.name == "sqlite" else postgresql.insert(table)
