"""Who may do what. Asked for every act, whatever a platform let through."""

from __future__ import annotations

from typing import assert_never

from core.circles.common import CircleClosed, NotAllowed, NotAMember, SomethingWrong
from core.circles.model import Circle, CircleState, Here, Member, MemberState
from core.kernel.cards import Card
from core.kernel.decision import Who
from core.kernel.events import Act


def refusal(who: Who, circle: Circle | None, member: Member | None, act: Act) -> Card | None:
    """Return why the act may not happen, or None if it may.

    Administrators of the server may set up a circle and mend one; that alone opens nothing that members wrote.
    An archived circle lets its members read, export and erase, and its facilitators look back. So can someone who
    left, until they erase what is theirs.
    """
    match who:
        case Who.ANYONE:
            return None
        case Who.ADMINISTRATOR:
            elsewhere = circle is not None and act.place.space is not None and act.place.space != circle.space
            if act.actor.administrator and not elsewhere:
                return None
            return NotAllowed(who=Who.ADMINISTRATOR)
        case Who.FACILITATOR:
            if circle is not None and Here(circle=circle).facilitates(act.actor):
                return None
            return NotAllowed(who=Who.FACILITATOR)
        case Who.MEMBER:
            if member is not None and member.state is MemberState.LEFT and act.action in OWN:
                return None
            if member is None or member.state is not MemberState.ACTIVE:
                return NotAMember(circle=circle.id if circle else "")
            if circle is not None and circle.state is CircleState.ARCHIVED and act.action in WRITING:
                return CircleClosed()
            return None
        case Who.BOT:
            # What comes in here came from a person; the bot's own acts are not asked.
            return SomethingWrong()
        case _:
            assert_never(who)


WRITING = frozenset(
    {
        "reflect.open",
        "reflect.write",
        "reflect.save",
        "reflect.more",
        "reflect.later",
        "typed.keep",
        "checkin.open",
        "checkin.mood",
        "checkin.word",
        "checkin.save",
        "share.begin",
        "share.write",
        "share.entry",
        "share.save",
        "share.name",
        "share.send",
    }
)
"""What a member can no longer do in an archived circle."""

OWN = frozenset(
    {
        "journal.list",
        "journal.read",
        "journal.delete",
        "journal.export",
        "privacy.show",
        "privacy.export",
        "privacy.erase",
        "privacy.word",
        "privacy.erased",
        "tidy.now",
    }
)
"""What someone who left can still do: read, save and erase what is theirs."""
