"""People and rooms of the workspace, coming, going and changing."""

from typing import TYPE_CHECKING

from tests.emulators.slackwire import posting
from tests.emulators.slackwire.errors import Impossible
from tests.emulators.slackwire.methods import READ
from tests.emulators.slackwire.model import JSON, Channel, Kind, User

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World


class Rooms:
    """Mixed into the world. Changes reach the bot as events where it has the scope for them."""

    def add_user(self: "World", name: str, *, admin: bool = False, tz: str = "Europe/London") -> User:
        user = User(self.new_id("U"), name, is_admin=admin, tz=tz)
        self.users[user.id] = user
        return user

    def add_channel(self: "World", name: str, *people: User, private: bool = False, with_bot: bool = True) -> Channel:
        """A channel with these people; the bot is in it too unless told otherwise."""
        members = [p.id for p in people] + ([self.bot.id] if with_bot else [])
        creator = people[0].id if people else self.bot.id
        return self.new_channel(name, Kind.PRIVATE if private else Kind.PUBLIC, creator, members)

    def new_channel(self: "World", name: str, kind: Kind, creator: str, members: list[str]) -> Channel:
        number = self.new_id("D" if kind is Kind.IM else "C")
        channel = Channel(number, name, kind, creator, int(self.clock.time()), members)
        self.channels[number] = channel
        return channel

    def dm(self: "World", user: User) -> Channel:
        """The direct messages between a person and the bot."""
        for channel in self.channels.values():
            if channel.kind is Kind.IM and user.id in channel.members:
                return channel
        return self.new_channel("", Kind.IM, user.id, [user.id, self.bot.id])

    def joins(self: "World", user: User, channel: Channel, inviter: User | None = None) -> None:
        """A person (or the bot, `world.bot`) comes into a channel."""
        if user.id in channel.members:
            raise Impossible(f"{user.name} is in {channel.name} already")
        channel.members.append(user.id)
        inside: JSON = {
            "type": "member_joined_channel",
            "user": user.id,
            "channel": channel.id,
            "channel_type": "G" if channel.kind is Kind.PRIVATE else "C",
            "team": self.team_id,
        }
        if inviter is not None:
            inside["inviter"] = inviter.id
        self.tell("member_joined_channel", inside, scope=READ[channel.kind], channel=channel)
        posting.post(self, channel, user.id, {"text": f"<@{user.id}> has joined"}, subtype="channel_join")

    def leaves(self: "World", user: User, channel: Channel) -> None:
        """A person leaves or is removed; if it is the bot, it is told that it left."""
        if user.id not in channel.members:
            raise Impossible(f"{user.name} is not in {channel.name}")
        scope = READ[channel.kind]
        channel.members.remove(user.id)
        if user is self.bot:
            name = "group_left" if channel.kind is Kind.PRIVATE else "channel_left"
            self.tell(name, {"type": name, "channel": channel.id, "actor_id": channel.creator}, scope=scope)
        else:
            inside: JSON = {
                "type": "member_left_channel",
                "user": user.id,
                "channel": channel.id,
                "channel_type": "G" if channel.kind is Kind.PRIVATE else "C",
                "team": self.team_id,
            }
            self.tell("member_left_channel", inside, scope=scope, channel=channel)
            posting.post(self, channel, user.id, {"text": f"<@{user.id}> has left"}, subtype="channel_leave")
        self.changed()

    def archive(self: "World", channel: Channel, by: User | None = None) -> None:
        """Archive a channel; everyone else than its members is unaffected."""
        channel.archived = True
        self._room_event("archive", channel, {"channel": channel.id, "user": by.id if by else channel.creator})

    def unarchive(self: "World", channel: Channel, by: User | None = None) -> None:
        channel.archived = False
        self._room_event("unarchive", channel, {"channel": channel.id, "user": by.id if by else channel.creator})

    def rename(self: "World", channel: Channel, name: str) -> None:
        channel.previous_names.append(channel.name)
        channel.name = name
        about: JSON = {"id": channel.id, "name": name, "name_normalized": name, "created": channel.created}
        about["is_channel"] = channel.kind is Kind.PUBLIC
        self._room_event("rename", channel, {"channel": about})

    def delete_channel(self: "World", channel: Channel, by: User | None = None) -> None:
        """Delete a channel for good."""
        self._room_event("deleted", channel, {"channel": channel.id, "actor_id": by.id if by else channel.creator})
        del self.channels[channel.id]
        self.deleted_channels[channel.id] = channel

    def _room_event(self: "World", what: str, channel: Channel, more: JSON) -> None:
        name = ("group_" if channel.kind is Kind.PRIVATE else "channel_") + what
        self.tell(name, {"type": name, **more}, scope=READ[channel.kind], channel=channel)
        self.changed()

    def deactivate(self: "World", user: User) -> None:
        """An administrator deactivates a person's account."""
        from tests.emulators.slackwire import payloads

        user.deleted = True
        for channel in self.channels.values():
            if user.id in channel.members and channel.kind is not Kind.IM:
                channel.members.remove(user.id)
        self.tell("user_change", {"type": "user_change", "user": payloads.user(self, user)}, scope="users:read")

    # The app itself -------------------------------------------------------------------------------

    def uninstall(self: "World") -> None:
        """Remove the app from the workspace: both events are sent, and no token works any more."""
        self.tell("app_uninstalled", {"type": "app_uninstalled"})
        self.revoke_tokens(error="account_inactive")

    def revoke_tokens(self: "World", *, error: str = "token_revoked") -> None:
        """Take the bot's token back. From now on every call is refused with `error`."""
        self.tell("tokens_revoked", {"type": "tokens_revoked", "tokens": {"oauth": [], "bot": [self.bot.id]}})
        self.token_error = error

    def grant(self: "World", *scopes: str) -> None:
        self.scopes |= set(scopes)

    def withdraw(self: "World", *scopes: str) -> None:
        self.scopes -= set(scopes)
