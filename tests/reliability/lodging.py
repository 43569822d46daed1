"""A bot as a process that is started and killed beside its database, whatever platform it goes to."""

from __future__ import annotations

import asyncio
import multiprocessing
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any

from bots.app import Content, opened
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.kernel.changes import Change
from core.kernel.moment import at
from core.schedule.rules import Rule
from core.schedule.series import Series, SeriesKind
from tests.ready import url_in
from tests.reliability import bot_process
from tests.stage import HandClock, a_member, a_queue, a_series, saved

WAITING = ("ready", "sending")


def forked() -> ForkServerContext:
    """A server that has the bot imported, to fork from."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.reliability.bot_process"])
    return context


@dataclass
class Bot:
    """A running bot. ``kill`` is synchronous, so that a hook can do it between two steps of a request."""

    process: ForkServerProcess
    log: Path
    told: Connection

    def kill(self) -> None:
        """SIGKILL, at once."""
        self.process.kill()

    def stop(self) -> None:
        """SIGTERM: it may say goodbye."""
        self.process.terminate()

    async def dead(self, within: float = 60) -> int:
        """Wait for its end; -9 after a kill."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self.process.sentinel, ended.set)
        try:
            async with asyncio.timeout(within):
                await ended.wait()
        except TimeoutError:
            raise AssertionError(f"The bot lives on. Its last words:\n{self.last_words()}") from None
        finally:
            loop.remove_reader(self.process.sentinel)
        self.process.join()
        assert self.process.exitcode is not None
        return self.process.exitcode

    @property
    def alive(self) -> bool:
        return self.process.is_alive()

    def words(self) -> str:
        return self.log.read_text() if self.log.exists() else ""

    def last_words(self) -> str:
        return self.words()[-3000:]


@dataclass
class Lodging(ABC):
    """A world with one circle in it, and the folder with the bot's database. It outlives every process."""

    world: Any
    folder: Path
    people: list[Any]
    ahead: float = field(default=0.0, kw_only=True)
    starts: int = field(default=0, kw_only=True)
    bots: list[Bot] = field(default_factory=list[Bot], kw_only=True)

    @property
    def path(self) -> Path:
        return self.folder / "circle.sqlite3"

    @abstractmethod
    def environment(self) -> Mapping[str, str]:
        """Where the world is and how to get in, by the names of our settings."""

    @abstractmethod
    def let_time_pass(self, seconds: float) -> None:
        """Let the world's clock go on."""

    @abstractmethod
    def posts(self) -> Sequence[Any]:
        """What the bot posted in the circle's room."""

    @abstractmethod
    def notices(self) -> Sequence[Any]:
        """What facilitators were told in their room."""

    @abstractmethod
    def times(self) -> dict[str, int]:
        """How often each delivery stands in the world, by its key."""

    @abstractmethod
    async def cut_off(self) -> None:
        """Wait until the world has noticed that the bot is gone."""

    @asynccontextmanager
    async def bot(self, kill_at: str = "", mutant: str = "", **environment: str) -> AsyncGenerator[Bot]:
        """Start the bot; killed on the way out."""
        self.starts += 1
        told, telling = multiprocessing.Pipe(duplex=False)
        log = self.folder / f"bot-{self.starts}.log"
        given = {
            **self.environment(),
            "CIRCLEKEEPER_DATA": str(self.folder),
            bot_process.POINT: kill_at,
            bot_process.MUTANT: mutant,
            bot_process.AHEAD: str(self.ahead),
            **environment,
        }
        process = forked().Process(target=bot_process.live, args=(given, str(log), telling))
        process.start()
        telling.close()
        bot = Bot(process, log, told)
        self.bots.append(bot)
        loop = asyncio.get_running_loop()
        loop.add_reader(told.fileno(), self._heard, told)
        try:
            yield bot
        finally:
            loop.remove_reader(told.fileno())
            bot.kill()
            await bot.dead()
            told.close()
            process.close()

    def _heard(self, told: Connection) -> None:
        try:
            told.recv_bytes()
        except (EOFError, OSError):
            asyncio.get_running_loop().remove_reader(told.fileno())
        self.world.changed()

    def outage(self, seconds: float) -> None:
        """Let so much time pass while no bot is running, for the platform and for the bot's own clock."""
        self.let_time_pass(seconds)
        self.ahead += seconds

    def ask(self, query: str, *given: object) -> list[sqlite3.Row]:
        """Look into the database beside the bot."""
        with closing(sqlite3.connect(f"file:{self.path}?mode=ro", uri=True, timeout=5)) as connection:
            connection.row_factory = sqlite3.Row
            return connection.execute(query, given).fetchall()

    def rows(self) -> list[sqlite3.Row]:
        return self.ask("SELECT * FROM deliveries ORDER BY key")

    def at_rest(self) -> bool:
        """Whether everything that was due has been decided, and nothing waits."""
        rows = self.rows()
        return len(self.ask("SELECT 1 FROM occasions")) >= 2 and not any(row["state"] in WAITING for row in rows)

    async def settled(self, within: float = 60) -> None:
        """Wait until the outbox has no open rows."""
        try:
            await self.world.until(self.at_rest, within=within)
        except AssertionError as late:
            rows = [(row["key"], row["state"], row["attempts"], row["obstacle"]) for row in self.rows()]
            words = self.bots[-1].last_words() if self.bots else ""
            raise AssertionError(f"{late}\nrows: {rows}\n{words}") from None

    def nothing_lost_nothing_doubled(self) -> None:
        """Both occasions were taken once; the topic stands once in the room, the reflection once with each."""
        occasions = [(row["series"], row["outcome"]) for row in self.ask("SELECT series, outcome FROM occasions")]
        assert sorted(occasions) == [("bbbbbbbbbbbb", "posted"), ("cccccccccccc", "posted")]
        assert [row["state"] for row in self.rows()] == ["sent"] * (1 + len(self.people))
        assert len(self.posts()) == 1, "the topic"
        for person in self.people:
            assert len(self.world.dm_messages(person)) == 1, person.name
        assert set(self.times().values()) == {1}
        self.world.assert_no_complaints()


async def prepare(house: Lodging, circle: Any, content: Content, *more: Change, due: bool = True) -> None:
    """Write the circle into a fresh database: the topic and the reflection have been due for some seconds."""
    now = datetime.now(UTC).replace(microsecond=0)
    moment = now - timedelta(seconds=30) if due else now + timedelta(hours=6)
    async with opened(
        url=url_in(house.folder),
        master=MasterSource(house.folder / "master.key"),
        platforms=[],
        content=content,
        clock=HandClock(now),
    ) as parts:
        before = moment - timedelta(minutes=1)
        changes = (
            CircleSaved(circle),
            a_queue(content),
            saved(daily(SeriesKind.TOPIC, "bbbbbbbbbbbb", moment), before),
            saved(daily(SeriesKind.REFLECTION, "cccccccccccc", moment), before),
            *(a_member(f"{circle.platform}:{user.id}") for user in house.people),
            *more,
        )
        async with parts.database.write(full=True) as connection:
            await apply(connection, parts.vault, at(before, seed="house"), changes)


def daily(kind: SeriesKind, name: str, moment: datetime) -> Series:
    return replace(
        a_series(kind, name),
        rule=Rule("FREQ=DAILY", moment.date()),
        clock=moment.time(),
        zone="UTC",
    )
