"""What was held, and each circle's own rules."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.create_table(
        "guards",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("native", sa.Boolean(), nullable=False),
        sa.Column("lockdown", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=True),
        sa.Column("until", sa.BigInteger(), nullable=True),
        sa.Column("by", sa.String(), nullable=True),
        sa.Column("was", sa.Text(), nullable=False),
        sa.Column("done", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_guards_circle")),
        sa.PrimaryKeyConstraint("circle", name=op.f("pk_guards")),
    )
    op.create_table(
        "held",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=True),
        sa.Column("room", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=True),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("taken", sa.Boolean(), nullable=False),
        sa.Column("told", sa.String(), nullable=False),
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("posted", sa.String(), nullable=False),
        sa.Column("appeal", sa.String(), nullable=True),
        sa.Column("closed_by", sa.String(), nullable=True),
        sa.Column("closed_at", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_held_circle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_held")),
    )
    with op.batch_alter_table("held", schema=None) as batch_op:
        batch_op.create_index("ix_held_open", ["circle", "state"], unique=False)

    op.create_table(
        "rule_standings",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("standing", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_rule_standings_circle")),
        sa.PrimaryKeyConstraint("circle", "rule", name=op.f("pk_rule_standings")),
    )
    op.create_table(
        "rule_words",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_rule_words_circle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_words")),
    )
    with op.batch_alter_table("rule_words", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_rule_words_circle"), ["circle"], unique=False)

    op.create_table(
        "shadow_hits",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_shadow_hits_circle")),
        sa.PrimaryKeyConstraint("circle", "day", "rule", name=op.f("pk_shadow_hits")),
    )
