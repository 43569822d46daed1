"""Puts the practice room together and opens it: what ``circlekeeper demo`` does."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
import sys
from collections.abc import Mapping
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bots.app import CONTENT, Content, Parts, load_content, opened
from bots.engine.clock import MovableClock
from bots.library.wording import ENGLISH, WordingError
from bots.practice import seed
from bots.practice.house import House
from bots.practice.keeper import NOW, Keeper
from bots.practice.model import SPACE
from bots.practice.platform import PracticePlatform
from bots.practice.practice import Practice
from bots.practice.server import CannotServe, address_of, listen, open_in_browser, serve
from bots.store.apply import apply
from bots.store.errors import DatabaseUnavailable
from bots.store.housekeeping import keep_house
from bots.store.master import MasterKeyProblem, MasterSource
from core.kernel.decision import Action
from core.kernel.ids import PlatformName
from core.kernel.moment import at

FOLDER = Path.home() / ".local" / "share" / "circlekeeper" / "practice"
HOUSE, ENGINE, KEY = "practice-house.sqlite3", "practice.sqlite3", "practice.key"
PORT = 8765
_FILES = (HOUSE, ENGINE, "keys.sqlite3")
_BESIDE = ("", "-wal", "-shm", ".lock")


def run_demo(
    port: int = PORT,
    folder: Path = FOLDER,
    *,
    open_browser: bool = True,
    fresh: bool = False,
    start: datetime | None = None,
    actions: Mapping[str, Action[Any]] | None = None,
    words: Path | None = None,
    own: Path | None = None,
) -> int:
    """Open the practice room and keep it open until ctrl-c. Returns an exit code; says in words what is wrong.

    ``port`` 0 takes any that is free. ``fresh`` starts over. ``start`` is the practice time of a new house,
    else the machine's own. ``actions`` stands for the list of the core in tests. ``words`` is the content folder
    (None: the one that came with the bot), ``own`` a host's folder beside it.
    """
    try:
        content = load_content(words or CONTENT, own)
        asyncio.run(
            _open(port, folder, open_browser=open_browser, fresh=fresh, start=start, actions=actions, content=content)
        )
    except (CannotServe, DatabaseUnavailable, MasterKeyProblem, WordingError) as problem:
        print(problem, file=sys.stderr)  # noqa: T201 - this is the command line
        return 1
    except (OSError, sqlite3.Error) as problem:
        why = problem.strerror if isinstance(problem, OSError) else type(problem).__name__
        print(f"The practice room cannot use the folder {folder}: {why}.", file=sys.stderr)  # noqa: T201
        return 1
    except KeyboardInterrupt:
        pass
    print("The practice room is closed. What happened in it is kept for the next time.")  # noqa: T201
    return 0


async def _open(
    port: int,
    folder: Path,
    *,
    open_browser: bool,
    fresh: bool,
    start: datetime | None,
    actions: Mapping[str, Action[Any]] | None,
    content: Content,
) -> None:
    # It would advise on backups of a key; nothing in this house is worth one.
    logging.getLogger("bots.store.master").setLevel(logging.ERROR)
    taken = listen(port)
    address = address_of(taken)

    def ready() -> None:
        print(f"The practice room is open: {address}  (ctrl-c closes it)", flush=True)  # noqa: T201
        if open_browser:
            open_in_browser(address)

    with taken:
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True, mode=0o700)
        if fresh:
            start_over(folder)
        async with AsyncExitStack() as stack:
            practice = await furnished(stack, folder, start=start, actions=actions, content=content)
            await serve(practice, taken, opened=ready)


def start_over(folder: Path) -> None:
    """Take away what a practice house kept. Nothing else in the folder is touched."""
    for name in _FILES:
        for ending in _BESIDE:
            (folder / f"{name}{ending}").unlink(missing_ok=True)
    (folder / KEY).unlink(missing_ok=True)


async def furnished(
    stack: AsyncExitStack,
    folder: Path,
    *,
    start: datetime | None = None,
    actions: Mapping[str, Action[Any]] | None = None,
    content: Content | None = None,
) -> Practice:
    """Open a house in ``folder`` with its engine, and a circle in it; closed when ``stack`` is."""
    content = content or await asyncio.to_thread(load_content)
    say = content.wording.say(ENGLISH)
    house = await House.open(folder / HOUSE, people=seed.people(say), rooms=seed.rooms(say))
    stack.push_async_callback(house.close)
    clock = _clock(house, start)
    platform = PracticePlatform(house, clock)
    parts = await stack.enter_async_context(
        opened(
            url=f"sqlite:///{folder / ENGINE}",
            master=MasterSource(folder / KEY),
            platforms=(platform,),
            content=content,
            clock=clock,
        )
    )
    engine = parts.engine
    if actions is not None:
        engine.setting.actions = actions
    await _settle_in(parts, clock)

    async def keep() -> None:
        await keep_house(parts.database, parts.vault, clock.now())

    keeper = Keeper(engine, clock, house, keep_house=keep)
    engine.on_commit = keeper.wake
    await engine.dispatchers[PlatformName.PRACTICE].recover()
    await keeper.start()
    stack.push_async_callback(keeper.stop)
    says = {language: content.wording.say(language) for language in content.wording.languages}
    language = house.setting("language", ENGLISH)
    return Practice(
        house=house,
        door=engine,
        keeper=keeper,
        clock=clock,
        say=says.get(language, say),
        says=says,
        language=language if language in says else ENGLISH,
        actions=engine.setting.actions,
        circles=lambda: engine.index.in_space(SPACE),
        heard=engine.listener,
    )


def _clock(house: House, start: datetime | None) -> MovableClock:
    """Go on where the house was left: the clock never runs back."""
    kept = house.setting(NOW)
    begin = start or datetime.now(UTC)
    return MovableClock(max(begin, datetime.fromisoformat(kept)) if kept else begin)


async def _settle_in(parts: Parts, clock: MovableClock) -> None:
    """Set up the circle, once."""
    if parts.engine.index.in_space(SPACE):
        return
    library = parts.content.loaded
    agreements = library.agreements.get((ENGLISH, "default"))
    now = clock.now().replace(second=0, microsecond=0)
    changes = seed.changes(
        parts.content.wording.say(ENGLISH),
        library.library.programme(seed.PROGRAMME),
        agreements.id if agreements else "",
        now,
    )
    async with parts.database.write(full=True) as connection:
        await apply(connection, parts.vault, at(now, seed.ZONE, "practice"), changes)
    await parts.engine.open()
