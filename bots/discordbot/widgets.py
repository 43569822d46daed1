"""Buttons, lists and forms. Each carries its meaning in its id, so it works after a restart, a month later."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, Self, TypeAlias, cast

import discord
from discord import ui

from bots.discordbot import limits
from bots.engine.buttons import Pressed, decode, encode
from core.kernel.asks import Field, Form
from core.kernel.cards import Button, Choice, Link, Look, Picker, PickerKind, Row

Interaction: TypeAlias = "discord.Interaction[Any]"

INTO = "@"
"""Name under which an id keeps the name that a picker's values are given under."""
TWIN = "~"
"""Tells ids apart that would be the same; Discord wants each only once in a message."""

_STYLES = {
    Look.MAIN: discord.ButtonStyle.primary,
    Look.PLAIN: discord.ButtonStyle.secondary,
    Look.DANGER: discord.ButtonStyle.danger,
}


class Presses(Protocol):
    """Who takes what is pressed: the client."""

    async def pressed(self, interaction: Interaction) -> None:
        """Answer a pressed button or a chosen entry."""
        ...


class Pressable(
    ui.DynamicItem[ui.Item[Any]],
    template=re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)+(?:\|[^#]*)?(?:#[0-9a-f]+)?", re.DOTALL),
):
    """Any button or list of ours. discord.py makes it again from its id when it is pressed."""

    @classmethod
    async def from_custom_id(cls, interaction: Interaction, item: ui.Item[Any], match: re.Match[str], /) -> Self:
        """Take what was pressed as it is."""
        return cls(item)

    async def callback(self, interaction: Interaction) -> None:
        """Hand it to the client."""
        await cast("Presses", interaction.client).pressed(interaction)


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a pressed button or list stands for. ``into`` is the name that chosen values are given under."""

    pressed: Pressed
    into: str


def meaning_of(custom_id: str) -> Meaning | None:
    """Read an id; None if it is not one of ours."""
    pressed = decode(custom_id)
    if pressed is None:
        return None
    given = {name: value for name, value in pressed.given.items() if name not in (INTO, TWIN)}
    return Meaning(Pressed(pressed.action, given, pressed.mark), pressed.given.get(INTO, ""))


def marks_of(message: discord.Message) -> tuple[str, ...]:
    """Return the marks of deliveries that a message bears."""
    ids = (getattr(part, "custom_id", None) for row in message.components for part in getattr(row, "children", ()))
    meanings = (meaning_of(one) for one in ids if one)
    return tuple(one.pressed.mark for one in meanings if one is not None and one.pressed.mark)


def laid_out(rows: Sequence[Row]) -> tuple[tuple[Row, ...], ...]:
    """Part rows into groups of five, the most that one message shows; buttons are packed closer before that."""
    fitted = tuple(_fitted(rows))
    if len(fitted) > limits.ROWS:
        fitted = tuple(_packed(fitted))
    groups = tuple(fitted[start : start + limits.ROWS] for start in range(0, len(fitted), limits.ROWS))
    return groups or ((),)


def _fitted(rows: Sequence[Row]) -> Iterator[Row]:
    for row in rows:
        match row:
            case Picker(kind=PickerKind.CHOICES):
                for start in range(0, len(row.choices), limits.SELECT_OPTIONS):
                    yield _part(row, row.choices[start : start + limits.SELECT_OPTIONS])
            case Picker():
                yield row
            case _:
                for start in range(0, len(row), limits.BUTTONS_IN_A_ROW):
                    yield row[start : start + limits.BUTTONS_IN_A_ROW]


def _part(picker: Picker, choices: tuple[Choice, ...]) -> Picker:
    return Picker(
        name=picker.name,
        label=picker.label,
        action=picker.action,
        kind=picker.kind,
        choices=choices,
        given=picker.given,
        least=min(picker.least, len(choices)),
        most=min(picker.most, len(choices)),
    )


def _packed(rows: Iterable[Row]) -> Iterator[Row]:
    waiting: tuple[Button | Link, ...] = ()
    for row in rows:
        match row:
            case Picker():
                if waiting:
                    yield waiting
                waiting = ()
                yield row
            case _:
                waiting += row
                while len(waiting) >= limits.BUTTONS_IN_A_ROW:
                    yield waiting[: limits.BUTTONS_IN_A_ROW]
                    waiting = waiting[limits.BUTTONS_IN_A_ROW :]
    if waiting:
        yield waiting


def can_carry_a_mark(rows: Iterable[Row]) -> bool:
    """Whether anything in ``rows`` has an id."""
    return any(isinstance(row, Picker) or any(isinstance(one, Button) for one in row) for row in rows)


class Ids:
    """Writes the ids of one message: each once, and the mark of the delivery on the first that has room."""

    def __init__(self, mark: str = "") -> None:
        self._mark = mark
        self._used: set[str] = set()

    def of(self, action: str, given: Sequence[tuple[str, str]]) -> str:
        """Return the id of the next button or list.

        Raises:
            ValueError: it carries more than Discord keeps.
        """
        written = encode(action, given)
        twin = 1
        while written in self._used:
            twin += 1
            written = encode(action, (*given, (TWIN, str(twin))))
        self._used.add(written)
        if self._mark and len(written) + 1 + len(self._mark) <= limits.CUSTOM_ID:
            written = f"{written}#{self._mark}"
            self._mark = ""
        return written


def controls(rows: Sequence[Row], mark: str = "") -> ui.View | None:
    """Build what stands under a message; None if there is nothing. Needs a running loop.

    Raises:
        ValueError: an id carries more than Discord keeps, or there are more rows than a message shows.
    """
    if not rows:
        return None
    ids = Ids(mark)
    view = ui.View(timeout=None)
    for place, row in enumerate(rows):
        match row:
            case Picker():
                item = _list(row, ids.of(row.action, (*row.given, (INTO, row.name))))
                view.add_item(Pressable(item, row=place))
            case _:
                for one in row:
                    match one:
                        case Button(label, action, given, look):
                            pressable: ui.Button[Any] = ui.Button(
                                label=limits.cut(label, limits.BUTTON_LABEL),
                                style=_STYLES[look],
                                custom_id=ids.of(action, given),
                            )
                            view.add_item(Pressable(pressable, row=place))
                        case Link(label, address):
                            view.add_item(
                                ui.Button(label=limits.cut(label, limits.BUTTON_LABEL), url=address, row=place)
                            )
    return view


def _list(picker: Picker, custom_id: str) -> ui.Item[Any]:
    common: dict[str, Any] = {
        "custom_id": custom_id,
        "placeholder": limits.cut(picker.label, limits.SELECT_PLACEHOLDER),
        "min_values": picker.least,
        "max_values": picker.most,
    }
    match picker.kind:
        case PickerKind.ROOM:
            return ui.ChannelSelect[Any](channel_types=[discord.ChannelType.text, discord.ChannelType.news], **common)
        case PickerKind.PEOPLE:
            return ui.UserSelect[Any](**common)
        case PickerKind.ROLE:
            return ui.RoleSelect[Any](**common)
        case PickerKind.CHOICES:
            return ui.Select[Any](options=[_option(choice) for choice in picker.choices], **common)


def _option(choice: Choice) -> discord.SelectOption:
    return discord.SelectOption(
        label=limits.cut(choice.label, limits.SELECT_OPTION_LABEL),
        value=choice.value,
        description=limits.cut(choice.hint, limits.SELECT_OPTION_HINT) or None,
        default=choice.chosen,
    )


def modal_of(form: Form) -> ui.Modal:
    """Build a form. What is sent is read from the interaction itself, so a restart in between loses nothing.

    Raises:
        ValueError: its id carries more than Discord keeps, or it has more than five fields.
    """
    if len(form.fields) > limits.FORM_FIELDS:
        raise ValueError(f"the form of {form.action} has {len(form.fields)} fields; {limits.FORM_FIELDS} is the most")
    modal = ui.Modal(title=limits.cut(form.title, limits.FORM_TITLE), custom_id=encode(form.action, form.given))
    for one in form.fields:
        modal.add_item(
            ui.Label(
                text=limits.cut(one.label, limits.FIELD_LABEL),
                description=limits.cut(one.hint, limits.FIELD_HINT) or None,
                component=_input(one),
            )
        )
    # A stopped form is not kept in memory: discord.py would keep every form that nobody sends.
    modal.stop()
    return modal


def _input(one: Field) -> ui.TextInput[Any]:
    most = min(one.most or limits.FIELD_TEXT, limits.FIELD_TEXT)
    return ui.TextInput(
        custom_id=one.name,
        style=discord.TextStyle.paragraph if one.long else discord.TextStyle.short,
        required=one.required,
        max_length=most,
        default=one.value[:most] or None,
    )


def texts_of(components: Sequence[Mapping[str, Any]]) -> dict[str, str]:
    """Return what was filled in, by field, from the raw parts of a sent form."""
    found: dict[str, str] = {}
    for part in components:
        inner = part.get("components") or ([part["component"]] if part.get("component") else [])
        if inner:
            found |= texts_of(cast("Sequence[Mapping[str, Any]]", inner))
        elif "value" in part:
            found[str(part["custom_id"])] = str(part["value"] or "")
    return found
