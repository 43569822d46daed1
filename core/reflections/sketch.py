"""One's own check-ins drawn with letters, for a place that can hold no picture of them: a line for each week.

It draws what ``weeks.in_words`` says, so whoever hears it read out loses nothing by skipping it.
"""

from __future__ import annotations

from datetime import date, timedelta

from core.kernel.cards import Desk, Paragraph
from core.reflections.weeks import Points

MOST = 12
"""Lines, so that a phone shows them at a glance. The picture goes back further."""
FULL, EMPTY = "●", "○"
HIGHEST = 5
_WEEK = timedelta(weeks=1)


def sketch(desk: Desk, points: Points) -> Paragraph | None:
    """Return a line for each of the last twelve weeks that end with the newest check-in; None for fewer than two days.

    ``points`` are (day, mood 1 to 5), in order. A week has as many full dots as its moods have in the middle, a half
    rounded up. A week without a check-in has none, and nothing is said of it.
    """
    if len(points) < 2:
        return None
    weeks: dict[date, list[int]] = {}
    for day, mood in points:
        weeks.setdefault(_monday(day), []).append(mood)
    newest = max(weeks)
    begin = max(min(weeks), newest - (MOST - 1) * _WEEK)
    mondays = [begin + number * _WEEK for number in range((newest - begin) // _WEEK + 1)]
    return Paragraph("\n".join(_line(desk, monday, weeks.get(monday, [])) for monday in mondays))


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _line(desk: Desk, monday: date, moods: list[int]) -> str:
    say = desk.say
    if not moods:
        return say("weeks-line-none", dots=EMPTY * HIGHEST, monday=monday)
    middle = (2 * sum(moods) + len(moods)) // (2 * len(moods))
    dots = FULL * middle + EMPTY * (HIGHEST - middle)
    low, high = say(f"mood-{min(moods)}"), say(f"mood-{max(moods)}")
    if low == high:
        return say("weeks-line", dots=dots, monday=monday, mood=low)
    return say("weeks-line-range", dots=dots, monday=monday, low=low, high=high)
