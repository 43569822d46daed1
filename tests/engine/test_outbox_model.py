"""A model of the outbox: whatever is killed, refused, delayed or answered too late, nothing is lost or doubled.

The world below behaves as platforms do at their worst: it may apply a request and lose the answer, it may
refuse, it may ask to wait; the process may be killed before a send, after it, and before its receipt is
written down. Then a new process takes over. A mutant that does not look up what it finds must double a post.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bots.app import Content, opened
from bots.engine.dispatcher import Dispatcher
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, Missing, NotNow, Parcel
from bots.store import outbox
from bots.store import tables as t
from bots.store.apply import apply
from bots.store.master import MasterSource
from core.circles.changes import CircleSaved
from core.circles.model import Circle
from core.kernel.effects import Intent, Post
from core.kernel.events import Obstacle, Receipt, Refused, Sent, TryLater, Unclear
from core.kernel.extras import Extra
from core.kernel.ids import DeliveryKey, MessageRef, PlatformName, RoomId
from core.kernel.moment import at
from core.schedule.week import WeekCard
from tests.ready import url_in
from tests.stage import CIRCLE, HandClock, a_circle

FATES = ("sent", "applied-lost", "never-left", "later", "refused", "killed-before", "killed-after")


class Killed(BaseException):
    """The process is gone."""


class World:
    """A platform at its worst. ``script`` says what happens to each request, in turn."""

    name = PlatformName.PRACTICE

    def __init__(self, *, honest_look_up: bool = True) -> None:
        self.applied: list[str] = []
        self.script: list[str] = []
        self.look_ups: list[str] = []
        self.honest = honest_look_up

    def instant(self, moment: datetime) -> str:
        return moment.isoformat()

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        return frozenset()

    async def carry_out(self, parcel: Parcel) -> Receipt:
        match self.script.pop(0) if self.script else "sent":
            case "killed-before":
                raise Killed
            case "never-left":
                return Unclear()
            case "later":
                return TryLater(seconds=30)
            case "refused":
                return Refused(obstacle=Obstacle.NOT_ALLOWED)
            case "applied-lost":
                self.applied.append(parcel.key)
                return Unclear()
            case "killed-after":
                self.applied.append(parcel.key)
                raise Killed
            case _:
                self.applied.append(parcel.key)
                return Sent(message=MessageRef(f"r/{len(self.applied)}"))

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        if not self.honest:
            return Absent()
        match self.look_ups.pop(0) if self.look_ups else "tells":
            case "cannot":
                return CannotTell()
            case "not-now":
                return NotNow()
            case _:
                return Found(MessageRef("r/0")) if parcel.key in self.applied else Absent()

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        return ()


step = st.one_of(
    st.tuples(st.just("enqueue"), st.integers(1, 4)),
    st.tuples(st.just("send"), st.lists(st.sampled_from(FATES), max_size=4)),
    st.tuples(st.just("wait"), st.integers(1, 400)),
    st.tuples(st.just("restart"), st.lists(st.sampled_from(("tells", "cannot", "not-now")), max_size=2)),
)
steps = st.lists(step, min_size=5, max_size=30)
many_steps = st.lists(step, min_size=40, max_size=90)


async def live_through(plan: list[tuple[str, object]], world: World, content: Content) -> Counter[str]:
    """Run a plan, then let a healthy process finish; return how often each key was applied, refused as -1."""
    with TemporaryDirectory() as folder:
        clock = HandClock()
        async with opened(
            url=url_in(Path(folder)),
            master=MasterSource(Path(folder) / "master.key"),
            platforms=[world],
            content=content,
            clock=clock,
        ) as parts:
            async with parts.database.write() as connection:
                await apply(connection, parts.vault, at(clock.now(), seed="m"), [CircleSaved(a_circle())])
            await parts.engine.open()
            setting = parts.engine.setting

            async def heard(_: object) -> None:
                return None

            def a_process() -> Dispatcher:
                return Dispatcher(
                    database=parts.database,
                    vault=parts.vault,
                    platform=world,
                    codec=setting.codec,
                    renderer=setting.renderer,
                    index=parts.engine.index,
                    clock=clock,
                    heard=heard,
                )

            def encode(intent: Intent) -> tuple[str, str, str, str]:
                coded = setting.codec.encode(intent)
                return coded.kind, coded.address, coded.card, coded.arguments

            process, wanted = a_process(), 0
            for what, more in plan:
                try:
                    match what, more:
                        case "enqueue", int(count):
                            posts = [
                                Post(
                                    key=DeliveryKey(f"k{wanted + place}"),
                                    room=RoomId("practice:home"),
                                    card=WeekCard(circle=CIRCLE),
                                )
                                for place in range(count)
                            ]
                            wanted += count
                            async with parts.database.write() as connection:
                                rows = [(CIRCLE, PlatformName.PRACTICE, post) for post in posts]
                                await outbox.enqueue(connection, rows, encode, clock.now())
                        case "send", list(fates):
                            world.script = [str(fate) for fate in fates]
                            await process.once(wait_for_all=True)
                        case "wait", int(seconds):
                            clock.time += timedelta(seconds=seconds)
                        case _, list(answers):
                            world.look_ups = [str(answer) for answer in answers]
                            process = a_process()
                            await process.recover()
                        case _:
                            raise AssertionError(what)
                except Killed:
                    process = a_process()
                    await process.recover()
            world.script, world.look_ups = [], []
            process = a_process()
            await process.recover()
            for _ in range(5):
                clock.time += timedelta(minutes=10)
                while await process.once(wait_for_all=True):
                    pass
            counts = Counter(world.applied)
            async with parts.database.read() as connection:
                columns = (t.deliveries.c.key, t.deliveries.c.state)
                rows = (await connection.execute(t.deliveries.select().with_only_columns(*columns))).all()
            assert len(rows) == wanted
            for key, state in rows:
                match state:
                    case "sent":
                        assert counts[key] >= 1, "a post that was said to be sent is not there"
                    case "refused":
                        assert counts[key] == 0
                    case "dead":
                        # Nobody could tell: it goes to people. It may be there once, never twice.
                        assert counts[key] <= 1
                    case _:
                        raise AssertionError(f"{key} is still {state}")
            return counts


def check(plan: list[tuple[str, object]], content: Content) -> None:
    counts = asyncio.run(live_through(plan, World(), content))
    assert max(counts.values(), default=0) <= 1, "something was posted twice"


@settings(max_examples=12, phases=(Phase.reuse, Phase.generate), deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=steps)
def test_nothing_is_lost_and_nothing_is_doubled(content: Content, plan: list[tuple[str, object]]) -> None:
    check(plan, content)


@pytest.mark.long
@pytest.mark.parametrize("part", range(5), ids=lambda part: f"part-{part + 1}-of-5")
@settings(max_examples=110, deadline=None, suppress_health_check=list(HealthCheck))
@given(plan=many_steps)
def test_nothing_is_lost_and_nothing_is_doubled_in_thirty_thousand_steps(
    content: Content, part: int, plan: list[tuple[str, object]]
) -> None:
    """Five parts, so that both cores share them; each makes plans of its own."""
    check(plan, content)


def test_a_mutant_that_does_not_look_up_posts_twice(content: Content) -> None:
    """The model can fail: without the look-up, a lost answer doubles the post."""
    plan: list[tuple[str, object]] = [("enqueue", 1), ("send", ["applied-lost"]), ("wait", 300), ("restart", [])]
    counts = asyncio.run(live_through(plan, World(honest_look_up=False), content))
    assert counts["k0"] == 2
    check(plan, content)
