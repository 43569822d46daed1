"""Too many requests: by tier, by channel, or to order; and who comes back too early."""

import math
from collections import deque
from collections.abc import Callable

from tests.emulators.slackwire.methods import METHODS
from tests.emulators.slackwire.model import Call

POSTS = frozenset({"chat.postMessage", "chat.postEphemeral"})


class RateLimits:
    """Off unless `on`. Told a client to wait, it complains about a request that comes before the time is over."""

    def __init__(self, now: Callable[[], float], complain: Callable[[str], None]) -> None:
        self.on = False
        self.per_minute: dict[str, int] = {}
        self.seconds_per_post = 1.0
        self.crossing = 0.0
        """Seconds in which a request may have been on its way when its bucket was told to wait."""
        self._now = now
        self._complain = complain
        self._recent: dict[str, deque[float]] = {}
        self._until: dict[str, float] = {}
        self._told: dict[str, float] = {}

    def bucket(self, call: Call) -> str:
        return f"{call.key} {call.args.get('channel')}" if call.key in POSTS else call.key

    def told(self, call: Call, retry_after: int) -> None:
        """Remember what the client was told."""
        bucket = self.bucket(call)
        if bucket not in self._until:
            self._told[bucket] = self._now()
        self._until[bucket] = self._now() + retry_after

    def meet(self, call: Call) -> int | None:
        """Seconds to wait if this request is one too many."""
        bucket, now = self.bucket(call), self._now()
        until = self._until.get(bucket)
        if until is not None:
            if now < until - 0.001:
                if now >= self._told[bucket] + self.crossing:
                    self._complain(f"{call.key}: came back {until - now:.2f} s before Retry-After was over")
                return math.ceil(until - now)
            del self._until[bucket]
        if not self.on or call.key not in METHODS:
            return None
        recent = self._recent.setdefault(bucket, deque())
        if call.key in POSTS:
            wait = recent[-1] + self.seconds_per_post - now if recent else 0.0
        else:
            most = self.per_minute.get(call.key, METHODS[call.key].per_minute)
            while recent and recent[0] <= now - 60:
                recent.popleft()
            wait = recent[0] + 60 - now if len(recent) >= most else 0.0
        if wait > 0:
            return max(1, math.ceil(wait))
        recent.append(now)
        if call.key in POSTS and len(recent) > 2:
            recent.popleft()
        return None
