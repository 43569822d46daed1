"""``circlekeeper run``: the bot on its platforms, until it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Generator
from contextlib import contextmanager

import structlog

from bots.app import CONTENT, Parts, load_content, opened
from bots.cli.health import answering, looked_at
from bots.cli.words import Stop
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.connection import CannotConnect, keep_connected
from bots.discordbot.platform import DiscordPlatform
from bots.discordbot.pointing import point_discord_at
from bots.engine.clock import SystemClock
from bots.engine.runner import Runner
from bots.logs import set_up_logs
from bots.settings import Settings
from core.commands import commands

log = structlog.get_logger()

NO_PLATFORM = (
    "There is no platform to go to. For Discord set CIRCLEKEEPER_DISCORD_TOKEN (see docs/settings.md). "
    "To try a circle without any account: circlekeeper demo"
)
SLACK_LATER = (
    "A Slack token is set, but this version of Circlekeeper does not speak to Slack yet; a later one will. "
    "Until then: Discord, or the practice room (circlekeeper demo)."
)


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; then send what is in the air, and close. A second signal ends at once.

    Raises:
        Stop: no platform is configured, or Discord will not let the bot in.
        DatabaseUnavailable, MasterKeyProblem, WordingError: in words.
    """
    _check_platforms(settings)
    set_up_logs(settings.log_level, settings.log_format)
    if settings.slack_bot_token.get_secret_value() or settings.slack_app_token.get_secret_value():
        log.warning(SLACK_LATER)
    if settings.discord_api:
        point_discord_at(settings.discord_api)
    content = await asyncio.to_thread(load_content, settings.content or CONTENT)
    for problem in content.loaded.problems:
        log.warning("a content file has a fault and is left out; see circlekeeper content check", line=str(problem))
    clock = SystemClock()
    discord = DiscordPlatform(now=clock.now)
    with _told_to_stop() as stop:
        async with opened(
            url=settings.url, master=settings.master, platforms=[discord], content=content, clock=clock
        ) as parts:
            await _serve(settings, parts, discord, stop)
    log.info("stopped")


async def _serve(settings: Settings, parts: Parts, discord: DiscordPlatform, stop: asyncio.Event) -> None:
    chosen = DiscordSettings(reads_nothing=settings.reads_nothing, hears_leaving=settings.members_intent)
    bots: list[CircleBot] = []

    def make() -> CircleBot:
        bots[:] = [
            CircleBot(
                door=parts.engine,
                index=parts.engine.index,
                platform=discord,
                wording=parts.content.wording,
                commands=commands(),
                settings=chosen,
            )
        ]
        return bots[0]

    def state() -> str:
        return "connected" if bots and bots[0].is_ready() else "connecting"

    runner = Runner(parts.engine)
    async with answering(looked_at(parts.database, state), settings.health_host, settings.health_port):
        await runner.start()
        log.info("running", circles=len(parts.engine.index.all()), platform="discord")
        connection = asyncio.create_task(keep_connected(make, settings.discord_token.get_secret_value()))
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({connection, stopping}, return_when=asyncio.FIRST_COMPLETED)
            if connection.done():
                _say_why(connection)
            log.info("stopping: what is in the air comes to its end")
        finally:
            # the engine first: a send that has begun still needs the connection
            await runner.stop()
            for task in (connection, stopping):
                task.cancel()
            await asyncio.gather(connection, stopping, return_exceptions=True)


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
    if settings.discord_token.get_secret_value():
        return
    if settings.slack_bot_token.get_secret_value() or settings.slack_app_token.get_secret_value():
        raise Stop(SLACK_LATER)
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
