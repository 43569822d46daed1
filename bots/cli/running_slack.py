"""The half of ``circlekeeper run`` that goes to Slack."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager

import aiohttp

from bots.app import Parts
from bots.cli.words import Stop
from bots.engine.clock import Clock
from bots.engine.hearing import Hearing
from bots.engine.home import Homes
from bots.library.wording import ENGLISH, Wording
from bots.settings import Settings
from bots.slackbot.bot import SlackBot
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.connection import CannotConnect, keep_connected, listening
from bots.slackbot.platform import SlackPlatform
from bots.store.heard import StoredPositions
from bots.store.inbox import StoredInbox
from core.commands import commands
from core.kernel.ids import PlatformName

HALF = (
    "For Slack set CIRCLEKEEPER_SLACK_BOT_TOKEN, and either CIRCLEKEEPER_SLACK_APP_TOKEN for Socket Mode or "
    "CIRCLEKEEPER_SLACK_SIGNING_SECRET and CIRCLEKEEPER_SLACK_PORT for requests over HTTP (see docs/slack.md)."
)


def wants_slack(settings: Settings) -> bool:
    """Whether the bot is to go to Slack.

    Raises:
        Stop: only a part of what that takes is set.
    """
    bot, app, secret = (
        one.get_secret_value()
        for one in (settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret)
    )
    if not bot and not app and not secret:
        return False
    if not bot or not (app or (secret and settings.slack_port)):
        raise Stop(HALF)
    return True


class Slack:
    """Slack's side of a running bot. The platform is there first, because the engine is made of platforms."""

    def __init__(self, settings: Settings, calls: Calls, wording: Wording) -> None:
        """For :func:`slack_side` alone."""
        self.platform = SlackPlatform(calls, neutral=wording.say(ENGLISH)("slack-notice"))
        self._settings = settings
        self._calls = calls
        self._connected = False

    @property
    def connected(self) -> bool:
        """Whether Slack reaches us now."""
        return self._connected

    async def serve(self, parts: Parts, clock: Clock) -> None:
        """Be there for Slack until cancelled; what was acknowledged by then is finished.

        Raises:
            Stop: Slack will not let the bot in, or the port cannot be opened.
        """
        hearing = None
        if parts.engine.listener is not None and not self._settings.reads_nothing:
            positions = StoredPositions(parts.database, PlatformName.SLACK.value)
            hearing = Hearing(positions, parts.engine.listener, clock.now)
        bot = SlackBot(
            door=parts.engine,
            index=parts.engine.index,
            calls=self._calls,
            platform=self.platform,
            wording=parts.content.wording,
            commands=commands(),
            homes=Homes(parts.engine),
            hearing=hearing,
            arrived=parts.arrived,
            inbox=StoredInbox(parts.database, parts.vault, PlatformName.SLACK.value, clock.now),
            signing_secret=self._settings.slack_signing_secret.get_secret_value(),
        )
        assert bot.pages is not None
        parts.engine.watchers.append(bot.pages.touched)
        app_token = self._settings.slack_app_token.get_secret_value()
        try:
            async with AsyncExitStack() as stack:
                if hearing is not None:
                    await stack.enter_async_context(hearing.kept())
                if app_token:
                    await keep_connected(bot, app_token, self._hear)
                else:
                    await self._listen(bot)
        except CannotConnect as problem:
            raise Stop(str(problem)) from None
        finally:
            self._connected = False
            await bot.settle()

    async def _listen(self, bot: SlackBot) -> None:
        port = self._settings.slack_port
        assert port is not None
        try:
            async with listening(bot, self._settings.slack_host, port):
                self._connected = True
                await _until_cancelled()
        except OSError:
            raise Stop(f"Port {port} cannot be opened for Slack. Set CIRCLEKEEPER_SLACK_PORT to a free one.") from None

    def _hear(self, connected: bool) -> None:
        self._connected = connected


async def _until_cancelled() -> None:
    """Wait until cancelled."""
    await asyncio.get_running_loop().create_future()


@asynccontextmanager
async def slack_side(settings: Settings, wording: Wording) -> AsyncGenerator[Slack | None]:
    """Open what Slack needs; None if the bot does not go there."""
    if not wants_slack(settings):
        yield None
        return
    async with aiohttp.ClientSession() as session:
        client = web_client(settings.slack_bot_token.get_secret_value(), session, settings.slack_api)
        yield Slack(settings, Calls(client), wording)
