"""Settings that hold at once, a menu that shows what is useful, and circles that are told apart in private."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import select, update

from bots.store import tables as t
from core.circles.changes import CircleSaved
from core.circles.model import CircleState, MemberState, Reach
from core.kernel.events import Act, Actor, Change, Place, Weather
from core.kernel.ids import EventId, PersonId, RoomId, SpaceId
from core.schedule.series import SeriesKind
from tests.members.people import (
    ANNA,
    BEN,
    FATIMA,
    MORNING,
    buttons,
    form_of,
    join,
    member,
    morning_circle,
    pick,
    press,
    view_of,
    whispers,
)
from tests.stage import Stage, a_circle, a_member, a_series, saved, words

EVENING = datetime(2026, 11, 30, 17, tzinfo=UTC)


async def reflections(stage: Stage, **settings: object) -> None:
    await stage.keep(saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member(ANNA, **settings))


async def test_options_and_card_change_the_same_things(stage: Stage):
    await stage.keep(a_member(ANNA))
    shown = await stage.act(ANNA, "settings.show", zone="london", quiet="22:00 - 07:00", reach="never")
    assert "Saved" in words(shown)
    assert "Europe/London" in words(shown)
    question = await pick(stage, ANNA, shown, "discreet")
    assert "lock screen" in words(question)
    await press(stage, ANNA, question, "Yes")
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.zone, kept.quiet, kept.reach, kept.discreet) == (
        "Europe/London",
        (time(22), time(7)),
        Reach.NEVER,
        True,
    )


async def test_quiet_hours_are_typed_into_two_fields_and_taken_away_by_emptying_them(stage: Stage):
    await stage.keep(a_member(ANNA))
    form = form_of(await pick(stage, ANNA, await stage.act(ANNA, "settings.show"), "quiet"))
    given = dict(form.given)
    await stage.act(ANNA, form.action, **given, **{"quiet-from": "10pm", "quiet-until": "7:00"})
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.quiet == (time(22), time(7))
    await stage.act(ANNA, form.action, **given, **{"quiet-from": "", "quiet-until": ""})
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.quiet is None


async def test_a_zone_that_may_be_several_is_offered_to_choose(stage: Stage):
    await stage.keep(a_member(ANNA))
    shown = await stage.act(ANNA, "settings.show", zone="argentina", discreet="yes")
    await pick(stage, ANNA, shown, "America/Argentina/Ushuaia")
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.zone, kept.discreet) == ("America/Argentina/Ushuaia", True)


@pytest.mark.parametrize(
    ("option", "typed"), [("hour", "soon"), ("pause", "never"), ("quiet", "at night"), ("discreet", "maybe")]
)
async def test_what_cannot_be_read_is_answered_with_how_to_write_it(stage: Stage, option: str, typed: str):
    await stage.keep(a_member(ANNA, seen=EVENING.date()))
    before = await member(stage, ANNA)
    shown = await stage.act(ANNA, "settings.show", **{option: typed})
    assert "Please" in words(shown)
    assert "Try again" in buttons(shown)
    assert await member(stage, ANNA) == before


async def test_a_forged_setting_shows_the_card_and_changes_nothing(stage: Stage):
    await stage.keep(a_member(ANNA, seen=EVENING.date()))
    before = await member(stage, ANNA)
    assert "Your settings" in words(await stage.act(ANNA, "settings.change", what="state"))
    await stage.act(ANNA, "settings.show", state="left", circle_name="x", since="2020-01-01")
    assert await member(stage, ANNA) == before


async def test_settings_are_each_member_s_own(stage: Stage):
    await stage.keep(a_member(ANNA), a_member(BEN))
    before = await member(stage, BEN)
    await stage.act(ANNA, "settings.show", discreet="yes", member=BEN)
    assert await member(stage, BEN) == before


async def test_zones_and_countries_are_completed(stage: Stage):
    await stage.keep(a_member(ANNA))
    engine = stage.parts.engine
    act = Act(
        id=EventId("practice:typing"),
        action="settings.show",
        actor=Actor(person=PersonId(ANNA)),
        place=Place(space=SpaceId("practice:house"), room=RoomId("practice:home")),
    )
    assert [choice.value for choice in await engine.suggest(act, "zone", "berl")] == ["Europe/Berlin"]
    assert [choice.value for choice in await engine.suggest(act, "country", "irel")] == ["IE"]
    assert {choice.value for choice in await engine.suggest(act, "country", "united")} >= {"GB", "US"}
    assert len(await engine.suggest(act, "country", "")) == 25
    assert await engine.suggest(act, "hour", "1") == ()


async def test_a_pause_takes_back_what_waits_and_ends_by_itself(stage: Stage):
    await reflections(stage, hour=time(21))
    await stage.run_until(EVENING + timedelta(minutes=5))
    shown = await press(stage, ANNA, await stage.act(ANNA, "settings.show"), "Pause")
    shown = await press(stage, ANNA, shown, "One week")
    assert "until Monday 7 December" in words(shown)
    assert "rest until" in words(await stage.act(ANNA, "menu.show"))
    await stage.run_until(EVENING + timedelta(days=6))
    assert whispers(stage, ANNA) == []
    await stage.run_until(EVENING + timedelta(days=8))
    assert whispers(stage, ANNA) == ["reflection-invitation"]


async def test_a_pause_can_be_ended_early(stage: Stage):
    await reflections(stage, paused_until=date(2026, 12, 20))
    await press(stage, ANNA, await stage.act(ANNA, "settings.show"), "End the pause")
    await stage.run_until(EVENING + timedelta(hours=1))
    assert whispers(stage, ANNA) == ["reflection-invitation"]


async def test_what_was_decided_in_plain_sight_is_sent_discreetly_after_a_change_of_mind(stage: Stage):
    await reflections(stage, hour=time(21))
    await stage.run_until(EVENING + timedelta(minutes=5))
    await stage.act(ANNA, "settings.show", discreet="yes")
    await stage.run_until(EVENING + timedelta(hours=5))
    [parcel] = stage.platform.sent
    assert parcel.view is not None
    assert words(parcel.view).strip() == "There is something new for you."
    assert parcel.view.notice == "There is something new for you."


async def test_quiet_hours_hold_back_what_already_waits(stage: Stage):
    await reflections(stage, hour=time(21))
    await stage.run_until(EVENING + timedelta(minutes=5))
    await stage.act(ANNA, "settings.show", quiet="20:00 - 08:00")
    await stage.run_until(EVENING + timedelta(hours=12))
    assert whispers(stage, ANNA) == []
    await stage.run_until(EVENING + timedelta(hours=15))
    assert whispers(stage, ANNA) == ["reflection-invitation"]


async def test_questions_switched_off_are_taken_back_and_check_ins_still_come(stage: Stage):
    await reflections(stage, hour=time(21))
    await stage.keep(saved(a_series(SeriesKind.CHECK_IN, "eeeeeeeeeeee")))
    await stage.run_until(EVENING + timedelta(minutes=5))
    await stage.act(ANNA, "settings.show", reflections="no")
    await stage.run_until(EVENING + timedelta(hours=5))
    assert whispers(stage, ANNA) == ["check-in-invitation"]


async def test_the_answer_speaks_in_the_zone_that_was_just_chosen(stage: Stage):
    await stage.keep(a_member(ANNA))
    stage.clock.time = datetime(2026, 12, 1, 11, 30, tzinfo=UTC)
    assert "until Thursday 3 December" in words(
        await stage.act(ANNA, "settings.show", zone="Pacific/Auckland", pause="1")
    )


async def test_a_row_that_was_in_hand_when_someone_left_is_not_sent_after_all(stage: Stage):
    """After a crash a row comes back to be sent; what the member chose meanwhile is asked once more."""
    await reflections(stage, hour=time(21))
    await stage.run_until(EVENING + timedelta(minutes=5))
    async with stage.parts.database.write() as connection:
        # Past the engine, as if the row had been out of reach when the member left.
        await connection.execute(update(t.members).values(state=MemberState.LEFT.value))
    await stage.run_until(EVENING + timedelta(days=1))
    assert whispers(stage, ANNA) == []
    async with stage.parts.database.read() as connection:
        assert list((await connection.execute(select(t.deliveries.c.state))).scalars()) == ["cancelled"]


async def test_a_facilitator_s_pause_does_not_silence_what_needs_a_hand(stage: Stage):
    await stage.keep(a_member(FATIMA, paused_until=date(2026, 12, 20)))
    gone = Weather(
        id=EventId("practice:gone"),
        change=Change.ROOM_GONE,
        space=SpaceId("practice:house"),
        room=RoomId("practice:back"),
    )
    await stage.parts.engine.weather(gone)
    await stage.parts.engine.settle_all()
    assert whispers(stage, FATIMA) == ["trouble"]


# The menu


async def test_the_menu_shows_a_guest_the_door_and_a_member_the_rooms(stage: Stage):
    guest = buttons(await stage.act(BEN, "menu.show"))
    assert set(guest) == {"Join", "Where to find help", "All commands"}
    await join(stage, BEN)
    inside = buttons(await stage.act(BEN, "menu.show"))
    assert {"This week’s topic", "Write privately", "Check in", "Your journal", "Settings"} <= set(inside)
    assert "Join" not in inside
    assert "The schedule" not in inside
    assert "The schedule" in buttons(await stage.act(FATIMA, "menu.show"))


async def test_the_menu_offers_what_the_circle_has_switched_on(stage: Stage):
    share, buddy = "Share something", "Somebody to talk with"
    await stage.keep(a_member(ANNA))
    shown = await stage.act(ANNA, "menu.show")
    assert share in buttons(shown)
    assert buddy not in buttons(shown)
    assert not {share, buddy} & set(buttons(await stage.act(BEN, "menu.show")))
    assert "With my name" in buttons(await press(stage, ANNA, shown, share))
    await stage.act(FATIMA, "share.settings", open="no")
    await stage.act(FATIMA, "buddy.set", on="yes")
    shown = await stage.act(ANNA, "menu.show")
    assert share not in buttons(shown)
    assert "Buddies in Evening circle" in words(await press(stage, ANNA, shown, buddy))
    await stage.act(FATIMA, "share.settings", open="yes")
    await stage.keep(CircleSaved(a_circle(state=CircleState.PAUSED, version=2)))
    assert not {share, buddy} & set(buttons(await stage.act(ANNA, "menu.show")))


async def test_the_menu_of_a_circle_that_stopped_says_how_to_mend_it(stage: Stage):
    await stage.keep(
        CircleSaved(a_circle(state=CircleState.STOPPED, state_reason="room-gone", version=2)), a_member(ANNA)
    )
    assert "Run /facilitate setup" in words(await stage.act(FATIMA, "menu.show"))
    told = words(await stage.act(ANNA, "menu.show"))
    assert "rests" in told
    assert "/facilitate" not in told


async def test_the_menu_of_an_archived_circle_offers_what_is_one_s_own(stage: Stage):
    await stage.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED, version=2)), a_member(ANNA))
    assert set(buttons(await stage.act(ANNA, "menu.show"))) == {
        "Your journal",
        "What is kept",
        "Where to find help",
        "All commands",
    }
    assert "Join" not in buttons(await stage.act(BEN, "menu.show"))


async def test_no_circle_here_is_said_kindly(stage: Stage):
    assert "no circle" in words(await stage.act(BEN, "menu.show", room=None))


# Two circles in private messages


async def test_with_two_circles_a_private_message_asks_once_and_remembers(stage: Stage):
    await morning_circle(stage)
    await join(stage, ANNA)
    await join(stage, ANNA, room="practice:morning")
    asked = await stage.act(ANNA, "settings.show", room=None)
    assert "Which circle" in words(asked)
    chosen = await press(stage, ANNA, asked, "Morning circle")
    assert "Morning circle" in words(await press(stage, ANNA, chosen, "Go on"))
    await stage.act(ANNA, "settings.show", room=None, discreet="yes")
    evening, morning = await member(stage, ANNA), await member(stage, ANNA, MORNING)
    assert evening is not None
    assert morning is not None
    assert (evening.discreet, morning.discreet) == (False, True)
    menu = await stage.act(ANNA, "menu.show", room=None)
    assert view_of(menu).title == "Morning circle"
    again = await press(stage, ANNA, menu, "Another circle")
    await press(stage, ANNA, again, "Evening circle")
    assert view_of(await stage.act(ANNA, "menu.show", room=None)).title == "Evening circle"


async def test_a_stranger_s_choice_is_not_remembered(stage: Stage):
    await morning_circle(stage)
    shown = await stage.act(BEN, "circle.choose", room=None, circle=MORNING, then="menu.show")
    assert "private messages" not in words(shown)
    assert "no circle" in words(await stage.act(BEN, "menu.show", room=None))
