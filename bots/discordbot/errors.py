"""What Discord's refusals mean. Codes: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json"""

from __future__ import annotations

from json import JSONDecodeError

import aiohttp
import discord

from core.kernel.events import Obstacle, Receipt, Refused, TryLater, Unclear

UNKNOWN_CHANNEL = 10_003
UNKNOWN_GUILD = 10_004
UNKNOWN_MEMBER = 10_007
UNKNOWN_MESSAGE = 10_008
UNKNOWN_USER = 10_013
UNKNOWN_BAN = 10_026
UNKNOWN_EVENT = 10_070
TOO_MANY_CHANNELS_OPENED = 40_003
MISSING_ACCESS = 50_001
CANNOT_MESSAGE_USER = 50_007
MISSING_PERMISSIONS = 50_013
INVALID_RECIPIENT = 50_033
THREAD_ALREADY_OPEN = 160_004

_OBSTACLES = {
    UNKNOWN_CHANNEL: Obstacle.ROOM_GONE,
    UNKNOWN_GUILD: Obstacle.BOT_REMOVED,
    UNKNOWN_MESSAGE: Obstacle.NOT_POSSIBLE,
    UNKNOWN_MEMBER: Obstacle.PERSON_GONE,
    UNKNOWN_USER: Obstacle.PERSON_GONE,
    INVALID_RECIPIENT: Obstacle.PERSON_GONE,
    CANNOT_MESSAGE_USER: Obstacle.DM_CLOSED,
    MISSING_ACCESS: Obstacle.NOT_ALLOWED,
    MISSING_PERMISSIONS: Obstacle.NOT_ALLOWED,
}

WEATHER = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError, TimeoutError, JSONDecodeError)
"""What a call to Discord may raise without a fault of ours; an answer cut off in the middle does not parse."""

A_WHILE = 60.0
"""Seconds to wait where Discord does not say how long."""


def receipt_of(problem: BaseException) -> Receipt:
    """Say what an error means for one thing that was to be done.

    Only what certainly was not done is ``TryLater``; a server error or a lost connection may have come after
    Discord did it, and is ``Unclear``.
    """
    match problem:
        case discord.RateLimited(retry_after=seconds):
            return TryLater(seconds=seconds)
        case discord.HTTPException():
            return _of_answer(problem)
        case aiohttp.ClientConnectorError():
            return TryLater()
        case _:
            return Unclear()


def _of_answer(problem: discord.HTTPException) -> Receipt:
    if problem.status == 429:
        return TryLater(seconds=retry_after(problem))
    if problem.status == 401:
        # The token was changed: nobody can send until the operator has set the new one.
        return TryLater(seconds=A_WHILE)
    if problem.status >= 500:
        return Unclear()
    obstacle = _OBSTACLES.get(problem.code)
    if obstacle is not None:
        return Refused(obstacle=obstacle)
    if problem.code == TOO_MANY_CHANNELS_OPENED:
        return TryLater(seconds=A_WHILE)
    match problem.status:
        case 403:
            return Refused(obstacle=Obstacle.NOT_ALLOWED)
        case 404:
            return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        case _:
            return Refused(obstacle=Obstacle.INVALID)


def retry_after(problem: discord.HTTPException) -> float:
    """Return the seconds that a 429 asks for."""
    headers = getattr(problem.response, "headers", {})
    try:
        return max(float(headers.get("Retry-After", A_WHILE)), 1.0)
    except ValueError:
        return A_WHILE


def wait_of(problem: BaseException) -> float | None:
    """How long to wait before asking again; None if asking again does not help."""
    match receipt_of(problem):
        case TryLater(seconds=seconds):
            return seconds
        case Unclear():
            return 5.0
        case _:
            return None
