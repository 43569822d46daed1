"""A platform in memory, for tests of the engine: it remembers by key what it was given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from bots.engine.platform import Absent, Found, LookedUp, Missing, Parcel
from core.circles.model import Circle
from core.kernel.events import Receipt, Sent
from core.kernel.extras import Extra
from core.kernel.ids import MessageRef, PlatformName, RoomId


@dataclass
class InertPlatform:
    """Takes everything unless ``answer`` says otherwise; what it took can be looked up by key."""

    name: PlatformName = PlatformName.PRACTICE
    sent: list[Parcel] = field(default_factory=list)
    answer: Callable[[Parcel], Receipt | None] = lambda parcel: None
    offered: frozenset[type[Extra]] = frozenset()

    def instant(self, moment: datetime) -> str:
        return moment.isoformat(timespec="minutes")

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        return self.offered

    async def carry_out(self, parcel: Parcel) -> Receipt:
        special = self.answer(parcel)
        if special is not None:
            return special
        self.sent.append(parcel)
        return Sent(message=MessageRef(f"room/{len(self.sent)}"))

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        for place, sent in enumerate(self.sent, 1):
            if sent.key == parcel.key:
                return Found(MessageRef(f"room/{place}"))
        return Absent()

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        return ()

    @property
    def keys(self) -> list[str]:
        return [parcel.key for parcel in self.sent]
