"""From answers to a circle with its series and its queue, and to what changes when one answer does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final

from core.circles.answers import USUAL_CLOCK, USUAL_DAY, USUAL_MOST, Step, clock_of, days_of, kind_of
from core.circles.model import Circle
from core.kernel.ids import CircleId, PersonId, RoomId, SpaceId, platform_of
from core.kernel.moment import Moment
from core.programme.filling import refilled
from core.programme.library import Library
from core.programme.queue import QueueItem, current
from core.schedule.listing import Standing, next_occasions
from core.schedule.rules import Rule, RuleRefused, Weekday, Weekly, every_week, shape
from core.schedule.series import Series, SeriesKind, starting_point
from core.schedule.slots import zone as zone_named
from core.schedule.week import Coming

SHOWN_AHEAD: Final = 8
CATCH_UP: Final[Mapping[SeriesKind, timedelta]] = {
    SeriesKind.TOPIC: timedelta(hours=12),
    SeriesKind.REFLECTION: timedelta(hours=24),
    SeriesKind.WEEK: timedelta(hours=24),
}
"""How late each may still come after a time when the bot was down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A circle as it would stand."""

    circle: Circle
    series: tuple[Series, ...]
    queue: tuple[QueueItem, ...]


def moment_in(moment: Moment, answers: Mapping[str, str]) -> Moment:
    """The same moment on the wall of the zone that was answered."""
    return replace(moment, zone=zone_named(answers.get("zone", "")) or moment.zone)


def circle_with(circle: Circle, answers: Mapping[str, str], library: Library) -> Circle:
    """Return the circle with what was answered."""
    programme = library.programmes.get(answers.get("programme", ""))
    roles = frozenset(one for one in answers.get("roles", "").split(",") if one)
    return replace(
        circle,
        name=answers.get("name", circle.name),
        home=RoomId(answers.get("home", circle.home)),
        back=RoomId(answers.get("back", circle.back)),
        facilitators=frozenset(PersonId(one) for one in answers.get("people", "").split(",") if one),
        facilitator_roles=roles,
        by_role=circle.by_role if roles == circle.facilitator_roles else frozenset(),
        controller=answers.get("controller", circle.controller),
        contact=answers.get("contact", circle.contact),
        staffed=answers.get("staffed", circle.staffed),
        zone=answers.get("zone", circle.zone),
        # Until someone chooses, what is posted is in the programme's language, so the frame around it is too.
        language=answers.get("language") or (programme.language if programme else circle.language),
        programme=answers.get("programme", circle.programme),
        threads=answers.get("threads") == "yes",
        most_members=int(answers.get("most", USUAL_MOST)),
    )


def make(answers: Mapping[str, str], space: SpaceId, library: Library, moment: Moment) -> Made:
    """Make a new circle from a whole set of answers. Ids come from the moment's seed.

    Raises:
        ValueError: an answer is missing; ``first_open`` says which.
    """
    local = moment_in(moment, answers)
    empty = Circle(
        id=CircleId(moment.fresh("circle")),
        platform=platform_of(space),
        space=space,
        name="",
        home=RoomId(""),
        back=RoomId(""),
        created=moment.now,
    )
    circle = circle_with(empty, answers, library)
    weekly = {**answers, "week_days": USUAL_DAY, "week_clock": USUAL_CLOCK}
    series = tuple(new_series(circle, step, weekly, local) for step in (Step.TOPIC, Step.REFLECTION, Step.WEEK))
    programme = library.programmes.get(circle.programme)
    queue = refilled(programme, (), circle.id, moment) if programme else ()
    return Made(circle=circle, series=series, queue=queue)


def new_series(circle: Circle, step: Step, answers: Mapping[str, str], moment: Moment) -> Series:
    """Make the series that a step asks the days and the time of.

    Raises:
        ValueError: they were not answered.
    """
    kind, clock = kind_of(step), clock_of(answers, step)
    if kind is None or clock is None:
        raise ValueError(f"{step.value} has no time")
    return Series(
        id=moment.fresh(f"series/{kind.value}"),
        circle=circle.id,
        kind=kind,
        rule=_weekly(days_of(answers, step), 1, moment.today),
        clock=clock,
        zone=circle.zone,
        catch_up=CATCH_UP[kind],
        source="" if kind is SeriesKind.WEEK else circle.programme,
    )


def retimed(series: Series, step: Step, answers: Mapping[str, str], today: date) -> Series:
    """Return the series on the days and at the time answered. Every second week stays every second week."""
    clock: time | None = clock_of(answers, step)
    days, rule = days_of(answers, step), series.rule
    match shape(series.rule):
        case Weekly(every=every, weekdays=weekdays):
            if days and days != weekdays:
                rule = _weekly(days, every, series.rule.anchor)
        case _:
            rule = _weekly(days, 1, today) if days else series.rule
    return replace(series, rule=rule, clock=clock or series.clock)


def _weekly(days: Sequence[Weekday], every: int, anchor: date) -> Rule:
    rule = every_week(days, every, anchor)
    if isinstance(rule, RuleRefused):
        raise ValueError("these days make no rule")  # noqa: TRY004 - the days are missing, not of a wrong type
    return rule


def standing(made: Made, now: datetime) -> tuple[Standing, ...]:
    """The series of a circle that begins now, each with the date from which it owes something."""
    return tuple((one, starting_point(one, now)) for one in made.series)


def ahead(
    series: Sequence[Standing], queue: Sequence[QueueItem], now: datetime, count: int = SHOWN_AHEAD
) -> tuple[Coming, ...]:
    """The next occasions. A reflection carries the topic that will be the current one by then."""
    sources = {one.source for one, _ in series if one.kind is SeriesKind.TOPIC}
    posted = next((item for source in sorted(sources) if (item := current(queue, source)) is not None), None)
    topic = (posted.programme, posted.topic) if posted else ("", "")
    found: list[Coming] = []
    for one in next_occasions(series, queue, now, count):
        if one.kind is SeriesKind.TOPIC:
            topic = (one.programme, one.topic)
        if one.kind is SeriesKind.REFLECTION:
            found.append(replace(one, programme=topic[0], topic=topic[1]))
        else:
            found.append(one)
    return tuple(found)
