"""A series in plain words: what, how often, at what time, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import assert_never

from core.circles.model import Trouble, TroubleKind
from core.kernel.cards import Desk
from core.schedule.rules import Daily, Expert, MonthlyNth, Rule, Weekday, Weekly, shape
from core.schedule.series import Occasion, Series, SeriesKind, SeriesState
from core.schedule.slots import zone


def listed(desk: Desk, words: Sequence[str]) -> str:
    """Join words as the language lists them: "Monday, Tuesday and Friday"; nothing for none."""
    if not words:
        return ""
    *rest, last = words
    if not rest:
        return last
    first = rest[0]
    for word in rest[1:]:
        first = desk.say("list-comma", first=first, second=word)
    return desk.say("list-and", first=first, second=last)


def weekday_in_words(desk: Desk, weekday: Weekday) -> str:
    """The day's name, such as "Monday"."""
    return desk.say(f"weekday-{weekday + 1}")


def rule_in_words(desk: Desk, rule: Rule) -> str:
    """How often, such as "every Monday and Thursday"; an expert's rule as its text."""
    say = desk.say
    what = shape(rule)
    match what:
        case Daily(every):
            return say("often-daily", every=every)
        case Weekly(every, weekdays):
            if every == 1 and len(weekdays) == len(Weekday):
                return say("often-daily", every=1)
            names = listed(desk, [weekday_in_words(desk, weekday) for weekday in weekdays])
            return say("often-weekly", every=every, days=names)
        case MonthlyNth(nth, weekday):
            place = "last" if nth < 0 else str(nth)
            return say("often-monthly", nth=say(f"nth-{place}"), day=weekday_in_words(desk, weekday))
        case Expert(text):
            return say("often-expert", rule=text)
        case _:
            assert_never(what)


def kind_in_words(desk: Desk, series: Series) -> str:
    """What it sends, such as "Topic from “Trust, from the roots up”"."""
    if series.title:
        return desk.say("series-titled", kind=desk.say(f"series-{series.kind.value}"), title=series.title)
    programme = desk.library.programme(series.source, desk.language) if series.source else None
    if series.kind is SeriesKind.TOPIC and programme is not None:
        return desk.say("series-topic-from", programme=programme.title)
    return desk.say(f"series-{series.kind.value}")


def zone_in_words(name: str) -> str:
    """A zone's name as people read it: "America/New York"."""
    return name.replace("_", " ")


def series_in_words(desk: Desk, series: Series) -> str:
    """What, how often and when, in one line: "Topic from …, every Monday at 18:00 (Europe/Berlin)"."""
    return desk.say(
        "series-in-words",
        what=kind_in_words(desk, series),
        often=rule_in_words(desk, series.rule),
        time=series.clock,
        zone=zone_in_words(series.zone),
    )


def series_in_short(desk: Desk, series: Series) -> str:
    """The same without zone, for lists to choose from; at most 100 characters."""
    what, often = kind_in_words(desk, series), rule_in_words(desk, series.rule)
    words = desk.say("series-in-short", what=what, often=often, time=series.clock)
    return words if len(words) <= 100 else f"{words[:99]}…"


def on_the_wall(series: Series, due: datetime) -> datetime:
    """An instant as the wall shows it where the series lives."""
    where = zone(series.zone)
    assert where is not None, "the occasion was worked out in it"
    return due.astimezone(where)


def occasion_in_words(desk: Desk, series: Series, occasion: Occasion) -> str:
    """Day and time, such as "Monday 7 December, 18:00"."""
    local = on_the_wall(series, occasion.due)
    return desk.say("occasion-in-words", day=local.date(), time=local.time())


def state_in_words(
    desk: Desk, series: Series, following: Occasion | None, today: date, troubles: Sequence[Trouble] = ()
) -> str:
    """How it stands: when it comes next, or why it does not.

    ``troubles`` are those of the room that it is posted to, for the reason of one that stopped itself.
    """
    say = desk.say
    match series.state:
        case SeriesState.PAUSED:
            return say("state-paused")
        case SeriesState.STOPPED:
            return say(f"state-stopped-{_reason(troubles)}")
        case SeriesState.REMOVED:
            return say("state-removed")
        case SeriesState.ACTIVE:
            if following is None:
                return say("state-ended")
            words = occasion_in_words(desk, series, following)
            if series.paused_until is not None and today < series.paused_until:
                return say("state-paused-until", day=series.paused_until, next=words)
            return say("state-next", next=words)
        case _:
            assert_never(series.state)


_TOLD = (TroubleKind.BOT_REMOVED, TroubleKind.ROOM_GONE, TroubleKind.NOT_ALLOWED)


def _reason(troubles: Sequence[Trouble]) -> str:
    open_kinds = {trouble.kind for trouble in troubles}
    return next((kind.value for kind in _TOLD if kind in open_kinds), "unknown")
