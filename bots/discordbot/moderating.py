"""What Discord can do besides posting: rooms, people and other people's messages.

``carry_out`` is given a room that the bot knows, and permissions that were looked at before: Discord counts refused
requests against the bot.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import assert_never

import discord

from bots.discordbot import limits
from bots.discordbot.errors import UNKNOWN_BAN, UNKNOWN_EVENT, UNKNOWN_MESSAGE
from bots.discordbot.filtering import filter_spam, unfilter_spam
from bots.discordbot.locking import locked, unlocked
from bots.discordbot.permissions import Room
from bots.discordbot.translate import message_ref, place_of_message
from bots.engine.abilities import ABILITIES
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import (
    Ban,
    CancelEvent,
    Expel,
    Extra,
    FilterSpam,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    Moderating,
    OpenThread,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnfilterSpam,
    UnlockRoom,
)
from core.kernel.ids import MessageRef, PersonId, PlatformName, native

_LIMITS = ABILITIES[PlatformName.DISCORD]

WANTED: Mapping[type[Extra], tuple[str, ...]] = {
    OpenThread: ("view_channel", "create_public_threads"),
    TimeOut: ("moderate_members",),
    LiftTimeOut: ("moderate_members",),
    Remove: ("view_channel", "manage_messages"),
    RemovePerson: ("view_channel", "manage_roles"),
    LetBack: ("view_channel", "manage_roles"),
    Expel: ("kick_members",),
    Ban: ("ban_members",),
    LiftBan: ("ban_members",),
    SlowMode: ("view_channel", "manage_channels"),
    LockRoom: ("view_channel", "manage_channels", "manage_roles"),
    UnlockRoom: ("view_channel", "manage_channels", "manage_roles"),
    ScheduledEvent: ("create_events",),
    CancelEvent: ("create_events",),
    FilterSpam: ("manage_guild",),
    UnfilterSpam: ("manage_guild",),
}
"""What each takes, as discord.py names it."""

_TOO_HIGH = Refused(obstacle=Obstacle.NOT_ALLOWED)
"""No permission helps: their role stands above the bot's."""


async def moderate(extra: Moderating, room: Room, now: datetime) -> Receipt:
    """Do it.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: weather, or a refusal.
    """
    guild, why = room.guild, extra.case or None
    match extra:
        case TimeOut(person=person, until=until):
            if until - now > _LIMITS.longest_time_out:
                return Refused(obstacle=Obstacle.NOT_POSSIBLE)
            if until > now:
                member = await guild.fetch_member(_number(person))
                if _above(guild, member) or member.guild_permissions.administrator:
                    return _TOO_HIGH
                await member.timeout(until, reason=why)
            return _done(extra.person)
        case LiftTimeOut(person=person):
            member = await guild.fetch_member(_number(person))
            if _above(guild, member):
                return _TOO_HIGH
            await member.timeout(None, reason=why)
            return _done(person)
        case Remove(message=message):
            await _remove(guild, message, why)
            return Sent(message=message)
        case RemovePerson(person=person) | LetBack(person=person):
            return await _see(extra, room, await guild.fetch_member(_number(person)), why)
        case Expel(person=person):
            member = await guild.fetch_member(_number(person))
            if _above(guild, member) or member.guild_permissions.administrator:
                return _TOO_HIGH
            await member.kick(reason=why)
            return _done(person)
        case Ban(person=person, forget=forget):
            # they may have left already, and be kept out even so
            inside = await _inside(guild, person)
            if inside is not None and (_above(guild, inside) or inside.guild_permissions.administrator):
                return _TOO_HIGH
            forgotten = int(max(timedelta(0), min(forget, _LIMITS.ban_forgets)).total_seconds())
            await guild.ban(discord.Object(_number(person)), delete_message_seconds=forgotten, reason=why)
            return _done(person)
        case LiftBan(person=person):
            try:
                await guild.unban(discord.Object(_number(person)), reason=why)
            except discord.NotFound as gone:
                if gone.code != UNKNOWN_BAN:
                    raise
            return _done(person)
        case SlowMode(seconds=seconds):
            wanted = max(0, min(seconds, int(_LIMITS.slowest.total_seconds())))
            match room:
                case discord.TextChannel():
                    await room.edit(slowmode_delay=wanted, reason=why)
                    return Sent(message=MessageRef(f"{room.id}/"))
                case _:
                    return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        case LockRoom():
            match room:
                case discord.TextChannel():
                    overwrites, was = locked(room)
                    if was:
                        await room.edit(overwrites=overwrites, reason=why)
                    return Sent(message=MessageRef(f"{room.id}/{was}"))
                case _:
                    return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        case UnlockRoom(was=was):
            match room:
                case discord.TextChannel():
                    await room.edit(overwrites=unlocked(room, was.partition("/")[2]), reason=why)
                    return Sent(message=MessageRef(f"{room.id}/"))
                case _:
                    return Refused(obstacle=Obstacle.NOT_POSSIBLE)
        case ScheduledEvent():
            return await _schedule(extra, room, now)
        case CancelEvent(event=event):
            try:
                await (await guild.fetch_scheduled_event(place_of_message(event)[1])).delete(reason=why)
            except discord.NotFound as gone:
                if gone.code != UNKNOWN_EVENT:
                    raise
            return Sent(message=event)
        case FilterSpam():
            kept = await filter_spam(guild, why)
            if not kept:
                return Refused(obstacle=Obstacle.NOT_POSSIBLE)
            return Sent(message=MessageRef(f"{guild.id}/{','.join(kept)}"))
        case UnfilterSpam():
            await unfilter_spam(guild, why)
            return Sent(message=MessageRef(f"{guild.id}/"))
        case _:
            assert_never(extra)


async def scheduled(event: ScheduledEvent, guild: discord.Guild) -> MessageRef | None:
    """Find an event of the bot's own again: it bears no key, but its title and time.

    Raises:
        discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError: weather, or a refusal.
    """
    title = limits.cut(event.title, _LIMITS.event_title)
    for one in await guild.fetch_scheduled_events():
        if one.creator_id == guild.me.id and one.name == title and one.start_time == event.begins:
            return message_ref(guild.id, one.id)
    return None


async def _schedule(extra: ScheduledEvent, room: Room, now: datetime) -> Receipt:
    if extra.begins <= now or extra.ends <= extra.begins:
        return Refused(obstacle=Obstacle.NOT_POSSIBLE)
    made = await room.guild.create_scheduled_event(
        name=limits.cut(extra.title, _LIMITS.event_title),
        description=limits.cut(extra.words, _LIMITS.event_words),
        start_time=extra.begins,
        end_time=extra.ends,
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location=limits.cut(f"#{room.name}", limits.EVENT_PLACE),
    )
    return Sent(message=message_ref(room.guild.id, made.id))


async def _remove(guild: discord.Guild, message: MessageRef, why: str | None) -> None:
    channel, number = place_of_message(message)
    try:
        # by hand, because a partial message gives Discord no reason for its log
        await guild._state.http.delete_message(channel, number, reason=why)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    except discord.NotFound as gone:
        if gone.code != UNKNOWN_MESSAGE:
            raise


async def _see(extra: RemovePerson | LetBack, room: Room, member: discord.Member, why: str | None) -> Receipt:
    match room:
        case discord.TextChannel():
            pass
        case _:
            return Refused(obstacle=Obstacle.NOT_POSSIBLE)
    if member.id == room.guild.owner_id or member.guild_permissions.administrator:
        # they see every room, whatever is written there
        return _TOO_HIGH
    allowed = room.overwrites_for(member)
    match extra:
        case RemovePerson():
            allowed.view_channel = False
        case LetBack():
            allowed.view_channel = None if room.permissions_for(room.guild.default_role).view_channel else True
        case _:
            assert_never(extra)
    await room.set_permissions(member, overwrite=None if allowed.is_empty() else allowed, reason=why)
    return _done(extra.person)


async def _inside(guild: discord.Guild, person: PersonId) -> discord.Member | None:
    try:
        return await guild.fetch_member(_number(person))
    except discord.NotFound:
        return None


def _above(guild: discord.Guild, member: discord.Member) -> bool:
    return member.id == guild.owner_id or member.top_role >= guild.me.top_role


def _number(person: PersonId) -> int:
    return int(native(person))


def _done(person: PersonId) -> Sent:
    return Sent(message=MessageRef(f"{native(person)}/"))
