"""The agreements that a circle writes for itself."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    with op.batch_alter_table("circles", schema=None) as batch_op:
        batch_op.add_column(sa.Column("agreements", sa.Text(), server_default="", nullable=False))
