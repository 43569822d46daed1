"""Joining with open eyes, and leaving in one step."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from bots.app import Content
from core.circles.changes import CircleSaved, MemberSaved
from core.circles.join_cards import CircleFull, HasLeft, SomebodyWaits
from core.circles.joining import JoinSnapshot, show_joining
from core.circles.leaving import leave
from core.circles.model import CircleState, Here, Member, MemberState, Reach
from core.kernel.decision import Decision, Show
from core.kernel.effects import Alert
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import DeliveryKey, EventId, PersonId, RoomId
from core.kernel.moment import at
from core.schedule.series import SeriesKind
from tests.members.people import (
    ANNA,
    BEN,
    FATIMA,
    MORNING,
    buttons,
    join,
    member,
    morning_circle,
    pick,
    press,
    send,
    whispers,
    write,
)
from tests.members.people import YES as AGREED
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_series, a_stage, saved, words

NOW = at(START, "Europe/Berlin", seed="test")


def an_act(person: str = ANNA, action: str = "join.show", **given: str) -> Act:
    return Act(
        id=EventId("practice:1"),
        action=action,
        actor=Actor(person=PersonId(person)),
        place=Place(room=RoomId("practice:home")),
        given=given,
    )


# Decisions


def test_a_full_circle_says_so_and_tells_facilitators_once_a_day_without_a_name():
    circle = a_circle(most_members=2)
    decision = show_joining(JoinSnapshot(here=Here(circle=circle), count=2), an_act(), NOW)
    waits = SomebodyWaits(circle=CIRCLE, circle_name="Evening circle", most=2)
    key = DeliveryKey(f"full/{CIRCLE}/2026-11-30")
    assert decision == Decision(
        reply=Show(CircleFull(circle_name="Evening circle")),
        intents=(Alert(key=key, room=circle.back, card=waits),),
    )


def test_leaving_ends_the_membership_and_the_consent_to_noticing():
    here = Here(circle=a_circle(), member=a_member(ANNA, noticing=True).member)
    gone = Member(circle=CIRCLE, person=PersonId(ANNA), state=MemberState.LEFT, since=START)
    assert leave(here, an_act(action="leave.now"), NOW) == Decision(
        reply=Show(HasLeft(circle=CIRCLE, circle_name="Evening circle")), changes=(MemberSaved(gone),)
    )


# Dialogues


async def test_who_joins_sees_everything_first_and_answers_each_question_alone(stage: Stage):
    shown = await stage.act(ANNA, "join.show")
    read = words(shown)
    for told in ("adults", "What is said here stays here", "hosts this bot", "120 days", "not an emergency service"):
        assert told in read
    assert await member(stage, ANNA) is None
    shown = await press(stage, ANNA, shown, AGREED)
    assert "Only words are looked at, by rules" in words(shown)
    shown = await press(stage, ANNA, shown, "No")
    shown = await press(stage, ANNA, shown, "Nothing")
    shown = await pick(stage, ANNA, shown, "IE")
    assert "You are in" in words(shown)
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.state, kept.noticing, kept.reach, kept.country) == (MemberState.ACTIVE, False, Reach.NEVER, "IE")
    assert kept.agreements == stage.parts.content.loaded.agreements["en", "default"].version


async def test_joining_sends_no_private_message_of_itself(stage: Stage):
    await join(stage, ANNA)
    assert stage.platform.sent == []


async def test_every_question_can_stay_open_without_harm(stage: Stage):
    await join(stage, ANNA)
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.state, kept.noticing, kept.reach, kept.country) == (MemberState.ACTIVE, False, Reach.NEUTRAL, "")


async def test_who_says_not_now_leaves_no_trace(stage: Stage):
    shown = await press(stage, ANNA, await stage.act(ANNA, "join.show"), "Not now", "practice:home")
    assert "Nothing was kept" in words(shown)
    assert await member(stage, ANNA) is None


async def test_another_country_is_asked_by_name_and_offered_to_choose(stage: Stage):
    shown = await press(stage, ANNA, await stage.act(ANNA, "join.show"), AGREED)
    shown = await press(stage, ANNA, shown, "Decide later")
    shown = await press(stage, ANNA, shown, "Decide later")
    form = await press(stage, ANNA, shown, "Another country")
    shown = await send(stage, ANNA, form, "Atlantis")
    assert "do not know that country" in words(shown)
    shown = await send(stage, ANNA, form, "fran")
    assert "Which of these do you mean?" in words(shown)
    assert "You are in" in words(await pick(stage, ANNA, shown, "FR"))
    kept = await member(stage, ANNA)
    assert kept is not None
    assert kept.country == "FR"


async def test_joining_twice_changes_nothing(stage: Stage):
    await join(stage, ANNA)
    before = await member(stage, ANNA)
    assert "already" in words(await stage.act(ANNA, "join.show"))
    assert await member(stage, ANNA) == before


async def test_an_old_yes_pressed_again_keeps_the_choices(stage: Stage):
    shown = await stage.act(ANNA, "join.show")
    await press(stage, ANNA, shown, AGREED)
    await stage.act(ANNA, "settings.show", noticing="yes", country="IE")
    assert "already" in words(await press(stage, ANNA, shown, AGREED))
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.noticing, kept.country) == (True, "IE")


async def test_changed_agreements_are_shown_again(stage: Stage):
    await stage.keep(a_member(ANNA, agreements="en-00000000"))
    assert "agreements have changed" in words(await stage.act(ANNA, "menu.show"))
    shown = await stage.act(ANNA, "join.show")
    assert "What is said here stays here" in words(shown)
    await press(stage, ANNA, shown, "Yes, I agree")
    assert "agreements" not in words(await stage.act(ANNA, "menu.show"))


async def test_the_last_place_is_given_once(stage: Stage):
    await stage.keep(CircleSaved(a_circle(most_members=1, version=2)))
    anna, ben = await stage.act(ANNA, "join.show"), await stage.act(BEN, "join.show")
    await press(stage, ANNA, anna, AGREED)
    assert "full" in words(await press(stage, BEN, ben, AGREED))
    assert await member(stage, BEN) is None
    [alert] = stage.platform.sent
    assert alert.view is not None
    assert "ben" not in words(alert.view)
    await stage.act(BEN, "join.show")
    assert len(stage.platform.sent) == 1


async def test_nobody_joins_an_archived_circle(stage: Stage):
    shown = await stage.act(ANNA, "join.show")
    await stage.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED, version=2)))
    assert "closed" in words(await press(stage, ANNA, shown, AGREED))
    assert await member(stage, ANNA) is None


async def test_answers_of_someone_who_never_said_yes_are_not_taken(stage: Stage):
    shown = await stage.act(ANNA, "join.answer", noticing="yes", circle=CIRCLE)
    assert "not in this circle" in words(shown)
    assert await member(stage, ANNA) is None


async def test_the_questions_work_after_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as before:
        await before.keep(CircleSaved(a_circle()))
        shown = await before.act(ANNA, "join.show", event="practice:one")
    async with a_stage(tmp_path, content) as after:
        after.acts = 10
        shown = await press(after, ANNA, shown, AGREED)
        shown = await press(after, ANNA, shown, "Yes, you may")
        kept = await member(after, ANNA)
        assert kept is not None
        assert kept.noticing


async def test_leaving_takes_back_what_waits_and_keeps_what_was_written(stage: Stage):
    await stage.keep(saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member(ANNA))
    await stage.act(ANNA, "settings.show", hour="21:00")
    await write(stage, ANNA, "Mine alone.")
    await stage.run_until(START + timedelta(hours=6))
    assert whispers(stage, ANNA) == []
    shown = await stage.act(ANNA, "leave.now")
    assert "no longer in Evening circle" in words(shown)
    assert set(buttons(shown)) == {"See what is kept", "Take my messages back", "Erase everything"}
    await stage.run_until(START + timedelta(days=8))
    assert whispers(stage, ANNA) == []
    for room in ("practice:home", None):
        assert "Mine alone." in words(await stage.act(ANNA, "journal.list", room=room))
        assert "Your journal, encrypted (1)" in words(await stage.act(ANNA, "privacy.show", room=room))
    assert "not in this circle" in words(await stage.act(ANNA, "reflect.open"))
    assert "not in this circle" in words(await stage.act(ANNA, "settings.show"))


async def test_who_comes_back_is_asked_anew_and_keeps_settings(stage: Stage):
    await stage.keep(a_member(ANNA, noticing=True, reach=Reach.FULL, discreet=True))
    await stage.act(ANNA, "leave.now")
    await join(stage, ANNA)
    kept = await member(stage, ANNA)
    assert kept is not None
    assert (kept.state, kept.noticing, kept.reach, kept.discreet) == (MemberState.ACTIVE, False, Reach.NEUTRAL, True)


async def test_a_facilitator_who_leaves_hears_that_the_role_stays(stage: Stage):
    await join(stage, FATIMA)
    assert "still one of its facilitators" in words(await stage.act(FATIMA, "leave.now"))


async def test_two_circles_in_one_house_do_not_know_of_each_other(stage: Stage):
    await morning_circle(stage)
    await join(stage, ANNA, room="practice:morning")
    assert await member(stage, ANNA) is None
    assert await member(stage, ANNA, MORNING) is not None
    asked = await stage.act(BEN, "join.show", room="practice:elsewhere")
    assert set(buttons(asked)) == {"Evening circle", "Morning circle"}
    chosen = await press(stage, BEN, asked, "Morning circle", "practice:elsewhere")
    assert "Joining Morning circle" in words(await press(stage, BEN, chosen, "Go on", "practice:elsewhere"))
