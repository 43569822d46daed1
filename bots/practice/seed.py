"""The circle that a practice house begins with. Made again, it comes out the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bots.practice.model import BACK, FACILITATOR_ROLE, HOME, SECOND, SPACE, Person, Room, RoomKind
from core.circles.changes import CircleSaved, MemberSaved
from core.circles.model import Circle, Member, MemberState, Reach
from core.kernel.changes import Change
from core.kernel.ids import CircleId, PersonId, PlatformName, QueueItemId
from core.kernel.words import Say
from core.programme.changes import QueueSaved
from core.programme.queue import QueueItem
from core.programme.topics import Programme
from core.schedule.changes import SeriesSaved
from core.schedule.rules import Rule, RuleRefused, Weekday, every_week
from core.schedule.series import Series, SeriesKind, next_occasion, starting_point

PROGRAMME = "trust-from-the-roots"
ZONE = "Europe/Berlin"
CIRCLE = CircleId("0123456789ab")
ANNA, BEN, CLEO, DORA = (PersonId(f"practice:{name}") for name in ("anna", "ben", "cleo", "dora"))
NOTICED = BEN
"""Who said yes to being noticed, so that an alert can be rehearsed; the others did not, as is the rule."""
_SCHEDULE = (
    (SeriesKind.TOPIC, Weekday.MONDAY, time(18), timedelta(hours=12), PROGRAMME),
    (SeriesKind.REFLECTION, Weekday.THURSDAY, time(19), timedelta(hours=12), PROGRAMME),
    (SeriesKind.WEEK, Weekday.SUNDAY, time(17), timedelta(days=1), ""),
)


def people(say: Say) -> tuple[Person, ...]:
    """Three members and a facilitator."""
    return (
        Person(id=ANNA, name=say("practice-person-anna")),
        Person(id=BEN, name=say("practice-person-ben")),
        Person(id=CLEO, name=say("practice-person-cleo")),
        Person(id=DORA, name=say("practice-person-dora"), facilitates=True),
    )


def rooms(say: Say) -> tuple[Room, ...]:
    """The circle's room, the facilitators' room, and a second room to try things in."""
    return (
        Room(id=HOME, name=say("practice-room-circle")),
        Room(id=SECOND, name=say("practice-room-garden")),
        Room(id=BACK, name=say("practice-room-facilitators"), kind=RoomKind.BACK),
    )


def changes(say: Say, programme: Programme | None, agreements: str, now: datetime) -> tuple[Change, ...]:
    """Everything that a set-up and three times joining would have written, as of ``now``.

    ``programme`` None leaves the queue empty. ``agreements`` is the version that the members said yes to.
    """
    circle = Circle(
        id=CIRCLE,
        platform=PlatformName.PRACTICE,
        space=SPACE,
        name=say("practice-circle-name"),
        home=HOME,
        back=BACK,
        facilitators=frozenset({DORA}),
        facilitator_roles=frozenset({FACILITATOR_ROLE}),
        by_role=frozenset({DORA}),
        controller=say("practice-controller"),
        contact=say("practice-contact"),
        staffed=say("practice-staffed"),
        zone=ZONE,
        programme=PROGRAMME,
        threads=True,
        created=now,
    )
    members = tuple(
        MemberSaved(
            Member(
                circle=CIRCLE,
                person=person,
                state=MemberState.ACTIVE,
                since=now,
                agreements=agreements,
                country="DE",
                noticing=person == NOTICED,
                reach=Reach.FULL if person == NOTICED else Reach.NEUTRAL,
            )
        )
        for person in (ANNA, BEN, CLEO)
    )
    items = tuple(
        QueueItem(
            id=QueueItemId(_id(f"queue {topic.id}")), circle=CIRCLE, programme=PROGRAMME, place=place, topic=topic.id
        )
        for place, topic in enumerate(programme.topics if programme else (), 1)
    )
    queue: Sequence[Change] = (QueueSaved(items),) if items else ()
    return (CircleSaved(circle), *members, *queue, *_series(now))


def _series(now: datetime) -> tuple[SeriesSaved, ...]:
    today = now.astimezone(ZoneInfo(ZONE)).date()
    saved: list[SeriesSaved] = []
    for kind, weekday, clock, catch_up, source in _SCHEDULE:
        series = Series(
            id=_id(f"series {kind.value}"),
            circle=CIRCLE,
            kind=kind,
            rule=_weekly(weekday, today),
            clock=clock,
            zone=ZONE,
            catch_up=catch_up,
            source=source,
        )
        first = next_occasion(series, starting_point(series, now), now)
        saved.append(SeriesSaved(series, first.due if first else None))
    return tuple(saved)


def _weekly(weekday: Weekday, today: date) -> Rule:
    rule = every_week((weekday,), 1, today)
    assert not isinstance(rule, RuleRefused), rule
    return rule


def _id(purpose: str) -> str:
    return hashlib.blake2b(f"practice {purpose}".encode(), digest_size=6).hexdigest()
