"""Who holds a session: facilitators say that they are there, open it, close it, and write down how it was."""

from __future__ import annotations

from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import AskFor, Decision, Show, show
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextDropped, TextKept
from core.sessions.cards import SessionNote
from core.sessions.changes import ParticipantSaved, SessionSaved
from core.sessions.duty_cards import MOST_REPORT, SessionReport, SessionReportForm
from core.sessions.facts import SessionFacts, SessionWords, audited
from core.sessions.flow import DUTY_BEFORE, begun, finished, unlocking
from core.sessions.model import Session, SessionState
from core.sessions.rounds import note

EARLIEST = DUTY_BEFORE
"""So long before its time a session may be opened by hand."""


def decide_in(facts: SessionWords, act: Act, moment: Moment) -> Decision:
    """Say that one is there. Who takes over is shown what the last one wrote."""
    session = facts.session
    if session is None or not facts.comes:
        return note(facts, "session-not-planned")
    mine = facts.floor().someone(act.actor.person)
    if mine.on_duty:
        return note(facts, "session-already-in")
    mine = replace(mine, duty_in=moment.now, duty_out=None)
    changes = (ParticipantSaved(mine), audited(facts, act, moment, session.id))
    shown = SessionNote(circle=facts.circle.id, note="session-checked-in", when=session.begins)
    if facts.last is not None and (facts.last.watch or facts.last.words):
        return Decision(reply=Show(_report(facts, facts.last, "session-in-with-report")), changes=changes)
    return Decision(reply=Show(shown), changes=changes)


def decide_out(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Say goodbye. The session goes on by itself if nobody else is there."""
    if facts.session is None:
        return note(facts, "session-not-planned")
    mine = facts.floor().someone(act.actor.person)
    if not mine.on_duty:
        over = facts.session.state is SessionState.CLOSED
        return note(facts, "session-checked-out" if over else "session-not-in")
    mine = replace(mine, duty_out=moment.now)
    alone = facts.is_open and len(facts.on_duty()) == 1
    changes = (ParticipantSaved(mine), audited(facts, act, moment, facts.session.id))
    card = SessionNote(circle=facts.circle.id, note="session-out-alone" if alone else "session-checked-out")
    return Decision(reply=Show(card), changes=changes)


def decide_open(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Open a session by hand, from a quarter of an hour before its time."""
    session = facts.session
    if session is None or not facts.comes:
        return note(facts, "session-none-planned")
    if any(one.state is SessionState.OPEN for one in facts.coming):
        return note(facts, "session-already-open")
    if moment.now < session.begins - EARLIEST:
        return show(
            SessionNote(circle=facts.circle.id, note="session-too-early", title=session.title, when=session.begins)
        )
    decision = begun(facts, moment, act.actor.person)
    reply = Show(SessionNote(circle=facts.circle.id, note="session-opened"))
    return replace(decision, reply=reply, changes=(*decision.changes, audited(facts, act, moment, session.id)))


def decide_close(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Close a session before its time is over."""
    session = facts.session
    if session is None or not facts.is_open:
        return note(facts, "session-not-open")
    decision = finished(facts, moment)
    reply = Show(SessionNote(circle=facts.circle.id, note="session-closed-by-you"))
    return replace(decision, reply=reply, changes=(*decision.changes, audited(facts, act, moment, session.id)))


def decide_unlock(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Open the room again between two sessions."""
    session = facts.session
    if session is None or not session.locks:
        return note(facts, "session-none-planned")
    reply = Show(SessionNote(circle=facts.circle.id, note="session-unlocked"))
    line = audited(facts, act, moment, session.id)
    return Decision(reply=reply, changes=(line,), intents=(unlocking(session, facts.circle),))


def _report(facts: SessionWords, session: Session, words: str = "") -> SessionReport:
    begun_at, closed = session.opened or session.begins, session.closed or session.ends
    return SessionReport(
        circle=facts.circle.id,
        session=session.id,
        title=session.title,
        begun=begun_at,
        minutes=max(1, round((closed - begun_at).total_seconds() / 60)),
        attended=session.attended,
        rounds=session.rounds,
        watch=facts.texts.get(session.watch, "") if session.watch else "",
        words=facts.texts.get(session.words, "") if session.words else "",
        note=words,
    )


def decide_report(facts: SessionWords, act: Act, moment: Moment) -> Decision:
    """Show how the last session was."""
    if facts.last is None:
        return note(facts, "session-none-held")
    return show(_report(facts, facts.last))


def decide_write(facts: SessionWords, act: Act, moment: Moment) -> Decision:
    """Open the form of the report."""
    session = facts.session
    if session is None or session.state is not SessionState.CLOSED:
        return note(facts, "session-none-held")
    watch = facts.texts.get(session.watch, "") if session.watch else ""
    words = facts.texts.get(session.words, "") if session.words else ""
    return Decision(
        reply=AskFor(SessionReportForm(circle=facts.circle.id, session=session.id, watch=watch, words=words))
    )


def decide_save(facts: SessionWords, act: Act, moment: Moment) -> Decision:
    """Keep the report, sealed."""
    session = facts.session
    if session is None or session.state is not SessionState.CLOSED:
        return note(facts, "session-none-held")
    changes: list[Change] = []
    refs: dict[str, TextRef | None] = {}
    for name, field_, old in (("watch", "watch", session.watch), ("words", "text", session.words)):
        text = act.given.get(field_, "").strip()[:MOST_REPORT]
        ref = old or TextRef(moment.fresh(f"report {name}"))
        if text:
            changes.append(TextKept(ref=ref, circle=facts.circle.id, text=text))
        elif old is not None:
            changes.append(TextDropped(ref=ref, circle=facts.circle.id))
        refs[name] = ref if text else None
    saved = replace(session, watch=refs["watch"], words=refs["words"], reported_by=act.actor.person)
    changes += [SessionSaved(saved), audited(facts, act, moment, session.id)]
    reply = Show(SessionNote(circle=facts.circle.id, note="session-report-saved"))
    return Decision(reply=reply, changes=tuple(changes))
