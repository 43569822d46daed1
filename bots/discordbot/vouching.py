"""The roles of somebody who acts in private messages. Discord says them only in a server, so there it is asked."""

from __future__ import annotations

from dataclasses import replace

import discord
import structlog

from bots.discordbot.errors import WEATHER
from bots.engine.index import Index
from bots.engine.supervise import describe
from core.kernel.events import Act
from core.kernel.ids import PersonId, SpaceId, native

log = structlog.get_logger()


async def vouched(client: discord.Client, index: Index, act: Act) -> Act:
    """Return the act with the roles that its person has now, if they are known to facilitate by one.

    Nobody else is asked about: for them a private message opens nothing that a role could open.
    """
    person = act.actor.person
    if act.place.space is not None:
        return act
    spaces = {one.space for one in index.of(index.facilitated_by(person)) if person not in one.facilitators}
    roles: set[str] = set()
    for space in sorted(spaces):
        roles |= await _roles(client, space, person)
    return replace(act, actor=replace(act.actor, roles=frozenset(roles))) if roles else act


async def _roles(client: discord.Client, space: SpaceId, person: PersonId) -> frozenset[str]:
    guild = client.get_guild(int(native(space)))
    if guild is None:
        return frozenset()
    try:
        member = await guild.fetch_member(int(native(person)))
    except WEATHER as problem:
        log.info("roles could not be asked for", **describe(problem))
        return frozenset()
    return frozenset(str(role.id) for role in member.roles if not role.is_default())
