"""Series as they may come up, for the examples of cards."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from core.schedule.rules import Rule
from core.schedule.series import Series, SeriesKind, SeriesState

NOON: Final = datetime(2026, 12, 1, 12, tzinfo=UTC)
"""The instant of the examples, a Tuesday."""

TOPICS: Final = Series(
    id="0123456789ab",
    circle="0123456789ab",
    kind=SeriesKind.TOPIC,
    rule=Rule("FREQ=WEEKLY;BYDAY=MO", date(2026, 11, 30)),
    clock=time(18),
    zone="Europe/Berlin",
    catch_up=timedelta(hours=12),
    source="trust-from-the-roots",
)
REFLECTIONS: Final = replace(
    TOPICS,
    id="1123456789ab",
    kind=SeriesKind.REFLECTION,
    rule=Rule("FREQ=WEEKLY;BYDAY=MO,TH", date(2026, 11, 30)),
    skipped=frozenset({date(2026, 12, 3)}),
)
ANNOUNCEMENT: Final = replace(
    TOPICS,
    id="2123456789ab",
    kind=SeriesKind.ANNOUNCEMENT,
    rule=Rule("FREQ=MONTHLY;BYDAY=-1SU", date(2026, 11, 30)),
    state=SeriesState.PAUSED,
    title="Video evening",
    source="",
    text_key="0123456789ab",
)
EXAMPLES: Final = (TOPICS, REFLECTIONS, ANNOUNCEMENT)
