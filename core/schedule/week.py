"""The weekly card: all that a volunteer with forty minutes a week needs to see."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import ClassVar, Self

from core.circles.model import Trouble
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Titled, View
from core.kernel.ids import CircleId
from core.programme.queue import ItemState, QueueItem, waiting
from core.schedule.series import Occasion, Series, SeriesKind, SeriesState, between

MOST_CHORES = 3
LOW_QUEUE = 2
"""With fewer topics than this to come, the card asks for more."""


class ChoreKind(StrEnum):
    """Something that needs a person."""

    TROUBLE = "trouble"
    SUGGESTIONS = "suggestions"
    QUEUE_LOW = "queue-low"
    SERIES_STOPPED = "series-stopped"
    ALERTS = "alerts"
    DECISIONS = "decisions"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Coming:
    """One thing that will be posted by itself. ``programme`` and ``topic`` name the topic, if it is one."""

    kind: SeriesKind
    due: datetime
    title: str = ""
    programme: str = ""
    topic: str = ""
    own: bool = False
    """A topic that was written for this circle; its text is not told ahead."""


@dataclass(frozen=True, slots=True)
class Chore:
    """One thing to do, with how many of it there are."""

    kind: ChoreKind
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waits:
    """How much waits for a facilitator that the schedule does not know of. Counts, and nobody's name."""

    alerts: int = 0
    """Alerts and concerns without a last word."""
    decisions: int = 0
    """Held messages, shares to look at, reports, appeals and bans that wait for a second yes."""
    drill: bool = False
    """The last drill is more than a month ago."""


NOTHING_WAITS = Waits()


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekFacts:
    """What the weekly card is made of."""

    series: tuple[Series, ...] = ()
    consumed: Mapping[str, date] = field(default_factory=dict[str, date])
    """The date that each series consumed last: what was posted today is not said to be coming."""
    queue: tuple[QueueItem, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    waits: Waits = NOTHING_WAITS


def week_facts(
    standings: Sequence[tuple[Series, date | None]],
    queue: Sequence[QueueItem],
    troubles: Sequence[Trouble] = (),
    waits: Waits = NOTHING_WAITS,
) -> WeekFacts:
    """Gather what the card is made of from series with the dates that they consumed last."""
    return WeekFacts(
        series=tuple(series for series, _ in standings),
        consumed={series.id: last for series, last in standings if last is not None},
        queue=tuple(queue),
        troubles=tuple(troubles),
        waits=waits,
    )


def coming(facts: WeekFacts, start: datetime, end: datetime) -> tuple[Coming, ...]:
    """Return what will be posted between two instants, in order, each topic with the one whose turn it is."""
    due = [
        (occasion, one)
        for one in facts.series
        for occasion in between(one, start, end)
        if one.id not in facts.consumed or occasion.day > facts.consumed[one.id]
    ]
    return with_topics(due, facts.queue)


def with_topics(due: Sequence[tuple[Occasion, Series]], queue: Sequence[QueueItem]) -> tuple[Coming, ...]:
    """Put occasions in order and give each topic its item of the queue. Weekly cards are left out."""
    ordered = sorted(due, key=lambda pair: (pair[0].due, pair[1].id))
    ahead = {one.source: list(waiting(queue, one.source)) for _, one in ordered if one.kind is SeriesKind.TOPIC}
    return tuple(_coming(occasion, one, ahead) for occasion, one in ordered if one.kind is not SeriesKind.WEEK)


def _coming(occasion: Occasion, series: Series, ahead: dict[str, list[QueueItem]]) -> Coming:
    item = ahead[series.source].pop(0) if series.kind is SeriesKind.TOPIC and ahead[series.source] else None
    return Coming(
        series.kind,
        occasion.due,
        series.title,
        item.programme if item else "",
        item.topic if item else "",
        own=item is not None and not item.topic,
    )


def chores(facts: WeekFacts) -> tuple[Chore, ...]:
    """Return at most three things that need a person, the most pressing first."""
    suggested = sum(item.state is ItemState.SUGGESTED for item in facts.queue)
    stopped = sum(one.state is SeriesState.STOPPED for one in facts.series)
    low = sum(
        len(waiting(facts.queue, one.source)) < LOW_QUEUE
        for one in facts.series
        if one.kind is SeriesKind.TOPIC and one.state is SeriesState.ACTIVE
    )
    found = (
        Chore(ChoreKind.ALERTS, facts.waits.alerts),
        Chore(ChoreKind.DECISIONS, facts.waits.decisions),
        Chore(ChoreKind.SERIES_STOPPED, stopped),
        Chore(ChoreKind.TROUBLE, len(facts.troubles)),
        Chore(ChoreKind.QUEUE_LOW, low),
        Chore(ChoreKind.SUGGESTIONS, suggested),
        Chore(ChoreKind.DRILL, int(facts.waits.drill)),
    )
    return tuple(chore for chore in found if chore.count)[:MOST_CHORES]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekCard:
    """What posts itself in the next seven days, and at most three things that need a person."""

    name: ClassVar[str] = "week"

    circle: CircleId
    coming: tuple[Coming, ...] = ()
    chores: tuple[Chore, ...] = ()

    def view(self, desk: Desk) -> View:
        """Two short lists; one button for each thing to do."""
        say = desk.say
        posts: tuple[Block, ...] = (Items(tuple(coming_line(desk, one) for one in self.coming)),)
        if not self.coming:
            posts = (Paragraph(say("week-nothing-coming")),)
        todo: tuple[Block, ...] = (
            Items(tuple(say(f"week-chore-{chore.kind.value}", count=chore.count) for chore in self.chores)),
        )
        if not self.chores:
            todo = (Paragraph(say("week-nothing-to-do")),)
        here = (("circle", self.circle),)
        buttons = tuple(
            Button(
                say(f"week-button-{chore.kind.value}"),
                _ACTIONS[chore.kind],
                (*here, *_GIVEN.get(chore.kind, ())),
                Look.MAIN,
            )
            for chore in self.chores
        )
        return View(
            title=say("week-title"),
            blocks=(Titled(say("week-coming"), ""), *posts, Titled(say("week-to-do"), ""), *todo),
            rows=(buttons or (Button(say("week-button-schedule"), "schedule.list", here),),),
            notice=say("week-notice"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A quiet week and a full one."""
        circle, monday = CircleId("0123456789ab"), datetime(2026, 12, 7, 18, tzinfo=UTC)
        topic = Coming(SeriesKind.TOPIC, monday, "", "trust-from-the-roots", "where-it-comes-from")
        reflection = Coming(SeriesKind.REFLECTION, monday + timedelta(days=3))
        todo = tuple(Chore(kind, 2) for kind in (ChoreKind.TROUBLE, ChoreKind.QUEUE_LOW, ChoreKind.SUGGESTIONS))
        more = tuple(Chore(kind, 1) for kind in (ChoreKind.ALERTS, ChoreKind.DECISIONS, ChoreKind.DRILL))
        return (
            cls(circle=circle),
            cls(circle=circle, coming=(topic, reflection), chores=todo),
            cls(circle=circle, coming=(topic,), chores=more),
        )


_ACTIONS = {
    ChoreKind.ALERTS: "review.list",
    ChoreKind.DECISIONS: "review.list",
    ChoreKind.DRILL: "drill.begin",
    ChoreKind.TROUBLE: "review.list",
    ChoreKind.SUGGESTIONS: "review.list",
    ChoreKind.QUEUE_LOW: "prompts.list",
    ChoreKind.SERIES_STOPPED: "schedule.list",
}


_GIVEN = {
    ChoreKind.ALERTS: (("p", "r"),),
    ChoreKind.DECISIONS: (("p", "o"), ("w", "d")),
    ChoreKind.SUGGESTIONS: (("p", "o"), ("w", "s")),
    ChoreKind.TROUBLE: (("p", "o"), ("w", "t")),
}
"""Which list it opens; a sign of its own, because no two buttons of a message may be the same."""


def coming_line(desk: Desk, one: Coming) -> str:
    """Return one line: when, what, and which topic."""
    title = desk.library.title(one.programme, one.topic, desk.language) or one.title
    local = one.due.astimezone(desk.zone)
    # A topic that left the library since is posted in its own words, like one written for the circle.
    own = one.own or bool(one.topic)
    return desk.say(
        f"week-line-{one.kind.value}",
        day=local.date(),
        time=local.time(),
        title=title,
        titled="yes" if title else "own" if own else "no",
    )
