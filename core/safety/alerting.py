"""What follows from what was noticed: a note to its author, an alert to the facilitators, or a concern for later.

No word of it stands in the room, and nothing is counted against anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from core.circles.model import Here, Member, MemberState, Reach
from core.kernel.boards import BoardId, BoardSet, opened
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Who
from core.kernel.effects import Alert, Intent, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from core.programme.changes import TextKept
from core.safety.alarm import (
    COOL_DOWN,
    LAST_STAGE,
    MOST_TEXT,
    NOTE_EVERY,
    R1_MOST,
    R1_SPAN,
    STEPS,
    Alarm,
    AlarmKind,
    AlarmSaved,
    AlarmState,
    Message,
    Outcome,
    Reasons,
    ToldNow,
    Unsent,
    read_because,
)
from core.safety.alert_calls import AlertCall, AlertWord
from core.safety.alert_cards import AlertBoard
from core.safety.alert_words import Called
from core.safety.note_cards import NeutralLine, Note
from core.safety.verdict import Tier

NOTICED = "alert.noticed"
"""Given: ``person``, ``message``, ``link``, ``at`` (ISO), ``text``, ``tier``, ``kinds`` and ``rules``
(``written_because``) of the risk, ``soft`` and ``nudge`` (kinds), ``late``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertSnapshot:
    """What there is of a member's alerts. ``alarm`` is the one that the act names, if it is this circle's."""

    here: Here
    alarm: Alarm | None = None
    reasons: Reasons | None = field(default=None, repr=False)
    subject: Member | None = None
    """The member whom it is about."""
    recent: tuple[tuple[Alarm, Reasons | None], ...] = field(default=(), repr=False)
    """What was noticed of the subject in the last fourteen days, the newest first."""
    told: Mapping[AlarmKind, datetime] = field(default_factory=dict[AlarmKind, datetime])
    duty: tuple[PersonId, ...] = ()
    """Who is on duty, those first who took the fewest alerts."""


def decide_noticed(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Let a finding have its consequences. Without the member's own yes there are none."""
    member = snapshot.subject
    if member is None or member.state is not MemberState.ACTIVE or not member.noticing:
        return Decision()
    given = act.given
    tier = Tier(given.get("tier", Tier.R0.value))
    if tier is not Tier.R0:
        return _risk(snapshot, member, _reasons(act, tier), moment)
    if given.get("soft"):
        return _gentle(snapshot, member, AlarmKind.SOFT, _reasons(act, tier, "soft"), moment)
    if given.get("nudge") and member.nudges:
        return _gentle(snapshot, member, AlarmKind.NUDGE, _reasons(act, tier, "nudge"), moment)
    return Decision()


def _reasons(act: Act, tier: Tier, kinds: str = "kinds") -> Reasons:
    given = act.given
    text = given.get("text", "")
    shown = text if len(text) <= MOST_TEXT else f"{text[:MOST_TEXT]}…"
    message = Message(given.get("link", ""), given.get("at", ""), shown, given.get("message", ""))
    return Reasons(
        tier=tier,
        kinds=tuple(filter(None, given.get(kinds, "").split(","))),
        rules=read_because(given.get("rules", "")),
        # of what is only gentle the words are not kept
        messages=(message,) if tier is not Tier.R0 else (),
        late=given.get("late") == "yes",
    )


def _gentle(snapshot: AlertSnapshot, member: Member, kind: AlarmKind, reasons: Reasons, moment: Moment) -> Decision:
    """A private note now and then; nobody else hears of it."""
    last = snapshot.told.get(kind)
    if reasons.late or (last is not None and moment.now - last < NOTE_EVERY):
        return Decision()
    alarm = _new(snapshot, member, kind, moment)
    intents, unsent = note(snapshot, alarm, reasons, member)
    closed = replace(alarm.closing(Outcome.SEEN, None, moment.now), unsent=unsent)
    return Decision(
        changes=(
            _kept(closed, reasons),
            AlarmSaved(closed),
            ToldNow(circle=alarm.circle, person=member.person, what=kind, at=moment.now),
            forgetting(snapshot.here, closed, moment),
        ),
        intents=intents,
    )


def _risk(snapshot: AlertSnapshot, member: Member, reasons: Reasons, moment: Moment) -> Decision:
    active = next(
        (
            pair
            for pair in snapshot.recent
            if pair[0].kind is AlarmKind.ALERT and pair[0].live and moment.now - pair[0].touched < COOL_DOWN
        ),
        None,
    )
    if active is not None:
        return _joins(snapshot, active[0], active[1], reasons, member, moment)
    if reasons.tier is Tier.R1:
        earlier = _concerns(snapshot, reasons, moment)
        if len(earlier) + 1 < R1_MOST:
            return _concern(snapshot, member, reasons, moment)
        for _, one in earlier:
            reasons = one.joined(reasons) if one is not None else reasons
        reasons = replace(reasons, tier=Tier.R2, gathered=True)
    return _alert(snapshot, member, reasons, moment)


def _concerns(snapshot: AlertSnapshot, reasons: Reasons, moment: Moment) -> tuple[tuple[Alarm, Reasons | None], ...]:
    """The concerns that count together with this one: not those that an alert was made of, nor the same message."""
    made = max((one.opened for one, _ in snapshot.recent if one.kind is AlarmKind.ALERT), default=None)
    same = {one.ref for one in reasons.messages}
    return tuple(
        (alarm, known)
        for alarm, known in reversed(snapshot.recent)
        if alarm.kind is AlarmKind.CONCERN
        and moment.now - alarm.opened < R1_SPAN
        and (made is None or alarm.opened > made)
        and alarm.outcome is not Outcome.FALSE_ALARM
        and not (known is not None and same & {one.ref for one in known.messages})
    )


def _concern(snapshot: AlertSnapshot, member: Member, reasons: Reasons, moment: Moment) -> Decision:
    """Something for the list, and a note at most once a day."""
    same = {one.ref for one in reasons.messages}
    for known, why in snapshot.recent:
        if known.kind is AlarmKind.CONCERN and why is not None and same & {one.ref for one in why.messages}:
            # the same message, edited
            return Decision(changes=(_kept(known, why.joined(reasons)),))
    alarm = _new(snapshot, member, AlarmKind.CONCERN, moment)
    changes: list[Change] = [_kept(alarm, reasons)]
    intents: tuple[Intent, ...] = ()
    last = snapshot.told.get(AlarmKind.CONCERN)
    if last is None or moment.now - last >= NOTE_EVERY:
        intents, unsent = note(snapshot, alarm, reasons, member)
        alarm = replace(alarm, unsent=unsent)
        changes.append(ToldNow(circle=alarm.circle, person=member.person, what=AlarmKind.CONCERN, at=moment.now))
    return Decision(changes=(*changes, AlarmSaved(alarm)), intents=intents)


def _alert(snapshot: AlertSnapshot, member: Member, reasons: Reasons, moment: Moment) -> Decision:
    circle = snapshot.here.circle
    alarm = _new(snapshot, member, AlarmKind.ALERT, moment)
    notes, unsent = note(snapshot, alarm, reasons, member)
    alarm = replace(alarm, unsent=unsent)
    changes: list[Change] = [_kept(alarm, reasons), AlarmSaved(alarm), stepping(alarm, reasons.tier, 1, moment.now)]
    intents: list[Intent] = [*notes]
    if private(snapshot.here, alarm):
        intents += calls(snapshot, alarm, others(snapshot, alarm), 0)
    else:
        card = AlertBoard.of(alarm, called(snapshot, alarm, snapshot.duty))
        board = BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=card)
        changes.append(board)
        intents.append(opened(board, alert=True))
        intents += calls(snapshot, alarm, snapshot.duty[:1], 0)
    return Decision(changes=tuple(changes), intents=tuple(intents))


def _joins(
    snapshot: AlertSnapshot, alarm: Alarm, known: Reasons | None, new: Reasons, member: Member, moment: Moment
) -> Decision:
    """Several findings of one member within the cool-down are one alert. What is worse is told anew."""
    reasons = known.joined(new) if known is not None else new
    alarm = replace(alarm, touched=moment.now)
    worse = known is None or new.tier > known.tier
    fresh = known is None or not set(new.kinds) <= set(known.kinds)
    changes: list[Change] = [_kept(alarm, reasons)]
    intents: list[Intent] = []
    if worse:
        notes, unsent = note(snapshot, alarm, reasons, member, again=f"{reasons.tier.value}")
        intents += notes
        alarm = replace(alarm, unsent=unsent)
        if alarm.state is AlarmState.OPEN:
            alarm = replace(alarm, stage=0)
            changes.append(stepping(alarm, reasons.tier, 1, moment.now))
    if worse or fresh:
        word = "alert-worse" if worse else "alert-more"
        part = f"{word}-{reasons.tier.value}-{len(reasons.kinds)}"
        if private(snapshot.here, alarm):
            intents += calls(snapshot, alarm, others(snapshot, alarm), part)
        else:
            intents.append(said(snapshot, alarm, word, part))
    changes += saved(snapshot, alarm)
    return Decision(changes=tuple(changes), intents=tuple(intents))


def decide_step(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Nobody took it: on to the next on duty, then to all, and then its author is told plainly."""
    alarm, reasons = snapshot.alarm, snapshot.reasons
    stage, begun = int(act.given["stage"]), datetime.fromisoformat(act.given["begun"])
    if alarm is None or reasons is None or alarm.state is not AlarmState.OPEN or alarm.stage != stage - 1:
        return Decision()
    alarm = replace(alarm, stage=stage)
    everybody = others(snapshot, alarm)
    people: tuple[PersonId, ...] = ()
    if stage == 1:
        next_on_duty = tuple(one for one in snapshot.duty[1:2] if one in everybody)
        people = next_on_duty or tuple(one for one in everybody if one not in snapshot.duty[:1])
    elif stage == LAST_STAGE - 1:
        people = everybody
    intents: list[Intent] = [*calls(snapshot, alarm, people, stage)]
    if not private(snapshot.here, alarm):
        # from the second time on it calls all, whoever has only the role among them
        calling = called(snapshot, alarm, people if stage == 1 else ())
        intents.append(said(snapshot, alarm, f"alert-still-{stage}", f"still-{stage}", calling))
    member = snapshot.subject
    if stage == LAST_STAGE and member is not None:
        notes, _ = note(snapshot, alarm, reasons, member, again="unread", unread=True)
        intents += notes
    changes: list[Change] = [*saved(snapshot, alarm)]
    if stage < LAST_STAGE:
        changes.append(stepping(alarm, reasons.tier, stage + 1, begun))
    return Decision(changes=tuple(changes), intents=tuple(intents))


def note(
    snapshot: AlertSnapshot,
    alarm: Alarm,
    reasons: Reasons,
    member: Member,
    *,
    again: str = "first",
    unread: bool = False,
) -> tuple[tuple[Intent, ...], Unsent]:
    """Return the note to its author in the way they chose, and whether one goes out at all."""
    never = member.reach is Reach.NEVER and alarm.kind is not AlarmKind.NUDGE
    if never or reasons.about_a_partner:
        return (), Unsent.NOT_PUSHED
    circle = snapshot.here.circle
    key = DeliveryKey(f"note/{alarm.id}/{again}")
    whole = member.reach is Reach.FULL and not member.discreet
    if alarm.kind is AlarmKind.NUDGE:
        whole = not member.discreet and member.reach is not Reach.NEVER
    card = (
        Note(
            circle=circle.id,
            alarm=alarm.id,
            kind=alarm.kind,
            text_ref=alarm.ref,
            country=member.country,
            staffed=circle.staffed,
            unread=unread,
        )
        if whole
        else NeutralLine(circle=circle.id, alarm=alarm.id)
    )
    urgency = Urgency.ALERT if alarm.kind is AlarmKind.ALERT else Urgency.PRIVATE
    return (Whisper(key=key, person=member.person, card=card, urgency=urgency),), Unsent.SENT


def private(here: Here, alarm: Alarm) -> bool:
    """Whether it is about a facilitator, who reads the facilitators' room: then it goes to the others alone."""
    return alarm.person in here.circle.led_by


def others(snapshot: AlertSnapshot, alarm: Alarm) -> tuple[PersonId, ...]:
    """Return every facilitator who is known but the one it is about, those on duty first."""
    named = snapshot.here.circle.led_by
    ordered = (*(one for one in snapshot.duty if one in named), *sorted(named - set(snapshot.duty)))
    return tuple(one for one in ordered if one != alarm.person)


def called(snapshot: AlertSnapshot, alarm: Alarm, people: tuple[PersonId, ...]) -> Called:
    """Return whom a message in the facilitators' room calls: these, or all where there are none of them."""
    circle = snapshot.here.circle
    some = tuple(one for one in people if one in circle.led_by and one != alarm.person)
    if some:
        return Called(people=some)
    return Called(people=others(snapshot, alarm), roles=tuple(sorted(circle.facilitator_roles)))


def calls(snapshot: AlertSnapshot, alarm: Alarm, people: tuple[PersonId, ...], part: int | str) -> tuple[Intent, ...]:
    """Tell facilitators in private that an alert waits: a message in a room calls nobody."""
    circle = snapshot.here.circle
    aside = private(snapshot.here, alarm)
    card = AlertCall(
        circle=circle.id,
        circle_name=circle.name,
        alarm=alarm.id,
        person=alarm.person if aside else None,
        text_ref=alarm.ref if aside else None,
        drill=alarm.kind is AlarmKind.DRILL,
    )
    return tuple(
        Whisper(key=DeliveryKey(f"call/{alarm.id}/{part}/{one}"), person=one, card=card, urgency=Urgency.ALERT)
        for one in people
        if one != alarm.person
    )


def said(snapshot: AlertSnapshot, alarm: Alarm, word: str, part: str, calling: Called | None = None) -> Alert:
    """Return a new message in the facilitators' room beside an alert. It calls who took it, or who is on duty."""
    circle = snapshot.here.circle
    took = (alarm.claimed_by,) if alarm.claimed_by is not None else snapshot.duty
    card = AlertWord(
        circle=circle.id,
        alarm=alarm.id,
        person=alarm.person,
        word=word,
        live=alarm.state is AlarmState.OPEN,
        called=calling or called(snapshot, alarm, took),
    )
    return Alert(key=DeliveryKey(f"alert/{alarm.id}/{part}"), room=circle.back, card=card)


def saved(snapshot: AlertSnapshot, alarm: Alarm) -> tuple[Change, ...]:
    """Return the row, and the message in the facilitators' room as it should look now, if there is one."""
    circle = snapshot.here.circle
    if alarm.kind is not AlarmKind.ALERT or private(snapshot.here, alarm):
        return (AlarmSaved(alarm),)
    board = BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=AlertBoard.of(alarm))
    return (AlarmSaved(alarm), board)


def board_id(alarm: Alarm) -> BoardId:
    """Return the name of an alert's message in the facilitators' room."""
    return BoardId(f"alert-{alarm.id}")


def stepping(alarm: Alarm, tier: Tier, stage: int, begun: datetime) -> TimerSet:
    """Return the timer after which it goes on. What is late is made up for at once: somebody waits for help."""
    due = begun + STEPS[tier if tier in STEPS else Tier.R2][stage - 1]
    given = {"a": alarm.id, "stage": str(stage), "begun": begun.isoformat()}
    return TimerSet(
        id=f"alert/{alarm.id}/step", circle=alarm.circle, due=due, action="alert.step", given=given, person=alarm.person
    )


def forgetting(here: Here, alarm: Alarm, moment: Moment) -> TimerSet:
    """Return the timer after which a closed one is forgotten."""
    return TimerSet(
        id=f"alert/{alarm.id}/forget",
        circle=alarm.circle,
        due=moment.now + timedelta(days=here.circle.alert_days),
        action="alert.forget",
        given={"a": alarm.id},
        person=alarm.person,
    )


def settled(alarm: Alarm) -> TimersCleared:
    """Nothing more is passed on."""
    return TimersCleared(circle=alarm.circle, id=f"alert/{alarm.id}/step")


def _new(snapshot: AlertSnapshot, member: Member, kind: AlarmKind, moment: Moment) -> Alarm:
    return Alarm(
        id=moment.fresh(f"alarm {kind.value}"),
        circle=snapshot.here.circle.id,
        person=member.person,
        kind=kind,
        opened=moment.now,
        touched=moment.now,
    )


def _kept(alarm: Alarm, reasons: Reasons) -> TextKept:
    return TextKept(ref=alarm.ref, circle=alarm.circle, person=alarm.person, text=reasons.written())


ACTIONS: tuple[Action[Any], ...] = (
    Action(name=NOTICED, who=Who.BOT, needs=AlertSnapshot, decide=decide_noticed),
    Action(name="alert.step", who=Who.BOT, needs=AlertSnapshot, decide=decide_step),
)
