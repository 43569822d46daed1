"""Rows of sharing and of buddies to values of the core, and back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import RowMapping

from core.buddies.model import Buddy, CareSettings, Pair
from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef
from core.sharing.model import Pseudonym, Share, ShareState, SharingSettings


def share_row(share: Share) -> dict[str, Any]:
    """A share as the table keeps it."""
    return {
        "id": share.id,
        "circle": share.circle,
        "person": share.person,
        "number": share.number,
        "state": share.state.value,
        "text": share.text,
        "at": share.at,
        "message": share.message,
        "posted": share.posted,
        "thread": share.thread,
        "answers": share.answers,
        "told": share.told,
        "settled": share.settled,
        "listed": share.listed,
    }


def share_of(row: RowMapping) -> Share:
    """The share that a row holds."""
    return Share(
        id=row["id"],
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        number=row["number"],
        state=ShareState(row["state"]),
        text=TextRef(row["text"]),
        at=row["at"],
        message=MessageRef(row["message"]) if row["message"] else None,
        posted=row["posted"],
        thread=row["thread"],
        answers=row["answers"],
        told=row["told"],
        settled=row["settled"],
        listed=row["listed"],
    )


def pseudonym_row(pseudonym: Pseudonym) -> dict[str, Any]:
    """A pseudonym as the table keeps it."""
    return {
        "circle": pseudonym.circle,
        "person": pseudonym.person,
        "number": pseudonym.number,
        "blocked": pseudonym.blocked,
    }


def pseudonym_of(row: RowMapping) -> Pseudonym:
    """The pseudonym that a row holds."""
    return Pseudonym(
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        number=row["number"],
        blocked=row["blocked"],
    )


def sharing_row(settings: SharingSettings) -> dict[str, Any]:
    """How a circle wants its sharing, as the table keeps it."""
    return {
        "circle": settings.circle,
        "open": settings.open,
        "hidden": settings.hidden,
        "look_first": settings.look_first,
        "hours": settings.hours,
    }


def sharing_of(row: RowMapping) -> SharingSettings:
    """The wishes for sharing that a row holds."""
    return SharingSettings(
        circle=CircleId(row["circle"]),
        open=row["open"],
        hidden=row["hidden"],
        look_first=row["look_first"],
        hours=row["hours"],
    )


def care_row(settings: CareSettings) -> dict[str, Any]:
    """How a circle wants its care, as the table keeps it."""
    return {
        "circle": settings.circle,
        "buddies": settings.buddies,
        "buddy_weeks": settings.buddy_weeks,
        "matched": settings.matched,
        "silent_days": settings.silent_days,
    }


def care_of(row: RowMapping) -> CareSettings:
    """The wishes for care that a row holds."""
    return CareSettings(
        circle=CircleId(row["circle"]),
        buddies=row["buddies"],
        buddy_weeks=row["buddy_weeks"],
        matched=row["matched"],
        silent_days=row["silent_days"],
    )


def buddy_row(buddy: Buddy) -> dict[str, Any]:
    """A wish for a buddy as the table keeps it."""
    return {
        "circle": buddy.circle,
        "person": buddy.person,
        "since": buddy.since,
        "wants": buddy.wants,
        "apart": buddy.apart,
    }


def buddy_of(row: RowMapping) -> Buddy:
    """The wish that a row holds."""
    return Buddy(
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        since=row["since"],
        wants=row["wants"],
        apart=TextRef(row["apart"]) if row["apart"] else None,
    )


def pair_row(pair: Pair) -> dict[str, Any]:
    """A pair as the table keeps it, without its people."""
    return {
        "id": pair.id,
        "circle": pair.circle,
        "began": pair.began,
        "ended": pair.ended,
        "met": pair.met,
        "nudged": pair.nudged,
        "topic": pair.topic,
    }


def pair_people(pair: Pair) -> list[dict[str, Any]]:
    """The people of a pair as their table keeps them."""
    return [{"pair": pair.id, "person": person, "circle": pair.circle} for person in sorted(pair.people)]


def pair_of(row: RowMapping, people: Iterable[str]) -> Pair:
    """The pair that a row holds, with its people."""
    return Pair(
        id=row["id"],
        circle=CircleId(row["circle"]),
        people=frozenset(PersonId(person) for person in people),
        began=row["began"],
        ended=row["ended"],
        met=row["met"],
        nudged=row["nudged"],
        topic=row["topic"],
    )
