"""One bot in one server with a circle's room, its facilitators' room, a member and a facilitator."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import discord
import pytest
from simcord.actors import MemberActor
from simcord.builders import ChannelHandle, GuildHandle, UserHandle
from simcord.env import Env

from tests.discordbot.world import Door, Made, circle, make


@pytest.fixture
def made() -> Made:
    return make()


@pytest.fixture
def door(made: Made) -> Door:
    return made.door


@pytest.fixture
def simcord_bot(made: Made) -> discord.Client:
    return made.bot


@dataclass
class Town:
    """The server of the tests."""

    env: Env
    made: Made
    guild: GuildHandle
    home: ChannelHandle
    back: ChannelHandle
    ada: MemberActor
    ada_user: UserHandle
    fay: MemberActor

    @property
    def room(self) -> Any:
        return f"discord:{self.home.id}"


@pytest.fixture
def town(simcord_env: Env, made: Made) -> Town:
    guild = simcord_env.create_guild("Riverside")
    home = guild.create_text_channel("evening-circle")
    back = guild.create_text_channel("facilitators")
    user = simcord_env.create_user("ada")
    ada = guild.add_member(user)
    keeper = guild.create_role("Keepers", permissions=discord.Permissions(manage_messages=True, manage_guild=True))
    fay = guild.add_member(simcord_env.create_user("fay"), roles=[keeper])
    made.index.put(circle(guild.id, home.id, back.id))
    return Town(simcord_env, made, guild, home, back, ada, user, fay)
