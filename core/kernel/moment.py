"""The outside of a decision: what time it is, and where new names and chance come from."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from core.kernel.quick import quick
from core.kernel.typed import ENGLISH, TypedWords


@quick
@dataclass(frozen=True, slots=True)
class Moment:
    """Everything a decision may know of the world besides its snapshot.

    ``now`` is an aware instant in UTC, ``zone`` the circle's time zone, ``seed`` the only source of new ids
    and of chance, so that the same decision can be made again and come out the same.
    """

    now: datetime
    zone: ZoneInfo
    seed: str
    words: TypedWords = field(default=ENGLISH, repr=False, compare=False)
    """What the words mean that people type."""

    @property
    def local(self) -> datetime:
        """``now`` on the circle's wall clock."""
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        """The date on the circle's wall."""
        return self.local.date()

    def fresh(self, purpose: str) -> str:
        """Return a new id of 12 hexadecimal characters; the same for the same seed and purpose."""
        return hashlib.blake2b(f"{self.seed}\0{purpose}".encode(), digest_size=6).hexdigest()

    def chance(self, purpose: str, sides: int) -> int:
        """Return a number from 0 to ``sides - 1``."""
        digest = hashlib.blake2b(f"{self.seed}\0{purpose}".encode(), digest_size=8).digest()
        return int.from_bytes(digest) % sides


def at(now: datetime, zone: str = "UTC", seed: str = "") -> Moment:
    """Build a moment from a zone's name; an empty seed takes the instant itself."""
    utc = now.astimezone(UTC)
    return Moment(utc, ZoneInfo(zone), seed or utc.isoformat())
