"""What private writing needs. Every query names the member who acts, so that no other member's is ever read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import func, select

from bots.store import tables as t
from bots.store.loader import Loader
from bots.store.loading import Loading, here
from bots.store.rows import Row, item_of
from bots.store.sealing import unseal_check_in, unseal_page
from core.kernel.ids import CircleId, EntryId, PersonId
from core.programme.queue import ItemState, QueueItem
from core.reflections.checkins import CheckInsSnapshot
from core.reflections.journal import EntrySnapshot, JournalSnapshot, WholeJournal, first_of, meant
from core.reflections.journal_cards import ON_A_PAGE
from core.reflections.model import CheckIn, Entry, Question
from core.reflections.writing import QUESTIONS, Invited, ReflectSnapshot
from core.schedule.due import private_key
from core.schedule.slots import zone


def entry_of(row: Row, pages: tuple[str, ...] = (), *, unreadable: bool = False) -> Entry:
    """The entry that a row holds, with the pages that were opened."""
    return Entry(
        id=EntryId(row["id"]),
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        written=row["written"],
        topic=row["topic"],
        question=row["question"],
        occasion=row["occasion"],
        pages=pages,
        unreadable=unreadable,
    )


def _mine(loading: Loading) -> Any:
    c = t.entries.c
    return (c.circle == loading.the_circle().id) & (c.person == loading.person)


async def entries_without_text(loading: Loading) -> tuple[Entry, ...]:
    """Read all entries of the member who acts, the newest first."""
    c = t.entries.c
    query = select(t.entries).where(_mine(loading)).order_by(c.written.desc(), c.id.desc())
    return tuple(entry_of(row) for row in (await loading.connection.execute(query)).mappings())


async def opened(loading: Loading, entries: Sequence[Entry], *, first_page: bool = False) -> tuple[Entry, ...]:
    """Open the pages of these entries; one that cannot be opened says so and keeps what could be."""
    c = t.pages.c
    found: dict[str, list[tuple[int, bytes]]] = {}
    for start in range(0, len(entries), 500):
        ids = [entry.id for entry in entries[start : start + 500]]
        query = select(t.pages).join(t.entries).where(c.entry.in_(ids), _mine(loading)).order_by(c.entry, c.number)
        if first_page:
            query = query.where(c.number == 0)
        for row in (await loading.connection.execute(query)).mappings():
            found.setdefault(row["entry"], []).append((row["number"], row["sealed"]))
    return tuple([await _opened(loading, entry, found.get(entry.id, [])) for entry in entries])


async def _opened(loading: Loading, entry: Entry, sealed: Sequence[tuple[int, bytes]]) -> Entry:
    texts = [await unseal_page(loading.vault, entry, number, page) for number, page in sealed]
    pages = tuple(text for text in texts if text is not None)
    return Entry(
        id=entry.id,
        circle=entry.circle,
        person=entry.person,
        written=entry.written,
        topic=entry.topic,
        question=entry.question,
        occasion=entry.occasion,
        pages=pages,
        unreadable=len(pages) < max(len(texts), 1),
    )


async def check_ins_of(loading: Loading) -> tuple[tuple[CheckIn, ...], int]:
    """Open all check-ins of the member who acts, the oldest first; and count those that cannot be read."""
    circle = loading.the_circle().id
    c = t.check_ins.c
    query = select(t.check_ins).where(c.circle == circle, c.person == loading.person).order_by(c.at, c.id)
    found: list[CheckIn] = []
    lost = 0
    for row in (await loading.connection.execute(query)).mappings().all():
        inside = await unseal_check_in(loading.vault, circle, loading.person, row["id"], row["sealed"])
        if inside is None:
            lost += 1
            continue
        mood, word = inside
        found.append(
            CheckIn(id=EntryId(row["id"]), circle=circle, person=loading.person, at=row["at"], mood=mood, word=word)
        )
    return tuple(found), lost


async def reflect_snapshot(loading: Loading) -> ReflectSnapshot:
    """Read what an act of private writing needs."""
    given = loading.act.given
    stands = await here(loading)
    invited = await _invited(loading, given.get("o", ""))
    named = await _item(loading, t.queue.c.id == given["k"]) if "k" in given else None
    current = await _item(loading, t.queue.c.programme == stands.circle.programme)
    written = 0
    if current is not None and current.topic:
        topic = f"{current.programme}/{current.topic}"
        query = select(func.count()).select_from(t.entries).where(_mine(loading), t.entries.c.topic == topic)
        written = int((await loading.connection.execute(query)).scalar_one())
    entry, pages = await entry_by_id(loading, given.get("e", ""))
    return ReflectSnapshot(
        here=stands, invited=invited, named=named, current=current, written=written, entry=entry, pages=pages
    )


async def entry_by_id(loading: Loading, entry: str) -> tuple[Entry | None, int]:
    """An entry of the member's own without its text, and the number that its next page has."""
    if not entry:
        return None, 0
    row = (
        await loading.connection.execute(select(t.entries).where(_mine(loading), t.entries.c.id == entry))
    ).mappings()
    found = row.first()
    if found is None:
        return None, 0
    query = select(func.max(t.pages.c.number)).where(t.pages.c.entry == entry)
    last = (await loading.connection.execute(query)).scalar()
    return entry_of(found), 0 if last is None else int(last) + 1


async def _item(loading: Loading, wanted: Any, until: date | None = None) -> QueueItem | None:
    """The topic of this circle that was posted last, among those that are ``wanted``."""
    c = t.queue.c
    posted = select(t.queue).where(
        c.circle == loading.the_circle().id, c.state == ItemState.USED.value, c.used_on.is_not(None), wanted
    )
    if until is not None:
        posted = posted.where(c.used_on <= until)
    query = posted.order_by(c.used_on.desc(), c.place.desc()).limit(1)
    row = (await loading.connection.execute(query)).mappings().first()
    return None if row is None else item_of(row)


async def _invited(loading: Loading, occasion: str) -> Invited | None:
    """What an occasion of this circle asked this member; None if it is no occasion of this circle."""
    if not occasion:
        return None
    question = await _as_sent(loading, occasion)
    if question is not None:
        return Invited(occasion=occasion, question=question)
    series_id, _, rest = occasion.partition("/")
    try:
        day = date.fromisoformat(rest.partition("/")[0])
    except ValueError:
        return None
    c = t.series.c
    query = select(c.source).where(c.id == series_id, c.circle == loading.the_circle().id, c.kind == "reflection")
    source = (await loading.connection.execute(query)).scalar()
    if source is None:
        return None
    return Invited(occasion=occasion, question=await _as_it_was(loading, series_id, source, day))


async def _as_sent(loading: Loading, occasion: str) -> Question | None:
    """The question of the invitation that was sent, while its row is still kept."""
    c = t.deliveries.c
    query = select(c.arguments).where(
        c.key == private_key(occasion, loading.person), c.circle == loading.the_circle().id, c.person == loading.person
    )
    arguments = (await loading.connection.execute(query)).scalar()
    if arguments is None:
        return None
    card: Mapping[str, Any] = json.loads(arguments)
    topic = card.get("topic") or ""
    return Question(programme=card.get("programme") or "", topic=topic, number=card.get("question") if topic else None)


async def _as_it_was(loading: Loading, series_id: str, source: str, day: date) -> Question:
    """The question worked out again, for a button that is older than the rows of what was sent."""
    item = await _item(loading, t.queue.c.programme == source, until=day)
    if item is None or not item.topic or item.used_on is None:
        return Question()
    c = t.occasions.c
    before = (
        select(func.count())
        .select_from(t.occasions)
        .where(c.series == series_id, c.day >= item.used_on, c.day < day, c.outcome == "posted")
    )
    asked = int((await loading.connection.execute(before)).scalar_one())
    return Question(programme=item.programme, topic=item.topic, number=min(asked, QUESTIONS - 1))


async def _journal(loading: Loading) -> JournalSnapshot:
    entries = await entries_without_text(loading)
    first = first_of(loading.act.given.get("p", ""), len(entries))
    shown = await opened(loading, entries[first : first + ON_A_PAGE], first_page=True)
    return JournalSnapshot(here=await here(loading), entries=shown, first=first, total=len(entries))


async def _one_entry(loading: Loading) -> EntrySnapshot:
    stands = await here(loading)
    entries = await entries_without_text(loading)
    where = zone(stands.member.zone if stands.member else "") or zone(stands.circle.zone) or zone("UTC")
    assert where is not None
    found = meant(entries, loading.act.given.get("entry", ""), where, loading.words)
    entry = None if found is None else (await opened(loading, [found]))[0]
    return EntrySnapshot(here=stands, entries=entries, entry=entry)


async def _whole(loading: Loading) -> WholeJournal:
    entries = await opened(loading, (await entries_without_text(loading))[::-1])
    check_ins, lost = await check_ins_of(loading)
    return WholeJournal(here=await here(loading), entries=entries, check_ins=check_ins, lost=lost)


async def _check_ins(loading: Loading) -> CheckInsSnapshot:
    check_ins, _ = await check_ins_of(loading)
    return CheckInsSnapshot(here=await here(loading), check_ins=check_ins)


LOADERS: Mapping[type[Any], Loader] = {
    ReflectSnapshot: Loader(reflect_snapshot),
    JournalSnapshot: Loader(_journal),
    EntrySnapshot: Loader(_one_entry),
    WholeJournal: Loader(_whole),
    CheckInsSnapshot: Loader(_check_ins),
}
