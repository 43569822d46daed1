"""One browser tab in the practice room: who its visitor is, and what they do."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

import structlog
from nicegui import Client, ui

from bots.engine.platform import ShownForm, ShownView
from bots.engine.supervise import describe
from bots.practice.holding import hindrance
from bots.practice.model import Message, Person, message_ref
from bots.practice.practice import Aside, Practice, place_of
from core.kernel.asks import Form
from core.kernel.cards import Choice, Paragraph, View
from core.kernel.ids import PersonId
from core.kernel.words import Say
from core.kernel.writing import Written

log = structlog.get_logger()

Source = Message | Aside | None
"""What a button stands on: a message, an answer that only one person sees, or nothing (a typed command)."""


@dataclass(slots=True, kw_only=True)
class Doing:
    """Something that the visitor sets off. ``place`` is a room or their private messages."""

    place: str
    action: str
    given: Mapping[str, str]
    source: Source = None


class Visit:
    """What the parts of one page share."""

    def __init__(self, practice: Practice, client: Client, person: PersonId) -> None:
        """``person`` is who the visitor is at first."""
        self.practice = practice
        self.client = client
        self._person = person
        self.stale = True
        """Whether something changed since the page was last drawn."""
        self.ask: Callable[[Form, Doing], None] = lambda form, doing: None
        """Shows a form; set by the page."""
        self.status: Callable[[str], None] = lambda words: None
        """Tells the visitor something in a live region; set by the page."""
        practice.house.on_change.add(self.touch)
        # The library leaves the type of the handler open.
        client.on_delete(self.leave)  # pyright: ignore[reportUnknownMemberType]

    @property
    def person(self) -> Person:
        """Who the visitor is now."""
        return self.practice.house.people[self._person]

    @property
    def say(self) -> Say:
        """The words of the page."""
        return self.practice.say

    def become(self, person: PersonId) -> None:
        """Be somebody else from now on."""
        self._person = person
        self.touch()

    def touch(self) -> None:
        """Let the page be drawn again soon."""
        self.stale = True

    def leave(self) -> None:
        """The tab is closed."""
        self.practice.house.on_change.discard(self.touch)

    async def guarded(self, work: Awaitable[None]) -> bool:
        """Do something, and return whether it went well.

        A fault is told in words, and never by its message, which could hold what was written.
        """
        try:
            await work
        except Exception as problem:  # noqa: BLE001 - whatever it is, the visitor hears of it
            log.error("the practice room could not do something", **describe(problem))
            self.trouble()
            return False
        return True

    def trouble(self) -> None:
        """Tell that something went wrong here."""
        with self.client:
            ui.notify(self.say("practice-trouble"), type="negative", timeout=10_000)
        self.status(self.say("practice-trouble"))

    async def do(self, doing: Doing) -> bool:
        """Let the engine decide on something, show what it answers, and return whether that went well."""
        return await self.guarded(self._do(doing))

    async def _do(self, doing: Doing) -> None:
        practice, person = self.practice, self.person
        message = message_ref(doing.source.place, doing.source.number) if isinstance(doing.source, Message) else None
        shown = await practice.door.handle(
            practice.act(person, doing.place, doing.action, doing.given, message=message)
        )
        practice.keeper.wake()
        match shown:
            case None:
                self.status(self.say("practice-done"))
            case ShownForm(form=form):
                self.ask(form, doing)
            case ShownView(private=False, view=view):
                await practice.house.say(doing.place, practice.clock.now(), view=view)
            case ShownView():
                await self._show(shown, doing, person)
        self.touch()

    async def _show(self, shown: ShownView, doing: Doing, person: Person) -> None:
        """Show an answer to this person alone; in place of what was pressed only where no other reads it."""
        match doing.source:
            case Aside() as aside if shown.replace:
                self.practice.rewrite(aside, shown.view)
            case Message(place=place, number=number) if shown.replace and place == place_of(person):
                await self.practice.house.edit(number, shown.view)
            case _:
                await self.practice.whisper(person.id, doing.place, shown.view)

    async def suggest(self, doing: Doing, option: str, typed: str) -> tuple[Choice, ...]:
        """Ask the engine for completions of an option."""
        act = self.practice.act(self.person, doing.place, doing.action, doing.given)
        return await self.practice.door.suggest(act, option, typed)

    async def write(self, place: str, text: str) -> None:
        """Say something as the visitor's person, unless facilitators have held them back."""
        hindered = await hindrance(self.practice.house, place, self.person.id, self.practice.clock.now())
        if hindered:
            await self.practice.whisper(self.person.id, place, View(blocks=(Paragraph(self.say(hindered)),)))
            return
        now, heard = self.practice.clock.now(), self.practice.heard
        number = await self.practice.house.say(place, now, author=self.person.id, text=text)
        room, under = await self.practice.house.room_of(place)
        if heard is not None and room is not None:
            said, me = message_ref(place, number), self.person
            written = Written(room=room, message=said, person=me.id, at=now, text=text, under=under, roles=me.roles)
            await heard(written)
            self.practice.keeper.wake()
