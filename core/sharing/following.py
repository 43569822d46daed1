"""What follows a share by itself: its thread, a word to its author, and that nobody stays unanswered.

The bot never answers in the room. Facilitators are shown what waits, with a line to begin with.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from core.circles.model import CircleState, MemberState
from core.circles.reaching import not_in_quiet
from core.kernel.changes import Change
from core.kernel.decision import Action, Decision, Who
from core.kernel.effects import Alert, Intent, Ladder, Withdraw
from core.kernel.events import Act
from core.kernel.extras import OpenThread
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, PersonId
from core.kernel.links import link_to
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, of_the_bot
from core.sharing.desk import word_to_author
from core.sharing.desk_cards import ShareNotice, ShareUnanswered
from core.sharing.keys import forgets, key_of, looks, named_in, timer_id
from core.sharing.model import DRAFTS_LAST, OPENINGS, Share, ShareSaved, ShareState
from core.sharing.own_cards import ShareNews, sender
from core.sharing.sending import taken_back, withdrawn
from core.sharing.snapshots import DeskSnapshot
from core.sharing.writing import OPEN_TO_CHANGE, forgotten

RECEIPT = "share.receipt"
ANSWERED = "share.answered"
IN_THE_ROOM = ("post", "looked")
"""Parts of keys under which a share goes into the room: at once, or after a facilitator looked at it."""


def decide_receipt(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Go on when it is known where a share stands, or that it could not be posted."""
    given, share = act.given, snapshot.share
    part, sent = named_in(given["key"])[1], given["outcome"] == "sent"
    if part == "thread" and share is not None:
        opened = sent and given["done"] == OpenThread.name
        return Decision(changes=(ShareSaved(replace(share, thread=given["message"])),) if opened else ())
    if part not in IN_THE_ROOM:
        return Decision()
    if not sent:
        return _unposted(snapshot, moment)
    message = MessageRef(given["message"])
    if share is None or share.state is not ShareState.POSTED:
        # it was taken back, or its author left, while it was under way
        return Decision(intents=(_stray(given["key"], message),))
    standing = replace(share, message=message)
    due = (share.posted or moment.now) + snapshot.settings.wait
    intents: list[Intent] = [_thread(snapshot, standing)]
    if part == "looked":
        intents.append(word_to_author(snapshot, standing, ShareNews.POSTED, moment))
    return Decision(changes=(ShareSaved(standing), looks(standing, due)), intents=tuple(intents))


def _stray(key: str, message: MessageRef) -> Withdraw:
    return Withdraw(key=DeliveryKey(f"un{key}"), message=message)


def _thread(snapshot: DeskSnapshot, share: Share) -> Ladder:
    """Give the answers a place of their own, where the room has such places."""
    key, room = key_of(share, "thread"), snapshot.circle.home
    assert share.message is not None
    thread = OpenThread(key=key, room=room, under=share.message, title=snapshot.circle.name)
    return Ladder(key=key, room=room, rungs=(thread,), quiet=True, echo=True)


def _unposted(snapshot: DeskSnapshot, moment: Moment) -> Decision:
    """Give the words back to their author when the room did not take them."""
    share = snapshot.share
    if share is None or share.state is not ShareState.POSTED:
        return Decision()
    draft = replace(share, state=ShareState.DRAFT, posted=None)
    changes: tuple[Change, ...] = (
        TimersCleared(circle=share.circle, id=timer_id(share)),
        ShareSaved(draft),
        forgets(draft, moment.now + DRAFTS_LAST),
    )
    return Decision(changes=changes, intents=(word_to_author(snapshot, draft, ShareNews.UNPOSTED, moment),))


def answered(circle: CircleId, share: str, message: MessageRef, person: PersonId, at: datetime) -> Act:
    """Return the act by which an answer to a share is heard of. Each message is one answer, however often it comes."""
    given = {"s": share, "by": person, "at": at.isoformat()}
    return of_the_bot(f"share-answer/{circle}/{message}", ANSWERED, given, circle=circle)


def decide_answered(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Count an answer, and tell the author of the first, outside their quiet hours."""
    share, member = snapshot.share, snapshot.author
    if share is None or share.state is not ShareState.POSTED or act.given["by"] == share.person:
        return Decision()
    grown = replace(share, answers=share.answers + 1, settled=True)
    if share.told is not None or member is None or member.state is not MemberState.ACTIVE:
        return Decision(changes=(ShareSaved(grown),))
    word = word_to_author(snapshot, share, ShareNews.ANSWERED, moment)
    later = replace(word, not_before=not_in_quiet(member, moment.now, moment.zone))
    return Decision(changes=(ShareSaved(replace(grown, told=moment.now)),), intents=(later,))


def decide_look(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Show the facilitators, once, what nobody has answered or looked at."""
    share, circle = snapshot.share, snapshot.circle
    if share is None or share.listed or circle.state is CircleState.ARCHIVED:
        return Decision()
    listed = (ShareSaved(replace(share, listed=True)),)
    if share.state is ShareState.WAITING:
        card = ShareNotice(circle=circle.id, share=share.id, person=sender(share), number=share.number, again=True)
        again = Alert(key=key_of(share, "notice", moment.fresh("again")), room=circle.back, card=card)
        return Decision(changes=listed, intents=(again,))
    if not share.unanswered or share.message is None:
        return Decision()
    due = (share.posted or moment.now) + snapshot.settings.wait
    if due > moment.now:
        # the circle gives it longer than it did when it was posted
        return Decision(changes=(looks(share, due),))
    waits = ShareUnanswered(
        circle=circle.id,
        share=share.id,
        who=sender(share),
        number=share.number,
        hours=snapshot.settings.hours,
        opening=moment.chance(f"opening {share.id}", OPENINGS) + 1,
        link=link_to(circle.space, share.message),
        calls=tuple(one for one in snapshot.duty if one != share.person),
    )
    key = key_of(share, "unanswered", moment.fresh("unanswered"))
    return Decision(changes=listed, intents=(Alert(key=key, room=circle.back, card=waits),))


def decide_forget(snapshot: DeskSnapshot, act: Act, moment: Moment) -> Decision:
    """Leave nothing of what stands nowhere."""
    share = snapshot.share
    if share is None or share.state not in (*OPEN_TO_CHANGE, ShareState.TAKEN):
        return Decision()
    return Decision(changes=forgotten(share))


def after_leaving(
    shares: tuple[Share, ...], moment: Moment, *, erased: bool
) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    """Return what takes back everything that somebody shared who leaves or is erased."""
    changes: list[Change] = []
    intents: list[Intent] = []
    for share in shares:
        if erased:
            changes += forgotten(share)
            intents += withdrawn(share, share.message)
        elif share.state is not ShareState.TAKEN:
            taken, out = taken_back(share, moment)
            changes += taken
            intents += out
    return tuple(changes), tuple(intents)


_S, _B = DeskSnapshot, Who.BOT
ACTIONS: tuple[Action[Any], ...] = (
    Action(name=RECEIPT, who=_B, needs=_S, decide=decide_receipt),
    Action(name=ANSWERED, who=_B, needs=_S, decide=decide_answered),
    Action(name="share.look", who=_B, needs=_S, decide=decide_look),
    Action(name="share.forget", who=_B, needs=_S, decide=decide_forget),
)
