"""``/facilitate buddies``: whether there are buddies, how often they are matched, and the one warm note."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from core.buddies.desk_cards import SILENCES, WEEKS, BuddyDesk, BuddyInvite
from core.buddies.facts import FIRST_PART, BuddyFacts, cleared, timer
from core.buddies.model import CareSet
from core.buddies.pairing import closed, first_round, next_round
from core.circles.life import audited
from core.circles.model import CircleState
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Show, Who
from core.kernel.effects import Intent, Post
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey
from core.kernel.moment import Moment

USUAL_WEEKS = 2


def desk_of(facts: BuddyFacts, moment: Moment, note: str = "") -> BuddyDesk:
    """Return what facilitators see: numbers and dates."""
    pairs = facts.open_pairs()
    return BuddyDesk(
        circle=facts.circle.id,
        on=facts.care.buddies,
        weeks=facts.care.buddy_weeks,
        silent_days=facts.care.silent_days,
        wants=len(facts.wanting(moment)),
        pairs=sum(len(pair.people) == 2 for pair in pairs),
        threes=sum(len(pair.people) > 2 for pair in pairs),
        talked=sum(pair.met for pair in pairs),
        next_round=facts.next_round,
        note=note,
    )


def _answer(facts: BuddyFacts, act: Act, moment: Moment, note: str, *changes: Change) -> Decision:
    return Decision(reply=Show(desk_of(facts, moment, note), replace=act.message is not None), changes=changes)


def decide_desk(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Show how it is set."""
    return _answer(facts, act, moment, "")


def decide_set(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Begin or end it, or set how often everybody is matched and when the warm note comes."""
    if facts.circle.state is CircleState.ARCHIVED:
        return _answer(facts, act, moment, "circle-archived")
    match act.given.get("on", ""):
        case "yes" if not facts.care.buddies:
            return _begin(facts, act, moment)
        case "no" if facts.care.buddies:
            return _end(facts, act, moment)
        case _:
            pass
    line = audited(facts.circle, act, moment)
    typed = act.given.get("weeks", "")
    if facts.care.buddies and typed in {str(weeks) for weeks in (*WEEKS, 0)}:
        care = replace(facts.care, buddy_weeks=int(typed))
        facts = replace(facts, care=care)
        # the first matching stays where it was announced
        due = facts.next_round if facts.care.matched is None and facts.next_round else next_round(facts, moment)
        due = due if care.buddy_weeks else None
        switch = cleared(facts.circle.id, "round") if due is None else timer(facts.circle.id, "round", due)
        return _answer(replace(facts, next_round=due), act, moment, "buddy-desk-saved", CareSet(care), switch, line)
    typed = act.given.get("silent", "")
    if typed in {str(days) for days in SILENCES}:
        care = replace(facts.care, silent_days=int(typed))
        return _answer(replace(facts, care=care), act, moment, "buddy-desk-saved", CareSet(care), line)
    return _answer(facts, act, moment, "")


def _begin(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    circle = facts.circle
    care = replace(facts.care, buddies=True, buddy_weeks=facts.care.buddy_weeks or USUAL_WEEKS)
    due = first_round(moment)
    decision = _answer(
        replace(facts, care=care, next_round=due),
        act,
        moment,
        "buddy-desk-begun",
        CareSet(care),
        timer(circle.id, "round", due),
        audited(circle, act, moment, "on"),
    )
    invite: tuple[Intent, ...] = ()
    if circle.state is CircleState.OPEN:
        key = DeliveryKey(f"{FIRST_PART}/{moment.fresh('invite')}/invite")
        invite = (Post(key=key, room=circle.home, card=BuddyInvite(circle=circle.id)),)
    return replace(decision, intents=invite)


def _end(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    care = replace(facts.care, buddies=False)
    over = closed(facts, moment)
    after = replace(
        facts,
        care=care,
        next_round=None,
        pairs=tuple(replace(pair, ended=pair.ended or moment.now) for pair in facts.pairs),
    )
    line = audited(facts.circle, act, moment)
    decision = _answer(after, act, moment, "buddy-desk-ended", CareSet(care), line, *over.changes)
    return replace(decision, intents=over.intents)


def decide_now(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Let the clock match now: everybody anew, or those who have nobody. The matching itself is the clock's."""
    if not facts.running:
        return _answer(facts, act, moment, "")
    everybody = act.given.get("w") == "all"
    more = {} if everybody else {"q": "no"}
    set_ = timer(facts.circle.id, "round" if everybody else "free", moment.now, **more)
    note = "buddy-desk-all-now" if everybody else "buddy-desk-free-now"
    return _answer(facts, act, moment, note, set_, audited(facts.circle, act, moment, act.given.get("w", "")))


_S, _F = BuddyFacts, Who.FACILITATOR
ACTIONS: tuple[Action[Any], ...] = (
    Action(name="buddy.desk", who=_F, needs=_S, decide=decide_desk, command=Command(path=("facilitate", "buddies"))),
    Action(name="buddy.set", who=_F, needs=_S, decide=decide_set, durable=True),
    Action(name="buddy.now", who=_F, needs=_S, decide=decide_now, durable=True),
)
