"""How much waits for a facilitator beside the schedule, and whether a drill is due: counts for the weekly card."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.load_guard import held_waiting
from bots.store.load_moderation import waiting_cases
from core.circles.model import Circle, MemberState
from core.moderation.model import ReportState
from core.safety.alarm import AlarmKind, AlarmState
from core.safety.duty import DRILL_EVERY
from core.schedule.week import Waits
from core.sharing.model import ShareState

_LIVE = (AlarmState.OPEN.value, AlarmState.CLAIMED.value)
_KINDS = (AlarmKind.ALERT.value, AlarmKind.CONCERN.value)


async def waits_of(connection: AsyncConnection, circle: Circle, now: datetime) -> Waits:
    """Count it. What is about a facilitator is left out: the card stands where they read it too.

    What waits to be shared is counted whoever wrote it: a count that leaves out facilitators' would tell whose it is.
    """
    named = sorted(circle.facilitators)
    a, r, s = t.alerts.c, t.reports.c, t.shares.c
    alerts = a.state.in_(_LIVE) & a.kind.in_(_KINDS) & a.person.not_in(named)
    reports = (r.state != ReportState.CLOSED.value) & (r.about.is_(None) | r.about.not_in(named))
    held = [one for one in await held_waiting(connection, circle.id) if one.person not in circle.facilitators]
    shares = (s.circle == circle.id) & (s.state == ShareState.WAITING.value)
    cases = await waiting_cases(connection, circle.id)
    count = select(func.count())
    return Waits(
        alerts=int((await connection.execute(count.where(a.circle == circle.id, alerts))).scalar_one()),
        decisions=len(held)
        + len(cases)
        + int((await connection.execute(count.select_from(t.shares).where(shares))).scalar_one())
        + int((await connection.execute(count.where(r.circle == circle.id, reports))).scalar_one()),
        drill=await _drill_due(connection, circle, now),
    )


async def _drill_due(connection: AsyncConnection, circle: Circle, now: datetime) -> bool:
    """Whether the last drill is long ago; of no use where nobody said yes to noticing."""
    a, m = t.alerts.c, t.members.c
    last = select(func.max(a.opened)).where(a.circle == circle.id, a.kind == AlarmKind.DRILL.value)
    since: datetime = (await connection.execute(last)).scalar() or circle.created
    if now - since < DRILL_EVERY:
        return False
    said_yes = m.noticing.is_(True) & (m.state == MemberState.ACTIVE.value)
    return (
        await connection.execute(select(m.person).where(m.circle == circle.id, said_yes).limit(1))
    ).first() is not None
