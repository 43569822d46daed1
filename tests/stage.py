"""An engine on a database of its own, with a platform in memory and a clock moved by hand."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from bots.app import Content, Parts, opened
from bots.engine.platform import Shown, ShownView
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import MemberSaved
from core.circles.model import Circle, Member, MemberState
from core.kernel.cards import Paragraph, Quiet, Titled, View
from core.kernel.changes import Change
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import CircleId, EventId, PersonId, PlatformName, QueueItemId, RoomId, SpaceId
from core.kernel.moment import at
from core.programme.changes import QueueSaved
from core.programme.queue import QueueItem
from core.schedule.changes import SeriesSaved
from core.schedule.rules import Rule
from core.schedule.series import Series, SeriesKind, next_occasion, starting_point
from tests.inert import InertPlatform
from tests.ready import url_in

START = datetime(2026, 11, 30, 12, tzinfo=UTC)
CIRCLE = CircleId("aaaaaaaaaaaa")
PROGRAMME = "trust-from-the-roots"


class HandClock:
    """Stands still until it is moved."""

    def __init__(self, start: datetime = START) -> None:
        self.time = start

    def now(self) -> datetime:
        return self.time


@dataclass
class Stage:
    """What a test of the engine works with."""

    parts: Parts
    platform: InertPlatform
    clock: HandClock
    acts: int = 0

    async def keep(self, *changes: Change) -> None:
        async with self.parts.database.write() as connection:
            await apply(connection, self.parts.vault, at(self.clock.now(), seed="test"), changes)
        await self.parts.engine.open()

    async def act(
        self,
        person: str,
        action: str,
        *,
        room: str | None = "practice:home",
        administrator: bool = False,
        event: str = "",
        speaks: str = "en",
        holding: frozenset[str] = frozenset(),
        **given: str,
    ) -> Shown | None:
        """Let a person do something; ``room=None`` is a private message. Ends when all is delivered."""
        self.acts += 1
        place = Place() if room is None else Place(space=SpaceId("practice:house"), room=RoomId(room))
        act = Act(
            id=EventId(event or f"practice:event-{self.acts}"),
            action=action,
            actor=Actor(person=PersonId(person), administrator=administrator, roles=holding),
            place=place,
            given=given,
            language=speaks,
        )
        shown = await self.parts.engine.handle(act)
        await self.parts.engine.settle_all()
        return shown

    async def run_until(self, moment: datetime) -> None:
        """Move the clock through every due moment, as a clock would."""
        engine = self.parts.engine
        await engine.settle_all()
        while (due := await engine.next_due()) is not None and due <= moment:
            self.clock.time = max(due, self.clock.time)
            await engine.settle_all()
        self.clock.time = moment
        await engine.settle_all()


def a_circle(**other: object) -> Circle:
    fields: dict[str, object] = {
        "id": CIRCLE,
        "platform": PlatformName.PRACTICE,
        "space": SpaceId("practice:house"),
        "name": "Evening circle",
        "home": RoomId("practice:home"),
        "back": RoomId("practice:back"),
        "facilitators": frozenset({PersonId("practice:fatima")}),
        "zone": "Europe/Berlin",
        "programme": PROGRAMME,
        "created": START,
    }
    return Circle(**(fields | other))  # type: ignore[arg-type]


def a_series(kind: SeriesKind = SeriesKind.TOPIC, name: str = "bbbbbbbbbbbb", day: str = "MO") -> Series:
    return Series(
        id=name,
        circle=CIRCLE,
        kind=kind,
        rule=Rule(f"FREQ=WEEKLY;BYDAY={day}", date(2026, 11, 30)),
        clock=time(18),
        zone="Europe/Berlin",
        catch_up=timedelta(hours=12),
        source=PROGRAMME,
    )


def saved(series: Series, now: datetime = START) -> SeriesSaved:
    last = starting_point(series, now)
    first = next_occasion(series, last, now)
    return SeriesSaved(series, first.due if first else None, last)


def a_queue(content: Content) -> QueueSaved:
    topics = content.loaded.library.programmes[PROGRAMME].topics
    return QueueSaved(
        tuple(
            QueueItem(id=QueueItemId(f"q{place:011}"), circle=CIRCLE, programme=PROGRAMME, place=place, topic=topic.id)
            for place, topic in enumerate(topics)
        )
    )


def a_member(person: str, **other: object) -> MemberSaved:
    return MemberSaved(
        Member(circle=CIRCLE, person=PersonId(person), state=MemberState.ACTIVE, since=START, **other)  # type: ignore[arg-type]
    )


@asynccontextmanager
async def a_stage(folder: Path, content: Content) -> AsyncGenerator[Stage]:
    """Open an engine on a database in ``folder``; a second one on the same folder is a restart."""
    platform, clock = InertPlatform(), HandClock()
    async with opened(
        url=url_in(folder),
        master=MasterSource(folder / "master.key"),
        platforms=[platform],
        content=content,
        clock=clock,
    ) as parts:
        yield Stage(parts, platform, clock)


def words(shown: Shown | View | None) -> str:
    """Everything a person reads in an answer, in one text."""
    match shown:
        case ShownView(view=view):
            return words(view)
        case View():
            parts = [view_part for block in shown.blocks for view_part in _block_words(block)]
            return "\n".join((shown.title, *parts))
        case None:
            return ""
        case form:
            return "\n".join((form.form.title, *(one.label for one in form.form.fields)))


def _block_words(block: object) -> tuple[str, ...]:
    match block:
        case Paragraph(text) | Quiet(text):
            return (text,)
        case Titled(title, text):
            return (title, text)
        case _:
            return tuple(str(line) for line in getattr(block, "lines", ()))
