"""What the parts of a session have in common: planning it, opening, going on, closing; and what is shown then.

Longer than most files here: a session goes through its parts in one order, which is read in one place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from core.circles.model import Circle, Member
from core.circles.reaching import not_in_quiet, unwanted
from core.kernel.boards import BoardDropped, BoardId, BoardSet, opened
from core.kernel.changes import Change
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Intent, Ladder, Post, Urgency, Whisper
from core.kernel.extras import CancelEvent, LockRoom, ScheduledEvent, UnlockRoom
from core.kernel.ids import DeliveryKey, PersonId, SeriesId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from core.schedule.changes import SendingCancelled
from core.schedule.rules import Rule, next_date
from core.schedule.slots import moment as moment_of
from core.schedule.slots import zone as zone_named
from core.sessions.agenda import ROUNDS, after, goes_on
from core.sessions.board_cards import SessionBoard, SessionDesk
from core.sessions.cards import (
    SessionClosed,
    SessionInvite,
    SessionMood,
    SessionNote,
    SessionReminder,
    SessionScript,
    SessionTurn,
)
from core.sessions.changes import ParticipantSaved, SessionSaved
from core.sessions.duty_cards import SessionDebrief
from core.sessions.facts import SessionFacts
from core.sessions.model import NOWHERE, Participant, Session, SessionState, Signed, Step
from core.sessions.turns import Floor, among_listeners, given_on, new_round

RING: Final = "session.ring"
FIRST_PART: Final = "session"
"""What the keys of sessions' deliveries begin with."""
DAY_BEFORE, HOUR_BEFORE = timedelta(days=1), timedelta(hours=1)
DUTY_BEFORE, ALONE_BEFORE = timedelta(minutes=15), timedelta(minutes=5)
WARNINGS: Final = (5, 2)
"""Minutes before the end."""
LAST_MINUTE: Final = timedelta(minutes=1)
SUM_AFTER: Final = timedelta(minutes=10)
_MOST_SKIPPED: Final = 400
SCRIPTS: Final[Mapping[Step, tuple[str, ...]]] = {
    Step.WELCOME: ("how-we-hold-this", "three-breaths", "leave-at-the-door"),
    Step.CHECK_IN: ("name-and-weather", "since-last-time", "object-near-you"),
    Step.CLOSING: ("one-word-out", "take-and-leave", "next-gentle-thing", "back-to-the-room"),
}
"""Opening and closing rounds of ``content/singles`` that suit a part; one that is gone is left out."""


def board(session: Session, what: str) -> BoardId:
    """Name a board of a session: ``invite``, ``round`` or ``desk``."""
    return BoardId(f"session-{session.id}-{what}")


def key(session: Session, *rest: str) -> DeliveryKey:
    """Name a delivery of a session."""
    return DeliveryKey("/".join((FIRST_PART, session.id, *rest)))


def timer(session: Session, what: str, due: datetime, **more: str) -> TimerSet:
    """Let something of a session happen later."""
    given = {"s": session.id, "what": what, **more}
    return TimerSet(id=f"session/{session.id}/{what}", circle=session.circle, due=due, action=RING, given=given)


def cleared(session: Session, what: str = "") -> TimersCleared:
    """Take timers of a session away; all of them without ``what``."""
    return TimersCleared(circle=session.circle, id=f"session/{session.id}" + (f"/{what}" if what else ""))


def invite(session: Session, people: tuple[Participant, ...], circle: Circle) -> BoardSet:
    """Return how the invitation should look."""
    card = SessionInvite(
        circle=session.circle,
        session=session.id,
        title=session.title,
        begins=session.begins,
        minutes=session.minutes,
        most=session.most,
        coming=sum(one.signed is Signed.IN for one in people),
        waiting=sum(one.signed is Signed.WAITING for one in people),
        state=session.state,
    )
    return BoardSet(id=board(session, "invite"), circle=session.circle, room=circle.home, card=card)


# Planning


def planned(session: Session, circle: Circle, now: datetime) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    """Return what a new session brings: its row, its timers, its invitation, its place in the platform's calendar."""
    moments = (
        ("day", session.begins - DAY_BEFORE),
        ("hour", session.begins - HOUR_BEFORE),
        ("duty", session.begins - DUTY_BEFORE),
        ("alone", session.begins - ALONE_BEFORE),
        ("begin", session.begins),
    )
    timers = tuple(timer(session, what, due) for what, due in moments if due > now or what in ("duty", "begin"))
    shown = invite(session, (), circle)
    name = key(session, "event")
    event = ScheduledEvent(
        key=name,
        room=circle.home,
        title=session.title or circle.name,
        begins=session.begins,
        ends=session.begins + timedelta(minutes=session.minutes),
    )
    calendar = Ladder(key=name, room=circle.home, rungs=(event,), quiet=True, echo=True)
    return (SessionSaved(session), *timers, shown), (opened(shown), calendar)


def following(session: Session, now: datetime, name: str) -> Session | None:
    """Return the next session of a series as it will be planned; None after the last one, or for a single one."""
    zone = zone_named(session.zone)
    if not session.rule or zone is None:
        return None
    rule, day = Rule(session.rule, session.anchor), session.begins.astimezone(zone).date()
    for _ in range(_MOST_SKIPPED):
        found = next_date(rule, day)
        if found is None:
            return None
        day, begins = found, moment_of(found, session.clock, zone)
        if begins > now:
            return replace(
                session,
                id=name,
                state=SessionState.PLANNED,
                begins=begins,
                event=NOWHERE,
                opened=None,
                closed=None,
                step=Step.WELCOME,
                turn=0,
                stage=0,
                asked=False,
                hands=0,
                rounds=0,
                attended=0,
                watch=None,
                words=None,
                reported_by=None,
            )
    return None


def _next(session: Session, facts: SessionFacts, moment: Moment) -> tuple[Session | None, Decision]:
    """Plan the next one of a series, unless it stands already."""
    known = any(session.plan and one.plan == session.plan and one.begins > session.begins for one in facts.coming)
    new = None if known else following(session, moment.now, moment.fresh(f"session {session.id}"))
    if new is None:
        return None, Decision()
    changes, intents = planned(new, facts.circle, moment.now)
    return new, Decision(changes=changes, intents=intents)


def called_off(
    facts: SessionFacts, state: SessionState, note: str, moment: Moment, *, series: bool = False
) -> Decision:
    """Return what follows when a session will not be: everyone is told kindly, and the next one is planned."""
    assert facts.session is not None
    session, circle = replace(facts.session, state=state, closed=moment.now), facts.circle
    card = SessionNote(circle=circle.id, note=note, session=session.id, title=session.title, when=session.begins)
    told: list[Intent] = [Post(key=key(session, "off"), room=circle.home, card=card)]
    for number, one in enumerate((*facts.signed(), *facts.signed(Signed.WAITING))):
        member = facts.member(one.person)
        if member is not None:
            mine = replace(card, discreet=member.discreet)
            due = not_in_quiet(member, moment.now, moment.zone)
            told.append(Whisper(key=key(session, "off", str(number)), person=one.person, card=mine, not_before=due))
    if session.event:
        name = key(session, "event-off")
        gone = CancelEvent(key=name, room=circle.home, event=session.event)
        told.append(Ladder(key=name, room=circle.home, rungs=(gone,), quiet=True))
    _, more = (None, Decision()) if series else _next(session, facts, moment)
    changes = (
        SessionSaved(session),
        cleared(session),
        SendingCancelled(circle=circle.id, series=SeriesId(session.id)),
        invite(session, facts.people, circle),
        timer(session, "tidy", moment.now + SUM_AFTER),
        *more.changes,
    )
    return Decision(changes=changes, intents=(*told, *more.intents))


def reminders(facts: SessionFacts, what: str, moment: Moment) -> tuple[Intent, ...]:
    """Remind who means to come, each outside their quiet hours, and only if that is still before it begins."""
    session = facts.session
    assert session is not None
    intents: list[Intent] = []
    for one in facts.signed():
        member = facts.member(one.person)
        if member is None or unwanted(member, moment.now, moment.zone) & {SessionReminder.name}:
            continue
        due = not_in_quiet(member, moment.now, moment.zone)
        if due > moment.now and (what == "hour" or due >= session.begins - HOUR_BEFORE):
            # in the middle of their quiet hours: the calendar has to do
            continue
        intents.append(_reminder(facts, session, member, what, due))
    return tuple(intents)


def _reminder(facts: SessionFacts, session: Session, member: Member, what: str, due: datetime) -> Whisper:
    card = SessionReminder(
        circle=facts.circle.id,
        session=session.id,
        circle_name=facts.circle.name,
        title=session.title,
        begins=session.begins,
        discreet=member.discreet,
    )
    return Whisper(
        key=key(session, what, str(member.person)),
        person=member.person,
        card=card,
        occasion=f"{session.id}/{what}/0",
        not_before=due,
    )


# Going on


def settled(facts: SessionFacts, floor: Floor, moment: Moment) -> Decision:
    """Return what brings a session to ``floor``: rows, both boards, and a message for whoever has the piece now."""
    floor = given_on(floor)
    before, session = facts.floor(), floor.session
    changes: list[Change] = [SessionSaved(session)] if session != before.session else []
    known = set(before.people)
    changes += [ParticipantSaved(one) for one in floor.people if one not in known]
    intents: list[Intent] = []
    speaker, former = floor.speaker, before.speaker
    if speaker is not None and session.turn != before.session.turn:
        card = SessionTurn(
            circle=session.circle,
            session=session.id,
            person=speaker.person,
            minutes=max(1, round(session.seconds / 60)),
        )
        name = key(session, "turn", str(session.turn))
        intents.append(Post(key=name, room=facts.circle.home, card=card, urgency=Urgency.ANSWER))
        due = moment.now + timedelta(seconds=session.seconds) - LAST_MINUTE
        first = max(due, moment.now + timedelta(seconds=session.seconds) / 2)
        changes += [cleared(session, "turn"), timer(session, "turn", first, t=str(session.turn), g="1")]
    elif speaker is None and former is not None:
        changes.append(cleared(session, "turn"))
    if changes:
        changes += boards(facts.circle, floor)
    return Decision(changes=tuple(changes), intents=tuple(intents))


def boards(circle: Circle, floor: Floor) -> tuple[BoardSet, BoardSet]:
    """Return how both boards should look."""
    session = floor.session
    return (
        BoardSet(id=board(session, "round"), circle=circle.id, room=circle.home, card=SessionBoard.of(floor)),
        BoardSet(id=board(session, "desk"), circle=circle.id, room=circle.back, card=SessionDesk.of(floor)),
    )


def begun(facts: SessionFacts, moment: Moment, by: PersonId | None = None) -> Decision:
    """Open a session: the room, the welcome, the check-in with one tap, both boards, the warnings."""
    assert facts.session is not None
    session = replace(facts.session, state=SessionState.OPEN, opened=moment.now, step=Step.WELCOME)
    circle = facts.circle
    floor = Floor(session, facts.people)
    if by is not None and not floor.someone(by).on_duty:
        floor = floor.having(replace(floor.someone(by), duty_in=moment.now, duty_out=None))
    shown = boards(circle, floor)
    ends = goes_on(session, Step.WELCOME, moment.now)
    changes: list[Change] = [SessionSaved(session), cleared(session), *_saved(facts, floor), *shown]
    changes += [
        SendingCancelled(circle=circle.id, series=SeriesId(session.id)),
        invite(session, floor.people, circle),
        timer(session, "step", ends, p=session.step.value),
        *ends_by_itself(session, moment.now),
    ]
    intents: list[Intent] = []
    was = session.was or (facts.last.was if facts.last is not None and facts.last.locks else NOWHERE)
    if was:
        intents.append(unlocking(replace(session, was=was), circle))
    intents += [
        Post(key=key(session, "step", session.step.value), room=circle.home, card=script(session, ends, moment)),
        Post(key=key(session, "mood", "b"), room=circle.home, card=SessionMood(circle=circle.id, session=session.id)),
        opened(shown[0]),
        opened(shown[1], alert=True),
    ]
    return Decision(changes=tuple(changes), intents=tuple(intents))


def _saved(facts: SessionFacts, floor: Floor) -> tuple[ParticipantSaved, ...]:
    known = set(facts.people)
    return tuple(ParticipantSaved(one) for one in floor.people if one not in known)


def ends_by_itself(session: Session, now: datetime) -> tuple[TimerSet, ...]:
    """Return the timers of the end and of the warnings before it."""
    warnings = ((f"warn-{m}", session.ends - timedelta(minutes=m)) for m in WARNINGS)
    return (
        *(timer(session, what, due) for what, due in warnings if due > now),
        timer(session, "end", session.ends),
    )


def unlocking(session: Session, circle: Circle) -> Ladder:
    """Return what opens the room again."""
    name = key(session, "unlock")
    rung = UnlockRoom(key=name, room=circle.home, was=session.was)
    return Ladder(key=name, room=circle.home, rungs=(rung,), echo=True)


def script(session: Session, ends: datetime, moment: Moment) -> SessionScript:
    """Return the words that open a part. Which of the scripts comes is left to chance, by the same seed the same."""
    words = SCRIPTS.get(session.step, ())
    chosen = words[moment.chance(f"script {session.id}", len(words))] if words else ""
    return SessionScript(
        circle=session.circle, session=session.id, step=session.step, script=chosen, title=session.title, ends=ends
    )


def gone_on(facts: SessionFacts, moment: Moment) -> Decision:
    """Go on to the next part; after the last one the session closes."""
    floor = facts.floor()
    step = after(floor.session.step)
    if step is None:
        return finished(facts, moment, by_itself=True)
    rounds = floor.session.rounds + (floor.session.step in ROUNDS)
    fresh = new_round(Floor(replace(floor.session, step=step, rounds=rounds), floor.people))
    fresh = among_listeners(fresh, facts.listeners())
    session = fresh.session
    ends = goes_on(session, step, moment.now)
    decision = settled(facts, fresh, moment)
    circle = facts.circle
    posts: list[Intent] = [
        Post(key=key(session, "step", step.value), room=circle.home, card=script(session, ends, moment))
    ]
    if step is Step.CLOSING:
        card = SessionMood(circle=circle.id, session=session.id, after=True)
        posts.append(Post(key=key(session, "mood", "a"), room=circle.home, card=card))
    changes = (*decision.changes, timer(session, "step", ends, p=step.value))
    return Decision(changes=changes, intents=(*posts, *decision.intents))


def finished(facts: SessionFacts, moment: Moment, *, by_itself: bool = False) -> Decision:
    """Close a session: farewell, the room, the debrief, the next one of its series."""
    assert facts.session is not None
    circle = facts.circle
    attended = sum(one.attended for one in facts.people)
    rounds = facts.session.rounds + (facts.session.step in ROUNDS)
    session = replace(facts.session, state=SessionState.CLOSED, closed=moment.now, attended=attended, rounds=rounds)
    floor = new_round(Floor(session, facts.people))
    following_, more = _next(session, facts, moment)
    farewell = SessionClosed(
        circle=circle.id, session=session.id, next=following_.begins if following_ is not None else None
    )
    debrief = SessionDebrief(
        circle=circle.id,
        session=session.id,
        title=session.title,
        attended=attended,
        rounds=rounds,
        by_itself=by_itself,
        locked=session.locks,
    )
    intents: list[Intent] = [
        Post(key=key(session, "closed"), room=circle.home, card=farewell),
        Alert(key=key(session, "debrief"), room=circle.back, card=debrief),
    ]
    if session.locks:
        name = key(session, "lock")
        rung = LockRoom(key=name, room=circle.home)
        note = SessionNote(circle=circle.id, note="session-room-stays-open")
        stays = Post(key=name, room=circle.home, card=note)
        intents.append(Ladder(key=name, room=circle.home, rungs=(rung,), otherwise=stays, echo=True))
    changes = (
        SessionSaved(floor.session),
        *_saved(facts, floor),
        cleared(session),
        *boards(circle, floor),
        invite(session, floor.people, circle),
        timer(session, "sum", moment.now + SUM_AFTER),
        *more.changes,
    )
    return Decision(changes=changes, intents=(*intents, *more.intents))


def tidied(session: Session) -> tuple[BoardDropped, ...]:
    """Let the boards of a session stay as they are."""
    return tuple(BoardDropped(id=board(session, what), circle=session.circle) for what in ("invite", "round", "desk"))
