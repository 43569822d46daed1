"""What facilitators do with a share: look at it first, post it or give it back, block a name, put a reminder aside."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.life import audited
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Show, Who, ask, show
from core.kernel.effects import Intent, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.programme.changes import TextKept
from core.sharing.desk_cards import MOST_BACK, ShareBackForm, ShareOpen
from core.sharing.keys import back_ref, forgets, key_of, timer_id
from core.sharing.model import RETURNED_LASTS, Pseudonym, PseudonymSaved, Share, ShareSaved, ShareState
from core.sharing.own_cards import ShareNews, ShareSaid, ShareWord
from core.sharing.sending import posting, withdrawn
from core.sharing.snapshots import DeskSnapshot, held_kinds


def _opened(
    snapshot: DeskSnapshot, share: Share, act: Act, note: str = "", *, blocked: bool | None = None
) -> ShareOpen:
    standing = share.state is ShareState.POSTED and share.message is not None
    return ShareOpen(
        share=share,
        text=snapshot.text,
        kinds=held_kinds(snapshot.chosen, snapshot.text),
        blocked=snapshot.blocked if blocked is None else blocked,
        own=share.person == act.actor.person,
        note=note,
        link=link_to(snapshot.circle.space, share.message) if standing and share.message else "",
    )


def _visible(snapshot: DeskSnapshot) -> Share | None:
    """The share, if it is one that facilitators were shown: never a draft, never one that was taken back."""
    share = snapshot.share
    hidden = (ShareState.DRAFT, ShareState.TAKEN)
    return None if share is None or share.state in hidden or not snapshot.text else share


def _gone(snapshot: DeskSnapshot) -> Decision:
    return show(ShareSaid(circle=snapshot.circle.id, note="share-gone-for-you"), replace=True)


def decide_read(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Show it to one facilitator in private. That it was read is written down."""
    share = _visible(snapshot)
    if share is None:
        return _gone(snapshot)
    line = audited(snapshot.circle, act, moment, share.id)
    return Decision(reply=Show(_opened(snapshot, share, act)), changes=(line,))


def _decided(
    snapshot: DeskSnapshot,
    act: Act,
    moment: Moment,
    share: Share,
    note: str,
    *more: Change,
    intents: tuple[Intent, ...],
) -> Decision:
    card = _opened(snapshot, share, act, note)
    line = audited(snapshot.circle, act, moment, share.id)
    return Decision(reply=Show(card, replace=True), changes=(*more, ShareSaved(share), line), intents=intents)


def _waiting(snapshot: DeskSnapshot, act: Act) -> Share | Decision:
    """The share that waits for a decision of this facilitator, or what to say instead."""
    share = _visible(snapshot)
    if share is None:
        return _gone(snapshot)
    if share.state is not ShareState.WAITING or share.person == act.actor.person:
        note = "" if share.state is ShareState.WAITING else "share-note-decided"
        return show(_opened(snapshot, share, act, note), replace=True)
    return share


def decide_post(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Post it, as its author saw it."""
    match _waiting(snapshot, act):
        case Decision() as other:
            return other
        case Share() as share:
            posted, intents = posting(share, snapshot, moment, "looked")
            cleared = TimersCleared(circle=share.circle, id=timer_id(share))
            return _decided(snapshot, act, moment, posted, "share-note-posted", cleared, intents=intents)


def decide_back(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask for a kind word to go with it, which may stay empty."""
    match _waiting(snapshot, act):
        case Decision() as other:
            return other
        case Share() as share:
            return ask(ShareBackForm(circle=share.circle, share=share.id))


def decide_returned(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Give it back to its author, who keeps the words and can change them."""
    match _waiting(snapshot, act):
        case Decision() as other:
            return other
        case Share() as share:
            words = act.given.get("text", "").strip()[:MOST_BACK]
            ref = back_ref(share) if words else None
            kept: tuple[Change, ...] = ()
            if ref is not None:
                kept = (TextKept(ref=ref, circle=share.circle, person=share.person, text=words),)
            back, changes, told = _returned(snapshot, share, moment, ShareNews.RETURNED, ref)
            return _decided(snapshot, act, moment, back, "share-note-returned", *kept, *changes, intents=(told,))


def _returned(
    snapshot: DeskSnapshot, share: Share, moment: Moment, what: ShareNews, ref: TextRef | None = None
) -> tuple[Share, tuple[Change, ...], Intent]:
    back = replace(share, state=ShareState.RETURNED, message=None, posted=None, thread="", listed=False)
    changes: tuple[Change, ...] = (
        TimersCleared(circle=share.circle, id=timer_id(share)),
        forgets(back, moment.now + RETURNED_LASTS),
    )
    return back, changes, word_to_author(snapshot, share, what, moment, text_ref=ref)


def word_to_author(
    snapshot: DeskSnapshot, share: Share, what: ShareNews, moment: Moment, *, text_ref: TextRef | None = None
) -> Whisper:
    """Tell an author in private what became of their share."""
    link = link_to(snapshot.circle.space, share.message) if share.message else ""
    leads = what in (ShareNews.POSTED, ShareNews.ANSWERED)
    card = ShareWord(
        circle=share.circle,
        circle_name=snapshot.circle.name,
        share=share.id,
        what=what,
        link=link if leads else "",
        text_ref=text_ref,
    )
    key = key_of(share, "word", moment.fresh(what.value))
    return Whisper(key=key, person=share.person, card=card, urgency=Urgency.ANSWER)


def decide_remove(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Take it out of the room again, and give the words back to their author."""
    share = _visible(snapshot)
    if share is None:
        return _gone(snapshot)
    if share.state is not ShareState.POSTED or share.person == act.actor.person:
        return show(_opened(snapshot, share, act, "share-note-decided"), replace=True)
    back, changes, told = _returned(snapshot, share, moment, ShareNews.REMOVED)
    intents = (*withdrawn(share, share.message), told)
    return _decided(snapshot, act, moment, back, "share-note-removed", *changes, intents=intents)


def decide_block(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Let a name share no more, or again. Whose it is stays unknown."""
    share, name = _visible(snapshot), snapshot.pseudonym
    if share is None or name is None or not share.hidden:
        return _gone(snapshot)
    if share.person == act.actor.person:
        return show(_opened(snapshot, share, act), replace=True)
    on = act.given.get("b") == "yes"
    note = "share-note-blocked" if on else "share-note-unblocked"
    return Decision(
        reply=Show(_opened(snapshot, share, act, note, blocked=on), replace=True),
        changes=(
            PseudonymSaved(replace(name, blocked=on)),
            audited(snapshot.circle, act, moment, block_subject(name, on=on)),
        ),
    )


def block_subject(name: Pseudonym, *, on: bool) -> str:
    """What the record says of a block: the number of the name, never whose it is."""
    return f"{name.number}/{'blocked' if on else 'allowed'}"


def decide_settle(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """It was answered where the bot does not read, or needs no answer: nobody is reminded of it any more."""
    share = _visible(snapshot)
    if share is None or share.state is not ShareState.POSTED:
        return _gone(snapshot)
    card = ShareSaid(circle=share.circle, note="share-settled")
    return Decision(
        reply=Show(card),
        changes=(ShareSaved(replace(share, settled=True)), audited(snapshot.circle, act, moment, share.id)),
    )


_S, _F = DeskSnapshot, Who.FACILITATOR
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="share.read", who=_F, needs=_S, decide=decide_read),
    Action(name="share.post", who=_F, needs=_S, decide=decide_post, durable=True),
    Action(name="share.back", who=_F, needs=_S, decide=decide_back),
    Action(name="share.returned", who=_F, needs=_S, decide=decide_returned, durable=True),
    Action(name="share.remove", who=_F, needs=_S, decide=decide_remove, durable=True),
    Action(name="share.block", who=_F, needs=_S, decide=decide_block, durable=True),
    Action(name="share.settle", who=_F, needs=_S, decide=decide_settle, durable=True),
)
