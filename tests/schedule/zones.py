"""Every zone of the tz database, and its changes in thirteen years, found by walking through them."""

from collections import defaultdict
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

EVERY_ZONE = sorted(available_timezones() - {"Factory", "localtime"})
FROM, TO = datetime(2020, 1, 1, tzinfo=UTC), datetime(2033, 1, 1, tzinfo=UTC)


@cache
def changes(name: str) -> tuple[tuple[datetime, timedelta | None], ...]:
    """Each change of the offset in UTC, to the minute, with the offset that it brings."""
    named = ZoneInfo(name)
    found = []
    day, offset = FROM, FROM.astimezone(named).utcoffset()
    while day < TO:
        following = day + timedelta(days=4)  # no zone changes twice within so few days
        afterwards = following.astimezone(named).utcoffset()
        if afterwards != offset:
            instant = day
            for step in (timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)):
                while (instant + step).astimezone(named).utcoffset() == offset:
                    instant += step
            found.append((instant + timedelta(minutes=1), afterwards))
        day, offset = following, afterwards
    return tuple(found)


def histories() -> dict[object, list[str]]:
    """The zones, grouped by what their walls show through all these years: each group is one clock."""
    groups = defaultdict(list)
    for name in EVERY_ZONE:
        groups[FROM.astimezone(ZoneInfo(name)).utcoffset(), changes(name)].append(name)
    return groups
