"""Shows answers: in the place of what was pressed, only to who asked, in a modal, or for all to see.

What Slack shows only to one person disappears when they reload; files cannot be shown so at all and go into the
private messages.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import structlog
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bots.engine.platform import ShownView
from bots.engine.supervise import describe
from bots.slackbot import limits
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.forms import card_of
from bots.slackbot.methods import Method
from bots.slackbot.names import is_private, person_id
from bots.slackbot.platform import SlackPlatform
from bots.slackbot.render import Attachment, Message, message_of, section
from bots.slackbot.search import metadata_of
from bots.slackbot.translate import Origin
from core.kernel.words import Say

log = structlog.get_logger()


class NoWay(Exception):
    """An answer reached the person by none of the ways that there are."""


class Showing:
    """Puts answers where they belong."""

    def __init__(self, calls: Calls, platform: SlackPlatform) -> None:
        """``platform`` knows the channel of each person's private messages."""
        self._calls = calls
        self._platform = platform

    async def show(self, origin: Origin, shown: ShownView, say: Say) -> None:
        """Show a card.

        Raises:
            NoWay: it could not be shown anywhere.
            ValueError: it does not fit Slack.
        """
        message = await self._finished(origin, shown, say)
        if origin.pages or origin.view:
            if await self._in_modal(origin, shown, message, say):
                return
        elif shown.replace and await self._in_place(origin, message):
            return
        if not shown.private and origin.channel and await self._for_all(origin, message):
            return
        if await self._to_one(origin, message):
            return
        raise NoWay

    async def finished_modal(self, origin: Origin, shown: ShownView, say: Say) -> Json:
        """Return a card as a modal, with its files already on their way.

        Raises:
            ValueError: it does not fit Slack.
        """
        return self._modal(origin, shown, await self._finished(origin, shown, say), say)

    async def _finished(self, origin: Origin, shown: ShownView, say: Say) -> Message:
        """Send files ahead, and say where they are."""
        most = limits.VIEW_BLOCKS if origin.pages or origin.view else limits.BLOCKS
        # one block is kept for the line that tells of files
        message = await message_of(shown.view, say("slack-notice"), most - 1)
        if not message.attachments:
            return message
        sent = await self._files(origin.user, message.attachments)
        told = section(say("slack-file-sent" if sent else "slack-file-failed"))
        return replace(message, blocks=(*message.blocks, told), attachments=())

    async def _files(self, user: str, attachments: Sequence[Attachment]) -> bool:
        try:
            channel = await self._platform.private_room(person_id(user))
            shown: list[Json] = [
                {"id": await self._calls.upload(one.name, one.content, one.description)} for one in attachments
            ]
            await self._calls(Method.FILES_COMPLETE, files=shown, channel_id=channel)
        except WEATHER as problem:
            log.warning("a file did not reach the person", words=name_of(problem), **describe(problem))
            return False
        return True

    def _modal(self, origin: Origin, shown: ShownView, message: Message, say: Say) -> Json:
        return card_of(shown.view.title or say("bot-name"), message, origin.carried, say("close"))

    async def _in_modal(self, origin: Origin, shown: ShownView, message: Message, say: Say) -> bool:
        view = self._modal(origin, shown, message, say)
        if origin.view:
            return await self._tried(Method.VIEWS_UPDATE, view_id=origin.view, view=view)
        return await self._tried(Method.VIEWS_OPEN, trigger_id=origin.trigger, view=view)

    async def _in_place(self, origin: Origin, message: Message) -> bool:
        if not origin.ts:
            return False
        blocks = list(message.blocks)
        if origin.ephemeral:
            body = {"replace_original": True, "text": message.text, "blocks": blocks}
            return await self._replied(origin.reply, body)
        # a delivery that is replaced keeps its mark, so that it is still found after a crash
        mark = {"metadata": metadata_of(origin.mark)} if origin.mark else {}
        return await self._tried(
            Method.CHAT_UPDATE, channel=origin.channel, ts=origin.ts, text=message.text, blocks=blocks, **mark
        )

    async def _for_all(self, origin: Origin, message: Message) -> bool:
        blocks = list(message.blocks)
        if await self._tried(Method.CHAT_POST, channel=origin.channel, text=message.text, blocks=blocks):
            return True
        body = {"response_type": "in_channel", "replace_original": False, "text": message.text, "blocks": blocks}
        return await self._replied(origin.reply, body)

    async def _to_one(self, origin: Origin, message: Message) -> bool:
        blocks = list(message.blocks)
        body = {"response_type": "ephemeral", "replace_original": False, "text": message.text, "blocks": blocks}
        if await self._replied(origin.reply, body):
            return True
        if origin.channel and not is_private(origin.channel):
            to = {"channel": origin.channel, "user": origin.user}
            if await self._tried(Method.CHAT_POST_EPHEMERAL, **to, text=message.text, blocks=blocks):
                return True
        try:
            channel = await self._platform.private_room(person_id(origin.user))
        except WEATHER as problem:
            _told(problem)
            return False
        return await self._tried(Method.CHAT_POST, channel=channel, text=message.text, blocks=blocks)

    async def _tried(self, method: Method, **arguments: Any) -> bool:
        try:
            await self._calls(method, **arguments)
        except WEATHER as problem:
            _told(problem)
            return False
        return True

    async def _replied(self, address: str, body: Mapping[str, Any]) -> bool:
        """Answer through the address that Slack gave: five times within 30 minutes."""
        if not address:
            return False
        client = self._calls.client
        hook = AsyncWebhookClient(address, session=client.session, retry_handlers=[], timeout=10)
        try:
            answer = await hook.send_dict(dict(body))
        except WEATHER as problem:
            _told(problem)
            return False
        if answer.status_code != 200:
            log.info("slack did not take an answer", status=answer.status_code)
        return answer.status_code == 200


def _told(problem: BaseException) -> None:
    log.info("one way to answer did not work", words=name_of(problem), **describe(problem))
