"""A strict Slack of our own, and a circle in it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.slackwire.fixtures import slack_world
from tests.emulators.slackwire.world import World
from tests.slackbot.town import House, Town, a_town, living

__all__ = ["slack_world"]


@pytest.fixture
def town(slack_world: World) -> Town:
    return a_town(slack_world)


@pytest.fixture
async def house(town: Town, tmp_path: Path, content: Content) -> AsyncIterator[House]:
    async with living(town, tmp_path, content) as house:
        yield house
