"""Views as elements of the page, each part with the browser's best widget for it."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from typing import assert_never

from nicegui import ui

from bots.engine.mentions import MENTIONS
from bots.practice.model import FACILITATOR_ROLE, RoomKind
from bots.practice.plotting import picture_of
from bots.practice.richtext import rich, safe_address
from bots.practice.visit import Doing, Source, Visit
from bots.practice.words import Words, button
from core.kernel.cards import (
    Block,
    Button,
    Chart,
    Document,
    Items,
    Link,
    Look,
    Paragraph,
    Picker,
    PickerKind,
    Plot,
    Quiet,
    Row,
    Titled,
    View,
)
from core.kernel.ids import PlatformName

MARKS = MENTIONS[PlatformName.PRACTICE]


def text(words: str, visit: Visit, classes: str = "", tag: str = "div") -> ui.html:
    """Show a text with its marks. The text is escaped whole before anything else, see richtext."""
    shown = ui.html(rich(words, visit.say, visit.practice.zone, visit.practice.names()), sanitize=False, tag=tag)
    return shown.classes(f"rich {classes}")


def show_view(view: View, visit: Visit, place: str, source: Source) -> None:
    """Show a card in words, with all that can be pressed in it."""
    names = (*(MARKS.role(one) for one in view.calls_roles), *(MARKS.person(one) for one in view.calls))
    if names:
        text(" ".join(names), visit, "called")
    if view.title:
        Words(view.title, "h3", "card-title")
    for block in view.blocks:
        _block(block, visit)
    for row in view.rows:
        _row(row, visit, place, source)


def _block(block: Block, visit: Visit) -> None:
    match block:
        case Paragraph(text=words):
            text(words, visit)
        case Titled(title=title, text=words):
            Words(title, "h4", "card-part")
            text(words, visit)
        case Items(lines=lines, numbered=numbered):
            with ui.element("ol" if numbered else "ul").classes("lines"):
                for line in lines:
                    text(line, visit, tag="li")
        case Quiet(text=words):
            text(words, visit, "quiet")
        case (Plot() | Chart()) as plot:
            _plot(plot)
        case Document() as document:
            _document(document, visit)
        case _:
            assert_never(block)


def _plot(plot: Plot | Chart) -> None:
    figure = ui.element("figure").classes("plot")

    async def draw() -> None:
        picture = await asyncio.to_thread(picture_of, plot)
        with figure:
            if picture is None:
                ui.label(plot.alt).classes("bare")
                return
            image = ui.element("img")
            image.props["src"] = "data:image/png;base64," + base64.b64encode(picture).decode()
            image.props["alt"] = plot.alt

    ui.timer(0, draw, once=True)


def _document(document: Document, visit: Visit) -> None:
    def save() -> None:
        ui.download.content(document.text.encode("utf-8", "replace"), document.name, document.media_type)

    button(visit.say("practice-download", name=document.name)).on("click", save)


def _row(row: Row, visit: Visit, place: str, source: Source) -> None:
    match row:
        case Picker() as picker:
            _picker(picker, visit, place, source)
        case parts:
            with ui.element("div").classes("presses"):
                for part in parts:
                    _press(part, visit, place, source)


_LOOKS = {Look.MAIN: "main", Look.PLAIN: "plain", Look.DANGER: "danger"}


def _press(part: Button | Link, visit: Visit, place: str, source: Source) -> None:
    match part:
        case Link(label=label, address=address):
            safe = safe_address(address)
            if safe is None:
                Words(f"{label}: {address}", "span")
                return
            anchor = Words(label, "a", "press press-plain")
            anchor.props["href"] = safe
            anchor.props["target"] = "_blank"
            anchor.props["rel"] = "noopener noreferrer"
        case Button() as pressed:
            made = button(pressed.label, _LOOKS[pressed.look])

            async def press() -> None:
                # A second click while the first is under way is the same wish.
                if "disabled" in made.props:
                    return
                made.props["disabled"] = True
                try:
                    await visit.do(Doing(place=place, action=pressed.action, given=dict(pressed.given), source=source))
                finally:
                    made.props.pop("disabled", None)

            made.on("click", press)


def _picker(picker: Picker, visit: Visit, place: str, source: Source) -> None:
    options = picker_options(picker, visit)
    chosen = [choice.value for choice in picker.choices if choice.chosen]
    several = picker.most > 1

    async def choose(values: Sequence[str]) -> None:
        given = {**dict(picker.given), picker.name: ",".join(values)}
        await visit.do(Doing(place=place, action=picker.action, given=given, source=source))

    with ui.element("div").classes("picker"):
        if several:
            select = ui.select(options, label=picker.label, multiple=True, value=chosen).props(
                f'outlined dense max-values={picker.most} use-chips options-dense behavior="menu"'
            )
            done = button(visit.say("practice-choose"), "main")

            async def take() -> None:
                values: list[str] = select.value or []
                if len(values) >= picker.least:
                    await choose(values)
                else:
                    visit.status(visit.say("practice-needed"))

            done.on("click", take)
        else:
            single = ui.select(options, label=picker.label, value=chosen[0] if chosen else None).props(
                'outlined dense options-dense behavior="menu"'
            )

            async def taken() -> None:
                if single.value:
                    await choose([single.value])

            single.on_value_change(taken)


def picker_options(picker: Picker, visit: Visit) -> dict[str, str]:
    """Return what a list offers, words by value: given choices, or the house's own rooms, people, roles."""
    match picker.kind:
        case PickerKind.CHOICES:
            return {
                choice.value: f"{choice.label} \N{EM DASH} {choice.hint}" if choice.hint else choice.label
                for choice in picker.choices
            }
        case PickerKind.ROOM:
            return rooms_to_choose(visit)
        case PickerKind.PEOPLE:
            return people_to_choose(visit)
        case PickerKind.ROLE:
            return roles_to_choose(visit)
        case _:
            assert_never(picker.kind)


def rooms_to_choose(visit: Visit) -> dict[str, str]:
    """Return the rooms that the visitor can see, names by id."""
    rooms = visit.practice.house.rooms.values()
    return {
        room.id: room.name
        for room in rooms
        if not room.gone and (room.kind is RoomKind.OPEN or visit.person.facilitates)
    }


def people_to_choose(visit: Visit) -> dict[str, str]:
    """Return everybody, names by id."""
    return {person.id: person.name for person in visit.practice.house.people.values()}


def roles_to_choose(visit: Visit) -> dict[str, str]:
    """Return the house's roles, names by id."""
    return {FACILITATOR_ROLE: visit.say("practice-room-facilitators")}
