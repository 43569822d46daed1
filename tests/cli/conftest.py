"""The command line in a folder of its own, with an environment of its own."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from bots.app import Content
from bots.cli.app import app
from core.circles.changes import CircleSaved
from tests.stage import Stage, a_circle, a_queue, a_stage

LONG_AGO = datetime(2025, 1, 1, tzinfo=UTC)
MAKE = Callable[[Stage], Coroutine[Any, Any, None]]


@dataclass
class Said:
    """What a command answered."""

    code: int
    out: str
    wrong: str

    @property
    def all(self) -> str:
        return " ".join((self.out + self.wrong).split())


@dataclass
class Cli:
    """Runs commands in this process. ``data`` is where they keep things."""

    data: Path
    monkeypatch: pytest.MonkeyPatch
    content: Content

    def __call__(self, *arguments: str, answer: str | None = None, **setting: str) -> Said:
        with self.monkeypatch.context() as patch:
            for name, value in setting.items():
                patch.setenv(f"CIRCLEKEEPER_{name.upper()}", value)
            result = CliRunner().invoke(app, [*arguments], input=answer, terminal_width=200)
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exc_info
        return Said(result.exit_code, result.stdout, result.stderr)

    def prepare(self, make: MAKE | None = None) -> None:
        """Let there be a circle, and whatever ``make`` does with it."""

        async def prepared() -> None:
            async with a_stage(self.data, self.content) as stage:
                await stage.keep(CircleSaved(a_circle(created=LONG_AGO)), a_queue(self.content))
                if make is not None:
                    await make(stage)

        asyncio.run(prepared())

    def with_stage(self, work: MAKE) -> None:
        """Open what the commands left behind."""

        async def opened() -> None:
            async with a_stage(self.data, self.content) as stage:
                await work(stage)

        asyncio.run(opened())


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: Content) -> Cli:
    for name in list(os.environ):
        if name.startswith("CIRCLEKEEPER_") and not name.startswith("CIRCLEKEEPER_TEST_"):
            monkeypatch.delenv(name)
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("CIRCLEKEEPER_DATA", str(data))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)
    return Cli(data, monkeypatch, content)
