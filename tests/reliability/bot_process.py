"""The bot as a process of its own, put together as ``circlekeeper run`` does, with places to be killed at.

What a test changes is wrapped around the parts from here; nothing in the product knows of it. A server process
that has everything imported already is forked for each bot, so that a start takes a tenth of a second.
"""

from __future__ import annotations

import asyncio
import functools
import os
import secrets
import signal
import sys
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from typing import Any

import discord
from slack_sdk.socket_mode.aiohttp import SocketModeClient

import bots.app
import bots.cli.app
import bots.cli.running as running
import core.schedule.due
from bots.app import Content, load_content
from bots.cli import main
from bots.discordbot.bot import DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.engine import handing
from bots.engine.dispatcher import Dispatcher
from bots.engine.engine import Setting
from bots.slackbot.platform import SlackPlatform
from bots.store import outbox
from bots.store.database import Database
from bots.store.inbox import StoredInbox

POINT = "CIRCLEKEEPER_TEST_KILL_AT"
"""``point`` or ``point:n``: the n-th time that this place is reached."""
MUTANT = "CIRCLEKEEPER_TEST_MUTANT"
AHEAD = "CIRCLEKEEPER_TEST_AHEAD"
"""Seconds by which the bot's clock is ahead, after an outage that nobody wants to wait for."""
LOOK_UP_AFTER = "CIRCLEKEEPER_TEST_LOOK_UP_AFTER"

IN_PROCESS = (
    "claim-begin",
    "claim-middle",
    "claim-before-commit",
    "claim-after-commit",
    "rush-before-commit",
    "rush-after-commit",
    "after-lease",
    "before-send",
    "after-reply",
    "receipt-begin",
    "receipt-before-commit",
    "receipt-after-commit",
    "before-checkpoint",
    "after-checkpoint",
)
ON_THE_WIRE = "after-write"
POINTS = (*IN_PROCESS, ON_THE_WIRE)
IN_THE_INBOX = ("inbox-begin", "inbox-after-commit", "inbox-after-ack", "inbox-handled-before", "inbox-handled-after")
"""Where what Slack sent may be when the bot dies: kept or not, acknowledged or not, done or not."""

_CONTENT: list[Content] = []


def content() -> Content:
    """The content, read once for all bots."""
    if not _CONTENT:
        _CONTENT.append(load_content())
    return _CONTENT[0]


def preload() -> None:
    """Have everything in memory before the first fork."""
    assert bots.cli.app.app
    content()


class Killer:
    """Ends this process without a goodbye when a place is reached for the n-th time."""

    def __init__(self, wanted: str) -> None:
        self._point, _, number = wanted.partition(":")
        self._left = int(number or 1)

    @property
    def in_a_rush(self) -> bool:
        """Whether it waits for a place that only many at once come to."""
        return self._point.startswith("rush")

    def reach(self, point: str) -> None:
        if point != self._point:
            return
        self._left -= 1
        if self._left == 0:
            os.kill(os.getpid(), signal.SIGKILL)


def put_places_to_be_killed_at(killer: Killer) -> None:
    """Wrap the claim, the send, the receipt and the checkpoint."""
    within: dict[asyncio.Task[Any] | None, str] = {}
    write, claim, settle, in_hand = Database.write, outbox.claim, outbox.settle, outbox.enqueue_in_hand
    deliver = Dispatcher._deliver

    @asynccontextmanager
    async def writing(self: Database, **how: bool) -> AsyncGenerator[Any]:
        me = asyncio.current_task()
        async with write(self, **how) as connection:
            yield connection
            what = within.get(me, "")
            if what:
                killer.reach(f"{what}-before-commit")
        what = within.pop(me, "")
        if what:
            killer.reach(f"{what}-after-commit")
        if what == "receipt":
            killer.reach("before-checkpoint")
            await self.checkpoint_truncate()
            killer.reach("after-checkpoint")

    async def claiming(connection: Any, *arguments: Any) -> Any:
        waiting = await outbox.open_count(connection)
        if waiting:
            killer.reach("claim-begin")
        rows = await claim(connection, *arguments)
        if rows:
            killer.reach("claim-middle")
            within[asyncio.current_task()] = "claim"
        return rows

    async def enqueueing_in_hand(*arguments: Any) -> Any:
        within[asyncio.current_task()] = "rush"
        return await in_hand(*arguments)

    async def settling(connection: Any, *arguments: Any, **more: Any) -> Any:
        killer.reach("receipt-begin")
        within[asyncio.current_task()] = "receipt"
        return await settle(connection, *arguments, **more)

    async def delivering(self: Dispatcher, *arguments: Any) -> Any:
        killer.reach("after-lease")
        return await deliver(self, *arguments)

    patched: Any = Database
    patched.write = writing
    outbox.claim = claiming
    outbox.settle = settling
    outbox.enqueue_in_hand = enqueueing_in_hand
    if killer.in_a_rush:
        handing.RUSH = 1
    Dispatcher._deliver = delivering  # type: ignore[method-assign]
    for platform in (DiscordPlatform, SlackPlatform):
        put_around_sending(killer, platform)


def put_around_sending(killer: Killer, platform: Any) -> None:
    """Wrap what leaves for a platform."""
    carry_out = platform.carry_out

    async def carrying_out(self: Any, parcel: Any) -> Any:
        killer.reach("before-send")
        receipt = await carry_out(self, parcel)
        killer.reach("after-reply")
        return receipt

    platform.carry_out = carrying_out


def put_around_the_inbox(killer: Killer) -> None:
    """Wrap what is kept before it is acknowledged."""
    take, handled = StoredInbox.take, StoredInbox.handled

    async def taking(self: StoredInbox, event: str, body: Any) -> bool:
        killer.reach("inbox-begin")
        new = await take(self, event, body)
        killer.reach("inbox-after-commit")
        return new

    async def done(self: StoredInbox, event: str) -> None:
        killer.reach("inbox-handled-before")
        await handled(self, event)
        killer.reach("inbox-handled-after")

    patched: Any = StoredInbox
    patched.take, patched.handled = taking, done
    send = SocketModeClient.send_message

    async def acknowledging(self: SocketModeClient, message: str) -> None:
        await send(self, message)
        killer.reach("inbox-after-ack")

    SocketModeClient.send_message = acknowledging  # type: ignore[method-assign]


def make_a_mutant(kinds: str) -> None:
    """Take away what keeps a post from being doubled, to see that the tests notice."""
    if "no-look-up" in kinds:

        async def look_up(self: DiscordPlatform, *_: Any) -> Any:
            from bots.engine.platform import Absent, NotNow

            client = self._client
            return Absent() if client is not None and client.is_ready() else NotNow(0.2)

        async def absent(self: SlackPlatform, *_: Any) -> Any:
            from bots.engine.platform import Absent

            return Absent()

        DiscordPlatform.look_up = look_up  # type: ignore[method-assign]
        SlackPlatform.look_up = absent  # type: ignore[method-assign]
    if "no-nonce" in kinds:
        send = discord.abc.Messageable.send

        async def sending(self: Any, *arguments: Any, **more: Any) -> Any:
            return await send(self, *arguments, **more | {"nonce": secrets.token_hex(12)})

        patched: Any = discord.abc.Messageable
        patched.send = sending


def tell_when_idle(told: Connection) -> None:
    """Let the test look at the database whenever the outbox has come to rest."""
    once = Dispatcher.once

    async def telling(self: Dispatcher, **more: Any) -> bool:
        busy = await once(self, **more)
        if not busy:
            told.send_bytes(b".")
        return busy

    Dispatcher.once = telling  # type: ignore[method-assign]


class AheadClock:
    """The machine's clock, after an outage that took no time."""

    def __init__(self, seconds: float) -> None:
        self._ahead = timedelta(seconds=seconds)

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead


def live(environment: Mapping[str, str], log: str, told: Connection) -> None:
    """Be the bot until it is told to stop or killed. Its words go to the file ``log``."""
    os.environ.update(environment)
    to = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os.dup2(to, 1)
    os.dup2(to, 2)
    patched: Any = running
    patched.load_content = lambda *_: content()
    patched.DiscordSettings = functools.partial(DiscordSettings, ready_timeout=0.05, shard_count=1)
    patched.SystemClock = functools.partial(AheadClock, float(os.environ.get(AHEAD, "0")))
    patched.DiscordPlatform = functools.partial(DiscordPlatform, patience=3.0)
    core.schedule.due.SPREAD = timedelta()
    bots.app.Setting = functools.partial(  # type: ignore[misc, assignment]
        Setting, look_up_after=timedelta(seconds=float(os.environ.get(LOOK_UP_AFTER, "0.3")))
    )
    tell_when_idle(told)
    killer = Killer(os.environ.get(POINT, ""))
    put_places_to_be_killed_at(killer)
    put_around_the_inbox(killer)
    make_a_mutant(os.environ.get(MUTANT, ""))
    # where no .env of a developer lies
    os.chdir(os.environ["CIRCLEKEEPER_DATA"])
    sys.argv = ["circlekeeper", "run"]
    main()


preload()
