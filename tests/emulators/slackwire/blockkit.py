"""Block Kit's limits for blocks and views: unknown types and keys are refused, not ignored."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from tests.emulators.slackwire import elements
from tests.emulators.slackwire.elements import texted
from tests.emulators.slackwire.model import JSON

Problems = Iterator[str]
IN_MESSAGE, IN_VIEW = 50, 100
VIEW_BYTES = 250_000
VIEW_KEYS = {
    "modal": {
        "type", "title", "blocks", "close", "submit", "private_metadata", "callback_id", "clear_on_close",
        "notify_on_close", "external_id", "submit_disabled",
    },
    "home": {"type", "blocks", "private_metadata", "callback_id", "external_id"},
}  # fmt: skip


def section(block: JSON) -> Problems:
    if "text" not in block and "fields" not in block:
        yield "a section needs text or fields"
    if "text" in block:
        yield from texted(block["text"], "section text", 3000)
    fields = block.get("fields", [])
    if "fields" in block and not 1 <= len(fields) <= 10:
        yield f"{len(fields)} fields in a section; 1 to 10 are allowed"
    for one in fields:
        yield from texted(one, "field", 2000)
    if "accessory" in block:
        yield from elements.problems(block["accessory"], "section")


def header(block: JSON) -> Problems:
    yield from texted(block.get("text"), "header", 150, plain=True)


def divider(_: JSON) -> Problems:
    yield from ()


def context(block: JSON) -> Problems:
    inside = block.get("elements", [])
    if not 1 <= len(inside) <= 10:
        yield f"{len(inside)} elements in a context; 1 to 10 are allowed"
    for one in inside:
        if one.get("type") == "image":
            yield from elements.problems(one, "context")
        else:
            yield from texted(one, "context text", 3000)


def actions(block: JSON) -> Problems:
    inside = block.get("elements", [])
    if not 1 <= len(inside) <= 25:
        yield f"{len(inside)} elements in an actions block; 1 to 25 are allowed"
    for one in inside:
        yield from elements.problems(one, "actions")


def input_(block: JSON) -> Problems:
    yield from texted(block.get("label"), "label", 2000, plain=True)
    if "hint" in block:
        yield from texted(block["hint"], "hint", 2000, plain=True)
    yield from elements.problems(block.get("element"), "input")


def image(block: JSON) -> Problems:
    yield from elements.problems({k: v for k, v in block.items() if k not in {"block_id", "title"}}, "context")
    if "title" in block:
        yield from texted(block["title"], "image title", 2000, plain=True)


def markdown(block: JSON) -> Problems:
    if not isinstance(block.get("text"), str) or not 1 <= len(block["text"]) <= 12_000:
        yield "markdown text is 1 to 12,000 characters"


def rich_text(block: JSON) -> Problems:
    if not isinstance(block.get("elements"), list):
        yield "rich_text needs elements"


BLOCKS: dict[str, tuple[set[str], Callable[[JSON], Problems]]] = {
    "section": ({"text", "fields", "accessory", "expand"}, section),
    "header": ({"text"}, header),
    "divider": (set(), divider),
    "context": ({"elements"}, context),
    "actions": ({"elements"}, actions),
    "input": ({"label", "element", "hint", "optional", "dispatch_action"}, input_),
    "image": ({"image_url", "slack_file", "alt_text", "title"}, image),
    "markdown": ({"text"}, markdown),
    "rich_text": ({"elements"}, rich_text),
}


def block_problems(blocks: Any, most: int = IN_MESSAGE) -> list[str]:
    """What Slack would refuse in these blocks, in words; empty if nothing."""
    if not isinstance(blocks, list):
        return ["blocks is not a list"]
    found: list[str] = []
    if len(blocks) > most:
        found.append(f"{len(blocks)} blocks; {most} are allowed")
    seen: set[str] = set()
    for number, block in enumerate(blocks):
        where = f"block {number}"
        if not isinstance(block, dict) or block.get("type") not in BLOCKS:
            found.append(f"{where}: unknown type {block.get('type') if isinstance(block, dict) else block!r}")
            continue
        allowed, check = BLOCKS[block["type"]]
        found += [f"{where}: unknown key {k!r}" for k in block.keys() - allowed - {"type", "block_id"}]
        if (name := block.get("block_id")) is not None:
            if not isinstance(name, str) or not 1 <= len(name) <= 255:
                found.append(f"{where}: block_id is 1 to 255 characters")
            if name in seen:
                found.append(f"{where}: block_id {name!r} is used twice")
            seen.add(name)
        found += [f"{where}: {p}" for p in check(block)]
        found += [f"{where}: {p}" for p in twice(block)]
    if sum(1 for e in every_element(blocks) if e.get("focus_on_load")) > 1:
        found.append("more than one element takes the focus")
    return found


def every_element(blocks: list[Any]) -> Iterator[JSON]:
    for block in blocks:
        if isinstance(block, dict):
            inside = [*(block.get("elements") or []), block.get("accessory"), block.get("element")]
            yield from (e for e in inside if isinstance(e, dict))


def twice(block: JSON) -> Problems:
    names = [e["action_id"] for e in every_element([block]) if "action_id" in e]
    yield from (f"action_id {n!r} is used twice" for n in sorted({n for n in names if names.count(n) > 1}))


def view_problems(view: Any, kind: str) -> list[str]:
    """What Slack would refuse in a view that should be a `modal` or a `home`."""
    if not isinstance(view, dict) or view.get("type") != kind:
        return [f"a view of type {kind} is needed here"]
    found = [f"unknown key {k!r} in a {kind} view" for k in view.keys() - VIEW_KEYS[kind]]
    found += block_problems(view.get("blocks"), IN_VIEW)
    # who may see a file that a view shows is written nowhere: stricter than Slack, which takes it
    found += ["a file of Slack's in a view"] if "slack_file" in json.dumps(view.get("blocks")) else []
    if kind == "modal":
        found += texted(view.get("title"), "title", 24, plain=True)
        for name in ("submit", "close"):
            if name in view:
                found += texted(view[name], name, 24, plain=True)
        blocks = view.get("blocks")
        if isinstance(blocks, list) and "submit" not in view and any(b.get("type") == "input" for b in blocks):
            found.append("a modal with inputs needs submit")
    found += [
        f"{name} is {len(view[name])} characters; {most} are allowed"
        for name, most in (("private_metadata", 3000), ("callback_id", 255), ("external_id", 255))
        if len(view.get(name) or "") > most
    ]
    if len(json.dumps(view)) > VIEW_BYTES:
        found.append("the view is larger than 250 KB")
    return found
