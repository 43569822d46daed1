"""Rows of held messages, of a circle's own rules and of its lock-down to values of the core, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from core.kernel.ids import CircleId, MessageRef, PersonId, RoomId, TextRef
from core.moderation.guarding import Guarding
from core.safety.held import Held, HeldState
from core.safety.own_rules import OwnWord, ShadowHits, WordKind


def held_row(held: Held) -> dict[str, Any]:
    """A held message as the table keeps it."""
    return {
        "id": held.id,
        "circle": held.circle,
        "state": held.state.value,
        "before": held.before.value,
        "person": held.person,
        "room": held.room,
        "message": held.message,
        "paper": held.paper,
        "at": held.at,
        "taken": held.taken,
        "told": held.told,
        "turn": held.turn,
        "posted": held.posted,
        "appeal": held.appeal,
        "closed_by": held.closed_by,
        "closed_at": held.closed_at,
    }


def held_of(row: RowMapping) -> Held:
    """A held message as the core knows it."""
    return Held(
        id=row["id"],
        circle=CircleId(row["circle"]),
        state=HeldState(row["state"]),
        before=HeldState(row["before"]),
        person=PersonId(row["person"]) if row["person"] else None,
        room=RoomId(row["room"]),
        message=MessageRef(row["message"]),
        paper=TextRef(row["paper"]) if row["paper"] else None,
        at=row["at"],
        taken=row["taken"],
        told=row["told"],
        turn=row["turn"],
        posted=MessageRef(row["posted"]),
        appeal=TextRef(row["appeal"]) if row["appeal"] else None,
        closed_by=PersonId(row["closed_by"]) if row["closed_by"] else None,
        closed_at=row["closed_at"],
    )


def word_row(word: OwnWord) -> dict[str, Any]:
    """Words of a circle's own as the table keeps them: without the words."""
    return {"id": word.id, "circle": word.circle, "kind": word.kind.value, "text": word.ref, "at": word.at}


def word_of(row: RowMapping, text: str) -> OwnWord:
    """Words of a circle's own, opened."""
    return OwnWord(
        id=row["id"],
        circle=CircleId(row["circle"]),
        kind=WordKind(row["kind"]),
        ref=TextRef(row["text"]),
        at=row["at"],
        text=text,
    )


def hits_of(row: RowMapping) -> ShadowHits:
    """What a shadow rule would have done on a day."""
    return ShadowHits(circle=CircleId(row["circle"]), day=row["day"], rule=row["rule"], count=row["count"])


def guarding_row(guarding: Guarding) -> dict[str, Any]:
    """How a circle guards its room, as the table keeps it."""
    return {
        "circle": guarding.circle,
        "native": guarding.native,
        "wide": guarding.wide,
        "kept": " ".join(guarding.kept),
        "lockdown": guarding.lockdown,
        "since": guarding.since,
        "until": guarding.until,
        "by": guarding.by,
        "was": guarding.was,
        "done": guarding.done,
    }


def guarding_of(row: RowMapping) -> Guarding:
    """How a circle guards its room."""
    return Guarding(
        circle=CircleId(row["circle"]),
        native=row["native"],
        wide=row["wide"],
        kept=tuple(row["kept"].split()),
        lockdown=row["lockdown"],
        since=row["since"],
        until=row["until"],
        by=PersonId(row["by"]) if row["by"] else None,
        was=MessageRef(row["was"]),
        done=row["done"],
    )
