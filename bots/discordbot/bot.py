"""The Discord client. Hears, hands to the engine, shows what comes back; it decides nothing.

Putting it together, without a circle of needs::

    platform = DiscordPlatform(now=clock.now)                # knows no client yet: everything is TryLater
    engine = Engine(Setting(platforms=[platform, ...], ...)) # is made of platforms
    await engine.open()

    def make() -> CircleBot:
        return CircleBot(door=engine, index=engine.index, platform=platform, wording=wording, commands=commands())

    await keep_connected(make, token)                        # bots.discordbot.connection

``CircleBot`` attaches itself to the platform when it is made; the next one takes its place.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import discord
import structlog
from discord.http import Route

from bots.discordbot.answers import Answers
from bots.discordbot.commands import Commands, Json, paths, same, tree
from bots.discordbot.errors import WEATHER
from bots.discordbot.house import House
from bots.discordbot.platform import DiscordPlatform
from bots.discordbot.quiet import hush
from bots.discordbot.reading import Reading
from bots.discordbot.shut_out import quiet_while_shut_out
from bots.discordbot.translate import person_id, space_id
from bots.discordbot.vouching import vouched
from bots.discordbot.widgets import Interaction, Pressable
from bots.engine.hearing import Arriving, Hearing
from bots.engine.index import Index
from bots.engine.platform import Door
from bots.engine.supervise import describe
from bots.library.wording import Wording
from core.kernel.events import Act
from core.kernel.writing import Arrived

log = structlog.get_logger()


@dataclass(frozen=True, slots=True, kw_only=True)
class DiscordSettings:
    """What an operator chooses."""

    reads_nothing: bool = True
    """Receive no messages at all. Otherwise Message Content must be switched on in the developer portal."""
    hears_leaving: bool = False
    """Be told who comes to a server and who leaves it. Server Members must be switched on in the developer portal."""
    ready_timeout: float = 2.0
    """Seconds to wait for further servers before the bot counts as ready."""
    shard_count: int | None = None
    """None asks Discord how many connections it wants."""


def intents_for(settings: DiscordSettings) -> discord.Intents:
    """Return what the bot wants to hear, and nothing more."""
    reads = not settings.reads_nothing
    return discord.Intents(
        guilds=True,
        members=settings.hears_leaving,
        guild_messages=reads,
        message_content=reads,
        auto_moderation_configuration=True,
    )


class CircleBot(discord.AutoShardedClient):
    """One connection, or as many as Discord wants, for all servers."""

    def __init__(
        self,
        *,
        door: Door,
        index: Index,
        platform: DiscordPlatform,
        wording: Wording,
        commands: Commands,
        settings: DiscordSettings | None = None,
        hearing: Hearing | None = None,
        arrived: Arriving | None = None,
        **options: Any,
    ) -> None:
        """Make a client and attach it to ``platform``.

        ``hearing`` gets every message that a person writes in a circle's room, and what was missed while nobody was
        connected, unless ``settings.reads_nothing``.
        ``arrived`` hears of whoever comes to a server, where the bot is told of it (``settings.hears_leaving``).
        ``options`` go to discord.py, for tests: a connector, a proxy.
        """
        chosen = settings or DiscordSettings()
        hush()
        super().__init__(
            intents=intents_for(chosen),
            allowed_mentions=discord.AllowedMentions.none(),
            # nothing of ours needs old messages or who is online in memory
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            guild_ready_timeout=chosen.ready_timeout,
            shard_count=chosen.shard_count,
            max_ratelimit_timeout=30.0,
            http_trace=quiet_while_shut_out(),
            **options,
        )
        self._commands = commands
        self._arrived = arrived
        self._wording = wording
        self._index = index

        async def with_roles(act: Act) -> Act:
            return await vouched(self, index, act)

        self._answers = Answers(door, wording, paths(commands), with_roles)
        self._house = House(door, index)
        self._reading = Reading(self, index, hearing) if hearing is not None and not chosen.reads_nothing else None
        self._synced = ""
        self._platform = platform
        platform.attach(self, index)

    async def close(self) -> None:
        """End; what is to be sent waits for the next client."""
        self._platform.gone(self)
        if self._reading is not None:
            self._reading.stop()
        await super().close()

    async def setup_hook(self) -> None:
        """Make every button work again, and register the commands if they changed."""
        self.add_dynamic_items(Pressable)
        try:
            await self.sync()
        except WEATHER as problem:
            # The old commands still work; the next start tries again.
            log.error("the commands could not be registered", **describe(problem))

    async def sync(self) -> bool:
        """Register the commands with Discord if it has others. True if it had."""
        wanted = tree(self._commands, self._wording)
        digest = hashlib.blake2b(json.dumps(wanted, sort_keys=True).encode(), digest_size=16).hexdigest()
        if digest == self._synced:
            return False
        assert self.application_id is not None, "log in first"
        route = Route("GET", "/applications/{application_id}/commands", application_id=self.application_id)
        known: list[Mapping[str, Any]] = await self.http.request(route, params={"with_localizations": "true"})
        changed = not same(wanted, known)
        if changed:
            await self._register(wanted)
        self._synced = digest
        return changed

    async def _register(self, wanted: list[Json]) -> None:
        assert self.application_id is not None
        await self.http.bulk_upsert_global_commands(self.application_id, payload=wanted)
        log.info("commands registered", count=len(wanted))

    # What people do

    async def on_interaction(self, interaction: Interaction) -> None:
        """Hear commands, completions and forms; what is pressed comes through ``pressed``."""
        match interaction.type:
            case discord.InteractionType.application_command:
                await self._answers.command(interaction)
            case discord.InteractionType.autocomplete:
                await self._answers.typing(interaction)
            case discord.InteractionType.modal_submit:
                await self._answers.form(interaction)
            case _:
                pass

    async def pressed(self, interaction: Interaction) -> None:
        """Hear a pressed button or a chosen entry."""
        try:
            await self._answers.press(interaction)
        except Exception as problem:  # noqa: BLE001 - discord.py would log its message, which may hold text
            log.error("a press failed", **describe(problem))

    async def on_message(self, message: discord.Message) -> None:
        """The path of every message: short, without a database."""
        if self._reading is not None and not message.author.bot:
            await self._reading.hear(message)

    async def on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        """A message was changed; Discord also says so when it adds a preview."""
        if self._reading is not None and payload.message.edited_at is not None:
            await self._reading.hear(payload.message, edited=True)

    async def on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        """A message was taken back, by whomever."""
        if self._reading is not None:
            await self._reading.taken_back(payload.channel_id, payload.message_id, discord.utils.utcnow())

    async def on_error(self, event_method: str, /, *args: Any, **kwargs: Any) -> None:
        """Say in the log that an event failed, without what was in it."""
        problem = sys.exc_info()[1]
        log.error("an event failed", of=event_method, **(describe(problem) if problem else {}))

    # What changes under a circle

    async def on_ready(self) -> None:
        """Look around after a (new) connection."""
        log.info("connected to Discord", servers=len(self.guilds), shards=self.shard_count)
        self._platform.ready()
        await self._house.look_around(self)
        if self._reading is not None:
            self._reading.begin()

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, perhaps again."""
        await self._house.server_back(guild)

    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is back after an outage."""
        if self.is_ready():
            await self._house.server_back(guild)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was removed."""
        await self._house.server_gone(guild)

    async def on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        """A channel is gone."""
        await self._house.room_gone(channel.guild, channel.id)

    async def on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        """A thread is gone; a circle may live in one."""
        guild = self.get_guild(payload.guild_id)
        if guild is not None:
            await self._house.room_gone(guild, payload.thread_id)

    async def on_guild_channel_update(self, before: discord.abc.GuildChannel, after: discord.abc.GuildChannel) -> None:
        """A channel was renamed, or its permissions changed."""
        await self._house.room_changed(before, after)

    async def on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        """A role has other permissions."""
        if before.permissions != after.permissions:
            await self._house.roles_changed(after.guild)

    async def on_guild_role_delete(self, role: discord.Role) -> None:
        """A role is gone, perhaps one of the bot's."""
        await self._house.roles_changed(role.guild)

    async def on_member_update(self, _before: discord.Member, after: discord.Member) -> None:
        """The bot itself has other roles; of others nothing is kept."""
        if self.user is not None and after.id == self.user.id:
            await self._house.roles_changed(after.guild)

    async def on_automod_rule_update(self, rule: discord.AutoModRule) -> None:
        """Somebody changed a rule of AutoMod."""
        await self._house.rule_changed(rule)

    async def on_automod_rule_delete(self, rule: discord.AutoModRule) -> None:
        """Somebody deleted a rule of AutoMod."""
        await self._house.rule_changed(rule, gone=True)

    async def on_member_join(self, member: discord.Member) -> None:
        """Somebody came. Of whom it is nothing is kept."""
        if self._arrived is not None and not member.bot:
            arrived = Arrived(space=space_id(member.guild.id), person=person_id(member.id), at=discord.utils.utcnow())
            await self._arrived(arrived)

    async def on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        """Somebody left."""
        if self.user is not None and payload.user.id != self.user.id:
            await self._house.person_left(payload.guild_id, payload.user.id)
