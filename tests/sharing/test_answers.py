"""Answers are counted and told once; what nobody answers is shown to facilitators, never answered by the bot."""

from __future__ import annotations

from datetime import time, timedelta
from pathlib import Path

from bots.app import Content
from core.circles.changes import MemberErased
from core.kernel.effects import Alert
from core.kernel.ids import CircleId, MessageRef, PersonId
from tests.sharing.acting import (
    ANNA,
    BEN,
    FATIMA,
    FRED,
    answers,
    buttons,
    pass_hours,
    press,
    ready,
    sent,
    shared,
    threads,
)
from tests.stage import CIRCLE, Stage, a_member, a_stage, words

BACK = "practice:back"
POST = MessageRef("room/1")


def told(stage: Stage) -> list[str]:
    return [words(one.view) for one in sent(stage, "share-word")]


async def test_an_author_hears_of_the_first_answer_and_of_no_further_one(stage: Stage):
    await ready(stage)
    await shared(stage)
    await answers(stage, BEN, POST)
    (word,) = told(stage)
    assert "has answered what you shared" in word
    assert "I hear you" not in word
    assert "ben" not in word
    await answers(stage, FATIMA, POST, "practice:home/901")
    await answers(stage, BEN, POST, "practice:home/902")
    assert len(told(stage)) == 1


async def test_what_the_author_adds_and_what_answers_something_else_is_no_answer(stage: Stage):
    await ready(stage)
    await shared(stage)
    await answers(stage, ANNA, POST)
    await answers(stage, BEN, MessageRef("room/77"), "practice:home/901")
    assert told(stage) == []
    await pass_hours(stage, 25)
    assert len(sent(stage, "share-unanswered")) == 1


async def test_the_same_answer_read_back_after_a_restart_counts_once(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as one:
        await ready(one)
        await shared(one)
    async with a_stage(tmp_path, content) as two:
        await answers(two, BEN, POST)
        await answers(two, BEN, POST)
        assert len(told(two)) == 1
    async with a_stage(tmp_path, content) as three:
        await answers(three, BEN, POST)
        assert told(three) == []
        async with three.parts.database.read() as connection:
            rows = await connection.exec_driver_sql("SELECT answers, settled FROM shares")
            assert [tuple(row) for row in rows.all()] == [(1, 1)]


async def test_quiet_hours_and_discretion_are_kept(stage: Stage):
    await ready(stage)
    # it is noon in London and one in the afternoon on the circle's wall
    await stage.keep(a_member(ANNA, discreet=True, quiet_from=time(12), quiet_until=time(20)))
    await shared(stage)
    await answers(stage, BEN, POST)
    assert told(stage) == []
    await pass_hours(stage, 6)
    assert told(stage) == []
    await pass_hours(stage, 1.1)
    (word,) = told(stage)
    assert "Evening circle" not in word
    assert "shared" not in word
    read = await press(stage, ANNA, sent(stage, "share-word")[0].view, "Read more")
    assert "has answered what you shared" in words(read)  # type: ignore[arg-type]


async def test_after_a_day_those_on_duty_are_called_once_with_a_line_to_begin_with(stage: Stage):
    await ready(stage)
    await stage.act(FRED, "duty.on", room=BACK, circle=CIRCLE)
    await shared(stage)
    await pass_hours(stage, 23.9)
    assert sent(stage, "share-unanswered") == []
    await pass_hours(stage, 0.2)
    (parcel,) = sent(stage, "share-unanswered")
    assert isinstance(parcel.effect, Alert)
    assert parcel.effect.room == BACK
    assert parcel.view is not None
    assert parcel.view.calls == (PersonId(FRED),)
    assert "\n> " in words(parcel.view)
    await pass_hours(stage, 72)
    assert len(sent(stage, "share-unanswered")) == 1
    # one share, one thread, one word to facilitators: nothing more was said in the room
    assert [one.card for one in stage.platform.sent if one.card] == ["share-posted", "share-unanswered"]
    assert len(threads(stage)) == 1


async def test_without_a_name_the_reminder_names_a_star(stage: Stage):
    await ready(stage)
    await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE, **{"look-first": "no"})
    await shared(stage, hidden=True)
    await pass_hours(stage, 25)
    (parcel,) = sent(stage, "share-unanswered")
    assert "anna" not in words(parcel.view) + str(parcel.effect)


async def test_answered_elsewhere_before_the_day_is_over_reminds_nobody(stage: Stage):
    await ready(stage)
    await shared(stage)
    await pass_hours(stage, 25)
    (parcel,) = sent(stage, "share-unanswered")
    done = buttons(parcel.view)["Answered elsewhere"]
    answer = await stage.act(FATIMA, done.action, room=BACK, **dict(done.given))
    assert "no more" in words(answer)
    async with stage.parts.database.read() as connection:
        rows = await connection.exec_driver_sql("SELECT settled FROM shares")
        assert [tuple(row) for row in rows.all()] == [(1,)]


async def test_the_hours_of_the_circle_hold_also_for_what_stands_already(stage: Stage):
    await ready(stage)
    await shared(stage)
    await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE, hours="48")
    await pass_hours(stage, 47)
    assert sent(stage, "share-unanswered") == []
    await pass_hours(stage, 1.1)
    assert len(sent(stage, "share-unanswered")) == 1


async def test_a_restart_in_between_loses_no_reminder(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as one:
        await ready(one)
        await shared(one)
    async with a_stage(tmp_path, content) as two:
        two.clock.time += timedelta(days=3)
        await two.parts.engine.settle_all()
        assert len(sent(two, "share-unanswered")) == 1


async def test_of_somebody_erased_nobody_is_reminded_and_no_answer_is_counted(stage: Stage):
    await ready(stage)
    await shared(stage)
    await stage.act(ANNA, "privacy.erased", circle=CIRCLE, typed="erase", w="erase")
    await answers(stage, BEN, POST)
    await pass_hours(stage, 30)
    assert sent(stage, "share-unanswered") == []
    assert told(stage) == []
    await stage.keep(MemberErased(circle=CircleId(CIRCLE), person=PersonId(ANNA)))
