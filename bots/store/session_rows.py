"""Rows of sessions to values of the core, and back."""

from __future__ import annotations

from typing import Any

from sqlalchemy import RowMapping

from core.kernel.ids import CircleId, MessageRef, PersonId, TextRef
from core.sessions.model import Participant, Session, SessionState, Signed, Step, Turn


def _text(value: str | None) -> TextRef | None:
    return TextRef(value) if value else None


def _person(value: str | None) -> PersonId | None:
    return PersonId(value) if value else None


def session_row(session: Session) -> dict[str, Any]:
    """A session as the table keeps it."""
    return {
        "id": session.id,
        "circle": session.circle,
        "plan": session.plan,
        "state": session.state.value,
        "title": session.title,
        "begins": session.begins,
        "minutes": session.minutes,
        "least": session.least,
        "most": session.most,
        "seconds": session.seconds,
        "locks": session.locks,
        "zone": session.zone,
        "clock": session.clock,
        "rule": session.rule,
        "anchor": session.anchor,
        "by": session.by,
        "event": session.event,
        "was": session.was,
        "opened": session.opened,
        "closed": session.closed,
        "step": session.step.value,
        "turn": session.turn,
        "stage": session.stage,
        "asked": session.asked,
        "hands": session.hands,
        "rounds": session.rounds,
        "attended": session.attended,
        "watch": session.watch,
        "words": session.words,
        "reported_by": session.reported_by,
    }


def session_of(row: RowMapping) -> Session:
    """The session that a row holds."""
    return Session(
        id=row["id"],
        circle=CircleId(row["circle"]),
        plan=row["plan"],
        state=SessionState(row["state"]),
        title=row["title"],
        begins=row["begins"],
        minutes=row["minutes"],
        least=row["least"],
        most=row["most"],
        seconds=row["seconds"],
        locks=row["locks"],
        zone=row["zone"],
        clock=row["clock"],
        rule=row["rule"],
        anchor=row["anchor"],
        by=_person(row["by"]),
        event=MessageRef(row["event"]),
        was=MessageRef(row["was"]),
        opened=row["opened"],
        closed=row["closed"],
        step=Step(row["step"]),
        turn=row["turn"],
        stage=row["stage"],
        asked=row["asked"],
        hands=row["hands"],
        rounds=row["rounds"],
        attended=row["attended"],
        watch=_text(row["watch"]),
        words=_text(row["words"]),
        reported_by=_person(row["reported_by"]),
    )


def participant_row(one: Participant) -> dict[str, Any]:
    """Where somebody stands with a session as the table keeps it."""
    return {
        "session": one.session,
        "person": one.person,
        "circle": one.circle,
        "place": one.place,
        "signed": one.signed.value,
        "attended": one.attended,
        "turn": one.turn.value,
        "hand": one.hand,
        "before": one.before,
        "after": one.after,
        "duty_in": one.duty_in,
        "duty_out": one.duty_out,
    }


def participant_of(row: RowMapping) -> Participant:
    """Where the person of a row stands."""
    return Participant(
        session=row["session"],
        circle=CircleId(row["circle"]),
        person=PersonId(row["person"]),
        place=row["place"],
        signed=Signed(row["signed"]),
        attended=row["attended"],
        turn=Turn(row["turn"]),
        hand=row["hand"],
        before=_text(row["before"]),
        after=_text(row["after"]),
        duty_in=row["duty_in"],
        duty_out=row["duty_out"],
    )
