"""Block Kit's limits for elements: buttons, selects, inputs, and the texts and options inside."""

import json
from collections.abc import Iterator
from typing import Any

from tests.emulators.slackwire.model import JSON

SELECTS = {"static_select", "users_select", "conversations_select", "channels_select", "external_select"}
MULTI = {"multi_" + s for s in SELECTS}
PICKERS = {"datepicker", "timepicker", "datetimepicker"}
CHOICES = {"checkboxes", "radio_buttons"}
TYPED = {"plain_text_input", "email_text_input", "url_text_input", "number_input"}
WHERE = {
    "section": {"button", "overflow", "datepicker", "timepicker", "image"} | SELECTS | MULTI | CHOICES,
    "actions": {"button", "overflow"} | PICKERS | SELECTS | CHOICES,
    "input": PICKERS | SELECTS | MULTI | CHOICES | TYPED,
    "context": {"image"},
}
COMMON = {"type", "action_id", "confirm", "focus_on_load", "placeholder"}
KEYS: dict[str, set[str]] = {
    "button": {"type", "action_id", "text", "url", "value", "style", "confirm", "accessibility_label"},
    "overflow": {"type", "action_id", "options", "confirm"},
    "image": {"type", "image_url", "alt_text", "slack_file"},
    "datepicker": COMMON | {"initial_date"},
    "timepicker": COMMON | {"initial_time", "timezone"},
    "datetimepicker": {"type", "action_id", "confirm", "focus_on_load", "initial_date_time"},
    "checkboxes": {"type", "action_id", "options", "initial_options", "confirm", "focus_on_load"},
    "radio_buttons": {"type", "action_id", "options", "initial_option", "confirm", "focus_on_load"},
    "static_select": COMMON | {"options", "option_groups", "initial_option"},
    "users_select": COMMON | {"initial_user"},
    "conversations_select": COMMON
    | {"initial_conversation", "default_to_current_conversation", "response_url_enabled", "filter"},
    "channels_select": COMMON | {"initial_channel", "response_url_enabled"},
    "external_select": COMMON | {"initial_option", "min_query_length"},
    "plain_text_input": COMMON - {"confirm"}
    | {"initial_value", "multiline", "min_length", "max_length", "dispatch_action_config"},
    "email_text_input": COMMON - {"confirm"} | {"initial_value", "dispatch_action_config"},
    "url_text_input": COMMON - {"confirm"} | {"initial_value", "dispatch_action_config"},
    "number_input": COMMON - {"confirm"}
    | {"initial_value", "is_decimal_allowed", "min_value", "max_value", "dispatch_action_config"},
}
for _name in SELECTS:
    KEYS["multi_" + _name] = (
        {k if not k.startswith("initial_") else k + "s" for k in KEYS[_name]} | {"max_selected_items"}
    ) - {"response_url_enabled"}
MOST_OPTIONS = {"overflow": 5, "checkboxes": 10, "radio_buttons": 10}


def texted(text: Any, what: str, most: int, *, plain: bool = False) -> Iterator[str]:
    """Problems of a text object."""
    if not isinstance(text, dict) or text.get("type") not in {"plain_text", "mrkdwn"}:
        yield f"{what} needs a text object"
        return
    if plain and text["type"] != "plain_text":
        yield f"{what} takes plain_text only"
    allowed = {"type", "text", "emoji"} if text["type"] == "plain_text" else {"type", "text", "verbatim"}
    yield from (f"unknown key {k!r} in {what}" for k in text.keys() - allowed)
    inside = text.get("text")
    if not isinstance(inside, str) or not 1 <= len(inside) <= most:
        yield f"{what} is {len(inside) if isinstance(inside, str) else 'no'} characters; 1 to {most:,} are allowed"


def bounded(node: JSON, key: str, most: int, least: int = 1) -> Iterator[str]:
    value = node.get(key)
    if value is not None and (not isinstance(value, str) or not least <= len(value) <= most):
        yield f"{key} is {least} to {most:,} characters"


def problems(element: Any, place: str) -> Iterator[str]:
    """Problems of an element in a `section`, `actions`, `input` or `context`."""
    if not isinstance(element, dict) or element.get("type") not in KEYS:
        yield f"unknown element {element.get('type') if isinstance(element, dict) else element!r}"
        return
    kind: str = element["type"]
    if kind not in WHERE[place]:
        yield f"a {kind} cannot stand in {place}"
    yield from (f"unknown key {k!r} in {kind}" for k in element.keys() - KEYS[kind])
    yield from bounded(element, "action_id", 255)
    if "placeholder" in element:
        yield from texted(element["placeholder"], "placeholder", 150, plain=True)
    if "confirm" in element:
        yield from confirmation(element["confirm"])
    if kind == "button":
        yield from button(element)
    elif kind == "image":
        yield from image(element)
    elif kind == "plain_text_input":
        yield from text_input(element)
    elif kind == "number_input" and "is_decimal_allowed" not in element:
        yield "a number_input needs is_decimal_allowed"
    elif "options" in KEYS[kind]:
        yield from optioned(element)


def button(element: JSON) -> Iterator[str]:
    yield from texted(element.get("text"), "button text", 75, plain=True)
    yield from bounded(element, "value", 2000)
    yield from bounded(element, "url", 3000)
    yield from bounded(element, "accessibility_label", 75)
    if element.get("style", "primary") not in {"primary", "danger"}:
        yield f"unknown style {element['style']!r}"


def image(element: JSON) -> Iterator[str]:
    if ("image_url" in element) == ("slack_file" in element):
        yield "an image needs either image_url or slack_file"
    if not isinstance(element.get("alt_text"), str):
        yield "an image needs alt_text"
    yield from bounded(element, "alt_text", 2000)
    yield from bounded(element, "image_url", 3000)
    if not str(element.get("image_url", "https://")).startswith("https://"):
        yield "image_url is no https address"
    if "slack_file" in element and set(element["slack_file"]) not in ({"id"}, {"url"}):
        yield "a slack_file has either an id or a url"


def text_input(element: JSON) -> Iterator[str]:
    yield from bounded(element, "initial_value", 3000, least=0)
    for key, least in (("min_length", 0), ("max_length", 1)):
        if key in element and not least <= element[key] <= 3000:
            yield f"{key} is {least} to 3,000"
    if element.get("min_length", 0) > element.get("max_length", 3000):
        yield "min_length is above max_length"
    if len(element.get("initial_value") or "") > element.get("max_length", 3000):
        yield "initial_value is longer than max_length"


def confirmation(confirm: JSON) -> Iterator[str]:
    yield from (f"unknown key {k!r} in confirm" for k in confirm.keys() - {"title", "text", "confirm", "deny", "style"})
    for key, most in (("title", 100), ("text", 300), ("confirm", 30), ("deny", 30)):
        yield from texted(confirm.get(key), f"confirm {key}", most, plain=key != "text")


def options_of(element: JSON) -> list[JSON]:
    """Options of an element, those of its groups too."""
    return [
        *(element.get("options") or []),
        *(o for g in element.get("option_groups") or [] for o in g.get("options", [])),
    ]


def optioned(element: JSON) -> Iterator[str]:
    kind = element["type"]
    most = MOST_OPTIONS.get(kind, 100)
    if ("options" in element) == ("option_groups" in element):
        yield f"a {kind} needs either options or option_groups"
    for group in element.get("option_groups") or []:
        yield from texted(group.get("label"), "group label", 75, plain=True)
    for some in [element.get("options") or [], *(g.get("options", []) for g in element.get("option_groups") or [])]:
        if len(some) > most:
            yield f"{len(some)} options in {kind}; {most} are allowed"
    given = options_of(element)
    if not given:
        yield f"a {kind} without options"
    for option in given:
        yield from option_problems(option, plain=kind not in CHOICES)
    values = [o.get("value") for o in given]
    if len(set(values)) < len(values):
        yield f"two options of {kind} have the same value"
    wanted = element.get("initial_options", [element["initial_option"]] if "initial_option" in element else [])
    known = {json.dumps(o, sort_keys=True) for o in given}
    none = "initial_options" in element and wanted == []
    if none or any(json.dumps(o, sort_keys=True) not in known for o in wanted):
        yield f"the initial option of {kind} is not one of its options"


def option_problems(option: JSON, *, plain: bool) -> Iterator[str]:
    yield from (f"unknown key {k!r} in option" for k in option.keys() - {"text", "value", "description", "url"})
    yield from texted(option.get("text"), "option text", 75, plain=plain)
    if not isinstance(option.get("value"), str):
        yield "an option needs a value"
    yield from bounded(option, "value", 150)
    if "description" in option:
        yield from texted(option["description"], "option description", 75, plain=plain)
