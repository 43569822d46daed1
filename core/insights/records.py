"""What was said of a week stands in the circle's records, and is read back from there: nobody is told two things.

If a week were worked out again, whoever erased their rows in between could be read off the difference.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from core.circles.changes import Audited
from core.circles.model import AuditLine
from core.insights.weeks import Measure, Said
from core.kernel.ids import CircleId

SAID = "safety.insights"
"""The name of such a line. What begins with ``safety.`` is left out of what administrators may take away."""


def record(circle: CircleId, at: datetime, week: Said) -> Audited:
    """Return the line that keeps what is said of a week: its Monday, its size, and the lower ends of the steps."""
    told = (f"{measure.value}={low}" for measure, low in week.steps)
    subject = " ".join((week.monday.isoformat(), f"members={week.size}", f"sessions={week.sessions}", *told))
    return Audited(AuditLine(circle=circle, at=at, by=None, action=SAID, subject=subject))


def read(subjects: Iterable[str]) -> tuple[Said, ...]:
    """Return what the lines say, a week once, by date. The first line of a week counts; others are not ours."""
    found: dict[date, Said] = {}
    for subject in subjects:
        week = _week(subject)
        if week is not None:
            found.setdefault(week.monday, week)
    return tuple(found[monday] for monday in sorted(found))


def _week(subject: str) -> Said | None:
    monday, *parts = subject.split(" ")
    try:
        numbers = {name: int(value) for name, _, value in (part.partition("=") for part in parts)}
        return Said(
            monday=date.fromisoformat(monday),
            size=numbers["members"],
            sessions=numbers["sessions"],
            steps=tuple((measure, numbers[measure.value]) for measure in Measure if measure.value in numbers),
        )
    except (ValueError, KeyError):
        return None
