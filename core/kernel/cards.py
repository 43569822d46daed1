"""What is shown. A card is data that can be stored and shown again; a view is what it looks like, in words.

A decision hands out cards. They hold names, dates and references, so that a row waiting to be sent holds no
text of a member. ``view`` turns a card into finished words; platforms turn views into their own widgets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import ClassVar, Protocol, Self
from zoneinfo import ZoneInfo

from core.kernel.ids import PersonId, PlatformName, TextRef
from core.kernel.mentions import PLAIN, Mentions
from core.kernel.quick import quick
from core.kernel.words import Say
from core.programme.agreements import Agreements
from core.programme.library import Library
from core.safety.helplines import Helplines


class Look(StrEnum):
    """How much a button asks for attention."""

    MAIN = "main"
    PLAIN = "plain"
    DANGER = "danger"


@quick
@dataclass(frozen=True, slots=True)
class Button:
    """Something to press. It carries its meaning, so it still works after a restart, a month later."""

    label: str
    action: str
    given: tuple[tuple[str, str], ...] = ()
    look: Look = Look.PLAIN


@dataclass(frozen=True, slots=True)
class Link:
    """A way out of the platform, to an address on the web."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list to choose from. ``value`` goes into ``given``."""

    label: str
    value: str
    hint: str = ""
    chosen: bool = False


class PickerKind(StrEnum):
    """What is chosen: from the given choices, or with the platform's own list of rooms, people or roles."""

    CHOICES = "choices"
    ROOM = "room"
    PEOPLE = "people"
    ROLE = "role"


@dataclass(frozen=True, slots=True)
class Picker:
    """A list to choose from. The chosen values are given to ``action`` under ``name``, joined by commas.

    At most 25 choices, the smaller of the platforms' limits.
    """

    name: str
    label: str
    action: str
    kind: PickerKind = PickerKind.CHOICES
    choices: tuple[Choice, ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    least: int = 1
    most: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some sentences. ``**bold**``, ``*italic*`` and ``> quote`` are the only marks in use."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Titled:
    """A short heading with its text."""

    title: str
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Items:
    """A list of short lines."""

    lines: tuple[str, ...] = field(repr=False)
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Quiet:
    """Small print: readable, and not in the way."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Plot:
    """One's own check-ins as a picture. ``points`` are (ISO date, mood 1 to 5); ``alt`` says it in words."""

    points: tuple[tuple[str, int], ...] = field(repr=False)
    labels: tuple[str, str, str, str, str]
    alt: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Chart:
    """Several things over the weeks as a picture. ``alt`` says it in words.

    ``steps`` has a row for each label and in it, for each Monday, the least and the most that a bar stands for; None
    leaves the week empty.
    """

    mondays: tuple[str, ...]
    labels: tuple[str, ...]
    steps: tuple[tuple[tuple[int, int] | None, ...], ...] = field(repr=False)
    alt: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Document:
    """A file for the reader. Discord and Slack attach it, the practice room offers it for download."""

    name: str
    text: str = field(repr=False)
    media_type: str = "text/markdown"


Block = Paragraph | Titled | Items | Quiet | Plot | Chart | Document
Row = tuple[Button | Link, ...] | Picker


@quick
@dataclass(frozen=True, slots=True)
class View:
    """A card in finished words. ``notice`` is what a lock screen may show; never anything private."""

    title: str = field(default="", repr=False)
    blocks: tuple[Block, ...] = field(default=(), repr=False)
    rows: tuple[Row, ...] = ()
    notice: str = ""
    calls: tuple[PersonId, ...] = ()
    """Whom the message calls as it is posted, because they have to act. A name in a text calls nobody, where the
    platform lets the bot choose; an edit never does."""
    calls_roles: tuple[str, ...] = ()
    """The same for whole roles, as the platform writes their ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What a card may lean on while it is put into words."""

    say: Say
    language: str
    zone: ZoneInfo
    platform: PlatformName
    library: Library
    agreements: Agreements
    """The circle's agreements, in the reader's language where they were translated."""
    helplines: Helplines
    discreet: bool = False
    """The reader wants nothing to be seen at a glance, as of now."""
    noticing: bool = False
    """Whether signs of danger are looked for in this circle: the bot may read here, and its language has rules."""
    languages: tuple[str, ...] = ("en",)
    """The languages that there are words in."""
    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)
    """Texts that the card named in ``needs_texts``, decrypted. A missing one was erased."""
    mentions: Mentions = PLAIN

    def mention(self, person: PersonId) -> str:
        """Write a person's name so that the reader's client fills it in. Only where that person may be named."""
        return self.mentions.person(person)


class Card(Protocol):
    """A frozen dataclass with a name of its own and a way to be put into words."""

    name: ClassVar[str]

    def view(self, desk: Desk) -> View:
        """Put the card into words. Pure."""
        ...

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Cards as they may come up, for previews, golden files and limits tests. At least one."""
        ...


def needs_texts(card: Card) -> tuple[TextRef, ...]:
    """Return the references that must be decrypted before ``card`` can be shown."""
    reference = getattr(card, "text_ref", None)
    return (TextRef(reference),) if reference else ()
