"""Joining: the agreements and what is kept first, then three questions apart, each of which may stay open."""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.buddies.silence import look
from core.circles.answers import language_of
from core.circles.changes import MemberSaved
from core.circles.choices import Setting, choose
from core.circles.common import CircleClosed, NotAMember
from core.circles.join_cards import AlreadyIn, CircleFull, Joined, JoinInvitation, KeptOut, NotJoined, SomebodyWaits
from core.circles.model import Circle, CircleState, Here, Member, MemberState, Reach
from core.circles.questions import CountryForm, CountryQuestion, NoticingQuestion, ReachQuestion, unread_country
from core.kernel.cards import Card
from core.kernel.decision import Action, Command, Decision, Show, Who, ask, show
from core.kernel.effects import Alert
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment

_LONGEST_VERSION = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinSnapshot:
    """Where the person stands, and how many active members the circle has."""

    here: Here
    count: int = 0
    kept_out: bool = False
    """Whether facilitators took this person out and have not lifted it."""


def _member_now(snapshot: JoinSnapshot) -> Member | None:
    member = snapshot.here.member
    return member if member is not None and member.state is MemberState.ACTIVE else None


def _barred(snapshot: JoinSnapshot, moment: Moment) -> Decision | None:
    """Why nobody can join now, or None if one can."""
    circle = snapshot.here.circle
    if circle.state is CircleState.ARCHIVED:
        return show(CircleClosed())
    if snapshot.kept_out:
        return show(KeptOut(circle=circle.id))
    if snapshot.count < circle.most_members:
        return None
    waits = SomebodyWaits(circle=circle.id, circle_name=circle.name, most=circle.most_members)
    # Once a day, and without a name: who knocks is nobody's business.
    key = DeliveryKey(f"full/{circle.id}/{moment.today.isoformat()}")
    return Decision(
        reply=Show(CircleFull(circle_name=circle.name)), intents=(Alert(key=key, room=circle.back, card=waits),)
    )


def _already_in(circle: Circle, member: Member) -> AlreadyIn:
    return AlreadyIn(circle=circle.id, circle_name=circle.name, agreements=member.agreements)


def show_joining(snapshot: JoinSnapshot, act: Act, moment: Moment) -> Decision:
    """Show what one agrees to; nothing is kept yet."""
    circle, member = snapshot.here.circle, _member_now(snapshot)
    if member is not None:
        return show(_already_in(circle, member))
    return _barred(snapshot, moment) or show(JoinInvitation.of(circle))


def say_yes(snapshot: JoinSnapshot, act: Act, moment: Moment) -> Decision:
    """Take someone in who said yes to the words that they were shown, and ask the first question.

    What they once chose for themselves stays when they come back; consents are asked for anew.
    """
    circle, member = snapshot.here.circle, snapshot.here.member
    version = act.given.get("v", "")[:_LONGEST_VERSION]
    if member is not None and member.state is MemberState.ACTIVE:
        agreed = replace(member, agreements=version)
        card = _already_in(circle, agreed)
        return Decision(reply=Show(card, replace=True), changes=(MemberSaved(agreed),))
    barred = _barred(snapshot, moment)
    if barred is not None:
        return barred
    before = member or Member(circle=circle.id, person=act.actor.person, state=MemberState.ACTIVE, since=moment.now)
    joined = replace(
        before,
        state=MemberState.ACTIVE,
        since=moment.now,
        agreements=version,
        noticing=False,
        reach=Reach.NEUTRAL,
        paused_until=None,
        # They said yes in the language that their platform speaks to them; the rest comes in it too.
        language=before.language or language_of(act.language).get("language", ""),
    )
    card = NoticingQuestion(circle=circle.id)
    return Decision(reply=Show(card, replace=True), changes=(MemberSaved(joined), look(circle.id, moment)))


def take_answer(here: Here, act: Act, moment: Moment) -> Decision:
    """Keep one answer and ask what comes next; "later" changes nothing and goes on all the same."""
    circle, member = here.circle, here.member
    if member is None:
        return show(NotAMember(circle=circle.id))
    chosen = choose(member, act.given, moment)
    changes = (MemberSaved(chosen.member),) if chosen.changed else ()
    return Decision(reply=Show(_next(circle, act, unread_country(chosen.unread)), replace=True), changes=changes)


def _next(circle: Circle, act: Act, typed: str) -> Card:
    if Setting.NOTICING.value in act.given:
        return ReachQuestion(circle=circle.id)
    if Setting.REACH.value in act.given or typed:
        return CountryQuestion(circle=circle.id, typed=typed)
    return Joined(circle=circle.id, circle_name=circle.name)


def say_no(here: Here, act: Act, moment: Moment) -> Decision:
    """Not now; nothing was kept."""
    return show(NotJoined(), replace=True)


def ask_country(here: Here, act: Act, moment: Moment) -> Decision:
    """Ask for a country that is not in the list."""
    return ask(CountryForm(circle=here.circle.id))


ACTIONS = (
    Action(name="join.show", who=Who.ANYONE, needs=JoinSnapshot, decide=show_joining, command=Command(path=("join",))),
    Action(name="join.yes", who=Who.ANYONE, needs=JoinSnapshot, decide=say_yes, durable=True),
    Action(name="join.no", who=Who.ANYONE, needs=Here, decide=say_no),
    Action(name="join.answer", who=Who.MEMBER, needs=Here, decide=take_answer, durable=True),
    Action(name="join.elsewhere", who=Who.MEMBER, needs=Here, decide=ask_country),
)
