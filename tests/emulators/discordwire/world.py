"""The world behind the fake: what there is, what happened, and what a test may change in it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from tests.emulators.discordwire import payloads
from tests.emulators.discordwire.clock import Clock, Snowflakes
from tests.emulators.discordwire.errors import Impossible
from tests.emulators.discordwire.faults import Faults
from tests.emulators.discordwire.gateway import Gateway, Intent
from tests.emulators.discordwire.hooks import Callback, Hook, Hooks, Step
from tests.emulators.discordwire.interactions import Interactions
from tests.emulators.discordwire.lookups import Lookups
from tests.emulators.discordwire.model import (
    JSON,
    NOTHING,
    ORDINARY,
    Call,
    Channel,
    ChannelKind,
    Guild,
    Member,
    Message,
    Overwrite,
    Permission,
    Role,
    User,
)
from tests.emulators.discordwire.people import People
from tests.emulators.discordwire.ratelimits import RateLimits
from tests.emulators.discordwire.watch import Watch

BOT_PERMISSIONS = ORDINARY


@dataclass(slots=True)
class Options:
    """How strict or how large the fake is. Times in seconds."""

    token: str = "a-token-of-the-fake"
    shards: int = 1
    allowed_privileged: Intent = Intent.GUILD_MEMBERS | Intent.MESSAGE_CONTENT | Intent.GUILD_PRESENCES
    nonce_window: float = 180.0
    first_answer_within: float = 3.0
    token_life: float = 900.0
    heartbeat_interval: float = 41.25
    patience: float = 15.0
    check_openapi: bool = True


@dataclass(slots=True)
class Commands:
    """What the bot has registered: globally, and by guild id."""

    everywhere: list[JSON] = field(default_factory=list[JSON])
    by_guild: dict[int, list[JSON]] = field(default_factory=dict[int, list[JSON]])


class World(Lookups, People):
    """Everything a test looks at or changes. Changes reach a connected bot as gateway events."""

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.clock = Clock()
        self.ids = Snowflakes(self.clock)
        self.bot = User(self.ids.next(), "circlekeeper", bot=True)
        self.operator = User(self.ids.next(), "operator")
        self.users: dict[int, User] = {self.bot.id: self.bot, self.operator.id: self.operator}
        self.guilds: dict[int, Guild] = {}
        self.channels: dict[int, Channel] = {}
        self.deleted_channels: dict[int, Channel] = {}
        self.commands = Commands()
        self.calls: list[Call] = []
        self.complaints: list[str] = []
        self.base_url = ""
        self.cdn: dict[str, bytes] = {}
        self.watch = Watch()
        self.faults = Faults()
        self.hooks = Hooks()
        self.limits = RateLimits(self.clock, self.complain)
        self.gateway = Gateway(self)
        self.interactions = Interactions(self)

    # What went wrong ------------------------------------------------------------------------------

    def complain(self, problem: str) -> None:
        """Note a breach of Discord's rules. The fixture fails the test over what is left here."""
        self.complaints.append(problem)
        self.changed()

    def take_complaints(self) -> list[str]:
        """Hand over the complaints and forget them: for tests that provoke them."""
        taken, self.complaints = self.complaints, []
        return taken

    def assert_no_complaints(self) -> None:
        assert not self.complaints, "The bot broke Discord's rules:\n" + "\n".join(self.complaints)

    # Waiting and stepping in ----------------------------------------------------------------------

    def changed(self) -> None:
        """Let whoever waits look again."""
        self.watch.tick()

    async def until(self, predicate: Callable[[], object], *, within: float = 30.0) -> None:
        """Wait without sleeping until `predicate()` is true; it is asked after every change of the world.

        Raises AssertionError after `within` real seconds.
        """
        if not await self.watch.until(predicate, within):
            recent = [f"{c.key} -> {c.status}" for c in self.calls[-8:]]
            raise AssertionError(f"Waited {within} s in vain. Last requests: {recent}")

    def on(
        self,
        step: Step | str,
        callback: Callback,
        route: str = "*",
        *,
        times: int | None = None,
        when: Callable[[Call], bool] | None = None,
    ) -> Hook:
        """Step in at `before_apply`, `after_apply`, `before_answer` or `after_answer`; see `Hooks.on`."""
        return self.hooks.on(step, callback, route, times=times, when=when)

    # Building -------------------------------------------------------------------------------------

    def add_user(self, name: str) -> User:
        person = User(self.ids.next(), name)
        self.users[person.id] = person
        return person

    def add_guild(self, name: str = "A server", *, bot_permissions: Permission = BOT_PERMISSIONS) -> Guild:
        """A server that the bot is in, with @everyone and the bot's own managed role; owned by `owner`."""
        owner = self.add_user(f"owner of {name}")
        guild = Guild(self.ids.next(), name, owner.id)
        guild.roles[guild.id] = Role(guild.id, guild.id, "@everyone", ORDINARY, 0)
        bot_role = Role(self.ids.next(), guild.id, self.bot.name, bot_permissions, 1, bot_id=self.bot.id)
        guild.roles[bot_role.id] = bot_role
        self.guilds[guild.id] = guild
        for person, roles in ((owner, []), (self.bot, [bot_role.id])):
            guild.members[person.id] = Member(person, guild.id, roles, self.clock.now())
        self.gateway.guild_create(guild)
        return guild

    def add_role(
        self, guild: Guild, name: str, permissions: Permission = NOTHING, *, position: int | None = None
    ) -> Role:
        """A role above all there are, unless `position` says otherwise."""
        place = max(r.position for r in guild.roles.values()) + 1 if position is None else position
        role = Role(self.ids.next(), guild.id, name, permissions, place)
        guild.roles[role.id] = role
        self.gateway.to_guild(
            guild.id, Intent.GUILDS, "GUILD_ROLE_CREATE", {"guild_id": str(guild.id), "role": payloads.role(role)}
        )
        return role

    def add_member(self, guild: Guild, who: User | str, roles: Iterable[Role] = ()) -> User:
        """Bring a person (new if a name is given) into a guild."""
        person = self.add_user(who) if isinstance(who, str) else who
        member = Member(person, guild.id, [r.id for r in roles], self.clock.now())
        guild.members[person.id] = member
        body = payloads.member(member) | {"guild_id": str(guild.id)}
        self.gateway.to_guild(guild.id, Intent.GUILD_MEMBERS, "GUILD_MEMBER_ADD", body)
        return person

    def add_channel(
        self,
        guild: Guild,
        name: str,
        *,
        private_to: Sequence[Role | User] | None = None,
        overwrites: Iterable[Overwrite] = (),
    ) -> Channel:
        """A text channel. `private_to` hides it from everyone else (name the bot too, if it may see it)."""
        rules = {o.id: o for o in overwrites}
        if private_to is not None:
            rules[guild.id] = Overwrite(guild.id, 0, deny=Permission.VIEW_CHANNEL)
            for one in private_to:
                rules[one.id] = Overwrite(one.id, int(isinstance(one, User)), allow=Permission.VIEW_CHANNEL)
        channel = Channel(self.ids.next(), ChannelKind.TEXT, name, guild.id, rules)
        channel.position = len(guild.channel_ids)
        self.channels[channel.id] = channel
        guild.channel_ids.append(channel.id)
        self.gateway.to_guild(guild.id, Intent.GUILDS, "CHANNEL_CREATE", payloads.channel(channel))
        return channel

    # Changing -------------------------------------------------------------------------------------

    def delete_channel(self, channel: Channel) -> None:
        """Someone deletes a channel (or thread); its messages can still be looked at by the test."""
        self.deleted_channels[channel.id] = self.channels.pop(channel.id)
        assert channel.guild_id is not None
        if not channel.is_thread:
            self.guilds[channel.guild_id].channel_ids.remove(channel.id)
        event = "THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE"
        self.gateway.to_guild(channel.guild_id, Intent.GUILDS, event, payloads.channel(channel))

    def delete_role(self, role: Role) -> None:
        guild = self.guilds[role.guild_id]
        del guild.roles[role.id]
        for member in guild.members.values():
            member.role_ids = [r for r in member.role_ids if r != role.id]
        body = {"guild_id": str(guild.id), "role_id": str(role.id)}
        self.gateway.to_guild(guild.id, Intent.GUILDS, "GUILD_ROLE_DELETE", body)

    def remove_bot(self, guild: Guild) -> None:
        """An administrator removes the bot; the guild itself goes on."""
        guild.members.pop(self.bot.id)
        self.gateway.to_guild(guild.id, Intent.GUILDS, "GUILD_DELETE", {"id": str(guild.id)})

    def member_leaves(self, guild: Guild, user: User) -> None:
        guild.members.pop(user.id)
        body = {"guild_id": str(guild.id), "user": payloads.user(user)}
        self.gateway.to_guild(guild.id, Intent.GUILD_MEMBERS, "GUILD_MEMBER_REMOVE", body)

    def give_role(self, user: User, role: Role) -> None:
        self._roles_changed(user, role, [*self.member(user, role).role_ids, role.id])

    def take_role(self, user: User, role: Role) -> None:
        self._roles_changed(user, role, [r for r in self.member(user, role).role_ids if r != role.id])

    def _roles_changed(self, user: User, role: Role, role_ids: list[int]) -> None:
        member = self.member(user, role)
        member.role_ids = list(dict.fromkeys(role_ids))
        self.member_changed(member)

    def member(self, user: User, of: Role | Guild) -> Member:
        return self.guilds[of.guild_id if isinstance(of, Role) else of.id].members[user.id]

    def member_changed(self, member: Member) -> None:
        body = payloads.member(member) | {"guild_id": str(member.guild_id)}
        intent = Intent(0) if member.user is self.bot else Intent.GUILD_MEMBERS
        self.gateway.to_guild(member.guild_id, intent, "GUILD_MEMBER_UPDATE", body)

    def set_permissions(
        self,
        channel: Channel,
        who: Role | User,
        allow: Permission = NOTHING,
        deny: Permission = NOTHING,
    ) -> None:
        """Set a channel's overwrite for a role or a person (`world.bot` for the bot); replaces an older one."""
        channel.overwrites[who.id] = Overwrite(who.id, int(isinstance(who, User)), allow, deny)
        self.channel_changed(channel)

    def channel_changed(self, channel: Channel) -> None:
        if channel.guild_id is None:
            return
        event = "THREAD_UPDATE" if channel.is_thread else "CHANNEL_UPDATE"
        self.gateway.to_guild(channel.guild_id, Intent.GUILDS, event, payloads.channel(channel))

    def set_role_permissions(self, role: Role, permissions: Permission) -> None:
        role.permissions = permissions
        self._role_changed(role)

    def _role_changed(self, role: Role) -> None:
        body = {"guild_id": str(role.guild_id), "role": payloads.role(role)}
        self.gateway.to_guild(role.guild_id, Intent.GUILDS, "GUILD_ROLE_UPDATE", body)

    def bot_role(self, guild: Guild) -> Role:
        return next(r for r in guild.roles.values() if r.bot_id == self.bot.id)

    def close_dms(self, user: User, *, closed: bool = True) -> None:
        user.dms_closed = closed

    def rename(self, thing: Guild | Channel | Role | User, name: str) -> None:
        """Give a guild, channel, role or person another name."""
        thing.name = name
        if isinstance(thing, Guild):
            self.gateway.to_guild(thing.id, Intent.GUILDS, "GUILD_UPDATE", payloads.guild(thing))
        elif isinstance(thing, Channel):
            self.channel_changed(thing)
        elif isinstance(thing, Role):
            self._role_changed(thing)
        else:
            for guild in self.guilds.values():
                if thing.id in guild.members:
                    self.member_changed(guild.members[thing.id])

    # Looking --------------------------------------------------------------------------------------

    def messages(self, channel: Channel | int, *, seen_by: User | None = None) -> list[Message]:
        """Messages of a channel that are not deleted, oldest first; also of a deleted channel.

        What is shown to one person only is left out, unless it is `seen_by` that person.
        """
        number = channel if isinstance(channel, int) else channel.id
        there = self.channels.get(number) or self.deleted_channels.get(number)
        if there is None:
            raise Impossible(f"There never was a channel {number}")
        shown = {None, seen_by.id} if seen_by else {None}
        return [m for _, m in sorted(there.messages.items()) if not m.deleted and m.ephemeral_to in shown]

    def dm_messages(self, user: User | int) -> list[Message]:
        """Messages between the bot and a person, oldest first; empty if they never spoke."""
        number = user if isinstance(user, int) else user.id
        channel = self.dm_channel(number)
        return self.messages(channel) if channel else []

    def calls_to(self, key: str) -> list[Call]:
        """Requests by method and route template: `POST /channels/{channel_id}/messages`."""
        return [c for c in self.calls if c.key == key]
