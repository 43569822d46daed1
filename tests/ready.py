"""An empty database in its newest shape, made once for each test process and copied from then on.

Bringing one there step by step takes a quarter of a second, and thousands of tests begin with one. That a fresh
file is brought there is tested in ``tests/store``.
"""

from __future__ import annotations

import asyncio
import tempfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

from bots.store.database import Database
from bots.store.upgrade import upgrade


def url_in(folder: Path, name: str = "circle.sqlite3") -> str:
    """Return the address of the database of this name in ``folder``; an empty one is put there if there is none."""
    path = folder / name
    if not path.exists():
        path.write_bytes(_empty())
        path.chmod(0o600)
    return f"sqlite:///{path}"


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "empty.sqlite3"

        async def make() -> None:
            database = await Database.open(f"sqlite:///{path}")
            try:
                await upgrade(database)
            finally:
                await database.close()

        # a test's own loop runs already
        with ThreadPoolExecutor(1) as aside:
            aside.submit(asyncio.run, make()).result()
        assert not path.with_name(f"{path.name}-wal").exists(), "what is in the log would be missing from the copies"
        return path.read_bytes()
