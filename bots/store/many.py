"""One statement for many rows, prepared once.

SQLAlchemy prepares the parameters of every row anew (20 us a row); a hundred thousand circles that come due in one
minute are half a million rows. Here a statement is compiled once for each dialect, with SQLAlchemy's own types
turning values into what the driver takes, and the rows go to the driver as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from sqlite3 import sqlite_version_info
from typing import Any

from sqlalchemy import Dialect, Executable, Select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.compiler import SQLCompiler

TOGETHER = (200, 50)
"""So many rows are one statement for SQLite, the most first; what is left over goes row by row."""

Make = Callable[[Dialect], Executable]


class _Plan:
    """A statement as one dialect takes it."""

    def __init__(self, statement: Executable, columns: Sequence[str] | None, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect, column_keys=columns)  # type: ignore[attr-defined]  # an Executable that renders is a ClauseElement
        assert isinstance(compiled, SQLCompiler)
        self.sql = str(compiled)
        given = compiled.params
        binds = {name: bind for bind, name in compiled.bind_names.items()}
        names = compiled.positiontup
        self._named = names is None
        width = len(names) if names is not None else 0
        self.together = dict(_together(self.sql, width)) if dialect.name == "sqlite" else {}
        self._columns: list[tuple[str, Callable[[Any], Any] | None, Any]] = []
        for name in names if names is not None else list(binds):
            to_driver = binds[name].type.dialect_impl(dialect).bind_processor(dialect)
            fixed = given[name]
            self._columns.append((name, to_driver, to_driver(fixed) if to_driver and fixed is not None else fixed))

    def rows(self, rows: Sequence[Mapping[str, Any]]) -> list[Any]:
        """Turn rows into what the driver takes: by place, or by name where it wants names."""
        given = rows[0].keys()
        # Column by column, and each value once: those of one batch are mostly the same.
        columns: list[Iterable[Any]] = []
        for name, to_driver, fixed in self._columns:
            if name not in given:
                columns.append(repeat(fixed, len(rows)))
                continue
            values = [row[name] for row in rows]
            if to_driver is not None:
                known = {value: to_driver(value) for value in set(values)}
                values = [known[value] for value in values]
            columns.append(values)
        by_place = list(zip(*columns, strict=True))
        if not self._named:
            return by_place
        names = [name for name, _, _ in self._columns]
        return [dict(zip(names, row, strict=True)) for row in by_place]


class Asked:
    """A query for many rows, whose values are turned into Python's column by column, each once."""

    def __init__(self, make: Callable[[Dialect], Select[Any]]) -> None:
        """``make`` gives the query for a dialect; its parameters are bound by name."""
        self._make = make
        self._plans: dict[str, tuple[_Plan, Sequence[Callable[[Any], Any] | None]]] = {}

    async def rows(self, connection: AsyncConnection, given: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """All rows, their columns by position."""
        dialect = connection.dialect
        ready = self._plans.get(dialect.name)
        if ready is None:
            query = self._make(dialect)
            types = [column.type.dialect_impl(dialect) for column in query.selected_columns]
            to_python = [type_.result_processor(dialect, None) for type_ in types]
            ready = self._plans[dialect.name] = _Plan(query, None, dialect), to_python
        plan, to_python = ready
        found = (await connection.exec_driver_sql(plan.sql, plan.rows([given])[0])).all()
        columns: list[Sequence[Any]] = []
        for values, processor in zip(zip(*found, strict=True), to_python, strict=False):
            if processor is not None:
                known = {value: processor(value) for value in set(values)}
                values = [known[value] for value in values]
            columns.append(values)
        return list(zip(*columns, strict=True))


class Many:
    """A statement that is run for many rows at once."""

    def __init__(self, make: Make, columns: Sequence[str] | None = None) -> None:
        """``make`` gives the statement for a dialect; ``columns`` are an INSERT's, in case not all are given."""
        self._make = make
        self._columns = columns
        self._plans: dict[str, _Plan] = {}

    async def run(self, connection: AsyncConnection, rows: Sequence[Mapping[str, Any]]) -> int:
        """Run it for every row, all of which have the same keys. Returns how many rows of the table it changed."""
        if not rows:
            return 0
        dialect = connection.dialect
        plan = self._plans.get(dialect.name)
        if plan is None:
            plan = self._plans[dialect.name] = _Plan(self._make(dialect), self._columns, dialect)
        changed, at, ready = 0, 0, plan.rows(rows)
        for many, sql in plan.together.items():
            while len(ready) - at >= many:
                values = tuple(chain.from_iterable(ready[at : at + many]))
                changed += (await connection.exec_driver_sql(sql, values)).rowcount
                at += many
        if at < len(ready):
            changed += (await connection.exec_driver_sql(plan.sql, ready[at:])).rowcount
        return changed


def _together(sql: str, width: int) -> Iterator[tuple[int, str]]:
    """The statement of one row as SQLite takes it for many, by how many.

    Python's sqlite3 takes its lock back after every row of ``executemany``; while the event loop is busy each row
    waits for it. A statement of many rows lets both run side by side.
    """
    group = f"({', '.join('?' * width)})"
    for many in TOGETHER:
        rows = ", ".join([group] * many)
        if sql.startswith("INSERT") and sql.count("?") == width and f"VALUES {group}" in sql:
            yield many, sql.replace(f"VALUES {group}", f"VALUES {rows}")
        elif sql.startswith("UPDATE") and sql.count("?") == width and sqlite_version_info >= (3, 33):
            parts = sql.split("?")
            one = "".join(f"{part}v.column{place}" for place, part in enumerate(parts[:-1], 1)) + parts[-1]
            yield many, one.replace(" WHERE ", f" FROM (VALUES {rows}) AS v WHERE ", 1)
