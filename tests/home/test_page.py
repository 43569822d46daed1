"""A person's own page: what stands on it, for whom, and what never does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bots.app import Content
from bots.engine.home import Homes
from core.circles.changes import CircleSaved
from core.kernel.cards import Button, View
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import CircleId, EventId, PersonId, RoomId
from core.schedule.series import SeriesKind
from tests.stage import START, Stage, a_circle, a_member, a_queue, a_series, saved, words

ANNA, FATIMA = "practice:anna", "practice:fatima"


async def page(stage: Stage, person: str) -> tuple[View, ...]:
    actor = Actor(person=PersonId(person))
    act = Act(id=EventId(""), action="home", actor=actor, place=Place())
    return (await Homes(stage.parts.engine).of(act)).views


def actions(views: tuple[View, ...]) -> list[str]:
    return [one.action for view in views for row in view.rows for one in row if isinstance(one, Button)]  # type: ignore[union-attr]


@pytest.fixture
async def open_circle(stage: Stage, content: Content) -> Stage:
    await stage.keep(CircleSaved(a_circle()), a_queue(content), saved(a_series(SeriesKind.TOPIC)), a_member(ANNA))
    return stage


async def test_a_member_finds_everything_of_their_own(open_circle: Stage):
    await open_circle.run_until(START.replace(hour=18))
    (mine,) = await page(open_circle, ANNA)
    assert mine.title == "Evening circle"
    assert {
        "topic.show",
        "reflect.open",
        "checkin.open",
        "journal.list",
        "settings.show",
        "settings.change",
        "privacy.show",
        "resources.show",
    } <= set(actions((mine,)))
    topic = open_circle.parts.content.loaded.library.programmes["trust-from-the-roots"].topics[0]
    assert topic.title in words(mine)
    assert topic.content_note in words(mine)
    assert "No check-ins so far." in words(mine)
    assert "schedule.list" not in actions((mine,))


async def test_a_member_finds_what_there_is_to_do_with_others(open_circle: Stage):
    (mine,) = await page(open_circle, ANNA)
    assert "share.begin" in actions((mine,))
    assert "buddy.show" not in actions((mine,))
    await open_circle.act(FATIMA, "share.settings", open="no")
    await open_circle.act(FATIMA, "buddy.set", on="yes")
    (mine,) = await page(open_circle, ANNA)
    assert "share.begin" not in actions((mine,))
    assert "buddy.show" in actions((mine,))


async def test_check_ins_are_told_in_words_and_only_to_who_made_them(open_circle: Stage):
    await open_circle.keep(a_member("practice:ben"))
    await open_circle.act(ANNA, "checkin.mood", mood="4", word="a-planted-word")
    (mine,) = await page(open_circle, ANNA)
    (bens,) = await page(open_circle, "practice:ben")
    assert "No check-ins so far." not in words(mine)
    assert "No check-ins so far." in words(bens)
    assert "a-planted-word" not in words(mine)


async def test_a_facilitator_finds_schedule_queue_and_state(open_circle: Stage):
    (desk,) = await page(open_circle, FATIMA)
    assert "for facilitators" in desk.title
    assert {"schedule.list", "prompts.list", "review.list", "life.status"} <= set(actions((desk,)))
    assert "topics are waiting" in words(desk)


async def test_a_facilitator_who_is_a_member_too_finds_both(open_circle: Stage):
    await open_circle.keep(a_member(FATIMA))
    mine, desk = await page(open_circle, FATIMA)
    assert "reflect.open" in actions((mine,))
    assert "life.status" in actions((desk,))


async def test_each_of_several_circles_stands_there_and_carries_its_own_name(open_circle: Stage):
    other = CircleId("cccccccccccc")
    await open_circle.keep(
        CircleSaved(a_circle(id=other, name="Morning circle", home=RoomId("practice:other"))),
        replace(a_member(ANNA), member=replace(a_member(ANNA).member, circle=other)),
    )
    evening, morning = await page(open_circle, ANNA)
    assert (evening.title, morning.title) == ("Evening circle", "Morning circle")
    given = {dict(one.given)["circle"] for row in morning.rows for one in row if isinstance(one, Button)}  # type: ignore[union-attr]
    assert given == {other}


async def test_of_many_circles_some_stand_behind_a_button(open_circle: Stage):
    for number in range(5):
        circle = CircleId(f"{number}ccccccccccc")
        member = replace(a_member(ANNA).member, circle=circle, discreet=number == 4)
        await open_circle.keep(
            CircleSaved(a_circle(id=circle, name=f"Morning {number}", home=RoomId(f"practice:{number}"))),
            replace(a_member(ANNA), member=member),
        )
    *_, more = await page(open_circle, ANNA)
    labels = [one.label for row in more.rows for one in row if isinstance(one, Button)]  # type: ignore[union-attr]
    assert labels == ["Morning 3", "Show"]


async def test_in_discreet_mode_nothing_stands_there_by_itself(open_circle: Stage):
    await open_circle.keep(a_member(ANNA, discreet=True))
    await open_circle.act(ANNA, "checkin.mood", mood="2")
    (covered,) = await page(open_circle, ANNA)
    assert "Evening" not in words(covered)
    assert actions((covered,)) == ["home.open"]
    shown = await open_circle.act(ANNA, "home.open", room=None, circle="aaaaaaaaaaaa")
    assert "Evening circle" in words(shown)


async def test_a_stranger_learns_of_no_circle(open_circle: Stage):
    (empty,) = await page(open_circle, "practice:zoe")
    assert "Evening" not in words(empty)
    shown = await open_circle.act("practice:zoe", "home.open", room=None, circle="aaaaaaaaaaaa")
    assert "Evening" not in words(shown)
    desk = await open_circle.act(ANNA, "home.desk", room=None, circle="aaaaaaaaaaaa")
    assert "waiting" not in words(desk)


async def test_whoever_left_finds_what_is_still_theirs_and_nothing_of_the_circle(open_circle: Stage):
    await open_circle.run_until(START.replace(hour=18))
    await open_circle.act(ANNA, "checkin.mood", mood="2")
    await open_circle.act(ANNA, "leave.now", room=None, circle="aaaaaaaaaaaa")
    (left,) = await page(open_circle, ANNA)
    assert "privacy.show" in actions((left,))
    topic = open_circle.parts.content.loaded.library.programmes["trust-from-the-roots"].topics[0]
    assert topic.title not in words(left)


async def test_whoever_shows_such_pages_hears_of_every_change(open_circle: Stage):
    heard: list[tuple[frozenset[CircleId], PersonId | None]] = []
    open_circle.parts.engine.watchers.append(lambda circles, person: heard.append((circles, person)))
    await open_circle.act(ANNA, "checkin.mood", mood="2")
    assert heard == [({"aaaaaaaaaaaa"}, ANNA)]
    heard.clear()
    await open_circle.act(ANNA, "journal.list")
    assert heard == []
    await open_circle.run_until(START.replace(hour=18))
    assert (frozenset({"aaaaaaaaaaaa"}), None) in heard
