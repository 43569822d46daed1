"""The page: who you are, the rooms beside each other, the clock. On a narrow screen one part at a time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from nicegui import Client, ui

from bots.practice.controls import ClockPanel, Rehearsal
from bots.practice.forms import ask
from bots.practice.model import private_place
from bots.practice.pane import Pane
from bots.practice.practice import Practice
from bots.practice.tour import Tour
from bots.practice.visit import Visit
from bots.practice.words import Words, button
from core.kernel.ids import PersonId, RoomId

STYLE = Path(__file__).parent / "style.css"
OFTEN = 0.25
"""Seconds between two looks at whether something changed."""
LOOKS: dict[str, bool | None] = {"system": None, "light": False, "dark": True}
PARTS = ("room", "private", "back", "controls")


def furnish(practice: Practice) -> None:
    """Make the page that the room consists of."""

    async def room(client: Client, who: str = "") -> None:
        people = practice.house.people
        person = PersonId(who) if PersonId(who) in people else next(iter(people))
        await Page(Visit(practice, client, person)).build()

    ui.page("/", title=practice.say("practice-title"))(room)


class Page:
    """One visitor's page."""

    def __init__(self, visit: Visit) -> None:
        """Built by :meth:`build`."""
        self._visit = visit
        self._chosen: RoomId | None = None
        self._drawn: object = None
        self._part = "room"
        self._new: dict[str, int] = {}
        self._arrived = False
        """Whether the visitor has just become somebody else."""

    async def build(self) -> None:
        """Build everything in the present slot."""
        visit = self._visit
        say = visit.say
        ui.add_css(STYLE)
        self._dark = ui.dark_mode(LOOKS.get(visit.practice.house.setting("look")))
        self._status = Words("", "div", "status")
        self._status.props["role"] = "status"
        self._status.props["aria-live"] = "polite"
        visit.status = self._tell
        visit.ask = partial(ask, visit)
        with ui.element("div").classes("house"):
            with ui.element("header").classes("top"):
                with ui.element("div").classes("top-words"):
                    Words(say("practice-title"), "h1", "title")
                    Words(say("practice-lead"), "p", "lead")
                self._people()
                self._languages()
                self._looks()
            self._parts()
            with ui.element("div").classes("parts") as self._main:
                with ui.element("aside").classes("pane-controls controls"):
                    self._clock = ClockPanel(visit)
                    self._tour = Tour(visit)
                    self._rehearsal = Rehearsal(visit)
                self._room = Pane(visit, "room", on_new=self._counter("room"))
                self._private = Pane(visit, "private", on_new=self._counter("private"))
                self._back = Pane(visit, "back", on_new=self._counter("back"))
        self._tour.next_occasion = self._clock.next_occasion
        self._tour.become = self._become
        with self._room.extra:
            rooms = ui.select({}, label=say("practice-pane-choose-room"))
            rooms.props('outlined dense options-dense behavior="menu"')
        self._choice: Any = rooms  # the library leaves some of its types open
        self._choice.on_value_change(self._choose_room)
        self._show_part("room")
        await self._look()
        ui.timer(OFTEN, self._look)

    # Parts of the page

    def _people(self) -> None:
        say = self._visit.say
        self._who: dict[PersonId, Words] = {}
        with ui.element("div").classes("who") as group:
            group.props["role"] = "group"
            group.props["aria-label"] = say("practice-who")
            for person in self._visit.practice.house.people.values():
                role = "facilitator" if person.facilitates else "member"
                made = button(person.name, "who", aria_label=say(f"practice-who-{role}", name=person.name))
                made.on("click", partial(self._become, person.id))
                if person.facilitates:
                    made.classes("who-facilitator")
                self._who[person.id] = made

    def _languages(self) -> None:
        practice = self._visit.practice
        if len(practice.says) < 2:
            return
        choices = {one: practice.say(f"language-{one}") for one in practice.says}
        select = ui.select(choices, label=practice.say("practice-language"), value=practice.language)
        select.props('outlined dense options-dense behavior="menu"').classes("look")

        async def change() -> None:
            await self._visit.guarded(practice.speak(str(select.value)))
            ui.navigate.reload()

        select.on_value_change(change)

    def _looks(self) -> None:
        say, house = self._visit.say, self._visit.practice.house
        choices = {look: say(f"practice-look-{look}") for look in LOOKS}
        select = ui.select(choices, label=say("practice-look"), value=house.setting("look", "system"))
        select.props('outlined dense options-dense behavior="menu"').classes("look")

        async def change() -> None:
            look = str(select.value)
            self._dark.set_value(LOOKS.get(look))
            await self._visit.guarded(house.set("look", look))

        select.on_value_change(change)

    def _parts(self) -> None:
        say = self._visit.say
        self._tabs: dict[str, Words] = {}
        with ui.element("nav").classes("tabs") as nav:
            nav.props["aria-label"] = say("practice-parts")
            for part in PARTS:
                made = button(say(f"practice-part-{part}"), "tab")
                made.on("click", partial(self._show_part, part))
                self._tabs[part] = made

    def _show_part(self, part: str) -> None:
        self._part = part
        self._new[part] = 0
        self._main.props["data-shown"] = part
        self._label_tabs()

    def _counter(self, part: str) -> Callable[[int], None]:
        def count(new: int) -> None:
            if part != self._part:
                self._new[part] = self._new.get(part, 0) + new
                self._label_tabs()

        return count

    def _label_tabs(self) -> None:
        for part, tab in self._tabs.items():
            words = self._visit.say(f"practice-part-{part}")
            new = self._new.get(part, 0)
            tab.set_text(f"{words} ({self._visit.say('practice-new', count=new)})" if new else words)
            tab.props["aria-current"] = "true" if part == self._part else "false"

    # What changes

    def _tell(self, words: str) -> None:
        self._status.set_text(words)

    async def _become(self, person: PersonId) -> None:
        visit = self._visit
        visit.become(person)
        self._arrived = True
        self._new.clear()
        if self._part == "back" and not visit.person.facilitates:
            self._part = "room"
        self._show_part(self._part)
        # At once, not at the next look: nobody may write in the place of who they were.
        await visit.guarded(self._draw())
        self._tell(visit.say("practice-you-are", name=visit.person.name))
        visit.client.run_javascript(f"history.replaceState(null, '', '/?who=' + encodeURIComponent('{person}'))")

    def _choose_room(self) -> None:
        if self._choice.value:
            self._chosen = RoomId(str(self._choice.value))
            self._visit.touch()

    async def _look(self) -> None:
        """Draw what changed since the last look."""
        self._clock.tick()
        if not self._visit.stale:
            return
        self._visit.stale = False
        await self._visit.guarded(self._draw())

    async def _draw(self) -> None:
        visit = self._visit
        practice, person, say = visit.practice, visit.person, visit.say
        for who, made in self._who.items():
            made.props["aria-pressed"] = "true" if who == person.id else "false"
        rooms = practice.open_rooms()
        here = self._chosen if self._chosen in rooms else next(iter(rooms), None)
        back = practice.back_room()
        self._room.show(shown=here is not None)
        if here is not None:
            name = practice.house.rooms[here].name
            title = say("practice-pane-room", room=name)
            self._room.look_at(here, title, say("practice-pane-room-hint"), say("practice-write-room"))
        names = {room: practice.house.rooms[room].name for room in rooms}
        if (names, here) != self._drawn:
            self._drawn = (names, here)
            self._choice.set_options(names, value=here)
        self._choice.set_visibility(len(names) > 1)
        hint = say("practice-pane-private-hint", name=person.name)
        self._private.look_at(
            private_place(person.id), say("practice-pane-private"), hint, say("practice-write-private")
        )
        sees_back = person.facilitates and back is not None
        self._back.show(shown=sees_back)
        self._tabs["back"].set_visibility(sees_back)
        if sees_back and back is not None:
            title = say("practice-pane-room", room=practice.house.rooms[back].name)
            self._back.look_at(back, title, say("practice-pane-back-hint"), say("practice-write-room"))
        self._main.props["data-panes"] = "3" if sees_back else "2"
        self._rehearsal.refresh()
        self._tour.refresh()
        panes = (self._room, self._private, self._back) if sees_back else (self._room, self._private)
        for pane in panes:
            await pane.refresh()
            if self._arrived:
                pane.scroll_down()
        self._arrived = False
