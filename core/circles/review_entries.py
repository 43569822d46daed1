"""What may stand in the list behind the weekly card."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from core.circles.model import TroubleKind
from core.kernel.ids import PersonId, QueueItemId, SeriesId
from core.schedule.series import SeriesKind


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleEntry:
    """Something that could not be delivered, or was lost. ``id`` stands for it in buttons."""

    id: str
    kind: TroubleKind
    detail: str = ""
    person: PersonId | None = None
    """Whom it is about; named here only, to facilitators who ask."""
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class StoppedEntry:
    """A series that stopped itself."""

    series: SeriesId
    kind: SeriesKind
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuggestionEntry:
    """A topic that a member would like. The library's, or words of their own."""

    item: QueueItemId
    programme: str = ""
    topic: str = ""
    text: str | None = field(default=None, repr=False)
    person: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportEntry:
    """Something that was reported. Its words stand behind a button."""

    report: str
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseEntry:
    """A case with an appeal, or a ban that waits for a second facilitator."""

    number: int
    appeal: bool
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskEntry:
    """An alert that is not closed, or a concern to keep in mind. What was noticed stands behind a button."""

    alarm: str
    concern: bool
    person: PersonId | None
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldEntry:
    """A message that was held back, or that should be and still stands in the room. Its words stand behind a button."""

    held: str
    person: PersonId | None
    kinds: tuple[str, ...] = ()
    """Why, as kinds of reasons."""
    taken: bool = False
    """It is out of the room."""
    appealed: bool = False
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareEntry:
    """Something that a member would like to share and that is looked at first. Its words stand behind a button."""

    share: str
    number: int
    """The name that it stands under; 0 is the member's own."""
    person: PersonId | None
    """None where no name may stand."""
    since: datetime


ReviewEntry = (
    RiskEntry | HeldEntry | ShareEntry | TroubleEntry | StoppedEntry | SuggestionEntry | ReportEntry | CaseEntry
)
