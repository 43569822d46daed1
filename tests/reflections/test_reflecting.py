"""The scheduled invitation and everything that can be done with it, through the engine."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import delete, func, select

from bots.app import Content
from bots.store import tables as t
from bots.store.housekeeping import keep_house
from core.circles.changes import CircleSaved, MemberSaved
from core.circles.model import CircleState
from core.kernel.ids import CircleId, RoomId
from core.reflections.writing import MOST_CHARACTERS, MOST_PAGES
from core.schedule.series import SeriesKind
from tests.reflections.people import (
    ANNA,
    BEN,
    buttons,
    document,
    form_of,
    one_who_left,
    press,
    private_messages,
    send,
    write,
)
from tests.stage import CIRCLE, PROGRAMME, Stage, a_circle, a_member, a_series, a_stage, saved, words

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
WEDNESDAY = datetime(2026, 12, 2, 17, tzinfo=UTC)
TOPIC, REFLECTION = "bbbbbbbbbbbb", "cccccccccccc"


@pytest.fixture
async def week(stage: Stage) -> Stage:
    """A circle with a topic on Monday and a reflection on Wednesday, on Wednesday evening."""
    await stage.keep(
        saved(a_series(SeriesKind.TOPIC, TOPIC)),
        saved(a_series(SeriesKind.REFLECTION, REFLECTION, "WE")),
        a_member(ANNA),
        a_member(BEN),
    )
    await stage.run_until(WEDNESDAY + timedelta(hours=1))
    return stage


def questions(stage: Stage, place: int = 0) -> tuple[str, str, str]:
    return stage.parts.content.loaded.library.programmes[PROGRAMME].topics[place].reflections


async def kept_entries(stage: Stage) -> int:
    async with stage.parts.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(t.entries))).scalar_one())


async def read_back(stage: Stage, person: str) -> str:
    """The member's whole journal, as its owner gets it."""
    return document(await stage.act(person, "journal.export", room=None)).text


async def test_the_invitation_asks_the_first_question_of_the_topic_and_offers_four_ways(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    assert questions(week)[0] in words(dm)
    assert list(buttons(dm)) == ["Write", "Later", "Skip", "Pause these", "Help and people"]


async def test_write_opens_a_form_that_shows_the_question_and_saves_what_was_written(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    form = await press(week, ANNA, dm, "Write")
    assert form_of(form).fields[0].hint == questions(week)[0]
    assert form_of(form).fields[0].most is None
    answer = await send(week, ANNA, form, "I learned it at home.\n\nEarly.")
    assert "Saved" in words(answer)
    assert "/journal" in words(answer)
    book = await read_back(week, ANNA)
    assert "I learned it at home.\n\nEarly." in book
    assert questions(week)[0] in book


async def test_further_pages_join_the_same_entry_in_order(week: Stage) -> None:
    answer = await write(week, ANNA, "page one")
    for number, text in enumerate(("page two", "page three"), 2):
        answer = await send(week, ANNA, await press(week, ANNA, answer, "Add another page"), text)
        assert f"Page {number}" in words(answer)
    assert await kept_entries(week) == 1
    book = await read_back(week, ANNA)
    assert book.index("page one") < book.index("page two") < book.index("page three")
    assert "All is kept" in words(await press(week, ANNA, answer, "Done"))


async def test_the_same_form_sent_again_is_stored_once(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    form = await press(week, ANNA, dm, "Write")
    first = await send(week, ANNA, form, "only once", event="practice:same")
    again = await send(week, ANNA, form, "only once", event="practice:same")
    assert words(first) == words(again)
    assert await kept_entries(week) == 1


async def test_an_empty_form_is_answered_kindly_and_keeps_nothing(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    answer = await send(week, ANNA, await press(week, ANNA, dm, "Write"), "  \n ")
    assert "nothing written" in words(answer)
    assert form_of(await press(week, ANNA, answer, "Write")).fields[0].hint == questions(week)[0]
    assert await kept_entries(week) == 0


async def test_too_much_at_once_is_given_back_whole(week: Stage) -> None:
    text = "long " * MOST_CHARACTERS
    answer = await write(week, ANNA, text)
    assert document(answer).text == text
    assert await kept_entries(week) == 0


async def test_an_entry_that_is_full_gives_the_page_back(week: Stage) -> None:
    answer = await write(week, ANNA, "page")
    more = await press(week, ANNA, answer, "Add another page")
    for _ in range(MOST_PAGES - 1):
        answer = await send(week, ANNA, more, "page")
    answer = await send(week, ANNA, more, "one too many")
    assert document(answer).text == "one too many"
    assert await kept_entries(week) == 1


async def test_a_page_for_an_entry_that_was_deleted_becomes_its_own(week: Stage) -> None:
    answer = await write(week, ANNA, "gone soon")
    entry = dict(buttons(answer)["Add another page"].given)["e"]
    form = await press(week, ANNA, answer, "Add another page")
    await week.act(ANNA, "journal.delete", room=None, entry=entry, sure="yes")
    answer = await send(week, ANNA, form, "still mine")
    assert "entry of its own" in words(answer)
    book = await read_back(week, ANNA)
    assert "still mine" in book
    assert "gone soon" not in book


async def test_nobody_adds_a_page_to_the_entry_of_another(week: Stage) -> None:
    answer = await write(week, ANNA, "annas own words")
    entry = dict(buttons(answer)["Add another page"].given)["e"]
    await week.act(BEN, "reflect.save", room=None, circle=CIRCLE, e=entry, text="bens page")
    assert "not there any more" in words(await week.act(BEN, "reflect.more", room=None, circle=CIRCLE, e=entry))
    assert "bens page" not in await read_back(week, ANNA)
    assert "annas own words" not in await read_back(week, BEN)


async def test_later_brings_the_same_question_again_in_three_hours(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    await press(week, ANNA, dm, "Later")
    await week.run_until(WEDNESDAY + timedelta(hours=3, minutes=59))
    assert len(private_messages(week, ANNA)) == 1
    await week.run_until(WEDNESDAY + timedelta(hours=4))
    first, again = private_messages(week, ANNA)
    assert first == again
    assert len(private_messages(week, BEN)) == 1


async def test_later_waits_for_the_end_of_quiet_hours(week: Stage) -> None:
    await week.keep(a_member(ANNA, quiet_from=time(21), quiet_until=time(8)))
    [dm] = private_messages(week, ANNA)
    answer = await press(week, ANNA, dm, "Later")
    assert "08:00" in words(answer)
    await week.run_until(datetime(2026, 12, 3, 6, 59, tzinfo=UTC))
    assert len(private_messages(week, ANNA)) == 1
    await week.run_until(datetime(2026, 12, 3, 7, 0, tzinfo=UTC))
    assert len(private_messages(week, ANNA)) == 2


async def test_later_can_be_said_again_and_a_pause_takes_it_back(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    await press(week, ANNA, dm, "Later")
    await week.run_until(WEDNESDAY + timedelta(hours=5))
    await press(week, ANNA, private_messages(week, ANNA)[-1], "Later")
    await week.run_until(WEDNESDAY + timedelta(hours=9))
    assert len(private_messages(week, ANNA)) == 3
    await press(week, ANNA, private_messages(week, ANNA)[-1], "Later")
    await press(week, ANNA, dm, "Pause these")
    await week.run_until(WEDNESDAY + timedelta(days=15))
    assert len(private_messages(week, ANNA)) == 3


async def test_skip_is_a_kind_word_and_keeps_nothing(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    assert "That is fine" in words(await press(week, ANNA, dm, "Skip"))
    assert await kept_entries(week) == 0


async def test_pause_stops_the_messages_and_the_same_card_starts_them_again(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    paused = await press(week, ANNA, dm, "Pause these")
    await week.run_until(WEDNESDAY + timedelta(days=8))
    assert len(private_messages(week, ANNA)) == 1
    await press(week, ANNA, paused, "Turn on again")
    await week.run_until(WEDNESDAY + timedelta(days=15))
    assert len(private_messages(week, ANNA)) == 2


async def test_reflect_asks_the_three_questions_in_turn_and_then_an_open_one(week: Stage) -> None:
    for question in questions(week):
        card = await week.act(ANNA, "reflect.open")
        assert question in words(card)
        assert "Later" not in buttons(card)
        await send(week, ANNA, await press(week, ANNA, card, "Write"), "an answer")
    assert "on your mind" in words(await week.act(ANNA, "reflect.open"))
    # Another member's answers count for themselves alone.
    assert questions(week)[0] in words(await week.act(BEN, "reflect.open"))


async def test_before_the_first_topic_the_question_is_an_open_one(stage: Stage) -> None:
    await stage.keep(a_member(ANNA))
    answer = await write(stage, ANNA, "before it all began")
    assert "Saved" in words(answer)
    assert "on your mind" in await read_back(stage, ANNA)


async def test_a_form_opened_before_the_topic_changed_answers_the_question_it_showed(week: Stage) -> None:
    card = await week.act(ANNA, "reflect.open")
    form = await press(week, ANNA, card, "Write")
    await week.run_until(MONDAY + timedelta(days=7, hours=1))
    await send(week, ANNA, form, "on last week's topic")
    assert questions(week)[0] in await read_back(week, ANNA)
    assert questions(week, 1)[0] in words(await week.act(ANNA, "reflect.open"))


async def test_a_discreet_invitation_shows_the_question_only_when_opened(stage: Stage) -> None:
    await stage.keep(
        saved(a_series(SeriesKind.TOPIC, TOPIC)),
        saved(a_series(SeriesKind.REFLECTION, REFLECTION, "WE")),
        a_member(ANNA, discreet=True),
    )
    await stage.run_until(WEDNESDAY + timedelta(hours=1))
    [dm] = private_messages(stage, ANNA)
    assert list(buttons(dm)) == ["Open"]
    assert questions(stage)[0] not in words(dm)
    card = await press(stage, ANNA, dm, "Open")
    assert questions(stage)[0] in words(card)
    assert list(buttons(card))[:4] == ["Write", "Later", "Skip", "Pause these"]
    await press(stage, ANNA, card, "Later")
    await stage.run_until(WEDNESDAY + timedelta(hours=9))
    assert words(private_messages(stage, ANNA)[-1]) == words(dm)
    await send(stage, ANNA, await press(stage, ANNA, card, "Write"), "quietly")
    assert "quietly" in await read_back(stage, ANNA)


async def test_a_button_pressed_months_later_still_asks_its_own_question(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    await week.run_until(WEDNESDAY + timedelta(days=200))
    await keep_house(week.parts.database, week.parts.vault, week.clock.now())
    async with week.parts.database.write() as connection:
        # What was sent is forgotten by now; make sure that nothing of it is left.
        await connection.execute(delete(t.deliveries))
    assert questions(week)[0] in words(await week.act(ANNA, "reflect.open", **dict(buttons(dm)["Write"].given)))
    answer = await send(week, ANNA, await press(week, ANNA, dm, "Write"), "half a year on")
    assert "Saved" in words(answer)
    assert questions(week)[0] in await read_back(week, ANNA)


async def test_the_second_reflection_on_a_topic_is_still_the_second_when_worked_out_again(stage: Stage) -> None:
    twice = replace(a_series(SeriesKind.REFLECTION, REFLECTION, "WE,FR"))
    await stage.keep(saved(a_series(SeriesKind.TOPIC, TOPIC)), saved(twice), a_member(ANNA))
    await stage.run_until(WEDNESDAY + timedelta(days=3))
    _, friday = private_messages(stage, ANNA)
    assert questions(stage)[1] in words(friday)
    async with stage.parts.database.write() as connection:
        await connection.execute(delete(t.deliveries))
    assert form_of(await press(stage, ANNA, friday, "Write")).fields[0].hint == questions(stage)[1]


async def test_a_restart_in_the_middle_loses_neither_form_nor_buttons(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as before:
        await before.keep(
            CircleSaved(a_circle()), saved(a_series(SeriesKind.REFLECTION, REFLECTION, "MO")), a_member(ANNA)
        )
        await before.run_until(MONDAY + timedelta(hours=1))
        [dm] = private_messages(before, ANNA)
        form = await press(before, ANNA, dm, "Write")
    async with a_stage(tmp_path, content) as after:
        after.acts = 100
        after.clock.time = MONDAY + timedelta(days=21)
        saved_card = await send(after, ANNA, form, "written across a restart")
        assert "Saved" in words(saved_card)
        await press(after, ANNA, dm, "Later")
        assert "Page 2" in words(
            await send(after, ANNA, await press(after, ANNA, saved_card, "Add another page"), "and more")
        )
        assert "written across a restart\n\nand more" in await read_back(after, ANNA)


async def test_an_occasion_of_another_circle_is_not_taken_for_ours(week: Stage) -> None:
    other = CircleId("dddddddddddd")
    elsewhere = a_circle(id=other, home=RoomId("practice:home2"), back=RoomId("practice:back2"))
    theirs = replace(a_series(SeriesKind.REFLECTION, "eeeeeeeeeeee", "WE"), circle=other)
    await week.keep(CircleSaved(elsewhere), saved(theirs, week.clock.now()))
    for forged in (
        "eeeeeeeeeeee/2026-12-02/0",
        "nonsense",
        "cccccccccccc/not-a-day/0",
        "//",
        "bbbbbbbbbbbb/2026-11-30/0",
    ):
        answer = await week.act(ANNA, "reflect.later", room=None, circle=CIRCLE, o=forged)
        assert "no longer open" in words(answer), forged
        card = await week.act(ANNA, "reflect.open", room=None, circle=CIRCLE, o=forged)
        assert questions(week)[0] in words(card)
        assert "Later" not in buttons(card)


async def test_a_forged_topic_falls_back_to_an_open_question(week: Stage) -> None:
    for forged in ({"k": "q00000000000", "q": "7"}, {"k": "no such item", "q": "-1"}):
        form = await week.act(ANNA, "reflect.write", room=None, circle=CIRCLE, **forged)
        assert "Saved" in words(await send(week, ANNA, form, "text"))


async def test_only_members_write(week: Stage) -> None:
    await week.keep(one_who_left("practice:cem"))
    for person in ("practice:stranger", "practice:cem", "practice:fatima"):
        for action in ("reflect.open", "reflect.write", "reflect.later", "reflect.pause", "checkin.open"):
            answer = await week.act(person, action, circle=CIRCLE)
            assert "not in this circle" in words(answer), (person, action)


async def test_what_arrives_after_leaving_is_given_back(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    form = await press(week, ANNA, dm, "Write")
    await week.keep(one_who_left(ANNA))
    answer = await send(week, ANNA, form, "my last words here")
    assert document(answer).text == "my last words here"
    assert await kept_entries(week) == 0


async def test_what_arrives_after_the_circle_closed_is_given_back(week: Stage) -> None:
    [dm] = private_messages(week, ANNA)
    form = await press(week, ANNA, dm, "Write")
    await week.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED)))
    assert document(await send(week, ANNA, form, "too late")).text == "too late"
    for label in ("Write", "Later"):
        assert "has closed" in words(await press(week, ANNA, dm, label))
    assert "has closed" in words(await week.act(ANNA, "reflect.open", room=None, circle=CIRCLE))


async def test_a_full_disk_gives_the_text_back_and_says_that_nothing_was_saved(week: Stage) -> None:
    await write(week, ANNA, "there is a key now")
    text = "all that I wrote tonight " * 700
    form = await press(week, ANNA, private_messages(week, ANNA)[0], "Write")
    async with week.parts.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1")
    answer = await send(week, ANNA, form, text)
    assert "Nothing could be saved" in words(answer)
    assert document(answer).text == text
    async with week.parts.database.write() as connection:
        await connection.exec_driver_sql("PRAGMA max_page_count=1000000")
    assert await kept_entries(week) == 1
    assert "Saved" in words(await send(week, ANNA, form, text))


async def test_a_pause_by_a_member_changes_nothing_else_of_them(week: Stage) -> None:
    before = a_member(ANNA, quiet_from=time(21), quiet_until=time(8), language="en").member
    await week.keep(MemberSaved(before))
    await press(week, ANNA, private_messages(week, ANNA)[0], "Pause these")
    async with week.parts.database.read() as connection:
        row = (await connection.execute(select(t.members).where(t.members.c.person == ANNA))).mappings().one()
    assert (row["reflections"], row["check_ins"], row["quiet_from"]) == (False, True, time(21))
