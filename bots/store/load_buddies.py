"""What buddies need: wishes and pairs of a circle, and the confidential lists for the clock alone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bots.store import tables as t
from bots.store.load_schedule import opened
from bots.store.loader import Loader
from bots.store.loading import Loading, here, members_of, queue_of
from bots.store.sharing_rows import buddy_of, care_of, pair_of
from core.buddies.apart import NOBODY, Apart
from core.buddies.export import BuddiesKept
from core.buddies.facts import BuddyFacts, BuddyRound, timer_id
from core.buddies.model import Buddy, CareSettings, Pair
from core.buddies.silence import SilenceFacts
from core.kernel.ids import PersonId
from core.kernel.timers import BOT
from core.programme.queue import current


async def care_settings(loading: Loading) -> CareSettings:
    """Read how a circle wants its members to look after each other."""
    circle = loading.the_circle().id
    row = (await loading.connection.execute(select(t.care).where(t.care.c.circle == circle))).mappings().first()
    return CareSettings(circle=circle) if row is None else care_of(row)


async def _pairs(loading: Loading) -> tuple[Pair, ...]:
    circle = loading.the_circle().id
    people: dict[str, list[str]] = {}
    p, b = t.buddy_pair_people.c, t.buddy_pairs.c
    for pair, person in (await loading.connection.execute(select(p.pair, p.person).where(p.circle == circle))).all():
        people.setdefault(pair, []).append(person)
    query = select(t.buddy_pairs).where(b.circle == circle).order_by(b.began, b.id)
    rows = (await loading.connection.execute(query)).mappings()
    return tuple(pair_of(row, people.get(row["id"], [])) for row in rows)


async def _parts(loading: Loading) -> dict[str, Any]:
    circle = loading.the_circle()
    run = loading.connection.execute
    rows = (await run(select(t.buddies).where(t.buddies.c.circle == circle.id).order_by(t.buddies.c.person))).mappings()
    item = current(await queue_of(loading.connection, circle.id), circle.programme)
    due = select(t.timers.c.due).where(t.timers.c.id == timer_id(circle.id, "round"))
    return {
        "here": await here(loading),
        "care": await care_settings(loading),
        "buddies": tuple(map(buddy_of, rows)),
        "pairs": await _pairs(loading),
        "members": await members_of(loading.connection, circle.id),
        "topic": f"{item.programme}/{item.topic}" if item is not None and item.topic else "",
        "next_round": (await run(due)).scalar(),
    }


async def _lists(loading: Loading, buddies: tuple[Buddy, ...]) -> dict[PersonId, Apart]:
    texts = await opened(loading, (one.apart for one in buddies))
    return {one.person: Apart.read(texts.get(one.apart, "")) for one in buddies if one.apart is not None}


async def buddy_facts(loading: Loading) -> BuddyFacts:
    """Read a circle's buddies, and the list of whoever acts."""
    parts = await _parts(loading)
    mine = tuple(one for one in parts["buddies"] if one.person == loading.person)
    return BuddyFacts(**parts, lists=await _lists(loading, mine))


async def buddy_round(loading: Loading) -> BuddyRound:
    """Read a circle's buddies with all their lists. For the clock."""
    assert loading.person == BOT, "nobody reads the lists of others"
    parts = await _parts(loading)
    return BuddyRound(**parts, lists=await _lists(loading, parts["buddies"]))


async def kept_of(loading: Loading) -> tuple[frozenset[str], BuddiesKept]:
    """Read what is kept of the member who acts for their own file; and the name of the text that it is kept in."""
    connection, circle, person = loading.connection, loading.the_circle().id, loading.person
    b, p = t.buddies.c, t.buddy_pair_people.c
    row = (await connection.execute(select(t.buddies).where(b.circle == circle, b.person == person))).mappings().first()
    began = select(t.buddy_pairs.c.began).join(t.buddy_pair_people, p.pair == t.buddy_pairs.c.id)
    mine = began.where(p.circle == circle, p.person == person).order_by(t.buddy_pairs.c.began)
    pairs = tuple((await connection.execute(mine)).scalars())
    member = (await here(loading)).member
    seen = member.seen if member is not None else None
    if row is None:
        return frozenset(), BuddiesKept(pairs=pairs, seen=seen)
    wish = buddy_of(row)
    apart = (await _lists(loading, (wish,))).get(person, NOBODY)
    refs = frozenset((str(wish.apart),)) if wish.apart is not None else frozenset[str]()
    return refs, BuddiesKept(wants=wish.wants, apart=apart, pairs=pairs, seen=seen)


async def silence_facts(loading: Loading) -> SilenceFacts:
    """Read who is a member, and how silent one may be."""
    return SilenceFacts(
        here=await here(loading),
        care=await care_settings(loading),
        members=await members_of(loading.connection, loading.the_circle().id),
    )


LOADERS: Mapping[type[Any], Loader] = {
    BuddyFacts: Loader(buddy_facts),
    BuddyRound: Loader(buddy_round),
    SilenceFacts: Loader(silence_facts),
}
