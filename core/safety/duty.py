"""Who is alerted first, and the monthly drill that measures how long an alert waits."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from core.circles.changes import CircleSaved
from core.circles.life import audited, reply
from core.circles.model import Here
from core.kernel.boards import BoardSet, opened
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimerSet
from core.safety.alarm import DRILL_ENDS, Alarm, AlarmKind, AlarmSaved, DutySet, Outcome
from core.safety.alert_calls import FacilitatorWord
from core.safety.alerting import AlertSnapshot, board_id, called, calls
from core.safety.duty_cards import DrillBoard, DutyCard, minutes
from core.safety.responding import ACTIONS as RESPONDING

DRILL_EVERY = timedelta(days=30)
"""After so long without a drill the weekly card reminds of it."""
LONGEST_KEPT = 30
"""Days. A circle may shorten it, never lengthen it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutySnapshot:
    """``on`` is who is on duty; ``taken`` how many alerts each took in the last thirty days; ``drills`` the latest."""

    here: Here
    on: tuple[PersonId, ...] = ()
    taken: Mapping[PersonId, int] = field(default_factory=dict[PersonId, int])
    drills: tuple[Alarm, ...] = ()


def _card(snapshot: DutySnapshot, on: tuple[PersonId, ...], me: PersonId, note: str = "") -> DutyCard:
    taken = tuple(sorted(snapshot.taken.items(), key=lambda pair: (-pair[1], pair[0])))
    return DutyCard(circle=snapshot.here.circle.id, on=on, taken=taken, me=me in on, note=note)


def decide_show(snapshot: DutySnapshot, act: Act, moment: Moment) -> Decision:
    """Show who is on duty."""
    return show(_card(snapshot, snapshot.on, act.actor.person))


def decide_on(snapshot: DutySnapshot, act: Act, moment: Moment) -> Decision:
    """Alert this facilitator first from now on."""
    me, circle = act.actor.person, snapshot.here.circle
    on = snapshot.on if me in snapshot.on else (*snapshot.on, me)
    change = DutySet(circle=circle.id, person=me, since=moment.now)
    return reply(act, _card(snapshot, on, me, "duty-begun"), change, audited(circle, act, moment))


def decide_off(snapshot: DutySnapshot, act: Act, moment: Moment) -> Decision:
    """Alert this facilitator only with all others."""
    me, circle = act.actor.person, snapshot.here.circle
    on = tuple(one for one in snapshot.on if one != me)
    change = DutySet(circle=circle.id, person=me, since=None)
    return reply(act, _card(snapshot, on, me, "duty-ended"), change, audited(circle, act, moment))


def decide_drill(snapshot: DutySnapshot, act: Act, moment: Moment) -> Decision:
    """Post an alert that is none, for facilitators alone, and measure how long it waits."""
    circle = snapshot.here.circle
    if any(one.live for one in snapshot.drills):
        return show(FacilitatorWord(word="drill-running"))
    alarm = Alarm(
        id=moment.fresh("drill"),
        circle=circle.id,
        person=None,
        kind=AlarmKind.DRILL,
        opened=moment.now,
        touched=moment.now,
    )
    alerted = AlertSnapshot(here=snapshot.here, duty=snapshot.on)
    card = DrillBoard(circle=circle.id, alarm=alarm, called=called(alerted, alarm, snapshot.on))
    board = BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=card)
    ends = TimerSet(
        id=f"alert/{alarm.id}/ends",
        circle=circle.id,
        due=moment.now + DRILL_ENDS,
        action="drill.ends",
        given={"a": alarm.id},
    )
    before = next((took for one in snapshot.drills if (took := one.took()) is not None), None)
    word = (
        FacilitatorWord(word="drill-begun")
        if before is None
        else FacilitatorWord(word="drill-before", minutes=minutes(before))
    )
    words = calls(alerted, alarm, snapshot.on[:1], 0)
    return Decision(
        reply=Show(word),
        changes=(AlarmSaved(alarm), board, ends, audited(circle, act, moment)),
        intents=(opened(board, alert=True), *words),
    )


def decide_keep(snapshot: DutySnapshot, act: Act, moment: Moment) -> Decision:
    """Say for how long a closed alert is kept, or shorten it; it counts for those that are closed from now on."""
    circle, typed = snapshot.here.circle, act.given.get("keep", "")
    days = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 4 else 0
    if not 1 <= days <= LONGEST_KEPT:
        return show(FacilitatorWord(word="alert-days", minutes=circle.alert_days))
    changed = CircleSaved(replace(circle, alert_days=days))
    word = FacilitatorWord(word="alert-days", minutes=days)
    return Decision(reply=Show(word), changes=(changed, audited(circle, act, moment, str(days))))


def decide_drill_ends(snapshot: AlertSnapshot, act: Act, moment: Moment) -> Decision:
    """Nobody took it in a quarter of an hour: say so, without blame."""
    alarm, circle = snapshot.alarm, snapshot.here.circle
    if alarm is None or alarm.kind is not AlarmKind.DRILL or not alarm.live:
        return Decision()
    done = alarm.closing(Outcome.SEEN, None, moment.now)
    card = DrillBoard(circle=circle.id, alarm=done)
    board = BoardSet(id=board_id(alarm), circle=circle.id, room=circle.back, card=card)
    return Decision(changes=(AlarmSaved(done), board))


ACTIONS: tuple[Action[Any], ...] = (
    *RESPONDING,
    Action(
        name="duty.show",
        who=Who.FACILITATOR,
        needs=DutySnapshot,
        decide=decide_show,
        command=Command(path=("duty", "show")),
    ),
    Action(
        name="duty.on",
        who=Who.FACILITATOR,
        needs=DutySnapshot,
        decide=decide_on,
        durable=True,
        command=Command(path=("duty", "on")),
    ),
    Action(
        name="duty.off",
        who=Who.FACILITATOR,
        needs=DutySnapshot,
        decide=decide_off,
        durable=True,
        command=Command(path=("duty", "off")),
    ),
    Action(
        name="drill.begin",
        who=Who.FACILITATOR,
        needs=DutySnapshot,
        decide=decide_drill,
        durable=True,
        command=Command(path=("facilitate", "drill")),
    ),
    Action(
        name="alert.keep",
        who=Who.FACILITATOR,
        needs=DutySnapshot,
        decide=decide_keep,
        durable=True,
        command=Command(
            path=("facilitate", "alerts"),
            options=(Option(name="keep", kind=Kind.NUMBER, least=1, most=LONGEST_KEPT),),
        ),
    ),
    Action(name="drill.ends", who=Who.BOT, needs=AlertSnapshot, decide=decide_drill_ends),
)
