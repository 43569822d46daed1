"""From what is heard in a room to who was answered. Only that there was an answer is kept, never its words."""

from __future__ import annotations

from typing import Protocol

import structlog

from bots.engine.hearing import Heard
from bots.engine.index import Index
from bots.engine.supervise import describe
from core.kernel.events import Act
from core.kernel.writing import Writing, Written
from core.sharing.following import answered

log = structlog.get_logger()


class Happening(Protocol):
    """The part of the engine that is needed here."""

    index: Index

    async def happen(self, act: Act) -> None:
        """Let an act of the bot's own happen."""
        ...


class Answering:
    """Hears answers to what members shared. The path of any other message touches no database."""

    def __init__(self, engine: Happening) -> None:
        """Hear for this engine."""
        self._engine = engine

    def after(self, first: Heard) -> Heard:
        """Return a listener that lets the others go first."""

        async def hear(written: Written) -> None:
            await first(written)
            await self.hear(written)

        return hear

    async def hear(self, written: Written) -> None:
        """Look whether a message answers a share. Never raises: one message must not hold up the next."""
        if written.under is None or written.person is None or written.writing is not Writing.NEW:
            return
        found = self._engine.index.share_at(written.under)
        if found is None:
            return
        circle, share = found
        try:
            await self._engine.happen(answered(circle, share, written.message, written.person, written.at))
        except Exception as problem:  # noqa: BLE001 - the log has the fault, and never the words
            log.error("an answer could not be counted", **describe(problem))
