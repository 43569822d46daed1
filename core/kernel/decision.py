"""What a decision is: an answer at once, changes to what is kept, and things to send."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from core.kernel.asks import Ask
from core.kernel.cards import Card, Choice, Desk
from core.kernel.changes import Change
from core.kernel.effects import Intent
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.kernel.quick import quick


@dataclass(frozen=True, slots=True)
class Show:
    """Answer with a card, seen only by who asked unless ``private`` is False.

    ``replace`` puts it in the place of the message whose button was pressed, where the platform can.
    """

    card: Card
    private: bool = True
    replace: bool = False


@dataclass(frozen=True, slots=True)
class AskFor:
    """Answer with a form."""

    ask: Ask


Reply = Show | AskFor


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The whole outcome of one event."""

    reply: Reply | None = None
    changes: tuple[Change, ...] = ()
    intents: tuple[Intent, ...] = ()
    pocket: Mapping[str, str] | None = field(default=None, repr=False)
    """Words that wait in memory for this person's next step in this circle, half an hour at most, and are never
    written down; a restart forgets them. Empty lets go of them, None leaves them as they are."""


def show(card: Card, *, replace: bool = False) -> Decision:
    """Answer privately and change nothing."""
    return Decision(reply=Show(card, replace=replace))


def ask(question: Ask) -> Decision:
    """Answer with a form and change nothing."""
    return Decision(reply=AskFor(question))


class Who(StrEnum):
    """Who may do something. The engine asks before every decision, whatever the platform allowed."""

    ANYONE = "anyone"
    MEMBER = "member"
    FACILITATOR = "facilitator"
    ADMINISTRATOR = "administrator"
    BOT = "bot"
    """Nobody: the clock, a receipt or a message that was noticed."""


class Kind(StrEnum):
    """What an option holds; platforms show their best widget for it."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    NUMBER = "number"
    CHOICE = "choice"
    FLAG = "flag"
    SUGGESTED = "suggested"
    """Free text with completion from the action's ``suggest``."""
    ROOM = "room"
    PERSON = "person"
    ROLE = "role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One option of a command. Its words: ``command-<path>.<name>`` in the wording files."""

    name: str
    kind: Kind = Kind.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()
    """Values of a CHOICE; their words are ``choice-<value>``."""
    least: int | None = None
    most: int | None = None
    """Limits of a number, or the length of a text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """How an action is called by typing. Its description is the message ``command-<path with hyphens>``."""

    path: tuple[str, ...]
    options: tuple[Option, ...] = ()


S = TypeVar("S")


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Generic[S]):
    """Everything a person can do: by a command, a button, a list or a form. Declared once, used by all.

    ``needs`` is the snapshot that ``decide`` wants; the store knows how to answer it. ``durable`` is set where
    the person is told that something is saved: the commit then waits for the disk.
    """

    name: str
    who: Who
    needs: type[S]
    decide: Callable[[S, Act, Moment], Decision]
    command: Command | None = None
    suggest: Callable[[S, str, str, Desk], tuple[Choice, ...]] | None = field(default=None)
    """(snapshot, option, what was typed so far, desk) -> at most 25 completions."""
    durable: bool = False
    pocketed: bool = False
    """Whether what waits in the person's pocket is given too, below what comes with the act."""
