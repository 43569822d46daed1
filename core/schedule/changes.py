"""What may change about series and their occasions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from core.kernel.ids import CircleId, SeriesId
from core.kernel.quick import quick
from core.schedule.series import Occasion, Series


class Outcome(StrEnum):
    """What became of an occasion."""

    POSTED = "posted"
    SKIPPED = "skipped"
    """On purpose, or because its circle or series was paused."""
    TOO_OLD = "too-old"
    NOTHING_TO_SAY = "nothing-to-say"
    """The queue was empty."""


@dataclass(frozen=True, slots=True)
class SeriesSaved:
    """A series is new or different.

    A new or resumed one takes ``starting_point`` as ``last``, so that it owes nothing from before; one that
    only moves keeps where it stands (``last`` None).
    """

    series: Series
    next_due: datetime | None
    """None when nothing is to come, or while it rests."""
    last: date | None = None
    """The date to store as the last one consumed; None leaves what is stored."""


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class OccasionTaken:
    """An occasion has had its turn. Unique on (series, day, place): a second one changes nothing."""

    circle: CircleId
    occasion: Occasion
    outcome: Outcome
    late: bool = False


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesMovedOn:
    """The series now waits for its next occasion. ``last`` is the date last consumed."""

    series: SeriesId
    last: date | None
    next_due: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendingCancelled:
    """What waits to be sent for any occasion of a series is not sent any more."""

    circle: CircleId
    series: SeriesId


ScheduleChange = SeriesSaved | OccasionTaken | SeriesMovedOn | SendingCancelled
