"""Alerts to rows and back, and what is written of them."""

from __future__ import annotations

from typing import Any, assert_never

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.rows import Row
from core.kernel.ids import CircleId, PersonId
from core.safety.alarm import (
    Alarm,
    AlarmForgotten,
    AlarmKind,
    AlarmSaved,
    AlarmState,
    DutySet,
    Outcome,
    SafetyChange,
    ToldNow,
    Unsent,
)


def alarm_row(alarm: Alarm) -> dict[str, Any]:
    """An alert as the table keeps it."""
    return {
        "id": alarm.id,
        "circle": alarm.circle,
        "person": alarm.person or "",
        "kind": alarm.kind.value,
        "state": alarm.state.value,
        "stage": alarm.stage,
        "opened": alarm.opened,
        "touched": alarm.touched,
        "safe": alarm.safe,
        "unsent": alarm.unsent.value,
        "claimed_by": alarm.claimed_by or "",
        "claimed": alarm.claimed,
        "closed_by": alarm.closed_by or "",
        "closed": alarm.closed,
        "outcome": alarm.outcome.value if alarm.outcome else "",
    }


def _person(value: str) -> PersonId | None:
    return PersonId(value) if value else None


def alarm_of(row: Row) -> Alarm:
    """The alert that a row holds."""
    return Alarm(
        id=row["id"],
        circle=CircleId(row["circle"]),
        person=_person(row["person"]),
        kind=AlarmKind(row["kind"]),
        state=AlarmState(row["state"]),
        stage=row["stage"],
        opened=row["opened"],
        touched=row["touched"],
        safe=row["safe"],
        unsent=Unsent(row["unsent"]),
        claimed_by=_person(row["claimed_by"]),
        claimed=row["claimed"],
        closed_by=_person(row["closed_by"]),
        closed=row["closed"],
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
    )


async def write(connection: AsyncConnection, change: SafetyChange) -> tuple[Any, dict[str, Any]] | None:
    """Write a change. Returns a row to be put in its table in the place of an older one, if that is all there is."""
    match change:
        case AlarmSaved(alarm):
            return t.alerts, alarm_row(alarm)
        case AlarmForgotten():
            await _forget(connection, change)
        case DutySet(since=None):
            d = t.duty.c
            await connection.execute(delete(t.duty).where(d.circle == change.circle, d.person == change.person))
        case DutySet():
            return t.duty, {"circle": change.circle, "person": change.person, "since": change.since}
        case ToldNow():
            row = {"circle": change.circle, "person": change.person, "what": change.what.value, "at": change.at}
            return t.told, row
        case _:
            assert_never(change)
    return None


async def _forget(connection: AsyncConnection, change: AlarmForgotten) -> None:
    a, d = t.alerts.c, t.deliveries.c
    nothing = {"person": "", "state": AlarmState.FORGOTTEN.value, "safe": None, "unsent": ""}
    await connection.execute(update(t.alerts).where(a.id == change.id, a.circle == change.circle).values(nothing))
    # What went to facilitators names the member. What went to the member stays until it can be tidied no more.
    ours = d.key == f"board/alert-{change.id}"
    for begin in (f"board/alert-{change.id}/", f"alert/{change.id}/", f"call/{change.id}/", f"debrief/{change.id}/"):
        ours |= d.key.startswith(begin, autoescape=True)
    await connection.execute(delete(t.deliveries).where(d.circle == change.circle, ours))


async def erase(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Take a member out of everything here; facilitators' messages about them show that they are gone."""
    a, b = t.alerts.c, t.boards
    mine = (a.circle == circle) & (a.person == person)
    boards = [
        f"alert-{name}"
        for (name,) in (await connection.execute(t.alerts.select().with_only_columns(a.id).where(mine))).all()
    ]
    gone = {"card": "alert-gone", "arguments": "{}", "revision": b.c.revision + 1}
    await connection.execute(update(b).where(b.c.circle == circle, b.c.id.in_(boards)).values(gone))
    await connection.execute(delete(t.alerts).where(mine))
    for column in (a.claimed_by, a.closed_by):
        await connection.execute(update(t.alerts).where(a.circle == circle, column == person).values({column: ""}))
    for table in (t.duty, t.told):
        await connection.execute(delete(table).where(table.c.circle == circle, table.c.person == person))
