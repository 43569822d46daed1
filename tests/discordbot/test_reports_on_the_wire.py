"""The menu of a message, on a Discord that is stricter than the real one."""

from __future__ import annotations

from bots.app import Content
from bots.discordbot.bot import CircleBot, DiscordSettings
from bots.discordbot.platform import DiscordPlatform
from bots.engine.index import Index
from bots.engine.platform import ShownView
from core.commands import commands
from tests.discordbot.world import Door, circle, view
from tests.emulators.discordwire import World
from tests.emulators.discordwire.fixtures import discord_world, running, unpointed

__all__ = ["discord_world", "unpointed"]


async def test_a_message_is_reported_from_its_menu_with_its_author_and_its_address_and_no_words(
    discord_world: World, content: Content
):
    guild = discord_world.add_guild("Riverside")
    room = discord_world.add_channel(guild, "evening-circle")
    ada, ben = (discord_world.add_member(guild, name) for name in ("ada", "ben"))
    index, door = Index(), Door()
    index.put(circle(guild.id, room.id, room.id))
    door.answers["report.open"] = ShownView(view("Who shall read it?"))
    bot = CircleBot(
        door=door,
        index=index,
        platform=DiscordPlatform(),
        wording=content.wording,
        commands=commands(),
        settings=DiscordSettings(ready_timeout=0.05, shard_count=1),
    )
    async with running(discord_world, bot):
        message = discord_world.say(ben, room, "something cruel")
        shown = await discord_world.context(ada, room, "Report to facilitators", message)
    assert shown.ephemeral
    ((action, given),) = [(act.action, dict(act.given)) for act in door.acts]
    assert action == "report.open"
    assert given == {
        "about": f"discord:{ben.id}",
        "link": f"https://discord.com/channels/{guild.id}/{room.id}/{message.id}",
    }
