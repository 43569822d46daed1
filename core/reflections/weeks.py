"""One's own check-ins over time: which days a picture shows, and what it says in words.

The words describe and do not judge: the facts of the picture for someone who does not see it, no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from core.kernel.cards import Desk, Plot
from core.reflections.model import CheckIn

Points = tuple[tuple[date, int], ...]

SHOWN = timedelta(weeks=26)
FEW = 8
"""So many days are told one by one; of more, the ends and the drift."""
SIDE = 3
"""Days on each side of the comparison that tells a drift."""
ALIKE = 0.5
"""Means of moods closer than this are told as alike."""


def points_of(check_ins: Sequence[CheckIn], zone: ZoneInfo) -> Points:
    """Return (day, mood) for the last 26 weeks up to the newest, in order; of several on a day, the last."""
    days = {one.at.astimezone(zone).date(): one.mood for one in sorted(check_ins, key=lambda one: (one.at, one.id))}
    if not days:
        return ()
    begin = max(days) - SHOWN
    return tuple((day, days[day]) for day in sorted(days) if day > begin)


def plot(desk: Desk, points: Points) -> Plot | None:
    """Return the picture with its words; None for fewer than two days, which show nothing yet."""
    if len(points) < 2:
        return None
    low, lower, middle, higher, high = (desk.say(f"mood-{mood}") for mood in range(1, 6))
    return Plot(
        points=tuple((day.isoformat(), mood) for day, mood in points),
        labels=(low, lower, middle, higher, high),
        alt=in_words(desk, points),
    )


def in_words(desk: Desk, points: Points) -> str:
    """Return what the picture shows, for at least one day."""
    say = desk.say
    first, last = points[0][0], points[-1][0]
    said = [say("weeks-span", first=_day(desk, first), last=_day(desk, last), count=len(points))]
    if len(points) <= FEW:
        said.extend(say("weeks-one", day=_day(desk, day), mood=say(f"mood-{mood}")) for day, mood in points)
    else:
        moods = [mood for _, mood in points]
        said.append(say("weeks-range", low=say(f"mood-{min(moods)}"), high=say(f"mood-{max(moods)}")))
        said.append(say("weeks-last", mood=say(f"mood-{moods[-1]}")))
    if len(points) >= 2 * SIDE:
        said.append(say(_drift([mood for _, mood in points])))
    return " ".join(said)


def _drift(moods: Sequence[int]) -> str:
    """Compare the last three days with the three before them."""
    before, after = sum(moods[-2 * SIDE : -SIDE]) / SIDE, sum(moods[-SIDE:]) / SIDE
    if abs(after - before) < ALIKE:
        return "weeks-alike"
    return "weeks-higher" if after > before else "weeks-lower"


def _day(desk: Desk, day: date) -> str:
    return desk.say("journal-day", day=day, year=str(day.year))
