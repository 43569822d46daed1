"""Signs of spam and of raids, from what a room sees in a minute. In memory only, and without words: texts are marks.

The counters are given every message with its moment; they know no clock.
"""

from __future__ import annotations

import hashlib
import re
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from core.kernel.ids import PersonId
from core.safety.verdict import Span


class Sign(StrEnum):
    """What was seen. The value is the name of its rule."""

    LINKS = "flood-links"
    MENTIONS = "flood-mentions"
    REPEATS = "flood-repeats"
    JOINS = "flood-joins"


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """From where on something is a sign."""

    span: timedelta = timedelta(seconds=60)
    mentions: int = 6
    """People called in one message; calling everybody is always enough."""
    repeats: int = 4
    """Times that one person says the same."""
    chorus: int = 6
    """Times that several people say the same."""
    chorus_people: int = 3
    shortest: int = 8
    """Characters; who says "yes" four times is no spammer."""
    joins: int = 8
    quiet: timedelta = timedelta(minutes=10)
    """So long nobody is told of the same danger to the room again."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one message, or one arrival, shows. ``raid``: more than one person has a part in it."""

    signs: Mapping[Sign, Span] = field(default_factory=lambda: MappingProxyType(dict[Sign, Span]()))
    raid: bool = False


MOST_TEXT: Final = 8_000
"""Characters that are looked at."""
MOST_KEPT: Final = 2_000
"""Messages of one room that are remembered; the oldest give way."""
_CALLS: Final = re.compile(r"<(?:@[!&]?[A-Za-z0-9]{2,32}|!subteam\^[A-Za-z0-9]{2,32})[|>]")
_ALL: Final = re.compile(r"@(?:everyone|here)\b|<!(?:channel|here|everyone)[|>]")
INVITES: Final = (
    r"(?:discord\.gg|discord(?:app)?\.com/invite|dsc\.gg|invite\.gg|t\.me/(?:\+|joinchat/)|chat\.whatsapp\.com"
    r"|signal\.group|join\.slack\.com/t)/?[#\w-]{3,64}"
)
"""Links that invite to another place. Written so that every engine of patterns reads it in the same way."""
SCAMS: Final = (
    r"(?:dlscord|discrod|disc0rd|discordd|steancommunity|steamcomunity|stearncommunity)[\w-]{0,32}\.[a-z]{2,12}"
)
"""Addresses that imitate a known one."""
_LINKS: Final = re.compile(f"{INVITES}|{SCAMS}", re.IGNORECASE)


def signs_in(text: str, limits: Limits = Limits()) -> Mapping[Sign, Span]:
    """Return what one message shows by itself."""
    text = text[:MOST_TEXT]
    found: dict[Sign, Span] = {}
    link = _LINKS.search(text)
    if link is not None:
        found[Sign.LINKS] = link.span()
    everybody = _ALL.search(text)
    calls = {call.group(): call.span() for call in _CALLS.finditer(text)}
    if everybody is not None:
        found[Sign.MENTIONS] = everybody.span()
    elif len(calls) >= limits.mentions:
        found[Sign.MENTIONS] = next(iter(calls.values()))
    return found


class Counters:
    """One room's last minute."""

    def __init__(self, limits: Limits = Limits()) -> None:
        """Begin with an empty minute."""
        self._limits = limits
        self._said: deque[tuple[datetime, PersonId, bytes]] = deque(maxlen=MOST_KEPT)
        self._came: deque[tuple[datetime, PersonId]] = deque(maxlen=MOST_KEPT)
        self._told: datetime | None = None

    def wrote(self, person: PersonId, at: datetime, text: str) -> Seen:
        """Count a message."""
        found = dict(signs_in(text, self._limits))
        plain = " ".join(text[:MOST_TEXT].casefold().split())
        if len(plain) < self._limits.shortest:
            return Seen(found)
        self._forget(at)
        mark = hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=8).digest()
        self._said.append((at, person, mark))
        who = [one for _, one, same in self._said if same == mark]
        chorus = len(who) >= self._limits.chorus and len(set(who)) >= self._limits.chorus_people
        if chorus or who.count(person) >= self._limits.repeats:
            found[Sign.REPEATS] = (0, 0)
        return Seen(found, raid=chorus and self._worth_telling(at))

    def joined(self, person: PersonId, at: datetime) -> Seen:
        """Count an arrival."""
        self._forget(at)
        self._came.append((at, person))
        if len({one for _, one in self._came}) < self._limits.joins:
            return Seen()
        return Seen({Sign.JOINS: (0, 0)}, raid=self._worth_telling(at))

    def _worth_telling(self, at: datetime) -> bool:
        if self._told is not None and at - self._told < self._limits.quiet:
            return False
        self._told = at
        return True

    def _forget(self, at: datetime) -> None:
        since = at - self._limits.span
        while self._said and self._said[0][0] < since:
            self._said.popleft()
        while self._came and self._came[0][0] < since:
            self._came.popleft()
