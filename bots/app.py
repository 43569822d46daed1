"""Puts the parts together: database, vault, content, engine."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bots.engine.answering import Answering
from bots.engine.clock import Clock, SystemClock
from bots.engine.codec import Codec
from bots.engine.engine import Engine, Setting
from bots.engine.guarding import Guard
from bots.engine.hearing import Arriving
from bots.engine.noticing import Noticing, RuleShelf
from bots.engine.platform import Platform
from bots.engine.render import Renderer
from bots.engine.roles import noticing_roles
from bots.engine.rulebook import Rulebook
from bots.engine.seeing import Seeing
from bots.library.loader import Loaded
from bots.library.own import load_with_own
from bots.library.wording import Wording
from bots.store.database import Database
from bots.store.master import MasterSource
from bots.store.upgrade import upgrade
from bots.store.vault import Vault
from core.cards import CARDS
from core.commands import by_name

CONTENT = Path(__file__).resolve().parent.parent / "content"


def _never(language: str) -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Content:
    """Everything that people read, loaded and checked."""

    loaded: Loaded
    wording: Wording
    folder: Path = CONTENT


def load_content(folder: Path = CONTENT, own: Path | None = None) -> Content:
    """Read programmes, agreements, helplines and wording, with the programmes and agreements of a host's ``own``.

    Raises:
        WordingError: the wording cannot be used. Faulty topics do not raise: they stand in ``loaded.problems``.
    """
    return Content(load_with_own(folder, own), Wording.load(folder / "wording"), folder)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """An engine with what it stands on."""

    engine: Engine
    database: Database
    vault: Vault
    content: Content
    noticing: Noticing
    arrived: Arriving
    """Hears of whoever comes to a server or into a circle's room."""


@asynccontextmanager
async def opened(
    *,
    url: str,
    master: MasterSource,
    platforms: Sequence[Platform],
    content: Content,
    clock: Clock | None = None,
    reads: bool = True,
) -> AsyncGenerator[Parts]:
    """Open the database, bring it to the newest shape, open the vault and the engine; close all in the end.

    ``reads``: the bot may read what people write in circles' rooms, so that noticing is on where there are rules.

    Raises:
        DatabaseUnavailable: the database cannot be opened, in words.
        MasterKeyProblem: the master key is missing or not the one in use, in words.
    """
    database = await Database.open(url)
    try:
        await upgrade(database)
        vault = await Vault.open(database, master)
        try:
            shelf = RuleShelf(content.folder)
            renderer = Renderer(
                content.wording,
                content.loaded,
                noticing=cache(shelf.tested) if reads else _never,
                instants={platform.name: platform.instant for platform in platforms},
            )
            engine = Engine(
                Setting(
                    database=database,
                    vault=vault,
                    clock=clock or SystemClock(),
                    renderer=renderer,
                    codec=Codec(CARDS),
                    actions=by_name(),
                    platforms=platforms,
                )
            )
            await engine.open()
            engine.rulebook = Rulebook(database, vault, content.folder)
            noticing = Noticing(engine, engine.setting.clock, shelf)
            guard = Guard(engine, engine.rulebook)
            noticing.hold_back, noticing.rules_of = guard.found, guard.rules_of
            if reads:
                seeing = Seeing(database, engine.index, engine.setting.clock)
                heard = seeing.after(Answering(engine).after(guard.after(noticing.hear)))
                engine.listener = noticing_roles(engine, heard)
            try:
                yield Parts(
                    engine=engine,
                    database=database,
                    vault=vault,
                    content=content,
                    noticing=noticing,
                    arrived=guard.arrived,
                )
            finally:
                noticing.close()
        finally:
            await vault.close()
    finally:
        await database.close()
