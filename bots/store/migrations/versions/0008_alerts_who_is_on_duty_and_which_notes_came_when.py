"""Alerts, who is on duty, and which notes came when."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.create_table(
        "told",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("circle", "person", "what", name=op.f("pk_told")),
    )
    op.create_table(
        "alerts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("stage", sa.Integer(), nullable=False),
        sa.Column("opened", sa.BigInteger(), nullable=False),
        sa.Column("touched", sa.BigInteger(), nullable=False),
        sa.Column("safe", sa.BigInteger(), nullable=True),
        sa.Column("unsent", sa.String(), nullable=False),
        sa.Column("claimed_by", sa.String(), nullable=False),
        sa.Column("claimed", sa.BigInteger(), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=False),
        sa.Column("closed", sa.BigInteger(), nullable=True),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_alerts_circle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alerts")),
    )
    with op.batch_alter_table("alerts", schema=None) as batch_op:
        batch_op.create_index("ix_alerts_open", ["circle", "state", "opened"], unique=False)
        batch_op.create_index("ix_alerts_person", ["circle", "person"], unique=False)

    op.create_table(
        "duty",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_duty_circle")),
        sa.PrimaryKeyConstraint("circle", "person", name=op.f("pk_duty")),
    )
    with op.batch_alter_table("circles", schema=None) as batch_op:
        batch_op.add_column(sa.Column("alert_days", sa.Integer(), server_default="30", nullable=False))

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("nudges", sa.Boolean(), server_default=sa.text("true"), nullable=False))
