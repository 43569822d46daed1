"""The platform's own filter: for a whole server, so only where all circles agree or an administrator asks."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bots.app import Content
from bots.engine.platform import Parcel
from bots.store.load_guard import guarding_by_id
from core.circles.changes import CircleSaved
from core.circles.model import CircleState, Here
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Ladder
from core.kernel.events import Change, Obstacle, Receipt, Refused, Sent, Weather
from core.kernel.extras import FilterSpam, UnfilterSpam
from core.kernel.ids import CircleId, EventId, MessageRef, PersonId, RoomId, SpaceId
from core.kernel.moment import at
from core.kernel.timers import of_the_bot
from core.moderation.guarding import SETTLE, Guarding
from core.moderation.lockdown import GuardSnapshot, decide_lift
from core.moderation.native import NativeSnapshot, decide_settle
from core.moderation.native_cards import PARTS
from core.safety.guard_changes import GuardingSaved, NativeSet
from tests.stage import CIRCLE, START, Stage, a_circle, a_stage, words

FATIMA, GINA = "practice:fatima", "practice:gina"
OTHER = CircleId("cccccccccccc")
BOTH = (CIRCLE, OTHER)


def another(**more: object) -> CircleSaved:
    rooms = {"home": RoomId("practice:second"), "back": RoomId("practice:second-back")}
    people = {"facilitators": frozenset({PersonId(GINA)})}
    return CircleSaved(a_circle(id=OTHER, name="Morning circle", **rooms, **people, **more))


async def ready(stage: Stage, *others: CircleSaved) -> None:
    stage.platform.offered = frozenset({FilterSpam, UnfilterSpam})
    stage.platform.answer = lambda parcel: filters(stage, parcel)
    await stage.keep(CircleSaved(a_circle()), *others)


def filters(stage: Stage, parcel: Parcel) -> Receipt | None:
    match parcel.effect:
        case FilterSpam():
            stage.platform.sent.append(parcel)
            return Sent(message=MessageRef(f"1/{','.join(PARTS)}"))
        case _:
            return None


def refuses(parcel: Parcel) -> Receipt | None:
    match parcel.effect:
        case FilterSpam():
            return Refused(obstacle=Obstacle.NOT_ALLOWED, missing="Manage Server")
        case _:
            return None


def asked_of_the_platform(stage: Stage) -> list[type]:
    return [type(one.effect) for one in stage.platform.sent if isinstance(one.effect, FilterSpam | UnfilterSpam)]


async def guarding(stage: Stage, circle: CircleId = CIRCLE) -> Guarding:
    async with stage.parts.database.read() as connection:
        return await guarding_by_id(connection, circle)


async def switch(stage: Stage, on: bool, person: str = FATIMA, **more: object) -> str:
    room = "practice:second" if person == GINA else "practice:home"
    shown = await stage.act(person, "native.show", room=room, switch="native-on" if on else "native-off", **more)  # type: ignore[arg-type]
    assert shown is not None
    return words(shown.view)  # type: ignore[union-attr]


async def test_it_is_off_and_says_that_it_is_for_the_whole_server_and_never_for_words(stage: Stage) -> None:
    await ready(stage)
    shown = await stage.act(FATIMA, "native.show")
    assert shown is not None
    told = words(shown.view)  # type: ignore[union-attr]
    assert "It is off" in told
    assert "whole server" in told
    assert "Manage Server" in told
    assert "quotes" in told
    assert asked_of_the_platform(stage) == []


async def test_the_only_circle_of_a_server_switches_it_on_and_off(stage: Stage) -> None:
    await ready(stage)
    assert "asking Discord now" in await switch(stage, on=True)
    assert asked_of_the_platform(stage) == [FilterSpam]
    assert await guarding(stage) == Guarding(circle=CIRCLE, native=True, kept=PARTS)
    assert "taking my part" in await switch(stage, on=False)
    assert asked_of_the_platform(stage) == [FilterSpam, UnfilterSpam]
    assert await guarding(stage) == Guarding(circle=CIRCLE)


async def test_one_circle_of_two_waits_for_the_other(stage: Stage) -> None:
    await ready(stage, another())
    assert "has not agreed yet" in await switch(stage, on=True)
    assert asked_of_the_platform(stage) == []
    await switch(stage, on=True, person=GINA)
    assert asked_of_the_platform(stage) == [FilterSpam]
    assert [(await guarding(stage, one)).kept for one in BOTH] == [PARTS, PARTS]


async def test_an_archived_circle_need_not_agree(stage: Stage) -> None:
    await ready(stage, another(state=CircleState.ARCHIVED))
    await switch(stage, on=True)
    assert asked_of_the_platform(stage) == [FilterSpam]


async def test_an_administrator_asks_for_all_and_only_an_administrator_ends_it(stage: Stage) -> None:
    await ready(stage, another())
    await switch(stage, on=True, administrator=True)
    assert asked_of_the_platform(stage) == [FilterSpam]
    await switch(stage, on=True, person=GINA)
    assert "administrator switched it on for all" in await switch(stage, on=False, person=GINA)
    assert UnfilterSpam not in asked_of_the_platform(stage)
    await switch(stage, on=False, person=GINA, administrator=True)
    assert asked_of_the_platform(stage)[-1] is UnfilterSpam
    assert not (await guarding(stage)).wide


async def test_whoever_of_those_who_agreed_takes_it_back_ends_it_for_all(stage: Stage) -> None:
    await ready(stage, another())
    await switch(stage, on=True)
    await switch(stage, on=True, person=GINA)
    await switch(stage, on=False)
    assert asked_of_the_platform(stage) == [FilterSpam, UnfilterSpam]
    assert [(await guarding(stage, one)).kept for one in BOTH] == [(), ()]


async def test_a_platform_that_refuses_leaves_it_off_and_the_facilitators_are_told(stage: Stage) -> None:
    await ready(stage)
    stage.platform.answer = refuses
    await switch(stage, on=True)
    assert await guarding(stage) == Guarding(circle=CIRCLE)
    (told,) = [words(one.view) for one in stage.platform.sent if isinstance(one.effect, Alert) and one.view]
    assert "Manage Server" in told


async def test_a_platform_without_one_says_so_in_words(stage: Stage) -> None:
    await ready(stage)
    stage.platform.offered = frozenset()
    await switch(stage, on=True)
    assert await guarding(stage) == Guarding(circle=CIRCLE)
    (told,) = [words(one.view) for one in stage.platform.sent if isinstance(one.effect, Alert) and one.view]
    assert "could not switch on the server’s own filter" in told


async def test_archiving_the_last_circle_that_asked_leaves_nothing_behind(stage: Stage) -> None:
    await ready(stage, another())
    await switch(stage, on=True)
    await switch(stage, on=True, person=GINA)
    await stage.act(FATIMA, "life.archived", name="Evening circle")
    assert asked_of_the_platform(stage) == [FilterSpam]
    await stage.act(GINA, "life.archived", room="practice:second", name="Morning circle")
    assert asked_of_the_platform(stage) == [FilterSpam, UnfilterSpam]


async def test_what_somebody_deleted_by_hand_is_told_once_and_stays_away(stage: Stage) -> None:
    await ready(stage)
    await switch(stage, on=True)
    before = len(stage.platform.sent)
    for number, part in enumerate(("spam", "spam", "mentions")):
        await stage.parts.engine.weather(by_hand(Change.FILTER_GONE, part, number))
    await stage.parts.engine.settle_all()
    told = [words(one.view) for one in stage.platform.sent[before:] if one.view]
    assert len(told) == 2
    assert "by hand" in told[0]
    assert (await guarding(stage)).kept == ("links",)
    await stage.parts.engine.weather(by_hand(Change.FILTER_GONE, "links", 9))
    assert await guarding(stage) == Guarding(circle=CIRCLE)


async def test_what_somebody_edited_by_hand_is_told_once_and_stays_as_it_is(stage: Stage) -> None:
    await ready(stage)
    await switch(stage, on=True)
    before = len(stage.platform.sent)
    for _ in range(2):
        await stage.parts.engine.weather(by_hand(Change.FILTER_EDITED, "links", 1))
    await stage.parts.engine.settle_all()
    assert len(stage.platform.sent) == before + 1
    assert (await guarding(stage)).kept == PARTS


def by_hand(change: Change, part: str, number: int) -> Weather:
    event = EventId(f"{change.value}-{number}")
    return Weather(id=event, change=change, space=SpaceId("practice:house"), detail=part)


async def test_a_circle_that_never_had_one_hears_nothing_of_it(stage: Stage) -> None:
    await ready(stage)
    await stage.parts.engine.weather(by_hand(Change.FILTER_GONE, "spam", 1))
    await stage.parts.engine.settle_all()
    assert stage.platform.sent == []


async def test_it_is_still_known_after_a_restart(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await switch(stage, on=True)
    async with a_stage(tmp_path, content) as stage:
        assert stage.parts.engine.index.filtered_in(SpaceId("practice:house")) == set(PARTS)


@pytest.mark.parametrize("person", ["practice:anna", GINA])
async def test_nobody_but_its_facilitators_switches_it(stage: Stage, person: str) -> None:
    await ready(stage, another())
    await stage.act(person, "native.show", circle=CIRCLE, switch="native-on")
    assert await guarding(stage) == Guarding(circle=CIRCLE)


def test_a_lock_down_that_ends_leaves_the_filter_as_it_is() -> None:
    before = Guarding(circle=CIRCLE, native=True, wide=True, kept=PARTS, lockdown="abc", since=START)
    snapshot = GuardSnapshot(here=Here(circle=a_circle()), guarding=before)
    act = replace(of_the_bot("x", "guard.lift", {"i": "abc"}, circle=CIRCLE))
    saved = next(one for one in decide_lift(snapshot, act, at(START)).changes if isinstance(one, GuardingSaved))
    assert saved.guarding == Guarding(circle=CIRCLE, native=True, wide=True, kept=PARTS)


def test_a_circle_that_goes_on_keeps_what_it_asked_for() -> None:
    snapshot = NativeSnapshot(here=Here(circle=a_circle()), guarding=Guarding(circle=CIRCLE, native=True, kept=PARTS))
    act = of_the_bot("x", SETTLE, {}, circle=CIRCLE)
    assert decide_settle(snapshot, act, at(START)) == Decision()
    archived = replace(snapshot, here=Here(circle=a_circle(state=CircleState.ARCHIVED)))
    decision = decide_settle(archived, act, at(START))
    assert decision.changes == (NativeSet(circle=CIRCLE, native=False, wide=False),)
    (ladder,) = decision.intents
    assert isinstance(ladder, Ladder)
    assert [type(one) for one in ladder.rungs] == [UnfilterSpam]
