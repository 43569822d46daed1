"""Whether something was sent after all: Slack keeps a post's metadata, and in it the mark of its delivery."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, cast

from bots.engine.platform import Absent, CannotTell, Found, LookedUp
from bots.slackbot.calls import Calls, Json
from bots.slackbot.methods import Method
from bots.slackbot.names import message_ref
from bots.slackbot.pace import DELIVERY, Turn

EVENT = "circlekeeper"
"""The type of our metadata: https://docs.slack.dev/messaging/message-metadata"""
SKEW = timedelta(minutes=5)
"""How far Slack's clock and ours may be apart."""
PAGE = 200
MOST_READ = 5_000
"""Messages that are read before we give up; a room as busy as that cannot be searched in time."""


def mark_in(message: Mapping[str, Any]) -> str:
    """Return the mark of the delivery that a message is; empty if it is none of ours."""
    metadata = cast("Mapping[str, Any]", message.get("metadata") or {})
    if metadata.get("event_type") != EVENT:
        return ""
    return str(cast("Mapping[str, Any]", metadata.get("event_payload") or {}).get("key", ""))


def metadata_of(mark: str) -> Json:
    """Return the metadata of a delivery, opaque to everyone else."""
    return {"event_type": EVENT, "event_payload": {"key": mark}}


async def find(
    calls: Calls, channel: str, mark: str, since: datetime, turn: Turn = DELIVERY, thread: str = ""
) -> LookedUp:
    """Search a room, or a thread in it, back to before ``since``.

    Raises:
        SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
    """
    oldest = f"{(since - SKEW).timestamp():.6f}"
    cursor, read = "", 0
    method, within = (Method.CONVERSATIONS_REPLIES, {"ts": thread}) if thread else (Method.CONVERSATIONS_HISTORY, {})
    while True:
        asked: Json = {"channel": channel, "oldest": oldest, "limit": PAGE, "include_all_metadata": True, **within}
        answer = await calls(method, turn, **asked, **({"cursor": cursor} if cursor else {}))
        messages = cast("Sequence[Mapping[str, Any]]", answer.get("messages") or ())
        for message in messages:
            if mark_in(message) == mark:
                return Found(message_ref(channel, str(message["ts"])))
        read += len(messages)
        following = cast("Mapping[str, Any]", answer.get("response_metadata") or {})
        cursor = str(following.get("next_cursor") or "")
        if not cursor or not answer.get("has_more"):
            return Absent()
        if read >= MOST_READ:
            return CannotTell()


async def still_there(calls: Calls, channel: str, ts: str) -> bool:
    """Whether a message has not been taken back.

    Raises:
        SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
    """
    answer = await calls(Method.CONVERSATIONS_HISTORY, channel=channel, latest=ts, oldest=ts, inclusive=True, limit=1)
    messages = cast("Sequence[Mapping[str, Any]]", answer.get("messages") or ())
    return any(message.get("ts") == ts for message in messages)
