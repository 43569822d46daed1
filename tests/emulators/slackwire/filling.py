"""What a person fills in or chooses, as the state values that Slack sends; with its client's own checks."""

from collections.abc import Mapping, Sequence
from typing import Any

from tests.emulators.slackwire.elements import TYPED, options_of
from tests.emulators.slackwire.errors import Impossible
from tests.emulators.slackwire.model import JSON, Channel, User, View

ONE = {
    "datepicker": "selected_date",
    "timepicker": "selected_time",
    "datetimepicker": "selected_date_time",
    "users_select": "selected_user",
    "conversations_select": "selected_conversation",
    "channels_select": "selected_channel",
}
INITIAL = {
    "datepicker": "initial_date",
    "timepicker": "initial_time",
    "datetimepicker": "initial_date_time",
    "users_select": "initial_user",
    "conversations_select": "initial_conversation",
    "channels_select": "initial_channel",
}
OPTION = {"static_select", "radio_buttons", "external_select", "overflow"}
OPTIONS = {"multi_static_select", "checkboxes", "multi_external_select"}


def slot(kind: str) -> str:
    """The key of a state value that holds what was chosen."""
    if kind in TYPED:
        return "value"
    if kind in OPTION:
        return "selected_option"
    if kind in OPTIONS:
        return "selected_options"
    if kind in ONE:
        return ONE[kind]
    return ONE[kind.removeprefix("multi_")] + "s"


def initial_values(blocks: list[JSON]) -> JSON:
    """State values as they stand before anyone touches them."""
    values: JSON = {}
    for block in blocks:
        inside = block.get("elements", []) if block["type"] == "actions" else []
        for element in [*inside, *(block[k] for k in ("accessory", "element") if k in block)]:
            if element["type"] in {"button", "image", "overflow"}:
                continue
            values.setdefault(block["block_id"], {})[element["action_id"]] = {
                "type": element["type"],
                slot(element["type"]): initial(element),
            }
    return values


def initial(element: JSON) -> Any:
    kind = element["type"]
    if kind in TYPED:
        return element.get("initial_value")
    if kind in OPTION:
        return element.get("initial_option")
    if kind in OPTIONS:
        return element.get("initial_options", [])
    if kind in INITIAL:
        return element.get(INITIAL[kind])
    return element.get(INITIAL[kind.removeprefix("multi_")] + "s", [])


def identity(value: Any) -> Any:
    return value.id if isinstance(value, User | Channel) else value


def chosen(element: JSON, value: Any, offered: Mapping[str, list[JSON]] | None = None) -> Any:
    """What an element holds after a person chose or typed `value` (an option's value or its visible text).

    `offered` are the options by action_id that the app has suggested.
    """
    kind = element["type"]
    if "external" in kind:
        element = {**element, "options": (offered or {}).get(element["action_id"], [])}
    if kind in TYPED:
        return typed(element, value)
    if kind in OPTION:
        return None if value is None else option(element, value)
    many: Sequence[Any] = value if isinstance(value, list | tuple) else [value]
    if kind in OPTIONS:
        most = element.get("max_selected_items")
        if most and len(many) > most:
            raise Impossible(f"{most} may be chosen at most")
        return [option(element, one) for one in many]
    if kind.startswith("multi_"):
        return [identity(one) for one in many]
    return identity(value)


def option(element: JSON, value: Any) -> JSON:
    if isinstance(value, int):
        value = str(value)
    for one in options_of(element):
        if value in (one["value"], one["text"]["text"]):
            return one
    raise Impossible(f"{value!r} is not among {[o['text']['text'] for o in options_of(element)]}")


def typed(element: JSON, value: Any) -> str | None:
    if value is None or value == "":
        return None
    text = str(value)
    most, least = element.get("max_length", 3000), element.get("min_length", 0)
    if element["type"] == "plain_text_input":
        if not least <= len(text) <= most:
            raise Impossible(f"{len(text)} characters; {least} to {most} can be typed")
        if "\n" in text and not element.get("multiline"):
            raise Impossible("One line only")
    return text


def fill(view: View, values: Mapping[str, Any], offered: Mapping[str, list[JSON]] | None = None) -> None:
    """Fill in inputs, each named by its block_id, action_id or label; the rest keeps what it holds.

    Raises Impossible where Slack's client would not let the person: unknown input, missing required one.
    """
    left = dict(values)
    for block in view.blocks:
        inside = block.get("elements", []) if block["type"] == "actions" else []
        for element in [*inside, *(block[k] for k in ("accessory", "element") if k in block)]:
            label = block.get("label", {}).get("text") if block["type"] == "input" else None
            names = [n for n in (block["block_id"], element.get("action_id"), label) if n is not None]
            name = next((n for n in names if n in left), None)
            if name is None or element["type"] in {"button", "image", "overflow"}:
                continue
            state = view.values[block["block_id"]][element["action_id"]]
            state[slot(element["type"])] = chosen(element, left.pop(name), offered)
    if left:
        there = [(b["block_id"], b["element"]["action_id"], b["label"]["text"]) for b in view.inputs]
        raise Impossible(f"No input for {sorted(left)}; there are {there}")
    for block in view.inputs:
        element = block["element"]
        state = view.values[block["block_id"]][element["action_id"]]
        if not block.get("optional") and state[slot(element["type"])] in (None, [], ""):
            raise Impossible(f"{block['label']['text']!r} must be filled in")
