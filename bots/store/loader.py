"""What answers a snapshot type."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from bots.store.loading import Loading


@dataclass(frozen=True, slots=True)
class Loader:
    """Answers one snapshot type. ``needs_circle`` lets nobody in without a circle."""

    load: Callable[[Loading], Awaitable[Any]]
    needs_circle: bool = True
