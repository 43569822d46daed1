"""Views to stored text and back. Each block is kept with its kind: some have the same shape."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from core.kernel.cards import (
    Block,
    Button,
    Chart,
    Document,
    Items,
    Link,
    Paragraph,
    Picker,
    Plot,
    Quiet,
    Row,
    Titled,
    View,
)
from core.kernel.ids import PersonId

_BLOCKS: Mapping[str, type[Block]] = {
    "paragraph": Paragraph,
    "titled": Titled,
    "items": Items,
    "quiet": Quiet,
    "plot": Plot,
    "chart": Chart,
    "document": Document,
}
_PRESSED: Mapping[str, type[Button | Link]] = {"button": Button, "link": Link}
_NAMES = {kind: name for name, kind in (*_BLOCKS.items(), *_PRESSED.items())}
_ADAPTERS: dict[type[Any], TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in (*_NAMES, Picker)}


def _dump(part: Block | Button | Link) -> list[Any]:
    return [_NAMES[type(part)], _ADAPTERS[type(part)].dump_python(part, mode="json")]


def _dump_row(row: Row) -> dict[str, Any]:
    match row:
        case Picker():
            return {"picker": _ADAPTERS[Picker].dump_python(row, mode="json")}
        case buttons:
            return {"buttons": [_dump(button) for button in buttons]}


def dump_view(view: View) -> str:
    """Return a view as JSON."""
    return json.dumps(
        {
            "title": view.title,
            "notice": view.notice,
            "blocks": [_dump(block) for block in view.blocks],
            "rows": [_dump_row(row) for row in view.rows],
            "calls": [list(view.calls), list(view.calls_roles)],
        },
        ensure_ascii=False,
    )


def _load_row(stored: Mapping[str, Any]) -> Row:
    if "picker" in stored:
        return _ADAPTERS[Picker].validate_python(stored["picker"])
    return tuple(_ADAPTERS[_PRESSED[name]].validate_python(parts) for name, parts in stored["buttons"])


def load_view(stored: str) -> View:
    """Build the view again.

    Raises:
        ValueError, KeyError: another version wrote it, in a shape that this one does not know.
    """
    parts: Mapping[str, Any] = json.loads(stored)
    calls, roles = parts.get("calls", ([], []))
    return View(
        title=parts["title"],
        blocks=tuple(_ADAPTERS[_BLOCKS[name]].validate_python(block) for name, block in parts["blocks"]),
        rows=tuple(_load_row(row) for row in parts["rows"]),
        notice=parts["notice"],
        calls=tuple(map(PersonId, calls)),
        calls_roles=tuple(roles),
    )
