"""The same hands on three platforms: what a person does, and what there is to read afterwards.

``ada`` and ``ben`` are members or may become some, ``fay`` facilitates. Places are ``home``, ``back``, and a
person's name for their private messages.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Protocol

from core.kernel.ids import PlatformName


class Hands(Protocol):
    """One platform with a circle on it."""

    @property
    def platform(self) -> PlatformName: ...

    def offers(self, who: str, command: str) -> bool:
        """Whether a person sees that there is such a command."""
        ...

    async def types(self, who: str, command: str, **options: str) -> None: ...

    async def presses(self, who: str, label: str, where: str) -> None:
        """``where``: the person's last ``answer``, or a place; there the newest message with such a button."""
        ...

    async def fills(self, who: str, **values: str) -> None: ...

    async def picks(self, who: str, choice: str, where: str) -> None:
        """Choose in the list of a message, by what is read there."""
        ...

    async def writes(self, who: str, text: str, place: str) -> None:
        """Say something in a room of the circle, as people do."""
        ...

    async def replies(self, who: str, text: str) -> None:
        """Answer the bot's newest message in the home room: in its thread where there is one, else as a reply."""
        ...

    async def passes(self, time: timedelta) -> None: ...

    async def restarts(self) -> None: ...

    async def leads(self, who: str) -> None:
        """Let somebody facilitate the circle too."""

    async def belongs(self, who: str) -> None:
        """Let somebody be a member, as if they had joined."""

    async def slows(self, times: int) -> None:
        """Let the platform answer so many changes of messages with "too many requests"."""

    async def answer(self, who: str) -> str: ...

    async def reads(self, place: str) -> str: ...
