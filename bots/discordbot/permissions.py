"""Which permissions the bot needs where, and which it lacks. Names are those of Discord's own settings."""

from __future__ import annotations

from collections.abc import Iterable

import discord

from bots.discordbot.render import Message

Room = discord.abc.GuildChannel | discord.Thread

# https://discord.com/developers/docs/topics/permissions, in the words of the English client
NAMES = {
    "view_channel": "View Channel",
    "send_messages": "Send Messages",
    "embed_links": "Embed Links",
    "attach_files": "Attach Files",
    "read_message_history": "Read Message History",
    "create_public_threads": "Create Public Threads",
    "send_messages_in_threads": "Send Messages in Threads",
}

MODERATING = {
    "moderate_members": "Timeout Members",
    "manage_messages": "Manage Messages",
    "manage_roles": "Manage Roles",
    "manage_channels": "Manage Channels",
    "kick_members": "Kick Members",
    "ban_members": "Ban Members",
    "create_events": "Create Events",
    "manage_guild": "Manage Server",
}
"""What the bot is not invited with unasked. Whoever wants it to do such things grants them."""

ROOM = ("view_channel", "send_messages", "embed_links", "attach_files", "read_message_history")
"""What the bot needs in each room of a circle. Without history it cannot find out what it sent before a crash."""
THREADS = ("create_public_threads", "send_messages_in_threads")
"""What it needs besides in the home room of a circle that wants threads."""


def least(threads: bool = True) -> discord.Permissions:
    """Return all that an invitation should ask for, and nothing more."""
    return discord.Permissions(**dict.fromkeys((*ROOM, *(THREADS if threads else ())), True))


def in_room(room: Room) -> discord.Permissions:
    """Return what the bot may do in a room."""
    return room.permissions_for(room.guild.me)


def lacking(room: Room, wanted: Iterable[str]) -> tuple[str, ...]:
    """Return the wanted permissions that the bot lacks in a room, as discord.py names them.

    Only those to be granted: without View Channel nothing else counts, without Send Messages no links or files.
    """
    allowed = in_room(room)
    missing = tuple(name for name in wanted if not getattr(allowed, name))
    if "view_channel" in missing:
        return ("view_channel",)
    if "send_messages" in missing:
        return tuple(name for name in missing if name not in ("embed_links", "attach_files"))
    return missing


def words(names: Iterable[str]) -> str:
    """Return permissions as Discord's settings call them."""
    known = NAMES | MODERATING
    return ", ".join(known[name] for name in names)


def for_message(message: Message) -> tuple[str, ...]:
    """Return what posting a message takes. Without Embed Links Discord drops embeds without a word."""
    wanted = ["view_channel", "send_messages"]
    if message.embeds:
        wanted.append("embed_links")
    if message.attachments:
        wanted.append("attach_files")
    return tuple(wanted)


def holds(client: discord.Client, guild: int) -> bool:
    """Whether this process holds the shard that a server belongs to.

    https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
    """
    match client:
        case discord.AutoShardedClient(shard_count=int() as count) if count:
            return (guild >> 22) % count in client.shards
        case _:
            return True
