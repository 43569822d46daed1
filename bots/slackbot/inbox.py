"""What Slack sent is kept before it is acknowledged: Slack never sends again what it believes has arrived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol


class Inbox(Protocol):
    """Keeps payloads, sealed, until they are handled."""

    async def take(self, event: str, body: Mapping[str, Any]) -> bool:
        """Keep a payload for good. False if this event was taken before, handled or not."""
        ...

    async def handled(self, event: str) -> None:
        """Forget the payload; its name stays for a while, so that it is not taken again."""
        ...

    async def waiting(self) -> Sequence[tuple[str, Mapping[str, Any]]]:
        """Return what a former process had acknowledged and not handled, by event, oldest first."""
        ...
