"""Takes notice of who has a facilitators' role, wherever a platform says so. It asks memory first: nothing is read."""

from __future__ import annotations

from collections.abc import Set
from typing import Protocol

import structlog

from bots.engine.hearing import Heard
from bots.engine.index import Index
from bots.engine.supervise import describe
from core.circles.roles import differs, seen
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.writing import Written

log = structlog.get_logger()


class Happening(Protocol):
    """The part of the engine that is needed here."""

    index: Index

    async def happen(self, act: Act) -> None:
        """Let an act of the bot's own happen."""
        ...


async def notice_roles(engine: Happening, act: Act) -> None:
    """Keep what the platform says of who acts. In a private message it says nothing.

    Raises:
        DatabaseUnavailable: it could not be kept.
    """
    space = act.place.space
    if space is None:
        return
    person, roles = act.actor.person, act.actor.roles
    for circle in engine.index.in_space(space):
        if differs(circle, person, roles):
            await engine.happen(seen(circle, person, roles, act.id))


def noticing_roles(engine: Happening, first: Heard) -> Heard:
    """Return a listener that knows of whoever writes whether they facilitate, before anything follows from it."""

    async def hear(written: Written) -> None:
        if written.person is not None and written.roles is not None:
            await _notice(engine, written, written.person, written.roles)
        await first(written)

    return hear


async def _notice(engine: Happening, written: Written, person: PersonId, roles: Set[str]) -> None:
    for circle in engine.index.in_room(written.room):
        if differs(circle, person, roles):
            try:
                await engine.happen(seen(circle, person, roles, f"{written.message}/{written.at.isoformat()}"))
            except Exception as problem:  # noqa: BLE001 - one message must not hold up the next
                log.error("a role could not be kept", **describe(problem))
