"""The migrations lead to the tables that the code knows, on both databases."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Connection, MetaData

from bots.store import upgrade as upgrading
from bots.store.database import Database
from bots.store.keystore import KEYS_SCHEMA
from bots.store.tables import metadata
from bots.store.upgrade import newest, revision, upgrade


def differences(connection: Connection) -> list[object]:
    # the keys live in a schema of their own and are made by their own store
    options = {"include_name": lambda name, kind, _: not (kind == "schema" and name == KEYS_SCHEMA)}
    return list(compare_metadata(MigrationContext.configure(connection, opts=options), metadata))


async def test_the_migrations_make_exactly_the_tables_of_the_code(database: Database) -> None:
    await upgrade(database)
    async with database.write() as connection:
        assert await connection.run_sync(differences) == []


async def test_a_column_that_no_migration_makes_would_be_found(database: Database) -> None:
    await upgrade(database)
    async with database.write() as connection:
        await connection.exec_driver_sql("ALTER TABLE circles DROP COLUMN staffed")
        assert len(await connection.run_sync(differences)) == 1


async def test_an_upgrade_that_is_done_is_not_done_again(database: Database) -> None:
    assert await revision(database) is None
    assert await upgrade(database) == (None, newest())
    assert await upgrade(database) == (newest(), newest())


def test_no_migration_takes_its_tables_from_the_code_of_today() -> None:
    versions = Path(upgrading.__file__).parent / "migrations" / "versions"
    for path in versions.glob("*.py"):
        assert "bots.store" not in path.read_text("utf-8"), path.name
    assert isinstance(metadata, MetaData)
