"""``/share``: a member writes, or takes a reflection, looks at it as it will stand, and changes it as they like.

Nothing of it is seen by anybody else before it is sent; see :mod:`core.sharing.sending`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.common import TextBack
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Show, Who, ask, show
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared
from core.programme.changes import TextDropped, TextKept
from core.reflections.words import legible
from core.sharing.author_cards import ShareBegin, ShareForm, SharePreview
from core.sharing.keys import back_ref, forgets, timer_id
from core.sharing.model import (
    DRAFTS_LAST,
    MOST_SHARE,
    Pseudonym,
    PseudonymSaved,
    Share,
    ShareForgotten,
    ShareSaved,
    ShareState,
    new_number,
)
from core.sharing.own_cards import ShareList, ShareMine, ShareNews, ShareSaid
from core.sharing.snapshots import AuthorSnapshot

OPEN_TO_CHANGE = (ShareState.DRAFT, ShareState.RETURNED)


def said(snapshot: AuthorSnapshot, note: str, *, replace: bool = False) -> Decision:
    """Answer with one sentence."""
    return show(ShareSaid(circle=snapshot.circle.id, note=note), replace=replace)


def preview(snapshot: AuthorSnapshot, share: Share, text: str) -> SharePreview:
    """Show a share as it will stand, and what happens when it is sent."""
    member = snapshot.here.member
    return SharePreview(
        circle=share.circle,
        share=share.id,
        person=share.person,
        number=share.number,
        text=text,
        may_hide=snapshot.may_hide,
        look_first=share.hidden and snapshot.settings.look_first,
        noticing=member is not None and member.noticing,
        controller=snapshot.circle.controller,
        kinds=snapshot.held_kinds(text),
    )


def decide_begin(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Say how sharing works here, before anything is written."""
    note = snapshot.in_the_way()
    if note:
        return said(snapshot, note)
    card = ShareBegin(
        circle=snapshot.circle.id,
        hidden=snapshot.settings.hidden,
        blocked=snapshot.blocked,
        look_first=snapshot.settings.look_first,
        controller=snapshot.circle.controller,
        mine=bool(snapshot.mine),
    )
    return show(card)


def decide_list(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """List what the member shared or is about to."""
    return show(ShareList(circle=snapshot.circle.id, shares=snapshot.mine))


def decide_mine(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Show one share of one's own, and what can be done about it."""
    share, word = snapshot.share, act.given.get("w", "")
    news = next((one for one in ShareNews if one.value == word), None)
    if share is None:
        return said(snapshot, "share-word-unmasked" if news is ShareNews.UNMASKED else "share-gone")
    link = link_to(snapshot.circle.space, share.message) if share.message and share.state is ShareState.POSTED else ""
    card = ShareMine(
        share=share,
        text=snapshot.text,
        back=snapshot.back,
        link=link,
        news=news,
        circle_name=snapshot.circle.name,
    )
    return show(card)


def decide_write(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form for a new share."""
    hidden = act.given.get("n") == "yes"
    note = snapshot.in_the_way() or _cannot_hide(snapshot, hidden=hidden)
    if note:
        return said(snapshot, note)
    return ask(ShareForm(circle=snapshot.circle.id, given=(("n", "yes" if hidden else "no"),)))


def _cannot_hide(snapshot: AuthorSnapshot, *, hidden: bool) -> str:
    if not hidden or snapshot.may_hide:
        return ""
    return "share-blocked" if snapshot.blocked else "share-not-hidden"


def decide_entry(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form with a reflection in it, so that nothing goes out that its author has not looked at."""
    note = snapshot.in_the_way() or ("share-entry-gone" if not snapshot.entry else "")
    if note or snapshot.entry is None:
        return said(snapshot, note)
    text = snapshot.entry
    # without the name where that can be: one press in the preview changes it, and nobody is named by mistake
    given = (("n", "yes" if snapshot.may_hide else "no"),)
    form = ShareForm(circle=snapshot.circle.id, given=given, text=text[:MOST_SHARE], cut=len(text) > MOST_SHARE)
    return ask(form)


def decide_save(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Keep the words as a draft, sealed, and show them as they will stand. What cannot be taken is given back."""
    text, old = legible(act.given.get("text", "")).strip(), snapshot.share
    hidden = old.hidden if old is not None else act.given.get("n") == "yes"
    note = snapshot.in_the_way() or _cannot_hide(snapshot, hidden=hidden)
    if not note and not text:
        note = "share-empty"
    if not note and len(text) > MOST_SHARE:
        note = "share-long"
    if not note and old is not None and old.state not in OPEN_TO_CHANGE:
        note = "share-gone"
    if note:
        return _unsaved(snapshot, note, text)
    circle, person = snapshot.circle, act.actor.person
    if old is None:
        ref = TextRef(moment.fresh("share-text"))
        old = Share(id=moment.fresh("share"), circle=circle.id, person=person, text=ref, at=moment.now)
    share, named = _signed(snapshot, replace(old, state=ShareState.DRAFT), moment, hidden=hidden)
    return Decision(
        reply=Show(preview(snapshot, share, text), replace="s" in act.given),
        changes=(
            *named,
            TextKept(ref=share.text, circle=circle.id, person=person, text=text),
            ShareSaved(share),
            forgets(share, moment.now + DRAFTS_LAST),
        ),
    )


def _unsaved(snapshot: AuthorSnapshot, note: str, text: str) -> Decision:
    card: Card = ShareSaid(circle=snapshot.circle.id, note=note)
    return show(TextBack(reason=card, text=text) if text else card)


def _signed(
    snapshot: AuthorSnapshot, share: Share, moment: Moment, *, hidden: bool
) -> tuple[Share, tuple[Change, ...]]:
    """Put a share under the member's name, or under the one that hides it; the first time that is a new one."""
    if not hidden:
        return replace(share, number=0), ()
    if snapshot.pseudonym is not None:
        return replace(share, number=snapshot.pseudonym.number), ()
    number = new_number(snapshot.taken, lambda sides: moment.chance("pseudonym", sides))
    named = Pseudonym(circle=share.circle, person=share.person, number=number)
    return replace(share, number=number), (PseudonymSaved(named),)


def _draft(snapshot: AuthorSnapshot) -> Share | None:
    share = snapshot.share
    return share if share is not None and share.state in OPEN_TO_CHANGE and snapshot.text else None


def decide_name(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Change only whose name stands over it, and show it so."""
    share, hidden = _draft(snapshot), act.given.get("n") == "yes"
    note = snapshot.in_the_way() or _cannot_hide(snapshot, hidden=hidden)
    if share is None or note:
        return said(snapshot, note or "share-gone", replace=True)
    signed, named = _signed(snapshot, share, moment, hidden=hidden)
    card = preview(snapshot, signed, snapshot.text)
    return Decision(reply=Show(card, replace=True), changes=(*named, ShareSaved(signed)))


def decide_change(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Open the form with the words in it."""
    share = _draft(snapshot)
    if share is None:
        return said(snapshot, "share-gone")
    return ask(ShareForm(circle=share.circle, given=(("s", share.id),), text=snapshot.text))


def decide_drop(snapshot: AuthorSnapshot, act: Act, moment: Moment) -> Decision:
    """Let go of a draft. Nothing of it stays."""
    share = snapshot.share
    if share is None or share.state not in OPEN_TO_CHANGE:
        return said(snapshot, "share-gone", replace=True)
    card = ShareSaid(circle=share.circle, note="share-dropped")
    return Decision(reply=Show(card, replace=True), changes=forgotten(share))


def forgotten(share: Share) -> tuple[Change, ...]:
    """Leave nothing of a share: its words, what was written back, its timers, itself."""
    refs = (share.text, back_ref(share))
    return (
        *(TextDropped(circle=share.circle, ref=ref) for ref in refs),
        TimersCleared(circle=share.circle, id=timer_id(share)),
        ShareForgotten(share.id),
    )


_S, _M = AuthorSnapshot, Who.MEMBER
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="share.begin", who=_M, needs=_S, decide=decide_begin, command=Command(path=("share",))),
    Action(name="share.list", who=_M, needs=_S, decide=decide_list),
    Action(name="share.mine", who=_M, needs=_S, decide=decide_mine),
    Action(name="share.write", who=_M, needs=_S, decide=decide_write),
    Action(name="share.entry", who=_M, needs=_S, decide=decide_entry),
    Action(name="share.save", who=_M, needs=_S, decide=decide_save, durable=True),
    Action(name="share.name", who=_M, needs=_S, decide=decide_name, durable=True),
    Action(name="share.change", who=_M, needs=_S, decide=decide_change),
    Action(name="share.drop", who=_M, needs=_S, decide=decide_drop, durable=True),
)
