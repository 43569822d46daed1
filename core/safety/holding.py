"""Holding a message back: it is taken out of the room, its author gets the words again, facilitators are told.

A risk answer on the same message goes out before this; nothing here counts against anybody.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

from core.circles.model import Circle, Here
from core.kernel.decision import Action, Decision, Who
from core.kernel.effects import Alert, Ladder, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.extras import Remove
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, PersonId, RoomId, TextRef
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet, of_the_bot
from core.programme.changes import TextDropped, TextKept
from core.safety.guard_changes import HeldSaved
from core.safety.held import CLOSED, Held, HeldState, Paper, Reason, read_reasons, written_reasons
from core.safety.held_author_cards import HeldAuthor, HeldWord
from core.safety.held_cards import HeldNotice

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
    key = key_of(held, "take")
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
            timer(held, "lapse", moment, LAPSES),
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
                circle=circle.id, held=held.id, circle_name=circle.name, text_ref=ref_of(held), taken=taken
            )
            notice = HeldNotice(
                circle=circle.id,
                held=held.id,
                person=person,
                text_ref=ref_of(held),
                taken=taken,
                link=link_to(circle.space, held.message),
            )
            return Decision(
                changes=(HeldSaved(held),),
                intents=(
                    Whisper(key=key_of(held, "author"), person=person, card=author, urgency=Urgency.ANSWER),
                    Alert(key=key_of(held, "notice"), room=circle.back, card=notice),
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


def decide_lapse(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Leave held what nobody decided on."""
    held = snapshot.held
    if held is None or held.state in CLOSED:
        return Decision()
    kept = replace(held, state=HeldState.KEPT, before=HeldState.HELD, closed_by=None, closed_at=moment.now)
    return Decision(changes=(HeldSaved(kept), erases(snapshot, kept, moment)))


def decide_erase(snapshot: HeldSnapshot, act: Act, moment: Moment) -> Decision:
    """Forget the words and whose they were; that something was held is counted on."""
    held = snapshot.held
    if held is None or held.open:
        return Decision()
    refs = tuple(ref for ref in (held.paper, held.appeal) if ref is not None)
    blank = replace(held, person=None, paper=None, appeal=None, message=MessageRef(""), posted=MessageRef(""), told="")
    return Decision(changes=(HeldSaved(blank), *(TextDropped(circle=held.circle, ref=ref) for ref in refs)))


def key_of(held: Held, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{held.id}/{part}")


def turn_key(held: Held, part: str) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{held.id}/{part}/{held.turn}")


def ref_of(held: Held) -> TextRef:
    return held.paper or TextRef(f"h{held.id}")


def timer(held: Held, part: str, moment: Moment, after: timedelta) -> TimerSet:
    return TimerSet(
        id=f"held/{held.id}/{part}",
        circle=held.circle,
        due=moment.now + after,
        action=f"hold.{part}",
        given={"h": held.id},
        person=held.person,
    )


def erases(snapshot: HeldSnapshot, held: Held, moment: Moment) -> TimerSet:
    return timer(held, "erase", moment, timedelta(days=snapshot.circle.alert_days))


def told(held: Held, what: str) -> list[Whisper]:
    if held.person is None:
        return []
    card = HeldWord(circle=held.circle, held=held.id, what=what)
    return [Whisper(key=turn_key(held, "word"), person=held.person, card=card, urgency=Urgency.ANSWER)]


ACTIONS: tuple[Action[Any], ...] = (
    Action(name=NOTICED, who=Who.BOT, needs=HeldSnapshot, decide=decide_noticed),
    Action(name="hold.receipt", who=Who.BOT, needs=HeldSnapshot, decide=decide_receipt),
    Action(name="hold.lapse", who=Who.BOT, needs=HeldSnapshot, decide=decide_lapse),
    Action(name="hold.erase", who=Who.BOT, needs=HeldSnapshot, decide=decide_erase),
)
