"""What the decisions about buddies need to know."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from core.buddies.apart import NOBODY, Apart
from core.buddies.matching import Two, twos
from core.buddies.model import Buddy, CareSettings, Pair, PairSaved
from core.circles.capacity import is_open
from core.circles.model import Circle, CircleState, Here, Member
from core.kernel.cards import Card
from core.kernel.changes import Change
from core.kernel.effects import Intent, Whisper
from core.kernel.ids import CircleId, DeliveryKey, PersonId, SeriesId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from core.schedule.changes import SendingCancelled
from core.schedule.due import private_key
from core.schedule.series import private_due
from core.schedule.slots import zone

FIRST_PART: Final = "buddy"
"""What the keys of buddies' deliveries begin with."""
FREE_AFTER: Final = timedelta(minutes=1)
"""Whoever asks for somebody else is not matched in the same breath: several may ask at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyFacts:
    """A circle's buddies. ``lists`` holds the list of whoever acts and of nobody else.

    ``pairs`` are all that ever were, the oldest first; ``members`` the active ones; ``topic`` is what the circle
    talks about now, as ``programme/topic``; ``next_round`` when everybody is matched anew.
    """

    here: Here
    care: CareSettings
    buddies: tuple[Buddy, ...] = ()
    pairs: tuple[Pair, ...] = ()
    members: tuple[Member, ...] = ()
    topic: str = ""
    next_round: datetime | None = None
    lists: Mapping[PersonId, Apart] = field(default_factory=dict[PersonId, Apart], repr=False)

    @property
    def circle(self) -> Circle:
        """The circle that is acted on."""
        return self.here.circle

    @property
    def running(self) -> bool:
        """Whether buddies are matched here now."""
        return self.care.buddies and self.circle.state is CircleState.OPEN

    def buddy(self, person: PersonId) -> Buddy | None:
        """Somebody's wish, if they ever had one."""
        return next((one for one in self.buddies if one.person == person), None)

    def open_pairs(self) -> tuple[Pair, ...]:
        """The pairs that stand."""
        return tuple(one for one in self.pairs if one.ended is None)

    def wants(self, person: PersonId) -> bool:
        """Whether somebody asked for a buddy. Who left and came back asks anew."""
        buddy, member = self.buddy(person), self.member(person)
        return buddy is not None and member is not None and buddy.wants and buddy.since >= member.since

    def pair_of(self, person: PersonId) -> Pair | None:
        """The pair that somebody is in now."""
        return next((one for one in self.open_pairs() if person in one.people), None)

    def pair(self, name: str) -> Pair | None:
        """A pair that stands, by its id."""
        return next((one for one in self.open_pairs() if one.id == name), None)

    def member(self, person: PersonId) -> Member | None:
        """Somebody's membership, if it is active."""
        return next((one for one in self.members if one.person == person), None)

    def apart(self, person: PersonId) -> Apart:
        """Somebody's list, where it was opened."""
        return self.lists.get(person, NOBODY)

    def placed(self) -> frozenset[PersonId]:
        """Everybody who is in a pair now."""
        return frozenset[PersonId]().union(*(one.people for one in self.open_pairs()))

    def wanting(self, moment: Moment) -> frozenset[PersonId]:
        """Who would like a buddy and has room for one."""
        return frozenset(
            one.person for one in self.members if self.wants(one.person) and is_open(one, moment.now, moment.zone)
        )

    def met(self) -> Mapping[Two, int]:
        """How often two were matched."""
        return Counter(two for pair in self.pairs for two in twos(pair.people))

    def early(self) -> frozenset[Two]:
        """Those whose pair ended before its time: they are not put together again until the next matching of all."""
        since = self.care.matched
        return frozenset(
            two
            for pair in self.pairs
            if pair.ended is not None and since is not None and pair.began >= since
            for two in twos(pair.people)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class BuddyRound(BuddyFacts):
    """The same for the clock alone, with everybody's list opened. No person ever acts on it."""

    def kept_apart(self) -> frozenset[Two]:
        """Those who are never matched: either side's word is enough."""
        return frozenset(frozenset((one, other)) for one, list_ in self.lists.items() for other in list_.everybody)


def timer_id(circle: CircleId, what: str = "") -> str:
    """Name a timer about buddies; without ``what``, what all of them begin with."""
    return f"buddies/{circle}" + (f"/{what}" if what else "")


def timer(circle: CircleId, what: str, due: datetime, **given: str) -> TimerSet:
    """Let something about buddies happen later. ``what`` names it: ``round``, ``free``, ``gone``, ``pair/<id>``."""
    action = f"buddy.{what.partition('/')[0]}"
    return TimerSet(id=timer_id(circle, what), circle=circle, due=due, action=action, given=given)


def cleared(circle: CircleId, what: str = "") -> TimersCleared:
    """Take timers about buddies away; all of them without ``what``."""
    return TimersCleared(circle=circle, id=timer_id(circle, what))


def gone_from(circle: CircleId, person: PersonId, now: datetime) -> TimerSet:
    """Let the circle's pairs be looked over, because somebody is no longer a member. Each once, unnamed."""
    return timer(circle, private_key("gone", person), now)


def ended(pair: Pair, now: datetime) -> tuple[Change, ...]:
    """Return what ends a pair: what still waited to be sent about it is not sent."""
    return (
        PairSaved(replace(pair, ended=now)),
        cleared(pair.circle, f"pair/{pair.id}"),
        SendingCancelled(circle=pair.circle, series=SeriesId(pair.id)),
    )


def private_message(
    member: Member, circle: Circle, key: DeliveryKey, occasion: str, card: Card, moment: Moment
) -> Whisper:
    """Return a private message at a member's own hour and outside their quiet hours."""
    where = member.zone if zone(member.zone) else circle.zone
    due = private_due(moment.now, member.hour, where, member.quiet)
    return Whisper(key=key, person=member.person, card=card, occasion=occasion, not_before=due)


def told(facts: BuddyFacts, person: PersonId, about: str, what: str, card: Card, moment: Moment) -> tuple[Intent, ...]:
    """Return a private message about a pair to an active member; nothing for anybody else."""
    member = facts.member(person)
    if member is None:
        return ()
    key = private_key(f"{FIRST_PART}/{about}/{what}", person)
    return (private_message(member, facts.circle, key, f"{about}/{what}", card, moment),)
