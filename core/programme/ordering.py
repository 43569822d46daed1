"""Look at the queue of topics, and put it in order."""

from __future__ import annotations

from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import Decision, show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.programme.changes import TextDropped
from core.programme.facts import PromptFacts
from core.programme.filling import refilled
from core.programme.naming import items_meant
from core.programme.promptcards import PromptLine, PromptOpen
from core.programme.queue import ItemState, QueueItem
from core.programme.queueing import (
    MOST_WAITING,
    done,
    in_order,
    moved_to,
    number_of,
    place_typed,
    programme_of,
    the_list,
    typed,
)


def decide_list(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Show one queue, a page at a time."""
    typed = act.given.get("p", "0")
    page = int(typed) if typed.isdecimal() and len(typed) < 4 else 0
    return Decision(reply=the_list(facts, programme_of(facts, act), act, page=page))


def decide_open(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment) -> Decision:
    """Show one entry."""
    ahead, number = facts.waiting(item.programme), number_of(facts, item)
    near = ahead[max(0, number - 13) :][:26]
    lines = tuple(
        PromptLine(place, one, facts.text_of(one))
        for place, one in enumerate(near, max(0, number - 13) + 1)
        if one.id != item.id
    )
    card = PromptOpen(line=PromptLine(number, item, facts.text_of(item)), of=len(ahead), neighbours=lines)
    return show(card, replace=act.message is not None)


def decide_move(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment) -> Decision:
    """Put an entry at a place; the others make room."""
    to = place_typed(act.given.get("to", ""))
    if to is None:
        return Decision(reply=the_list(facts, item.programme, act, note="prompts-which-place"))
    ahead = facts.waiting(item.programme)
    to = min(to, len(ahead))
    items = in_order(moved_to(ahead, item, to))
    return done(
        facts, act, moment, items, programme=item.programme, note="prompts-done-moved", subject=item.id, number=to
    )


def decide_swap(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Let two entries of one queue change places."""
    programme = programme_of(facts, act)
    first = items_meant(facts, typed(act, "i", "first"), programme)
    second = items_meant(facts, typed(act, "j", "second"), programme)
    if len(first) != 1 or len(second) != 1 or first[0].programme != second[0].programme:
        return Decision(reply=the_list(facts, programme, act, note="prompts-which"))
    one, other = first[0], second[0]
    ahead = list(facts.waiting(one.programme))
    here, there = ahead.index(one), ahead.index(other)
    ahead[here], ahead[there] = other, one
    return done(
        facts,
        act,
        moment,
        in_order(ahead),
        programme=one.programme,
        note="prompts-done-swapped",
        subject=one.id,
        number=there + 1,
    )


def decide_remove(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment) -> Decision:
    """Take an entry out; the circle's own words go with it, a library topic can be added again."""
    dropped: tuple[Change, ...] = ()
    if item.text_ref is not None:
        dropped = (TextDropped(ref=item.text_ref, circle=item.circle),)
    gone = (replace(item, state=ItemState.REMOVED, text_ref=None),)
    return done(
        facts, act, moment, gone, programme=item.programme, note="prompts-done-removed", subject=item.id, also=dropped
    )


def decide_refill(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Put the topics of the programme that do not wait yet behind the others."""
    name = programme_of(facts, act)
    programme = facts.library.programmes.get(name)
    items = refilled(programme, facts.queue, facts.here.circle.id, moment) if programme is not None else ()
    room = MOST_WAITING - len(facts.waiting(name))
    if not items or room < len(items):
        return Decision(reply=the_list(facts, name, act, note="prompts-nothing-to-refill"))
    return done(
        facts,
        act,
        moment,
        items,
        programme=name,
        note="prompts-done-refilled",
        subject=name,
        number=len(facts.waiting(name)) + 1,
        also=facts.no_longer_empty(name),
    )
