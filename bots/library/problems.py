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


class UnreadableError(ValueError):
    """A text that cannot be read; ``faults`` are lines (from 1), what is wrong there, and what to write."""

    def __init__(self, *faults: tuple[int, str, str]) -> None:
        super().__init__("; ".join(f"line {line}: {message}" for line, message, _ in faults))
        self.faults = faults

    def problems(self, file: str) -> tuple[Problem, ...]:
        """Return the faults as problems of ``file``, in the order of their lines."""
        return tuple(Problem(file, *fault) for fault in sorted(self.faults))


def nearest(word: str, known: Iterable[str]) -> str | None:
    """Return the known word closest to a mistyped one, or None when nothing is close."""
    close = get_close_matches(word, tuple(known), n=1, cutoff=0.6)
    return close[0] if close else None
