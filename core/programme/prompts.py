"""Add topics to the queue, from the library or in the circle's own words."""

from __future__ import annotations

from dataclasses import replace

from core.kernel.changes import Change
from core.kernel.decision import AskFor, Decision, show
from core.kernel.events import Act
from core.kernel.ids import QueueItemId, TextRef
from core.kernel.moment import Moment
from core.programme.changes import TextKept
from core.programme.facts import PromptFacts
from core.programme.filling import end_of
from core.programme.naming import topic_meant
from core.programme.promptcards import MOST_OWN, PromptAdd, PromptForm
from core.programme.queue import QueueItem
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
from core.programme.singles import as_topic


def decide_add(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Add a topic of the library or an own one; with nothing said, offer both."""
    text = act.given.get("text", "").strip()
    if text:
        return decide_written(facts, act, moment)
    programme, wanted = programme_of(facts, act), typed(act, "t", "topic")
    here = facts.here.circle.id
    if not wanted:
        one = facts.library.programmes.get(programme)
        waits = {item.topic for item in facts.waiting(programme)}
        topics = tuple(topic.id for topic in one.topics if topic.id not in waits) if one is not None else ()
        card = PromptAdd(circle=here, programme=programme, topics=topics)
        return show(card, replace=act.message is not None)
    single = facts.library.prompt(wanted)
    if single is not None:
        item = QueueItem(
            id=QueueItemId(moment.fresh("queue")),
            circle=here,
            programme=programme,
            place=end_of(facts.queue, programme),
            topic=as_topic(single.id),
        )
        return _added(facts, item, act, moment, ())
    found = topic_meant(facts, wanted, programme)
    if found is None:
        return Decision(reply=the_list(facts, programme, act, note="prompts-which-topic"))
    source, topic = found
    item = QueueItem(
        id=QueueItemId(moment.fresh("queue")),
        circle=here,
        programme=source.id,
        place=end_of(facts.queue, source.id),
        topic=topic.id,
    )
    return _added(facts, item, act, moment, ())


def _added(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment, also: tuple[Change, ...]) -> Decision:
    ahead = facts.waiting(item.programme)
    if len(ahead) >= MOST_WAITING:
        return Decision(reply=the_list(facts, item.programme, act, note="prompts-full"))
    to = min(place_typed(typed(act, "p", "place")) or len(ahead) + 1, len(ahead) + 1)
    items: tuple[QueueItem, ...] = (item,)
    if to <= len(ahead):
        item = replace(item, place=to - 1)
        items = (item, *in_order(moved_to(ahead, item, to)))
    shown = facts
    for change in also:
        match change:
            case TextKept(ref=ref, text=text):
                shown = replace(facts, texts={**facts.texts, ref: text})
            case _:
                continue
    return done(
        shown,
        act,
        moment,
        items,
        programme=item.programme,
        note="prompts-done-added",
        subject=item.id,
        number=to,
        also=(*also, *facts.no_longer_empty(item.programme)),
    )


def decide_write(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Open the form for an own topic."""
    return Decision(reply=AskFor(PromptForm(circle=facts.here.circle.id, programme=programme_of(facts, act))))


def decide_written(facts: PromptFacts, act: Act, moment: Moment) -> Decision:
    """Put an own topic behind the others, or at the place that was named."""
    here, programme = facts.here.circle.id, programme_of(facts, act)
    text = act.given.get("text", "").strip()[:MOST_OWN]
    if not text:
        return Decision(reply=the_list(facts, programme, act))
    ref = TextRef(moment.fresh("topic"))
    item = QueueItem(
        id=QueueItemId(moment.fresh("queue")),
        circle=here,
        programme=programme,
        place=end_of(facts.queue, programme),
        text_ref=ref,
    )
    return _added(facts, item, act, moment, (TextKept(ref=ref, circle=here, text=text),))


def decide_edit(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment) -> Decision:
    """Change an own topic's words. A library topic stays as its authors wrote it."""
    if item.text_ref is None:
        return Decision(
            reply=the_list(facts, item.programme, act, note="prompts-not-own", number=number_of(facts, item))
        )
    text = act.given.get("text", "").strip()[:MOST_OWN]
    if not text:
        form = PromptForm(circle=item.circle, item=item.id, text=facts.text_of(item))
        return Decision(reply=AskFor(form))
    kept = TextKept(ref=item.text_ref, circle=item.circle, text=text)
    return done(
        replace(facts, texts={**facts.texts, item.text_ref: text}),
        act,
        moment,
        (),
        programme=item.programme,
        note="prompts-done-edited",
        subject=item.id,
        number=number_of(facts, item),
        also=(kept,),
    )


def decide_edited(facts: PromptFacts, item: QueueItem, act: Act, moment: Moment) -> Decision:
    """Take the form's words. An empty form changes nothing: a form may not follow a form."""
    if not act.given.get("text", "").strip():
        return Decision(reply=the_list(facts, item.programme, act, number=number_of(facts, item)))
    return decide_edit(facts, item, act, moment)
