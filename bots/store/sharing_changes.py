"""Writes what changes about shares and buddies."""

from __future__ import annotations

from typing import assert_never

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.sharing_rows import (
    buddy_row,
    care_row,
    pair_people,
    pair_row,
    pseudonym_row,
    share_row,
    sharing_row,
)
from bots.store.writing import insert_new, upsert
from core.buddies.model import BuddyChange, BuddySaved, CareSet, PairSaved
from core.kernel.ids import CircleId, PersonId
from core.sharing.model import PseudonymSaved, ShareForgotten, ShareSaved, SharingChange, SharingSet


async def write_sharing(connection: AsyncConnection, change: SharingChange | BuddyChange) -> None:
    """Write one change within the caller's transaction."""
    match change:
        case ShareSaved(share):
            await upsert(connection, t.shares, [share_row(share)])
        case ShareForgotten(share):
            await connection.execute(delete(t.shares).where(t.shares.c.id == share))
        case PseudonymSaved(pseudonym):
            await upsert(connection, t.pseudonyms, [pseudonym_row(pseudonym)])
        case SharingSet(settings):
            await upsert(connection, t.sharing, [sharing_row(settings)])
        case BuddySaved(buddy):
            await upsert(connection, t.buddies, [buddy_row(buddy)])
        case PairSaved(pair):
            await upsert(connection, t.buddy_pairs, [pair_row(pair)])
            await insert_new(connection, t.buddy_pair_people, pair_people(pair))
        case CareSet(settings):
            await upsert(connection, t.care, [care_row(settings)])
        case _:
            assert_never(change)


async def forget_sharing(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Take away what a person shared and whose buddy they were, with the deliveries that name them."""
    s, d = t.shares.c, t.deliveries.c
    shared = await connection.execute(select(s.id).where(s.circle == circle, s.person == person))
    for (share,) in shared.all():
        named = d.key.startswith(f"share/{share}/", autoescape=True)
        await connection.execute(delete(t.deliveries).where(d.circle == circle, named))
    for table in (t.shares, t.pseudonyms, t.buddies, t.buddy_pair_people):
        await connection.execute(delete(table).where(table.c.circle == circle, table.c.person == person))
