"""What happens when a series falls due: one decision for one series, made again it comes out the same."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import assert_never

from core.circles.changes import CircleSaved, TroubleOpened
from core.circles.model import Circle, CircleState, Member, MemberState, Trouble, TroubleKind
from core.circles.notices import TroubleNotice
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Intent, Post, Whisper
from core.kernel.ids import CircleId, DeliveryKey, PersonId, SeriesId, TextRef
from core.kernel.moment import Moment
from core.kernel.quick import quick
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


@quick
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
    empty_told: bool = False
    """Whether facilitators know already that the queue is empty."""


def decide_due(snapshot: DueSnapshot, moment: Moment) -> Decision:
    """Send what is owed, write down what is skipped, and wait for the next occasion."""
    circle, series = snapshot.circle, snapshot.series
    if circle.state is CircleState.PAUSED and _rested(circle, moment.today):
        opened = replace(circle, state=CircleState.OPEN, paused_until=None)
        decision = decide_due(replace(snapshot, circle=opened), moment)
        return replace(decision, changes=(CircleSaved(opened), *decision.changes))
    owed = catch_up(series, snapshot.last, moment.now)
    if circle.state is not CircleState.OPEN:
        return Decision(changes=(_moved_on(series, owed, snapshot.last),))
    changes: tuple[Change, ...] = ()
    intents: tuple[Intent, ...] = ()
    if owed.skipped:
        changes, intents = _passed_over(circle, series, owed.skipped, moment)
    due = owed.due
    if due is not None:
        sent = sending(snapshot, Turn(due.key, due.day, due.due, owed.late), moment)
        taken = OccasionTaken(circle=circle.id, occasion=due, outcome=sent.outcome, late=owed.late)
        changes = (*changes, taken, *sent.changes)
        intents = (*intents, *sent.intents)
    return Decision(changes=(*changes, _moved_on(series, owed, snapshot.last)), intents=intents)


def _rested(circle: Circle, today: date) -> bool:
    """Whether a pause has come to its end by itself."""
    return circle.paused_until is not None and circle.paused_until <= today


def _moved_on(series: Series, owed: CatchUp, last: date | None) -> SeriesMovedOn:
    if owed.due is not None:
        last = owed.due.day
    elif owed.skipped:
        last = owed.skipped[-1].day
    return SeriesMovedOn(series=SeriesId(series.id), last=last, next_due=owed.next.due if owed.next else None)


def _passed_over(
    circle: Circle, series: Series, skipped: tuple[Occasion, ...], moment: Moment
) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    """Write down what is too old to be sent, and tell the facilitators once."""
    latest = skipped[-LAST_TO_TELL:]
    taken = tuple(OccasionTaken(circle=circle.id, occasion=occasion, outcome=Outcome.TOO_OLD) for occasion in latest)
    days = ", ".join(occasion.day.isoformat() for occasion in latest)
    subject = f"{series.id}/{latest[-1].day.isoformat()}"
    trouble = Trouble(circle=circle.id, kind=TroubleKind.SKIPPED, subject=subject, detail=days, since=moment.now)
    return (*taken, TroubleOpened(trouble)), (_told(circle, trouble, subject),)


def _told(circle: Circle, trouble: Trouble, name: str) -> Alert:
    card = TroubleNotice(
        circle=circle.id,
        circle_name=circle.name,
        kind=trouble.kind,
        subject=trouble.subject,
        detail=trouble.detail,
    )
    return Alert(key=DeliveryKey(f"trouble/{trouble.kind.value}/{name}"), room=circle.back, card=card)


@quick
@dataclass(frozen=True, slots=True)
class Turn:
    """One time that a series sends something: an occasion, or a time between that a facilitator asked for.

    ``key`` names it for its deliveries; ``day`` is its date on the wall, ``due`` its instant in UTC.
    """

    key: str
    day: date
    due: datetime
    late: bool = False


@quick
@dataclass(frozen=True, slots=True)
class Sending:
    """What sending a turn comes to."""

    outcome: Outcome
    changes: tuple[Change, ...] = ()
    intents: tuple[Intent, ...] = ()


def sending(snapshot: DueSnapshot, turn: Turn, moment: Moment) -> Sending:
    """What goes where when a series has its turn. The series itself stays where it stands."""
    circle, series = snapshot.circle, snapshot.series
    match series.kind:
        case SeriesKind.TOPIC:
            return _topic(snapshot, turn, moment)
        case SeriesKind.REFLECTION:
            return Sending(Outcome.POSTED, intents=_reflections(snapshot, turn, moment.now))
        case SeriesKind.CHECK_IN:
            return Sending(Outcome.POSTED, intents=_check_ins(snapshot, turn, moment.now))
        case SeriesKind.ANNOUNCEMENT:
            if not series.text_key:
                return Sending(Outcome.NOTHING_TO_SAY)
            card = AnnouncementPosted(circle=circle.id, text_ref=TextRef(series.text_key), late=turn.late)
            post = Post(key=DeliveryKey(turn.key), room=circle.home, card=card, occasion=turn.key)
            return Sending(Outcome.POSTED, intents=(post,))
        case SeriesKind.WEEK:
            alert = Alert(key=DeliveryKey(turn.key), room=circle.back, card=week_card(snapshot, moment.now))
            return Sending(Outcome.POSTED, intents=(alert,))
        case _:
            assert_never(series.kind)


def week_card(snapshot: DueSnapshot, now: datetime) -> WeekCard:
    """The weekly card as it would be posted at ``now``."""
    facts = snapshot.week or WeekFacts()
    ahead = coming(facts, now, now + timedelta(days=7))
    return WeekCard(circle=snapshot.circle.id, coming=ahead, chores=chores(facts))


def topic_card(circle: Circle, item: QueueItem, *, late: bool = False) -> TopicPosted:
    """A topic as the circle will see it."""
    return TopicPosted(circle=circle.id, programme=item.programme, topic=item.topic, text_ref=item.text_ref, late=late)


def _used(item: QueueItem, day: date) -> QueueItem:
    # Written out: ``replace`` takes twice as long, and a hundred thousand may come due in one minute.
    return QueueItem(
        id=item.id,
        circle=item.circle,
        programme=item.programme,
        place=item.place,
        topic=item.topic,
        text_ref=item.text_ref,
        state=ItemState.USED,
        suggested_by=item.suggested_by,
        used_on=day,
    )


def _topic(snapshot: DueSnapshot, turn: Turn, moment: Moment) -> Sending:
    circle, item = snapshot.circle, snapshot.item
    if item is None:
        subject = snapshot.series.id
        trouble = Trouble(circle=circle.id, kind=TroubleKind.QUEUE_EMPTY, subject=subject, since=moment.now)
        told = () if snapshot.empty_told else (_told(circle, trouble, turn.key),)
        return Sending(Outcome.NOTHING_TO_SAY, (TroubleOpened(trouble),), told)
    used = _used(item, turn.day)
    post = Post(
        key=DeliveryKey(turn.key),
        room=circle.home,
        card=topic_card(circle, item, late=turn.late),
        occasion=turn.key,
        echo=circle.threads,
    )
    return Sending(Outcome.POSTED, (QueueSaved((used,)),), (post,))


def private_key(occasion: str, person: PersonId) -> DeliveryKey:
    """Name one member's delivery of an occasion without naming the member."""
    return DeliveryKey(f"{occasion}/{hashlib.blake2b(person.encode(), digest_size=8).hexdigest()}")


def is_reached(member: Member, today: date) -> bool:
    """Whether a member wants private messages on this day."""
    resting = member.paused_until is not None and today < member.paused_until
    return member.state is MemberState.ACTIVE and not resting


def _due_for(member: Member, circle: Circle, due: datetime, now: datetime) -> datetime:
    """When a member's private message leaves: never in their quiet hours, and at their own hour if they chose one.

    After an outage that hour may have passed; then it is the next one, because they chose it as a safe one.
    """
    zone, quiet = member.zone or circle.zone, member.quiet
    when = private_due(due, member.hour, zone, quiet)
    return when if when >= now else private_due(now, member.hour, zone, quiet)


def reflection_card(snapshot: DueSnapshot, occasion: str, *, discreet: bool = False) -> ReflectionInvitation:
    """The invitation to reflect as a member will see it."""
    circle, current = snapshot.circle, snapshot.current
    return ReflectionInvitation(
        circle=CircleId(circle.id),
        circle_name=circle.name,
        occasion=occasion,
        programme=current.programme if current else "",
        topic=current.topic if current else "",
        question=min(snapshot.asked, 2),
        discreet=discreet,
    )


def check_in_card(snapshot: DueSnapshot, occasion: str, *, discreet: bool = False) -> CheckInInvitation:
    """The question how the week is as a member will see it."""
    circle = snapshot.circle
    return CheckInInvitation(circle=CircleId(circle.id), circle_name=circle.name, occasion=occasion, discreet=discreet)


def wanting(snapshot: DueSnapshot, day: date) -> tuple[Member, ...]:
    """The members whom a private series reaches on a day, in the order in which they are sent to."""
    reflections = snapshot.series.kind is SeriesKind.REFLECTION
    # who only listens is not asked anything
    wanted = (
        m
        for m in snapshot.members
        if (m.reflections if reflections else m.check_ins) and not m.listening and is_reached(m, day)
    )
    return tuple(sorted(wanted, key=lambda member: member.person))


def _reflections(snapshot: DueSnapshot, turn: Turn, now: datetime) -> tuple[Intent, ...]:
    return tuple(
        _whisper(snapshot, turn, now, member, place, reflection_card(snapshot, turn.key, discreet=member.discreet))
        for place, member in enumerate(wanting(snapshot, turn.day))
    )


def _check_ins(snapshot: DueSnapshot, turn: Turn, now: datetime) -> tuple[Intent, ...]:
    return tuple(
        _whisper(snapshot, turn, now, member, place, check_in_card(snapshot, turn.key, discreet=member.discreet))
        for place, member in enumerate(wanting(snapshot, turn.day))
    )


def _whisper(snapshot: DueSnapshot, turn: Turn, now: datetime, member: Member, place: int, card: Card) -> Whisper:
    return Whisper(
        key=private_key(turn.key, member.person),
        person=member.person,
        card=card,
        occasion=turn.key,
        not_before=_due_for(member, snapshot.circle, turn.due, now) + place * SPREAD,
    )
