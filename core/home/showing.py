"""Which cards a person's own page is made of, and the answers to its own buttons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from core.circles.common import NotAMember
from core.circles.menu import menu_of
from core.circles.model import CircleState, MemberState, Trouble
from core.home.cards import HomeCircle, HomeDesk
from core.kernel.cards import Card
from core.kernel.decision import Action, Decision, Who, show
from core.kernel.events import Act, Actor
from core.kernel.moment import Moment
from core.programme.facts import TopicFacts
from core.programme.queue import ItemState
from core.programme.showing import NEXT, posted_last
from core.reflections.model import CheckIn
from core.reflections.weeks import points_of
from core.schedule.listing import Standing, next_occasions
from core.schedule.slots import zone
from core.schedule.week import NOTHING_WAITS, Waits, WeekCard, chores, coming, week_facts

AHEAD = 3
WEEK = timedelta(days=7)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeFacts:
    """What one circle gives to a person's own page. ``check_ins`` are that person's own, the oldest first."""

    topics: TopicFacts
    series: tuple[Standing, ...] = ()
    """All that were not removed, for those who facilitate."""
    troubles: tuple[Trouble, ...] = ()
    waits: Waits = NOTHING_WAITS
    """For those who facilitate."""
    check_ins: tuple[CheckIn, ...] = ()
    sharing: bool = False
    buddies: bool = False
    """What the circle has switched on."""


def cards(facts: HomeFacts, actor: Actor, moment: Moment) -> tuple[Card, ...]:
    """Return the cards of one circle for one person, in order; none for a stranger."""
    here = facts.topics.here
    found: list[Card] = []
    if here.member is not None:
        found.append(circle_card(facts, actor, moment))
    if here.facilitates(actor) and here.circle.state is not CircleState.ARCHIVED:
        found.append(desk_card(facts, moment))
    return tuple(found)


def circle_card(facts: HomeFacts, actor: Actor, moment: Moment, *, opened: bool = False) -> HomeCircle:
    """Return the member's part."""
    here = facts.topics.here
    # what facilitators do stands on a card of its own
    menu = menu_of(here, actor, moment, sharing=facts.sharing, buddies=facts.buddies)
    menu = replace(menu, facilitates=False)
    if here.member is None or here.member.state is not MemberState.ACTIVE:
        return HomeCircle(menu=menu, opened=opened)
    item = posted_last(facts.topics)
    texts = facts.topics.texts
    resting = here.circle.state is not CircleState.OPEN
    return HomeCircle(
        menu=menu,
        item=item,
        own=texts.get(item.text_ref, "") if item is not None and item.text_ref else "",
        coming=() if resting else next_occasions(facts.topics.series, facts.topics.queue, moment.now, NEXT),
        points=points_of(facts.check_ins, zone(here.member.zone) or moment.zone),
        opened=opened,
    )


def desk_card(facts: HomeFacts, moment: Moment, *, opened: bool = False) -> HomeDesk:
    """Return the facilitators' part."""
    circle, queue = facts.topics.here.circle, facts.topics.queue
    week = week_facts(facts.series, queue, facts.troubles, facts.waits)
    ahead = sorted(
        (item for item in queue if item.state is ItemState.QUEUED), key=lambda item: (item.programme, item.place)
    )
    soon = coming(week, moment.now, moment.now + WEEK) if circle.state is CircleState.OPEN else ()
    return HomeDesk(
        circle=circle.id,
        circle_name=circle.name,
        state=circle.state,
        until=circle.paused_until,
        week=WeekCard(circle=circle.id, coming=soon, chores=chores(week)),
        queued=len(ahead),
        ahead=tuple(ahead[:AHEAD]),
        opened=opened,
    )


def decide_open(facts: HomeFacts, act: Act, moment: Moment) -> Decision:
    """Show the member's part of one circle; what somebody asks to see shows itself in discreet mode too."""
    here = facts.topics.here
    if here.member is None:
        if here.facilitates(act.actor):
            return show(desk_card(facts, moment, opened=True))
        return show(NotAMember(circle=here.circle.id))
    return show(circle_card(facts, act.actor, moment, opened=True))


def decide_desk(facts: HomeFacts, act: Act, moment: Moment) -> Decision:
    """Show the facilitators' part of one circle."""
    return show(desk_card(facts, moment, opened=True))


ACTIONS: tuple[Action[Any], ...] = (
    Action(name="home.open", who=Who.ANYONE, needs=HomeFacts, decide=decide_open),
    Action(name="home.desk", who=Who.FACILITATOR, needs=HomeFacts, decide=decide_desk),
)
