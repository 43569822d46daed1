"""Discord's limits on messages, components and modals. Lengths count as UTF-16, the stricter reading.

Source: documentation, Message Resource, Component Reference, Embed Limits, Interactions.
"""

from collections.abc import Iterable
from typing import Any

from tests.emulators.discordwire.errors import ApiError, InvalidForm
from tests.emulators.discordwire.model import JSON, Files, Message

CONTENT = 2_000
EMBEDS = 10
EMBED_TOTAL = 6_000
EMBED_FIELDS = 25
EMBED_LENGTHS = {"title": 256, "description": 4_096}
ROWS = 5
BUTTONS = 5
CUSTOM_ID = 100
BUTTON_LABEL = 80
SELECT_OPTIONS = 25
PLACEHOLDER = 150
MODAL_INPUTS = 5
MODAL_TITLE = 45
INPUT_LABEL = 45
INPUT_VALUE = 4_000
CHOICES = 25
CHOICE = 100
FILES = 10
NONCE = 25
COMPONENTS_V2 = 1 << 15
SELECTS = frozenset({3, 5, 6, 7, 8})
LINK = 5


def length(text: Any) -> int:
    return len(str(text or "").encode("utf-16-le")) // 2


class Problems:
    """Collects what is wrong, then raises all of it at once."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def at_most(self, where: str, text: Any, limit: int, *, at_least: int = 0) -> None:
        size = length(text)
        if not at_least <= size <= limit:
            self.found.append(f"{where}: must be between {at_least} and {limit} in length, is {size}")

    def count(self, where: str, things: Any, limit: int, *, at_least: int = 0) -> None:
        if not at_least <= len(things) <= limit:
            self.found.append(f"{where}: must be between {at_least} and {limit} items, is {len(things)}")

    def need(self, holds: object, problem: str) -> None:
        if not holds:
            self.found.append(problem)

    def unique(self, where: str, values: Iterable[str]) -> None:
        seen = list(values)
        if len(set(seen)) != len(seen):
            self.found.append(f"{where}: values must be unique")

    def done(self) -> None:
        if self.found:
            raise InvalidForm(*self.found)


def check_message(body: JSON, files: Files, *, before: Message | None = None, may_be_empty: bool = False) -> None:
    """Check a new or edited (`before`) message. Raises InvalidForm, or 50006 for an empty one."""
    problems = Problems()
    problems.at_most("content", body.get("content"), CONTENT)
    problems.at_most("nonce", body.get("nonce"), NONCE)
    problems.need(not (body.get("flags") or 0) & COMPONENTS_V2, "flags: components v2 are not what this bot uses")
    problems.count("files", files, FILES)
    check_embeds(problems, body.get("embeds") or [])
    check_rows(problems, body.get("components") or [])
    problems.done()

    def after(key: str, was: object) -> object:
        return body.get(key, was)

    kept = (
        after("content", before and before.content),
        after("embeds", before and before.embeds),
        after("components", before and before.components),
        after("attachments", before and before.attachments),
    )
    if not may_be_empty and not files and not any(kept) and not body.get("sticker_ids"):
        raise ApiError(50006)


def check_embeds(problems: Problems, embeds: list[JSON]) -> None:
    problems.count("embeds", embeds, EMBEDS)
    total = 0
    for number, embed in enumerate(embeds):
        where = f"embeds[{number}]"
        fields: list[JSON] = embed.get("fields") or []
        footer, author = (embed.get("footer") or {}).get("text"), (embed.get("author") or {}).get("name")
        for key, limit in EMBED_LENGTHS.items():
            problems.at_most(f"{where}.{key}", embed.get(key), limit)
        problems.at_most(f"{where}.footer.text", footer, 2_048)
        problems.at_most(f"{where}.author.name", author, 256)
        problems.count(f"{where}.fields", fields, EMBED_FIELDS)
        for place, one in enumerate(fields):
            problems.at_most(f"{where}.fields[{place}].name", one.get("name"), 256, at_least=1)
            problems.at_most(f"{where}.fields[{place}].value", one.get("value"), 1_024, at_least=1)
        texts = [embed.get("title"), embed.get("description"), footer, author]
        texts += [one.get(key) for one in fields for key in ("name", "value")]
        total += sum(map(length, texts))
        problems.need(any(texts) or embed.get("image") or embed.get("thumbnail"), f"{where}: is empty")
    problems.need(total <= EMBED_TOTAL, f"embeds: {total} characters in all, {EMBED_TOTAL} at most")


def check_rows(problems: Problems, rows: list[JSON]) -> None:
    problems.count("components", rows, ROWS)
    ids: list[str] = []
    for number, row in enumerate(rows):
        where = f"components[{number}]"
        if row.get("type") != 1:
            problems.need(holds=False, problem=f"{where}: only action rows stand at the top")
            continue
        parts: list[JSON] = row.get("components") or []
        problems.count(where, parts, BUTTONS, at_least=1)
        kinds = {p.get("type") for p in parts}
        problems.need(kinds <= {2} or len(parts) == 1, f"{where}: a select stands alone in its row")
        for part in parts:
            if part.get("custom_id") is not None:
                ids.append(part["custom_id"])
                problems.at_most(f"{where}.custom_id", part["custom_id"], CUSTOM_ID, at_least=1)
            if part.get("type") == 2:
                check_button(problems, where, part)
            elif part.get("type") in SELECTS:
                check_select(problems, where, part)
            else:
                problems.need(holds=False, problem=f"{where}: type {part.get('type')} is not for messages")
    problems.unique("components: custom_id", ids)


def check_button(problems: Problems, where: str, part: JSON) -> None:
    problems.at_most(f"{where}.label", part.get("label"), BUTTON_LABEL)
    problems.need(part.get("label") or part.get("emoji"), f"{where}: a button needs a label or an emoji")
    if part.get("style") == LINK:
        problems.need(part.get("url") and not part.get("custom_id"), f"{where}: a link has a url, no custom_id")
    else:
        problems.need(part.get("custom_id") and not part.get("url"), f"{where}: a button needs a custom_id")


def check_select(problems: Problems, where: str, part: JSON) -> None:
    problems.need(part.get("custom_id"), f"{where}: a select needs a custom_id")
    problems.at_most(f"{where}.placeholder", part.get("placeholder"), PLACEHOLDER)
    options: list[JSON] = part.get("options") or []
    low, high = part.get("min_values", 1), part.get("max_values", 1)
    problems.need(0 <= low <= high <= SELECT_OPTIONS and high >= 1, f"{where}: min_values, max_values")
    if part.get("type") != 3:
        return
    problems.count(f"{where}.options", options, SELECT_OPTIONS, at_least=1)
    problems.need(high <= max(1, len(options)), f"{where}: max_values is more than there are options")
    problems.unique(f"{where}.options", (str(o.get("value")) for o in options))
    chosen = sum(bool(o.get("default")) for o in options)
    problems.need(chosen <= high, f"{where}: more defaults than max_values")
    for one in options:
        problems.at_most(f"{where}.options.label", one.get("label"), 100, at_least=1)
        problems.at_most(f"{where}.options.value", one.get("value"), 100, at_least=1)
        problems.at_most(f"{where}.options.description", one.get("description"), 100)


def check_modal(data: JSON) -> None:
    """Check a form: title, one to five inputs, labels, lengths. Raises InvalidForm."""
    problems = Problems()
    problems.at_most("title", data.get("title"), MODAL_TITLE, at_least=1)
    problems.at_most("custom_id", data.get("custom_id"), CUSTOM_ID, at_least=1)
    rows: list[JSON] = data.get("components") or []
    problems.count("components", rows, MODAL_INPUTS, at_least=1)
    ids: list[str] = []
    for row in rows:
        label: Any = None
        match row.get("type"):
            case 1:
                parts: list[JSON] = row.get("components") or []
                problems.count("components.components", parts, 1, at_least=1)
                problems.need(all(p.get("type") == 4 for p in parts), "a row in a form holds a text input")
                label = parts[0].get("label") if parts else None
            case 18:
                parts, label = [row.get("component") or {}], row.get("label")
                problems.at_most("description", row.get("description"), 100)
            case 10:
                continue
            case other:
                problems.need(holds=False, problem=f"type {other} does not stand in a form")
                continue
        problems.at_most("label", label, INPUT_LABEL, at_least=1)
        for part in parts:
            ids.append(str(part.get("custom_id")))
            problems.at_most("custom_id", part.get("custom_id"), CUSTOM_ID, at_least=1)
            if part.get("type") == 4:
                check_input(problems, part)
            elif part.get("type") in SELECTS:
                check_select(problems, "component", part)
    problems.unique("components: custom_id", ids)
    problems.done()


def check_input(problems: Problems, part: JSON) -> None:
    problems.at_most("placeholder", part.get("placeholder"), 100)
    problems.at_most("value", part.get("value"), INPUT_VALUE)
    low, high = part.get("min_length") or 0, part.get("max_length") or INPUT_VALUE
    problems.need(0 <= low <= high <= INPUT_VALUE and high >= 1, "min_length, max_length")
    problems.need(part.get("style") in {1, 2}, "style must be 1 or 2")


def check_choices(choices: list[JSON]) -> None:
    """Check the answer to an autocomplete. Raises InvalidForm."""
    problems = Problems()
    problems.count("choices", choices, CHOICES)
    for one in choices:
        problems.at_most("choices.name", one.get("name"), CHOICE, at_least=1)
        if isinstance(one.get("value"), str):
            problems.at_most("choices.value", one["value"], CHOICE, at_least=1)
    problems.done()
