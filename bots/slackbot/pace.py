"""Keeps within Slack's limits before Slack says so: each method, and each channel, has a line to stand in.

People who wait for an answer go first; what is delivered stands behind them, and of that each circle has its turn,
however much another one has to send. Limits: https://docs.slack.dev/apis/web-api/rate-limits
"""

from __future__ import annotations

import asyncio
import heapq
from collections import OrderedDict
from contextlib import suppress
from dataclasses import dataclass
from enum import IntEnum

from bots.slackbot.methods import PER_MINUTE, Method

SPACED = (Method.CHAT_POST, Method.CHAT_POST_EPHEMERAL)
"""Counted for each channel, one a second."""
BETWEEN_POSTS = 1.05
AT_ONCE = 0.2
"""The share of a minute's calls that may go out in one burst. The others are spread over the minute."""
PATIENCE = 20.0
"""Seconds that one waits in line; who would wait longer is told when to come back."""
MOST_LINES = 10_000
STRICTEST = 20
"""Calls in a minute of a method whose tier is not in the table."""


class Rank(IntEnum):
    """Who goes first. Smaller is sooner."""

    PERSON = 0
    DELIVERY = 1
    QUIET = 2
    """What nobody waits for: what was missed, what an opened page shows."""


@dataclass(frozen=True, slots=True)
class Turn:
    """For whom a call is made. ``circle`` shares fairly with other circles."""

    rank: Rank = Rank.PERSON
    circle: str = ""


PERSON = Turn()
DELIVERY = Turn(Rank.DELIVERY)
QUIET = Turn(Rank.QUIET)


class TooLong(Exception):
    """The line is too long to wait in. ``seconds`` is when to come back."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


class _Line:
    """One limit: ``burst`` calls at once, then one each ``apart`` seconds."""

    def __init__(self, apart: float, burst: int, now: float) -> None:
        self._apart = apart
        self._burst = burst
        self._left = float(burst)
        self._at = now
        self._waiting: list[tuple[int, int, int, asyncio.Future[None]]] = []
        self._number = 0
        self._round = 0
        self._rounds: dict[str, int] = {}
        self._turned_away = 0.0
        self._timer: asyncio.TimerHandle | None = None

    @property
    def idle(self) -> bool:
        self._refill()
        return not self._waiting and self._left >= self._burst

    def _refill(self) -> None:
        now = asyncio.get_running_loop().time()
        self._left = min(self._left + (now - self._at) / self._apart, float(self._burst))
        self._at = now

    async def pass_through(self, turn: Turn) -> None:
        self._refill()
        if not self._waiting and self._left >= 1:
            self._left -= 1
            return
        # a circle's next call is one round later than its last; who has waited for none begins in this round
        mine = max(self._rounds.get(turn.circle, 0), self._round) + 1
        ahead = sum(1 for rank, round_, *_ in self._waiting if (rank, round_) <= (turn.rank, mine))
        wait = (ahead + 1 - self._left) * self._apart
        loop = asyncio.get_running_loop()
        if wait > PATIENCE:
            self._turned_away = max(self._turned_away, loop.time() + PATIENCE / 2) + self._apart
            raise TooLong(self._turned_away - loop.time())
        self._rounds[turn.circle] = mine
        self._number += 1
        place = (int(turn.rank), mine, self._number, loop.create_future())
        heapq.heappush(self._waiting, place)
        self._serve()
        try:
            await place[3]
        except asyncio.CancelledError:
            with suppress(ValueError):
                self._waiting.remove(place)
                heapq.heapify(self._waiting)
            raise

    def _serve(self) -> None:
        self._refill()
        while self._waiting and self._left >= 1:
            _, round_, _, future = heapq.heappop(self._waiting)
            if future.done():
                continue
            self._left -= 1
            self._round = max(self._round, round_)
            future.set_result(None)
        if not self._waiting:
            self._rounds.clear()
            self._round = 0
        elif self._timer is None:
            loop = asyncio.get_running_loop()
            self._timer = loop.call_later((1 - self._left) * self._apart, self._due)

    def _due(self) -> None:
        self._timer = None
        self._serve()


class Pace:
    """All lines of one workspace."""

    def __init__(self, slowness: float = 1.0) -> None:
        """``slowness`` multiplies every wait; less than 1 is only for where nobody counts, such as a test."""
        self._slowness = slowness
        self._lines: OrderedDict[tuple[Method, str], _Line] = OrderedDict()

    async def wait(self, method: Method, channel: str, turn: Turn) -> None:
        """Wait until a call may go out.

        Raises:
            TooLong: the line is too long; nothing was waited for.
        """
        key = (method, channel if method in SPACED else "")
        line = self._lines.get(key)
        if line is None:
            line = self._lines[key] = _new(method, self._slowness)
            self._tidy()
        self._lines.move_to_end(key)
        await line.pass_through(turn)

    def _tidy(self) -> None:
        if len(self._lines) > MOST_LINES:
            for key in [key for key, line in self._lines.items() if line.idle]:
                del self._lines[key]


def _new(method: Method, slowness: float) -> _Line:
    now = asyncio.get_running_loop().time()
    if method in SPACED:
        return _Line(BETWEEN_POSTS * slowness, 1, now)
    most = PER_MINUTE.get(method, STRICTEST)
    burst = max(1, int(most * AT_ONCE))
    return _Line(60 / (most - burst) * slowness, burst, now)
