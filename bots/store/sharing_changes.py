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
from core.buddies.model import BuddyChange, BuddyForgotten, BuddySaved, CareSet, PairSaved
from core.kernel.ids import CircleId, PersonId
from core.sharing.model import PseudonymSaved, ShareForgotten, ShareSaved, SharingChange, SharingSet

ERASED = "erased"
"""Stands in a pair where somebody stood who was erased."""


async def write_sharing(connection: AsyncConnection, change: SharingChange | BuddyChange) -> None:
    """Write one change within the caller's transaction."""
    match change:
        case ShareSaved(share):
            await upsert(connection, t.shares, [share_row(share)])
        case ShareForgotten(share):
            await _forget(connection, share)
        case PseudonymSaved(pseudonym):
            await upsert(connection, t.pseudonyms, [pseudonym_row(pseudonym)])
        case SharingSet(settings):
            await upsert(connection, t.sharing, [sharing_row(settings)])
        case BuddySaved(buddy):
            await upsert(connection, t.buddies, [buddy_row(buddy)])
        case BuddyForgotten():
            b = t.buddies.c
            await connection.execute(delete(t.buddies).where(b.circle == change.circle, b.person == change.person))
        case PairSaved(pair):
            await upsert(connection, t.buddy_pairs, [pair_row(pair)])
            await insert_new(connection, t.buddy_pair_people, pair_people(pair))
        case CareSet(settings):
            await upsert(connection, t.care, [care_row(settings)])
        case _:
            assert_never(change)


async def forget_sharing(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Take away what a person shared and whose buddy they were, with the deliveries that name them."""
    s = t.shares.c
    shared = await connection.execute(select(s.id).where(s.circle == circle, s.person == person))
    for (share,) in shared.all():
        await _forget(connection, share)
    await _forget_pairs(connection, circle, person)
    for table in (t.shares, t.pseudonyms, t.buddies):
        await connection.execute(delete(table).where(table.c.circle == circle, table.c.person == person))


async def _forget_pairs(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Take a person out of all pairs. A pair that stands keeps an empty place, so that the others hear it is over."""
    p, d = t.buddy_pair_people.c, t.deliveries.c
    theirs = select(p.pair).where(p.circle == circle, p.person == person)
    stands = select(t.buddy_pairs.c.id).where(t.buddy_pairs.c.ended.is_(None))
    for (pair,) in (await connection.execute(theirs)).all():
        named = d.key.startswith(f"buddy/{pair}/", autoescape=True)
        await connection.execute(delete(t.deliveries).where(d.circle == circle, named))
    places = (await connection.execute(theirs.where(p.pair.in_(stands)))).scalars().all()
    await insert_new(
        connection, t.buddy_pair_people, [{"pair": pair, "person": ERASED, "circle": circle} for pair in places]
    )
    await connection.execute(delete(t.buddy_pair_people).where(p.circle == circle, p.person == person))


async def _forget(connection: AsyncConnection, share: str) -> None:
    """Take a share away with its deliveries: the one that posted it by name names its author."""
    named = t.deliveries.c.key.startswith(f"share/{share}/", autoescape=True)
    await connection.execute(delete(t.deliveries).where(named))
    await connection.execute(delete(t.shares).where(t.shares.c.id == share))
