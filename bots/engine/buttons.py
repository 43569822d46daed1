"""What a button carries: its action and arguments, as short text that a platform keeps for ever.

Example: ``reflect.open|circle=0123456789ab|o=ba9876543210/2026-12-01/0#1f2e...``; what follows ``#`` is the mark
of the delivery that posted it, so that the post can be found again after a crash.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote, unquote

from core.kernel.ids import DeliveryKey

LONGEST = 100
"""Discord's limit on a custom id, the smallest of all platforms."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button's meaning."""

    action: str
    given: Mapping[str, str]
    mark: str = ""


def mark_of(key: DeliveryKey) -> str:
    """Return 24 hexadecimal characters that stand for a delivery: Discord's nonce, and the mark of its buttons."""
    return hashlib.blake2b(key.encode(), digest_size=12).hexdigest()


def encode(action: str, given: Iterable[tuple[str, str]], mark: str = "") -> str:
    """Return the text a button carries.

    Raises:
        ValueError: it would be longer than a platform keeps.
    """
    parts = [action, *(f"{name}={quote(value, safe='/:-_., ')}" for name, value in given)]
    text = "|".join(parts) + (f"#{mark}" if mark else "")
    if len(text) > LONGEST:
        raise ValueError(f"a button of {action} carries {len(text)} characters; {LONGEST} is the most")
    return text


def decode(text: str) -> Pressed | None:
    """Read what a button carries; None if it is not one of ours."""
    body, _, mark = text.partition("#")
    action, *parts = body.split("|")
    if "." not in action:
        return None
    given: dict[str, str] = {}
    for part in parts:
        name, equals, value = part.partition("=")
        if not equals:
            return None
        given[name] = unquote(value)
    return Pressed(action, given, mark)
