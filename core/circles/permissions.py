"""What the bot lacks in a circle's rooms, and how to grant it.

Asking a platform is input and output, so a decision cannot. A card that wants to know says so; the engine
asks after the commit and hands the card on with the answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Protocol, Self, runtime_checkable

from core.circles.model import Circle
from core.kernel.cards import Block, Card, Desk, Items, Paragraph, Quiet, Titled
from core.kernel.ids import CircleId, RoomId, SpaceId, platform_of

MENDS = frozenset(
    f"mend-{permission}"
    for permission in (
        "view-channel",
        "send-messages",
        "embed-links",
        "read-message-history",
        "attach-files",
        "create-public-threads",
        "send-messages-in-threads",
        "manage-threads",
        "other",
    )
)
"""Message ids that say how a permission is granted. Platforms may bring more of their own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """One permission that the bot lacks in one room. ``mend`` is a message id, ``permission`` the platform's word."""

    room: RoomId
    permission: str
    mend: str
    moderating: bool = False
    """A circle does without it: it is for what facilitators may ask for."""


@runtime_checkable
class AsksForPermissions(Protocol):
    """A card that wants to show what the bot lacks."""

    def to_check(self) -> Circle:
        """Return the circle whose rooms are looked at; it need not be kept anywhere yet."""
        ...

    def with_lacking(self, lacking: tuple[Lacking, ...] | None) -> Card:
        """Return the card with the platform's answer; None when it did not answer."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Permissions:
    """The part of a card that tells it. ``lacking`` is None until the platform was asked."""

    lacking: tuple[Lacking, ...] | None = None

    def having(self, lacking: tuple[Lacking, ...] | None) -> Self:
        """Return the part with the platform's answer."""
        return type(self)(lacking=lacking)

    def blocks(self, desk: Desk) -> tuple[Block, ...]:
        """What is missing and where to grant it, or that nothing is."""
        say = desk.say
        if self.lacking is None:
            return (Paragraph(say("permissions-unknown")),)
        for_limits = ", ".join(dict.fromkeys(one.permission for one in self.lacking if one.moderating))
        moderating = (Quiet(say("permissions-moderating", names=for_limits)),) if for_limits else ()
        lines = tuple(_line(desk, one) for one in self.lacking if not one.moderating)
        if not lines:
            return (Paragraph(say("permissions-fine")), *moderating)
        return (Titled(say("permissions-title"), say("permissions-about")), Items(lines), *moderating)


NOT_ASKED = Permissions()


def rooms_of(space: SpaceId, home: RoomId, back: RoomId, *, threads: bool) -> Circle:
    """Make a circle of nothing but its rooms, to look at them before there is one, or without reading it again."""
    return Circle(
        id=CircleId(""),
        platform=platform_of(space),
        space=space,
        name="",
        home=home,
        back=back,
        threads=threads,
        created=datetime.min.replace(tzinfo=UTC),
    )


def _line(desk: Desk, one: Lacking) -> str:
    words = {"room": desk.mentions.room(one.room), "permission": one.permission}
    try:
        return desk.say(one.mend, **words)
    except LookupError:
        return desk.say("mend-other", **words)
