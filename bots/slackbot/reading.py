"""Messages of people, as they come and as they are read back from what Slack still has."""

from __future__ import annotations

import html
from collections.abc import AsyncGenerator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import structlog

from bots.engine.hearing import CannotRead, Hearing
from bots.engine.index import Index
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import WEATHER, receipt_of, wait_of
from bots.slackbot.methods import Method
from bots.slackbot.names import message_ref, person_id, place_of_message, room_id
from bots.slackbot.pace import QUIET
from core.circles.model import CircleState
from core.kernel.events import Refused
from core.kernel.ids import PlatformName, RoomId, native
from core.kernel.writing import Position, Writing, Written

log = structlog.get_logger()

EVENTS = ("message.channels", "message.groups")
"""What the manifest of an install that reads subscribes to."""
PEOPLES = ("", "file_share", "me_message", "thread_broadcast")
"""Subtypes of what a person wrote: https://docs.slack.dev/reference/events/message#subtypes"""
PAGE = 200
MOST_READ = 2_000
"""Messages that are read of one room; of a room with more, the newest."""
THREADS_BACK = timedelta(days=7)
"""A reply is found if its thread began within so much time before what was missed."""

Message = Mapping[str, Any]


def is_of_a_room(event: Message) -> bool:
    """Whether an event is a message in a room, not in the private messages with the bot."""
    return event.get("type") == "message" and event.get("channel_type") in ("channel", "group")


def written_of(event: Message, room: RoomId, *, late: bool = False) -> Written | None:
    """Read a message, an edit or a deletion; None if no person wrote it."""
    match event.get("subtype"):
        case "message_changed":
            return _written(_part(event, "message"), room, Writing.EDITED, late=late)
        case "message_deleted":
            return _written(_part(event, "previous_message"), room, Writing.DELETED, late=late)
        case _:
            return _written(event, room, Writing.NEW, late=late)


def _written(message: Message, room: RoomId, writing: Writing, *, late: bool) -> Written | None:
    if not message.get("user") or message.get("bot_id") or str(message.get("subtype") or "") not in PEOPLES:
        return None
    ts, thread = str(message.get("ts", "")), str(message.get("thread_ts") or "")
    return Written(
        room=room,
        message=message_ref(native(room), ts),
        person=person_id(str(message["user"])),
        at=_moment(ts),
        text="" if writing is Writing.DELETED else html.unescape(str(message.get("text") or "")),
        beside="" if writing is Writing.DELETED else _beside(message),
        writing=writing,
        late=late,
        under=message_ref(native(room), thread) if thread and thread != ts else None,
    )


def _beside(message: Message) -> str:
    """Names of files, and the words of messages that were shared into the room."""
    shared = cast("Sequence[Message]", message.get("attachments") or ())
    files = cast("Sequence[Message]", message.get("files") or ())
    parts = [str(one.get("text") or "") for one in shared] + [str(one.get("name") or "") for one in files]
    return html.unescape("\n".join(filter(None, parts)))


class Reading:
    """Hears the rooms of circles, and reads back what was missed there."""

    def __init__(self, calls: Calls, index: Index, hearing: Hearing) -> None:
        """``hearing`` knows how far each room was heard."""
        self._calls = calls
        self._index = index
        self._hearing = hearing

    def wants(self, event: Message) -> bool:
        """Whether a message is in a room of a circle."""
        return bool(self._index.in_room(room_id(str(event.get("channel", "")))))

    async def hear(self, event: Message) -> None:
        """Hand on a message that has come."""
        written = written_of(event, room_id(str(event.get("channel", ""))))
        if written is not None:
            await self._hearing.hear(written)

    async def catch_up(self) -> float | None:
        """Read back what was missed. Returns when to come again, in seconds; None if all was read."""
        rooms = frozenset(
            room
            for circle in self._index.all()
            if circle.platform is PlatformName.SLACK and circle.state is not CircleState.ARCHIVED
            for room in (circle.home, circle.back)
        )
        return await self._hearing.read_back(rooms, self._missed)

    async def _missed(self, room: RoomId, since: Position) -> AsyncGenerator[Written]:
        """Read a room from after a position, oldest first, with the replies in its threads."""
        try:
            found = await self._found(native(room), since)
        except WEATHER as problem:
            match receipt_of(problem):
                case Refused():
                    raise CannotRead(None) from None
                case _:
                    raise CannotRead(wait_of(problem)) from None
        for message in found:
            written = written_of(message, room, late=True)
            if written is not None:
                yield written

    async def _found(self, channel: str, since: Position) -> Sequence[Message]:
        _, ts = place_of_message(since.message)
        after = ts or f"{since.at.timestamp():.6f}"
        begun = f"{(since.at - THREADS_BACK).timestamp():.6f}"
        found: dict[str, Message] = {}
        for message in await self._pages(Method.CONVERSATIONS_HISTORY, channel=channel, oldest=begun):
            if _later(message.get("ts"), after):
                found[str(message["ts"])] = message
            if message.get("reply_count") and _later(message.get("latest_reply"), after):
                thread = str(message["ts"])
                replies = await self._pages(Method.CONVERSATIONS_REPLIES, channel=channel, ts=thread, oldest=after)
                found |= {str(one["ts"]): one for one in replies if _later(one.get("ts"), after)}
        return [found[one] for one in sorted(found, key=_order)]

    async def _pages(self, method: Method, **asked: Any) -> Sequence[Message]:
        found: list[Message] = []
        cursor: Json = {}
        while True:
            answer = await self._calls(method, QUIET, limit=PAGE, **asked, **cursor)
            found += cast("Sequence[Message]", answer.get("messages") or ())
            following = str(_part(answer, "response_metadata").get("next_cursor") or "")
            if not following or not answer.get("has_more"):
                return found
            if len(found) >= MOST_READ:
                log.warning("a room was too busy to read back all that was missed", read=len(found))
                return found
            cursor = {"cursor": following}


def _moment(ts: str) -> datetime:
    seconds, _, micro = ts.partition(".")
    return datetime.fromtimestamp(int(seconds or 0), UTC) + timedelta(microseconds=int(micro[:6].ljust(6, "0") or 0))


def _order(ts: str) -> tuple[int, int]:
    seconds, _, micro = ts.partition(".")
    return int(seconds or 0), int(micro or 0)


def _later(ts: object, after: str) -> bool:
    return bool(ts) and _order(str(ts)) > _order(after)


def _part(body: Message, name: str) -> Message:
    found: Any = body.get(name)
    return cast("Message", found) if isinstance(found, dict) else {}
