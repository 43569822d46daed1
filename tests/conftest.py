"""What every test stands on."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.app import Content, load_content
from core.circles.changes import CircleSaved
from tests.stage import Stage, a_circle, a_queue, a_stage


@pytest.fixture(scope="session")
def content() -> Content:
    return load_content()


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncIterator[Stage]:
    async with a_stage(tmp_path, content) as stage:
        await stage.keep(CircleSaved(a_circle()), a_queue(content))
        yield stage
