"""What the doctor asks Discord: the token, the intents, and what the bot may do in each circle's rooms.

By HTTP alone, so that it can be asked beside a running bot.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import aiohttp
import discord

from bots.cli.doctor import Finding, State
from bots.cli.inviting import MODERATING_WHY
from bots.discordbot import permissions
from bots.discordbot.pointing import point_discord_at
from bots.discordbot.quiet import hush
from bots.settings import Settings
from core.circles.model import Circle, CircleState
from core.kernel.ids import RoomId, native

PATIENCE = 20.0
"""Seconds for everything that is asked."""
_PORTAL = "https://discord.com/developers/applications"


async def look_at_discord(settings: Settings, circles: Sequence[Circle]) -> list[Finding]:
    """Ask Discord, if there is a token."""
    token = settings.discord_token.get_secret_value()
    if not token:
        mend = "Set CIRCLEKEEPER_DISCORD_TOKEN, or try a circle without any account: circlekeeper demo"
        return [Finding("discord", State.NOTE, "There is no token, so the bot does not go to Discord.", mend)]
    if settings.discord_api:
        point_discord_at(settings.discord_api)
    hush()
    found: list[Finding] = []
    try:
        async with asyncio.timeout(PATIENCE), discord.Client(intents=discord.Intents.none()) as client:
            await client.login(token)
            found += await _application(client, settings)
            for circle in circles:
                if circle.state is not CircleState.ARCHIVED:
                    found += await _circle(client, circle)
    except discord.LoginFailure:
        mend = f"Copy it again: {_PORTAL}, your application, Bot, Reset Token."
        found.append(Finding("token", State.WRONG, "Discord does not accept the token.", mend))
    except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError):
        mend = "Is this machine online? Does a firewall or CIRCLEKEEPER_DISCORD_API stand in the way?"
        found.append(Finding("discord", State.WRONG, "Discord did not answer in time.", mend))
    return found


async def _application(client: discord.Client, settings: Settings) -> list[Finding]:
    about = await client.application_info()
    found = [Finding("token", State.FINE, f"Discord knows the bot as {about.name}.")]
    given = {
        "Message Content": about.flags.gateway_message_content or about.flags.gateway_message_content_limited,
        "Server Members": about.flags.gateway_guild_members or about.flags.gateway_guild_members_limited,
    }
    wanted = {"Message Content": not settings.reads_nothing, "Server Members": settings.members_intent}
    for intent, wants in wanted.items():
        if wants and not given[intent]:
            mend = f"Switch it on: {_PORTAL}, your application, Bot, Privileged Gateway Intents. Or do without it."
            found.append(Finding("intents", State.WRONG, f"The {intent} intent is off, and the bot wants it.", mend))
        elif given[intent] and not wants:
            mend = f"Switch it off: {_PORTAL}, your application, Bot."
            found.append(
                Finding("intents", State.NOTE, f"The {intent} intent is on, and the bot does not use it.", mend)
            )
    if len(found) == 1:
        found.append(Finding("intents", State.FINE, "The bot gets the intents that it wants, and no others."))
    return found


async def _circle(client: discord.Client, circle: Circle) -> list[Finding]:
    assert client.user is not None, "logged in"
    name = f"circle {circle.name}"
    try:
        guild = await client.fetch_guild(int(native(circle.space)), with_counts=False)
        me = await guild.fetch_member(client.user.id)
        channels = {channel.id: channel for channel in await guild.fetch_channels()}
    except (discord.Forbidden, discord.NotFound):
        return [Finding(name, State.WRONG, "The bot is not in its server any more.", "Invite it: circlekeeper invite")]
    found: list[Finding] = []
    for room in dict.fromkeys((circle.home, circle.back)):
        channel = channels.get(int(native(room))) or await _thread(client, guild, room)
        if channel is None:
            words = f"Channel {native(room)} is gone, or the bot cannot see it."
            mend = "Let the bot see it, or choose another one: /facilitate setup"
            found.append(Finding(name, State.WRONG, words, mend))
            continue
        wanted = permissions.ROOM + (permissions.THREADS if circle.threads and room == circle.home else ())
        allowed = channel.permissions_for(me)
        lacking = [permission for permission in wanted if not getattr(allowed, permission)]
        if lacking:
            words = f"In #{channel.name} the bot lacks {permissions.words(lacking)}."
            mend = "In Discord: the channel's settings, Permissions, the bot's role."
            found.append(Finding(name, State.WRONG, words, mend))
        if room == circle.home:
            found += _moderating(name, allowed)
    if any(one.state is State.WRONG for one in found):
        return found
    return [Finding(name, State.FINE, "The bot may do in its rooms what it has to."), *found]


def _moderating(name: str, allowed: discord.Permissions) -> list[Finding]:
    """What is only needed where facilitators want the bot to do such things; without it they do them by hand."""
    lacking = [permission for permission in permissions.MODERATING if not getattr(allowed, permission)]
    if not lacking:
        return []
    reasons = "; ".join(f"{permissions.MODERATING[one]}: it {MODERATING_WHY[one]}" for one in lacking)
    words = f"Not granted, and only needed if you want it. {reasons}."
    mend = "Grant what you want to the bot's role, or invite it again: circlekeeper invite --moderating"
    return [Finding(f"{name}, moderation", State.NOTE, words, mend)]


async def _thread(client: discord.Client, guild: discord.Guild, room: RoomId) -> discord.Thread | None:
    """A circle may live in a thread, which the list of channels does not name."""
    try:
        found = await client.fetch_channel(int(native(room)))
    except (discord.Forbidden, discord.NotFound, discord.InvalidData):
        return None
    match found:
        case discord.Thread() if found.guild.id == guild.id:
            return found
        case _:
            return None
