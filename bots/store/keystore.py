"""Where the wrapped data keys live: apart from the data, so that they can be erased and kept for less long.

SQLite: a file keys.sqlite3 beside the database. PostgreSQL: a schema of its own, ``vault_keys``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Self

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    LargeBinary,
    MetaData,
    Table,
    Text,
    bindparam,
    delete,
    func,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bots.store.database import Database
from bots.store.types import Utc

KEYS_FILE = "keys.sqlite3"
KEYS_SCHEMA = "vault_keys"
# any number will do, as long as every process takes the same one
_MAKING_TABLES = 7_203_441


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A membership's data key, wrapped by the master key of the given id."""

    circle: str = field(repr=False)
    person: str = field(repr=False)
    id: bytes
    master: str
    wrapped: bytes = field(repr=False)
    made: datetime


class KeyStore:
    """The wrapped keys of all memberships. Every write waits for the disk."""

    def __init__(self, database: Database, keys: Table, erasures: Table) -> None:
        """For ``open`` alone."""
        self.database = database
        self.erasures = erasures
        self._keys = keys

    @classmethod
    async def open(cls, beside: Database) -> Self:
        """Open the keys that belong to a database; makes their tables. Raises as Database.open does."""
        if beside.path is not None:
            url = f"sqlite:///{beside.path.with_name(KEYS_FILE)}"
            database = await Database.open(url, looking=beside.looking)
            metadata = MetaData()
        else:
            # its own connections: a key is made and committed while the data's transaction is open
            url = beside.url.render_as_string(hide_password=False)
            database = await Database.open(url, writers=3)
            metadata = MetaData(schema=KEYS_SCHEMA)
        keys, erasures = _tables(metadata)
        if not beside.looking:
            try:
                await database.batch_write(lambda connection: _make(connection, metadata), full=True)
            except BaseException:
                await database.close()
                raise
        return cls(database, keys, erasures)

    async def find(self, circle: str, person: str) -> WrappedKey | None:
        """The membership's key, if it has one."""
        found = await self._some((self._keys.c.circle == circle) & (self._keys.c.person == person), limit=1)
        return found[0] if found else None

    async def add(self, key: WrappedKey) -> WrappedKey:
        """Keep a key for a membership that has none; gives back the one that is kept, whoever made it."""
        await self.add_all((key,))
        kept = await self.find(key.circle, key.person)
        assert kept is not None
        return kept

    async def add_all(self, keys: Sequence[WrappedKey]) -> None:
        """Keep many keys in one transaction, each for a membership that has none."""
        kind = sqlite if self.database.dialect == "sqlite" else postgresql
        rows = [
            {
                "circle": key.circle,
                "person": key.person,
                "key": key.id,
                "master": key.master,
                "wrapped": key.wrapped,
                "made": key.made,
            }
            for key in keys
        ]
        async with self.database.write(full=True) as connection:
            await connection.execute(kind.insert(self._keys).on_conflict_do_nothing(), rows)

    async def remove(self, keys: Sequence[WrappedKey]) -> None:
        """Take keys away. They may still lie in the write-ahead log until the next checkpoint."""
        if not keys:
            return
        async with self.database.write(full=True) as connection:
            await connection.execute(delete(self._keys).where(self._this()), [_names(key) for key in keys])

    async def rewrap(self, keys: Sequence[WrappedKey]) -> None:
        """Replace the wrapping of these keys, where they still exist."""
        changed = (
            update(self._keys)
            .where(self._this())
            .values(master=bindparam("now_master"), wrapped=bindparam("now_wrapped"))
        )
        rows = [_names(key) | {"now_master": key.master, "now_wrapped": key.wrapped} for key in keys]
        async with self.database.write(full=True) as connection:
            await connection.execute(changed, rows)

    async def not_under(self, master: str, *, after: tuple[str, str] | None, limit: int) -> tuple[WrappedKey, ...]:
        """The next keys that are under another master, in order of circle and person."""
        where = self._keys.c.master != master
        if after is not None:
            where &= tuple_(self._keys.c.circle, self._keys.c.person) > after
        return await self._some(where, limit=limit)

    async def of_circle(self, circle: str) -> tuple[WrappedKey, ...]:
        """All keys of a circle, its own among them."""
        return await self._some(self._keys.c.circle == circle)

    async def every(self) -> tuple[WrappedKey, ...]:
        """All keys there are."""
        return await self._some(self._keys.c.circle == self._keys.c.circle)

    async def masters(self) -> frozenset[str]:
        """The ids of the master keys that keys are under."""
        async with self.database.read() as connection:
            return frozenset((await connection.execute(select(self._keys.c.master).distinct())).scalars())

    async def count(self) -> int:
        """How many keys there are."""
        async with self.database.read() as connection:
            return (await connection.execute(select(func.count()).select_from(self._keys))).scalar_one()

    def _this(self) -> ColumnElement[bool]:
        """By its place and its id: a member who came back has another key in the same place."""
        c = self._keys.c
        return (
            (c.circle == bindparam("its_circle"))
            & (c.person == bindparam("its_person"))
            & (c.key == bindparam("its_key"))
        )

    async def _some(self, where: ColumnElement[bool], limit: int | None = None) -> tuple[WrappedKey, ...]:
        c = self._keys.c
        query = (
            select(c.circle, c.person, c.key, c.master, c.wrapped, c.made)
            .where(where)
            .order_by(c.circle, c.person)
            .limit(limit)
        )
        async with self.database.read() as connection:
            rows = (await connection.execute(query)).all()
        return tuple(WrappedKey(*row) for row in rows)


def _names(key: WrappedKey) -> dict[str, object]:
    return {"its_circle": key.circle, "its_person": key.person, "its_key": key.id}


def _tables(metadata: MetaData) -> tuple[Table, Table]:
    keys = Table(
        "data_keys",
        metadata,
        Column("circle", Text, primary_key=True),
        Column("person", Text, primary_key=True),
        Column("key", LargeBinary, nullable=False),
        Column("master", Text, nullable=False),
        Column("wrapped", LargeBinary, nullable=False),
        Column("made", Utc, nullable=False),
        sqlite_with_rowid=False,
    )
    erasures = Table(
        "erasures",
        metadata,
        Column("member", Text, nullable=False),
        Column("key", Text, nullable=False),
        Column("at", Utc, nullable=False),
    )
    return keys, erasures


def _make(connection: Connection, metadata: MetaData) -> None:
    if metadata.schema is not None:
        # two processes that start at once would clash in "if not exists"
        connection.execute(select(func.pg_advisory_xact_lock(_MAKING_TABLES)))
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {metadata.schema}"))
    metadata.create_all(connection)
