"""Names of what belongs to a share: its deliveries, its timers, the words that are kept with it."""

from __future__ import annotations

from datetime import datetime

from core.kernel.ids import DeliveryKey, TextRef
from core.kernel.timers import TimerSet
from core.sharing.model import Share

FIRST_PART = "share"
"""What the keys of everything about shares begin with."""


def key_of(share: Share, part: str, mark: str = "") -> DeliveryKey:
    """Name a delivery. ``mark`` tells apart what may be sent more than once."""
    return DeliveryKey("/".join(filter(None, (FIRST_PART, share.id, part, mark))))


def named_in(key: str) -> tuple[str, str]:
    """Return the share and the part that a delivery's name holds."""
    _, share, part, *_ = (*key.split("/"), "", "", "")
    return share, part


def timer_id(share: Share) -> str:
    """Name all timers of a share together."""
    return f"{FIRST_PART}/{share.id}"


def back_ref(share: Share) -> TextRef:
    """Name what the facilitators wrote when they gave it back."""
    return TextRef(f"sb{share.id}")


def forgets(share: Share, due: datetime) -> TimerSet:
    """Let a share that stands nowhere be forgotten at a moment."""
    return _timer(share, "forget", due)


def looks(share: Share, due: datetime) -> TimerSet:
    """Look at a moment whether somebody waits: for an answer, or to be posted."""
    return _timer(share, "look", due)


def _timer(share: Share, part: str, due: datetime) -> TimerSet:
    return TimerSet(
        id=f"{timer_id(share)}/{part}",
        circle=share.circle,
        due=due,
        action=f"share.{part}",
        given={"s": share.id},
        person=share.person,
    )
