"""Taking away what has been kept long enough of live sessions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from core.circles.retention import Kept, kept_for
from core.sessions.model import COMING


async def tidy_sessions(connection: AsyncConnection, now: datetime) -> None:
    """Forget who came a day after, what facilitators reported after half a year, and the rest after two years.

    Who came is forgotten ten minutes after a session that was held; this also finds those that were called off, or
    that a time without the bot came between.
    """
    s, p = t.sessions.c, t.session_people.c
    over = s.state.not_in(sorted(one.value for one in COMING))
    past = select(s.id).where(over, s.begins < now - kept_for(Kept.SIGN_UPS))
    people = p.session.in_(past)
    await _drop(connection, *(select(felt).where(people, felt.is_not(None)) for felt in (p.before, p.after)))
    await connection.execute(delete(t.session_people).where(people))
    await _forget_reports(connection, over & (s.begins < now - kept_for(Kept.SESSION_REPORTS)))
    await connection.execute(delete(t.sessions).where(over, s.begins < now - kept_for(Kept.SESSIONS)))


async def _forget_reports(connection: AsyncConnection, old: ColumnElement[bool]) -> None:
    s = t.sessions.c
    written = old & (s.words.is_not(None) | s.watch.is_not(None))
    await _drop(connection, *(select(words).where(written, words.is_not(None)) for words in (s.words, s.watch)))
    await connection.execute(update(t.sessions).where(written).values(words=None, watch=None, reported_by=None))


async def _drop(connection: AsyncConnection, *refs: object) -> None:
    for words in refs:
        await connection.execute(delete(t.texts).where(t.texts.c.ref.in_(words)))  # type: ignore[arg-type]
