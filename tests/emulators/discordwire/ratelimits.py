"""Rate limits: buckets to order, and a watch over clients that come back too early."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from tests.emulators.discordwire.clock import Clock

# A request may have crossed a global 429 on the wire; the same route may not (it is served one by one).
CROSSING = 0.025
CLOCK_GRAIN = 0.005


@dataclass(slots=True, frozen=True)
class TooMany:
    """A 429 to answer: seconds to wait, whether it holds for every route, and the header `Via` or none."""

    retry_after: float
    everywhere: bool = False
    via: bool = True


class RateLimits:
    """Off until a test sets `per_channel` (count, seconds) or `per_second` (count over all routes).

    With `per_channel` the answers carry bucket headers, so that a good client never meets a 429.
    Waiting times are real time: a client cannot know of the fake's own clock.
    """

    def __init__(self, clock: Clock, complain: Callable[[str], None]) -> None:
        self.per_channel: tuple[int, float] | None = None
        self.per_second: int | None = None
        self.crossing = 0.0
        """Seconds in which a request may have been on its way when its route was told to wait."""
        self.hits: list[str] = []
        self._clock = clock
        self._complain = complain
        self._windows: dict[str, tuple[float, int]] = {}
        self._recent: deque[float] = deque()
        self._not_before: dict[str, tuple[float, float]] = {}

    def watch(self, key: str, *, global_counts: bool = True) -> None:
        """Complain if this request comes before a Retry-After that its bucket was told is over."""
        now = time.monotonic()
        for bucket, grace in ((key, self.crossing), *([("*", CROSSING)] if global_counts else [])):
            told, until = self._not_before.get(bucket, (0.0, 0.0))
            if told + grace <= now < until - CLOCK_GRAIN:
                self._complain(f"{key} came back {until - now:.3f} s before Retry-After was over")

    def told(self, key: str, answer: TooMany) -> None:
        """Remember what a client was told to wait."""
        now = time.monotonic()
        self.hits.append(key)
        self._not_before["*" if answer.everywhere else key] = (now, now + answer.retry_after)

    def take(self, key: str, *, bucketed: bool, global_counts: bool = True) -> TooMany | None:
        """Count a request; the 429 to answer if it is one too many."""
        now = time.monotonic()
        if self.per_second is not None and global_counts:
            while self._recent and self._recent[0] <= now - 1.0:
                self._recent.popleft()
            if len(self._recent) >= self.per_second:
                return TooMany(self._recent[0] + 1.0 - now, everywhere=True)
            self._recent.append(now)
        if self.per_channel is not None and bucketed:
            count, seconds = self.per_channel
            until, used = self._windows.get(key, (0.0, 0))
            if now >= until:
                until, used = now + seconds, 0
            if used >= count:
                return TooMany(until - now)
            self._windows[key] = (until, used + 1)
        return None

    def headers(self, key: str, *, bucketed: bool) -> dict[str, str]:
        """Bucket headers for an answer; none while no bucket is ordered."""
        if self.per_channel is None or not bucketed or key not in self._windows:
            return {}
        until, used = self._windows[key]
        after = max(0.0, until - time.monotonic())
        return {
            "X-RateLimit-Limit": str(self.per_channel[0]),
            "X-RateLimit-Remaining": str(max(0, self.per_channel[0] - used)),
            "X-RateLimit-Reset": f"{time.time() + after:.3f}",
            "X-RateLimit-Reset-After": f"{after:.3f}",
            "X-RateLimit-Bucket": format(abs(hash(key.split("|")[0])) % 16**12, "012x"),
        }
