"""Sign up for a session, give a place back, take the calendar file."""

from __future__ import annotations

from dataclasses import replace

from core.circles.reaching import not_in_quiet
from core.kernel.changes import Change
from core.kernel.decision import Decision, show
from core.kernel.effects import Intent, Whisper
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.sessions.cards import SessionNote
from core.sessions.changes import ParticipantSaved
from core.sessions.facts import SessionFacts
from core.sessions.flow import invite, key
from core.sessions.model import Participant, SessionState, Signed
from core.sessions.planning_cards import SessionFile


def _note(facts: SessionFacts, note: str, number: int = 0) -> SessionNote:
    session = facts.session
    when = session.begins if session is not None else None
    title = session.title if session is not None else ""
    return SessionNote(circle=facts.circle.id, note=note, title=title, when=when, number=number)


def decide_join(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Take a place, or one on the waiting list."""
    session = facts.session
    if session is None or not facts.comes:
        return show(SessionNote(circle=facts.circle.id, note="session-not-planned"))
    mine = facts.floor().someone(act.actor.person)
    if mine.signed is not Signed.NO:
        return show(_note(facts, "session-joined" if mine.signed is Signed.IN else "session-waits"))
    free = len(facts.signed()) < session.most
    place = max((one.place for one in facts.people), default=0) + 1
    mine = replace(mine, signed=Signed.IN if free else Signed.WAITING, place=place)
    people = facts.floor().having(mine).people
    changes = (ParticipantSaved(mine), invite(session, people, facts.circle))
    return Decision(reply=show(_note(facts, "session-joined" if free else "session-waits")).reply, changes=changes)


def decide_leave(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Give a place back, for no reason at all. The first one who waits gets it and is told."""
    session = facts.session
    if session is None or not facts.comes:
        return show(SessionNote(circle=facts.circle.id, note="session-not-planned"))
    mine = facts.floor().someone(act.actor.person)
    if mine.signed is Signed.NO:
        return show(_note(facts, "session-left"))
    floor = facts.floor().having(replace(mine, signed=Signed.NO))
    saved: list[Change] = [ParticipantSaved(floor.someone(mine.person))]
    intents: tuple[Intent, ...] = ()
    next_one = _first_waiting(facts) if mine.signed is Signed.IN else None
    if next_one is not None:
        risen = replace(next_one, signed=Signed.IN)
        floor = floor.having(risen)
        saved.append(ParticipantSaved(risen))
        intents = _told(facts, risen, moment)
    return Decision(
        reply=show(_note(facts, "session-left")).reply,
        changes=(*saved, invite(session, floor.people, facts.circle)),
        intents=intents,
    )


def _first_waiting(facts: SessionFacts) -> Participant | None:
    return next(iter(facts.signed(Signed.WAITING)), None)


def _told(facts: SessionFacts, risen: Participant, moment: Moment) -> tuple[Intent, ...]:
    member, session = facts.member(risen.person), facts.session
    if member is None or session is None or session.state is not SessionState.PLANNED:
        return ()
    card = replace(_note(facts, "session-risen"), discreet=member.discreet)
    due = not_in_quiet(member, moment.now, moment.zone)
    # a place may be given back and taken more than once
    name = key(session, "risen", moment.fresh("risen"))
    return (Whisper(key=name, person=risen.person, card=card, occasion=f"{session.id}/risen/0", not_before=due),)


def decide_file(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Hand out the calendar file."""
    session = facts.session
    if session is None or not facts.comes:
        return show(SessionNote(circle=facts.circle.id, note="session-not-planned"))
    circle = facts.circle
    return show(SessionFile(circle=circle.id, circle_name=circle.name, session=session, now=moment.now))
