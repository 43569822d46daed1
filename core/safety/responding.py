"""What people do with an alert: take it, look closer, hand it back, close it; and what its member presses."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.life import audited
from core.kernel.boards import BoardSet
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Show, Who, show
from core.kernel.effects import Alert, Intent, Whisper
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.programme.changes import TextDropped
from core.safety.alarm import LAST_STAGE, Alarm, AlarmForgotten, AlarmKind, AlarmSaved, AlarmState, Outcome, Unsent
from core.safety.alert_calls import AlertWord, FacilitatorWord
from core.safety.alert_cards import AlertGone, AlertOpen
from core.safety.alerting import (
    AlertSnapshot,
    board_id,
    called,
    calls,
    forgetting,
    others,
    private,
    said,
    saved,
    settled,
    stepping,
)
from core.safety.duty_cards import DrillBoard, minutes
from core.safety.note_cards import Note, NoteAnswer, NoteShown
from core.safety.verdict import Tier

_FOR_FACILITATORS = (AlarmKind.ALERT, AlarmKind.CONCERN, AlarmKind.DRILL)


def _refused(snapshot: AlertSnapshot, act: Act) -> Card | None:
    """Why this facilitator may not touch it: it is gone, it was never theirs to see, or it is about themselves."""
    alarm = snapshot.alarm
    if alarm is None or alarm.kind not in _FOR_FACILITATORS or alarm.state is AlarmState.FORGOTTEN:
        return FacilitatorWord(word="alert-gone")
    if alarm.person == act.actor.person:
        return FacilitatorWord(word="alert-own")
    return None


def decide_look(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Show all there is, to one facilitator in private. That they looked is written down."""
    refused, alarm = _refused(snapshot, act), snapshot.alarm
    if refused is not None or alarm is None:
        return show(refused or FacilitatorWord(word="alert-gone"))
    mine = alarm.claimed_by == act.actor.person
    line = audited(snapshot.here.circle, act, moment, alarm.id)
    return Decision(reply=Show(AlertOpen(alarm=alarm, reasons=snapshot.reasons, mine=mine)), changes=(line,))


def decide_claim(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Let one facilitator have it; who comes second hears who has it, and may take it over from the same card."""
    refused, alarm, me = _refused(snapshot, act), snapshot.alarm, act.actor.person
    if refused is not None or alarm is None:
        return show(refused or FacilitatorWord(word="alert-gone"))
    if not alarm.live:
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons))
    if alarm.kind is AlarmKind.DRILL:
        return _drilled(snapshot, alarm, act, moment)
    line = audited(snapshot.here.circle, act, moment, alarm.id)
    if alarm.state is AlarmState.CLAIMED and alarm.claimed_by == me:
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons, mine=True))
    if alarm.state is AlarmState.CLAIMED and "over" not in act.given:
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons, note="alert-taken"))
    taken = replace(alarm, state=AlarmState.CLAIMED, claimed_by=me, claimed=moment.now)
    card = AlertOpen(alarm=taken, reasons=snapshot.reasons, note="alert-yours", mine=True)
    return Decision(reply=Show(card), changes=(*saved(snapshot, taken), settled(taken), line))


def _drilled(snapshot: AlertSnapshot, alarm: Alarm, act: Act, moment: Moment) -> Decision:
    taken = replace(alarm, claimed_by=act.actor.person, claimed=moment.now)
    done = taken.closing(Outcome.SEEN, act.actor.person, moment.now)
    card = FacilitatorWord(word="drill-thanks", minutes=minutes(moment.now - alarm.opened))
    return Decision(reply=Show(card), changes=(*_drill_saved(snapshot, done), _all_cleared(done)))


def _drill_saved(snapshot: AlertSnapshot, alarm: Alarm) -> tuple[Change, ...]:
    circle = snapshot.here.circle
    card = DrillBoard(circle=circle.id, alarm=alarm)
    return (AlarmSaved(alarm), BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=card))


def _all_cleared(alarm: Alarm) -> TimersCleared:
    return TimersCleared(circle=alarm.circle, id=f"alert/{alarm.id}")


def decide_release(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Hand it back: it is unclaimed again and is passed on by the clock."""
    refused, alarm = _refused(snapshot, act), snapshot.alarm
    if refused is not None or alarm is None:
        return show(refused or FacilitatorWord(word="alert-gone"))
    if alarm.state is not AlarmState.CLAIMED or alarm.claimed_by != act.actor.person:
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons))
    back = replace(alarm, state=AlarmState.OPEN, claimed_by=None, claimed=None, stage=0)
    tier = snapshot.reasons.tier if snapshot.reasons is not None else Tier.R2
    timer = stepping(back, tier, 1, moment.now)
    line = audited(snapshot.here.circle, act, moment, alarm.id)
    part = f"back-{moment.fresh('back')}"
    told: tuple[Intent, ...] = (
        calls(snapshot, back, others(snapshot, back), part)
        if private(snapshot.here, back)
        else (said(snapshot, back, "alert-back", part),)
    )
    card = AlertOpen(alarm=back, reasons=snapshot.reasons, note="alert-released")
    return Decision(reply=Show(card, replace=True), changes=(*saved(snapshot, back), timer, line), intents=told)


def decide_close(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Close it with a word on what came of it. Only a facilitator can, and never one about themselves."""
    refused, alarm = _refused(snapshot, act), snapshot.alarm
    if refused is not None or alarm is None or alarm.kind is AlarmKind.DRILL:
        return show(refused or FacilitatorWord(word="alert-gone"))
    word = act.given.get("o", "")
    if not alarm.live or word not in tuple(Outcome):
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons), replace=True)
    me = act.actor.person
    closed = alarm.closing(Outcome(word), me, moment.now)
    intents: tuple[Intent, ...] = ()
    if snapshot.reasons is not None and snapshot.reasons.tier is Tier.R3:
        helped = dict.fromkeys(one for one in (alarm.claimed_by, me) if one is not None)
        intents = tuple(
            Whisper(key=DeliveryKey(f"debrief/{alarm.id}/{one}"), person=one, card=FacilitatorWord(word="debrief"))
            for one in helped
        )
    changes = (
        *saved(snapshot, closed),
        _all_cleared(closed),
        forgetting(snapshot.here, closed, moment),
        audited(snapshot.here.circle, act, moment, alarm.id),
    )
    return Decision(reply=Show(AlertOpen(alarm=closed), replace=True), changes=changes, intents=intents)


def decide_reopen(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Take a closing back, as long as what was noticed is kept: whoever had it has it again, or it waits anew."""
    refused, alarm = _refused(snapshot, act), snapshot.alarm
    if refused is not None or alarm is None or alarm.kind is AlarmKind.DRILL:
        return show(refused or FacilitatorWord(word="alert-gone"))
    mine = alarm.claimed_by == act.actor.person
    if alarm.live:
        return show(AlertOpen(alarm=alarm, reasons=snapshot.reasons, mine=mine), replace=True)
    state = AlarmState.OPEN if alarm.claimed_by is None else AlarmState.CLAIMED
    back = replace(alarm, state=state, stage=0, outcome=None, closed_by=None, closed=None)
    changes: list[Change] = [
        *saved(snapshot, back),
        _all_cleared(back),
        audited(snapshot.here.circle, act, moment, alarm.id),
    ]
    told: tuple[Intent, ...] = ()
    if back.kind is AlarmKind.ALERT:
        tier = snapshot.reasons.tier if snapshot.reasons is not None else Tier.R2
        changes += [stepping(back, tier, 1, moment.now)] if state is AlarmState.OPEN else []
        part = f"reopened-{moment.fresh('reopened')}"
        told = (
            calls(snapshot, back, others(snapshot, back), part)
            if private(snapshot.here, back)
            else (said(snapshot, back, "alert-reopened", part),)
        )
    card = AlertOpen(alarm=back, reasons=snapshot.reasons, note="alert-reopened-note", mine=mine)
    return Decision(reply=Show(card, replace=True), changes=tuple(changes), intents=told)


def decide_forget(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Take away what was sealed, and whom it was about."""
    alarm = snapshot.alarm
    if alarm is None or alarm.live:
        return Decision()
    circle = snapshot.here.circle
    gone: list[Change] = [
        TextDropped(ref=alarm.ref, circle=alarm.circle),
        AlarmForgotten(id=alarm.id, circle=alarm.circle),
    ]
    if alarm.kind is AlarmKind.ALERT and not private(snapshot.here, alarm):
        gone.append(BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=AlertGone()))
    return Decision(changes=tuple(gone))


# What its member does


def _theirs(snapshot: AlertSnapshot, act: Act) -> Alarm | None:
    """The alert that somebody's note belongs to: whoever else presses a copied button finds nothing."""
    alarm = snapshot.alarm
    mine = alarm is not None and alarm.person == act.actor.person and alarm.state is not AlarmState.FORGOTTEN
    return alarm if mine else None


def _answer(snapshot: AlertSnapshot, message: str) -> NoteAnswer:
    circle = snapshot.here.circle
    return NoteAnswer(circle=circle.id, message=message, staffed=circle.staffed)


def decide_open(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Show what was behind the neutral line."""
    alarm = _theirs(snapshot, act)
    if alarm is None:
        return show(_answer(snapshot, "note-gone"))
    circle, member = snapshot.here.circle, snapshot.here.member
    card = Note(
        circle=circle.id,
        alarm=alarm.id,
        kind=alarm.kind,
        text_ref=alarm.ref,
        country=member.country if member is not None else "",
        staffed=circle.staffed,
        unread=alarm.state is AlarmState.OPEN and alarm.stage >= LAST_STAGE,
    )
    return show(NoteShown(note=card, reasons=snapshot.reasons))


def decide_safe(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Write down that they say they are safe. It closes nothing: someone else may hold the phone."""
    alarm = _theirs(snapshot, act)
    if alarm is None:
        return show(_answer(snapshot, "note-gone"))
    reply = Show(_answer(snapshot, "note-safe-kept"))
    if not alarm.live or alarm.safe is not None:
        return Decision(reply=reply)
    return Decision(reply=reply, changes=saved(snapshot, replace(alarm, safe=moment.now)))


def decide_ask(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Tell the facilitators that they ask for one."""
    alarm = _theirs(snapshot, act)
    if alarm is None:
        return show(_answer(snapshot, "note-gone"))
    if private(snapshot.here, alarm):
        people = others(snapshot, alarm)
        told: tuple[Intent, ...] = calls(snapshot, alarm, people, "asked")
        return Decision(reply=Show(_answer(snapshot, "note-asked" if people else "note-nobody-else")), intents=told)
    # what a gentle note was about is nobody else's business: only that they ask
    hidden = alarm.kind in (AlarmKind.SOFT, AlarmKind.NUDGE)
    took = (alarm.claimed_by,) if alarm.claimed_by is not None else snapshot.duty
    card = AlertWord(
        circle=alarm.circle,
        alarm="" if hidden else alarm.id,
        person=alarm.person,
        word="alert-asked",
        live=False,
        called=called(snapshot, alarm, took),
    )
    word = Alert(key=DeliveryKey(f"alert/{alarm.id}/asked"), room=snapshot.here.circle.back, card=card)
    called_too = () if hidden else calls(snapshot, alarm, snapshot.duty[:1], "asked")
    return Decision(reply=Show(_answer(snapshot, "note-asked")), intents=(word, *called_too))


def decide_receipt(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """A note could not be delivered: the alert says so."""
    alarm = snapshot.alarm
    if alarm is None or not alarm.live or act.given.get("outcome") != "refused" or alarm.unsent is Unsent.REFUSED:
        return Decision()
    return Decision(changes=saved(snapshot, replace(alarm, unsent=Unsent.REFUSED)))


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="alert.look", who=Who.FACILITATOR, needs=AlertSnapshot, decide=decide_look, durable=True),
    Action(name="alert.claim", who=Who.FACILITATOR, needs=AlertSnapshot, decide=decide_claim, durable=True),
    Action(name="alert.release", who=Who.FACILITATOR, needs=AlertSnapshot, decide=decide_release, durable=True),
    Action(name="alert.close", who=Who.FACILITATOR, needs=AlertSnapshot, decide=decide_close, durable=True),
    Action(name="alert.reopen", who=Who.FACILITATOR, needs=AlertSnapshot, decide=decide_reopen, durable=True),
    Action(name="note.open", who=Who.ANYONE, needs=AlertSnapshot, decide=decide_open),
    Action(name="alert.safe", who=Who.ANYONE, needs=AlertSnapshot, decide=decide_safe, durable=True),
    Action(name="alert.ask", who=Who.ANYONE, needs=AlertSnapshot, decide=decide_ask, durable=True),
    Action(name="alert.forget", who=Who.BOT, needs=AlertSnapshot, decide=decide_forget),
    Action(name="alert.receipt", who=Who.BOT, needs=AlertSnapshot, decide=decide_receipt),
)
