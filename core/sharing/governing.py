"""``/facilitate sharing`` and ``/facilitate unmask``: how a circle wants it, and the one way to learn a name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.circles.life import audited, reply
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.effects import Alert, Urgency, Whisper
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment
from core.sharing.desk import block_subject
from core.sharing.keys import FIRST_PART
from core.sharing.model import LONGEST_WAIT, PseudonymSaved, SharingSet, SharingSettings
from core.sharing.own_cards import ShareNews, ShareWord
from core.sharing.settings_card import SharingCard
from core.sharing.snapshots import SharingSnapshot
from core.sharing.unmask_cards import UnmaskAsk, Unmasked, UnmaskNotice, UnmaskPick, UnmaskReason

_FLAGS = ("open", "hidden", "look-first")


def _card(snapshot: SharingSnapshot, settings: SharingSettings, note: str = "") -> SharingCard:
    blocked = tuple(one.number for one in snapshot.names if one.blocked)
    waiting = tuple((one.id, one.at) for one in snapshot.waiting)
    return SharingCard(settings=settings, blocked=blocked, waiting=waiting, note=note)


def decide_settings(snapshot: SharingSnapshot, act: Act, moment: Moment) -> Decision:
    """Change what was given, and show how this circle wants its sharing."""
    now, given = snapshot.settings, act.given
    wanted = now
    hours = given.get("hours", "").strip()
    if hours:
        if not (hours.isascii() and hours.isdigit() and len(hours) < 4 and 1 <= int(hours) <= LONGEST_WAIT):
            return reply(act, _card(snapshot, now, "share-hours-unread"))
        wanted = replace(wanted, hours=int(hours))
    flags = {name: given[name] == "yes" for name in _FLAGS if given.get(name) in ("yes", "no")}
    wanted = replace(
        wanted,
        open=flags.get("open", wanted.open),
        hidden=flags.get("hidden", wanted.hidden),
        look_first=flags.get("look-first", wanted.look_first),
    )
    card = _card(snapshot, wanted)
    if wanted == now:
        return reply(act, card)
    return reply(act, card, SharingSet(wanted), audited(snapshot.circle, act, moment))


def decide_unblock(snapshot: SharingSnapshot, act: Act, moment: Moment) -> Decision:
    """Let a name share again."""
    name = snapshot.named(act.given.get("n", ""))
    if name is None or not name.blocked or name.person == act.actor.person:
        return reply(act, _card(snapshot, snapshot.settings))
    allowed = replace(name, blocked=False)
    left = replace(snapshot, names=tuple(allowed if one is name else one for one in snapshot.names))
    line = audited(snapshot.circle, act, moment, block_subject(name, on=False))
    return reply(act, _card(left, snapshot.settings), PseudonymSaved(allowed), line)


def decide_unmask(snapshot: SharingSnapshot, act: Act, moment: Moment) -> Decision:
    """Ask which name, then why; and say who will hear of it."""
    circle, name = snapshot.circle, snapshot.named(act.given.get("number", ""))
    if name is None:
        numbers = tuple(one.number for one in snapshot.names)
        return show(UnmaskPick(circle=circle.id, numbers=numbers))
    return Decision(reply=Show(UnmaskAsk(circle=circle.id, number=name.number), replace=act.message is not None))


def decide_unmasked(snapshot: SharingSnapshot, act: Act, moment: Moment) -> Decision:
    """Say whose name it is to this administrator; write it down, tell the facilitators, tell the member."""
    circle, name = snapshot.circle, snapshot.named(act.given.get("number", ""))
    why = next((one for one in UnmaskReason if one.value == act.given.get("y")), None)
    if name is None or why is None:
        return decide_unmask(snapshot, act, moment)
    mark = moment.fresh("unmasked")
    notice = UnmaskNotice(number=name.number, by=act.actor.person, why=why)
    word = ShareWord(
        circle=circle.id,
        circle_name=circle.name,
        share=snapshot.newest.id if snapshot.newest is not None else "",
        what=ShareNews.UNMASKED,
    )
    return Decision(
        reply=Show(Unmasked(number=name.number, person=name.person)),
        changes=(audited(circle, act, moment, f"{name.number}/{why.value}"),),
        intents=(
            Alert(key=DeliveryKey(f"{FIRST_PART}-unmasked/{mark}/notice"), room=circle.back, card=notice),
            Whisper(
                key=DeliveryKey(f"{FIRST_PART}-unmasked/{mark}/word"),
                person=name.person,
                card=word,
                urgency=Urgency.ANSWER,
            ),
        ),
    )


_S = SharingSnapshot
ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="share.settings",
        who=Who.FACILITATOR,
        needs=_S,
        decide=decide_settings,
        durable=True,
        command=Command(
            path=("facilitate", "sharing"),
            options=(
                Option(name="open", kind=Kind.FLAG),
                Option(name="hidden", kind=Kind.FLAG),
                Option(name="look-first", kind=Kind.FLAG),
                Option(name="hours", kind=Kind.NUMBER, least=1, most=LONGEST_WAIT),
            ),
        ),
    ),
    Action(name="share.unblock", who=Who.FACILITATOR, needs=_S, decide=decide_unblock, durable=True),
    Action(
        name="share.unmask",
        who=Who.ADMINISTRATOR,
        needs=_S,
        decide=decide_unmask,
        command=Command(path=("facilitate", "unmask")),
    ),
    Action(name="share.unmasked", who=Who.ADMINISTRATOR, needs=_S, decide=decide_unmasked, durable=True),
)
