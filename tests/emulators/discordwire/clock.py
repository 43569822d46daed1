"""The fake's time: the real clock plus what a test has added, so that no test has to sleep."""

import time
from datetime import UTC, datetime

DISCORD_EPOCH_MS = 1_420_070_400_000


class Clock:
    """Wall and monotonic time with one common offset. Times are seconds, `now()` is aware UTC."""

    def __init__(self) -> None:
        self._offset = 0.0

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass at once, for the fake only (the bot has its own clock)."""
        if seconds < 0:
            raise ValueError("Time goes forward only")
        self._offset += seconds

    def time(self) -> float:
        return time.time() + self._offset

    def monotonic(self) -> float:
        return time.monotonic() + self._offset

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.time(), UTC)


class Snowflakes:
    """Ids that carry their moment in the upper 42 bits and always grow."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._last = 0

    def next(self) -> int:
        moment = (int(self._clock.time() * 1000) - DISCORD_EPOCH_MS) << 22
        self._last = max(moment, self._last + 1)
        return self._last


def moment_of(snowflake: int) -> datetime:
    return datetime.fromtimestamp(((snowflake >> 22) + DISCORD_EPOCH_MS) / 1000, UTC)
