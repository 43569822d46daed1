"""What alerts rest on, with what is sealed opened; who is on duty; how many were false."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.alert_rows import alarm_of
from bots.store.loader import Loader
from bots.store.loading import Loading, here, member_by_id, text_by_ref
from bots.store.rows import member_of
from bots.store.vault import Vault
from core.circles.model import Member, MemberState
from core.kernel.ids import CircleId, PersonId
from core.safety.alarm import R1_SPAN, Alarm, AlarmKind, AlarmState, Outcome, Reasons
from core.safety.alerting import AlertSnapshot
from core.safety.duty import DutySnapshot

_TAKEN_IN = timedelta(days=30)
_LIVE = (AlarmState.OPEN.value, AlarmState.CLAIMED.value)


async def reasons_of(connection: AsyncConnection, vault: Vault, alarm: Alarm) -> Reasons | None:
    """Open what is sealed of an alert; None when it is gone."""
    return Reasons.read(await text_by_ref(connection, vault, alarm.ref))


async def _named(loading: Loading, name: str) -> Alarm | None:
    a = t.alerts.c
    query = select(t.alerts).where(a.id == name, a.circle == loading.the_circle().id)
    row = (await loading.connection.execute(query)).mappings().first()
    return None if row is None else alarm_of(row)


async def on_duty(loading: Loading) -> tuple[PersonId, ...]:
    """Who is on duty, those first who took the fewest alerts, then who began first."""
    circle = loading.the_circle().id
    rows = await loading.connection.execute(select(t.duty.c.person, t.duty.c.since).where(t.duty.c.circle == circle))
    taken = await _taken(loading)
    # who facilitates no longer is called no longer
    leading = loading.the_circle().led_by
    since = {PersonId(person): when for person, when in rows.all() if person in leading}
    return tuple(sorted(since, key=lambda one: (taken.get(one, 0), since[one], one)))


async def _taken(loading: Loading) -> dict[PersonId, int]:
    a = t.alerts.c
    lately = a.claimed >= loading.now - _TAKEN_IN
    query = (
        select(a.claimed_by, func.count())
        .where(a.circle == loading.the_circle().id, a.kind == AlarmKind.ALERT.value, a.claimed_by != "", lately)
        .group_by(a.claimed_by)
    )
    return {PersonId(person): int(count) for person, count in (await loading.connection.execute(query)).all()}


async def _recent(loading: Loading, person: PersonId) -> tuple[tuple[Alarm, Reasons | None], ...]:
    a = t.alerts.c
    query = (
        select(t.alerts)
        .where(
            a.circle == loading.the_circle().id,
            a.person == person,
            a.kind.in_((AlarmKind.ALERT.value, AlarmKind.CONCERN.value)),
            a.touched >= loading.now - R1_SPAN,
        )
        .order_by(a.opened.desc(), a.id)
    )
    alarms = [alarm_of(row) for row in (await loading.connection.execute(query)).mappings()]
    return tuple([(one, await reasons_of(loading.connection, loading.vault, one)) for one in alarms])


async def _told(loading: Loading, person: PersonId) -> dict[AlarmKind, datetime]:
    c = t.told.c
    query = select(c.what, c.at).where(c.circle == loading.the_circle().id, c.person == person)
    return {AlarmKind(what): at for what, at in (await loading.connection.execute(query)).all()}


async def alert_snapshot(loading: Loading) -> AlertSnapshot:
    """Read the alert that the act names, or what there is of the member in whose words something was noticed."""
    connection, given = loading.connection, loading.act.given
    name = given.get("a", "") or given.get("key", "").partition("/")[2].partition("/")[0]
    alarm = await _named(loading, name) if name else None
    noticed = PersonId(given["person"]) if "person" in given and name == "" else None
    about = noticed or (alarm.person if alarm is not None else None)
    subject = await member_by_id(connection, loading.the_circle().id, about) if about else None
    return AlertSnapshot(
        here=await here(loading),
        alarm=alarm,
        reasons=await reasons_of(connection, loading.vault, alarm) if alarm is not None else None,
        subject=subject,
        recent=await _recent(loading, noticed) if noticed else (),
        told=await _told(loading, noticed) if noticed else {},
        duty=await on_duty(loading),
    )


async def duty_snapshot(loading: Loading) -> DutySnapshot:
    """Read who is on duty and what the last drills came to."""
    a = t.alerts.c
    query = (
        select(t.alerts)
        .where(a.circle == loading.the_circle().id, a.kind == AlarmKind.DRILL.value)
        .order_by(a.opened.desc())
        .limit(5)
    )
    drills = tuple(alarm_of(row) for row in (await loading.connection.execute(query)).mappings())
    return DutySnapshot(here=await here(loading), on=await on_duty(loading), taken=await _taken(loading), drills=drills)


async def live_alerts(loading: Loading) -> tuple[tuple[Alarm, Reasons | None], ...]:
    """Read what still waits for a facilitator's word: alerts first, then concerns, the oldest first."""
    a = t.alerts.c
    kinds = (AlarmKind.ALERT.value, AlarmKind.CONCERN.value)
    query = (
        select(t.alerts)
        .where(a.circle == loading.the_circle().id, a.state.in_(_LIVE), a.kind.in_(kinds))
        .order_by(a.kind, a.opened, a.id)
    )
    alarms = [alarm_of(row) for row in (await loading.connection.execute(query)).mappings()]
    return tuple([(one, await reasons_of(loading.connection, loading.vault, one)) for one in alarms])


async def closed_as_false(connection: AsyncConnection, circle: CircleId, since: datetime) -> tuple[int, int]:
    """Return how many alerts of a circle were closed as false alarms since then, and how many were closed at all."""
    a = t.alerts.c
    query = (
        select(a.outcome, func.count())
        .where(a.circle == circle, a.kind == AlarmKind.ALERT.value, a.closed >= since)
        .group_by(a.outcome)
    )
    counts = {outcome: int(count) for outcome, count in (await connection.execute(query)).all()}
    return counts.get(Outcome.FALSE_ALARM.value, 0), sum(counts.values())


async def consenting(connection: AsyncConnection) -> list[Member]:
    """Read every active member who said yes to noticing, for the memory that the path of a message asks."""
    m = t.members.c
    query = select(t.members).where(m.noticing.is_(True), m.state == MemberState.ACTIVE.value)
    return [member_of(row) for row in (await connection.execute(query)).mappings()]


LOADERS: Mapping[type[Any], Loader] = {
    AlertSnapshot: Loader(alert_snapshot),
    DutySnapshot: Loader(duty_snapshot),
}
