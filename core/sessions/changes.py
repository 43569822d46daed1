"""What may change about sessions."""

from __future__ import annotations

from dataclasses import dataclass

from core.kernel.ids import CircleId
from core.sessions.model import Participant, Session


@dataclass(frozen=True, slots=True)
class SessionSaved:
    """A session is new or different."""

    session: Session


@dataclass(frozen=True, slots=True)
class ParticipantSaved:
    """Where somebody stands with a session is new or different."""

    participant: Participant


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleForgotten:
    """Who came to a session, and who held it, is kept no longer; the counts stay."""

    circle: CircleId
    session: str


SessionChange = SessionSaved | ParticipantSaved | PeopleForgotten
