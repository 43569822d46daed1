"""What Slack says of a person: whether they administer the workspace, and their language. Kept for minutes."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

import structlog

from bots.engine.supervise import describe
from bots.slackbot.calls import Calls
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.methods import Method
from bots.slackbot.pace import PERSON, Turn

log = structlog.get_logger()

KEPT = 300.0
"""Seconds that an answer is believed. Who loses the workspace loses it here within that time."""
MOST = 5_000


@dataclass(frozen=True, slots=True)
class Known:
    """A person, by Slack's word."""

    name: str = field(default="", repr=False)
    administrator: bool = False
    language: str = "en"


class People:
    """Asks ``users.info``, and remembers for a while."""

    def __init__(self, calls: Calls, now: Callable[[], float] = time.monotonic) -> None:
        """``now`` counts seconds, from anywhere."""
        self._calls = calls
        self._now = now
        self._known: OrderedDict[str, tuple[float, Known]] = OrderedDict()

    async def of(self, user: str, turn: Turn = PERSON) -> Known:
        """Return what is known of a person. Where Slack does not answer, nobody is an administrator."""
        at, known = self._known.get(user, (0.0, None))
        if known is not None and self._now() - at < KEPT:
            return known
        try:
            answer = await self._calls(Method.USERS_INFO, turn, user=user, include_locale=True)
        except WEATHER as problem:
            log.warning("slack did not say who somebody is", words=name_of(problem), **describe(problem))
            return known if known is not None and not known.administrator else Known()
        known = _known(cast("Mapping[str, Any]", answer.get("user") or {}))
        self._known[user] = (self._now(), known)
        self._known.move_to_end(user)
        while len(self._known) > MOST:
            self._known.popitem(last=False)
        return known


def _known(user: Mapping[str, Any]) -> Known:
    profile = cast("Mapping[str, Any]", user.get("profile") or {})
    name = profile.get("display_name") or profile.get("real_name") or user.get("real_name") or user.get("name") or ""
    may = any(user.get(flag) is True for flag in ("is_admin", "is_owner", "is_primary_owner"))
    return Known(str(name), may, str(user.get("locale") or "en"))
