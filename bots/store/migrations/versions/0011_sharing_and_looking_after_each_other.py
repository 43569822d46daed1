"""Sharing and looking after each other."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables to this revision."""
    op.create_table(
        "buddies",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("wants", sa.Boolean(), nullable=False),
        sa.Column("apart", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_buddies_circle")),
        sa.PrimaryKeyConstraint("circle", "person", name=op.f("pk_buddies")),
    )
    op.create_table(
        "buddy_pairs",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("began", sa.BigInteger(), nullable=False),
        sa.Column("ended", sa.BigInteger(), nullable=True),
        sa.Column("met", sa.Boolean(), nullable=False),
        sa.Column("nudged", sa.Boolean(), nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_buddy_pairs_circle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_buddy_pairs")),
    )
    with op.batch_alter_table("buddy_pairs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_buddy_pairs_circle"), ["circle"], unique=False)

    op.create_table(
        "care",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("buddies", sa.Boolean(), nullable=False),
        sa.Column("buddy_weeks", sa.Integer(), nullable=False),
        sa.Column("matched", sa.BigInteger(), nullable=True),
        sa.Column("silent_days", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_care_circle")),
        sa.PrimaryKeyConstraint("circle", name=op.f("pk_care")),
    )
    op.create_table(
        "pseudonyms",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("blocked", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_pseudonyms_circle")),
        sa.PrimaryKeyConstraint("circle", "person", name=op.f("pk_pseudonyms")),
    )
    op.create_table(
        "shares",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("message", sa.String(), nullable=True),
        sa.Column("posted", sa.BigInteger(), nullable=True),
        sa.Column("thread", sa.String(), nullable=False),
        sa.Column("answers", sa.Integer(), nullable=False),
        sa.Column("told", sa.BigInteger(), nullable=True),
        sa.Column("settled", sa.Boolean(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_shares_circle")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shares")),
    )
    with op.batch_alter_table("shares", schema=None) as batch_op:
        batch_op.create_index("ix_shares_circle", ["circle", "state"], unique=False)
        batch_op.create_index(batch_op.f("ix_shares_message"), ["message"], unique=False)
        batch_op.create_index("ix_shares_person", ["circle", "person"], unique=False)

    op.create_table(
        "sharing",
        sa.Column("circle", sa.String(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("look_first", sa.Boolean(), nullable=False),
        sa.Column("hours", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["circle"], ["circles.id"], name=op.f("fk_sharing_circle")),
        sa.PrimaryKeyConstraint("circle", name=op.f("pk_sharing")),
    )
    op.create_table(
        "buddy_pair_people",
        sa.Column("pair", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("circle", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["pair"], ["buddy_pairs.id"], name=op.f("fk_buddy_pair_people_pair"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("pair", "person", name=op.f("pk_buddy_pair_people")),
    )
    with op.batch_alter_table("buddy_pair_people", schema=None) as batch_op:
        batch_op.create_index("ix_buddy_pair_people_person", ["circle", "person"], unique=False)

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(sa.Column("listening", sa.Boolean(), server_default=sa.text("(false)"), nullable=False))
        batch_op.add_column(sa.Column("noted", sa.BigInteger(), nullable=True))
