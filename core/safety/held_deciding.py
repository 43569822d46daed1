"""What facilitators decide about a held message. Every decision can be undone in one step."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.life import audited
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Show, Who, show
from core.kernel.effects import Intent, Ladder, Urgency, Whisper, Withdraw
from core.kernel.events import Act
from core.kernel.extras import Remove
from core.kernel.ids import MessageRef
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.safety.guard_changes import HeldSaved
from core.safety.held import Held, HeldState
from core.safety.held_author_cards import HeldConsent
from core.safety.held_cards import HeldGone, HeldOpen
from core.safety.holding import LAPSES, HeldSnapshot, erases, ref_of, timer, told, turn_key


def _opened(snapshot: HeldSnapshot, held: Held, act: Act, note: str = "", *, why: bool = False) -> HeldOpen:
    return HeldOpen(
        circle=held.circle,
        held=held.id,
        state=held.state,
        paper=snapshot.paper,
        person=held.person,
        appeal=snapshot.appeal,
        taken=held.taken,
        told=held.told,
        link=link_to(snapshot.circle.space, held.message),
        note=note,
        why=why,
        own=held.person == act.actor.person,
        closed_by=held.closed_by,
    )


def decide_read(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the words and the reasons to one facilitator. That they were read is written down."""
    held = snapshot.held
    if held is None:
        return show(HeldGone())
    return Decision(reply=Show(_opened(snapshot, held, act)), changes=(audited(snapshot.circle, act, moment, held.id),))


def decide_why(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Say for each reason which words it found."""
    held = snapshot.held
    if held is None:
        return show(HeldGone())
    card = _opened(snapshot, held, act, why=True)
    return Decision(reply=Show(card), changes=(audited(snapshot.circle, act, moment, held.id),))


def _decided(
    snapshot: HeldSnapshot, act: Act, moment: Moment, held: Held, note: str, *more: Change, intents: tuple[Intent, ...]
) -> Decision:
    return Decision(
        reply=Show(_opened(snapshot, held, act, note), replace=True),
        changes=(HeldSaved(held), *more, audited(snapshot.circle, act, moment, held.id)),
        intents=intents,
    )


def _settled(snapshot: HeldSnapshot, act: Act) -> HeldOpen | HeldGone | None:
    """What to show instead of deciding: it is gone, one's own, or somebody decided already."""
    held = snapshot.held
    if held is None:
        return HeldGone()
    if held.person == act.actor.person:
        return _opened(snapshot, held, act)
    return None if held.waits else _opened(snapshot, held, act, "held-note-already")


def decide_post(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask the author whether they would like it posted."""
    held, settled = snapshot.held, _settled(snapshot, act)
    if held is None or settled is not None:
        return show(settled or HeldGone(), replace=True)
    if held.person is None or not snapshot.paper.text:
        return show(_opened(snapshot, held, act), replace=True)
    asked = replace(held, state=HeldState.ASKED, before=held.state, turn=held.turn + 1)
    card = HeldConsent(
        circle=held.circle, held=held.id, circle_name=snapshot.circle.name, text_ref=ref_of(held), turn=asked.turn
    )
    question = Whisper(key=turn_key(asked, "consent"), person=held.person, card=card, urgency=Urgency.ANSWER)
    return _decided(snapshot, act, moment, asked, "held-note-asked", intents=(question,))


def decide_keep(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Leave it held: nothing is sent, and the author may still ask for another look."""
    held, settled = snapshot.held, _settled(snapshot, act)
    if held is None or settled is not None:
        return show(settled or HeldGone(), replace=True)
    kept = _close(held, HeldState.KEPT, act, moment)
    return _decided(snapshot, act, moment, kept, "held-note-kept", erases(snapshot, kept, moment), intents=())


def decide_remove(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Take it out for good: out of the room if it still stands there, and the author is told."""
    held, settled = snapshot.held, _settled(snapshot, act)
    if held is None or settled is not None:
        return show(settled or HeldGone(), replace=True)
    gone = _close(held, HeldState.REMOVED, act, moment)
    intents: list[Intent] = []
    if not held.taken:
        key = turn_key(gone, "again")
        rung = Remove(key=key, room=held.room, message=held.message, case=held.id)
        intents.append(Ladder(key=key, room=held.room, rungs=(rung,), urgency=Urgency.ANSWER, echo=True))
    intents += told(gone, "removed")
    return _decided(
        snapshot, act, moment, gone, "held-note-removed", erases(snapshot, gone, moment), intents=tuple(intents)
    )


def _close(held: Held, state: HeldState, act: Act, moment: Moment) -> Held:
    return replace(
        held, state=state, before=held.state, turn=held.turn + 1, closed_by=act.actor.person, closed_at=moment.now
    )


def decide_undo(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Take the last decision back, whatever it was."""
    held = snapshot.held
    if held is None:
        return show(HeldGone())
    if held.state is HeldState.HELD or held.person == act.actor.person:
        return show(_opened(snapshot, held, act, "held-note-already" if held.waits else ""), replace=True)
    back = replace(
        held,
        state=HeldState.HELD,
        before=held.state,
        turn=held.turn + 1,
        closed_by=None,
        closed_at=None,
        posted=MessageRef(""),
    )
    intents: list[Intent] = []
    if held.posted:
        intents.append(Withdraw(key=turn_key(back, "withdraw"), message=held.posted))
    if held.state is not HeldState.KEPT:
        intents += told(back, "undone")
    cleared = TimersCleared(circle=held.circle, id=f"held/{held.id}/erase")
    return _decided(
        snapshot,
        act,
        moment,
        back,
        "held-note-undone",
        cleared,
        timer(back, "lapse", moment, LAPSES),
        intents=tuple(intents),
    )


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="hold.read", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_read),
    Action(name="hold.why", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_why),
    Action(name="hold.post", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_post, durable=True),
    Action(name="hold.keep", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_keep, durable=True),
    Action(name="hold.remove", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_remove, durable=True),
    Action(name="hold.undo", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_undo, durable=True),
)
