"""What the commands of the schedule need to know, and what they have in common."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from core.circles.changes import Audited
from core.circles.model import AuditLine, Circle, Here, Member, Trouble
from core.kernel.events import Act
from core.kernel.ids import CircleId, SeriesId, SpaceId, TextRef
from core.kernel.moment import Moment
from core.programme.library import Library
from core.programme.queue import QueueItem, current, waiting
from core.schedule.changes import SeriesSaved
from core.schedule.due import DueSnapshot
from core.schedule.listing import Standing, coming_after
from core.schedule.series import Occasion, Series, SeriesKind, next_occasion, starting_point
from core.schedule.week import NOTHING_WAITS, Waits, WeekFacts, week_facts

MOST_SERIES = 25
"""What a list to choose from holds on every platform; more than any circle could follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFacts:
    """A circle's schedule. ``series`` are all that were not removed, each with the date it consumed last.

    ``texts`` are the announcements' own words, and those of the draft, opened. ``troubles`` are the circle's.
    """

    here: Here
    library: Library = field(default_factory=lambda: Library({}))
    series: tuple[Standing, ...] = ()
    queue: tuple[QueueItem, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    draft: Mapping[str, str] | None = field(default=None, repr=False)
    """A series that this person began to add and has not finished."""
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)
    members: tuple[Member, ...] = ()
    """The active members; only where something may be sent to them."""
    asked: Mapping[str, int] = field(default_factory=dict[str, int])
    """How often each reflection series has asked about the current topic."""
    waits: Waits = NOTHING_WAITS

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    def named(self, series: str) -> Standing | None:
        """One of this circle's series by its id; None for anything else, such as one of another circle."""
        return next((standing for standing in self.series if standing[0].id == series), None)

    def following(self, standing: Standing, now: datetime) -> Occasion | None:
        """What a series will send next."""
        return next(coming_after(*standing, now), None)

    def stopped_by(self) -> tuple[Trouble, ...]:
        """What stands in the way of posting in this circle."""
        places = (self.circle.home, self.circle.back, self.circle.space)
        return tuple(trouble for trouble in self.troubles if trouble.subject in places)

    def _week(self) -> WeekFacts:
        return week_facts(self.series, self.queue, self.troubles, self.waits)

    def due(self, standing: Standing) -> DueSnapshot:
        """What sending this series now would rest on."""
        series, last = standing
        ahead = waiting(self.queue, series.source)
        return DueSnapshot(
            circle=self.circle,
            series=series,
            last=last,
            item=ahead[0] if ahead else None,
            current=current(self.queue, series.source),
            asked=self.asked.get(series.id, 0),
            members=self.members,
            week=self._week() if series.kind is SeriesKind.WEEK else None,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SendFacts(ScheduleFacts):
    """The same, with the members whom a private series would reach."""


def draft_space(circle: CircleId) -> SpaceId:
    """Where the draft of a series is kept: apart from that of set-up."""
    return SpaceId(f"schedule:{circle}")


def started(series: Series, last: date | None, now: datetime) -> SeriesSaved:
    """Save a series that is new, resumed, or moved to other days or times.

    It owes nothing from before ``now``, so that nothing is posted by surprise; and what it consumed already
    stays consumed, so that nothing is posted twice.
    """
    start = starting_point(series, now)
    consumed = start if last is None else max(last, start)
    first = next_occasion(series, consumed, now)
    return SeriesSaved(series, first.due if first else None, consumed)


def kept(series: Series, last: date | None, now: datetime) -> SeriesSaved:
    """Save a series that stays where it stands: what it owes, it still owes."""
    first = next_occasion(series, last, now)
    return SeriesSaved(series, first.due if first else None)


def audited(facts: ScheduleFacts, act: Act, moment: Moment, subject: str) -> Audited:
    """Write down that a facilitator did this to one series."""
    line = AuditLine(
        circle=facts.circle.id, at=moment.now, by=act.actor.person, action=act.action, subject=SeriesId(subject)
    )
    return Audited(line)
