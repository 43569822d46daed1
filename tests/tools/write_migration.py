"""Writes migrations from the tables in ``bots/store/tables.py``.

``python -m tests.tools.write_migration`` writes the first one anew (only until the first release);
``python -m tests.tools.write_migration "why"`` writes what has changed since the newest one as a further one.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from alembic import command
from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.operations.ops import UpgradeOps
from sqlalchemy import create_engine

from bots.store.tables import metadata
from bots.store.upgrade import _config

VERSIONS = Path(__file__).parents[2] / "bots" / "store" / "migrations" / "versions"
FIRST = VERSIONS / "0001_first_tables.py"
HEAD = '''"""{title}"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {down}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
'''


def first() -> None:
    """Write every table into the first migration."""
    FIRST.write_text(HEAD.format(title="The first tables.", revision="0001", down=None) + changes(upgraded=False))
    tidy(FIRST)


def further(why: str) -> Path:
    """Write what has changed since the newest migration."""
    number = len(list(VERSIONS.glob("0*.py"))) + 1
    name = re.sub(r"[^a-z0-9]+", "_", why.lower()).strip("_")
    path = VERSIONS / f"{number:04d}_{name}.py"
    body = changes(upgraded=True)
    path.write_text(HEAD.format(title=f"{why}.", revision=f"{number:04d}", down=f'"{number - 1:04d}"') + body)
    tidy(path)
    return path


def changes(*, upgraded: bool) -> str:
    """What a database needs to have the shape of the tables: from nothing, or from the newest migration."""
    with tempfile.TemporaryDirectory() as folder:
        engine = create_engine(f"sqlite:///{folder}/compared.sqlite3")
        with engine.connect() as connection:
            if upgraded:
                command.upgrade(_config(connection), "head")
            context = MigrationContext.configure(connection, opts={"render_as_batch": True})
            operations = produce_migrations(context, metadata).upgrade_ops
            assert isinstance(operations, UpgradeOps)
            written = render_python_code(operations, migration_context=context, render_as_batch=upgraded)
        engine.dispose()
    # a migration stands by itself: what the type means later must not change it
    written = written.replace("bots.store.types.Utc()", "sa.BigInteger()")
    lines = [line for line in written.splitlines() if not line.strip().startswith("#")]
    return "\n".join(("    " + line.strip()) if line.startswith("    op.") else line for line in lines) + "\n"


def tidy(path: Path) -> None:
    """Lay the file out as all others are."""
    subprocess.run([sys.executable, "-m", "ruff", "format", "--quiet", str(path)], check=True)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(f"wrote {further(sys.argv[1])}")
    else:
        first()
        print(f"wrote {FIRST}")
