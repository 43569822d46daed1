"""What the commands of the queue of topics need to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from core.circles.changes import Audited, TroubleClosed
from core.circles.model import AuditLine, Here, TroubleKind
from core.kernel.changes import Change
from core.kernel.events import Act
from core.kernel.ids import TextRef
from core.kernel.moment import Moment
from core.programme.library import Library
from core.programme.queue import ItemState, QueueItem, waiting
from core.schedule.series import Series, SeriesKind


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptFacts:
    """The queues of a circle, for its facilitators. ``texts`` are the circle's own words, opened."""

    here: Here
    library: Library = field(default_factory=lambda: Library({}))
    queue: tuple[QueueItem, ...] = ()
    series: tuple[Series, ...] = ()
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)

    @property
    def programmes(self) -> tuple[str, ...]:
        """The programmes in use: the circle's own first, then those of its series, then others in the queue."""
        drawn = (one.source for one in self.series if one.kind is SeriesKind.TOPIC)
        queued = (item.programme for item in self.queue if item.state is ItemState.QUEUED)
        return tuple(dict.fromkeys(name for name in (self.here.circle.programme, *drawn, *queued) if name))

    def waiting(self, programme: str) -> tuple[QueueItem, ...]:
        """What is still to come of one programme, in order."""
        return waiting(self.queue, programme)

    def item(self, name: str) -> QueueItem | None:
        """One of this circle's entries by its id; None for anything else."""
        return next((item for item in self.queue if item.id == name), None)

    def text_of(self, item: QueueItem) -> str:
        """The circle's own words of an entry; empty for a topic of the library, or where they are gone."""
        return self.texts.get(item.text_ref, "") if item.text_ref else ""

    def no_longer_empty(self, programme: str) -> tuple[TroubleClosed, ...]:
        """Put aside that the queue of a programme was empty."""
        return tuple(
            TroubleClosed(circle=self.here.circle.id, kind=TroubleKind.QUEUE_EMPTY, subject=one.id)
            for one in self.series
            if one.kind is SeriesKind.TOPIC and one.source == programme
        )

    def audited(self, act: Act, moment: Moment, subject: str) -> Change:
        """Write down that a facilitator did this to one entry or one programme."""
        circle = self.here.circle.id
        return Audited(AuditLine(circle=circle, at=moment.now, by=act.actor.person, action=act.action, subject=subject))


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicFacts:
    """What members may see of the topics: the one posted last and what comes next.

    ``series`` are the circle's topic series with the date each consumed last; ``texts`` holds the circle's own
    words of what was posted last; ``suggested`` counts what this person has suggested and nobody has looked at.
    """

    here: Here
    series: tuple[tuple[Series, date | None], ...] = ()
    queue: tuple[QueueItem, ...] = ()
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)
    suggested: int = 0
