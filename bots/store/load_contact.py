"""What reports, threads with the facilitators, ``/crisis`` and the audit rest on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from bots.store import tables as t
from bots.store.load_moderation import moderation_of
from bots.store.loader import Loader
from bots.store.loading import Loading, here, member_by_id, text_by_ref
from bots.store.moderation_rows import contact_of, line_of, report_of
from core.circles.model import AuditLine
from core.kernel.ids import CircleId, PersonId
from core.moderation.auditing import AuditSnapshot
from core.moderation.contact import ContactSnapshot
from core.moderation.crisis import CrisisSnapshot
from core.moderation.report_desk import ReportDeskSnapshot


async def _report(loading: Loading) -> ReportDeskSnapshot:
    c, circle = t.reports.c, loading.the_circle().id
    named = select(t.reports).where(c.circle == circle, c.id == loading.act.given.get("r", ""))
    row = (await loading.connection.execute(named)).mappings().first()
    if row is None:
        return ReportDeskSnapshot(here=await here(loading))
    report = report_of(row)
    text = await text_by_ref(loading.connection, loading.vault, report.text)
    return ReportDeskSnapshot(here=await here(loading), report=report, text=text or "")


async def _contact(loading: Loading) -> ContactSnapshot:
    connection, circle, c = loading.connection, loading.the_circle().id, t.contacts.c
    given = loading.act.given
    thread = given.get("t") or next(iter(given.get("key", "").split("/")[1:2]), "")
    named = select(t.contacts).where(c.circle == circle, c.id == thread)
    row = (await connection.execute(named)).mappings().first()
    settings = await moderation_of(connection, circle)
    if row is None:
        return ContactSnapshot(here=await here(loading), settings=settings)
    contact = contact_of(row)
    query = select(t.contact_lines).where(t.contact_lines.c.contact == contact.id).order_by(t.contact_lines.c.number)
    lines = [line_of(one, circle) for one in (await connection.execute(query)).mappings()]
    opened = [
        (line.by is not None, await text_by_ref(connection, loading.vault, line.text) or "") for line in lines[-10:]
    ]
    return ContactSnapshot(here=await here(loading), settings=settings, contact=contact, lines=tuple(opened))


async def _crisis(loading: Loading) -> CrisisSnapshot:
    named = loading.act.given.get("member", "")
    circle = loading.the_circle().id
    member = await member_by_id(loading.connection, circle, PersonId(named)) if named else None
    return CrisisSnapshot(here=await here(loading), member=member)


async def _audit(loading: Loading) -> AuditSnapshot:
    a = t.audit.c
    query = select(t.audit).where(a.circle == loading.the_circle().id).order_by(a.at, a.number)
    lines = tuple(
        AuditLine(
            circle=CircleId(row["circle"]),
            at=row["at"],
            by=PersonId(row["by"]) if row["by"] else None,
            action=row["action"],
            subject=row["subject"],
        )
        for row in (await loading.connection.execute(query)).mappings()
    )
    return AuditSnapshot(here=await here(loading), lines=lines)


LOADERS: Mapping[type[Any], Loader] = {
    ReportDeskSnapshot: Loader(_report),
    ContactSnapshot: Loader(_contact),
    CrisisSnapshot: Loader(_crisis),
    AuditSnapshot: Loader(_audit),
}
