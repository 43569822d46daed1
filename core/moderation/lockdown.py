"""A pause for the whole room, by one command or one press. It ends by itself, or by one press."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.life import audited
from core.circles.model import Circle, Here
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.effects import Alert, Intent, Ladder, Post, Urgency
from core.kernel.events import Act
from core.kernel.extras import NEVER_LOCKED, LockRoom, SlowMode, UnlockRoom
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet, of_the_bot
from core.moderation.guarding import Guarding
from core.moderation.lockdown_cards import FloodNotice, LockdownNotice, LockdownSaid, RoomCalm
from core.safety.alert_words import Called
from core.safety.guard_changes import GuardingSaved

FIRST_PART = "guard"
FLOODED = "guard.flooded"
USUAL, LEAST, MOST = 30, 1, 24 * 60
"""Minutes."""
SLOW = 600
"""Seconds between two messages, where a room cannot be locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuardSnapshot:
    """A circle, and how its room is guarded just now."""

    here: Here
    guarding: Guarding
    duty: tuple[PersonId, ...] = ()
    """Who is on duty."""

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def flooded(circle: CircleId, sign: str, event: str) -> Act:
    """Return the act by which facilitators hear that their room may be flooded."""
    return of_the_bot(f"flood/{circle}/{sign}/{event}", FLOODED, {"sign": sign}, circle=circle)


def decide_flooded(snapshot: GuardSnapshot, act: Act, moment: Moment) -> Decision:
    """Tell the facilitators, unless the room has its pause already."""
    if snapshot.guarding.lockdown:
        return Decision()
    circle, on_duty = snapshot.circle, snapshot.duty
    called = Called(people=on_duty or tuple(sorted(circle.led_by)), roles=() if on_duty else _roles(circle))
    card = FloodNotice(circle=circle.id, sign=act.given["sign"], called=called)
    key = DeliveryKey(f"{FIRST_PART}/{moment.fresh('flood')}/told")
    return Decision(intents=(Alert(key=key, room=snapshot.circle.back, card=card),))


def _roles(circle: Circle) -> tuple[str, ...]:
    return tuple(sorted(circle.facilitator_roles))


def decide_lockdown(snapshot: GuardSnapshot, act: Act, moment: Moment) -> Decision:
    """Begin a pause, or make the one that is on last from now."""
    circle, before, typed = snapshot.circle, snapshot.guarding, act.given.get("minutes", "").strip() or str(USUAL)
    minutes = int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 else -1
    if minutes == 0:
        return decide_lift(snapshot, replace(act, given={**act.given, "i": before.lockdown}), moment)
    if not LEAST <= minutes <= MOST:
        return show(LockdownSaid(circle=circle.id, what="minutes"))
    name = before.lockdown or moment.fresh("lockdown")
    until = moment.now + timedelta(minutes=minutes)
    after = replace(before, lockdown=name, until=until, by=act.actor.person)
    over = TimerSet(id=f"guard/{circle.id}/over", circle=circle.id, due=until, action="guard.over", given={"i": name})
    line = audited(circle, act, moment, f"{name} {minutes}")
    if before.lockdown:
        said = LockdownSaid(circle=circle.id, what="longer", lockdown=name)
        return Decision(reply=Show(said), changes=(GuardingSaved(after), over, line))
    after = replace(after, since=moment.now, was=NEVER_LOCKED, done="")
    key = _key(name, "lock")
    lock = Ladder(
        key=key,
        room=circle.home,
        rungs=(
            LockRoom(key=key, room=circle.home, case=name),
            SlowMode(key=key, room=circle.home, seconds=SLOW, case=name),
        ),
        urgency=Urgency.ALERT,
        echo=True,
    )
    notice = LockdownNotice(circle=circle.id, lockdown=name, until=until, by=act.actor.person)
    return Decision(
        reply=Show(LockdownSaid(circle=circle.id, what="begun", lockdown=name)),
        changes=(GuardingSaved(after), over, line),
        intents=(
            lock,
            Post(key=_key(name, "word"), room=circle.home, card=RoomCalm(until=until), urgency=Urgency.ANSWER),
            Alert(key=_key(name, "notice"), room=circle.back, card=notice),
        ),
    )


def decide_receipt(snapshot: GuardSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep how the room was before; where the pause ended in the meantime, open the room at once."""
    _, name, part = (*act.given["key"].split("/"), "", "")[:3]
    if part != "lock" or act.given["outcome"] != "sent":
        return Decision()
    done, was = act.given["done"], MessageRef(act.given["message"])
    if snapshot.guarding.lockdown == name:
        return Decision(changes=(GuardingSaved(replace(snapshot.guarding, done=done, was=was)),))
    return Decision(intents=_opening(snapshot.circle, name, done, was))


def decide_lift(snapshot: GuardSnapshot, act: Act, moment: Moment) -> Decision:
    """End the pause."""
    circle = snapshot.circle
    if not snapshot.guarding.lockdown or act.given.get("i") != snapshot.guarding.lockdown:
        return show(LockdownSaid(circle=circle.id, what="none"))
    changes, intents = _over(snapshot)
    line = audited(circle, act, moment, snapshot.guarding.lockdown)
    said = LockdownSaid(circle=circle.id, what="ended")
    return Decision(reply=Show(said), changes=(*changes, line), intents=intents)


def decide_over(snapshot: GuardSnapshot, act: Act, moment: Moment) -> Decision:
    """End it because its time is over."""
    if not snapshot.guarding.lockdown or act.given.get("i") != snapshot.guarding.lockdown:
        return Decision()
    changes, intents = _over(snapshot)
    return Decision(changes=changes, intents=intents)


def _over(snapshot: GuardSnapshot) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    circle, before = snapshot.circle, snapshot.guarding
    after = replace(before, lockdown="", since=None, until=None, by=None, was=NEVER_LOCKED, done="")
    again = Post(key=_key(before.lockdown, "over"), room=circle.home, card=RoomCalm(), urgency=Urgency.ANSWER)
    changes = (GuardingSaved(after), TimersCleared(circle=circle.id, id=f"guard/{circle.id}/over"))
    return changes, (*_opening(circle, before.lockdown, before.done, before.was), again)


def _opening(circle: Circle, name: str, done: str, was: MessageRef) -> tuple[Intent, ...]:
    key = _key(name, "open")
    match done:
        case LockRoom.name:
            rung = UnlockRoom(key=key, room=circle.home, was=was, case=name)
        case SlowMode.name:
            rung = SlowMode(key=key, room=circle.home, seconds=0, case=name)
        case _:
            return ()
    return (Ladder(key=key, room=circle.home, rungs=(rung,), urgency=Urgency.ALERT),)


def _key(name: str, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{name}/{part}")


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="guard.lockdown",
        who=Who.FACILITATOR,
        needs=GuardSnapshot,
        decide=decide_lockdown,
        durable=True,
        command=Command(
            path=("mod", "lockdown"), options=(Option(name="minutes", kind=Kind.NUMBER, least=0, most=MOST),)
        ),
    ),
    Action(name="guard.lift", who=Who.FACILITATOR, needs=GuardSnapshot, decide=decide_lift, durable=True),
    Action(name="guard.over", who=Who.BOT, needs=GuardSnapshot, decide=decide_over),
    Action(name="guard.receipt", who=Who.BOT, needs=GuardSnapshot, decide=decide_receipt),
    Action(name=FLOODED, who=Who.BOT, needs=GuardSnapshot, decide=decide_flooded),
)
