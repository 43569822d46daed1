"""What may change about sessions."""

from __future__ import annotations

from dataclasses import dataclass

from core.sessions.model import Participant, Session


@dataclass(frozen=True, slots=True)
class SessionSaved:
    """A session is new or different."""

    session: Session


@dataclass(frozen=True, slots=True)
class ParticipantSaved:
    """Where somebody stands with a session is new or different."""

    participant: Participant


SessionChange = SessionSaved | ParticipantSaved
