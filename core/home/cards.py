"""A person's own page, circle by circle: what a member finds there, and what its facilitators find below.

The member's part holds what the menu holds, so that whatever is added there is here as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import ClassVar, Self

from core.circles.menu import Menu
from core.circles.model import CircleState, MemberState
from core.circles.state_cards import state_words
from core.kernel.cards import Block, Button, Desk, Items, Look, Paragraph, Quiet, Row, Titled, View
from core.kernel.ids import CircleId
from core.programme.cards import single_blocks
from core.programme.queue import QueueItem
from core.programme.showing import EXAMPLE_ITEM, next_line
from core.programme.topics import Topic
from core.reflections.sketch import sketch
from core.reflections.weeks import Points, in_words
from core.schedule.series import SeriesKind
from core.schedule.week import Chore, ChoreKind, Coming, WeekCard

MOST_OWN = 600
"""Characters of a topic of the circle's own that the page shows; the whole stands behind a button."""
_CIRCLE = CircleId("0123456789ab")
_MENU = Menu(circle=_CIRCLE, circle_name="Evening circle", member=MemberState.ACTIVE)
_POINTS: Points = ((date(2026, 11, 17), 2), (date(2026, 11, 24), 4))


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeCircle:
    """One circle on its member's own page. ``points`` are their own check-ins: for nobody else's eyes."""

    name: ClassVar[str] = "home-circle"

    menu: Menu
    item: QueueItem | None = None
    own: str = field(default="", repr=False)
    coming: tuple[Coming, ...] = ()
    points: Points = field(default=(), repr=False)
    opened: bool = False
    """Asked for just now, so it shows itself in discreet mode too."""

    def view(self, desk: Desk) -> View:
        """The week's topic, one's own weeks, and a button for everything of one's own."""
        here = (("circle", self.menu.circle),)
        if desk.discreet and not self.opened:
            return _covered(desk, "home.open", here)
        blocks: list[Block] = [Paragraph(line) for line in self.menu.lines(desk)]
        if self.menu.member is MemberState.ACTIVE:
            blocks += [*self._topic(desk), *self._following(desk), *self._weeks(desk)]
        rows = self.menu.rows(desk)
        if self.menu.member is MemberState.ACTIVE and self.menu.state is not CircleState.ARCHIVED:
            pause = Button(desk.say("home-pause"), "settings.change", (*here, ("what", "pause")))
            rows = (*rows, (pause, Button(desk.say("menu-privacy"), "privacy.show", here)))
        return View(title=self.menu.circle_name, blocks=tuple(blocks), rows=rows)

    def _topic(self, desk: Desk) -> tuple[Block, ...]:
        say, item = desk.say, self.item
        topic = desk.library.topic(item.programme, item.topic, desk.language) if item and item.topic else None
        if topic is not None:
            return _of_library(desk, topic)
        if item is None:
            return (Titled(say("topic-none-title"), say("topic-none")),)
        single = desk.library.prompt(item.topic, desk.language)
        if single is not None:
            return single_blocks(desk, single)
        text = self.own or say("topic-gone")
        return (Titled(say("topic-own-title"), text if len(text) <= MOST_OWN else f"{text[: MOST_OWN - 1].rstrip()}…"),)

    def _following(self, desk: Desk) -> tuple[Block, ...]:
        lines = "\n".join(next_line(desk, one) for one in self.coming)
        return (Quiet(f"{desk.say('topic-next')}: {lines}"),) if lines else ()

    def _weeks(self, desk: Desk) -> tuple[Block, ...]:
        words = in_words(desk, self.points) if self.points else desk.say("home-weeks-none")
        drawn = sketch(desk, self.points)
        picture = () if drawn is None else (drawn, Quiet(desk.say("home-weeks-picture")))
        return (Titled(desk.say("home-weeks"), words), *picture)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A full page, one of the circle's own words, a first day, and one who left."""
        item = QueueItem(
            id=EXAMPLE_ITEM, circle=_CIRCLE, programme="trust-from-the-roots", place=0, topic="where-it-comes-from"
        )
        own = QueueItem(id=EXAMPLE_ITEM, circle=_CIRCLE, programme="trust-from-the-roots", place=0)
        coming = (Coming(SeriesKind.TOPIC, datetime(2026, 12, 7, 17, tzinfo=UTC), "", item.programme, item.topic),)
        return (
            cls(
                menu=replace(_MENU, agreements="en-00000000", sharing=True, buddies=True),
                item=item,
                coming=coming,
                points=_POINTS,
            ),
            cls(menu=_MENU, item=own, own="What would you tell yourself a year ago? " * 30, opened=True),
            cls(menu=_MENU),
            cls(menu=replace(_MENU, member=MemberState.LEFT)),
            cls(menu=replace(_MENU, state=CircleState.ARCHIVED), item=item),
        )


def _of_library(desk: Desk, topic: Topic) -> tuple[Block, ...]:
    note = Quiet(desk.say("topic-content-note", note=topic.content_note))
    if topic.gate:
        # whoever may be watched at home decides alone whether to read on
        return (Titled(topic.title, ""), note, Quiet(desk.say("topic-gate", instead=topic.skip.instead)))
    return (Titled(topic.title, ""), note, Paragraph(topic.prompt))


def _covered(desk: Desk, action: str, given: tuple[tuple[str, str], ...]) -> View:
    """What stands there for someone over whose shoulder somebody may look."""
    button = Button(desk.say("home-uncover"), action, given, Look.MAIN)
    return View(blocks=(Paragraph(desk.say("home-covered")),), rows=((button,),))


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeDesk:
    """One circle on its facilitator's own page: how it stands, what comes, what waits, what needs a hand."""

    name: ClassVar[str] = "home-desk"

    circle: CircleId
    circle_name: str
    state: CircleState = CircleState.OPEN
    until: date | None = None
    week: WeekCard
    queued: int = 0
    ahead: tuple[QueueItem, ...] = ()
    """The next topics, in order."""
    opened: bool = False

    def view(self, desk: Desk) -> View:
        """State, the next seven days, the queue, and a button for each list."""
        say, here = desk.say, (("circle", self.circle),)
        if desk.discreet and not self.opened:
            return _covered(desk, "home.desk", here)
        week = self.week.view(desk)
        blocks: list[Block] = [Paragraph(state_words(desk, self.state, self.until)), *week.blocks]
        blocks.append(Titled(say("home-queue"), say("home-queued", count=self.queued)))
        if titles := tuple(_title(desk, item) for item in self.ahead):
            blocks.append(Items(titles, numbered=True))
        lists: Row = (
            Button(say("week-button-schedule"), "schedule.list", here),
            Button(say("home-queue"), "prompts.list", here),
            Button(say("menu-review"), "review.list", here),
            Button(say("life-status"), "life.status", here),
        )
        return View(title=say("home-desk-title", circle=self.circle_name), blocks=tuple(blocks), rows=(lists,))

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """A full week, a pause, a stop."""
        quiet, full, *_ = WeekCard.examples()
        item = QueueItem(
            id=EXAMPLE_ITEM, circle=_CIRCLE, programme="trust-from-the-roots", place=0, topic="where-it-comes-from"
        )
        own = replace(item, topic="")
        one = cls(circle=_CIRCLE, circle_name="Evening circle", week=full, queued=7, ahead=(item, own))
        stopped = WeekCard(circle=_CIRCLE, chores=(Chore(ChoreKind.SERIES_STOPPED, 1),))
        return (
            one,
            replace(one, week=quiet, state=CircleState.PAUSED, until=date(2027, 1, 4), queued=0, ahead=()),
            replace(one, week=stopped, state=CircleState.STOPPED),
        )


def _title(desk: Desk, item: QueueItem) -> str:
    return desk.library.title(item.programme, item.topic, desk.language) or desk.say("home-own-topic")


@dataclass(frozen=True, slots=True)
class HomeEmpty:
    """The page of someone who belongs to no circle. It tells of none."""

    name: ClassVar[str] = "home-empty"

    def view(self, desk: Desk) -> View:
        """What this is, and where help is to be had."""
        say = desk.say
        resources = Button(say("menu-resources"), "resources.show")
        return View(
            title=say("home-title"),
            blocks=(Paragraph(say("home-empty")), Paragraph(say("home-empty-how"))),
            rows=((resources, Button(say("menu-help"), "help.show")),),
        )

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """One."""
        return (cls(),)


@dataclass(frozen=True, slots=True)
class HomeMore:
    """The circles that had no room on the page any more, each behind a button of its own."""

    name: ClassVar[str] = "home-more"
    circles: tuple[tuple[CircleId, str], ...]
    """Without a name where its member is discreet."""

    def view(self, desk: Desk) -> View:
        """A button for each."""
        buttons = [
            Button(name or desk.say("home-uncover"), "home.open", (("circle", circle),))
            for circle, name in self.circles
        ]
        rows = tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))
        return View(blocks=(Paragraph(desk.say("home-more")),), rows=rows)

    @classmethod
    def examples(cls) -> tuple[Self, ...]:
        """Two, and one that is covered."""
        return (cls(((_CIRCLE, "Evening circle"), (CircleId("ba9876543210"), "Morning circle"), (_CIRCLE, ""))),)
