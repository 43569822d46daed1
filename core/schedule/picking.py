"""Which series is meant: by its id from a button or a list, by its number, or by words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import ClassVar, Self, TypeVar

from core.kernel.cards import Button, Choice, Desk, Paragraph, Picker, View
from core.kernel.decision import Decision, show
from core.kernel.events import Act
from core.kernel.ids import CircleId
from core.kernel.moment import Moment
from core.schedule.examples import EXAMPLES
from core.schedule.facts import ScheduleFacts
from core.schedule.listing import Standing
from core.schedule.rules import MonthlyNth, Weekly, shape
from core.schedule.series import Series
from core.schedule.words import series_in_short

F = TypeVar("F", bound=ScheduleFacts)
Decide = Callable[[F, Act, Moment], Decision]
DecideOne = Callable[[F, Standing, Act, Moment], Decision]


def on_one(decide: DecideOne[F]) -> Decide[F]:
    """Find the series that an act is about, or ask which; a series of another circle is never found."""

    def decide_on_one(facts: F, act: Act, moment: Moment) -> Decision:
        typed = act.given.get("s") or act.given.get("series", "")
        found = _found(facts, typed)
        if len(found) == 1:
            return decide(facts, found[0], act, moment)
        offered = tuple(series for series, _ in found or facts.series)
        return show(WhichSeries(circle=facts.circle.id, action=act.action, series=offered, unknown=bool(typed)))

    return decide_on_one


def _found(facts: ScheduleFacts, typed: str) -> tuple[Standing, ...]:
    exact = facts.named(typed)
    if exact is not None:
        return (exact,)
    if re.fullmatch(r"[0-9]{1,2}", typed.strip()):
        place = int(typed) - 1
        return facts.series[place : place + 1] if place >= 0 else ()
    wanted = [word for word in re.split(r"[\s,;]+", typed.casefold()) if word]
    if not wanted:
        return facts.series if len(facts.series) == 1 else ()
    return tuple(standing for standing in facts.series if _fits(wanted, " ".join(_said_of(standing[0]))))


def _fits(wanted: list[str], said: str) -> bool:
    return all(word in said for word in wanted)


def _said_of(series: Series) -> Iterator[str]:
    yield series.kind.value
    yield series.title.casefold()
    yield series.source
    yield series.clock.strftime("%H:%M")
    match shape(series.rule):
        case Weekly(_, weekdays):
            yield from (weekday.name.casefold() for weekday in weekdays)
        case MonthlyNth(_, weekday):
            yield weekday.name.casefold()
        case _:
            pass


def suggest_series(facts: ScheduleFacts, typed: str, desk: Desk) -> tuple[Choice, ...]:
    """Offer the circle's series in words, those that hold what was typed."""
    wanted = typed.casefold().split()
    offered = (Choice(series_in_short(desk, series), series.id) for series, _ in facts.series)
    return tuple(choice for choice in offered if _fits(wanted, choice.label.casefold()))[:25]


@dataclass(frozen=True, slots=True, kw_only=True)
class WhichSeries:
    """Several series may be meant, or none is like what was typed."""

    name: ClassVar[str] = "which-series"

    circle: CircleId
    action: str
    series: tuple[Series, ...] = ()
    unknown: bool = False

    def view(self, desk: Desk) -> View:
        """A list to choose from; with nothing to choose, the way to the first one."""
        say, here = desk.say, (("circle", self.circle),)
        if not self.series:
            add = Button(say("schedule-button-add"), "schedule.add", here)
            return View(blocks=(Paragraph(say("schedule-none")),), rows=((add,),))
        choices = tuple(Choice(series_in_short(desk, one), one.id) for one in self.series[:25])
        words = say("which-series-unknown") if self.unknown else say("which-series")
        picker = Picker("s", say("which-series-picker"), self.action, choices=choices, given=here)
        return View(blocks=(Paragraph(words),), rows=(picker,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Two to choose from, nothing like what was typed, and nothing at all."""
        circle = CircleId("0123456789ab")
        return (
            cls(circle=circle, action="schedule.run-now", series=EXAMPLES),
            cls(circle=circle, action="schedule.run-now", series=EXAMPLES, unknown=True),
            cls(circle=circle, action="schedule.run-now"),
        )
