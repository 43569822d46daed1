"""What the engine asks of a platform. Adapters translate; they decide nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from core.circles.model import Circle
from core.kernel.asks import Form
from core.kernel.cards import Choice, View
from core.kernel.effects import Edit, Everywhere
from core.kernel.events import Act, Obstacle, Receipt, Weather
from core.kernel.extras import Extra
from core.kernel.ids import DeliveryKey, MessageRef, PlatformName, RoomId
from core.kernel.quick import quick


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """One effect, put into words, on its way out.

    ``card`` names the card so that an adapter may override it; ``circle`` lets it be fair between circles.
    """

    key: DeliveryKey
    effect: Everywhere | Extra | Edit
    view: View | None = field(default=None, repr=False)
    card: str = ""
    circle: str = ""


@dataclass(frozen=True, slots=True)
class Found:
    """It was sent after all."""

    message: MessageRef


@dataclass(frozen=True, slots=True)
class Absent:
    """It was not sent: the place was searched back to before the first try."""


@dataclass(frozen=True, slots=True)
class CannotTell:
    """The place cannot be searched (no permission, no history). It is told to people, never sent blindly."""

    obstacle: Obstacle = Obstacle.UNKNOWN_OUTCOME


@dataclass(frozen=True, slots=True)
class NotNow:
    """The platform does not answer just now; ask again later."""

    seconds: float = 5.0


LookedUp = Found | Absent | CannotTell | NotNow


@dataclass(frozen=True, slots=True)
class Missing:
    """A permission that the bot lacks. ``permission`` is the platform's own word, ``mend`` a message id.

    ``moderating``: a circle does without it; it is for what facilitators may ask for.
    """

    room: RoomId
    permission: str
    mend: str
    moderating: bool = False


class Platform(Protocol):
    """A chat platform, seen from the engine."""

    @property
    def name(self) -> PlatformName:
        """Which platform this is."""
        ...

    def instant(self, moment: datetime) -> str:
        """Write a point in time as the platform shows it to each reader in their own zone."""
        ...

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        """Which extras a room offers now."""
        ...

    async def carry_out(self, parcel: Parcel) -> Receipt:
        """Do it once. Never raises for weather: a lost answer is ``Unclear``, a refusal ``Refused``."""
        ...

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        """Find out whether a parcel that was first tried at ``since`` is there, by its key.

        An extra that may be done twice without harm is ``Absent``: it is simply done again.
        """
        ...

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        """Which permissions the bot lacks in a circle's rooms."""
        ...


@dataclass(frozen=True, slots=True)
class ShownView:
    """An answer to the person who acted."""

    view: View = field(repr=False)
    card: str = ""
    private: bool = True
    replace: bool = False


@dataclass(frozen=True, slots=True)
class ShownForm:
    """A form for the person who acted."""

    form: Form = field(repr=False)
    ask: str = ""


Shown = ShownView | ShownForm


class Door(Protocol):
    """What an adapter may ask of the engine; the only way in."""

    async def handle(self, act: Act) -> Shown | None:
        """Let a person's act happen and return the answer. Never raises: faults become a card in words."""
        ...

    async def suggest(self, act: Act, option: str, typed: str) -> tuple[Choice, ...]:
        """Return at most 25 completions for an option."""
        ...

    async def weather(self, weather: Weather) -> None:
        """Tell that the platform changed something under a circle."""
        ...
