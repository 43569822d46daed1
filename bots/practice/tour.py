"""A short tour for newcomers: five things to try, each a button away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from nicegui import ui

from bots.practice.model import HOME
from bots.practice.sample import Sample
from bots.practice.seed import BEN, DORA, NOTICED
from bots.practice.visit import Visit
from bots.practice.widgets import text
from bots.practice.words import Words, button
from core.kernel.ids import PersonId

SEEN = "tour"
"""The setting of the house that says whether the tour was put away."""


async def _nowhere() -> None:
    return


async def _nobody(person: PersonId) -> None:
    return


class Tour:
    """Five suggestions. ``next_occasion`` and ``become`` are set by the page."""

    def __init__(self, visit: Visit) -> None:
        """Build it in the present slot."""
        self._visit = visit
        self._playing = False
        self.next_occasion: Callable[[], Awaitable[None]] = _nowhere
        self.become: Callable[[PersonId], Awaitable[None]] = _nobody
        say = visit.say
        with ui.element("section").classes("panel tour") as self._panel:
            Words(say("practice-tour"), "h2", "panel-title")
            with ui.element("ol").classes("steps"):
                self._step(1, self._first)
                self._step(2, lambda: self.become(BEN))
                self._step(3, lambda: self.become(DORA))
                self._step(4, self._alarm)
                self._step(5, self._sample)
            button(say("practice-tour-close"), "quiet").on("click", lambda: self._put_away("seen"))
        self._again = button(say("practice-tour-open"), "quiet tour-again")
        self._again.on("click", lambda: self._put_away(""))

    def _step(self, number: int, do: Callable[[], Awaitable[None]]) -> None:
        say = self._visit.say
        with ui.element("li"):
            text(say(f"practice-tour-{number}"), self._visit)
            button(say(f"practice-tour-{number}-do")).on("click", do)

    async def _first(self) -> None:
        await self.next_occasion()

    async def _alarm(self) -> None:
        """Let somebody who said yes to being noticed write what sounds like danger."""
        await self.become(NOTICED)
        await self._visit.guarded(self._visit.write(HOME, self._visit.say("practice-tour-4-words")))

    async def _sample(self) -> None:
        """Play a session. A second press while one is played changes nothing."""
        if self._playing:
            return
        self._playing = True
        self._visit.status(self._visit.say("practice-sample-begins"))
        try:
            await self._visit.guarded(self._play())
        finally:
            self._playing = False

    async def _play(self) -> None:
        played = await Sample(self._visit.practice).play()
        self._visit.status(self._visit.say("practice-sample-done" if played else "practice-sample-not"))

    async def _put_away(self, seen: str) -> None:
        await self._visit.guarded(self._visit.practice.house.set(SEEN, seen))

    def refresh(self) -> None:
        """Show the tour, or the button that brings it back."""
        seen = bool(self._visit.practice.house.setting(SEEN))
        self._panel.set_visibility(not seen)
        self._again.set_visibility(seen)
