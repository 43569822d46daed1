"""Writes a decision's changes. The list of changes is closed: the match below reaches its last entry.

Changes of one kind in a row are written by one statement, so that a batch of ticks costs little.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, assert_never

from sqlalchemy import Dialect, Executable, Table, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import alert_rows, boards
from bots.store import tables as t
from bots.store.guard_changes import forget_held, write_guard
from bots.store.many import Many
from bots.store.moderation_rows import case_row, contact_row, line_row, report_row, settings_row
from bots.store.rows import circle_row, item_row, member_row, series_row, trouble_row
from bots.store.sealing import seal_check_in, seal_page, seal_text
from bots.store.session_rows import participant_row, session_row
from bots.store.sharing_changes import forget_sharing, write_sharing
from bots.store.vault import Vault
from bots.store.writing import insert_new, inserting, upsert
from core.buddies.model import BuddyForgotten, BuddySaved, CareSet, PairSaved
from core.circles.changes import (
    Audited,
    CirclePreferred,
    CircleSaved,
    DraftSaved,
    MemberErased,
    MemberSaved,
    TroubleClosed,
    TroubleOpened,
)
from core.circles.model import Member
from core.circles.reaching import INVITATIONS, not_in_quiet, unwanted
from core.kernel.boards import BoardDropped, BoardPlaced, BoardSet
from core.kernel.changes import Change
from core.kernel.ids import CircleId, PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from core.moderation.changes import CaseSaved, ContactLineKept, ContactSaved, ModerationSet, ReportSaved
from core.programme.changes import QueueSaved, TextDropped, TextKept
from core.programme.queue import ItemState
from core.reflections.changes import CheckInRecorded, EntryDeleted, EntryWritten, PageAdded
from core.safety.alarm import AlarmForgotten, AlarmSaved, DutySet, ToldNow
from core.safety.guard_changes import (
    GuardingSaved,
    HeldSaved,
    NativeSet,
    OwnWordDropped,
    OwnWordKept,
    RuleChosen,
    ShadowCounted,
)
from core.schedule.changes import OccasionTaken, SendingCancelled, SeriesMovedOn, SeriesSaved
from core.sessions.changes import ParticipantSaved, PeopleForgotten, SessionSaved
from core.sharing.model import PseudonymSaved, ShareForgotten, ShareSaved, SharingSet

WAITING = ("ready", "sending")


def many_new(table: Table) -> Many:
    """Insert whole rows by the hundred; those whose primary key is there already change nothing."""
    return Many(lambda dialect: inserting(dialect, table).on_conflict_do_nothing())


def _many_items(dialect: Dialect) -> Executable:
    statement = inserting(dialect, t.queue)
    replaced = {column.name: statement.excluded[column.name] for column in t.queue.c if not column.primary_key}
    return statement.on_conflict_do_update(index_elements=["id"], set_=replaced)


_new_occasions = many_new(t.occasions)
_save_items = Many(_many_items)
_move_on = Many(
    lambda _: (
        update(t.series)
        .where(t.series.c.id == bindparam("series_id"))
        .values(last_day=bindparam("last_day"), next_due=bindparam("next_due"))
    )
)


async def apply(connection: AsyncConnection, vault: Vault, moment: Moment, changes: Sequence[Change]) -> None:
    """Write ``changes`` within the caller's transaction, in their order."""
    start = 0
    while start < len(changes):
        end = start + 1
        while end < len(changes) and type(changes[end]) is type(changes[start]):
            end += 1
        await _apply_alike(connection, vault, moment, changes[start:end])
        start = end


async def _apply_alike(connection: AsyncConnection, vault: Vault, moment: Moment, changes: Sequence[Change]) -> None:
    many = await _in_bulk(connection, changes)
    if not many:
        for change in changes:
            await _apply_one(connection, vault, moment, change)


async def _in_bulk(connection: AsyncConnection, changes: Sequence[Change]) -> bool:
    """Write the kinds that a tick makes by the hundred. False: not one of them."""
    match changes[0]:
        case OccasionTaken():
            rows = [_occasion_row(change) for change in changes if isinstance(change, OccasionTaken)]
            await _new_occasions.run(connection, rows)
        case SeriesMovedOn():
            moved = [
                {"series_id": change.series, "last_day": change.last, "next_due": change.next_due}
                for change in changes
                if isinstance(change, SeriesMovedOn)
            ]
            await _move_on.run(connection, moved)
        case QueueSaved():
            items = [item for change in changes if isinstance(change, QueueSaved) for item in change.items]
            await _save_items.run(connection, [item_row(item) for item in items])
        case _:
            return False
    return True


def _occasion_row(change: OccasionTaken) -> dict[str, Any]:
    return {
        "series": change.occasion.series,
        "day": change.occasion.day,
        "place": change.occasion.place,
        "circle": change.circle,
        "due": change.occasion.due,
        "outcome": change.outcome.value,
        "late": change.late,
    }


async def _apply_one(connection: AsyncConnection, vault: Vault, moment: Moment, change: Change) -> None:
    match change:
        case CircleSaved(circle):
            row = circle_row(circle) | {"version": circle.version + 1}
            await upsert(connection, t.circles, [row], keep=frozenset({"created"}))
        case MemberSaved(member):
            await upsert(connection, t.members, [member_row(member)])
            await _follow(connection, moment, member)
        case MemberErased():
            await erase_rows(connection, moment, change.circle, change.person)
        case DraftSaved():
            if change.answers is None:
                where = (t.drafts.c.space == change.space) & (t.drafts.c.person == change.person)
                await connection.execute(delete(t.drafts).where(where))
            else:
                answers = json.dumps(dict(change.answers))
                row = {
                    "space": change.space,
                    "person": change.person,
                    "answers": answers,
                    "touched": moment.now,
                }
                await upsert(connection, t.drafts, [row])
        case CirclePreferred():
            await upsert(connection, t.people, [{"person": change.person, "circle": change.circle}])
        case TroubleOpened(trouble):
            await insert_new(connection, t.troubles, [trouble_row(trouble)])
        case TroubleClosed():
            c = t.troubles.c
            mended = (c.circle == change.circle) & (c.kind == change.kind.value) & (c.subject == change.subject)
            await connection.execute(delete(t.troubles).where(mended))
        case Audited(line):
            row = {
                "circle": line.circle,
                "at": line.at,
                "by": line.by,
                "action": line.action,
                "subject": line.subject,
            }
            await connection.execute(insert(t.audit), [row])
        case SeriesSaved(series, next_due, last):
            row = series_row(series) | {"next_due": next_due} | ({} if last is None else {"last_day": last})
            await upsert(connection, t.series, [row])
        case SendingCancelled():
            d = t.deliveries.c
            waiting = (d.circle == change.circle) & (d.state == "ready") & d.occasion.startswith(f"{change.series}/")
            await connection.execute(update(t.deliveries).where(waiting).values(state="cancelled", settled=moment.now))
        case TextKept():
            sealed = await seal_text(vault, change.circle, change.person, change.ref, change.text)
            row = {
                "ref": change.ref,
                "circle": change.circle,
                "person": change.person or "",
                "sealed": sealed,
            }
            await upsert(connection, t.texts, [row])
        case TextDropped():
            await connection.execute(delete(t.texts).where(t.texts.c.ref == change.ref))
            await connection.execute(
                update(t.deliveries)
                .where(t.deliveries.c.text_ref == change.ref, t.deliveries.c.state.in_(WAITING))
                .values(state="cancelled", settled=moment.now)
            )
        case EntryWritten(entry):
            row = {
                "id": entry.id,
                "circle": entry.circle,
                "person": entry.person,
                "written": entry.written,
                "topic": entry.topic,
                "question": entry.question,
                "occasion": entry.occasion,
            }
            await connection.execute(insert(t.entries), [row])
            pages = [
                {"entry": entry.id, "number": number, "sealed": await seal_page(vault, entry, number, text)}
                for number, text in enumerate(entry.pages)
            ]
            await connection.execute(insert(t.pages), pages)
        case PageAdded():
            sealed = await seal_page(vault, change, change.number, change.text)
            page = {"entry": change.entry, "number": change.number, "sealed": sealed}
            await connection.execute(insert(t.pages), [page])
        case EntryDeleted():
            mine = (t.entries.c.circle == change.circle) & (t.entries.c.person == change.person)
            await connection.execute(delete(t.entries).where(t.entries.c.id == change.entry, mine))
        case CheckInRecorded(check_in):
            row = {
                "id": check_in.id,
                "circle": check_in.circle,
                "person": check_in.person,
                "at": check_in.at,
                "sealed": await seal_check_in(vault, check_in),
            }
            await upsert(connection, t.check_ins, [row], keep=frozenset({"circle", "person", "at"}))
        case TimerSet():
            row = {
                "id": change.id,
                "circle": change.circle,
                "due": change.due,
                "action": change.action,
                "given": json.dumps(dict(change.given)),
                "person": change.person,
            }
            await upsert(connection, t.timers, [row])
        case TimersCleared():
            c = t.timers.c
            named = (c.id == change.id) | c.id.startswith(f"{change.id}/", autoescape=True)
            await connection.execute(delete(t.timers).where(c.circle == change.circle, named))
        case BoardSet():
            # The engine keeps it: how a card is written down is not the store's business.
            pass
        case BoardDropped():
            await boards.drop(connection, change)
        case BoardPlaced():
            await boards.place(connection, change)
        case AlarmSaved() | AlarmForgotten() | DutySet() | ToldNow():
            alone = await alert_rows.write(connection, change)
            if alone is not None:
                await upsert(connection, alone[0], [alone[1]])
        case CaseSaved(case):
            await upsert(connection, t.cases, [case_row(case)])
        case ReportSaved(report):
            await upsert(connection, t.reports, [report_row(report)])
        case ContactSaved(contact):
            await upsert(connection, t.contacts, [contact_row(contact)])
        case ContactLineKept(line):
            await insert_new(connection, t.contact_lines, [line_row(line)])
        case ModerationSet(settings):
            await upsert(connection, t.moderation, [settings_row(settings)])
        case SessionSaved(session):
            await upsert(connection, t.sessions, [session_row(session)])
        case ParticipantSaved(participant):
            await upsert(connection, t.session_people, [participant_row(participant)])
        case PeopleForgotten():
            await connection.execute(delete(t.session_people).where(t.session_people.c.session == change.session))
        case HeldSaved() | RuleChosen() | OwnWordKept() | OwnWordDropped() | ShadowCounted() | GuardingSaved():
            await write_guard(connection, moment, change)
        case NativeSet():
            await write_guard(connection, moment, change)
        case ShareSaved() | ShareForgotten() | PseudonymSaved() | SharingSet():
            await write_sharing(connection, change)
        case BuddySaved() | BuddyForgotten() | PairSaved() | CareSet():
            await write_sharing(connection, change)
        case OccasionTaken() | SeriesMovedOn() | QueueSaved():
            raise AssertionError("written in bulk")
        case _:
            assert_never(change)


async def _follow(connection: AsyncConnection, moment: Moment, member: Member) -> None:
    """Let what waits for a member follow what they chose: taken back, or held until their quiet hours end."""
    d = t.deliveries
    theirs = (d.c.circle == member.circle) & (d.c.person == member.person) & (d.c.state == "ready")
    gone = unwanted(member, moment.now, moment.zone)
    if gone:
        taken_back = update(d).where(theirs, d.c.card.in_(sorted(gone)))
        await connection.execute(taken_back.values(state="cancelled", settled=moment.now))
    if member.quiet is not None:
        rows = await connection.execute(
            select(d.c.key, d.c.not_before).where(theirs, d.c.card.in_(sorted(INVITATIONS)))
        )
        for key, due in rows.all():
            later = not_in_quiet(member, due, moment.zone)
            await connection.execute(update(d).where(d.c.key == key).values(not_before=later))


async def erase_rows(connection: AsyncConnection, moment: Moment, circle: CircleId, person: PersonId) -> None:
    """Take away every row of a person in a circle; the key follows after the commit (``erasures``)."""
    await forget_sharing(connection, circle, person)
    for table in (t.entries, t.check_ins, t.texts, t.troubles, t.timers, t.contacts, t.session_people, t.members):
        await connection.execute(delete(table).where(table.c.circle == circle, table.c.person == person))
    await alert_rows.erase(connection, circle, person)
    suggested = (t.queue.c.circle == circle) & (t.queue.c.suggested_by == person)
    # What the circle already took over stays, without a name; what nobody approved goes, and its words with it.
    ideas = select(t.queue.c.text_ref).where(suggested, t.queue.c.state == ItemState.SUGGESTED.value)
    await connection.execute(delete(t.texts).where(t.texts.c.circle == circle, t.texts.c.ref.in_(ideas)))
    await connection.execute(delete(t.queue).where(suggested, t.queue.c.state == ItemState.SUGGESTED.value))
    await connection.execute(update(t.queue).where(suggested).values(suggested_by=None))
    theirs = (t.deliveries.c.circle == circle) & (t.deliveries.c.person == person)
    # The row goes whole: a key and a place name a member as well as an id does.
    await connection.execute(delete(t.deliveries).where(theirs))
    await connection.execute(delete(t.people).where(t.people.c.person == person, t.people.c.circle == circle))
    await connection.execute(update(t.audit).where(t.audit.c.circle == circle, t.audit.c.by == person).values(by=None))
    await _nameless(connection, circle, person)
    await forget_held(connection, circle, person)
    for column in (t.sessions.c.by, t.sessions.c.reported_by):
        held = update(t.sessions).where(t.sessions.c.circle == circle, column == person)
        await connection.execute(held.values({column: None}))
    await insert_new(connection, t.erasures, [{"circle": circle, "person": person, "since": moment.now}])


async def _nameless(connection: AsyncConnection, circle: CircleId, person: PersonId) -> None:
    """Leave what facilitators did as numbers and dates; whom it was about and who did it stand there no more."""
    c = t.cases.c
    about = update(t.cases).where(c.circle == circle, c.person == person)
    await connection.execute(about.values(person=None, reason=None, appeal_ref=None))
    for column in (c.by, c.second, c.ended_by):
        await connection.execute(update(t.cases).where(c.circle == circle, column == person).values({column: None}))
    r = t.reports.c
    for column in (r.about, r.closed_by):
        await connection.execute(update(t.reports).where(r.circle == circle, column == person).values({column: None}))
    theirs = select(t.contacts.c.id).where(t.contacts.c.circle == circle)
    lines = t.contact_lines.c
    await connection.execute(
        update(t.contact_lines).where(lines.contact.in_(theirs), lines.by == person).values(by="erased")
    )
