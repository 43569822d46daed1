"""Rows of moderation to values of the core, and back."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from core.circles.retention import Kept, kept_for
from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef
from core.moderation.model import (
    KEEPS_OUT,
    Appeal,
    Case,
    CaseKind,
    CaseState,
    Contact,
    ContactLine,
    ModerationSettings,
    Report,
    ReportState,
)


def _person(value: str | None) -> PersonId | None:
    return PersonId(value) if value else None


def _text(value: str | None) -> TextRef | None:
    return TextRef(value) if value else None


def case_row(case: Case) -> dict[str, Any]:
    """A case as the table keeps it."""
    return {
        "circle": case.circle,
        "number": case.number,
        "kind": case.kind.value,
        "state": case.state.value,
        "person": case.person,
        "by": case.by,
        "second": case.second,
        "at": case.at,
        "until": case.until,
        "seconds": case.seconds,
        "reason": case.reason,
        "wide": case.wide,
        "done": case.done,
        "skipped": case.skipped,
        "told": case.told,
        "was": case.was,
        "ended_by": case.ended_by,
        "ended_at": case.ended_at,
        "appeal": case.appeal.value,
        "appeal_ref": case.appeal_ref,
        "appealed_at": case.appealed_at,
    }


def case_of(row: RowMapping) -> Case:
    """The case that a row holds."""
    return Case(
        circle=CircleId(row["circle"]),
        number=row["number"],
        kind=CaseKind(row["kind"]),
        state=CaseState(row["state"]),
        person=_person(row["person"]),
        by=_person(row["by"]),
        second=_person(row["second"]),
        at=row["at"],
        until=row["until"],
        seconds=row["seconds"],
        reason=_text(row["reason"]),
        wide=row["wide"],
        done=row["done"],
        skipped=row["skipped"],
        told=row["told"],
        was=MessageRef(row["was"]),
        ended_by=_person(row["ended_by"]),
        ended_at=row["ended_at"],
        appeal=Appeal(row["appeal"]),
        appeal_ref=_text(row["appeal_ref"]),
        appealed_at=row["appealed_at"],
    )


def report_row(report: Report) -> dict[str, Any]:
    """A report as the table keeps it."""
    return {
        "id": report.id,
        "circle": report.circle,
        "state": report.state.value,
        "at": report.at,
        "about": report.about,
        "link": report.link,
        "text": report.text,
        "outcome": report.outcome,
        "closed_by": report.closed_by,
        "closed_at": report.closed_at,
    }


def report_of(row: RowMapping) -> Report:
    """The report that a row holds."""
    return Report(
        id=row["id"],
        circle=CircleId(row["circle"]),
        state=ReportState(row["state"]),
        at=row["at"],
        about=_person(row["about"]),
        link=row["link"],
        text=TextRef(row["text"]),
        outcome=row["outcome"],
        closed_by=_person(row["closed_by"]),
        closed_at=row["closed_at"],
    )


def contact_row(contact: Contact) -> dict[str, Any]:
    """A thread as the table keeps it."""
    return {
        "id": contact.id,
        "circle": contact.circle,
        "person": contact.person,
        "hidden": contact.hidden,
        "open": contact.open,
        "at": contact.at,
        "touched": contact.touched,
        "lines": contact.lines,
    }


def contact_of(row: RowMapping) -> Contact:
    """The thread that a row holds."""
    return Contact(
        id=row["id"],
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        hidden=row["hidden"],
        open=row["open"],
        at=row["at"],
        touched=row["touched"],
        lines=row["lines"],
    )


def line_row(line: ContactLine) -> dict[str, Any]:
    """A message of a thread as the table keeps it."""
    return {"contact": line.contact, "number": line.number, "at": line.at, "by": line.by, "text": line.text}


def line_of(row: RowMapping, circle: CircleId) -> ContactLine:
    """The message of a thread that a row holds."""
    return ContactLine(
        contact=row["contact"],
        circle=circle,
        number=row["number"],
        at=row["at"],
        by=_person(row["by"]),
        text=TextRef(row["text"]),
    )


def settings_row(settings: ModerationSettings) -> dict[str, Any]:
    """A circle's wishes as the table keeps them."""
    return {
        "circle": settings.circle,
        "fade_days": settings.fade_days,
        "two_for_bans": settings.two_for_bans,
        "hidden_contact": settings.hidden_contact,
        "wide_bans": settings.wide_bans,
    }


def settings_of(row: RowMapping) -> ModerationSettings:
    """The wishes that a row holds."""
    return ModerationSettings(
        circle=CircleId(row["circle"]),
        fade_days=row["fade_days"],
        two_for_bans=row["two_for_bans"],
        hidden_contact=row["hidden_contact"],
        wide_bans=row["wide_bans"],
    )


async def kept_out(connection: AsyncConnection, circle: CircleId, person: PersonId) -> bool:
    """Whether facilitators took a person out of a circle and have not lifted it."""
    c = t.cases.c
    standing = (c.state == CaseState.OPEN.value) & c.kind.in_(sorted(KEEPS_OUT))
    query = select(c.number).where(c.circle == circle, c.person == person, standing).limit(1)
    return (await connection.execute(query)).first() is not None


async def tidy_moderation(connection: AsyncConnection, now: datetime) -> None:
    """Take away what has been kept long enough, and the sealed words with it."""
    c, r, k = t.cases.c, t.reports.c, t.contacts.c
    # what stands is kept as long as it stands
    ended = now - kept_for(Kept.CASES)
    # warnings and notes end by nobody's hand
    fades = c.kind.in_((CaseKind.WARN.value, CaseKind.NOTE.value)) & (c.at < ended)
    over = fades | (c.ended_at < ended)
    closed, quiet = r.closed_at < now - kept_for(Kept.REPORTS), k.touched < now - kept_for(Kept.CONTACT)
    threads = select(k.id).where(quiet)
    for words in (
        select(c.reason).where(over, c.reason.is_not(None)),
        select(c.appeal_ref).where(over, c.appeal_ref.is_not(None)),
        select(r.text).where(closed),
        select(t.contact_lines.c.text).where(t.contact_lines.c.contact.in_(threads)),
    ):
        await connection.execute(delete(t.texts).where(t.texts.c.ref.in_(words)))
    await connection.execute(delete(t.cases).where(over))
    await connection.execute(delete(t.reports).where(closed))
    await connection.execute(delete(t.contacts).where(quiet))
