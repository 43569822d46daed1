"""What follows when something cannot be delivered, or the platform changes something under a circle.

Facilitators are told once, in their room or, where that is gone, in private; a series that cannot be posted
stops itself; what was mended is said by the review list growing shorter.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import assert_never

from core.circles.changes import CircleSaved, MemberSaved, TroubleOpened
from core.circles.model import Circle, CircleState, Member, MemberState, Trouble, TroubleKind
from core.circles.notices import TroubleNotice
from core.kernel.changes import Change as Kept
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Intent, Ladder, OpenThread, Urgency, Whisper
from core.kernel.events import Change, Obstacle, Received, Refused, Sent, Weather
from core.kernel.ids import DeliveryKey, PersonId, RoomId
from core.kernel.moment import Moment
from core.schedule.changes import SeriesSaved
from core.schedule.series import Series, SeriesState


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


@dataclass(frozen=True, slots=True, kw_only=True)
class WeatherSnapshot:
    """One circle that a change of the platform touches."""

    circle: Circle
    member: Member | None = None
    """The membership of who left, if someone did."""
    troubles: tuple[Trouble, ...] = ()


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
    """Open the thread that was asked for, or tell people of a refusal."""
    match received.receipt:
        case Sent(message=message):
            if not snapshot.thread_title:
                return Decision()
            key = DeliveryKey(f"{received.key}/thread")
            room = RoomId(snapshot.address)
            thread = OpenThread(key=key, room=room, under=message, title=snapshot.thread_title)
            return Decision(intents=(Ladder(key=key, room=room, rungs=(thread,)),))
        case Refused(obstacle=obstacle, missing=missing):
            if snapshot.kind in ("withdraw", "ladder"):
                # Nobody waits for these: a message that is gone is gone, a thread is a nicety.
                return Decision()
            return _refused(snapshot, received.key, obstacle, missing, moment)
        case _:
            assert_never(received.receipt)


def _refused(snapshot: ReceiptSnapshot, key: DeliveryKey, obstacle: Obstacle, missing: str, moment: Moment) -> Decision:
    circle = snapshot.circle
    kind = _KINDS[obstacle]
    subject = snapshot.address if kind is not TroubleKind.NOT_DELIVERED else key
    person = PersonId(snapshot.address) if snapshot.kind == "whisper" else None
    trouble = Trouble(
        circle=circle.id, kind=kind, subject=subject, person=person, detail=missing or obstacle.value, since=moment.now
    )
    changes: list[Kept] = [TroubleOpened(trouble)]
    lasting = kind in (TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED, TroubleKind.BOT_REMOVED)
    if lasting and snapshot.series is not None and snapshot.kind == "post":
        changes.append(SeriesSaved(replace(snapshot.series, state=SeriesState.STOPPED), None))
    if kind is TroubleKind.BOT_REMOVED and circle.state is CircleState.OPEN:
        changes.append(CircleSaved(replace(circle, state=CircleState.STOPPED, state_reason=obstacle.value)))
    back_is_gone = snapshot.kind == "alert" or kind is TroubleKind.BOT_REMOVED
    return Decision(
        changes=tuple(changes), intents=_tell(circle, trouble, snapshot.troubles, moment, in_private=back_is_gone)
    )


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
        for place, person in enumerate(sorted(circle.facilitators))
        if f"{trouble.person}" != person
    )


def decide_weather(snapshot: WeatherSnapshot, weather: Weather, moment: Moment) -> Decision:
    """Follow what the platform changed, and tell the facilitators what they can do."""
    circle = snapshot.circle
    match weather.change:
        case Change.ROOM_GONE:
            assert weather.room is not None
            trouble = Trouble(circle=circle.id, kind=TroubleKind.ROOM_GONE, subject=weather.room, since=moment.now)
            back = weather.room == circle.back
            stopped: tuple[Kept, ...] = ()
            if not back and circle.state is CircleState.OPEN:
                reason = Obstacle.ROOM_GONE.value
                stopped = (CircleSaved(replace(circle, state=CircleState.STOPPED, state_reason=reason)),)
            told = _tell(circle, trouble, snapshot.troubles, moment, in_private=back)
            return Decision(changes=(TroubleOpened(trouble), *stopped), intents=told)
        case Change.BOT_REMOVED:
            trouble = Trouble(circle=circle.id, kind=TroubleKind.BOT_REMOVED, subject=circle.space, since=moment.now)
            if circle.state is not CircleState.OPEN:
                return Decision(changes=(TroubleOpened(trouble),))
            stopped_circle = replace(circle, state=CircleState.STOPPED, state_reason=Obstacle.BOT_REMOVED.value)
            return Decision(
                changes=(TroubleOpened(trouble), CircleSaved(stopped_circle)),
                intents=_tell(circle, trouble, snapshot.troubles, moment, in_private=True),
            )
        case Change.PERSON_LEFT:
            if snapshot.member is None or snapshot.member.state is not MemberState.ACTIVE:
                return Decision()
            # Their writing stays theirs until they erase it: leaving a server may be an accident.
            return Decision(changes=(MemberSaved(replace(snapshot.member, state=MemberState.LEFT, since=moment.now)),))
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
        case Change.ROOM_RENAMED | Change.PERMISSION_BACK:
            return Decision()
        case _:
            assert_never(weather.change)
