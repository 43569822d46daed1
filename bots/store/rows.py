"""Rows to values of the core, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, time, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import RowMapping

from core.circles.model import Circle, CircleState, Member, MemberState, Reach, Trouble, TroubleKind
from core.kernel.ids import CircleId, PersonId, PlatformName, QueueItemId, RoomId, SpaceId, TextRef
from core.programme.queue import ItemState, QueueItem
from core.schedule.rules import Rule
from core.schedule.series import Series, SeriesKind, SeriesState

Row = RowMapping | Mapping[str, Any]


def _json(values: Iterable[str]) -> str:
    return json.dumps(sorted(values))


def circle_row(circle: Circle) -> dict[str, Any]:
    """A circle as the table keeps it."""
    return {
        "id": circle.id,
        "platform": circle.platform.value,
        "space": circle.space,
        "name": circle.name,
        "home": circle.home,
        "back": circle.back,
        "facilitators": _json(circle.facilitators),
        "facilitator_roles": _json(circle.facilitator_roles),
        "by_role": _json(circle.by_role),
        "controller": circle.controller,
        "contact": circle.contact,
        "staffed": circle.staffed,
        "zone": circle.zone,
        "language": circle.language,
        "programme": circle.programme,
        "state": circle.state.value,
        "state_reason": circle.state_reason,
        "threads": circle.threads,
        "most_members": circle.most_members,
        "agreements": circle.agreements,
        "alert_days": circle.alert_days,
        "paused_until": circle.paused_until,
        "created": circle.created,
        "version": circle.version,
    }


def circle_of(row: Row) -> Circle:
    """The circle that a row holds."""
    return Circle(
        id=CircleId(row["id"]),
        platform=PlatformName(row["platform"]),
        space=SpaceId(row["space"]),
        name=row["name"],
        home=RoomId(row["home"]),
        back=RoomId(row["back"]),
        facilitators=frozenset(PersonId(person) for person in json.loads(row["facilitators"])),
        facilitator_roles=frozenset(json.loads(row["facilitator_roles"])),
        by_role=frozenset(PersonId(person) for person in json.loads(row["by_role"])),
        controller=row["controller"],
        contact=row["contact"],
        staffed=row["staffed"],
        zone=row["zone"],
        language=row["language"],
        programme=row["programme"],
        state=CircleState(row["state"]),
        state_reason=row["state_reason"],
        threads=row["threads"],
        most_members=row["most_members"],
        agreements=row["agreements"],
        alert_days=row["alert_days"],
        paused_until=row["paused_until"],
        created=row["created"],
        version=row["version"],
    )


def member_row(member: Member) -> dict[str, Any]:
    """A membership as the table keeps it."""
    return {
        "circle": member.circle,
        "person": member.person,
        "state": member.state.value,
        "since": member.since,
        "agreements": member.agreements,
        "noticing": member.noticing,
        "reach": member.reach.value,
        "country": member.country,
        "zone": member.zone,
        "hour": member.hour,
        "quiet_from": member.quiet_from,
        "quiet_until": member.quiet_until,
        "discreet": member.discreet,
        "reflections": member.reflections,
        "check_ins": member.check_ins,
        "nudges": member.nudges,
        "paused_until": member.paused_until,
        "language": member.language,
        "listening": member.listening,
        "noted": member.noted,
        "seen": member.seen,
    }


def member_of(row: Row) -> Member:
    """The membership that a row holds."""
    return Member(
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        state=MemberState(row["state"]),
        since=row["since"],
        agreements=row["agreements"],
        noticing=row["noticing"],
        reach=Reach(row["reach"]),
        country=row["country"],
        zone=row["zone"],
        hour=row["hour"],
        quiet_from=row["quiet_from"],
        quiet_until=row["quiet_until"],
        discreet=row["discreet"],
        reflections=row["reflections"],
        check_ins=row["check_ins"],
        nudges=row["nudges"],
        paused_until=row["paused_until"],
        language=row["language"],
        listening=row["listening"],
        noted=row["noted"],
        seen=row["seen"],
    )


def series_row(series: Series) -> dict[str, Any]:
    """A series as the table keeps it, without where it stands (``last_day``, ``next_due``)."""
    return {
        "id": series.id,
        "circle": series.circle,
        "kind": series.kind.value,
        "rule": series.rule.text,
        "anchor": series.rule.anchor,
        "clock": series.clock,
        "zone": series.zone,
        "catch_up": int(series.catch_up.total_seconds()),
        "state": series.state.value,
        "title": series.title,
        "source": series.source,
        "text_key": series.text_key,
        "skipped": _json(day.isoformat() for day in series.skipped),
        "paused_until": series.paused_until,
    }


def series_of(row: Row) -> Series:
    """The series that a row holds."""
    return series_from(*[row[name] for name in SERIES_COLUMNS])


SERIES_COLUMNS = (
    "id",
    "circle",
    "kind",
    "rule",
    "anchor",
    "clock",
    "zone",
    "catch_up",
    "state",
    "title",
    "source",
    "text_key",
    "skipped",
    "paused_until",
)


def series_from(
    id_: str,
    circle: str,
    kind: str,
    rule: str,
    anchor: date,
    clock: time,
    zone: str,
    catch_up: int,
    state: str,
    title: str,
    source: str,
    text_key: str,
    skipped: str,
    paused_until: date | None,
) -> Series:
    """The series that columns hold, in the order of ``SERIES_COLUMNS``."""
    shared = _shared(kind, rule, anchor, catch_up, state, skipped)
    return Series(
        id=id_,
        circle=circle,
        kind=shared[0],
        rule=shared[1],
        clock=clock,
        zone=zone,
        catch_up=shared[2],
        state=shared[3],
        title=title,
        source=source,
        text_key=text_key,
        skipped=shared[4],
        paused_until=paused_until,
    )


@lru_cache(maxsize=4096)
def _shared(
    kind: str, rule: str, anchor: date, catch_up: int, state: str, skipped: str
) -> tuple[SeriesKind, Rule, timedelta, SeriesState, frozenset[date]]:
    """What many series have in common, made once."""
    left_out = frozenset(map(date.fromisoformat, json.loads(skipped)))
    return SeriesKind(kind), Rule(rule, anchor), timedelta(seconds=catch_up), SeriesState(state), left_out


def item_row(item: QueueItem) -> dict[str, Any]:
    """An entry of the queue as the table keeps it."""
    return {
        "id": item.id,
        "circle": item.circle,
        "programme": item.programme,
        "place": item.place,
        "topic": item.topic,
        "text_ref": item.text_ref,
        "state": item.state.value,
        "suggested_by": item.suggested_by,
        "used_on": item.used_on,
    }


def item_of(row: Row) -> QueueItem:
    """The entry of the queue that a row holds."""
    return item_from(*[row[name] for name in ITEM_COLUMNS])


ITEM_COLUMNS = ("id", "circle", "programme", "place", "topic", "text_ref", "state", "suggested_by", "used_on")
_ITEM_STATES = {state.value: state for state in ItemState}


def item_from(
    id_: str,
    circle: str,
    programme: str,
    place: int,
    topic: str,
    text_ref: str | None,
    state: str,
    suggested_by: str | None,
    used_on: date | None,
) -> QueueItem:
    """The entry of the queue that columns hold, in the order of ``ITEM_COLUMNS``."""
    return QueueItem(
        id=QueueItemId(id_),
        circle=CircleId(circle),
        programme=programme,
        place=place,
        topic=topic,
        text_ref=TextRef(text_ref) if text_ref else None,
        state=_ITEM_STATES[state],
        suggested_by=PersonId(suggested_by) if suggested_by else None,
        used_on=used_on,
    )


def trouble_row(trouble: Trouble) -> dict[str, Any]:
    """A trouble as the table keeps it."""
    return {
        "circle": trouble.circle,
        "kind": trouble.kind.value,
        "subject": trouble.subject,
        "person": trouble.person,
        "detail": trouble.detail,
        "since": trouble.since,
    }


def trouble_of(row: Row) -> Trouble:
    """The trouble that a row holds."""
    return Trouble(
        circle=CircleId(row["circle"]),
        kind=TroubleKind(row["kind"]),
        subject=row["subject"],
        person=PersonId(row["person"]) if row["person"] else None,
        detail=row["detail"],
        since=row["since"],
    )
