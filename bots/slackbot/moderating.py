"""What Slack lets a bot do about people: take them out of a private channel, and let them back in.

https://docs.slack.dev/reference/methods/conversations.kick and .../conversations.invite
"""

from __future__ import annotations

from typing import assert_never

from bots.slackbot.calls import Calls
from bots.slackbot.errors import MEMBERSHIP, WEATHER, name_of
from bots.slackbot.methods import Method
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import (
    Ban,
    CancelEvent,
    Expel,
    Extra,
    FilterSpam,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    OpenThread,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnfilterSpam,
    UnlockRoom,
)
from core.kernel.ids import MessageRef, native

_THERE = ("already_in_channel",)
_GONE = ("not_in_channel", "user_not_in_channel")
_NOT_FOR_BOTS = ("cant_kick_from_general", "cant_kick_self", "cant_invite_self", "cant_invite", "ura_max_channels")


async def moderate(calls: Calls, extra: Extra) -> Receipt:
    """Do what Slack lets a bot do.

    Raises:
        SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
    """
    match extra:
        case RemovePerson() | LetBack():
            return await _see(calls, extra)
        case (
            OpenThread()
            | TimeOut()
            | LiftTimeOut()
            | Remove()
            | Expel()
            | Ban()
            | LiftBan()
            | SlowMode()
            | LockRoom()
            | UnlockRoom()
            | ScheduledEvent()
            | CancelEvent()
            | FilterSpam()
            | UnfilterSpam()
        ):
            return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        case _:
            assert_never(extra)


async def _see(calls: Calls, extra: RemovePerson | LetBack) -> Receipt:
    """Take somebody out or in, in a private channel alone: out of a public one a person would be back at once.

    Raises:
        SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
    """
    channel, user = native(extra.room), native(extra.person)
    about = (await calls(Method.CONVERSATIONS_INFO, channel=channel)).get("channel", {})
    if not about.get("is_private") or about.get("is_im"):
        return Refused(obstacle=Obstacle.NOT_POSSIBLE)
    if not about.get("is_member", True):
        return Refused(obstacle=Obstacle.NOT_ALLOWED, missing=MEMBERSHIP)
    try:
        match extra:
            case RemovePerson():
                await calls(Method.CONVERSATIONS_KICK, channel=channel, user=user)
            case LetBack():
                await calls(Method.CONVERSATIONS_INVITE, channel=channel, users=user)
            case _:
                assert_never(extra)
    except WEATHER as problem:
        name = name_of(problem)
        if name in _NOT_FOR_BOTS:
            return Refused(obstacle=Obstacle.NOT_ALLOWED)
        match extra:
            case RemovePerson() if name in _GONE:
                pass
            case LetBack() if name in _THERE:
                pass
            case _:
                raise
    return Sent(message=MessageRef(f"{channel}/"))
