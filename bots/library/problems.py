"""What is wrong with a file that someone edits by hand, told so that they can mend it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault: the file (relative to the content folder), the line (from 1), what it is, what to write."""

    file: str
    line: int
    message: str
    mend: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message} {self.mend}".rstrip()


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word closest to a mistyped one, or None when nothing is close."""
    close = get_close_matches(word, tuple(known), n=1, cutoff=0.6)
    return close[0] if close else None
