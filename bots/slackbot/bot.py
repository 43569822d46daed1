"""The Slack app. Hears, hands to the engine, shows what comes back; it decides nothing.

Putting it together::

    calls = Calls(web_client(token, session))
    platform = SlackPlatform(calls, neutral=wording.say("en")("slack-notice"))
    engine = Engine(Setting(platforms=[platform, ...], ...))
    bot = SlackBot(door=engine, index=engine.index, calls=calls, platform=platform, wording=wording,
                   commands=commands(), inbox=inbox)
    await keep_connected(bot, app_token)                     # bots.slackbot.connection
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, cast

import structlog
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from bots.engine.hearing import Arriving, Hearing
from bots.engine.index import Index
from bots.engine.pages import PageSource
from bots.engine.platform import Door
from bots.engine.supervise import describe
from bots.library.wording import Wording
from bots.slackbot.answers import Ack, Answers
from bots.slackbot.arrival import Arrival, Surroundings
from bots.slackbot.asking import NotYet
from bots.slackbot.calls import Calls
from bots.slackbot.commands import SLASH, Commands
from bots.slackbot.home import Pages
from bots.slackbot.house import House
from bots.slackbot.inbox import Inbox
from bots.slackbot.methods import Method
from bots.slackbot.people import People
from bots.slackbot.platform import SlackPlatform
from bots.slackbot.quiet import hush
from bots.slackbot.reading import Reading, is_of_a_room
from bots.slackbot.showing import Showing
from bots.slackbot.translate import Body, event_of
from bots.slackbot.typed import Typed, is_private_message, written_by_a_person

log = structlog.get_logger()

_ANY = re.compile(".*", re.DOTALL)
_HANDLED = BoltResponse(status=200, body="")

Next = Callable[[], Awaitable[Any]]
Handler = Callable[[Body, Ack], Awaitable[None]]


async def _no_ack(**_: Any) -> None:
    """Acknowledge nothing: it was acknowledged before, by this process or by one that is gone."""


class SlackBot:
    """One app in one workspace."""

    def __init__(
        self,
        *,
        door: Door,
        index: Index,
        calls: Calls,
        platform: SlackPlatform,
        wording: Wording,
        commands: Commands,
        hearing: Hearing | None = None,
        arrived: Arriving | None = None,
        inbox: Inbox | None = None,
        homes: PageSource | None = None,
        signing_secret: str = "",
    ) -> None:
        """Make an app. ``signing_secret`` is only asked of what comes over HTTP, not of Socket Mode.

        Without an ``inbox``, what was acknowledged when the process died is lost, and what comes twice is
        told apart by the engine alone. ``homes`` puts together what stands in the Home tab; without it, nothing does.
        ``arrived`` hears of whoever comes into a circle's room.
        ``hearing`` gets what people write in circles' rooms; without it, nobody does.
        """
        hush()
        self.calls = calls
        self._inbox = inbox
        self._house = House(door, index, arrived)
        people = People(calls)
        self._typed = Typed(door=door, calls=calls, people=people, wording=wording)
        self.pages = Pages(homes, calls, people) if homes is not None else None
        self._answers = Answers(
            door=door,
            calls=calls,
            people=people,
            showing=Showing(calls, platform),
            wording=wording,
            commands=commands,
            typed=self._typed,
        )
        self._known: AuthorizeResult | None = None
        self._working: set[asyncio.Task[None]] = set()
        self._put_off: set[asyncio.Task[None]] = set()
        self._in_hand: set[str] = set()
        self._reading = Reading(calls, index, hearing) if hearing is not None else None
        self.surroundings = Surroundings(door, index, calls)
        self.arrival = Arrival(catch_up=self.catch_up, surroundings=self.surroundings, reading=self._reading)
        self.app = self._made(signing_secret)

    async def ourselves(self) -> AuthorizeResult:
        """Say who the bot is; Slack is asked once.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
        """
        if self._known is None:
            answer = await self.calls(Method.AUTH_TEST)
            self._known = AuthorizeResult(
                enterprise_id=answer.get("enterprise_id"),
                team_id=answer.get("team_id"),
                bot_user_id=answer.get("user_id"),
                bot_id=answer.get("bot_id"),
                bot_token=self.calls.client.token,
            )
        return self._known

    async def catch_up(self) -> None:
        """Handle what a former process had acknowledged and not handled."""
        if self._inbox is None:
            return
        busy = set(self._in_hand)
        for event, body in await self._inbox.waiting():
            if event in busy | self._in_hand:
                continue
            await self._finished(event, body, _no_ack)

    async def settle(self) -> None:
        """Wait until all that has been acknowledged is handled. What Slack would not take yet stays in the inbox."""
        while self._working:
            await asyncio.wait(set(self._working))
        for task in set(self._put_off):
            task.cancel()
        await asyncio.gather(*self._put_off, return_exceptions=True)
        if self.pages is not None:
            await self.pages.settle()

    def _made(self, signing_secret: str) -> AsyncApp:
        # a client of its own without a token: with one, bolt would ask Slack who we are at every event
        base = AsyncWebClient(base_url=self.calls.client.base_url, retry_handlers=[])

        async def authorize() -> AuthorizeResult:
            return await self.ourselves()

        app = AsyncApp(client=base, authorize=authorize, signing_secret=signing_secret, name="circlekeeper")
        self._listen(app)
        return app

    def _listen(self, app: Any) -> None:
        """Hear everything. The library's own types do not say what it takes."""
        app.use(self._keep)
        app.command(SLASH)(self._heard)
        app.action(_ANY)(self._heard)
        app.view(_ANY)(self._heard)
        app.shortcut(_ANY)(self._heard)
        app.options(_ANY)(self._heard)
        # what nobody asked for is acknowledged too, or Slack would send it again and again
        app.event(_ANY)(self._heard)
        app.error(_failed)

    async def _keep(self, body: dict[str, Any], next_: Next) -> BoltResponse | None:
        """Keep what came before it is acknowledged. If that fails, Slack hears nothing and sends it again."""
        inside: Body = body.get("event") or {}
        if is_of_a_room(inside) and not (self._reading and self._reading.wants(inside)):
            # not ours to read: it is not kept for a moment
            return _HANDLED
        if is_private_message(inside) and not written_by_a_person(inside):
            # our own words, and edits: what somebody wants to keep is read when they say so
            return _HANDLED
        event = event_of(body)
        if event is None or self._inbox is None:
            await next_()
            return None
        if not await self._inbox.take(event, body):
            return _HANDLED
        self._in_hand.add(event)
        try:
            await next_()
        except BaseException:
            self._in_hand.discard(event)
            raise
        return None

    async def _heard(self, body: dict[str, Any], ack: Ack) -> None:
        event = event_of(body)
        task = asyncio.ensure_future(self._finished(event or "", body, ack))
        self._working.add(task)
        task.add_done_callback(self._working.discard)
        await asyncio.shield(task)

    async def _finished(self, event: str, body: Body, ack: Ack) -> None:
        try:
            await self._handler(body)(body, ack)
        except NotYet as later:
            # it stays in the inbox, for the next process if this one ends before
            task = asyncio.ensure_future(self._again(event, body, later.seconds))
            self._put_off.add(task)
            task.add_done_callback(self._put_off.discard)
            return
        except Exception as problem:  # noqa: BLE001 - one payload that fails must not end the others
            log.error("a payload failed", **describe(problem))
        if event and self._inbox is not None:
            try:
                await self._inbox.handled(event)
            except Exception as problem:  # noqa: BLE001 - it is handled once more after a restart; the engine knows it
                log.error("a payload could not be taken from the inbox", **describe(problem))
        self._in_hand.discard(event)

    async def _again(self, event: str, body: Body, seconds: float) -> None:
        await asyncio.sleep(seconds)
        await self._finished(event, body, _no_ack)

    def _handler(self, body: Mapping[str, Any]) -> Handler:
        match body.get("type"):
            case "block_actions":
                return self._answers.press
            case "view_submission":
                return self._answers.form
            case "block_suggestion":
                return self._answers.suggest
            case "shortcut" | "message_action":
                return self._answers.shortcut
            case "event_callback" if self._reading is not None and is_of_a_room(body.get("event") or {}):
                return self._message
            case "event_callback":
                return self._event
            case _ if body.get("command") == SLASH:
                return self._answers.command
            case _:
                return _only_ack

    async def _message(self, body: Body, ack: Ack) -> None:
        await ack()
        if self._reading is not None:
            await self._reading.hear(body["event"])

    async def _event(self, body: Body, ack: Ack) -> None:
        await ack()
        event = cast("Mapping[str, Any]", body.get("event") or {})
        if event.get("type") == "app_home_opened":
            if self.pages is not None and event.get("tab") == "home":
                self.pages.opened(str(event.get("user", "")))
            return
        if is_private_message(event):
            await self._typed.hear(body, again=ack is _no_ack)
            return
        ourselves = (await self.ourselves()).bot_user_id
        await self._house.hear(body, ourselves or "")


async def _only_ack(_: Body, ack: Ack) -> None:
    await ack()


async def _failed(error: Exception) -> None:
    """Say in the log that something failed, without what was in it. Nothing is acknowledged then."""
    log.error("slack's app failed", **describe(error))
