"""Buttons and lists as Block Kit. Each carries its meaning, so it works after a restart, a month later.

A button carries it in its ``value``; a list has none, so it carries it in its ``action_id``.
https://docs.slack.dev/reference/block-kit/block-elements
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bots.engine.buttons import Pressed, decode, encode
from bots.slackbot import limits
from bots.slackbot.calls import Json
from bots.slackbot.names import person_id, room_id
from bots.slackbot.text import mrkdwn, plain
from core.kernel.cards import Button, Choice, Link, Look, Picker, PickerKind, Row

PRESS = "press"
PICK = "pick"
LINK = "link"
INTO = "@"
"""Name under which a list's id keeps the name that its values are given under."""

_STYLES = {Look.MAIN: "primary", Look.DANGER: "danger"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a pressed button or list stands for. ``into`` is the name that chosen values are given under."""

    pressed: Pressed
    into: str = ""


def meaning_of(action: Mapping[str, Any]) -> Meaning | None:
    """Read what was pressed; None if it is not one of ours."""
    kind, _, rest = str(action.get("action_id", "")).partition(":")
    match kind:
        case "press":
            pressed = decode(str(action.get("value", "")))
            return None if pressed is None else Meaning(pressed)
        case "pick":
            pressed = decode(rest.partition(":")[2])
            if pressed is None:
                return None
            given = {name: value for name, value in pressed.given.items() if name != INTO}
            return Meaning(Pressed(pressed.action, given, pressed.mark), pressed.given.get(INTO, ""))
        case _:
            return None


def plain_text(text: str, most: int) -> Json:
    """Return a text object without marks, never empty."""
    return {"type": "plain_text", "text": limits.cut(plain(text).strip() or "…", most), "emoji": True}


def controls(rows: Iterable[Row]) -> list[Json]:
    """Build what stands under a message: one block for each row, ids unique in it.

    Slack has no roles to choose from; such a list is left out, and people are chosen by name.

    Raises:
        ValueError: a button carries more than is kept.
    """
    blocks: list[Json] = []
    number = 0
    for row in rows:
        elements: list[Json] = []
        match row:
            case Picker(kind=PickerKind.ROLE):
                continue
            case Picker(kind=PickerKind.CHOICES, choices=()):
                continue
            case Picker():
                element = _list(row, f"{PICK}:{number}:")
                number += 1
                if row.most > 1:
                    # a list that takes several stands beside a text; Slack has it nowhere else in a message
                    beside = {"type": "section", "text": {"type": "mrkdwn", "text": mrkdwn(row.label)}}
                    blocks.append(beside | {"accessory": element})
                    continue
                elements = [element]
            case _:
                for one in row:
                    elements.append(_pressable(one, number))
                    number += 1
        blocks.extend(
            {"type": "actions", "elements": elements[start : start + limits.ACTIONS]}
            for start in range(0, len(elements), limits.ACTIONS)
        )
    return blocks


def _pressable(one: Button | Link, number: int) -> Json:
    match one:
        case Button(label, action, given, look):
            made: Json = {
                "type": "button",
                "action_id": f"{PRESS}:{number}",
                "text": plain_text(label, limits.BUTTON_LABEL),
                "value": encode(action, given),
            }
            return made | ({"style": _STYLES[look]} if look in _STYLES else {})
        case Link(label, address):
            return {
                "type": "button",
                "action_id": f"{LINK}:{number}",
                "text": plain_text(label, limits.BUTTON_LABEL),
                "url": address[: limits.LINK_ADDRESS],
            }


def _list(picker: Picker, begins: str) -> Json:
    many = picker.most > 1
    common: Json = {
        "action_id": begins + encode(picker.action, (*picker.given, (INTO, picker.name))),
        "placeholder": plain_text(picker.label, limits.PLACEHOLDER),
    }
    if many:
        common["max_selected_items"] = picker.most
    prefix = "multi_" if many else ""
    match picker.kind:
        case PickerKind.ROOM:
            only = {"include": ["public", "private"], "exclude_bot_users": True}
            return {"type": f"{prefix}conversations_select", "filter": only} | common
        case PickerKind.PEOPLE:
            return {"type": f"{prefix}users_select"} | common
        case PickerKind.CHOICES | PickerKind.ROLE:
            return {"type": f"{prefix}static_select"} | common | options(picker.choices, many=many)


def options(choices: Sequence[Choice], *, many: bool = False) -> Json:
    """Return the options of a list and those that are chosen already."""
    made = [option(choice) for choice in choices[: limits.SELECT_OPTIONS]]
    chosen = [one for one, choice in zip(made, choices, strict=False) if choice.chosen]
    if not chosen:
        return {"options": made}
    return {"options": made} | ({"initial_options": chosen} if many else {"initial_option": chosen[0]})


def option(choice: Choice) -> Json:
    """Return one entry of a list.

    Raises:
        ValueError: its value is longer than Slack keeps.
    """
    if len(choice.value) > limits.OPTION_VALUE:
        raise ValueError(f"a choice has {len(choice.value)} characters; {limits.OPTION_VALUE} is the most")
    made: Json = {"text": plain_text(choice.label, limits.OPTION_LABEL), "value": choice.value}
    hint = {"description": plain_text(choice.hint, limits.OPTION_LABEL)} if choice.hint else {}
    return made | hint


def values_of(element: Mapping[str, Any]) -> tuple[str, ...]:
    """Return what was chosen or written in an element, as canonical text, from its state or its action."""
    match element.get("type"):
        case "users_select":
            return tuple(person_id(one) for one in _some(element.get("selected_user")))
        case "multi_users_select":
            return tuple(person_id(one) for one in element.get("selected_users") or ())
        case "conversations_select":
            return tuple(room_id(one) for one in _some(element.get("selected_conversation")))
        case "multi_conversations_select":
            return tuple(room_id(one) for one in element.get("selected_conversations") or ())
        case "static_select" | "external_select" | "radio_buttons":
            return tuple(str(one["value"]) for one in _some(element.get("selected_option")))
        case "multi_static_select" | "multi_external_select" | "checkboxes":
            return tuple(str(one["value"]) for one in element.get("selected_options") or ())
        case _:
            return tuple(str(one) for one in _some(element.get("value")))


def _some(value: Any) -> tuple[Any, ...]:
    return () if value in (None, "") else (value,)
