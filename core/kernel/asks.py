"""What is asked: a form that a person fills in. Platforms show it as a modal or a page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar, Protocol, Self

from core.kernel.cards import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One thing to fill in. ``most`` characters at most; None takes the platform's own limit."""

    name: str
    label: str
    long: bool = False
    required: bool = True
    most: int | None = None
    value: str = field(default="", repr=False)
    hint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form in finished words. What is filled in is given to ``action`` beside ``given``. At most 5 fields."""

    title: str
    submit: str
    action: str
    given: tuple[tuple[str, str], ...] = ()
    fields: tuple[Field, ...]


class Ask(Protocol):
    """A frozen dataclass that can be put into words as a form."""

    name: ClassVar[str]

    def form(self, desk: Desk) -> Form:
        """Put the question into words. Pure."""
        ...

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Forms as they may come up. At least one."""
        ...
