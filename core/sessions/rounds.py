"""What people do while a session goes on: the talking piece, and the hands of those who hold it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from core.kernel.decision import Decision, Show, show
from core.kernel.events import Act
from core.kernel.ids import PersonId, TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextKept
from core.sessions.agenda import ROUNDS, step_ends
from core.sessions.cards import SessionNote
from core.sessions.changes import ParticipantSaved
from core.sessions.facts import SessionFacts, audited
from core.sessions.flow import (
    SUM_AFTER,
    boards,
    cleared,
    gone_on,
    settled,
    timer,
)
from core.sessions.model import Session, SessionState, Step, Turn
from core.sessions.turns import Floor, Verb, among_listeners, moved, put_first

MORE_FOR_A_TURN = timedelta(minutes=1)
MORE_FOR_A_ROUND = timedelta(minutes=5)

Decide = Callable[[SessionFacts, Act, Moment], Decision]


def note(facts: SessionFacts, words: str, number: int = 0) -> Decision:
    """Answer with one sentence."""
    return show(SessionNote(circle=facts.circle.id, note=words, number=number))


def _place(floor: Floor, person: PersonId) -> int:
    return next((place for place, one in enumerate(floor.queue, 1) if one.person == person), 0)


def _with(decision: Decision, facts: SessionFacts, words: str, number: int = 0) -> Decision:
    return replace(decision, reply=Show(SessionNote(circle=facts.circle.id, note=words, number=number)))


def decide_hand(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Raise a hand: into the queue, or straight to the piece if it is free."""
    if not facts.is_open:
        return note(facts, "session-not-open")
    floor, person = facts.floor(), act.actor.person
    after = moved(floor, person, Verb.RAISE)
    if after is None:
        mine = floor.someone(person)
        return note(
            facts, "session-you-speak" if mine.turn is Turn.SPEAKING else "session-in-queue", _place(floor, person)
        )
    decision = settled(facts, after, moment)
    if floor.session.step not in ROUNDS:
        return _with(decision, facts, "session-hand-kept")
    if floor.speaker is None and after.queue[0].person == person:
        return _with(decision, facts, "session-you-speak")
    return _with(decision, facts, "session-in-queue", _place(after, person))


def _wish(verb: Verb, words: str) -> Decide:
    def decide(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
        if not facts.is_open:
            return note(facts, "session-not-open")
        after = moved(facts.floor(), act.actor.person, verb)
        if after is None:
            return note(facts, words)
        return _with(settled(facts, after, moment), facts, words)

    return decide


decide_pass = _wish(Verb.PASS, "session-passed")
decide_listen = _wish(Verb.LISTEN, "session-listens")
decide_away = _wish(Verb.STEP_OUT, "session-stepped-out")


def decide_on(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Hand the piece on; only who has it can."""
    if not facts.is_open:
        return note(facts, "session-not-open")
    after = moved(facts.floor(), act.actor.person, Verb.HAND_ON)
    if after is None:
        return note(facts, "session-not-yours")
    return _with(settled(facts, after, moment), facts, "session-handed-on")


def decide_ask(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """The speaker invites questions."""
    floor = facts.floor() if facts.is_open else None
    speaker = floor.speaker if floor is not None else None
    if floor is None or speaker is None or speaker.person != act.actor.person:
        return note(facts, "session-not-open" if floor is None else "session-not-yours")
    after = Floor(replace(floor.session, asked=True), floor.people)
    return _with(settled(facts, after, moment), facts, "session-questions-invited")


def _just_closed(session: Session, moment: Moment) -> bool:
    return (
        session.closed is not None and session.state is SessionState.CLOSED and moment.now < session.closed + SUM_AFTER
    )


def decide_mood(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Keep how somebody arrives or leaves, sealed, until the sum is drawn."""
    session = facts.session
    mood, kind = act.given.get("m", ""), act.given.get("k", "")
    if mood not in tuple("12345") or kind not in ("a", "b"):
        return note(facts, "session-mood-unread")
    if session is None or not (facts.is_open or (kind == "a" and _just_closed(session, moment))):
        return note(facts, "session-not-open")
    if kind == "b" and session.step is Step.CLOSING:
        return note(facts, "session-mood-late")
    person = act.actor.person
    mine = facts.floor().someone(person)
    ref = (mine.before if kind == "b" else mine.after) or TextRef(moment.fresh(f"mood {kind}"))
    mine = replace(mine, attended=True)
    mine = replace(mine, before=ref) if kind == "b" else replace(mine, after=ref)
    kept = TextKept(ref=ref, circle=facts.circle.id, person=person, text=mood)
    first = not facts.floor().someone(person).attended
    if kind == "b":
        mine = among_listeners(Floor(session, (mine,)), facts.listeners()).someone(person)
    shown = boards(facts.circle, facts.floor().having(mine))[1:] if first and facts.is_open else ()
    reply = Show(SessionNote(circle=facts.circle.id, note="session-mood-kept"))
    return Decision(reply=reply, changes=(kept, ParticipantSaved(mine), *shown))


# Those who hold it


def decide_step(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Close this part and go on. An old button, of a part that is over, changes nothing."""
    session = facts.session
    if session is None or not facts.is_open:
        return note(facts, "session-not-open")
    part = act.given.get("p", session.step.value)
    if part != session.step.value:
        return note(facts, "session-part-over")
    decision = gone_on(facts, moment)
    return replace(
        _with(decision, facts, "session-went-on"),
        changes=(*decision.changes, audited(facts, act, moment, session.id)),
    )


def decide_skip(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Move the piece on from whoever has it."""
    floor = facts.floor() if facts.is_open else None
    if floor is None:
        return note(facts, "session-not-open")
    after = moved(floor, floor.speaker.person, Verb.TAKEN) if floor.speaker is not None else None
    if after is None:
        return note(facts, "session-nobody-speaks")
    decision = settled(facts, after, moment)
    return replace(
        _with(decision, facts, "session-skipped"),
        changes=(*decision.changes, audited(facts, act, moment, floor.session.id)),
    )


def decide_first(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Let somebody in the queue be next."""
    floor = facts.floor() if facts.is_open else None
    if floor is None:
        return note(facts, "session-not-open")
    after = put_first(floor, PersonId(act.given.get("n", "")))
    if after is None:
        return note(facts, "session-no-hand")
    decision = settled(facts, after, moment)
    return replace(
        _with(decision, facts, "session-is-next"),
        changes=(*decision.changes, audited(facts, act, moment, floor.session.id)),
    )


def decide_extend(facts: SessionFacts, act: Act, moment: Moment) -> Decision:
    """Give the speaker a minute more; where nobody speaks, the part five."""
    floor = facts.floor() if facts.is_open else None
    if floor is None:
        return note(facts, "session-not-open")
    session, line = floor.session, audited(facts, act, moment, floor.session.id)
    if floor.speaker is None:
        due = max(step_ends(session, session.step), moment.now) + MORE_FOR_A_ROUND
        card = SessionNote(circle=facts.circle.id, note="session-part-longer", when=min(due, session.ends))
        changes = (timer(session, "step", due, p=session.step.value), line)
        return Decision(reply=Show(card), changes=changes)
    after = Floor(replace(session, stage=0), floor.people)
    due = moment.now + MORE_FOR_A_TURN
    again = (
        cleared(session, "turn"),
        timer(session, "turn", due, t=str(session.turn), g="1"),
        line,
    )
    decision = settled(facts, after, moment)
    return replace(_with(decision, facts, "session-turn-longer"), changes=(*decision.changes, *again))
