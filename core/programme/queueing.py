"""What the commands of the queue have in common: finding entries, keeping order, showing the list after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import Decision, Show
from core.kernel.events import Act
from core.kernel.moment import Moment
from core.programme.changes import QueueSaved
from core.programme.facts import PromptFacts
from core.programme.naming import items_meant, programme_meant
from core.programme.promptcards import A_PAGE, PromptLine, PromptList
from core.programme.queue import QueueItem

MOST_WAITING = 300
"""Entries of one queue: nearly six years of weeks."""


def typed(act: Act, short: str, long: str) -> str:
    return (act.given.get(short) or act.given.get(long, "")).strip()


def programme_of(facts: PromptFacts, act: Act) -> str:
    return programme_meant(facts, typed(act, "g", "programme"))


def the_list(
    facts: PromptFacts, programme: str, act: Act, *, note: str = "", number: int = 0, page: int | None = None
) -> Show:
    ahead = facts.waiting(programme)
    pages = max(1, -(-len(ahead) // A_PAGE))
    if page is None:
        page = max(0, number - 1) // A_PAGE
    page = min(page, pages - 1)
    lines = tuple(
        PromptLine(place, item, facts.text_of(item))
        for place, item in enumerate(ahead[page * A_PAGE : (page + 1) * A_PAGE], page * A_PAGE + 1)
    )
    card = PromptList(
        circle=facts.here.circle.id,
        programme=programme,
        lines=lines,
        page=page,
        pages=pages,
        others=tuple(name for name in facts.programmes if name != programme),
        note=note,
        number=number,
    )
    return Show(card, replace=act.message is not None)


def after(facts: PromptFacts, items: Sequence[QueueItem]) -> PromptFacts:
    """The facts as they will be once these entries are saved."""
    new = {item.id: item for item in items}
    known = tuple(new.pop(item.id, item) for item in facts.queue)
    return replace(facts, queue=(*known, *new.values()))


DecideItem = Callable[[PromptFacts, QueueItem, Act, Moment], Decision]


def on_item(decide: DecideItem) -> Callable[[PromptFacts, Act, Moment], Decision]:
    """Find the entry that is meant among this circle's own, or show the list and ask."""

    def decide_on_item(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
        programme = programme_of(facts, act)
        found = items_meant(facts, typed(act, "i", "item"), programme)
        if len(found) == 1:
            return decide(facts, found[0], act, moment)
        return Decision(reply=the_list(facts, programme, act, note="prompts-which"))

    return decide_on_item


def number_of(facts: PromptFacts, item: QueueItem) -> int:
    return [one.id for one in facts.waiting(item.programme)].index(item.id) + 1


def in_order(items: Sequence[QueueItem]) -> tuple[QueueItem, ...]:
    """Number the places of a queue afresh; only those that change."""
    return tuple(replace(item, place=place) for place, item in enumerate(items) if item.place != place)


def done(
    facts: PromptFacts,
    act: Act,
    moment: Moment,
    items: tuple[QueueItem, ...],
    *,
    programme: str,
    note: str,
    subject: str,
    number: int = 0,
    also: tuple[Change, ...] = (),
) -> Decision:
    saved: tuple[Change, ...] = (QueueSaved(items),) if items else ()
    return Decision(
        reply=the_list(after(facts, items), programme, act, note=note, number=number),
        changes=(*saved, *also, facts.audited(act, moment, subject)),
    )


def moved_to(ahead: Sequence[QueueItem], item: QueueItem, to: int) -> tuple[QueueItem, ...]:
    others = [one for one in ahead if one.id != item.id]
    return (*others[: to - 1], item, *others[to - 1 :])


def place_typed(typed: str) -> int | None:
    plain = typed.strip()
    return int(plain) if plain.isascii() and plain.isdecimal() and 0 < len(plain) < 5 and int(plain) > 0 else None
