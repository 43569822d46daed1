"""Which small question goes with an invitation to check in: another each time, and the same for all on one day."""

from __future__ import annotations

import hashlib
from datetime import date

from core.kernel.cards import Desk
from core.programme.singles import SingleKind

_WEEK = 7


def turn_of(occasion: str, count: int) -> int:
    """Return the place, from 0 and below ``count``, of the question for an occasion ``series/day/place``.

    A series asks none again before it has asked nearly all: days a week apart, or two, meet them in turn. Where
    each series begins differs, so that two circles hear different ones.
    """
    series, _, rest = occasion.partition("/")
    offset = int.from_bytes(hashlib.blake2b(series.encode(), digest_size=4).digest())
    # Weeks must not run past the same few questions again and again.
    size = count - 1 if count > 1 and count % _WEEK == 0 else count
    try:
        day = date.fromisoformat(rest.partition("/")[0]).toordinal()
    except ValueError:
        # A time between that a facilitator asked for has no day in its name.
        day = int.from_bytes(hashlib.blake2b(rest.encode(), digest_size=4).digest())
    return (day + offset) % size


def small_question(desk: Desk, occasion: str) -> str:
    """Return the question in the reader's language; empty where there are none, or no occasion."""
    count = desk.library.how_many(SingleKind.CHECK_IN, desk.language)
    if not occasion or not count:
        return ""
    single = desk.library.single_at(SingleKind.CHECK_IN, turn_of(occasion, count), desk.language)
    # A question with a gate is not for a message that comes unasked.
    return single.text if single is not None and not single.gate else ""
