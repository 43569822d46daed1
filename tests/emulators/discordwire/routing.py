"""Routes by Discord's own templates, and the request that a handler gets."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from tests.emulators.discordwire.model import JSON, Call, Files

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


@dataclass(slots=True)
class Request:
    """A request that was parsed: `ids` are the values in its path."""

    ids: dict[str, str]
    query: dict[str, str]
    body: JSON
    files: Files
    call: Call


Handler = Callable[["World", Request], Any]


class Routes:
    """A table of handlers. A handler returns what is sent as JSON; None is 204."""

    def __init__(self) -> None:
        self.handlers: dict[tuple[str, str], Handler] = {}
        self._patterns: list[tuple[str, re.Pattern[str], str]] = []

    def add(self, key: str, handler: Handler) -> None:
        """`key` is `METHOD /template/{id}`."""
        method, _, template = key.partition(" ")
        pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(template))
        self.handlers[method, template] = handler
        self._patterns.append((method, re.compile(pattern), template))
        # A fixed word wins over a placeholder: @me over {user_id}.
        self._patterns.sort(key=lambda p: p[2].count("{"))

    def find(self, method: str, path: str) -> tuple[str, dict[str, str], Handler] | None:
        """The template, the values in the path, the handler."""
        for known, pattern, template in self._patterns:
            found = pattern.fullmatch(path) if known == method else None
            if found:
                ids = {k: unquote(v) for k, v in found.groupdict().items()}
                numeric = all(
                    v.isdigit() for k, v in ids.items() if k.endswith("_id") and v not in {"@me", "@original"}
                )
                if numeric:
                    return template, ids, self.handlers[method, template]
        return None
