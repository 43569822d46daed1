"""The platform's own filter, which holds for a whole server: off until a circle asks, and only where all agree.

It is for spam, for calling many people, and for scam and invite links. Words are never given to it: a person who
quotes what was said to them would be silenced, and nobody here would hear of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from core.circles.life import audited
from core.circles.model import Circle, CircleState, Here
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who
from core.kernel.effects import Alert, Intent, Ladder, Urgency
from core.kernel.events import Act
from core.kernel.extras import FilterSpam, UnfilterSpam
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.moderation.guarding import SETTLE, Guarding
from core.moderation.native_cards import NativeCard, NativeNotice
from core.safety.guard_changes import NativeSet

FIRST_PART = "native"


@dataclass(frozen=True, slots=True, kw_only=True)
class NativeSnapshot:
    """A circle, what it asked for, and what the other circles of its server did; archived ones are left out."""

    here: Here
    guarding: Guarding
    others: tuple[Guarding, ...] = ()

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    @property
    def kept(self) -> tuple[str, ...]:
        """What the platform filters by, as far as is known."""
        return next((one.kept for one in (self.guarding, *self.others) if one.kept), ())

    @property
    def wide(self) -> bool:
        """Whether an administrator asked for it for all."""
        return any(one.native and one.wide for one in (self.guarding, *self.others))

    @property
    def missing(self) -> int:
        """How many other circles have not agreed."""
        return sum(not one.native for one in self.others)


def card_of(snapshot: NativeSnapshot, note: str = "") -> NativeCard:
    """Show how it stands."""
    return NativeCard(
        circle=snapshot.circle.id,
        asked=snapshot.guarding.native,
        wide=snapshot.wide,
        missing=snapshot.missing,
        kept=snapshot.kept,
        note=note,
    )


def decide_native(snapshot: NativeSnapshot, act: Act, moment: Moment) -> Decision:
    """Show it, ask for it, or take that back."""
    match act.given.get("switch", ""):
        case "native-on":
            return _asked(snapshot, act, moment)
        case "native-off":
            return _taken_back(snapshot, act, moment)
        case _:
            return Decision(reply=Show(card_of(snapshot), replace=act.message is not None))


def _asked(snapshot: NativeSnapshot, act: Act, moment: Moment) -> Decision:
    circle = snapshot.circle
    mine = replace(snapshot.guarding, native=True, wide=snapshot.guarding.wide or act.actor.administrator)
    after = replace(snapshot, guarding=mine)
    changes: list[Change] = [_set(mine), audited(circle, act, moment, "on")]
    intents: tuple[Intent, ...] = ()
    note = "native-note-waits"
    if after.wide or not after.missing:
        # asked for again it mends what somebody changed
        note = "native-note-begun"
        intents = (_ladder(circle, moment, on=True),)
    return Decision(
        reply=Show(card_of(after, note), replace=act.message is not None), changes=tuple(changes), intents=intents
    )


def _taken_back(snapshot: NativeSnapshot, act: Act, moment: Moment) -> Decision:
    circle, administrator = snapshot.circle, act.actor.administrator
    mine = replace(snapshot.guarding, native=False, wide=False)
    others = tuple(replace(one, wide=False) for one in snapshot.others) if administrator else snapshot.others
    after = replace(snapshot, guarding=mine, others=others)
    line = audited(circle, act, moment, "off")
    if after.wide:
        # for all circles: only an administrator ends that
        reply = Show(card_of(after, "native-note-wide"), replace=act.message is not None)
        return Decision(reply=reply, changes=(_set(mine), line))
    gone = replace(after, guarding=replace(mine, kept=()), others=tuple(replace(one, kept=()) for one in others))
    changed = [new for new, old in zip(gone.others, snapshot.others, strict=True) if new != old]
    return Decision(
        reply=Show(card_of(gone, "native-note-ended"), replace=act.message is not None),
        changes=(_set(gone.guarding), *map(_set, changed), line),
        intents=(_ladder(circle, moment, on=False),),
    )


def decide_settle(snapshot: NativeSnapshot, act: Act, moment: Moment) -> Decision:
    """A circle was archived: what nobody else asked for goes with it."""
    mine = replace(snapshot.guarding, native=False, wide=False, kept=())
    if snapshot.circle.state is not CircleState.ARCHIVED or mine == snapshot.guarding:
        return Decision()
    if any(one.native for one in snapshot.others):
        return Decision(changes=(_set(mine),))
    return Decision(changes=(_set(mine),), intents=(_ladder(snapshot.circle, moment, on=False),))


def decide_receipt(snapshot: NativeSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep what the platform filters by now; of what it refused the facilitators are told by the ladder."""
    _, _, part = (*act.given["key"].split("/"), "", "")[:3]
    if part != "on":
        return Decision()
    parts = act.given["message"].partition("/")[2].split(",") if act.given["outcome"] == "sent" else []
    kept = tuple(filter(None, parts))
    asked = [one for one in (snapshot.guarding, *snapshot.others) if one.native]
    if not asked and kept:
        # it was taken back while the platform was asked
        return Decision(intents=(_ladder(snapshot.circle, moment, on=False),))
    if not kept:
        return Decision(changes=(_set(replace(snapshot.guarding, native=False, wide=False, kept=())),))
    told = NativeNotice(circle=snapshot.circle.id, what="on", kept=kept)
    alert = Alert(key=_key(moment, "told"), room=snapshot.circle.back, card=told)
    return Decision(changes=tuple(_set(replace(one, kept=kept)) for one in asked), intents=(alert,))


def changed_by_hand(circle: Circle, guarding: Guarding, part: str, moment: Moment, *, gone: bool) -> Decision:
    """Somebody edited or deleted it by hand: their word counts. It is told once and left as it is."""
    if part not in guarding.kept:
        return Decision()
    card = NativeNotice(circle=circle.id, what="gone" if gone else "edited", kept=(part,))
    alert = Alert(key=_key(moment, f"{'gone' if gone else 'edited'}-{part}"), room=circle.back, card=card)
    if not gone:
        return Decision(intents=(alert,))
    left = tuple(one for one in guarding.kept if one != part)
    after = replace(guarding, kept=left, native=bool(left), wide=guarding.wide and bool(left))
    return Decision(changes=(_set(after),), intents=(alert,))


def _set(guarding: Guarding) -> NativeSet:
    return NativeSet(circle=guarding.circle, native=guarding.native, wide=guarding.wide, kept=guarding.kept)


def _ladder(circle: Circle, moment: Moment, *, on: bool) -> Ladder:
    # by the facilitators' room: the circle's own may be gone when it ends
    key, room = _key(moment, "on" if on else "off"), circle.back
    extra = FilterSpam(key=key, room=room) if on else UnfilterSpam(key=key, room=room)
    return Ladder(key=key, room=room, rungs=(extra,), urgency=Urgency.ANSWER, echo=True)


def _key(moment: Moment, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{moment.fresh('native')}/{part}")


ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="native.show",
        who=Who.FACILITATOR,
        needs=NativeSnapshot,
        decide=decide_native,
        durable=True,
        command=Command(
            path=("rules", "native"),
            options=(Option(name="switch", kind=Kind.CHOICE, choices=("native-on", "native-off")),),
        ),
    ),
    Action(name="native.receipt", who=Who.BOT, needs=NativeSnapshot, decide=decide_receipt),
    Action(name=SETTLE, who=Who.BOT, needs=NativeSnapshot, decide=decide_settle),
)
