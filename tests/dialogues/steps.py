"""What people do in a dialogue, and what is to be read then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta


@dataclass(frozen=True)
class Types:
    who: str
    command: str
    options: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class Presses:
    who: str
    label: str
    where: str = "answer"


@dataclass(frozen=True)
class Fills:
    who: str
    values: Mapping[str, str]


@dataclass(frozen=True)
class Picks:
    """Choose in the list of a message, by what is read there."""

    who: str
    choice: str
    where: str = "answer"


@dataclass(frozen=True)
class Writes:
    """Say something in a room, as people do."""

    who: str
    text: str
    place: str = "home"


@dataclass(frozen=True)
class Leads:
    """Somebody facilitates too from now on."""

    who: str


@dataclass(frozen=True)
class Belong:
    """These are members from now on."""

    who: tuple[str, ...]


@dataclass(frozen=True)
class Slows:
    """The platform answers so many changes of messages with "too many requests"."""

    times: int


@dataclass(frozen=True)
class Arrives:
    """Sooner or later ``text`` stands in a place, and not ``without``."""

    place: str
    text: str
    without: str = ""


@dataclass(frozen=True)
class Replies:
    """Answer the bot's newest message in the home room: in its thread where there is one, else as a reply."""

    who: str
    text: str


@dataclass(frozen=True)
class Restarts:
    """The process ends, and another one goes on."""


@dataclass(frozen=True)
class Passes:
    time: timedelta


@dataclass(frozen=True)
class Answered:
    """The last answer to ``who`` holds ``text``, and not ``without``."""

    who: str
    text: str
    without: str = ""


@dataclass(frozen=True)
class Reads:
    """In a place (``home``, ``back``, a person's private messages) stands ``text``, and not ``without``.

    ``only`` names the platforms of which it is true.
    """

    place: str
    text: str = ""
    without: str = ""
    only: tuple[str, ...] = ()


@dataclass(frozen=True)
class MayNot:
    """Where commands can be hidden, this one is not offered to ``who``; elsewhere it is answered with ``text``."""

    who: str
    command: str
    options: Mapping[str, str]
    text: str


Step = (
    MayNot
    | Types
    | Presses
    | Fills
    | Picks
    | Writes
    | Replies
    | Leads
    | Belong
    | Slows
    | Restarts
    | Passes
    | Answered
    | Reads
    | Arrives
)


@dataclass(frozen=True)
class Dialogue:
    name: str
    steps: tuple[Step, ...]
