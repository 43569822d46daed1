"""Power cut: the write-ahead log ends anywhere. What was sent by then stands once, and the rest still comes."""

from __future__ import annotations

import shutil
import sqlite3
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bots.app import Content, opened
from bots.engine.platform import Parcel
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.kernel.events import Receipt
from core.schedule.series import SeriesKind
from tests.inert import InertPlatform
from tests.stage import START, HandClock, Stage, a_circle, a_member, a_queue, a_series, saved

END = START + timedelta(days=15)
LOG = "circle.sqlite3-wal"


@dataclass
class Watching(InertPlatform):
    """Notes how long the log was when something was sent."""

    log: Path = Path()
    at: list[int] = field(default_factory=list[int])

    async def carry_out(self, parcel: Parcel) -> Receipt:
        if self.log.exists():
            self.at.append(self.log.stat().st_size)
        return await super().carry_out(parcel)


@dataclass
class Life:
    """Two weeks of a circle: its files, what was sent when the log was how long, and what time it was then."""

    folder: Path
    sent: list[tuple[int, Parcel]]
    times: list[tuple[int, datetime]]

    @property
    def keys(self) -> list[str]:
        return sorted(parcel.key for _, parcel in self.sent)


@asynccontextmanager
async def living(folder: Path, content: Content, platform: InertPlatform, clock: HandClock) -> AsyncIterator[Stage]:
    async with opened(
        url=f"sqlite:///{folder}/circle.sqlite3",
        master=MasterSource(folder / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        yield Stage(parts, platform, clock)


@pytest.fixture
async def life(tmp_path: Path, content: Content) -> Life:
    folder, kept = tmp_path / "lived", tmp_path / "kept"
    folder.mkdir()
    log, clock = folder / LOG, HandClock()
    platform = Watching(log=log)
    async with living(folder, content, platform, clock) as stage:
        async with stage.parts.database.write() as connection:
            await connection.exec_driver_sql("PRAGMA wal_autocheckpoint=0")
        await stage.keep(
            CircleSaved(a_circle()),
            a_queue(content),
            saved(a_series()),
            saved(a_series(SeriesKind.REFLECTION, "cccccccccccc", "TH")),
            saved(a_series(SeriesKind.WEEK, "dddddddddddd", "TU")),
            *(a_member(f"practice:{name}") for name in ("anna", "ben", "cem")),
        )
        times = [(log.stat().st_size, clock.time)]
        engine = stage.parts.engine
        while (due := await engine.next_due()) is not None and due <= END:
            clock.time = max(due, clock.time)
            times.append((log.stat().st_size, clock.time))
            await engine.settle_all()
            times.append((log.stat().st_size, clock.time))
        shutil.copytree(folder, kept)
    return Life(kept, list(zip(platform.at, platform.sent, strict=True)), times)


async def after_a_cut(life: Life, offset: int, folder: Path, content: Content) -> None:
    """Let the log end at ``offset``, look at what is there, and live on."""
    shutil.copytree(life.folder, folder)
    with (folder / LOG).open("r+b") as log:
        log.truncate(offset)
    with closing(sqlite3.connect(folder / "circle.sqlite3")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        posted = {
            f"{series}/{day}"
            for series, day in plain.execute("SELECT series, day FROM occasions WHERE outcome = 'posted'")
        }
        sends = {"/".join(key.split("/")[:2]) for (key,) in plain.execute("SELECT key FROM deliveries")}
        assert sends == posted, "an occasion and its deliveries are written together or not at all"
    platform = InertPlatform(sent=[parcel for size, parcel in life.sent if size <= offset])
    clock = HandClock(max(time for size, time in life.times if size <= offset))
    async with living(folder, content, platform, clock) as stage:
        for dispatcher in stage.parts.engine.dispatchers.values():
            await dispatcher.recover()
        await stage.run_until(END)
        async with stage.parts.database.read() as connection:
            found = await connection.exec_driver_sql("SELECT state FROM deliveries")
            assert Counter(state for (state,) in found) == {"sent": len(life.keys)}
    assert sorted(platform.keys) == life.keys


def offsets(life: Life, many: int) -> list[int]:
    """Evenly over the log, from when the circle stood there; most are in the middle of a page."""
    first, last = life.times[0][0], (life.folder / LOG).stat().st_size
    return [first + (last - first) * number // (many - 1) for number in range(many)]


async def test_the_log_ends_somewhere(life: Life, tmp_path: Path, content: Content) -> None:
    assert len(life.keys) >= 10
    for number, offset in enumerate(offsets(life, 7)[1:5:2]):
        await after_a_cut(life, offset, tmp_path / f"cut-{number}", content)


@pytest.mark.long
async def test_the_log_ends_at_any_of_sixty_places(life: Life, tmp_path: Path, content: Content) -> None:
    for number, offset in enumerate(offsets(life, 60)):
        folder = tmp_path / f"cut-{number}"
        await after_a_cut(life, offset, folder, content)
        shutil.rmtree(folder)
