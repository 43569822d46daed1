"""What happens when a member sends a share, and when they take it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Show, Who
from core.kernel.effects import Alert, Intent, Post, Withdraw
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, MessageRef
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.kernel.writing import Written
from core.programme.changes import TextDropped
from core.safety.alerting import decide_noticed
from core.safety.finding import noticed
from core.safety.verdict import NOTHING
from core.sharing.desk_cards import ShareNotice, SharePosted
from core.sharing.keys import FIRST_PART, back_ref, forgets, key_of, looks, timer_id
from core.sharing.model import MOST_A_DAY, RETURNED_LASTS, Share, ShareSaved, ShareState
from core.sharing.own_cards import ShareSaid, sender
from core.sharing.snapshots import AuthorSnapshot, DeskSnapshot
from core.sharing.writing import preview, said

AFTER_AN_ANSWER = timedelta(seconds=5)
"""So long a share waits for the answer to signs of danger in it, which goes out first."""


def decide_send(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Post it, or let a facilitator look first. Signs of danger have their answer before that, as in the room.

    The button says under which name it was seen: one of an older preview sends nothing under another.
    """
    share, circle = snapshot.share, snapshot.circle
    if share is None or not snapshot.text:
        return said(snapshot, "share-gone", replace=True)
    if share.state in (ShareState.WAITING, ShareState.POSTED):
        return said(snapshot, _sent(share), replace=True)
    note = snapshot.in_the_way() or ("share-enough" if snapshot.today >= MOST_A_DAY else "")
    if note or share.state is not ShareState.DRAFT:
        return said(snapshot, note or "share-gone", replace=True)
    seen = act.given.get("n") == ("yes" if share.hidden else "no")
    if not seen or (share.hidden and not snapshot.may_hide):
        if share.hidden and not snapshot.may_hide:
            # it goes out under no name that its author did not look at
            share = replace(share, number=0)
        card = preview(snapshot, share, snapshot.text)
        return Decision(reply=Show(card, replace=True), changes=(ShareSaved(share),))
    risk = _risk(snapshot, act, share, moment)
    kinds = snapshot.held_kinds(snapshot.text)
    if kinds or (share.hidden and snapshot.settings.look_first):
        share = replace(share, state=ShareState.WAITING, at=moment.now)
        card = ShareNotice(circle=circle.id, share=share.id, person=sender(share), number=share.number)
        notice = Alert(key=key_of(share, "notice", moment.fresh("notice")), room=circle.back, card=card)
        changes: tuple[Change, ...] = (looks(share, moment.now + snapshot.settings.wait),)
        intents: tuple[Intent, ...] = (notice,)
        word = "share-waits-rules" if kinds else "share-waits"
    else:
        after = moment.now + AFTER_AN_ANSWER if risk.intents else None
        share, intents = posting(replace(share, at=moment.now), snapshot, moment, "post", after)
        changes, word = (), "share-sent"
    told = ShareSaid(circle=circle.id, note=word, share=share.id)
    cleared = TimersCleared(circle=circle.id, id=timer_id(share))
    return Decision(
        reply=Show(told, replace=True),
        changes=(*risk.changes, cleared, ShareSaved(share), *changes),
        intents=(*risk.intents, *intents),
    )


def _sent(share: Share) -> str:
    return "share-waits" if share.state is ShareState.WAITING else "share-sent"


def _risk(snapshot: AuthorSnapshot, act: Act, share: Share, moment: Moment) -> Decision:
    """What follows from the words as from any message of this member; nothing without their own yes to that."""
    verdict = snapshot.chosen.assess(snapshot.text)
    if snapshot.alerts is None or verdict is NOTHING:
        return Decision()
    person = act.actor.person
    written = Written(
        room=snapshot.circle.home,
        message=MessageRef(f"{FIRST_PART}/{share.id}"),
        person=person,
        at=moment.now,
        text=snapshot.text,
    )
    found = noticed(snapshot.circle, written, person, snapshot.text, verdict, snapshot.chosen.rules)
    # it stands nowhere yet, so there is no address to lead to
    return decide_noticed(snapshot.alerts, replace(found, given={**found.given, "link": ""}), moment)


def posting(
    share: Share,
    snapshot: AuthorSnapshot | DeskSnapshot,
    moment: Moment,
    part: str,
    not_before: datetime | None = None,
) -> tuple[Share, tuple[Intent, ...]]:
    """Return a share on its way into the room, and what brings it there."""
    card = SharePosted(
        circle=share.circle, share=share.id, person=sender(share), number=share.number, text_ref=share.text
    )
    key = key_of(share, part, moment.fresh(part))
    post = Post(key=key, room=snapshot.circle.home, card=card, echo=True, not_before=not_before)
    return share.posting(moment.now), (post,)


def decide_take(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Take it back: out of the room, or before it gets there. What others answered stays theirs."""
    share = snapshot.share
    if share is None or share.state is ShareState.TAKEN:
        return said(snapshot, "share-taken-before", replace=True)
    card = ShareSaid(circle=share.circle, note="share-taken")
    changes, intents = taken_back(share, moment)
    return Decision(reply=Show(card, replace=True), changes=changes, intents=intents)


def taken_back(share: Share, moment: Moment) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    """Return what takes a share out of the room. Its row stays a while, so that a post under way is taken back too."""
    taken = replace(share, state=ShareState.TAKEN, settled=True)
    changes: tuple[Change, ...] = (
        TextDropped(circle=share.circle, ref=share.text),
        TextDropped(circle=share.circle, ref=back_ref(share)),
        TimersCleared(circle=share.circle, id=timer_id(share)),
        ShareSaved(taken),
        forgets(taken, moment.now + RETURNED_LASTS),
    )
    return changes, withdrawn(share, share.message)


def withdrawn(share: Share, message: MessageRef | None) -> tuple[Intent, ...]:
    """Take its message out of the room, if it is there."""
    if message is None:
        return ()
    return (Withdraw(key=DeliveryKey(f"un{key_of(share, 'post')}"), message=message),)


_S, _M = AuthorSnapshot, Who.MEMBER
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="share.send", who=_M, needs=_S, decide=decide_send, durable=True),
    Action(name="share.take", who=_M, needs=_S, decide=decide_take, durable=True),
)
