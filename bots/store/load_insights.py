"""What insights need: for each week who did what, as numbers that mean nothing outside of the week. No texts, no keys.

Only columns that say who and when are read; nothing sealed is opened.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select

from bots.store import tables as t
from bots.store.loader import Loader
from bots.store.loading import Loading, here, members_of
from core.insights.records import SAID, read
from core.insights.showing import InsightsSnapshot, timer_id
from core.insights.weeks import WEEK, Measure, Week, begin_of, ripe
from core.rephrasing.writing import RephraseSnapshot


async def insights_snapshot(loading: Loading) -> InsightsSnapshot:
    """Read what was said, and the weeks that are to be said."""
    circle = loading.the_circle()
    c = t.audit.c
    query = select(c.subject).where(c.circle == circle.id, c.action == SAID).order_by(c.number)
    said = read((await loading.connection.execute(query)).scalars())
    known = {week.monday for week in said}
    due = [monday for monday in ripe(loading.now, circle.created) if monday not in known]
    timer = select(func.count()).where(t.timers.c.id == timer_id(circle.id), t.timers.c.circle == circle.id)
    return InsightsSnapshot(
        here=await here(loading),
        said=said,
        fresh=tuple([await _week(loading, monday) for monday in due]),
        brief=bool((await loading.connection.execute(timer)).scalar_one()),
    )


async def _week(loading: Loading, monday: date) -> Week:
    circle = loading.the_circle()
    begin, end = begin_of(monday), begin_of(monday + WEEK)
    # only who was there for the whole week: nobody's coming or going moves a figure
    there = [
        member.person
        for member in await members_of(loading.connection, circle.id)
        if member.since <= begin and member.person not in circle.led_by
    ]
    numbers = {person: number for number, person in enumerate(there)}

    def within(column: Any) -> ColumnElement[bool]:
        return and_(column >= begin, column < end)

    async def who(person: Any, where: ColumnElement[bool]) -> frozenset[int]:
        rows = await loading.connection.execute(select(person).distinct().where(where))
        return frozenset(numbers[one] for (one,) in rows.all() if one in numbers)

    checked, entries, people = t.check_ins.c, t.entries.c, t.session_people.c
    held = and_(t.sessions.c.circle == circle.id, t.sessions.c.state == "closed", within(t.sessions.c.opened))
    met = and_(people.attended.is_(True), people.session.in_(select(t.sessions.c.id).where(held)))
    came = [
        (t.alerts.c.person, and_(t.alerts.c.circle == circle.id, within(t.alerts.c.opened))),
        (t.reports.c.about, and_(t.reports.c.circle == circle.id, within(t.reports.c.at))),
        (t.contacts.c.person, and_(t.contacts.c.circle == circle.id, within(t.contacts.c.at))),
        (t.held.c.person, and_(t.held.c.circle == circle.id, within(t.held.c.at))),
    ]
    shares, needed = t.shares.c, frozenset[int]()
    posted = and_(shares.circle == circle.id, within(shares.posted))
    alone = and_(shares.state == "posted", shares.settled.is_(False), shares.answers == 0)
    for person, where in came:
        needed |= await who(person, where)
    sessions = await loading.connection.execute(select(func.count()).select_from(t.sessions).where(held))
    return Week(
        monday=monday,
        size=len(there),
        people={
            Measure.CHECKED_IN: await who(checked.person, and_(checked.circle == circle.id, within(checked.at))),
            Measure.WROTE: await who(entries.person, and_(entries.circle == circle.id, within(entries.written))),
            Measure.MET: await who(people.person, met),
            Measure.SHARED: await who(shares.person, posted),
            Measure.UNANSWERED: await who(shares.person, and_(posted, alone)),
            Measure.NEEDED: needed,
        },
        sessions=int(sessions.scalar_one()),
    )


async def rephrase_snapshot(loading: Loading) -> RephraseSnapshot:
    """Read where the member stands; their words wait in memory and come with the act."""
    return RephraseSnapshot(here=await here(loading), library=loading.library)


LOADERS: Mapping[type[Any], Loader] = {
    InsightsSnapshot: Loader(insights_snapshot),
    RephraseSnapshot: Loader(rephrase_snapshot),
}
