"""Who gets whom, by the clock, and what each is told. The only place where the lists of all are read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from core.buddies.cards import BuddyMatched, BuddyNews, BuddyNudge
from core.buddies.facts import FREE_AFTER, BuddyFacts, BuddyRound, cleared, ended, timer, told
from core.buddies.matching import match
from core.buddies.model import CareSet, Pair, PairSaved
from core.circles.capacity import is_open
from core.circles.model import CircleState
from core.kernel.changes import Change
from core.kernel.decision import Decision
from core.kernel.effects import Intent
from core.kernel.events import Act
from core.kernel.ids import PersonId
from core.kernel.moment import Moment
from core.schedule.slots import moment as moment_of

MORNING = time(10)
"""When buddies are matched, on the circle's wall."""
FIRST_AFTER = timedelta(days=3)
"""So long people can think about it after a circle began with buddies."""
NUDGED_AFTER = timedelta(days=5)


def next_round(facts: BuddyFacts, moment: Moment) -> datetime | None:
    """Return when everybody is matched anew, counted from now; None where a facilitator says when."""
    if not facts.care.buddy_weeks:
        return None
    return moment_of(moment.today + timedelta(weeks=facts.care.buddy_weeks), MORNING, moment.zone).astimezone(UTC)


def first_round(moment: Moment) -> datetime:
    """Return when buddies are matched for the first time after a circle began with it."""
    return moment_of((moment.local + FIRST_AFTER).date(), MORNING, moment.zone).astimezone(UTC)


def decide_round(facts: BuddyRound, act: Act, moment: Moment) -> Decision:
    """Match everybody anew: what stood is over, and who wants one gets somebody, if there is anybody for them."""
    if not facts.care.buddies or facts.circle.state is CircleState.ARCHIVED:
        return Decision()
    due = next_round(facts, moment)
    again: tuple[Change, ...] = () if due is None else (timer(facts.circle.id, "round", due),)
    if not facts.running:
        return Decision(changes=again)
    care = replace(facts.care, matched=moment.now)
    over = [change for pair in facts.open_pairs() for change in ended(pair, moment.now)]
    before = replace(facts, pairs=tuple(replace(pair, ended=pair.ended or moment.now) for pair in facts.pairs))
    found = _matched(replace(before, care=care, next_round=due), before.wanting(moment), moment)
    return Decision(changes=(CareSet(care), *over, *found.changes, *again), intents=found.intents)


def decide_free(facts: BuddyRound, act: Act, moment: Moment) -> Decision:
    """Match those who have nobody. Whose pair has just ended early is not put with the same one again."""
    if not facts.running:
        return Decision()
    free = facts.wanting(moment) - facts.placed()
    return _matched(facts, free, moment, quiet=act.given.get("q") != "no")


def _matched(facts: BuddyRound, people: frozenset[PersonId], moment: Moment, *, quiet: bool = False) -> Decision:
    """Put these people together. ``quiet``: who finds nobody knows already and is not told again."""
    barred = facts.kept_apart() | facts.early()
    found = match(people, barred, facts.met(), moment.fresh("buddies"))
    changes: list[Change] = []
    intents: list[Intent] = []
    for group in found.groups:
        more = begun(facts, group, moment)
        changes += more.changes
        intents += more.intents
    if not quiet:
        for person in found.alone:
            about = moment.fresh("nobody")
            intents += told(facts, person, about, "nobody", _news(facts, "nobody"), moment)
    return Decision(changes=tuple(changes), intents=tuple(intents))


def _news(facts: BuddyFacts, news: str) -> BuddyNews:
    circle = facts.circle
    return BuddyNews(circle=circle.id, circle_name=circle.name, news=news, next_round=facts.next_round)


def begun(facts: BuddyFacts, group: frozenset[PersonId], moment: Moment, *, two_left: bool = False) -> Decision:
    """Return a new pair or three: its row, its nudge, and what each is told in private."""
    circle = facts.circle
    name = moment.fresh(f"pair {' '.join(sorted(group))}")
    pair = Pair(id=name, circle=circle.id, people=group, began=moment.now, topic=facts.topic)
    nudge = timer(circle.id, f"pair/{name}", moment.now + NUDGED_AFTER, p=name)
    intents: list[Intent] = []
    for person in sorted(group):
        card = BuddyMatched(
            circle=circle.id,
            circle_name=circle.name,
            space=circle.space,
            pair=name,
            others=tuple(sorted(group - {person})),
            topic=facts.topic,
            two_left=two_left,
        )
        intents += told(facts, person, name, "found", card, moment)
    return Decision(changes=(PairSaved(pair), nudge), intents=tuple(intents))


def parted(facts: BuddyFacts, pair: Pair, gone: Iterable[PersonId], moment: Moment) -> Decision:
    """End a pair because some are not in it any more. The others hear that it is over, never whose wish it was.

    Two who are left of a three go on together. Whoever has nobody now is looked after soon.
    """
    left = frozenset(one for one in pair.people if facts.member(one) is not None) - frozenset(gone)
    changes: list[Change] = [*ended(pair, moment.now)]
    intents: list[Intent] = []
    if len(left) > 1:
        more = begun(facts, left, moment, two_left=True)
        changes += more.changes
        intents += more.intents
    else:
        for person in sorted(left):
            intents += told(facts, person, pair.id, "ended", _news(facts, "ended"), moment)
    changes.append(timer(facts.circle.id, "free", moment.now + FREE_AFTER))
    return Decision(changes=tuple(changes), intents=tuple(intents))


def closed(facts: BuddyFacts, moment: Moment) -> Decision:
    """End all pairs because the circle has no buddies any more."""
    changes: list[Change] = [cleared(facts.circle.id)]
    intents: list[Intent] = []
    for pair in facts.open_pairs():
        changes += ended(pair, moment.now)
        for person in sorted(pair.people):
            intents += told(facts, person, pair.id, "closed", _news(facts, "closed"), moment)
    return Decision(changes=tuple(changes), intents=tuple(intents))


def decide_gone(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Part from whoever is no longer in the circle: they left, were erased, or are gone from the platform."""
    decisions = [
        parted(facts, pair, (), moment)
        for pair in facts.open_pairs()
        if any(facts.member(person) is None for person in pair.people)
    ]
    return Decision(
        changes=tuple(change for one in decisions for change in one.changes),
        intents=tuple(intent for one in decisions for intent in one.intents),
    )


def decide_nudge(facts: BuddyFacts, act: Act, moment: Moment) -> Decision:
    """Remind a pair of whom nobody said that they have talked. Once; and nobody who has no room for it now."""
    pair = facts.pair(act.given.get("p", ""))
    if pair is None or pair.met or pair.nudged or not facts.running:
        return Decision()
    circle, intents = facts.circle, list[Intent]()
    for person in sorted(pair.people):
        member = facts.member(person)
        if member is None or not is_open(member, moment.now, moment.zone):
            continue
        card = BuddyNudge(
            circle=circle.id,
            circle_name=circle.name,
            space=circle.space,
            pair=pair.id,
            others=tuple(sorted(pair.people - {person})),
            topic=pair.topic,
        )
        intents += told(facts, person, pair.id, "nudge", card, moment)
    return Decision(changes=(PairSaved(replace(pair, nudged=True)),), intents=tuple(intents))
