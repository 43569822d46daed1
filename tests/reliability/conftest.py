"""Fixtures of the reliability tests."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.app import Content
from tests.reliability.house import House, a_house
from tests.reliability.slack_house import SlackHouse, a_slack_house
from tests.store.conftest import postgres_server, postgres_url

__all__ = ["postgres_server", "postgres_url"]


@pytest.fixture
async def house(tmp_path: Path, content: Content) -> AsyncIterator[House]:
    async with a_house(tmp_path, content) as house:
        yield house


@pytest.fixture
async def slack_house(tmp_path: Path, content: Content) -> AsyncIterator[SlackHouse]:
    async with a_slack_house(tmp_path, content) as house:
        yield house
