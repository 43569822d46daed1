"""What moderation rests on: cases, reports, threads with the facilitators."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.load_reports import administrators_of
from bots.store.loader import Loader
from bots.store.loading import Loading, draft_of, here, member_by_id, text_by_ref
from bots.store.moderation_rows import case_of, report_of, settings_of
from core.kernel.ids import CircleId, PersonId, TextRef
from core.moderation.carrying import case_of_key
from core.moderation.facts import ModSnapshot, draft_space, number_of
from core.moderation.model import OF_ROOMS, Appeal, Case, CaseState, ModerationSettings, Report, ReportState


async def moderation_of(connection: AsyncConnection, circle: CircleId) -> ModerationSettings:
    """Read how a circle wants its moderation."""
    row = (await connection.execute(select(t.moderation).where(t.moderation.c.circle == circle))).mappings().first()
    return ModerationSettings(circle=circle) if row is None else settings_of(row)


async def case_by_number(connection: AsyncConnection, circle: CircleId, number: int) -> Case | None:
    """Read one case of a circle."""
    c = t.cases.c
    row = (await connection.execute(select(t.cases).where(c.circle == circle, c.number == number))).mappings().first()
    return None if row is None else case_of(row)


async def _cases(connection: AsyncConnection, circle: CircleId, person: PersonId | None) -> tuple[Case, ...]:
    """All cases of a person, or of the room; the newest first."""
    c = t.cases.c
    whose = c.person == person if person is not None else c.kind.in_(sorted(OF_ROOMS))
    query = select(t.cases).where(c.circle == circle, whose).order_by(c.number.desc())
    return tuple(map(case_of, (await connection.execute(query)).mappings()))


async def opened_texts(loading: Loading, refs: list[TextRef]) -> Mapping[TextRef, str]:
    """Open kept texts; those that are gone are left out."""
    read = {ref: await text_by_ref(loading.connection, loading.vault, ref) for ref in refs}
    return {ref: text for ref, text in read.items() if text is not None}


async def _mod(loading: Loading) -> ModSnapshot:
    connection, circle, given = loading.connection, loading.the_circle().id, loading.act.given
    number = number_of(loading.act) or case_of_key(given.get("key", ""))[0]
    case = await case_by_number(connection, circle, number) if number else None
    draft = await draft_of(connection, draft_space(circle), loading.person) or {}
    named = given.get("member") or (case.person if case is not None else "" if number else draft.get("person"))
    person = PersonId(named) if named else None
    newest = (await connection.execute(select(func.max(t.cases.c.number)).where(t.cases.c.circle == circle))).scalar()
    refs = [ref for ref in (case.reason, case.appeal_ref) if ref is not None] if case is not None else []
    words = await text_by_ref(connection, loading.vault, TextRef(draft["ref"])) if draft.get("ref") else None
    room = await _cases(connection, circle, None)
    return ModSnapshot(
        here=await here(loading),
        settings=await moderation_of(connection, circle),
        draft=draft,
        words=words or "",
        next=int(newest or 0) + 1,
        case=case,
        person=person,
        member=None if person is None else await member_by_id(connection, circle, person),
        about=room if person is None else await _cases(connection, circle, person),
        room=tuple(one for one in room if one.state is CaseState.OPEN),
        texts=await opened_texts(loading, refs),
        administrators=frozenset(await administrators_of(loading, circle)),
    )


async def open_reports(connection: AsyncConnection, circle: CircleId, person: PersonId) -> tuple[Report, ...]:
    """Read the reports that nobody has closed, without those about ``person``; the oldest first."""
    c = t.reports.c
    query = select(t.reports).where(c.circle == circle, c.state != ReportState.CLOSED.value).order_by(c.at, c.id)
    reports = tuple(map(report_of, (await connection.execute(query)).mappings()))
    return tuple(one for one in reports if one.about != person)


async def waiting_cases(connection: AsyncConnection, circle: CircleId) -> tuple[Case, ...]:
    """Read the cases that need a decision: an appeal, or a ban that waits for a second facilitator."""
    c = t.cases.c
    waits = (c.appeal == Appeal.OPEN.value) | (c.state == CaseState.WAITING.value)
    query = select(t.cases).where(c.circle == circle, waits).order_by(c.number)
    return tuple(map(case_of, (await connection.execute(query)).mappings()))


LOADERS: Mapping[type[Any], Loader] = {ModSnapshot: Loader(_mod)}
