"""What would be posted when: the very decisions of the clock, over time that is only imagined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from core.circles.model import Circle
from core.kernel.moment import at
from core.programme.changes import QueueSaved
from core.programme.queue import QueueItem, current, waiting
from core.schedule.changes import OccasionTaken, Outcome, SeriesMovedOn
from core.schedule.due import DueSnapshot, decide_due
from core.schedule.series import Series, SeriesKind, next_occasion
from core.schedule.week import week_facts

MOST_STEPS = 20_000


@dataclass(frozen=True, slots=True)
class Simulated:
    """One occasion: when it came, on which date of its series, and what became of it.

    ``programme`` and ``topic`` name the topic that was posted, or that a reflection asked about.
    """

    at: datetime
    series: Series
    day: date
    outcome: Outcome
    programme: str = ""
    topic: str = ""


@dataclass(slots=True)
class _Standing:
    series: Series
    last: date | None
    due: datetime | None


def simulate(
    circle: Circle,
    series: Sequence[tuple[Series, date | None]],
    queue: Sequence[QueueItem],
    start: datetime,
    end: datetime,
) -> tuple[Simulated, ...]:
    """Return what ``circle`` would post from ``start`` (inclusive) to ``end`` (exclusive), in order.

    ``series`` come each with the date consumed last; what they owe from before ``start`` falls due at
    ``start``. Members are left out: a private series shows its occasion, not whom it reaches. Ends after
    20,000 occasions.
    """
    items: dict[str, QueueItem] = {item.id: item for item in queue}
    standings = [_Standing(one, last, _first(one, last, start)) for one, last in series]
    told: list[Simulated] = []
    while len(told) < MOST_STEPS:
        ready = [one for one in standings if one.due is not None and one.due < end]
        if not ready:
            break
        # As the store takes them: the longest due first, of those at once the topic first.
        turn = min(ready, key=lambda one: (one.due, one.series.kind is not SeriesKind.TOPIC, one.series.id))
        assert turn.due is not None
        told.extend(_decided(circle, turn, standings, items, max(turn.due, start)))
    return tuple(told)


def _first(series: Series, last: date | None, start: datetime) -> datetime | None:
    first = next_occasion(series, last, start)
    return None if first is None else first.due


def _decided(
    circle: Circle, turn: _Standing, standings: Sequence[_Standing], items: dict[str, QueueItem], now: datetime
) -> list[Simulated]:
    """Let one series have its turn, and take the changes in."""
    series, queue = turn.series, tuple(items.values())
    ahead, before = waiting(queue, series.source), current(queue, series.source)
    snapshot = DueSnapshot(
        circle=circle,
        series=series,
        last=turn.last,
        item=ahead[0] if ahead else None,
        current=before,
        week=week_facts([(one.series, one.last) for one in standings], queue),
    )
    decision = decide_due(snapshot, at(now, circle.zone, seed=f"{series.id}/{now.isoformat()}"))
    found: list[Simulated] = []
    about = before if series.kind is SeriesKind.REFLECTION else snapshot.item
    drawn = about is not None and series.kind in (SeriesKind.TOPIC, SeriesKind.REFLECTION)
    turn.due = None
    for change in decision.changes:
        match change:
            case OccasionTaken(occasion=occasion, outcome=outcome):
                named = about if drawn and outcome is Outcome.POSTED else None
                found.append(
                    Simulated(
                        now,
                        series,
                        occasion.day,
                        outcome,
                        named.programme if named else "",
                        named.topic if named else "",
                    )
                )
            case QueueSaved(items=used):
                items.update((item.id, item) for item in used)
            case SeriesMovedOn(last=last, next_due=due):
                turn.last, turn.due = last, due
            case _:
                continue
    return found
