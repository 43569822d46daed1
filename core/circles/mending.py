"""What follows when something cannot be delivered, or the platform changes something under a circle.

Facilitators are told once, in their room or, where that is gone, in private; a series that cannot be posted
stops itself; what works again closes what was told of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from core.circles.changes import CircleSaved, MemberSaved, TroubleClosed, TroubleOpened
from core.circles.join_cards import SomebodyWentAway
from core.circles.model import Circle, CircleState, Member, MemberState, Trouble, TroubleKind
from core.circles.notices import LadderNotice, TroubleNotice
from core.kernel.changes import Change as Kept
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Intent, Ladder, Urgency, Whisper
from core.kernel.events import Change, Obstacle, Received, Refused, Sent, Skipped, Weather
from core.kernel.extras import OpenThread
from core.kernel.ids import DeliveryKey, PersonId, RoomId
from core.kernel.moment import Moment
from core.moderation.case_notices import ModNotice
from core.moderation.contact_cards import ContactReply
from core.moderation.crisis import CrisisNote
from core.moderation.guarding import Guarding
from core.moderation.native import changed_by_hand
from core.moderation.report_cards import ReportAbove
from core.programme.changes import QueueSaved
from core.programme.queue import ItemState, QueueItem
from core.schedule.changes import SeriesSaved
from core.schedule.series import Series, SeriesState
from core.sharing.own_cards import ShareWord


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptSnapshot:
    """What a receipt is about: the delivery's circle, place and series, and what is known to be wrong."""

    circle: Circle
    kind: str
    """The delivery's kind: post, whisper, alert, withdraw or ladder."""
    address: str
    card: str
    occasion: str = ""
    thread_title: str = ""
    """What a thread under this post would be called, if its circle wants threads."""
    series: Series | None = None
    troubles: tuple[Trouble, ...] = ()
    item: QueueItem | None = None
    """The topic that this post took from the queue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WeatherSnapshot:
    """One circle that a change of the platform touches."""

    circle: Circle
    member: Member | None = None
    """The membership of who left, if someone did."""
    troubles: tuple[Trouble, ...] = ()
    guarding: Guarding | None = None
    """How the circle guards its room, where the platform's own filter changed."""


TOLD_ELSEWHERE = frozenset({ModNotice.name, ContactReply.name, CrisisNote.name, ShareWord.name})
"""Private messages whose features hear themselves that they could not be delivered, and say so in their own words.

Of a word to who shared something nobody is told: it would say whose name is behind another.
"""

_KINDS = {
    Obstacle.DM_CLOSED: TroubleKind.DM_CLOSED,
    Obstacle.PERSON_GONE: TroubleKind.DM_CLOSED,
    Obstacle.ROOM_GONE: TroubleKind.ROOM_GONE,
    Obstacle.NOT_ALLOWED: TroubleKind.NOT_ALLOWED,
    Obstacle.BOT_REMOVED: TroubleKind.BOT_REMOVED,
    Obstacle.NOT_POSSIBLE: TroubleKind.NOT_DELIVERED,
    Obstacle.INVALID: TroubleKind.NOT_DELIVERED,
    Obstacle.UNKNOWN_OUTCOME: TroubleKind.NOT_DELIVERED,
}


def decide_receipt(snapshot: ReceiptSnapshot, received: Received, moment: Moment) -> Decision:
    """Open the thread that was asked for and close what works again, or tell people of a refusal."""
    match received.receipt:
        case Sent(message=message, skipped=skipped, done=done):
            mended = _works_again(snapshot)
            if skipped:
                return Decision(changes=mended, intents=(_skipped(snapshot.circle, received.key, skipped, done),))
            if not snapshot.thread_title:
                return Decision(changes=mended)
            key = DeliveryKey(f"{received.key}/thread")
            room = RoomId(snapshot.address)
            thread = OpenThread(key=key, room=room, under=message, title=snapshot.thread_title)
            return Decision(changes=mended, intents=(Ladder(key=key, room=room, rungs=(thread,), quiet=True),))
        case Refused(skipped=skipped) if skipped:
            return Decision(intents=(_skipped(snapshot.circle, received.key, skipped, ""),))
        case Refused(obstacle=obstacle, missing=missing):
            if snapshot.kind in ("withdraw", "ladder"):
                # Nobody waits for these: a message that is gone is gone, a thread is a nicety.
                return Decision()
            if snapshot.card in TOLD_ELSEWHERE:
                # their own features tell of it
                return Decision()
            if snapshot.card == ReportAbove.name:
                # it may be about a facilitator: the facilitators must not hear that there was one
                return Decision()
            return _refused(snapshot, received.key, obstacle, missing, moment)
        case _:
            assert_never(received.receipt)


def _skipped(circle: Circle, key: DeliveryKey, skipped: tuple[Skipped, ...], done: str) -> Alert:
    card = LadderNotice(circle=circle.id, circle_name=circle.name, skipped=skipped, done=done)
    return Alert(key=DeliveryKey(f"{key}/skipped"), room=circle.back, card=card)


def _works_again(snapshot: ReceiptSnapshot) -> tuple[TroubleClosed, ...]:
    """What arrived shows that its place can be reached. A series that stopped waits for a facilitator even so."""
    kinds = (TroubleKind.DM_CLOSED,) if snapshot.kind == "whisper" else (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED)
    return tuple(
        TroubleClosed(circle=trouble.circle, kind=trouble.kind, subject=trouble.subject)
        for trouble in snapshot.troubles
        if trouble.kind in kinds and trouble.subject == snapshot.address
    )


def _refused(snapshot: ReceiptSnapshot, key: DeliveryKey, obstacle: Obstacle, missing: str, moment: Moment) -> Decision:
    circle = snapshot.circle
    kind = _KINDS[obstacle]
    subject = _subject(snapshot, kind, key)
    person = PersonId(snapshot.address) if snapshot.kind == "whisper" else None
    trouble = Trouble(
        circle=circle.id,
        kind=kind,
        subject=subject,
        person=person,
        detail=missing or _unnamed(kind, obstacle),
        since=moment.now,
    )
    changes: list[Kept] = [TroubleOpened(trouble)]
    lasting = kind in (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED, TroubleKind.BOT_REMOVED)
    stops = lasting and snapshot.series is not None and snapshot.kind in ("post", "alert")
    if stops and snapshot.series is not None and snapshot.series.state is SeriesState.ACTIVE:
        changes.append(SeriesSaved(replace(snapshot.series, state=SeriesState.STOPPED), None))
    if lasting and snapshot.item is not None:
        # Nobody saw the topic: it is the next one again.
        changes.append(QueueSaved((replace(snapshot.item, state=ItemState.QUEUED, used_on=None),)))
    if kind is TroubleKind.BOT_REMOVED:
        changes += _stopped(circle, obstacle)
    if snapshot.kind == "whisper" and snapshot.card == TroubleNotice.name:
        # A facilitator could not be told: telling the same way again would go round in circles.
        return Decision(changes=tuple(changes))
    back_is_gone = snapshot.kind == "alert" or kind is TroubleKind.BOT_REMOVED
    return Decision(
        changes=tuple(changes), intents=_tell(circle, trouble, snapshot.troubles, moment, in_private=back_is_gone)
    )


def _unnamed(kind: TroubleKind, obstacle: Obstacle) -> str:
    """What is kept of a refusal that names nothing. A permission without a name has none that people could read."""
    return "" if kind is TroubleKind.NOT_ALLOWED else obstacle.value


def _subject(snapshot: ReceiptSnapshot, kind: TroubleKind, key: DeliveryKey) -> str:
    match kind:
        case TroubleKind.NOT_DELIVERED:
            return key
        case TroubleKind.BOT_REMOVED:
            return snapshot.circle.space
        case _:
            return snapshot.address


def _stopped(circle: Circle, obstacle: Obstacle) -> tuple[CircleSaved, ...]:
    """Let a circle stop itself. One that was paused would else begin again by itself."""
    if circle.state not in (CircleState.OPEN, CircleState.PAUSED):
        return ()
    stopped = replace(circle, state=CircleState.STOPPED, state_reason=obstacle.value, paused_until=None)
    return (CircleSaved(stopped),)


def _tell(
    circle: Circle, trouble: Trouble, known: tuple[Trouble, ...], moment: Moment, *, in_private: bool
) -> tuple[Intent, ...]:
    """Tell the facilitators once: what is known already is not told again."""
    if any(one.kind is trouble.kind and one.subject == trouble.subject for one in known):
        return ()
    card = TroubleNotice(
        circle=circle.id,
        circle_name=circle.name,
        kind=trouble.kind,
        subject=trouble.subject,
        detail=trouble.detail,
        person=trouble.person,
    )
    name = f"trouble/{circle.id}/{moment.fresh(trouble.kind.value + trouble.subject)}"
    if not in_private:
        return (Alert(key=DeliveryKey(name), room=circle.back, card=card),)
    return tuple(
        Whisper(key=DeliveryKey(f"{name}/{place}"), person=person, card=card, urgency=Urgency.ALERT)
        for place, person in enumerate(sorted(circle.led_by))
        if f"{trouble.person}" != person
    )


def decide_weather(snapshot: WeatherSnapshot, weather: Weather, moment: Moment) -> Decision:
    """Follow what the platform changed, and tell the facilitators what they can do."""
    circle = snapshot.circle
    if circle.state is CircleState.ARCHIVED and weather.change is not Change.PERSON_LEFT:
        return Decision()
    match weather.change:
        case Change.ROOM_GONE:
            assert weather.room is not None
            trouble = Trouble(circle=circle.id, kind=TroubleKind.ROOM_GONE, subject=weather.room, since=moment.now)
            back = weather.room == circle.back
            stopped = () if back else _stopped(circle, Obstacle.ROOM_GONE)
            told = _tell(circle, trouble, snapshot.troubles, moment, in_private=back)
            return Decision(changes=(TroubleOpened(trouble), *stopped), intents=told)
        case Change.BOT_REMOVED:
            trouble = Trouble(circle=circle.id, kind=TroubleKind.BOT_REMOVED, subject=circle.space, since=moment.now)
            return Decision(
                changes=(TroubleOpened(trouble), *_stopped(circle, Obstacle.BOT_REMOVED)),
                intents=_tell(circle, trouble, snapshot.troubles, moment, in_private=True),
            )
        case Change.PERSON_LEFT:
            if weather.person in circle.by_role and weather.room is None:
                # who is not in the server has none of its roles
                circle = replace(circle, by_role=circle.by_role - {weather.person})
                rest = decide_weather(replace(snapshot, circle=circle), weather, moment)
                return replace(rest, changes=(CircleSaved(circle), *rest.changes))
            if snapshot.member is None or snapshot.member.state is not MemberState.ACTIVE:
                return Decision()
            # Their writing stays theirs until they erase it: leaving a server may be an accident.
            left = MemberSaved(replace(snapshot.member, state=MemberState.LEFT, since=moment.now))
            if circle.state is CircleState.ARCHIVED:
                return Decision(changes=(left,))
            card = SomebodyWentAway(circle=circle.id, circle_name=circle.name)
            # Not named by the event: its id may hold the person's, and the row outlives their erasure.
            key = DeliveryKey(f"away/{circle.id}/{moment.now:%Y%m%dT%H%M%S%f}")
            told = Alert(key=key, room=circle.back, card=card)
            return Decision(changes=(left,), intents=(told,))
        case Change.PERMISSION_LOST:
            assert weather.room is not None
            trouble = Trouble(
                circle=circle.id,
                kind=TroubleKind.NOT_ALLOWED,
                subject=weather.room,
                detail=weather.detail,
                since=moment.now,
            )
            back = weather.room == circle.back
            return Decision(
                changes=(TroubleOpened(trouble),),
                intents=_tell(circle, trouble, snapshot.troubles, moment, in_private=back),
            )
        case Change.PERMISSION_BACK:
            return Decision(changes=tuple(_granted(snapshot.troubles, weather)))
        case Change.ROOM_RENAMED:
            return Decision()
        case Change.FILTER_GONE | Change.FILTER_EDITED:
            gone = weather.change is Change.FILTER_GONE
            guarding = snapshot.guarding or Guarding(circle=circle.id)
            return changed_by_hand(circle, guarding, weather.detail, moment, gone=gone)
        case _:
            assert_never(weather.change)


def _granted(troubles: tuple[Trouble, ...], weather: Weather) -> Iterator[TroubleClosed]:
    """Close what was told of a permission, unless it was told of another one."""
    for trouble in troubles:
        same = not weather.detail or trouble.detail in ("", weather.detail)
        if trouble.kind is TroubleKind.NOT_ALLOWED and trouble.subject == weather.room and same:
            yield TroubleClosed(circle=trouble.circle, kind=trouble.kind, subject=trouble.subject)
