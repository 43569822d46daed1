"""What the author of a held message does: read it again, say yes or no, ask for another look."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.kernel.decision import Action, Decision, Show, Who, ask, show
from core.kernel.effects import Alert, Post
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.programme.changes import TextKept
from core.safety.guard_changes import HeldSaved
from core.safety.held import Held, HeldState
from core.safety.held_author_cards import MOST_APPEAL, HeldAppeal, HeldMine, HeldWord
from core.safety.held_cards import HeldGone, HeldNotice, HeldPosted
from core.safety.holding import LAPSES, HeldSnapshot, erases, ref_of, timer, turn_key


def _mine(snapshot: HeldSnapshot, act: Act) -> Held | None:
    held = snapshot.held
    return held if held is not None and held.person == act.actor.person and held.paper is not None else None


def decide_mine(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the author their own."""
    held = _mine(snapshot, act)
    if held is None:
        return show(HeldGone())
    card = HeldMine(
        circle=held.circle,
        held=held.id,
        circle_name=snapshot.circle.name,
        paper=snapshot.paper,
        taken=held.taken,
        asked=held.state is HeldState.ASKED,
        turn=held.turn,
    )
    return show(card)


def decide_consent(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Post it in the author's name, because they said yes; or leave it held."""
    held = _mine(snapshot, act)
    if held is None or held.person is None:
        return show(HeldGone())
    if held.state is not HeldState.ASKED or act.given.get("n") != str(held.turn):
        return show(HeldWord(circle=held.circle, held=held.id, what="gone"), replace=True)
    if act.given.get("a") != "y":
        kept = replace(held, state=HeldState.KEPT, before=HeldState.HELD, closed_by=None, closed_at=moment.now)
        return Decision(
            reply=Show(HeldWord(circle=held.circle, held=held.id, what="kept"), replace=True),
            changes=(HeldSaved(kept), erases(snapshot, kept, moment)),
        )
    posted = replace(held, state=HeldState.POSTED, before=HeldState.HELD, closed_at=moment.now)
    card = HeldPosted(circle=held.circle, person=held.person, text_ref=ref_of(held))
    return Decision(
        reply=Show(HeldWord(circle=held.circle, held=held.id, what="posted"), replace=True),
        changes=(HeldSaved(posted), erases(snapshot, posted, moment)),
        intents=(Post(key=turn_key(posted, "post"), room=snapshot.circle.home, card=card, echo=True),),
    )


def decide_appeal(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form."""
    held = _mine(snapshot, act)
    if held is None or held.state in (HeldState.POSTED, HeldState.ASKED):
        return show(HeldGone())
    return ask(HeldAppeal(circle=held.circle, held=held.id))


def decide_appealed(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Put it before the facilitators once more, with the author's own words if they wrote any."""
    held, circle = _mine(snapshot, act), snapshot.circle
    if held is None or held.state in (HeldState.POSTED, HeldState.ASKED):
        return show(HeldGone())
    words = act.given.get("text", "").strip()[:MOST_APPEAL]
    turn = held.turn + 1
    ref = TextRef(f"a{held.id}") if words else held.appeal
    open_ = replace(
        held, state=HeldState.HELD, before=held.state, turn=turn, appeal=ref, closed_by=None, closed_at=None
    )
    kept = (TextKept(ref=TextRef(f"a{held.id}"), circle=circle.id, person=held.person, text=words),) if words else ()
    notice = HeldNotice(
        circle=circle.id, held=held.id, person=held.person, text_ref=ref_of(held), taken=held.taken, appealed=True
    )
    return Decision(
        reply=Show(HeldWord(circle=circle.id, held=held.id, what="appealed")),
        changes=(
            HeldSaved(open_),
            *kept,
            TimersCleared(circle=circle.id, id=f"held/{held.id}/erase"),
            timer(open_, "lapse", moment, LAPSES),
        ),
        intents=(Alert(key=turn_key(open_, "appeal"), room=circle.back, card=notice),),
    )


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="hold.mine", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_mine),
    Action(name="hold.consent", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_consent, durable=True),
    Action(name="hold.appeal", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_appeal),
    Action(name="hold.appealed", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_appealed, durable=True),
)
