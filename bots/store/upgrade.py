"""Brings the database to the newest shape; runs at every start."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from bots.store.database import Database


def _config(connection: Connection | None = None) -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    return config


@cache
def newest() -> str:
    """Return the revision that this version wants: read once, because a process does not change its version."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    assert head is not None
    return head


async def upgrade(database: Database) -> tuple[str | None, str]:
    """Run what is missing, in one transaction; returns the revisions before and after."""
    async with database.write(full=True) as connection:
        before = await connection.run_sync(_revision)
        if before != newest():
            await connection.run_sync(_upgrade)
        return before, newest()


async def revision(database: Database) -> str | None:
    """Return the revision that the database is at; None for an empty one."""
    async with database.read() as connection:
        return await connection.run_sync(_revision)


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _upgrade(connection: Connection) -> None:
    command.upgrade(_config(connection), "head")
