"""The first tables."""

from __future__ import annotations

from alembic import op

from bots.store.tables import metadata

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    metadata.create_all(op.get_bind())
