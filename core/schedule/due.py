"""What happens when a series falls due: one decision for one series, made again it comes out the same."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from core.circles.changes import CircleSaved, TroubleOpened
from core.circles.model import Circle, CircleState, Member, MemberState, Trouble, TroubleKind
from core.kernel.changes import Change
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Intent, Post, Whisper
from core.kernel.ids import CircleId, DeliveryKey, PersonId, SeriesId, TextRef
from core.kernel.moment import Moment
from core.programme.cards import TopicPosted
from core.programme.changes import QueueSaved
from core.programme.queue import ItemState, QueueItem
from core.reflections.invitations import CheckInInvitation, ReflectionInvitation
from core.schedule.announcements import AnnouncementPosted
from core.schedule.changes import OccasionTaken, Outcome, SeriesMovedOn
from core.schedule.series import CatchUp, Occasion, Series, SeriesKind, catch_up, private_due
from core.schedule.week import WeekCard, WeekFacts, chores, coming

SPREAD = timedelta(seconds=1)
"""Private messages of one occasion leave this far apart, so that circles take turns."""

LAST_TO_TELL = 20
"""Of more missed occasions than this, only the latest are written down and told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueSnapshot:
    """What one series that fell due needs to know.

    ``item`` is the next one of its programme's queue, ``current`` the one posted last; ``asked`` counts the
    reflections already sent on the current one. ``members`` are the active ones, for private series only.
    """

    circle: Circle
    series: Series
    last: date | None
    item: QueueItem | None = None
    current: QueueItem | None = None
    asked: int = 0
    members: tuple[Member, ...] = ()
    week: WeekFacts | None = None
    """For the weekly card only."""


def decide_due(snapshot: DueSnapshot, moment: Moment) -> Decision:
    """Send what is owed, write down what is skipped, and wait for the next occasion."""
    circle, series = snapshot.circle, snapshot.series
    if _rested(circle, moment.today):
        opened = replace(circle, state=CircleState.OPEN, paused_until=None)
        decision = decide_due(replace(snapshot, circle=opened), moment)
        return replace(decision, changes=(CircleSaved(opened), *decision.changes))
    owed = catch_up(series, snapshot.last, moment.now)
    if circle.state is not CircleState.OPEN:
        return Decision(changes=_moved_on(series, owed, snapshot.last))
    taken: list[Change] = [
        OccasionTaken(circle=circle.id, occasion=occasion, outcome=Outcome.TOO_OLD)
        for occasion in owed.skipped[-LAST_TO_TELL:]
    ]
    if owed.skipped:
        taken.append(TroubleOpened(_skipped(circle, series, owed, moment)))
    intents: tuple[Intent, ...] = ()
    if owed.due is not None:
        outcome, changes, intents = _send(snapshot, owed.due, owed.late, moment)
        taken.append(OccasionTaken(circle=circle.id, occasion=owed.due, outcome=outcome, late=owed.late))
        taken.extend(changes)
    return Decision(changes=(*taken, *_moved_on(series, owed, snapshot.last)), intents=intents)


def _rested(circle: Circle, today: date) -> bool:
    """Whether a pause has come to its end by itself."""
    return circle.state is CircleState.PAUSED and circle.paused_until is not None and circle.paused_until <= today


def _moved_on(series: Series, owed: CatchUp, last: date | None) -> tuple[SeriesMovedOn, ...]:
    past = (*owed.skipped, *((owed.due,) if owed.due else ()))
    consumed = max((occasion.day for occasion in past), default=last)
    return (SeriesMovedOn(series=SeriesId(series.id), last=consumed, next_due=owed.next.due if owed.next else None),)


def _skipped(circle: Circle, series: Series, owed: CatchUp, moment: Moment) -> Trouble:
    days = ",".join(occasion.day.isoformat() for occasion in owed.skipped[-LAST_TO_TELL:])
    subject = f"{series.id}/{owed.skipped[-1].day.isoformat()}"
    return Trouble(circle=circle.id, kind=TroubleKind.SKIPPED, subject=subject, detail=days, since=moment.now)


Sending = tuple[Outcome, tuple[Change, ...], tuple[Intent, ...]]


def _send(snapshot: DueSnapshot, occasion: Occasion, late: bool, moment: Moment) -> Sending:
    circle, series = snapshot.circle, snapshot.series
    match series.kind:
        case SeriesKind.TOPIC:
            return _topic(snapshot, occasion, late, moment)
        case SeriesKind.REFLECTION:
            return Outcome.POSTED, (), tuple(_reflections(snapshot, occasion, moment.now))
        case SeriesKind.CHECK_IN:
            return Outcome.POSTED, (), tuple(_check_ins(snapshot, occasion, moment.now))
        case SeriesKind.ANNOUNCEMENT:
            card = AnnouncementPosted(circle=circle.id, text_ref=TextRef(series.text_key), late=late)
            key = DeliveryKey(occasion.key)
            return Outcome.POSTED, (), (Post(key=key, room=circle.home, card=card, occasion=occasion.key),)
        case SeriesKind.WEEK:
            facts = snapshot.week or WeekFacts()
            ahead = coming(facts.series, facts.queue, moment.now, moment.now + timedelta(days=7))
            card = WeekCard(circle=circle.id, coming=ahead, chores=chores(facts))
            return Outcome.POSTED, (), (Alert(key=DeliveryKey(occasion.key), room=circle.back, card=card),)
        case _:
            assert_never(series.kind)


def _topic(snapshot: DueSnapshot, occasion: Occasion, late: bool, moment: Moment) -> Sending:
    circle, item = snapshot.circle, snapshot.item
    if item is None:
        trouble = Trouble(circle=circle.id, kind=TroubleKind.QUEUE_EMPTY, subject=snapshot.series.id, since=moment.now)
        return Outcome.NOTHING_TO_SAY, (TroubleOpened(trouble),), ()
    used = replace(item, state=ItemState.USED, used_on=occasion.day)
    card = TopicPosted(circle=circle.id, programme=item.programme, topic=item.topic, text_ref=item.text_ref, late=late)
    post = Post(
        key=DeliveryKey(occasion.key),
        room=circle.home,
        card=card,
        occasion=occasion.key,
        echo=circle.threads,
    )
    return Outcome.POSTED, (QueueSaved((used,)),), (post,)


def private_key(occasion: str, person: PersonId) -> DeliveryKey:
    """Name one member's delivery of an occasion without naming the member."""
    return DeliveryKey(f"{occasion}/{hashlib.blake2b(person.encode(), digest_size=8).hexdigest()}")


def is_reached(member: Member, today: date) -> bool:
    """Whether a member wants private messages on this day."""
    resting = member.paused_until is not None and today < member.paused_until
    return member.state is MemberState.ACTIVE and not resting


def _due_for(member: Member, circle: Circle, occasion: Occasion, place: int) -> datetime:
    due = private_due(occasion.due, member.hour, member.zone or circle.zone, member.quiet)
    return due + place * SPREAD


def _reflections(snapshot: DueSnapshot, occasion: Occasion, now: datetime) -> list[Intent]:
    circle, current = snapshot.circle, snapshot.current
    wanted = [m for m in snapshot.members if m.reflections and is_reached(m, occasion.day)]
    return [
        Whisper(
            key=private_key(occasion.key, member.person),
            person=member.person,
            card=ReflectionInvitation(
                circle=CircleId(circle.id),
                circle_name=circle.name,
                occasion=occasion.key,
                programme=current.programme if current else "",
                topic=current.topic if current else "",
                question=min(snapshot.asked, 2),
                discreet=member.discreet,
            ),
            occasion=occasion.key,
            not_before=max(now, _due_for(member, circle, occasion, place)),
        )
        for place, member in enumerate(sorted(wanted, key=lambda member: member.person))
    ]


def _check_ins(snapshot: DueSnapshot, occasion: Occasion, now: datetime) -> list[Intent]:
    circle = snapshot.circle
    wanted = [m for m in snapshot.members if m.check_ins and is_reached(m, occasion.day)]
    return [
        Whisper(
            key=private_key(occasion.key, member.person),
            person=member.person,
            card=CheckInInvitation(
                circle=CircleId(circle.id),
                circle_name=circle.name,
                occasion=occasion.key,
                discreet=member.discreet,
            ),
            occasion=occasion.key,
            not_before=max(now, _due_for(member, circle, occasion, place)),
        )
        for place, member in enumerate(sorted(wanted, key=lambda member: member.person))
    ]
