"""A house in a folder of its own, alone or with its engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bots.app import Content
from bots.demo import ENGINE, furnished
from bots.engine.clock import MovableClock
from bots.practice import seed
from bots.practice.house import House
from bots.practice.platform import PracticePlatform
from bots.practice.practice import Practice
from tests.practice.acting import ACTIONS
from tests.ready import url_in

START = datetime(2026, 11, 30, 12, tzinfo=UTC)
"""A Monday, one in the afternoon in Berlin."""


@pytest.fixture
async def house(tmp_path: Path, content: Content) -> AsyncIterator[House]:
    say = content.wording.say("en")
    opened = await House.open(tmp_path / "house.sqlite3", people=seed.people(say), rooms=seed.rooms(say))
    yield opened
    await opened.close()


@pytest.fixture
def platform(house: House) -> PracticePlatform:
    return PracticePlatform(house, MovableClock(START))


@pytest.fixture
async def practice(tmp_path: Path, content: Content) -> AsyncIterator[Practice]:
    async with AsyncExitStack() as stack:
        url_in(tmp_path, ENGINE)
        yield await furnished(stack, tmp_path, start=START, actions=ACTIONS, content=content)
