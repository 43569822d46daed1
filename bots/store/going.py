"""What goes with somebody who leaves a circle or is erased from it, in whatever way that happens."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store.load_sharing import shares_of
from bots.store.seen import has_buddies
from core.buddies.facts import gone_from
from core.kernel.changes import Change
from core.kernel.effects import Intent
from core.kernel.ids import CircleId, PersonId
from core.kernel.moment import Moment
from core.sharing.following import after_leaving


async def what_goes_too(
    connection: AsyncConnection, moment: Moment, circle: CircleId, person: PersonId, now: datetime, *, erased: bool
) -> tuple[tuple[Change, ...], tuple[Intent, ...]]:
    """Read what they shared and whether they have a buddy; return what takes them along.

    Ask before the member's own change is applied: afterwards nothing of it can be read any more. ``now`` is when the
    buddies they leave behind are looked after.
    """
    changes, intents = after_leaving(await shares_of(connection, circle, person), moment, erased=erased)
    if await has_buddies(connection, circle, person):
        changes = (*changes, gone_from(circle, person, now))
    return changes, intents
