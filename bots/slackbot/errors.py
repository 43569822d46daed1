"""What Slack's refusals mean. The names: https://docs.slack.dev/reference/methods (each method's errors)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from core.kernel.events import Obstacle, Receipt, Refused, TryLater, Unclear

A_WHILE = 60.0
"""Seconds to wait where Slack does not say how long."""
LOST = 5.0
"""Seconds to wait after an answer that was lost."""


class ShutOut(Exception):
    """Nothing was sent: Slack asked for silence, or too many wait already. ``seconds`` are left."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


WEATHER = (SlackClientError, ShutOut, aiohttp.ClientError, OSError, TimeoutError)
"""What a call to Slack may raise without a fault of ours."""

GONE = ("message_not_found",)

_OBSTACLES = {
    **dict.fromkeys(("channel_not_found", "is_archived", "channel_is_limited_access"), Obstacle.ROOM_GONE),
    **dict.fromkeys(
        (
            *("not_in_channel", "missing_scope", "no_permission", "access_denied", "ekm_access_denied"),
            *("not_allowed_token_type", "posting_to_channel_denied", "user_not_in_channel", "cant_delete_message"),
            *("file_uploads_disabled", "file_uploads_except_images_disabled"),
        ),
        Obstacle.NOT_ALLOWED,
    ),
    **dict.fromkeys(("user_not_found", "users_not_found", "user_not_visible", "user_disabled"), Obstacle.PERSON_GONE),
    **dict.fromkeys(("cannot_dm_bot", "messages_tab_disabled"), Obstacle.DM_CLOSED),
    **dict.fromkeys(("token_revoked", "account_inactive", "token_expired", "team_not_found"), Obstacle.BOT_REMOVED),
    "message_not_found": Obstacle.NOT_POSSIBLE,
    "method_not_supported_for_channel_type": Obstacle.NOT_POSSIBLE,
}
_LATER = ("ratelimited", "rate_limited", "message_limit_exceeded", "team_added_to_org", "storage_limit_reached")
_UNCLEAR = ("internal_error", "fatal_error", "service_unavailable", "request_timeout")
_WRONG_TOKEN = ("invalid_auth", "not_authed")
MEMBERSHIP = "membership"
"""Our word for a bot that was not invited to a room."""


def receipt_of(problem: BaseException) -> Receipt:
    """Say what an error means for one thing that was to be done.

    Only what certainly was not done is ``TryLater``; a server error or a lost connection may have come after
    Slack did it, and is ``Unclear``.
    """
    match problem:
        case ShutOut(seconds=seconds):
            return TryLater(seconds=seconds)
        case SlackApiError():
            return _of_answer(problem)
        case aiohttp.ClientConnectorError():
            return TryLater()
        case _:
            return Unclear()


def name_of(problem: BaseException) -> str:
    """Return Slack's own name of an error, which is safe to log; empty if there is none."""
    return str(_answer(problem).get("error", ""))


def status_of(problem: BaseException) -> int:
    """Return the status of an answer; 0 if there was none."""
    response: Any = getattr(problem, "response", None)
    status = getattr(response, "status_code", None) or getattr(response, "status", None)
    return status if isinstance(status, int) else 0


def retry_after(problem: BaseException) -> float:
    """Return the seconds that a 429 asks for."""
    response: Any = getattr(problem, "response", None)
    headers = cast("Mapping[str, Any]", getattr(response, "headers", None) or {})
    given = next((value for name, value in headers.items() if name.lower() == "retry-after"), A_WHILE)
    try:
        return max(float(given), 1.0)
    except (TypeError, ValueError):
        return A_WHILE


def wait_of(problem: BaseException) -> float | None:
    """How long to wait before asking again; None if asking again does not help."""
    match receipt_of(problem):
        case TryLater(seconds=seconds):
            return seconds
        case Unclear():
            return LOST
        case _:
            return None


def limited(problem: BaseException) -> bool:
    """Whether Slack asked for silence."""
    return status_of(problem) == 429 or name_of(problem) in ("ratelimited", "rate_limited")


def _answer(problem: BaseException) -> Mapping[str, Any]:
    data: Any = getattr(getattr(problem, "response", None), "data", None)
    return cast("Mapping[str, Any]", data) if isinstance(data, dict) else {}


def _of_answer(problem: SlackApiError) -> Receipt:
    name = name_of(problem)
    if limited(problem) or name in _LATER:
        return TryLater(seconds=retry_after(problem))
    if name in _WRONG_TOKEN:
        # The token was changed: nobody can send until the operator has set the new one.
        return TryLater(seconds=A_WHILE)
    if name in _UNCLEAR or not name:
        # An answer that is not Slack's own came from something between, which cannot tell what Slack did.
        return Unclear()
    obstacle = _OBSTACLES.get(name)
    if obstacle is None:
        obstacle = Obstacle.NOT_ALLOWED if name.startswith("restricted_action") else Obstacle.INVALID
    missing = ""
    if obstacle is Obstacle.NOT_ALLOWED:
        missing = str(_answer(problem).get("needed", "")) or (MEMBERSHIP if name == "not_in_channel" else "")
    return Refused(obstacle=obstacle, missing=missing)
