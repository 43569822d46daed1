"""Insights as facilitators see them: steps, never counts, and no names."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import ClassVar, Self

from core.insights.weeks import SMALLEST, WEEK, Measure, Said
from core.kernel.cards import Block, Button, Chart, Desk, Items, Paragraph, Quiet, View
from core.kernel.ids import CircleId

_CIRCLE = CircleId("0123456789ab")
_MONDAY = date(2026, 10, 5)


def step_in_words(desk: Desk, week: Said, measure: Measure) -> str:
    """Return a figure as it may be told."""
    step = week.step(measure)
    if step is None:
        return desk.say("insights-step-none")
    low, high = step
    if low == 0:
        return desk.say("insights-step-few")
    return desk.say("insights-step-more" if high == week.size else "insights-step", low=low, high=high)


def in_words(desk: Desk, weeks: tuple[Said, ...]) -> str:
    """Return what the picture shows: for each measure its steps from the first week on, those alike together."""
    said = [desk.say("insights-span", count=len(weeks), first=weeks[0].monday, last=weeks[-1].monday)]
    for measure in Measure:
        runs = groupby(weeks, key=lambda week, of=measure: step_in_words(desk, week, of))
        told = [desk.say("insights-run", step=step, weeks=len(list(run))) for step, run in runs]
        said.append(desk.say("insights-line", what=desk.say(f"insights-{measure.value}"), step=", ".join(told)) + ".")
    return " ".join(said)


def _lines(desk: Desk, week: Said) -> tuple[Block, ...]:
    """The newest week, line by line."""
    say = desk.say
    if week.size < SMALLEST:
        return (
            Paragraph(say("insights-small", least=SMALLEST)),
            Paragraph(say("insights-sessions", count=week.sessions)),
        )
    lines = [
        say("insights-line", what=say(f"insights-{measure.value}"), step=step_in_words(desk, week, measure))
        for measure in Measure
    ]
    return (
        Paragraph(say("insights-week", monday=week.monday, members=week.size)),
        Items((*lines, say("insights-sessions", count=week.sessions))),
    )


def _picture(desk: Desk, weeks: tuple[Said, ...]) -> tuple[Block, ...]:
    if len(weeks) < 2 or all(week.size < SMALLEST for week in weeks):
        return ()
    return (
        Chart(
            mondays=tuple(week.monday.isoformat() for week in weeks),
            labels=tuple(desk.say(f"insights-{measure.value}") for measure in Measure),
            steps=tuple(tuple(week.step(measure) for week in weeks) for measure in Measure),
            alt=in_words(desk, weeks),
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsCard:
    """The last weeks as a picture and in words, and the switch for the weekly brief."""

    name: ClassVar[str] = "insights"

    circle: CircleId
    weeks: tuple[Said, ...] = ()
    brief: bool = False

    def view(self, desk: Desk) -> View:
        """Show the newest week in words and all of them in a picture."""
        say = desk.say
        blocks = (
            (*_lines(desk, self.weeks[-1]), *_picture(desk, self.weeks))
            if self.weeks
            else (Paragraph(say("insights-none")),)
        )
        switch = Button(
            say("insights-brief-stop" if self.brief else "insights-brief-start"),
            "insights.brief",
            (("circle", self.circle), ("on", "no" if self.brief else "yes")),
        )
        state = Quiet(say("insights-brief-on" if self.brief else "insights-brief-off"))
        return View(
            title=say("insights-title"),
            blocks=(*blocks, Quiet(say("insights-how")), state),
            rows=((switch,),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Nothing yet, a circle that is too small, and half a year's quarter."""
        weeks = example_weeks()
        small = Said(monday=_MONDAY, size=SMALLEST - 1, sessions=1)
        return (
            cls(circle=_CIRCLE),
            cls(circle=_CIRCLE, weeks=(small,)),
            cls(circle=_CIRCLE, weeks=weeks, brief=True),
            cls(circle=_CIRCLE, weeks=(small, *(weeks[1:]))),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class InsightsBrief:
    """The week that was, in the facilitators' room."""

    name: ClassVar[str] = "insights-brief"

    circle: CircleId
    week: Said

    def view(self, desk: Desk) -> View:
        """Say it line by line; what it can be compared with is behind the button."""
        say, here = desk.say, (("circle", self.circle),)
        more = Button(say("insights-open"), "insights.show", here)
        stop = Button(say("insights-brief-stop"), "insights.brief", (*here, ("on", "no")))
        return View(
            title=say("insights-brief-title"),
            blocks=(*_lines(desk, self.week), Quiet(say("insights-how"))),
            rows=((more, stop),),
            notice=say("insights-brief-title"),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(circle=_CIRCLE, week=example_weeks()[-1]),)


def example_weeks() -> tuple[Said, ...]:
    """Twelve weeks of a made-up circle, for examples and previews."""
    lows = ((10, 5, 0), (10, 5, 5), (5, 5, 5), (5, 0, 0))
    return tuple(
        Said(
            monday=_MONDAY + WEEK * place,
            size=15,
            steps=tuple((measure, (*lows[place % 4], 0, 0, 0)[at]) for at, measure in enumerate(Measure)),
            sessions=place % 2,
        )
        for place in range(12)
    )
