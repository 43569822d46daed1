"""Finding things, with Discord's refusals when they are not there or not to be seen."""

from typing import TYPE_CHECKING

from tests.emulators.discordwire import permissions
from tests.emulators.discordwire.errors import ApiError
from tests.emulators.discordwire.model import Channel, ChannelKind, Guild, Member, Message, Permission, User

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


class Lookups:
    """Mixed into the world."""

    def dm_channel(self: "World", user_id: int) -> Channel | None:
        return next((c for c in self.channels.values() if c.recipient and c.recipient.id == user_id), None)

    def dm(self: "World", user: User) -> Channel:
        """The direct message channel between the bot and a person, opened if need be."""
        channel = self.dm_channel(user.id)
        if channel is None:
            channel = Channel(self.ids.next(), ChannelKind.DM, user.name, recipient=user)
            self.channels[channel.id] = channel
        return channel

    def home_of(self: "World", channel: Channel) -> Channel:
        """The channel whose overwrites count: a thread's parent, else itself."""
        if channel.is_thread and channel.parent_id in self.channels:
            return self.channels[channel.parent_id]
        return channel

    def guild_of(self: "World", channel: Channel) -> Guild | None:
        return self.guilds[channel.guild_id] if channel.guild_id else None

    def may(self: "World", user: User, channel: Channel) -> Permission:
        """What a person (or the bot) may do in a channel."""
        if channel.recipient is not None:
            allowed = user is channel.recipient or user is self.bot
            return permissions.in_channel(None, channel, user.id) if allowed else Permission(0)
        if channel.kind is ChannelKind.PRIVATE_THREAD and user.id not in channel.thread_members:
            home = permissions.in_channel(self.guild_of(channel), self.home_of(channel), user.id)
            return home if Permission.MANAGE_THREADS in home else Permission(0)
        return permissions.in_channel(self.guild_of(channel), self.home_of(channel), user.id)

    def shares_a_guild(self: "World", user: User) -> bool:
        return any(user.id in g.members and self.bot.id in g.members for g in self.guilds.values())

    # For the routes: the bot's view, refusals as Discord's ------------------------------------------

    def need_channel(self: "World", channel_id: str, *needed: Permission) -> Channel:
        """The channel if the bot sees it (10003, 50001) and has every permission named (50013)."""
        channel = self.channels.get(int(channel_id))
        if channel is None:
            raise ApiError(10003)
        allowed = self.may(self.bot, channel)
        if Permission.VIEW_CHANNEL not in allowed:
            raise ApiError(50001)
        if any(permission not in allowed for permission in needed):
            raise ApiError(50013)
        return channel

    def need_guild(self: "World", guild_id: str, *needed: Permission) -> Guild:
        guild = self.guilds.get(int(guild_id))
        if guild is None:
            raise ApiError(10004)
        if self.bot.id not in guild.members:
            raise ApiError(50001)
        allowed = permissions.in_guild(guild, self.bot.id)
        if any(permission not in allowed for permission in needed):
            raise ApiError(50013)
        return guild

    def need_member(self: "World", guild: Guild, user_id: str) -> Member:
        member = guild.members.get(int(user_id))
        if member is None:
            raise ApiError(10007 if int(user_id) in self.users else 10013)
        return member

    def need_message(self: "World", channel: Channel, message_id: str) -> Message:
        message = channel.messages.get(int(message_id))
        if message is None or message.deleted or message.ephemeral:
            raise ApiError(10008)
        return message
