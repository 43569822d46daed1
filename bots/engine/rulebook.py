"""The rules as each circle uses them, ready in memory: the path of every message leads past here.

Rules of a language are read once: at the start those that circles speak, others when they are first wanted. A circle's
own are compiled beside everything else, when it first speaks after they changed, which is after the commit.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from bots.library.loader import CONTENT
from bots.library.rulefile import FOLDER, read_rules
from bots.store.database import Database
from bots.store.load_guard import choices_of
from bots.store.vault import Vault
from core.circles.model import Circle
from core.kernel.ids import CircleId
from core.safety.own_rules import Chosen, choose
from core.safety.rules import Rules, Written, compile_rules


@lru_cache(maxsize=16)
def _written(folder: Path, language: str) -> Written:
    return read_rules(folder / FOLDER / language, [])


@lru_cache(maxsize=16)
def _ready(folder: Path, language: str) -> Rules:
    return compile_rules(_written(folder, language))


class Rulebook:
    """Knows what each circle wants noticed."""

    def __init__(self, database: Database, vault: Vault, folder: Path = CONTENT) -> None:
        """``folder`` is the content folder."""
        self._database = database
        self._vault = vault
        self._folder = folder
        self._chosen: dict[CircleId, tuple[str, Chosen]] = {}
        self._changes: dict[CircleId, int] = {}

    async def written(self, language: str) -> Written:
        """Return what is written of a language; nothing is in it where there are no rules."""
        return await asyncio.to_thread(_written, self._folder, _safe(language))

    async def warm(self, languages: Iterable[str]) -> None:
        """Read the rules of these languages beside everything else, so that the first message need not wait."""
        for language in sorted({_safe(one) for one in languages}):
            await asyncio.to_thread(_ready, self._folder, language)

    async def of(self, circle: Circle) -> Chosen:
        """Return the rules of a circle, ready to assess with."""
        known = self._chosen.get(circle.id)
        if known is not None and known[0] == circle.language:
            return known[1]
        change = self._changes.get(circle.id, 0)
        async with self._database.read() as connection:
            choices = await choices_of(connection, self._vault, circle.id)
        language = _safe(circle.language)
        written = await self.written(language)
        ready = await asyncio.to_thread(_ready, self._folder, language)
        chosen = await asyncio.to_thread(choose, written, choices, ready)
        if self._changes.get(circle.id, 0) == change:
            self._chosen[circle.id] = (circle.language, chosen)
        return chosen

    def forget(self, circle: CircleId) -> None:
        """A circle changed its rules: the next message is assessed with the new ones."""
        self._changes[circle] = self._changes.get(circle, 0) + 1
        self._chosen.pop(circle, None)


def _safe(language: str) -> str:
    first = language.partition("-")[0]
    return first if first.isalpha() and first.isascii() else "en"
