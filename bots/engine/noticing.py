"""From what people write to what is noticed in it. The path of an ordinary message touches no database.

Only who said yes is looked at for danger. What was noticed becomes an act of the bot; the words of all other messages
are in memory for ten minutes at most, and never in a log.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Protocol

import structlog

from bots.engine.clock import Clock
from bots.engine.index import Index
from bots.engine.supervise import describe
from bots.library.rulefile import FOLDER, LANGUAGE, load_rules
from core.circles.model import Circle, CircleState
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.writing import Writing, Written
from core.safety.assess import assess
from core.safety.finding import noticed
from core.safety.rules import SILENT, Rules
from core.safety.verdict import NOTHING, Tier, Verdict
from core.safety.window import SPAN, Said, Window

log = structlog.get_logger()

HoldBack = Callable[[Circle, Written, Verdict, Rules], Awaitable[None]]
"""Hears of what the room must not see, after the risk answer on the same message went out."""


class Happening(Protocol):
    """The part of the engine that is needed here."""

    index: Index

    async def happen(self, act: Act) -> None:
        """Let an act of the bot's own happen."""
        ...


class RuleShelf:
    """The rules of each language, read when the first message in it comes."""

    def __init__(self, content: Path) -> None:
        """``content`` is the content folder."""
        self._content = content
        self._read: dict[str, Rules] = {}
        self._reading = asyncio.Lock()

    def tested(self, language: str) -> bool:
        """Whether there are rules for a language. Where not, noticing is off and says so."""
        return (self._content / FOLDER / _short(language) / LANGUAGE).is_file()

    async def of(self, language: str) -> Rules:
        """Return the rules of a language; silent ones where there are none."""
        short = _short(language)
        if not self.tested(short):
            return SILENT
        async with self._reading:
            if short not in self._read:
                self._read[short] = await asyncio.to_thread(load_rules, self._content, short)
            return self._read[short]


def _short(language: str) -> str:
    short = language.partition("-")[0]
    return short if short.isalpha() else "none"


class Noticing:
    """The listener of an engine."""

    def __init__(self, engine: Happening, clock: Clock, shelf: RuleShelf) -> None:
        """Hear for this engine."""
        self.shelf = shelf
        self.hold_back: HoldBack | None = None
        """Set by who takes messages back; without it nothing is held."""
        self.rules_of: Callable[[Circle], Awaitable[Rules]] = self._plain
        """The rules of one circle; may be replaced by one that knows the circle's own choices."""
        self._engine = engine
        self._clock = clock
        self._window = Window()
        self._forgetting: asyncio.TimerHandle | None = None

    async def hear(self, written: Written) -> None:
        """Look at a message. Never raises: one message must not hold up the next."""
        try:
            await self._hear(written)
        except Exception as problem:  # noqa: BLE001 - the log has the fault, and never the words
            log.error("a message could not be looked at", **describe(problem))

    async def _hear(self, written: Written) -> None:
        self._window.forget(self._clock.now())
        if written.writing is Writing.DELETED or written.person is None:
            # what was noticed stays noticed; a retraction still counts
            return
        text = "\n".join(filter(None, (written.text, written.beside)))
        if not text.strip():
            return
        for circle in self._engine.index.in_room(written.room):
            if circle.home == written.room and circle.state is not CircleState.ARCHIVED:
                await self._look(circle, written, written.person, text)

    async def _look(self, circle: Circle, written: Written, person: PersonId, text: str) -> None:
        whose = (circle.id, person)
        agreed = self._engine.index.may_notice(circle.id, person)
        if not agreed:
            self._window.drop(whose)
        before = self._window.before(whose, written.message, written.at) if agreed else ()
        rules = await self.rules_of(circle)
        verdict = assess(text, before, rules)
        if agreed:
            self._remember(written, whose, text)
        if verdict is NOTHING:
            return
        if agreed and (verdict.tier is not Tier.R0 or verdict.soft or verdict.nudge):
            await self._engine.happen(noticed(circle, written, person, text, verdict, rules))
        if (verdict.hold or verdict.shadow) and self.hold_back is not None:
            await self.hold_back(circle, written, verdict, rules)

    def _remember(self, written: Written, whose: tuple[object, object], text: str) -> None:
        self._window.add(whose, Said(written.message, written.at, self._clock.now(), text))  # type: ignore[arg-type]
        if self._forgetting is None or self._forgetting.when() < asyncio.get_running_loop().time():
            self._forgetting = asyncio.get_running_loop().call_later(SPAN.total_seconds() + 1, self._forget)

    def _forget(self) -> None:
        self._forgetting = None
        self._window.forget(self._clock.now())
        if len(self._window):
            self._forgetting = asyncio.get_running_loop().call_later(SPAN.total_seconds() + 1, self._forget)

    def close(self) -> None:
        """Let go of everything."""
        if self._forgetting is not None:
            self._forgetting.cancel()

    async def _plain(self, circle: Circle) -> Rules:
        return await self.shelf.of(circle.language)
