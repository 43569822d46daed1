"""``circlekeeper run``: the bot on its platforms, until it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Generator, Iterator
from contextlib import AsyncExitStack, contextmanager
from typing import Any

import structlog

from bots.app import CONTENT, Parts, load_content, opened
from bots.cli.health import answering, looked_at
from bots.cli.running_slack import Slack, slack_side, wants_slack
from bots.cli.words import Stop
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.connection import CannotConnect, keep_connected
from bots.discordbot.platform import DiscordPlatform
from bots.discordbot.pointing import point_discord_at
from bots.engine.clock import Clock, SystemClock
from bots.engine.hearing import Hearing
from bots.engine.platform import Platform
from bots.engine.runner import Runner
from bots.logs import set_up_logs
from bots.settings import Settings
from bots.store.heard import StoredPositions
from core.commands import commands
from core.kernel.ids import PlatformName

log = structlog.get_logger()

NO_PLATFORM = (
    "There is no platform to go to. For Discord set CIRCLEKEEPER_DISCORD_TOKEN (see docs/settings.md), for Slack "
    "see docs/slack.md. "
    "To try a circle without any account: circlekeeper demo"
)


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; then send what is in the air, and close. A second signal ends at once.

    Raises:
        Stop: no platform is configured, or Discord will not let the bot in.
        DatabaseUnavailable, MasterKeyProblem, WordingError: in words.
    """
    _check_platforms(settings)
    set_up_logs(settings.log_level, settings.log_format)
    if settings.discord_api:
        point_discord_at(settings.discord_api)
    content = await asyncio.to_thread(load_content, settings.content or CONTENT, settings.content_folder)
    for problem in content.loaded.problems:
        log.warning("a content file has a fault and is left out; see circlekeeper content check", line=str(problem))
    clock = SystemClock()
    with _told_to_stop() as stop:
        async with slack_side(settings, content.wording) as slack:
            discord = DiscordPlatform(now=clock.now) if settings.discord_token.get_secret_value() else None
            platforms: list[Platform] = [one for one in (discord, slack.platform if slack else None) if one is not None]
            async with opened(
                url=settings.url,
                master=settings.master,
                platforms=platforms,
                content=content,
                clock=clock,
                reads=not settings.reads_nothing,
            ) as parts:
                sides = _Sides(settings, parts, clock, discord, slack)
                await sides.serve(stop)
    log.info("stopped")


class _Sides:
    """The platforms that the bot goes to, as one thing to start, look at and stop."""

    def __init__(
        self, settings: Settings, parts: Parts, clock: Clock, discord: DiscordPlatform | None, slack: Slack | None
    ) -> None:
        self._settings = settings
        self._parts = parts
        self._clock = clock
        self._discord = discord
        self._slack = slack
        self._bots: list[CircleBot] = []
        self._hearing: Hearing | None = None
        if discord is not None and parts.engine.listener is not None and not settings.reads_nothing:
            positions = StoredPositions(parts.database, PlatformName.DISCORD.value)
            self._hearing = Hearing(positions, parts.engine.listener, clock.now)

    def state(self) -> str:
        """Whether every platform reaches us."""
        reached = [self._slack.connected] if self._slack is not None else []
        if self._discord is not None:
            reached.append(bool(self._bots) and self._bots[0].is_ready())
        return "connected" if all(reached) else "connecting"

    async def serve(self, stop: asyncio.Event) -> None:
        """Be there until told to stop, or until a platform will not let the bot in."""
        settings, parts = self._settings, self._parts
        runner = Runner(parts.engine)
        async with AsyncExitStack() as stack:
            health = answering(looked_at(parts.database, self.state), settings.health_host, settings.health_port)
            await stack.enter_async_context(health)
            if self._hearing is not None:
                await stack.enter_async_context(self._hearing.kept())
            await runner.start()
            names = [one.name.value for one in parts.engine.setting.platforms]
            log.info("running", circles=len(parts.engine.index.all()), platform=" and ".join(names))
            warming = asyncio.create_task(parts.engine.rulebook.warm(self._languages()))
            connections = list(self._connections())
            stopping = asyncio.create_task(stop.wait())
            tasks: list[asyncio.Task[Any]] = [*connections, stopping]
            try:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                for connection in connections:
                    if connection.done():
                        _say_why(connection)
                log.info("stopping: what is in the air comes to its end")
            finally:
                # the engine first: a send that has begun still needs the connection
                await runner.stop()
                for task in (*tasks, warming):
                    task.cancel()
                await asyncio.gather(*tasks, warming, return_exceptions=True)

    def _languages(self) -> set[str]:
        """In which languages messages will be looked at; none where none is read."""
        engine = self._parts.engine
        return {circle.language for circle in engine.index.all()} if engine.listener is not None else set()

    def _connections(self) -> Iterator[asyncio.Task[None]]:
        if self._discord is not None:
            token = self._settings.discord_token.get_secret_value()
            yield asyncio.create_task(keep_connected(self._make, token))
        if self._slack is not None:
            yield asyncio.create_task(self._slack.serve(self._parts, self._clock))

    def _make(self) -> CircleBot:
        assert self._discord is not None
        chosen = DiscordSettings(
            reads_nothing=self._settings.reads_nothing, hears_leaving=self._settings.members_intent
        )
        self._bots[:] = [
            CircleBot(
                door=self._parts.engine,
                index=self._parts.engine.index,
                platform=self._discord,
                wording=self._parts.content.wording,
                commands=commands(),
                settings=chosen,
                hearing=self._hearing,
                arrived=self._parts.arrived,
            )
        ]
        return self._bots[0]


def _say_why(connection: asyncio.Task[None]) -> None:
    problem = connection.exception()
    match problem:
        case CannotConnect():
            raise Stop(str(problem))
        case None:
            return
        case _:
            raise problem


def _check_platforms(settings: Settings) -> None:
    if not wants_slack(settings) and not settings.discord_token.get_secret_value():
        raise Stop(NO_PLATFORM)


@contextmanager
def _told_to_stop() -> Generator[asyncio.Event]:
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    signals = (signal.SIGTERM, signal.SIGINT)

    def asked() -> None:
        stop.set()
        for number in signals:
            # whoever asks a second time does not want to wait
            loop.remove_signal_handler(number)

    for number in signals:
        loop.add_signal_handler(number, asked)
    try:
        yield stop
    finally:
        for number in signals:
            loop.remove_signal_handler(number)
