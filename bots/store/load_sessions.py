"""What sessions need: those to come, the one that is meant with its people, and the one held last."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bots.store import tables as t
from bots.store.load_schedule import opened
from bots.store.loader import Loader
from bots.store.loading import Loading, draft_of, here, members_of
from bots.store.session_rows import participant_of, session_of
from core.sessions.facts import SessionFacts, SessionWords, draft_space
from core.sessions.flow import FIRST_PART
from core.sessions.model import Participant, Session, SessionState, Signed


async def _sessions(loading: Loading) -> tuple[tuple[Session, ...], Session | None, Session | None]:
    c = t.sessions.c
    mine = select(t.sessions).where(c.circle == loading.the_circle().id)
    run = loading.connection.execute
    states = (SessionState.PLANNED.value, SessionState.OPEN.value)
    rows = (await run(mine.where(c.state.in_(states)).order_by(c.begins, c.id))).mappings()
    coming = tuple(map(session_of, rows))
    held = mine.where(c.state == SessionState.CLOSED.value).order_by(c.closed.desc()).limit(1)
    last = (await run(held)).mappings().first()
    named = loading.act.given.get("s", "") or _of_a_receipt(loading.act.given.get("key", ""))
    found = (await run(mine.where(c.id == named))).mappings().first() if named else None
    if named:
        # an id that is not of this circle means no session, never another one
        return coming, None if found is None else session_of(found), None if last is None else session_of(last)
    going_on = next((one for one in coming if one.state is SessionState.OPEN), None)
    return coming, going_on or next(iter(coming), None), None if last is None else session_of(last)


def _of_a_receipt(key: str) -> str:
    """The session that a delivery's key names."""
    parts = key.split("/")
    return parts[1] if parts[0] == FIRST_PART and len(parts) > 1 else ""


async def _mine(loading: Loading) -> frozenset[str]:
    p = t.session_people.c
    mine = (p.circle == loading.the_circle().id) & (p.person == loading.person) & (p.signed != Signed.NO.value)
    return frozenset((await loading.connection.execute(select(p.session).where(mine))).scalars())


async def _parts(loading: Loading) -> dict[str, Any]:
    circle = loading.the_circle()
    coming, session, last = await _sessions(loading)
    members = await members_of(loading.connection, circle.id)
    people: tuple[Participant, ...] = ()
    if session is not None:
        p = t.session_people.c
        query = select(t.session_people).where(p.session == session.id).order_by(p.place, p.person)
        rows = (await loading.connection.execute(query)).mappings()
        active = {member.person for member in members}
        people = tuple(one for one in map(participant_of, rows) if one.person in active or one.duty_in is not None)
    return {
        "here": await here(loading),
        "session": session,
        "people": people,
        "coming": coming,
        "last": last,
        "mine": await _mine(loading),
        "members": members,
        "draft": await draft_of(loading.connection, draft_space(circle.id), loading.person),
    }


async def session_facts(loading: Loading) -> SessionFacts:
    """Read a circle's sessions."""
    return SessionFacts(**await _parts(loading))


async def session_words(loading: Loading) -> SessionWords:
    """Read a circle's sessions with what was written of the last one, and how people felt."""
    parts = await _parts(loading)
    last: Session | None = parts["last"]
    session: Session | None = parts["session"]
    written = [one for held in (last, session) if held is not None for one in (held.watch, held.words)]
    felt = [ref for one in parts["people"] for ref in (one.before, one.after)]
    return SessionWords(**parts, texts=await opened(loading, (*written, *felt)))


LOADERS: Mapping[type[Any], Loader] = {
    SessionFacts: Loader(session_facts),
    SessionWords: Loader(session_words),
}
