"""A disk that is full or broken: nobody is told "saved" without a commit, and the text comes back."""

from __future__ import annotations

import resource
import signal
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from bots.engine.platform import ShownView
from core.circles.changes import CircleSaved
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, PersonId
from tests.stage import CIRCLE, Stage, a_circle, a_member

ANNA = "practice:anna"
TEXT = "It was a long day and a good one. " * 400


@pytest.fixture
async def writing(stage: Stage) -> Stage:
    await stage.keep(CircleSaved(a_circle()), a_member(ANNA))
    return stage


async def kept(stage: Stage) -> int:
    async with stage.parts.database.read() as connection:
        return int((await connection.exec_driver_sql("SELECT count(*) FROM entries")).scalar_one())


@asynccontextmanager
async def full(stage: Stage) -> AsyncIterator[None]:
    """SQLite's own limit on pages: it answers as it does when the disk has no room."""
    async with stage.parts.database.write() as connection:
        pages = (await connection.exec_driver_sql("PRAGMA page_count")).scalar_one()
        await connection.exec_driver_sql(f"PRAGMA max_page_count={pages}")
    yield
    async with stage.parts.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1073741823")


@contextmanager
def broken(folder: Path) -> Iterator[None]:
    """The system refuses to let any file grow; SQLite tells it as a failed write."""
    log = folder / "circle.sqlite3-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    former = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (log.stat().st_size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, former)


async def write(stage: Stage) -> ShownView:
    """Send a form, and nothing besides."""
    stage.acts += 1
    act = Act(
        id=EventId(f"practice:event-{stage.acts}"),
        action="reflect.save",
        actor=Actor(person=PersonId(ANNA)),
        place=Place(),
        given={"circle": CIRCLE, "text": TEXT},
    )
    shown = await stage.parts.engine.handle(act)
    assert isinstance(shown, ShownView)
    return shown


def gives_back(shown: ShownView) -> bool:
    """Whether the answer says that nothing was saved, and holds the whole text."""
    whole = "".join(str(getattr(block, "text", "")) for block in shown.view.blocks)
    return shown.card == "store-away" and TEXT.strip() in whole


async def test_on_a_full_disk_the_text_is_given_back(writing: Stage) -> None:
    async with full(writing):
        assert gives_back(await write(writing))
        assert await kept(writing) == 0
    await write(writing)
    assert await kept(writing) == 1


async def test_on_a_broken_disk_the_text_is_given_back(writing: Stage, tmp_path: Path) -> None:
    before = await kept(writing)
    with broken(tmp_path):
        shown = await write(writing)
    assert gives_back(shown)
    assert await kept(writing) == before
    await write(writing)
    assert await kept(writing) == before + 1
