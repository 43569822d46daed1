"""Who facilitates by a role, and what a platform filters."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    with op.batch_alter_table("circles", schema=None) as batch_op:
        batch_op.add_column(sa.Column("by_role", sa.Text(), server_default="[]", nullable=False))

    with op.batch_alter_table("guards", schema=None) as batch_op:
        batch_op.add_column(sa.Column("wide", sa.Boolean(), server_default=sa.text("(false)"), nullable=False))
        batch_op.add_column(sa.Column("kept", sa.Text(), server_default="", nullable=False))
