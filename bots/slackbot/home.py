"""App Homes: each a desired state. Whoever looks gets the newest page soon; everyone else when there is room.

A page is put together when its turn has come, so that of ten changes in a second one page is sent, the newest. Slack
takes so many pages a minute: who opened theirs just now, or changed something, goes before those who look at what
somebody else changed, so that a circle of hundreds keeps nobody waiting for their own page.
https://docs.slack.dev/surfaces/app-home
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import structlog

from bots.engine.pages import PageSource
from bots.engine.supervise import describe
from bots.slackbot import limits
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import WEATHER, name_of, wait_of
from bots.slackbot.methods import Method
from bots.slackbot.names import OURS, person_id
from bots.slackbot.pace import DELIVERY, PERSON, QUIET, Turn
from bots.slackbot.people import People
from bots.slackbot.render import blocks_of
from bots.slackbot.widgets import controls
from core.kernel.cards import View
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import CircleId, EventId, PersonId, native

log = structlog.get_logger()

APART = 1.0
"""Seconds between two pages of people who do not look; what Slack takes beyond that is kept for those who do."""
LATELY = 900.0
"""Seconds that somebody who opened their page counts as looking at it."""
AT_ONCE = 8
MOST_FOLLOWING = 6
"""Pages on their way to those who wait for nothing; the other places are kept for those who do."""
MOST_KNOWN = 5_000
PATIENCE = 5.0
"""Seconds that the end of the process waits for pages on their way."""


@dataclass(slots=True)
class _Known:
    """Somebody who has a page: when they opened it last, what was sent last, and what may change it."""

    opened: float | None = None
    sent: str = ""
    circles: frozenset[CircleId] = frozenset()


class Pages:
    """Keeps the Homes of a workspace as they should be."""

    def __init__(
        self,
        source: PageSource,
        calls: Calls,
        people: People,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """``now`` counts seconds, from anywhere. Nothing is sent until somebody opens a page or does something."""
        self._source = source
        self._calls = calls
        self._people = people
        self._now = now
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._at_once: OrderedDict[str, None] = OrderedDict()
        self._soon: OrderedDict[str, None] = OrderedDict()
        self._behind: OrderedDict[str, None] = OrderedDict()
        self._working: dict[str, Turn] = {}
        self._behind_at = 0.0
        self._quiet_until = 0.0
        self._more = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def opened(self, user: str) -> None:
        """Somebody looks at their page: they get it now."""
        known = self._remember(user)
        known.opened = self._now()
        # what stands there may have been put there by a former process
        known.sent = ""
        self._put(self._at_once, user)
        self._wake()

    def touched(self, circles: frozenset[CircleId], person: PersonId | None) -> None:
        """Something changed: bring the pages up to date that may show it.

        A person's own page follows what they did themselves even if it was never opened in this process: what
        they erased must not stand there any longer.
        """
        for user in [user for user, known in self._known.items() if known.circles & circles]:
            self._ask(user)
        if person is not None and person.startswith(OURS):
            self._remember(native(person))
            self._ask(native(person), theirs=True)
        self._wake()

    async def settle(self) -> None:
        """Wait for what is on its way, and let the rest be: it is sent when its reader looks again."""
        if self._tasks:
            await asyncio.wait(set(self._tasks), timeout=PATIENCE)
        for task in set(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _remember(self, user: str) -> _Known:
        known = self._known.setdefault(user, _Known())
        self._known.move_to_end(user)
        while len(self._known) > MOST_KNOWN:
            self._known.popitem(last=False)
        return known

    def _ask(self, user: str, *, theirs: bool = False) -> None:
        known = self._known.get(user)
        looking = known is not None and known.opened is not None and self._now() - known.opened < LATELY
        self._put((self._at_once if theirs else self._soon) if looking else self._behind, user)

    def _put(self, line: OrderedDict[str, None], user: str) -> None:
        """Let somebody wait in a line, unless they wait in a better one; they keep their place in it."""
        lines = (self._at_once, self._soon, self._behind)
        best = next(other for other in lines if other is line or user in other)
        for other in lines:
            if other is not best:
                other.pop(user, None)
        best[user] = None

    def _wake(self) -> None:
        self._more.set()
        waiting = len(self._at_once) + len(self._soon) + len(self._behind)
        for _ in range(min(AT_ONCE, waiting) - len(self._tasks)):
            task = asyncio.ensure_future(self._work())
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    def _next(self) -> tuple[str, Turn] | None:
        lines = ((self._at_once, PERSON), (self._soon, DELIVERY), (self._behind, QUIET))
        for waiting, turn in lines if self._may_follow() else lines[:1]:
            for user in waiting:
                if user not in self._working:
                    del waiting[user]
                    if turn is QUIET:
                        self._behind_at = self._now() + APART
                    return user, turn
        return None

    def _may_follow(self) -> bool:
        return sum(turn is not PERSON for turn in self._working.values()) < MOST_FOLLOWING

    async def _work(self) -> None:
        while await self._turn_comes() and (following := self._next()) is not None:
            user, turn = following
            self._working[user] = turn
            try:
                await self._publish(user, turn)
            except WEATHER as problem:
                self._later(user, turn, problem)
            except Exception as problem:  # noqa: BLE001 - one page that fails must not end the others
                log.error("a page could not be put together", **describe(problem))
            finally:
                self._working.pop(user, None)

    async def _turn_comes(self) -> bool:
        """Wait until another page may be put together. False: none is wanted any more."""
        while self._at_once or ((self._soon or self._behind) and self._may_follow()):
            someone = self._at_once or self._soon
            wait = (self._quiet_until if someone else max(self._quiet_until, self._behind_at)) - self._now()
            if wait <= 0:
                return True
            self._more.clear()
            try:
                # somebody who opens their page meanwhile goes before those who do not look
                await asyncio.wait_for(self._more.wait(), wait)
            except TimeoutError:
                continue
        return False

    async def _publish(self, user: str, turn: Turn) -> None:
        """Send the newest page, unless it stands there already.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
        """
        who = await self._people.of(user, turn)
        actor = Actor(person=person_id(user), name=who.name, administrator=who.administrator)
        act = Act(id=EventId(OURS), action="home.open", actor=actor, place=Place(), language=who.language)
        page = await self._source.of(act)
        view = home_of(page.views)
        mark = hashlib.blake2b(json.dumps(view, sort_keys=True).encode(), digest_size=12).hexdigest()
        known = self._remember(user)
        known.circles = page.circles
        if known.sent == mark:
            return
        await self._calls(Method.VIEWS_PUBLISH, turn, user_id=user, view=view)
        known.sent = mark

    def _later(self, user: str, turn: Turn, problem: BaseException) -> None:
        wait = wait_of(problem)
        told = describe(problem)
        log.info("slack did not take a page", words=name_of(problem), **told, again=wait is not None)
        if wait is None:
            return
        self._quiet_until = max(self._quiet_until, self._now() + wait)
        self._ask(user, theirs=turn is PERSON)


def home_of(views: Sequence[View]) -> Json:
    """Build a Home of several cards. What is too much for one page keeps its title and its buttons.

    Raises:
        ValueError: a button carries more than is kept.
    """
    parts = [(blocks_of(view), controls(view.rows)) for view in views]
    for place in reversed(range(len(parts))):
        if sum(len(body) + len(under) + 1 for body, under in parts) <= limits.VIEW_BLOCKS:
            break
        body, under = parts[place]
        parts[place] = (body[:1], under)
    blocks: list[Json] = []
    for body, under in parts:
        if blocks:
            blocks.append({"type": "divider"})
        blocks += [*body, *under]
    return {"type": "home", "blocks": blocks[: limits.VIEW_BLOCKS]}
