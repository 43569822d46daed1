"""The tables. What a member wrote stands here only as ciphertext (columns named ``sealed``).

After a change here, write its migration: see docs/migrations.md.

Longer than most files here: one table after the other, so that a migration is compared with one place.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    Time,
    text,
)

from bots.store.types import Utc

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)

circles = Table(
    "circles",
    metadata,
    Column("id", String, primary_key=True),
    Column("platform", String, nullable=False),
    Column("space", String, nullable=False, index=True),
    Column("name", String, nullable=False),
    Column("home", String, nullable=False, index=True),
    Column("back", String, nullable=False, index=True),
    Column("facilitators", Text, nullable=False),  # a JSON list of person ids
    Column("facilitator_roles", Text, nullable=False),  # a JSON list of the platform's role ids
    Column("by_role", Text, nullable=False, server_default="[]"),  # a JSON list: who was last seen with one of these
    Column("controller", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("staffed", Text, nullable=False),
    Column("zone", String, nullable=False),
    Column("language", String, nullable=False),
    Column("programme", String, nullable=False),
    Column("state", String, nullable=False),
    Column("state_reason", String, nullable=False),
    Column("threads", Boolean, nullable=False),
    Column("most_members", Integer, nullable=False),
    Column("agreements", Text, nullable=False, server_default=""),  # its own, a point on each line; empty: the files'
    Column("alert_days", Integer, nullable=False, server_default="30"),  # how long a closed alert is kept
    Column("paused_until", Date),
    Column("created", Utc, nullable=False),
    Column("version", Integer, nullable=False),
)

members = Table(
    "members",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("state", String, nullable=False),
    Column("since", Utc, nullable=False),
    Column("agreements", String, nullable=False),
    Column("noticing", Boolean, nullable=False),
    Column("reach", String, nullable=False),
    Column("country", String, nullable=False),
    Column("zone", String, nullable=False),
    Column("hour", Time),
    Column("quiet_from", Time),
    Column("quiet_until", Time),
    Column("discreet", Boolean, nullable=False),
    Column("reflections", Boolean, nullable=False),
    Column("check_ins", Boolean, nullable=False),
    Column("nudges", Boolean, nullable=False, server_default=text("true")),
    Column("paused_until", Date),
    Column("language", String, nullable=False),
    Column("listening", Boolean, nullable=False, server_default=text("false")),  # here, and not to be called on
    Column("noted", Utc),  # when the one warm note after a silence was sent
    Column("seen", Date),  # the last day on which they did something here, as far as the bot knows
    Index("ix_members_person", "person"),
)

people = Table(
    "people",
    metadata,
    Column("person", String, primary_key=True),
    Column("circle", String),  # the circle that they mean in private messages
)

drafts = Table(
    "drafts",
    metadata,
    Column("space", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("answers", Text, nullable=False),  # JSON; a set-up that is not finished
    Column("touched", Utc, nullable=False),
)

series = Table(
    "series",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("rule", Text, nullable=False),
    Column("anchor", Date, nullable=False),
    Column("clock", Time, nullable=False),
    Column("zone", String, nullable=False),
    Column("catch_up", Integer, nullable=False),  # seconds
    Column("state", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("source", String, nullable=False),  # the programme that it draws from
    Column("text_key", String, nullable=False),
    Column("skipped", Text, nullable=False),  # a JSON list of ISO dates
    Column("paused_until", Date),
    Column("last_day", Date),
    Column("next_due", Utc),
    Index("ix_series_next_due", "state", "next_due", "id"),
)

occasions = Table(
    "occasions",
    metadata,
    Column("series", String, ForeignKey("series.id"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("circle", String, nullable=False),
    Column("due", Utc, nullable=False),
    Column("outcome", String, nullable=False),
    Column("late", Boolean, nullable=False),
)

queue = Table(
    "queue",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("programme", String, nullable=False),
    Column("place", Integer, nullable=False),
    Column("topic", String, nullable=False),
    Column("text_ref", String),
    Column("state", String, nullable=False),
    Column("suggested_by", String),
    Column("used_on", Date),
    Index("ix_queue_next", "circle", "programme", "state", "place"),
)

texts = Table(
    "texts",
    metadata,
    Column("ref", String, primary_key=True),
    Column("circle", String, nullable=False, index=True),
    Column("person", String, nullable=False),  # empty: the circle's own key
    Column("sealed", LargeBinary, nullable=False),
)

entries = Table(
    "entries",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, nullable=False),
    Column("person", String, nullable=False),
    Column("written", Utc, nullable=False),
    Column("topic", String, nullable=False),
    Column("question", Integer),
    Column("occasion", String, nullable=False),
    Index("ix_entries_owner", "circle", "person", "written"),
)

pages = Table(
    "pages",
    metadata,
    Column("entry", String, ForeignKey("entries.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

check_ins = Table(
    "check_ins",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, nullable=False),
    Column("person", String, nullable=False),
    Column("at", Utc, nullable=False),
    Column("sealed", LargeBinary, nullable=False),  # mood and word together
    Index("ix_check_ins_owner", "circle", "person", "at"),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("key", String, primary_key=True),
    Column("circle", String, nullable=False, index=True),
    Column("platform", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("address", String, nullable=False),
    Column("card", String, nullable=False),
    Column("arguments", Text, nullable=False),  # JSON: names, dates and references, never text of members
    Column("person", String),  # whom it is about or for, so that erasing them cancels it
    Column("text_ref", String),
    Column("occasion", String, nullable=False),
    Column("urgency", Integer, nullable=False),
    Column("not_before", Utc, nullable=False),
    Column("state", String, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("lease", String, nullable=False),  # which process has it in hand; a fence against late ones
    Column("leased_until", Utc),
    Column("first_tried", Utc),
    Column("echo", Boolean, nullable=False),  # a decision wants to hear of its receipt
    Column("message", String, nullable=False),
    Column("obstacle", String, nullable=False),
    Column("settled", Utc),
    Index("ix_deliveries_open", "state", "platform", "urgency", "not_before", "key"),
    # Most deliveries are a circle's: each index costs a hundred thousand due circles a part of a second.
    Index(
        "ix_deliveries_person",
        "person",
        sqlite_where=text("person IS NOT NULL"),
        postgresql_where=text("person IS NOT NULL"),
    ),
)

events = Table(
    "events",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, nullable=False),
    Column("at", Utc, nullable=False, index=True),
    Column("reply", Text, nullable=False),  # the stored outcome: a card's name and arguments, or empty
)

inbox = Table(
    "inbox",
    metadata,
    Column("id", String, primary_key=True),  # the platform's name of what happened
    Column("at", Utc, nullable=False, index=True),
    Column("sealed", LargeBinary),  # what the platform sent; empty once it is handled
)

heard = Table(
    "heard",
    metadata,
    Column("room", String, primary_key=True),
    Column("message", String, nullable=False),  # the newest that was heard there; after downtime it goes on from it
    Column("at", Utc, nullable=False),
)

timers = Table(
    "timers",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("due", Utc, nullable=False, index=True),
    Column("action", String, nullable=False),
    Column("given", Text, nullable=False),  # JSON: ids and numbers, never text of members
    Column("person", String),  # whom it is about, so that erasing them takes it away
)

boards = Table(
    "boards",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("platform", String, nullable=False),
    Column("room", String, nullable=False),
    Column("card", String, nullable=False),
    Column("arguments", Text, nullable=False),  # JSON: names and references, never text of members
    Column("revision", Integer, nullable=False),  # counts up with every state that it should show
    Column("shown", Integer, nullable=False),  # the revision that its message shows; 0 before there is one
    Column("placed", Integer, nullable=False),  # how often a message was posted for it
    Column("message", String, nullable=False),
    Column("not_before", Utc, nullable=False),  # the platforms let only so many edits through
    Index("ix_boards_stale", "platform", "not_before"),
)

erasures = Table(
    "erasures",
    metadata,
    Column("circle", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("since", Utc, nullable=False),  # the rows are gone; the key is still to be destroyed
)

troubles = Table(
    "troubles",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("kind", String, primary_key=True),
    Column("subject", String, primary_key=True),
    Column("person", String),
    Column("detail", Text, nullable=False),
    Column("since", Utc, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=True),
    Column("circle", String, nullable=False, index=True),
    Column("at", Utc, nullable=False),
    Column("by", String),
    Column("action", String, nullable=False),
    Column("subject", String, nullable=False),
)

cases = Table(
    "cases",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("person", String),  # whom it is about; empty after they erased themselves
    Column("by", String),
    Column("second", String),
    Column("at", Utc, nullable=False),
    Column("until", Utc),
    Column("seconds", Integer, nullable=False),
    Column("reason", String),  # a text
    Column("wide", Boolean, nullable=False),
    Column("done", String, nullable=False),
    Column("skipped", String, nullable=False),
    Column("told", String, nullable=False),
    Column("was", Text, nullable=False),
    Column("ended_by", String),
    Column("ended_at", Utc),
    Column("appeal", String, nullable=False),
    Column("appeal_ref", String),  # a text
    Column("appealed_at", Utc),
    Index("ix_cases_person", "circle", "person"),
)

reports = Table(
    "reports",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False, index=True),
    Column("state", String, nullable=False),
    Column("at", Utc, nullable=False),
    Column("about", String),  # who reported stands nowhere
    Column("link", Text, nullable=False),
    Column("text", String, nullable=False),  # a text
    Column("outcome", String, nullable=False),
    Column("closed_by", String),
    Column("closed_at", Utc),
)

contacts = Table(
    "contacts",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("person", String, nullable=False),
    Column("hidden", Boolean, nullable=False),
    Column("open", Boolean, nullable=False),
    Column("at", Utc, nullable=False),
    Column("touched", Utc, nullable=False),
    Column("lines", Integer, nullable=False),
    Index("ix_contacts_person", "circle", "person"),
)

contact_lines = Table(
    "contact_lines",
    metadata,
    Column("contact", String, ForeignKey("contacts.id", ondelete="CASCADE"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("at", Utc, nullable=False),
    Column("by", String),  # a facilitator; empty: the member
    Column("text", String, nullable=False),  # a text
)

moderation = Table(
    "moderation",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("fade_days", Integer, nullable=False),
    Column("two_for_bans", Boolean, nullable=False),
    Column("hidden_contact", Boolean, nullable=False),
    Column("wide_bans", Boolean, nullable=False),
)

alerts = Table(
    "alerts",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("person", String, nullable=False),  # empty: a drill, or erased; what it is about is a sealed text
    Column("kind", String, nullable=False),
    Column("state", String, nullable=False),
    Column("stage", Integer, nullable=False),  # how far it was passed on
    Column("opened", Utc, nullable=False),
    Column("touched", Utc, nullable=False),  # the last thing that was noticed
    Column("safe", Utc),  # the member said so
    Column("unsent", String, nullable=False),  # why the note did not reach its member
    Column("claimed_by", String, nullable=False),
    Column("claimed", Utc),
    Column("closed_by", String, nullable=False),
    Column("closed", Utc),
    Column("outcome", String, nullable=False),
    Index("ix_alerts_open", "circle", "state", "opened"),
    Index("ix_alerts_person", "circle", "person"),
)

duty = Table(
    "duty",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("since", Utc, nullable=False),
)

told = Table(
    "told",
    metadata,
    Column("circle", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("what", String, primary_key=True),  # a kind of private note that comes only now and then
    Column("at", Utc, nullable=False),
)

held = Table(
    "held",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("state", String, nullable=False),
    Column("before", String, nullable=False),  # what it was before the last decision, so that one step undoes it
    Column("person", String),  # who wrote it; empty once it is erased
    Column("room", String, nullable=False),
    Column("message", String, nullable=False),
    Column("paper", String),  # a text: the words and why they were held
    Column("at", Utc, nullable=False),
    Column("taken", Boolean, nullable=False),  # the platform took it out of the room
    Column("told", String, nullable=False),  # why the author could not be told
    Column("turn", Integer, nullable=False),  # counts decisions, so that each has names of its own
    Column("posted", String, nullable=False),  # where the bot posted it
    Column("appeal", String),  # a text
    Column("closed_by", String),
    Column("closed_at", Utc),
    Index("ix_held_open", "circle", "state"),
)

rule_standings = Table(
    "rule_standings",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("rule", String, primary_key=True),
    Column("standing", String, nullable=False),
)

rule_words = Table(
    "rule_words",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False, index=True),
    Column("kind", String, nullable=False),
    Column("text", String, nullable=False),  # a text
    Column("at", Utc, nullable=False),
)

shadow_hits = Table(
    "shadow_hits",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("day", Date, primary_key=True),
    Column("rule", String, primary_key=True),
    Column("count", Integer, nullable=False),
)

guards = Table(
    "guards",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("native", Boolean, nullable=False),  # the platform's own filter was asked for
    Column("wide", Boolean, nullable=False, server_default=text("false")),  # by an administrator, for all circles
    Column("kept", Text, nullable=False, server_default=""),  # what the platform filters, as far as is known
    Column("lockdown", String, nullable=False),  # its name; empty when there is none
    Column("since", Utc),
    Column("until", Utc),
    Column("by", String),
    Column("was", Text, nullable=False),  # how the room was before
    Column("done", String, nullable=False),
)

sessions = Table(
    "sessions",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("plan", String, nullable=False),  # what all meetings of one series share
    Column("state", String, nullable=False),
    Column("title", Text, nullable=False),
    Column("begins", Utc, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("least", Integer, nullable=False),
    Column("most", Integer, nullable=False),
    Column("seconds", Integer, nullable=False),
    Column("locks", Boolean, nullable=False),
    Column("zone", String, nullable=False),
    Column("clock", Time, nullable=False),
    Column("rule", Text, nullable=False),
    Column("anchor", Date, nullable=False),
    Column("by", String),
    Column("event", Text, nullable=False),
    Column("was", Text, nullable=False),
    Column("opened", Utc),
    Column("closed", Utc),
    Column("step", String, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("stage", Integer, nullable=False),
    Column("asked", Boolean, nullable=False),
    Column("hands", Integer, nullable=False),
    Column("rounds", Integer, nullable=False),
    Column("attended", Integer, nullable=False),
    Column("watch", String),  # a text
    Column("words", String),  # a text
    Column("reported_by", String),
    Index("ix_sessions_circle", "circle", "state", "begins"),
)

session_people = Table(
    "session_people",
    metadata,
    Column("session", String, ForeignKey("sessions.id", ondelete="CASCADE"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("circle", String, nullable=False),
    Column("place", Integer, nullable=False),
    Column("signed", String, nullable=False),
    Column("attended", Boolean, nullable=False),
    Column("turn", String, nullable=False),
    Column("hand", Integer, nullable=False),
    Column("before", String),  # a text
    Column("after", String),  # a text
    Column("duty_in", Utc),
    Column("duty_out", Utc),
    Index("ix_session_people_person", "circle", "person"),
)

sharing = Table(
    "sharing",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("open", Boolean, nullable=False),
    Column("hidden", Boolean, nullable=False),
    Column("look_first", Boolean, nullable=False),
    Column("hours", Integer, nullable=False),
)

care = Table(
    "care",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("buddies", Boolean, nullable=False),
    Column("buddy_weeks", Integer, nullable=False),
    Column("matched", Utc),  # when buddies were found last
    Column("silent_days", Integer, nullable=False),
)

shares = Table(
    "shares",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False),
    Column("person", String, nullable=False),
    Column("number", Integer, nullable=False),  # the pseudonym that it stands under; 0 is by name
    Column("state", String, nullable=False),
    Column("text", String, nullable=False),  # a text
    Column("at", Utc, nullable=False),
    Column("message", String, index=True),
    Column("posted", Utc),
    Column("thread", String, nullable=False),  # where its answers stand, if that is a place of its own
    Column("answers", Integer, nullable=False),
    Column("told", Utc),  # when its author last heard of an answer
    Column("settled", Boolean, nullable=False),
    Column("listed", Boolean, nullable=False),
    Index("ix_shares_circle", "circle", "state"),
    Index("ix_shares_person", "circle", "person"),
)

pseudonyms = Table(
    "pseudonyms",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("blocked", Boolean, nullable=False),
)

buddies = Table(
    "buddies",
    metadata,
    Column("circle", String, ForeignKey("circles.id"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("since", Utc, nullable=False),
    Column("wants", Boolean, nullable=False),
    Column("apart", String),  # a text: whom they do not want to be matched with
)

buddy_pairs = Table(
    "buddy_pairs",
    metadata,
    Column("id", String, primary_key=True),
    Column("circle", String, ForeignKey("circles.id"), nullable=False, index=True),
    Column("began", Utc, nullable=False),
    Column("ended", Utc),
    Column("met", Boolean, nullable=False),
    Column("nudged", Boolean, nullable=False),
    Column("topic", String, nullable=False),
)

buddy_pair_people = Table(
    "buddy_pair_people",
    metadata,
    Column("pair", String, ForeignKey("buddy_pairs.id", ondelete="CASCADE"), primary_key=True),
    Column("person", String, primary_key=True),
    Column("circle", String, nullable=False),
    Index("ix_buddy_pair_people_person", "circle", "person"),
)
