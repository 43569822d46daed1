"""Who comes to a server, as Discord says it where the bot may hear of members."""

from __future__ import annotations

import pytest

from bots.discordbot.bot import CircleBot, DiscordSettings
from core.kernel.writing import Arrived
from tests.discordbot.conftest import Town
from tests.discordbot.world import WORDING, Made, commands, make

SETTINGS = DiscordSettings(hears_leaving=True, ready_timeout=0.05, shard_count=1)
came: list[Arrived] = []


async def arrived(one: Arrived) -> None:
    came.append(one)


@pytest.fixture
def made() -> Made:
    came.clear()
    made = make(settings=SETTINGS)
    made.bot = CircleBot(
        door=made.door,
        index=made.index,
        platform=made.platform,
        wording=WORDING,
        commands=commands(),
        settings=SETTINGS,
        arrived=arrived,
    )
    return made


async def test_a_person_who_comes_is_told_of_and_a_bot_is_not(town: Town):
    await town.env.settle()
    came.clear()
    ruth = town.guild.add_member(town.env.create_user("ruth"))
    town.guild.add_member(town.env.create_user("helper", bot=True))
    await town.env.settle()
    assert [(one.person, one.space, one.room) for one in came] == [
        (f"discord:{ruth.id}", f"discord:{town.guild.id}", None)
    ]
