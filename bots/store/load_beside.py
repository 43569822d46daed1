"""What is kept of the member who acts beside their own writing. Every query names them, and nobody else."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select

from bots.store import tables as t
from bots.store.alert_rows import alarm_of
from bots.store.guard_rows import held_of
from bots.store.load_alerts import reasons_of
from bots.store.load_buddies import kept_of
from bots.store.load_guard import paper_of
from bots.store.loading import Loading, text_by_ref
from bots.store.moderation_rows import case_of, contact_of, line_of
from bots.store.session_rows import session_of
from core.circles.beside import Beside, CaseOf, Thread
from core.circles.retention import Kept
from core.kernel.ids import TextRef
from core.moderation.facts import draft_space
from core.moderation.model import CaseKind
from core.safety.alarm import AlarmState

_SEEN = t.cases.c.kind != CaseKind.NOTE.value
_REMEMBERED = t.alerts.c.state != AlarmState.FORGOTTEN.value


def _mine(loading: Loading, table: Table) -> ColumnElement[bool]:
    return (table.c.circle == loading.the_circle().id) & (table.c.person == loading.person)


async def _rows(loading: Loading, table: Table, order: str, *wanted: ColumnElement[bool]) -> list[Any]:
    query = select(table).where(_mine(loading, table), *wanted).order_by(table.c[order])
    return list((await loading.connection.execute(query)).mappings())


async def beside_counts(loading: Loading) -> dict[Kept, int]:
    """Count each kind."""
    wanted: dict[Kept, tuple[Table, tuple[ColumnElement[bool], ...]]] = {
        Kept.NOTICED: (t.alerts, (_REMEMBERED,)),
        Kept.HELD: (t.held, (t.held.c.paper.is_not(None),)),
        Kept.CASES: (t.cases, (_SEEN,)),
        Kept.CONTACT: (t.contacts, ()),
        Kept.SIGN_UPS: (t.session_people, ()),
        Kept.BUDDY: (t.buddies, ()),
        Kept.PAIRS: (t.buddy_pair_people, ()),
        Kept.UNDELIVERED: (t.troubles, ()),
        Kept.MEANT: (t.people, ()),
    }
    counts: dict[Kept, int] = {}
    for kind, (table, more) in wanted.items():
        query = select(func.count()).select_from(table).where(_mine(loading, table), *more)
        counts[kind] = int((await loading.connection.execute(query)).scalar_one())
    return counts


async def beside_of(loading: Loading) -> tuple[Beside, frozenset[str]]:
    """Read all of it with the words opened; and the names of texts that stand in it, or are not theirs to read."""
    connection, vault, circle = loading.connection, loading.vault, loading.the_circle().id
    counts = await beside_counts(loading)
    alarms = [alarm_of(row) for row in await _rows(loading, t.alerts, "opened", _REMEMBERED)]
    held = [held_of(row) for row in await _rows(loading, t.held, "at", t.held.c.paper.is_not(None))]
    every = [case_of(row) for row in await _rows(loading, t.cases, "number")]
    refs: set[str] = {one.ref for one in alarms}
    refs |= {ref for one in held for ref in (one.paper, one.appeal) if ref is not None}
    refs |= {ref for one in every for ref in (one.reason, one.appeal_ref) if ref is not None}
    cases = [
        CaseOf(case=one, reason=await _text(loading, one.reason), appeal=await _text(loading, one.appeal_ref))
        for one in every
        if one.kind is not CaseKind.NOTE
    ]
    threads: list[Thread] = []
    for contact in [contact_of(row) for row in await _rows(loading, t.contacts, "at")]:
        c = t.contact_lines.c
        query = select(t.contact_lines).where(c.contact == contact.id).order_by(c.number)
        lines = [line_of(row, circle) for row in (await connection.execute(query)).mappings()]
        refs |= {line.text for line in lines}
        words = [(line.by is not None, await _text(loading, line.text)) for line in lines]
        threads.append(Thread(at=contact.at, lines=tuple(words)))
    s, p = t.sessions, t.session_people.c
    signed = select(s).join(t.session_people, p.session == s.c.id).where(p.circle == circle, p.person == loading.person)
    sessions = [session_of(row) for row in (await connection.execute(signed.order_by(s.c.begins))).mappings()]
    wish, buddies = await kept_of(loading)
    beside = Beside(
        noticed=tuple([(one, await reasons_of(connection, vault, one)) for one in alarms]),
        held=tuple([(one, await paper_of(connection, vault, one)) for one in held]),
        cases=tuple(cases),
        threads=tuple(threads),
        sessions=tuple(sessions),
        buddies=buddies,
        undelivered=counts[Kept.UNDELIVERED],
        meant=counts[Kept.MEANT] > 0,
    )
    return beside, frozenset(refs) | wish | await _begun(loading)


async def _text(loading: Loading, ref: TextRef | None) -> str:
    return (await text_by_ref(loading.connection, loading.vault, ref) or "") if ref is not None else ""


async def _begun(loading: Loading) -> frozenset[str]:
    """The words of cases that a facilitator began and has not confirmed: nobody was told them yet."""
    c = t.drafts.c
    rows = await loading.connection.execute(select(c.answers).where(c.space == draft_space(loading.the_circle().id)))
    return frozenset(ref for (answers,) in rows.all() if (ref := json.loads(answers).get("ref")))
