"""What the process knows of its circles without asking the database: the path of every message runs here.

It changes only after a commit, and only to a newer version.
"""

from __future__ import annotations

from collections.abc import Iterable

from core.circles.model import Circle, CircleState, Member, MemberState
from core.kernel.ids import CircleId, MessageRef, PersonId, RoomId, SpaceId
from core.sharing.model import Share, ShareState


class Index:
    """Circles by id, room, space and facilitators by name."""

    def __init__(self, circles: Iterable[Circle] = ()) -> None:
        """Begin with what the database holds."""
        self._by_id: dict[CircleId, Circle] = {}
        self._by_room: dict[RoomId, set[CircleId]] = {}
        self._by_space: dict[SpaceId, set[CircleId]] = {}
        self._by_facilitator: dict[PersonId, set[CircleId]] = {}
        self._noticed: set[tuple[CircleId, PersonId]] = set()
        self._filtered: dict[CircleId, tuple[str, ...]] = {}
        self._shares: dict[MessageRef, tuple[CircleId, str]] = {}
        for circle in circles:
            self.put(circle)

    def put(self, circle: Circle) -> None:
        """Take a circle in, unless a newer version is known."""
        old = self._by_id.get(circle.id)
        if old is not None:
            if old.version > circle.version:
                return
            for room in (old.home, old.back):
                self._by_room[room].discard(old.id)
            self._by_space[old.space].discard(old.id)
            for person in old.led_by:
                self._by_facilitator[person].discard(old.id)
        self._by_id[circle.id] = circle
        for room in (circle.home, circle.back):
            self._by_room.setdefault(room, set()).add(circle.id)
        self._by_space.setdefault(circle.space, set()).add(circle.id)
        for person in circle.led_by:
            self._by_facilitator.setdefault(person, set()).add(circle.id)

    def get(self, circle: CircleId | str) -> Circle | None:
        """Return a circle by its id."""
        return self._by_id.get(CircleId(circle))

    def in_room(self, room: RoomId) -> tuple[Circle, ...]:
        """Return the circles that have this room as home or as facilitators' room, archived ones last."""
        return self._sorted(self._by_room.get(room, set()))

    def in_space(self, space: SpaceId) -> tuple[Circle, ...]:
        """Return the circles of a server or workspace, archived ones last."""
        return self._sorted(self._by_space.get(space, set()))

    def facilitated_by(self, person: PersonId) -> frozenset[CircleId]:
        """Return the circles that know a person as a facilitator, by name or by a role that they were seen with."""
        return frozenset(self._by_facilitator.get(person, ()))

    def all(self) -> tuple[Circle, ...]:
        """Return every circle."""
        return self._sorted(set(self._by_id))

    def filtered_in(self, space: SpaceId) -> frozenset[str]:
        """Return the parts of the platform's own filter that circles of a server know of."""
        return frozenset(part for one in self._by_space.get(space, ()) for part in self._filtered.get(one, ()))

    def put_filter(self, circle: CircleId, kept: tuple[str, ...]) -> None:
        """Take over what a circle knows of the platform's own filter."""
        self._filtered[circle] = kept

    def may_notice(self, circle: CircleId, person: PersonId) -> bool:
        """Whether a member said yes to being looked at for danger."""
        return (circle, person) in self._noticed

    def put_member(self, member: Member) -> None:
        """Take over what a member chose."""
        if member.noticing and member.state is MemberState.ACTIVE:
            self._noticed.add((member.circle, member.person))
        else:
            self.drop_member(member.circle, member.person)

    def drop_member(self, circle: CircleId, person: PersonId) -> None:
        """Let go of a member."""
        self._noticed.discard((circle, person))

    def share_at(self, message: MessageRef) -> tuple[CircleId, str] | None:
        """Return the circle and the share that a message of the bot's own is, if it is one."""
        return self._shares.get(message)

    def put_share(self, share: Share) -> None:
        """Take over where a share stands, or that it stands nowhere any more."""
        self.drop_share(share.id)
        if share.state is ShareState.POSTED and share.message is not None:
            self._shares[share.message] = (share.circle, share.id)

    def drop_share(self, share: str) -> None:
        """Let go of a share."""
        for message in [message for message, (_, one) in self._shares.items() if one == share]:
            del self._shares[message]

    def of(self, ids: Iterable[CircleId]) -> tuple[Circle, ...]:
        """Return those of these circles that are known, archived ones last."""
        return self._sorted({circle for circle in ids if circle in self._by_id})

    def _sorted(self, ids: set[CircleId]) -> tuple[Circle, ...]:
        circles = (self._by_id[circle] for circle in ids)
        return tuple(sorted(circles, key=lambda one: (one.state is CircleState.ARCHIVED, one.name, one.id)))
