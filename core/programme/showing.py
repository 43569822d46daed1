"""``/topic``: this week's topic with its exercise, and what comes next."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import ClassVar, Self

from core.circles.common import NotAMember
from core.circles.model import CircleState
from core.kernel.cards import Block, Button, Desk, Items, Link, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.decision import Decision, show
from core.kernel.events import Act
from core.kernel.ids import CircleId, QueueItemId
from core.kernel.moment import Moment
from core.programme.cards import single_blocks
from core.programme.facts import TopicFacts
from core.programme.queue import ItemState, QueueItem
from core.programme.singles import as_topic
from core.programme.topics import Topic
from core.schedule.listing import next_occasions
from core.schedule.series import SeriesKind
from core.schedule.week import Coming

MOST_SOURCES = 5
NEXT = 2
"""How far ahead members look."""
EXAMPLE_ITEM = QueueItemId("q0123456789a")
EXAMPLE_TOPIC = Coming(
    SeriesKind.TOPIC, datetime(2026, 12, 7, 17, tzinfo=UTC), "", "trust-from-the-roots", "where-it-comes-from"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicShown:
    """The topic that was posted last, in full, and what comes next. May hold the circle's own words."""

    name: ClassVar[str] = "topic-shown"

    circle: CircleId
    item: QueueItem | None = None
    own: str = field(default="", repr=False)
    coming: tuple[Coming, ...] = ()

    def view(self, desk: Desk) -> View:
        """What it touches on comes first, then the topic, the exercise, where it comes from, and what is next."""
        say, here = desk.say, (("circle", self.circle),)
        item = self.item
        topic = desk.library.topic(item.programme, item.topic, desk.language) if item and item.topic else None
        single = desk.library.prompt(item.topic, desk.language) if item else None
        write = Button(say("topic-button-write"), "reflect.open", here, Look.MAIN)
        suggest = Button(say("topic-button-suggest"), "topic.suggest", here)
        # Nobody is asked to do anything for two; whoever looks for it finds it here.
        two = Button(say("topic-button-two"), "pairs.list", here)
        following = self._following(desk)
        if topic is not None:
            return View(
                title=topic.title,
                blocks=(*_whole(desk, topic), *following),
                rows=((write, suggest, two), *_sources(topic)),
            )
        if single is not None:
            return View(
                title=say("topic-single-title"),
                blocks=(*single_blocks(desk, single), *following),
                rows=((write, suggest, two),),
            )
        if item is not None:
            return View(
                title=say("topic-own-title"),
                blocks=(Paragraph(self.own or say("topic-gone")), *following),
                rows=((write, suggest, two),),
            )
        return View(
            title=say("topic-none-title"), blocks=(Paragraph(say("topic-none")), *following), rows=((suggest, two),)
        )

    def _following(self, desk: Desk) -> tuple[Block, ...]:
        say = desk.say
        if not self.coming:
            return (Quiet(say("topic-nothing-next")),)
        return (Titled(say("topic-next"), "\n".join(next_line(desk, one) for one in self.coming)),)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One of the library, one of the circle's own, and nothing yet."""
        circle = CircleId("0123456789ab")
        item = QueueItem(
            id=EXAMPLE_ITEM, circle=circle, programme="trust-from-the-roots", place=0, topic="where-it-comes-from"
        )
        own = QueueItem(id=EXAMPLE_ITEM, circle=circle, programme="trust-from-the-roots", place=0)
        return (
            cls(circle=circle, item=item, coming=(EXAMPLE_TOPIC,)),
            cls(circle=circle, item=replace(item, topic=as_topic("telling-or-keeping"))),
            cls(circle=circle, item=own, own="What would you tell yourself a year ago?"),
            cls(circle=circle, coming=(EXAMPLE_TOPIC,)),
            cls(circle=circle),
        )


def next_line(desk: Desk, one: Coming) -> str:
    """Return one line of what comes next."""
    title = desk.library.title(one.programme, one.topic, desk.language)
    local = one.due.astimezone(desk.zone)
    return desk.say(
        "topic-next-line", day=local.date(), time=local.time(), title=title, titled="yes" if title else "no"
    )


def _whole(desk: Desk, topic: Topic) -> tuple[Block, ...]:
    say = desk.say
    gate: tuple[Block, ...] = (Quiet(say("topic-gate", instead=topic.skip.instead)),) if topic.gate else ()
    skip = topic.skip.who if topic.gate else f"{topic.skip.who} {topic.skip.instead}"
    return (
        Quiet(say("topic-content-note", note=topic.content_note)),
        *gate,
        Paragraph(topic.prompt),
        Titled(say("topic-exercise", title=topic.exercise.title), ""),
        Items(topic.exercise.steps, numbered=True),
        Titled(say("topic-phrase"), topic.phrase),
        Titled(say("topic-caution"), topic.caution),
        Titled(say("topic-skip"), skip),
    )


def _sources(topic: Topic) -> tuple[Row, ...]:
    links = tuple(Link(source.title[:80], source.address) for source in topic.sources[:MOST_SOURCES])
    return (links,) if links else ()


def posted_last(facts: TopicFacts) -> QueueItem | None:
    """Return the topic that the circle is at."""
    used = [item for item in facts.queue if item.state is ItemState.USED and item.used_on is not None]
    return max(used, key=lambda item: (item.used_on or date.min, item.place), default=None)


def decide_show(facts: TopicFacts, act: Act, moment: Moment) -> Decision:
    """Show the topic to members, and to facilitators who may not be members themselves."""
    here = facts.here
    if not (here.active or here.facilitates(act.actor)):
        return show(NotAMember(circle=here.circle.id))
    item = posted_last(facts)
    own = facts.texts.get(item.text_ref, "") if item is not None and item.text_ref else ""
    resting = here.circle.state is not CircleState.OPEN
    ahead = () if resting else next_occasions(facts.series, facts.queue, moment.now, NEXT)
    return show(TopicShown(circle=here.circle.id, item=item, own=own, coming=ahead))
