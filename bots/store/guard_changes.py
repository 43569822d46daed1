"""Writes what changes about held messages, a circle's own rules and its lock-down."""

from __future__ import annotations

from datetime import timedelta
from typing import assert_never

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.guard_rows import guarding_row, held_row, word_row
from bots.store.writing import inserting, upsert
from core.kernel.ids import CircleId, PersonId
from core.kernel.moment import Moment
from core.moderation.guarding import Guarding
from core.safety.guard_changes import (
    GuardChange,
    GuardingSaved,
    HeldSaved,
    NativeSet,
    OwnWordDropped,
    OwnWordKept,
    RuleChosen,
    ShadowCounted,
)
from core.safety.own_rules import SHADOW_DAYS, ShadowHits

_OF_THE_LOCKDOWN = frozenset({"lockdown", "since", "until", "by", "was", "done"})


async def write_guard(connection: AsyncConnection, moment: Moment, change: GuardChange) -> None:
    """Write one change within the caller's transaction."""
    match change:
        case HeldSaved(held):
            await upsert(connection, t.held, [held_row(held)])
        case RuleChosen():
            row = {"circle": change.circle, "rule": change.rule, "standing": change.standing.value}
            await upsert(connection, t.rule_standings, [row])
        case OwnWordKept(word):
            await upsert(connection, t.rule_words, [word_row(word)])
        case OwnWordDropped():
            c = t.rule_words.c
            mine = (c.circle == change.circle) & (c.id == change.word)
            await connection.execute(delete(t.texts).where(t.texts.c.ref.in_(select(c.text).where(mine))))
            await connection.execute(delete(t.rule_words).where(mine))
        case ShadowCounted(hits):
            for hit in hits:
                await _count(connection, hit)
                old = hit.day - timedelta(days=SHADOW_DAYS)
                c = t.shadow_hits.c
                await connection.execute(delete(t.shadow_hits).where(c.circle == hit.circle, c.day <= old))
        case GuardingSaved(guarding):
            await upsert(connection, t.guards, [guarding_row(guarding)])
        case NativeSet():
            fresh = Guarding(circle=change.circle, native=change.native, wide=change.wide, kept=change.kept)
            await upsert(connection, t.guards, [guarding_row(fresh)], keep=_OF_THE_LOCKDOWN)
        case _:
            assert_never(change)


async def _count(connection: AsyncConnection, hit: ShadowHits) -> None:
    table = t.shadow_hits
    statement = inserting(connection.dialect, table)
    row = {"circle": hit.circle, "day": hit.day, "rule": hit.rule, "count": hit.count}
    added = {"count": table.c.count + statement.excluded.count}
    await connection.execute(
        statement.on_conflict_do_update(index_elements=["circle", "day", "rule"], set_=added), [row]
    )


async def forget_held(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Leave of what was held of a person a count, and nothing of them; their own texts go with their key."""
    c = t.held.c
    theirs = (c.circle == circle) & (c.person == person)
    blank = {"person": None, "paper": None, "appeal": None, "message": "", "posted": "", "told": ""}
    await connection.execute(update(t.held).where(theirs).values(**blank))
    await connection.execute(update(t.held).where(c.circle == circle, c.closed_by == person).values(closed_by=None))
    g = t.guards.c
    await connection.execute(update(t.guards).where(g.circle == circle, g.by == person).values(by=None))
