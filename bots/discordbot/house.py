"""What Discord changes under a circle, as the engine hears of it: rooms and servers gone, permissions lost."""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterable

import discord
import structlog

from bots.discordbot import permissions
from bots.discordbot.errors import WEATHER
from bots.discordbot.filtering import as_wanted, own, part_of
from bots.discordbot.translate import OURS, person_id, room_id, space_id
from bots.engine.index import Index
from bots.engine.platform import Door
from bots.engine.supervise import describe
from core.circles.model import Circle, CircleState
from core.kernel.events import Change, Weather
from core.kernel.ids import EventId, PersonId, PlatformName, RoomId, SpaceId, native

log = structlog.get_logger()


class House:
    """Watches the rooms of circles, and only those."""

    def __init__(self, door: Door, index: Index) -> None:
        self._door = door
        self._index = index
        self._lacking: dict[RoomId, tuple[str, ...]] = {}

    async def look_around(self, client: discord.Client) -> None:
        """Find what changed while nobody was connected. Call it when every server is known."""
        for circle in self._index.all():
            if circle.platform is not PlatformName.DISCORD or circle.state is CircleState.ARCHIVED:
                continue
            guild = client.get_guild(int(native(circle.space)))
            if guild is None and permissions.holds(client, int(native(circle.space))):
                await self._tell(Change.BOT_REMOVED, circle.space)
            elif guild is not None and not guild.unavailable:
                await self._look_at(guild, circle)
        for guild in client.guilds:
            if not guild.unavailable:
                await self._look_at_rules(guild)

    async def _look_at(self, guild: discord.Guild, circle: Circle) -> None:
        for room in dict.fromkeys((circle.home, circle.back)):
            channel = guild.get_channel_or_thread(int(native(room)))
            if channel is None:
                await self._room_gone(circle.space, room)
            else:
                await self.permissions_of(channel)

    async def rule_changed(self, rule: discord.AutoModRule, *, gone: bool = False) -> None:
        """A rule of AutoMod that the bot made was changed or deleted, by the bot itself or by hand."""
        part = part_of(rule)
        if rule.creator_id != rule.guild.me.id or part not in self._index.filtered_in(space_id(rule.guild.id)):
            return
        if gone:
            await self._rule_gone(rule.guild, part, str(rule.id))
        elif not as_wanted(rule):
            await self._rule_edited(rule, part)

    async def _look_at_rules(self, guild: discord.Guild) -> None:
        """Find what was done by hand to the bot's own rules while nobody was connected."""
        known = self._index.filtered_in(space_id(guild.id))
        if not known or not guild.me.guild_permissions.manage_guild:
            return
        try:
            rules = {part_of(rule): rule for rule in own(guild, await guild.fetch_automod_rules())}
        except WEATHER as problem:
            log.info("the rules of a server could not be looked at", **describe(problem))
            return
        for part in sorted(known):
            rule = rules.get(part)
            if rule is None:
                await self._rule_gone(guild, part, uuid.uuid4().hex)
            elif not as_wanted(rule):
                await self._rule_edited(rule, part)

    async def _rule_gone(self, guild: discord.Guild, part: str, name: str) -> None:
        await self._tell(Change.FILTER_GONE, space_id(guild.id), detail=part, name=f"filter-gone:{name}")

    async def _rule_edited(self, rule: discord.AutoModRule, part: str) -> None:
        # the same change is told once, whether it is heard of or found
        state = (rule.enabled, rule.trigger.to_metadata_dict(), [one.to_dict() for one in rule.actions])
        mark = hashlib.blake2b(json.dumps(state, sort_keys=True).encode(), digest_size=8).hexdigest()
        name = f"filter-edited:{rule.id}:{mark}"
        await self._tell(Change.FILTER_EDITED, space_id(rule.guild.id), detail=part, name=name)

    async def server_back(self, guild: discord.Guild) -> None:
        """A server can be seen again, or for the first time."""
        for circle in self._index.in_space(space_id(guild.id)):
            if circle.state is not CircleState.ARCHIVED:
                await self._look_at(guild, circle)

    async def server_gone(self, guild: discord.Guild) -> None:
        """The bot was removed from a server, or the server was deleted."""
        if self._index.in_space(space_id(guild.id)):
            await self._tell(Change.BOT_REMOVED, space_id(guild.id))

    async def room_gone(self, guild: discord.Guild, channel: int) -> None:
        """A channel was deleted."""
        if self._index.in_room(room_id(channel)):
            await self._room_gone(space_id(guild.id), room_id(channel))

    async def room_changed(self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel) -> None:
        """A channel has another name or other permissions."""
        room = room_id(after.id)
        if not self._index.in_room(room):
            return
        if before.name != after.name:
            await self._tell(Change.ROOM_RENAMED, space_id(after.guild.id), room=room, detail=after.name)
        self._lacking.setdefault(room, _lacking(before, self._index.in_room(room)))
        await self.permissions_of(after)

    async def roles_changed(self, guild: discord.Guild) -> None:
        """A role changed, or the bot has other roles: look at every room of a circle there."""
        rooms = [room for circle in self._index.in_space(space_id(guild.id)) for room in (circle.home, circle.back)]
        for room in dict.fromkeys(rooms):
            channel = guild.get_channel_or_thread(int(native(room)))
            if channel is not None:
                await self.permissions_of(channel)

    async def permissions_of(self, channel: permissions.Room) -> None:
        """Tell what the bot has lost in a room of a circle since it last looked, and what came back."""
        room = room_id(channel.id)
        before = self._lacking.get(room, ())
        now = _lacking(channel, self._index.in_room(room))
        self._lacking[room] = now
        lost = [name for name in now if name not in before]
        back = [name for name in before if name not in now]
        space = space_id(channel.guild.id)
        if lost:
            await self._tell(Change.PERMISSION_LOST, space, room=room, detail=permissions.words(lost))
        if back and not now:
            await self._tell(Change.PERMISSION_BACK, space, room=room, detail=permissions.words(back))

    async def person_left(self, guild: int, user: int) -> None:
        """Somebody left a server. Only told where the bot may hear of members."""
        if self._index.in_space(space_id(guild)):
            await self._tell(Change.PERSON_LEFT, space_id(guild), person=person_id(user))

    async def _room_gone(self, space: SpaceId, room: RoomId) -> None:
        # Discord never uses a channel's number again, so this can be told only once.
        await self._tell(Change.ROOM_GONE, space, room=room, name=f"gone:{room}")

    async def _tell(
        self,
        change: Change,
        space: SpaceId,
        *,
        room: RoomId | None = None,
        person: PersonId | None = None,
        detail: str = "",
        name: str = "",
    ) -> None:
        # Gateway events have no id of their own that lasts.
        event = EventId(f"{OURS}{name or uuid.uuid4().hex}")
        await self._door.weather(Weather(id=event, change=change, space=space, room=room, person=person, detail=detail))


def _lacking(channel: permissions.Room, circles: Iterable[Circle]) -> tuple[str, ...]:
    wanted = permissions.ROOM
    if any(circle.threads and circle.home == room_id(channel.id) for circle in circles):
        wanted += permissions.THREADS
    return permissions.lacking(channel, wanted)
