"""What a circle and a membership are."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from core.kernel.events import Actor
from core.kernel.ids import CircleId, PersonId, PlatformName, RoomId, SpaceId


class CircleState(StrEnum):
    """Whether a circle meets. Only an open one posts."""

    OPEN = "open"
    PAUSED = "paused"
    STOPPED = "stopped"
    """Paused itself: its room or the bot's place in it is gone."""
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """One support group in one home room, with its private facilitators' room."""

    id: CircleId
    platform: PlatformName
    space: SpaceId
    name: str
    home: RoomId
    back: RoomId
    """The facilitators' private room."""
    facilitators: frozenset[PersonId] = frozenset()
    facilitator_roles: frozenset[str] = frozenset()
    by_role: frozenset[PersonId] = frozenset()
    """Who was last seen with one of these roles. What somebody may do is asked of the roles that they have then."""
    controller: str = ""
    """Who hosts the bot and answers for what is kept, in the words of set-up."""
    contact: str = ""
    """How to reach the controller."""
    staffed: str = ""
    """When facilitators are about, in the words of set-up; may be empty."""
    zone: str = "UTC"
    language: str = "en"
    programme: str = ""
    state: CircleState = CircleState.OPEN
    state_reason: str = ""
    """An :class:`core.kernel.events.Obstacle` when it stopped itself."""
    threads: bool = False
    """Open a thread under each topic where the platform can."""
    most_members: int = 12
    agreements: str = field(default="", repr=False)
    """What members agree on in the circle's own words, one point on each line; empty takes those of the files."""
    alert_days: int = 30
    """So many days after it was closed an alert is kept; a circle may shorten it."""
    paused_until: date | None = None
    """A paused circle begins again by itself on this date on its own wall; None waits for a facilitator."""
    created: datetime
    version: int = 1
    """Grows with every change, so that what is kept in memory knows whether it is old."""

    @property
    def led_by(self) -> frozenset[PersonId]:
        """Everybody who is known to facilitate, by name or by role."""
        return self.facilitators | self.by_role


class MemberState(StrEnum):
    """Where someone stands with a circle."""

    ASKED = "asked"
    """Has been shown the agreements and has not answered yet."""
    ACTIVE = "active"
    LEFT = "left"


class Reach(StrEnum):
    """How the bot may reach a member in a crisis; asked at joining, see the safety policy."""

    FULL = "full"
    NEUTRAL = "neutral"
    """One neutral line, the details behind a button. The rule until a member has chosen."""
    NEVER = "never"


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One person's place in one circle, with what they chose."""

    circle: CircleId
    person: PersonId
    state: MemberState
    since: datetime
    agreements: str = ""
    """Version of the agreements that they said yes to."""
    noticing: bool = False
    """May the bot look for signs of danger in what they write in the circle? Only with a yes of its own."""
    reach: Reach = Reach.NEUTRAL
    country: str = ""
    """ISO 3166 code, or empty."""
    zone: str = ""
    """Their own time zone; empty takes the circle's."""
    hour: time | None = None
    """When private messages may come; None takes the series' own time."""
    quiet_from: time | None = None
    quiet_until: time | None = None
    discreet: bool = False
    reflections: bool = True
    check_ins: bool = True
    nudges: bool = True
    """Whether a softer word may be offered to them, in private and now and then."""
    paused_until: date | None = None
    language: str = ""
    listening: bool = False
    """Here, and not to be called on: no buddy, no turn; see :mod:`core.circles.capacity`."""
    noted: datetime | None = None
    """When the one warm note after a silence went out."""
    seen: date | None = None
    """The last day (UTC) on which they did something here that the bot knows of."""

    @property
    def quiet(self) -> tuple[time, time] | None:
        """Their quiet hours; may wrap around midnight."""
        if self.quiet_from is None or self.quiet_until is None:
            return None
        return self.quiet_from, self.quiet_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """Where an act meets a circle: who acts, and what they are to it. Part of every snapshot."""

    circle: Circle
    member: Member | None = None
    """None for someone who never began to join."""

    def facilitates(self, actor: Actor) -> bool:
        """Whether ``actor`` is a facilitator of this circle, by name or by role."""
        return actor.person in self.circle.facilitators or bool(actor.roles & self.circle.facilitator_roles)

    @property
    def active(self) -> bool:
        """Whether the person who acts is a member now."""
        return self.member is not None and self.member.state is MemberState.ACTIVE


class TroubleKind(StrEnum):
    """Something that stands in the way and needs a facilitator or administrator."""

    DM_CLOSED = "dm-closed"
    ROOM_GONE = "room-gone"
    NOT_ALLOWED = "not-allowed"
    BOT_REMOVED = "bot-removed"
    NOT_DELIVERED = "not-delivered"
    SKIPPED = "skipped"
    """An occasion was too old after a time when the bot was down."""
    QUEUE_EMPTY = "queue-empty"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """One open trouble. Told once; it stands in ``review`` until it is mended or put aside.

    ``subject`` says what it is about: a room, a series, a delivery. A trouble with a member's private messages
    names the person in ``person`` so that erasing them erases it.
    """

    circle: CircleId
    kind: TroubleKind
    subject: str
    person: PersonId | None = None
    detail: str = field(default="")
    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One act of a facilitator or of the bot on a circle: who, what, on what. No text of members."""

    circle: CircleId
    at: datetime
    by: PersonId | None
    action: str
    subject: str = ""
