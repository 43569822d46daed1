"""Asks a platform what the bot lacks in a circle's rooms, for the cards that show it. Never in a transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import structlog

from bots.engine.platform import Platform
from bots.engine.supervise import describe
from core.circles.model import Circle
from core.circles.permissions import AsksForPermissions, Lacking
from core.kernel.decision import Reply, Show

log = structlog.get_logger()

CHECK_SECONDS = 1.5
"""An answer must be there within three seconds; this leaves time for the rest."""


async def with_permissions(platforms: Sequence[Platform], reply: Reply | None) -> Reply | None:
    """Fill in what the bot lacks, where the reply's card wants to show it; else return the reply as it is."""
    match reply:
        case Show(card=card, private=private, replace=replace) if isinstance(card, AsksForPermissions):
            lacking = await _lacking(platforms, card.to_check())
            return Show(card.with_lacking(lacking), private=private, replace=replace)
        case _:
            return reply


async def _lacking(platforms: Sequence[Platform], circle: Circle) -> tuple[Lacking, ...] | None:
    platform = next((one for one in platforms if one.name is circle.platform), None)
    if platform is None:
        return None
    try:
        async with asyncio.timeout(CHECK_SECONDS):
            missing = await platform.missing(circle)
    except Exception as problem:  # noqa: BLE001 - the card then says that the platform did not answer
        log.error("permissions could not be checked", **describe(problem))
        return None
    return tuple(
        Lacking(room=one.room, permission=one.permission, mend=one.mend, moderating=one.moderating) for one in missing
    )
