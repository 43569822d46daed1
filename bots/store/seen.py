"""On which day somebody was here last. A day and no more, so that a silence can be told from a quiet week."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from core.circles.model import Member, MemberState
from core.kernel.ids import CircleId, PersonId


async def seen(connection: AsyncConnection, member: Member | None, now: datetime) -> None:
    """Write down that a member was here today, once a day."""
    today = now.astimezone(UTC).date()
    if member is None or member.seen == today:
        return
    await wrote(connection, member.circle, member.person, now)


async def wrote(connection: AsyncConnection, circle: CircleId, person: PersonId, now: datetime) -> None:
    """Write down that somebody wrote in the room today, if they are a member and it is not written yet."""
    m, today = t.members.c, now.astimezone(UTC).date()
    mine = (m.circle == circle) & (m.person == person) & (m.state == MemberState.ACTIVE.value)
    await connection.execute(update(t.members).where(mine, or_(m.seen.is_(None), m.seen < today)).values(seen=today))


async def has_buddies(connection: AsyncConnection, circle: CircleId, person: PersonId) -> bool:
    """Whether somebody is in a pair that stands."""
    p, b = t.buddy_pair_people.c, t.buddy_pairs.c
    standing = select(b.id).join(t.buddy_pair_people, p.pair == b.id)
    query = standing.where(p.circle == circle, p.person == person, b.ended.is_(None)).limit(1)
    return (await connection.execute(query)).first() is not None
