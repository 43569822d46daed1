"""Holding a message back: the author gets their words again, facilitators decide, and every decision can be undone.

A risk answer on the same message goes out before this; nothing here counts against anybody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from core.circles.life import audited
from core.circles.model import Circle, Here
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Show, Who, ask, show
from core.kernel.effects import Alert, Intent, Ladder, Post, Urgency, Whisper, Withdraw
from core.kernel.events import Act
from core.kernel.extras import Remove
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, PersonId, RoomId, TextRef
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet, of_the_bot
from core.programme.changes import TextDropped, TextKept
from core.safety.guard_changes import HeldSaved
from core.safety.held import CLOSED, Held, HeldState, Paper, Reason, read_reasons, written_reasons
from core.safety.held_cards import (
    MOST_APPEAL,
    HeldAppeal,
    HeldAuthor,
    HeldConsent,
    HeldGone,
    HeldMine,
    HeldNotice,
    HeldOpen,
    HeldPosted,
    HeldWord,
)

FIRST_PART = "held"
"""What the keys of everything about held messages begin with."""
NOTICED = "hold.noticed"
LAPSES = timedelta(days=30)
"""So long a held message waits for a decision; then it stays held, and is forgotten later."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldSnapshot:
    """A circle, the held message that the act means, and what is sealed of it."""

    here: Here
    held: Held | None = None
    paper: Paper = field(default_factory=Paper, repr=False)
    appeal: str = field(default="", repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle


def held_id(message: MessageRef, text: str) -> str:
    """Name what is held. An edited message with other words is another one."""
    return hashlib.blake2b(f"{message}\0{text}".encode("utf-8", "replace"), digest_size=6).hexdigest()


def noticed(
    circle: CircleId, room: RoomId, message: MessageRef, person: PersonId, text: str, reasons: Sequence[Reason]
) -> Act:
    """Return the act by which a message is held. Give it to ``Engine.happen`` after the risk answer, if there is one.

    It happens once for these words of this message, however often it comes.
    """
    name = held_id(message, text)
    given: Mapping[str, str] = {
        "h": name,
        "room": room,
        "message": message,
        "person": person,
        "text": text,
        "reasons": written_reasons(reasons),
    }
    return of_the_bot(f"held/{circle}/{name}", NOTICED, given, circle=circle)


def decide_noticed(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Seal the words, and take the message out of the room where that is possible."""
    circle, given = snapshot.circle, act.given
    if snapshot.held is not None:
        return Decision()
    name, message, person = given["h"], MessageRef(given["message"]), PersonId(given["person"])
    ref = TextRef(f"h{name}")
    held = Held(
        id=name,
        circle=circle.id,
        person=person,
        room=RoomId(given["room"]),
        message=message,
        paper=ref,
        at=moment.now,
    )
    paper = Paper(given["text"], read_reasons(given["reasons"]))
    key = _key(held, "take")
    taken = Ladder(
        key=key,
        room=held.room,
        rungs=(Remove(key=key, room=held.room, message=message, case=name),),
        quiet=True,
        urgency=Urgency.ANSWER,
        echo=True,
    )
    return Decision(
        changes=(
            HeldSaved(held),
            TextKept(ref=ref, circle=circle.id, person=person, text=paper.written()),
            _timer(held, "lapse", moment, LAPSES),
        ),
        intents=(taken,),
    )


def decide_receipt(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Go on when it is known whether the message is gone, whether the author could be told, where it was posted."""
    held, circle, given = snapshot.held, snapshot.circle, act.given
    if held is None:
        return Decision()
    person = held.person
    sent, part = given["outcome"] == "sent", given["key"].split("/")[2]
    match part:
        case "take" if held.paper is not None and person is not None and held.open:
            taken = held.taken or (sent and given["done"] == Remove.name)
            held = replace(held, taken=taken)
            author = HeldAuthor(
                circle=circle.id, held=held.id, circle_name=circle.name, text_ref=_ref(held), taken=taken
            )
            notice = HeldNotice(
                circle=circle.id,
                held=held.id,
                person=person,
                text_ref=_ref(held),
                taken=taken,
                link=link_to(circle.space, held.message),
            )
            return Decision(
                changes=(HeldSaved(held),),
                intents=(
                    Whisper(key=_key(held, "author"), person=person, card=author, urgency=Urgency.ANSWER),
                    Alert(key=_key(held, "notice"), room=circle.back, card=notice),
                ),
            )
        case "again":
            return Decision(changes=(HeldSaved(replace(held, taken=True)),)) if sent else Decision()
        case "author" if not sent:
            return Decision(changes=(HeldSaved(replace(held, told=given["obstacle"])),))
        case "post" if held.state is HeldState.POSTED:
            if sent:
                return Decision(changes=(HeldSaved(replace(held, posted=MessageRef(given["message"]))),))
            back = replace(held, state=HeldState.HELD, closed_by=None, closed_at=None)
            return Decision(changes=(HeldSaved(back), TimersCleared(circle=circle.id, id=f"held/{held.id}/erase")))
        case _:
            return Decision()


# What facilitators do


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
        circle=held.circle, held=held.id, circle_name=snapshot.circle.name, text_ref=_ref(held), turn=asked.turn
    )
    question = Whisper(key=_turn(asked, "consent"), person=held.person, card=card, urgency=Urgency.ANSWER)
    return _decided(snapshot, act, moment, asked, "held-note-asked", intents=(question,))


def decide_keep(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Leave it held: nothing is sent, and the author may still ask for another look."""
    held, settled = snapshot.held, _settled(snapshot, act)
    if held is None or settled is not None:
        return show(settled or HeldGone(), replace=True)
    kept = _close(held, HeldState.KEPT, act, moment)
    return _decided(snapshot, act, moment, kept, "held-note-kept", _erases(snapshot, kept, moment), intents=())


def decide_remove(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Take it out for good: out of the room if it still stands there, and the author is told."""
    held, settled = snapshot.held, _settled(snapshot, act)
    if held is None or settled is not None:
        return show(settled or HeldGone(), replace=True)
    gone = _close(held, HeldState.REMOVED, act, moment)
    intents: list[Intent] = []
    if not held.taken:
        key = _turn(gone, "again")
        rung = Remove(key=key, room=held.room, message=held.message, case=held.id)
        intents.append(Ladder(key=key, room=held.room, rungs=(rung,), urgency=Urgency.ANSWER, echo=True))
    intents += _told(gone, "removed")
    return _decided(
        snapshot, act, moment, gone, "held-note-removed", _erases(snapshot, gone, moment), intents=tuple(intents)
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
        intents.append(Withdraw(key=_turn(back, "withdraw"), message=held.posted))
    if held.state is not HeldState.KEPT:
        intents += _told(back, "undone")
    cleared = TimersCleared(circle=held.circle, id=f"held/{held.id}/erase")
    return _decided(
        snapshot,
        act,
        moment,
        back,
        "held-note-undone",
        cleared,
        _timer(back, "lapse", moment, LAPSES),
        intents=tuple(intents),
    )


# What the author does


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
            changes=(HeldSaved(kept), _erases(snapshot, kept, moment)),
        )
    posted = replace(held, state=HeldState.POSTED, before=HeldState.HELD, closed_at=moment.now)
    card = HeldPosted(circle=held.circle, person=held.person, text_ref=_ref(held))
    return Decision(
        reply=Show(HeldWord(circle=held.circle, held=held.id, what="posted"), replace=True),
        changes=(HeldSaved(posted), _erases(snapshot, posted, moment)),
        intents=(Post(key=_turn(posted, "post"), room=snapshot.circle.home, card=card, echo=True),),
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
        circle=circle.id, held=held.id, person=held.person, text_ref=_ref(held), taken=held.taken, appealed=True
    )
    return Decision(
        reply=Show(HeldWord(circle=circle.id, held=held.id, what="appealed")),
        changes=(
            HeldSaved(open_),
            *kept,
            TimersCleared(circle=circle.id, id=f"held/{held.id}/erase"),
            _timer(open_, "lapse", moment, LAPSES),
        ),
        intents=(Alert(key=_turn(open_, "appeal"), room=circle.back, card=notice),),
    )


# What the clock does


def decide_lapse(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Leave held what nobody decided on."""
    held = snapshot.held
    if held is None or held.state in CLOSED:
        return Decision()
    kept = replace(held, state=HeldState.KEPT, before=HeldState.HELD, closed_by=None, closed_at=moment.now)
    return Decision(changes=(HeldSaved(kept), _erases(snapshot, kept, moment)))


def decide_erase(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Forget the words and whose they were; that something was held is counted on."""
    held = snapshot.held
    if held is None or held.open:
        return Decision()
    refs = tuple(ref for ref in (held.paper, held.appeal) if ref is not None)
    blank = replace(held, person=None, paper=None, appeal=None, message=MessageRef(""), posted=MessageRef(""), told="")
    return Decision(changes=(HeldSaved(blank), *(TextDropped(circle=held.circle, ref=ref) for ref in refs)))


# What they have in common


def _key(held: Held, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{held.id}/{part}")


def _turn(held: Held, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{held.id}/{part}/{held.turn}")


def _ref(held: Held) -> TextRef:
    return held.paper or TextRef(f"h{held.id}")


def _close(held: Held, state: HeldState, act: Act, moment: Moment) -> Held:
    return replace(
        held, state=state, before=held.state, turn=held.turn + 1, closed_by=act.actor.person, closed_at=moment.now
    )


def _timer(held: Held, part: str, moment: Moment, after: timedelta) -> TimerSet:
    return TimerSet(
        id=f"held/{held.id}/{part}",
        circle=held.circle,
        due=moment.now + after,
        action=f"hold.{part}",
        given={"h": held.id},
        person=held.person,
    )


def _erases(snapshot: HeldSnapshot, held: Held, moment: Moment) -> TimerSet:
    return _timer(held, "erase", moment, timedelta(days=snapshot.circle.alert_days))


def _told(held: Held, what: str) -> list[Whisper]:
    if held.person is None:
        return []
    card = HeldWord(circle=held.circle, held=held.id, what=what)
    return [Whisper(key=_turn(held, "word"), person=held.person, card=card, urgency=Urgency.ANSWER)]


ACTIONS: tuple[Action[Any], ...] = (
    Action(name=NOTICED, who=Who.BOT, needs=HeldSnapshot, decide=decide_noticed),
    Action(name="hold.receipt", who=Who.BOT, needs=HeldSnapshot, decide=decide_receipt),
    Action(name="hold.lapse", who=Who.BOT, needs=HeldSnapshot, decide=decide_lapse),
    Action(name="hold.erase", who=Who.BOT, needs=HeldSnapshot, decide=decide_erase),
    Action(name="hold.read", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_read),
    Action(name="hold.why", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_why),
    Action(name="hold.post", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_post, durable=True),
    Action(name="hold.keep", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_keep, durable=True),
    Action(name="hold.remove", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_remove, durable=True),
    Action(name="hold.undo", who=Who.FACILITATOR, needs=HeldSnapshot, decide=decide_undo, durable=True),
    Action(name="hold.mine", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_mine),
    Action(name="hold.consent", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_consent, durable=True),
    Action(name="hold.appeal", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_appeal),
    Action(name="hold.appealed", who=Who.ANYONE, needs=HeldSnapshot, decide=decide_appealed, durable=True),
)
