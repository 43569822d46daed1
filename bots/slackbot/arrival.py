"""What is done when a connection stands, for the first time or again: what was left, what changed, what was missed."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import structlog

from bots.engine.index import Index
from bots.engine.platform import Door
from bots.engine.supervise import describe
from bots.slackbot.calls import Calls
from bots.slackbot.errors import MEMBERSHIP, WEATHER, receipt_of
from bots.slackbot.methods import Method
from bots.slackbot.names import OURS
from bots.slackbot.pace import QUIET
from bots.slackbot.reading import Reading
from core.circles.model import CircleState
from core.kernel.events import Change, Obstacle, Refused, Weather
from core.kernel.ids import EventId, PlatformName, RoomId, SpaceId, native

log = structlog.get_logger()

TRIED_AGAIN = 60.0


class Surroundings:
    """Finds out by asking what Slack would have told, had anybody listened."""

    def __init__(self, door: Door, index: Index, calls: Calls) -> None:
        self._door = door
        self._index = index
        self._calls = calls
        self._lacking: dict[RoomId, bool] = {}

    async def look_around(self) -> None:
        """See which rooms of circles are gone, and in which the bot is no longer.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call; some were not looked at.
        """
        for circle in self._index.all():
            if circle.platform is not PlatformName.SLACK or circle.state is CircleState.ARCHIVED:
                continue
            for room in dict.fromkeys((circle.home, circle.back)):
                await self._look_at(circle.space, room)

    async def _look_at(self, space: SpaceId, room: RoomId) -> None:
        try:
            answer = await self._calls(Method.CONVERSATIONS_INFO, QUIET, channel=native(room))
        except WEATHER as problem:
            match receipt_of(problem):
                case Refused(obstacle=Obstacle.BOT_REMOVED):
                    raise
                case Refused(obstacle=Obstacle.ROOM_GONE):
                    # of a private room that the bot was removed from, Slack says the same as of a deleted one
                    await self._lacks(space, room, lacks=True)
                    return
                case Refused():
                    return
                case _:
                    raise
        channel = cast("Mapping[str, Any]", answer.get("channel") or {})
        if channel.get("is_archived"):
            # the time of the change names it, so that it is told once
            name = f"gone:{room}:{channel.get('updated', '')}"
            await self._tell(Change.ROOM_GONE, space, room=room, name=name)
        else:
            await self._lacks(space, room, lacks=not channel.get("is_member", False))

    async def _lacks(self, space: SpaceId, room: RoomId, *, lacks: bool) -> None:
        if self._lacking.get(room) is lacks:
            return
        change = Change.PERMISSION_LOST if lacks else Change.PERMISSION_BACK
        await self._tell(change, space, room=room, detail=MEMBERSHIP)
        self._lacking[room] = lacks

    async def still_installed(self) -> bool:
        """Ask Slack whether the bot may still be there, and tell the engine if not. True if nobody can tell."""
        try:
            await self._calls(Method.AUTH_TEST)
        except WEATHER as problem:
            if receipt_of(problem) != Refused(obstacle=Obstacle.BOT_REMOVED):
                return True
            spaces = {circle.space for circle in self._index.all() if circle.platform is PlatformName.SLACK}
            for space in sorted(spaces):
                await self._tell(Change.BOT_REMOVED, space)
            return False
        return True

    async def _tell(
        self, change: Change, space: SpaceId, *, room: RoomId | None = None, detail: str = "", name: str = ""
    ) -> None:
        event = EventId(f"{OURS}{name or uuid.uuid4().hex}")
        await self._door.weather(Weather(id=event, change=change, space=space, room=room, detail=detail))


class Arrival:
    """Does it beside everything else, one time after the other, and again where Slack could not be asked."""

    def __init__(
        self, *, catch_up: Callable[[], Awaitable[None]], surroundings: Surroundings, reading: Reading | None
    ) -> None:
        """``catch_up`` does what was acknowledged and not done; ``reading`` reads what was missed."""
        self._catch_up = catch_up
        self._surroundings = surroundings
        self._reading = reading
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        """Begin; if it is being done just now, do it once more after that."""
        self._wanted.set()
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work())

    async def stop(self) -> None:
        """End it; what was not done is done at the next start."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def done(self) -> None:
        """Wait until all has been done."""
        if self._task is not None:
            await asyncio.shield(self._task)

    async def _work(self) -> None:
        while True:
            self._wanted.clear()
            waits = [await self._tried(self._caught_up), await self._tried(self._looked), await self._tried(self._read)]
            due = [wait for wait in waits if wait is not None]
            if not due and not self._wanted.is_set():
                return
            try:
                async with asyncio.timeout(min(due, default=0.0)):
                    await self._wanted.wait()
            except TimeoutError:
                continue

    async def _tried(self, step: Callable[[], Awaitable[float | None]]) -> float | None:
        try:
            return await step()
        except Exception as problem:  # noqa: BLE001 - one step that fails must not hold up the others
            log.error("not all could be caught up with", **describe(problem))
            return TRIED_AGAIN

    async def _caught_up(self) -> None:
        await self._catch_up()

    async def _looked(self) -> None:
        if await self._surroundings.still_installed():
            await self._surroundings.look_around()

    async def _read(self) -> float | None:
        return await self._reading.catch_up() if self._reading is not None else None
