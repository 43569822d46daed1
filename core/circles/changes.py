"""What may change about circles and memberships."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.circles.model import AuditLine, Circle, Member, Trouble, TroubleKind
from core.kernel.ids import CircleId, PersonId, SpaceId


@dataclass(frozen=True, slots=True)
class CircleSaved:
    """A circle is new or different. The store counts its version up."""

    circle: Circle


@dataclass(frozen=True, slots=True)
class MemberSaved:
    """A membership is new or different."""

    member: Member


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberErased:
    """Everything of a person in a circle goes, and with it the key; what waits for them is cancelled."""

    circle: CircleId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftSaved:
    """A guided set-up has come this far; None takes the draft away. Holds no text of members."""

    space: SpaceId
    person: PersonId
    answers: Mapping[str, str] | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class CirclePreferred:
    """In private messages, this person means this circle until they say otherwise."""

    person: PersonId
    circle: CircleId | None


@dataclass(frozen=True, slots=True)
class TroubleOpened:
    """Something stands in the way. Opening an open one again changes nothing."""

    trouble: Trouble


@dataclass(frozen=True, slots=True, kw_only=True)
class TroubleClosed:
    """It is mended or put aside."""

    circle: CircleId
    kind: TroubleKind
    subject: str


@dataclass(frozen=True, slots=True)
class Audited:
    """Write a line into the circle's audit log."""

    line: AuditLine


CircleChange = (
    CircleSaved | MemberSaved | MemberErased | DraftSaved | CirclePreferred | TroubleOpened | TroubleClosed | Audited
)
