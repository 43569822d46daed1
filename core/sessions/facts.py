"""What the decisions of sessions need to know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from core.circles.changes import Audited
from core.circles.model import AuditLine, Circle, Here, Member
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId, SpaceId, TextRef
from core.kernel.moment import Moment
from core.sessions.model import COMING, Participant, Session, SessionState, Signed
from core.sessions.turns import Floor

MOST_COMING: Final = 20
"""Sessions that may be planned at a time; what fits a list on every platform."""
ALL_TOLD: Final = 5
"""Nothing is told about fewer people than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFacts:
    """A circle's sessions. ``session`` is the one that is meant: named, or open, or the next one.

    ``people`` are everybody in it who is still a member or on duty. ``coming`` are all planned and open ones,
    ``last`` is the newest that was held.
    """

    here: Here
    session: Session | None = None
    people: tuple[Participant, ...] = ()
    coming: tuple[Session, ...] = ()
    last: Session | None = None
    mine: frozenset[str] = frozenset()
    """The sessions that whoever acts means to come to."""
    members: tuple[Member, ...] = ()
    """The active members, for what is sent to them."""
    draft: Mapping[str, str] | None = field(default=None, repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    @property
    def is_open(self) -> bool:
        """Whether the session that is meant goes on now."""
        return self.session is not None and self.session.state is SessionState.OPEN

    @property
    def comes(self) -> bool:
        """Whether the session that is meant is planned or goes on."""
        return self.session is not None and self.session.state in COMING

    def floor(self) -> Floor:
        """The session that is meant, with its people. Only where there is one."""
        assert self.session is not None
        return Floor(self.session, self.people)

    def signed(self, how: Signed = Signed.IN) -> tuple[Participant, ...]:
        """Who means to come, in the order in which they said so."""
        return tuple(sorted((one for one in self.people if one.signed is how), key=lambda one: one.place))

    def on_duty(self) -> tuple[Participant, ...]:
        """Facilitators who said that they are there."""
        return tuple(one for one in self.people if one.on_duty)

    def listeners(self) -> frozenset[PersonId]:
        """Members who only listen just now: nobody waits for them to take a turn."""
        return frozenset(one.person for one in self.members if one.listening)

    def member(self, person: PersonId) -> Member | None:
        """Somebody's membership, if it is active."""
        return next((one for one in self.members if one.person == person), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionWords(SessionFacts):
    """The same with texts opened: the report of ``last``, and how people felt in ``session``."""

    texts: Mapping[TextRef, str] = field(default_factory=dict[TextRef, str], repr=False)


def draft_space(circle: CircleId) -> SpaceId:
    """Where it is kept what a facilitator is planning: apart from all other drafts."""
    return SpaceId(f"session:{circle}")


def audited(facts: SessionFacts, act: Act, moment: Moment, subject: str) -> Audited:
    """Write down that a facilitator did this to one session."""
    line = AuditLine(circle=facts.circle.id, at=moment.now, by=act.actor.person, action=act.action, subject=subject)
    return Audited(line)
