"""What happens to a session by the clock, and what a receipt tells of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta

from core.circles.model import CircleState
from core.kernel.changes import Change
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Post
from core.kernel.events import Act
from core.kernel.ids import MessageRef, TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextDropped
from core.sessions.cards import SessionNote, SessionTogether
from core.sessions.changes import PeopleForgotten, SessionSaved
from core.sessions.duty_cards import SessionDuty
from core.sessions.facts import ALL_TOLD, SessionFacts, SessionWords
from core.sessions.flow import (
    LAST_MINUTE,
    begun,
    called_off,
    finished,
    gone_on,
    key,
    reminders,
    settled,
    tidied,
    timer,
)
from core.sessions.model import Participant, Session, SessionState
from core.sessions.turns import Floor, Verb, moved

NOTICEABLE = 0.25
"""A difference of the means, on a scale from 1 to 5, that is worth a word."""
WAIT_FOR_SPEAKER = timedelta(seconds=10)


def decide_ring(facts: SessionWords, act: Act, moment: Moment) -> Decision:
    """Do what the clock asks for, if the session still wants it."""
    session, what = facts.session, act.given.get("what", "")
    if session is None:
        return Decision()
    match session.state, what:
        case SessionState.PLANNED, _:
            return _before(facts, session, what, moment)
        case SessionState.OPEN, "turn":
            return _speaking(facts, session, act.given, moment)
        case SessionState.OPEN, "step" if act.given.get("p") == session.step.value:
            waits_for = act.given.get("t", str(session.turn))
            if facts.floor().speaker is not None and waits_for == str(session.turn):
                # nobody is cut off in the middle of a sentence; whoever has just begun is the first in the next round
                due = moment.now + WAIT_FOR_SPEAKER
                return Decision(changes=(timer(session, "step", due, p=session.step.value, t=waits_for),))
            return gone_on(facts, moment)
        case SessionState.OPEN, "warn-5" | "warn-2":
            number = int(what.removeprefix("warn-"))
            card = SessionNote(circle=facts.circle.id, note="session-ends-soon", number=number)
            return Decision(intents=(Post(key=key(session, what), room=facts.circle.home, card=card),))
        case SessionState.OPEN, "end":
            return finished(facts, moment, by_itself=True)
        case SessionState.CLOSED, "sum":
            return _sum(facts, session)
        case _, "tidy":
            forgotten = PeopleForgotten(circle=session.circle, session=session.id)
            return Decision(changes=(*tidied(session), forgotten))
        case _:
            return Decision()


def _before(facts: SessionWords, session: Session, what: str, moment: Moment) -> Decision:
    resting = facts.circle.state is not CircleState.OPEN
    match what:
        case "day" | "hour" if moment.now < session.begins and not resting:
            return Decision(intents=reminders(facts, what, moment))
        case "duty" if moment.now < session.begins and not resting:
            return Decision(intents=(_duty(facts, session, "duty"),))
        case "alone" if moment.now < session.begins and not facts.on_duty() and not resting:
            return Decision(intents=(_duty(facts, session, "alone"),))
        case "begin":
            if resting:
                return called_off(facts, SessionState.OFF, "session-off-resting", moment)
            if moment.now >= session.begins + timedelta(minutes=session.minutes) / 2:
                # the bot was away: half of it is over
                return called_off(facts, SessionState.OFF, "session-off-late", moment)
            if not facts.on_duty():
                return called_off(facts, SessionState.OFF, "session-off-nobody", moment)
            if len(facts.signed()) < session.least:
                return called_off(facts, SessionState.OFF, "session-off-few", moment)
            if any(one.state is SessionState.OPEN for one in facts.coming):
                return called_off(facts, SessionState.OFF, "session-off-another", moment)
            return begun(facts, moment)
        case _:
            return Decision()


def _duty(facts: SessionWords, session: Session, what: str) -> Alert:
    last = facts.last
    card = SessionDuty(
        circle=facts.circle.id,
        session=session.id,
        title=session.title,
        begins=session.begins,
        coming=len(facts.signed()),
        least=session.least,
        alone=what == "alone",
        report=last is not None and (last.watch is not None or last.words is not None),
    )
    return Alert(key=key(session, what), room=facts.circle.back, card=card)


def _speaking(facts: SessionWords, session: Session, given: Mapping[str, str], moment: Moment) -> Decision:
    """A minute is left; the time is over; the piece moves on. A timer of an earlier turn means nothing."""
    floor = facts.floor()
    if given.get("t") != str(session.turn):
        return Decision()
    if floor.speaker is None:
        # they left the circle with the piece in their hand
        return settled(facts, floor, moment)
    stage = given.get("g", "")
    if stage == "3":
        after = moved(floor, floor.speaker.person, Verb.TAKEN)
        return settled(facts, after, moment) if after is not None else Decision()
    further = Floor(replace(session, stage=int(stage) if stage in ("1", "2") else 2), floor.people)
    again = timer(session, "turn", moment.now + LAST_MINUTE, t=str(session.turn), g=str(further.session.stage + 1))
    decision = settled(facts, further, moment)
    return replace(decision, changes=(*decision.changes, again))


def _mood(facts: SessionWords, ref: TextRef | None) -> int | None:
    text = facts.texts.get(ref, "") if ref is not None else ""
    return int(text) if text in tuple("12345") else None


def direction(facts: SessionWords, people: tuple[Participant, ...]) -> str:
    """Return how the group left as a whole; empty where fewer than five said both how they came and how they left."""
    pairs = [(_mood(facts, one.before), _mood(facts, one.after)) for one in people]
    changes = [after - before for before, after in pairs if before is not None and after is not None]
    if len(changes) < ALL_TOLD:
        return ""
    mean = sum(changes) / len(changes)
    if abs(mean) < NOTICEABLE:
        return "same"
    return "lighter" if mean > 0 else "heavier"


def _sum(facts: SessionWords, session: Session) -> Decision:
    """Tell the circle how it left as a whole, and keep nothing of who was there and what each one tapped."""
    told = direction(facts, facts.people)
    changes: list[Change] = list(tidied(session))
    for one in facts.people:
        changes += [TextDropped(ref=ref, circle=facts.circle.id) for ref in (one.before, one.after) if ref is not None]
    changes.append(PeopleForgotten(circle=session.circle, session=session.id))
    card = SessionTogether(circle=facts.circle.id, direction=told)
    intents = (Post(key=key(session, "sum"), room=facts.circle.home, card=card),) if told else ()
    return Decision(changes=tuple(changes), intents=intents)


def decide_receipt(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Remember where a session stands in the platform's calendar, and how its room was before it was closed."""
    session, given = facts.session, act.given
    if session is None or given.get("outcome") != "sent":
        return Decision()
    message = MessageRef(given.get("message", ""))
    match given.get("done"):
        case "scheduled-event":
            return Decision(changes=(SessionSaved(replace(session, event=message)),))
        case "lock-room":
            followers = [one for one in facts.coming if one.locks]
            kept = [SessionSaved(replace(one, was=message)) for one in (session, *followers)]
            return Decision(changes=tuple(kept))
        case _:
            return Decision()
