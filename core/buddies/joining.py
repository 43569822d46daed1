"""``/buddy``: ask for one, say with whom rather not, meet somebody else, sit out, stop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.buddies.apart import NOBODY, Apart
from core.buddies.cards import BuddyCard, BuddyOther, Standing
from core.buddies.facts import FREE_AFTER, BuddyFacts, BuddyRound, timer
from core.buddies.list_cards import BuddyList
from core.buddies.model import Buddy, BuddyForgotten, BuddySaved, Pair, PairSaved
from core.buddies.pairing import decide_free, decide_gone, decide_nudge, decide_round, parted
from core.circles.capacity import is_open
from core.kernel.changes import Change
from core.kernel.decision import Action, Command, Decision, Kind, Option, Show, Who, show
from core.kernel.events import Act
from core.kernel.ids import PersonId, TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextDropped, TextKept


def _standing(facts: BuddyFacts, person: PersonId, moment: Moment) -> Standing:
    member = facts.member(person)
    if not facts.running:
        return Standing.OFF
    if facts.pair_of(person) is not None:
        return Standing.PAIRED
    if not facts.wants(person):
        return Standing.OUT
    if member is None or not is_open(member, moment.now, moment.zone):
        return Standing.RESTS
    return Standing.WAITS


def card_of(facts: BuddyFacts, person: PersonId, moment: Moment, note: str = "") -> BuddyCard:
    """Return how somebody stands."""
    circle, pair = facts.circle, facts.pair_of(person)
    return BuddyCard(
        circle=circle.id,
        circle_name=circle.name,
        space=circle.space,
        standing=_standing(facts, person, moment),
        note=note,
        pair=pair.id if pair is not None else "",
        others=tuple(sorted(pair.people - {person})) if pair is not None else (),
        topic=pair.topic if pair is not None else "",
        met=pair is not None and pair.met,
        next_round=facts.next_round,
        listed=facts.apart(person) != NOBODY,
    )


def _answer(facts: BuddyFacts, act: Act, moment: Moment, note: str, *changes: Change) -> Decision:
    """Answer with how things stand after what was done."""
    card = card_of(facts, act.actor.person, moment, note)
    return Decision(reply=Show(card, replace=act.message is not None), changes=changes)


def _also(decision: Decision, more: Decision) -> Decision:
    return replace(decision, changes=(*decision.changes, *more.changes), intents=(*decision.intents, *more.intents))


def _saved(facts: BuddyFacts, buddy: Buddy) -> BuddyFacts:
    others = tuple(one for one in facts.buddies if one.person != buddy.person)
    return replace(facts, buddies=(*others, buddy))


def _over(facts: BuddyFacts, pair: Pair, moment: Moment) -> BuddyFacts:
    """How things stand for whoever has just left a pair."""
    return replace(facts, pairs=tuple(replace(one, ended=moment.now) if one == pair else one for one in facts.pairs))


def _mine(facts: BuddyFacts, person: PersonId, moment: Moment) -> Buddy:
    found = facts.buddy(person)
    return found or Buddy(circle=facts.circle.id, person=person, since=moment.now, wants=False)


def decide_show(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Show how things stand; with a name, put it on the list."""
    if act.given.get("never") or act.given.get("partner"):
        return decide_keep(facts, act, moment)
    card = card_of(facts, act.actor.person, moment)
    return Decision(reply=Show(card, replace="re" in act.given))


def decide_join(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Ask for a buddy. Where others have theirs already, somebody free is looked for soon."""
    if not facts.running:
        return _answer(facts, act, moment, "")
    person = act.actor.person
    buddy = replace(_mine(facts, person, moment), wants=True, since=moment.now)
    soon = (timer(facts.circle.id, "free", moment.now + FREE_AFTER),) if facts.care.matched is not None else ()
    return _answer(_saved(facts, buddy), act, moment, "buddy-joined", BuddySaved(buddy), *soon)


def _list(facts: BuddyFacts, act: Act, note: str = "") -> BuddyList:
    return BuddyList(circle=facts.circle.id, apart=facts.apart(act.actor.person), note=note)


def decide_list(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Show somebody their own list."""
    return Decision(reply=Show(_list(facts, act), replace=act.message is not None))


def _named(given: Mapping[str, str], name: str, facts: BuddyFacts, person: PersonId) -> frozenset[PersonId]:
    begins = f"{facts.circle.platform.value}:"
    typed = (one.strip() for one in given.get(name, "").split(","))
    return frozenset(PersonId(one) for one in typed if one.startswith(begins) and one not in (begins, person))


def kept(facts: BuddyFacts, person: PersonId, apart: Apart, moment: Moment) -> tuple[BuddyFacts, tuple[Change, ...]]:
    """Return the facts with somebody's list as it is now, and what keeps it."""
    mine = _mine(facts, person, moment)
    ref = mine.apart or TextRef(moment.fresh("apart"))
    facts = replace(facts, lists={**facts.lists, person: apart})
    if apart == NOBODY:
        dropped: tuple[Change, ...] = (
            () if mine.apart is None else (TextDropped(ref=mine.apart, circle=facts.circle.id),)
        )
        buddy = replace(mine, apart=None)
        return _saved(facts, buddy), (BuddySaved(buddy), *dropped)
    buddy = replace(mine, apart=ref)
    text = TextKept(ref=ref, circle=facts.circle.id, person=person, text=apart.written())
    return _saved(facts, buddy), (text, BuddySaved(buddy))


def decide_keep(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Put people on the list. Who stands there is nobody's buddy of this member from now on, nor was meant to be."""
    person = act.actor.person
    never, partners = (_named(act.given, name, facts, person) for name in ("never", "partner"))
    before = facts.apart(person)
    apart = before.adding(partners=partners, never=never)
    note = "buddy-list-kept" if never or partners else "buddy-list-nobody"
    if (never or partners) and not (never | partners) <= apart.everybody:
        note = "buddy-list-full"
    after, changes = kept(facts, person, apart, moment) if apart != before else (facts, ())
    decision = Decision(reply=Show(_list(after, act, note), replace=act.message is not None), changes=changes)
    pair = facts.pair_of(person)
    if pair is not None and pair.people & apart.everybody:
        return _also(decision, parted(after, pair, (person,), moment))
    return decision


def decide_empty(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Let the list go."""
    after, changes = kept(facts, act.actor.person, NOBODY, moment)
    return Decision(
        reply=Show(_list(after, act, "buddy-list-emptied"), replace=act.message is not None), changes=changes
    )


def _pair_meant(facts: BuddyFacts, act: Act) -> Pair | None:
    """The pair of a button, if it stands and whoever pressed is in it."""
    pair = facts.pair(act.given.get("p", ""))
    return pair if pair is not None and act.actor.person in pair.people else None


def decide_talked(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Take it that they have talked; nobody asks them again."""
    pair = _pair_meant(facts, act)
    if pair is None:
        return _answer(facts, act, moment, "buddy-over")
    met = replace(pair, met=True)
    facts = replace(facts, pairs=tuple(met if one == pair else one for one in facts.pairs))
    return _answer(facts, act, moment, "buddy-talked-thanks", PairSaved(met))


def decide_other(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Say what the other one will hear before a pair is ended."""
    pair = _pair_meant(facts, act)
    if pair is None:
        return _answer(facts, act, moment, "buddy-over")
    # beside the message with the names, which is not taken away before anything is decided
    return show(BuddyOther(circle=facts.circle.id, pair=pair.id))


def decide_part(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """End a pair and look for somebody new; if they wish, never the same again."""
    pair, person = _pair_meant(facts, act), act.actor.person
    if pair is None:
        return _answer(facts, act, moment, "buddy-over")
    after, changes = facts, tuple[Change, ...]()
    if act.given.get("n") == "yes":
        apart = facts.apart(person).adding(never=pair.people - {person})
        after, changes = kept(facts, person, apart, moment)
    decision = _answer(_over(after, pair, moment), act, moment, "buddy-parted", *changes)
    return _also(decision, parted(after, pair, (person,), moment))


def decide_pause(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Sit out. The list is kept."""
    person = act.actor.person
    buddy = replace(_mine(facts, person, moment), wants=False)
    return _out(facts, act, moment, _saved(facts, buddy), "buddy-paused", BuddySaved(buddy))


def decide_stop(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Stop, and let the list go with it."""
    person = act.actor.person
    mine = facts.buddy(person)
    changes: list[Change] = [BuddyForgotten(circle=facts.circle.id, person=person)]
    if mine is not None and mine.apart is not None:
        changes.append(TextDropped(ref=mine.apart, circle=facts.circle.id))
    rest = {one: list_ for one, list_ in facts.lists.items() if one != person}
    after = replace(facts, buddies=tuple(one for one in facts.buddies if one.person != person), lists=rest)
    return _out(facts, act, moment, after, "buddy-stopped", *changes)


def _out(facts: BuddyFacts, act: Act, moment: Moment, after: BuddyFacts, note: str, *changes: Change) -> Decision:
    pair = facts.pair_of(act.actor.person)
    if pair is None:
        return _answer(after, act, moment, note, *changes)
    decision = _answer(_over(after, pair, moment), act, moment, note, *changes)
    return _also(decision, parted(after, pair, (act.actor.person,), moment))


_S, _M = BuddyFacts, Who.MEMBER
_PEOPLE = (Option(name="never", kind=Kind.PERSON), Option(name="partner", kind=Kind.PERSON))
ACTIONS: tuple[Action[Any], ...] = (
    Action(
        name="buddy.show",
        who=_M,
        needs=_S,
        decide=decide_show,
        command=Command(path=("buddy",), options=_PEOPLE),
        durable=True,
    ),
    Action(name="buddy.join", who=_M, needs=_S, decide=decide_join, durable=True),
    Action(name="buddy.list", who=_M, needs=_S, decide=decide_list),
    Action(name="buddy.keep", who=_M, needs=_S, decide=decide_keep, durable=True),
    Action(name="buddy.empty", who=_M, needs=_S, decide=decide_empty, durable=True),
    Action(name="buddy.talked", who=_M, needs=_S, decide=decide_talked),
    Action(name="buddy.other", who=_M, needs=_S, decide=decide_other),
    Action(name="buddy.part", who=_M, needs=_S, decide=decide_part, durable=True),
    Action(name="buddy.pause", who=_M, needs=_S, decide=decide_pause, durable=True),
    Action(name="buddy.stop", who=_M, needs=_S, decide=decide_stop, durable=True),
    Action(name="buddy.round", who=Who.BOT, needs=BuddyRound, decide=decide_round),
    Action(name="buddy.free", who=Who.BOT, needs=BuddyRound, decide=decide_free),
    Action(name="buddy.gone", who=Who.BOT, needs=BuddyFacts, decide=decide_gone),
    Action(name="buddy.pair", who=Who.BOT, needs=BuddyFacts, decide=decide_nudge),
)
