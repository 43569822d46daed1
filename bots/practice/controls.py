"""The side of the page: the clock, what can go wrong, and how the house behaves."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import partial

from nicegui import ui

from bots.engine.abilities import Ability
from bots.practice.manner import Manner
from bots.practice.model import Room
from bots.practice.time_travel import to_clock_change, to_next_day, to_next_monday
from bots.practice.visit import Visit
from bots.practice.words import Words, button
from core.kernel.ids import PersonId, RoomId

FOUR_WEEKS = 28

Target = Callable[[], Awaitable[datetime | None]]


class ClockPanel:
    """Shows the practice time and moves it."""

    def __init__(self, visit: Visit) -> None:
        """Build it in the present slot."""
        self._visit = visit
        say = visit.say
        self._buttons: list[Words] = []
        with ui.element("section").classes("panel"):
            Words(say("practice-clock"), "h2", "panel-title")
            self._now = Words("", "p", "now")
            self._now.props["role"] = "timer"
            with ui.element("div").classes("presses"):
                self._way("occasion", self._occasion, "practice-clock-nothing", "main")
                self._way("day", partial(self._day, 1), "practice-clock-nothing")
                self._way("monday", self._monday, "practice-clock-nothing")
                self._way("month", partial(self._day, FOUR_WEEKS), "practice-clock-nothing")
                self._way("change", self._change, "practice-clock-no-change")
            Words(say("practice-clock-hint"), "p", "pane-hint")
            self._trouble = Words("", "p", "trouble")
            self._trouble.props["role"] = "alert"
        self.tick()

    def tick(self) -> None:
        """Show what time it is now."""
        visit = self._visit
        words = visit.say("practice-clock-now", at=visit.practice.now)
        if words != self._now.text:
            self._now.set_text(words)
        troubled = visit.say("practice-trouble-clock") if visit.practice.keeper.troubled else ""
        if troubled != self._trouble.text:
            self._trouble.set_text(troubled)

    def _way(self, name: str, target: Target, nothing: str, look: str = "plain") -> None:
        made = button(self._visit.say(f"practice-clock-{name}"), look)
        made.on("click", partial(self.go, target, nothing))
        self._buttons.append(made)

    async def next_occasion(self) -> None:
        """Go where "next occasion" leads."""
        await self.go(self._occasion, "practice-clock-nothing")

    async def go(self, target: Target, nothing: str) -> None:
        """Move the clock to ``target``, and say what happened; ``nothing`` is said when it leads nowhere."""
        if any("disabled" in made.props for made in self._buttons):
            return
        for made in self._buttons:
            made.props["disabled"] = True
        self._visit.status(self._visit.say("practice-in-progress"))
        try:
            await self._visit.guarded(self._go(target, nothing))
        finally:
            for made in self._buttons:
                made.props.pop("disabled", None)
            self.tick()

    async def _go(self, target: Target, nothing: str) -> None:
        visit = self._visit
        moment = await target()
        if moment is None:
            visit.status(visit.say(nothing))
            with visit.client:
                ui.notify(visit.say(nothing))
            return
        trip = await visit.practice.keeper.travel(moment)
        words = visit.say("practice-clock-arrived", at=visit.practice.now, stops=trip.stops)
        if trip.held_up:
            words += " " + visit.say("practice-clock-held-up")
        visit.status(words)
        visit.touch()

    async def _occasion(self) -> datetime | None:
        return await self._visit.practice.keeper.next_occasion()

    async def _day(self, days: int) -> datetime:
        practice = self._visit.practice
        return to_next_day(practice.clock.now(), practice.zone, days)

    async def _monday(self) -> datetime:
        practice = self._visit.practice
        return to_next_monday(practice.clock.now(), practice.zone)

    async def _change(self) -> datetime | None:
        practice = self._visit.practice
        return to_clock_change(practice.clock.now(), practice.zone)


class Rehearsal:
    """Switches for what can go wrong, and for the manner of the house."""

    def __init__(self, visit: Visit) -> None:
        """Build it in the present slot."""
        self._visit = visit
        self._drawn: object = None
        say = visit.say
        house = visit.practice.house
        with ui.element("section").classes("panel"):
            Words(say("practice-manner"), "h2", "panel-title")
            choices = {manner.value: say(f"practice-manner-{manner.value}") for manner in Manner}
            self._manner = ui.radio(choices, value=house.manner.value).props("inline dense")
            self._manner.props["aria-label"] = say("practice-manner")
            self._manner_hint = Words("", "p", "pane-hint")
        self._manner.on_value_change(self._behave)
        with ui.element("details").classes("panel fold"):
            Words(say("practice-rehearse"), "summary", "panel-title")
            self._body = ui.element("div").classes("switches")

    def refresh(self) -> None:
        """Show the switches as they stand."""
        house = self._visit.practice.house
        drawn = (house.manner, tuple(house.people.values()), tuple(house.rooms.values()))
        if drawn == self._drawn:
            return
        self._drawn = drawn
        self._manner.set_value(house.manner.value)
        self._manner_hint.set_text(self._visit.say(f"practice-manner-{house.manner.value}-hint"))
        self._body.clear()
        with self._body:
            if house.abilities.has(Ability.CLOSING_PRIVATE_MESSAGES):
                for person in house.people.values():
                    words = self._visit.say("practice-private-open", name=person.name)
                    switch = ui.switch(words, value=person.takes_messages)
                    switch.on_value_change(partial(self._private, person.id, switch))
            for room in house.rooms.values():
                if not room.gone:
                    self._room(room)

    def _room(self, room: Room) -> None:
        switch = ui.switch(self._visit.say("practice-may-post", room=room.name), value=room.may_post)
        switch.on_value_change(partial(self._post, room.id, switch))
        away = button(self._visit.say("practice-remove-room", room=room.name), "danger")
        away.on("click", partial(self._sure, room))

    async def _behave(self) -> None:
        manner = Manner(str(self._manner.value))
        if manner is not self._visit.practice.house.manner:
            await self._visit.guarded(self._visit.practice.house.behave_as(manner))

    async def _private(self, person: PersonId, switch: ui.switch) -> None:
        house = self._visit.practice.house
        await self._visit.guarded(house.let_messages_in(person, allowed=bool(switch.value)))

    async def _post(self, room: RoomId, switch: ui.switch) -> None:
        await self._visit.guarded(self._visit.practice.let_post(room, allowed=bool(switch.value)))

    def _sure(self, room: Room) -> None:
        visit = self._visit
        with visit.client, ui.dialog() as dialog:
            dialog.props["aria-label"] = visit.say("practice-remove-room", room=room.name)
            with ui.element("div").classes("sheet"):
                Words(visit.say("practice-remove-room-sure", room=room.name), "p")
                with ui.element("div").classes("presses sheet-foot"):
                    button(visit.say("cancel")).on("click", dialog.close)

                    async def remove() -> None:
                        dialog.close()
                        await visit.guarded(visit.practice.remove_room(room.id))
                        visit.status(visit.say("practice-room-removed", room=room.name))

                    button(visit.say("practice-remove-room-yes"), "danger").on("click", remove)
        dialog.on("hide", dialog.delete)
        dialog.open()
