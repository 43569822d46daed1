"""Patterns that people type themselves, by an engine that no pattern can make slow."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Final

import re2  # pyright: ignore[reportMissingTypeStubs]

_ENGINE: Final[Any] = re2  # it comes without types
LONGEST: Final = 200
"""Characters of a pattern. Longer ones cannot be read, and so not be checked, by the next facilitator."""
_MEMORY: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Unusable:
    """Why a pattern cannot be used: ``long``, ``empty`` (it would be found everywhere) or ``wrong`` (not a pattern)."""

    why: str


@dataclass(frozen=True, slots=True)
class OwnPattern:
    """A pattern of a circle, read without regard to case. Syntax: RE2's, without look-around and back-references."""

    written: str = field(repr=False)
    _compiled: Any = field(repr=False, compare=False)

    @classmethod
    def of(cls, written: str) -> OwnPattern | Unusable:
        """The pattern, or why it cannot be used."""
        if len(written) > LONGEST:
            return Unusable("long")
        options = _ENGINE.Options()
        options.case_sensitive = False
        options.log_errors = False
        options.max_mem = _MEMORY
        try:
            compiled = _ENGINE.compile(written, options)
        except (_ENGINE.error, UnicodeEncodeError):
            return Unusable("wrong")
        if compiled.search("") is not None:
            return Unusable("empty")
        return cls(written, compiled)

    def find(self, text: str) -> tuple[tuple[int, int], ...]:
        """Where it stands in the text, as spans that do not overlap. Takes time in proportion to the text, whatever."""
        whole = text.encode("utf-8", "replace").decode()
        return tuple(
            (found.start(), found.end()) for found in self._compiled.finditer(whole) if found.end() > found.start()
        )
