"""Check-ins: one tap, a word if one wants, and one's own weeks."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bots.store import tables as t
from core.kernel.ids import EntryId, PersonId
from core.reflections.changes import CheckInRecorded
from core.reflections.model import CheckIn
from core.reflections.weeks import in_words, plot, points_of
from core.schedule.series import SeriesKind
from tests.reflections.people import ANNA, BEN, buttons, document, form_of, plots, press, private_messages, send
from tests.stage import CIRCLE, START, Stage, a_member, a_series, saved, words

WEEKLY = "ffffffffffff"
MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


@pytest.fixture
async def two(stage: Stage) -> Stage:
    await stage.keep(a_member(ANNA), a_member(BEN))
    return stage


def moods(stage: Stage, number: int) -> str:
    return stage.parts.content.wording.say("en")(f"mood-{number}")


def past(week: int, mood: int, person: str = ANNA, word: str = "") -> CheckInRecorded:
    at = START - timedelta(weeks=week)
    check_in = CheckIn(id=EntryId(f"c{week:011}"), circle=CIRCLE, person=PersonId(person), at=at, mood=mood, word=word)
    return CheckInRecorded(check_in)


async def kept(stage: Stage) -> int:
    async with stage.parts.database.read() as connection:
        return int((await connection.execute(select(func.count()).select_from(t.check_ins))).scalar_one())


async def file_of(stage: Stage, person: str) -> str:
    return document(await stage.act(person, "journal.export", room=None)).text


async def test_one_tap_records_and_a_word_joins_the_same_check_in(two: Stage) -> None:
    await two.keep(saved(a_series(SeriesKind.CHECK_IN, WEEKLY)))
    await two.run_until(MONDAY + timedelta(hours=1))
    [dm] = private_messages(two, ANNA)
    answer = await press(two, ANNA, dm, moods(two, 4))
    assert "Noted: Good." in words(answer)
    answer = await send(two, ANNA, await press(two, ANNA, answer, "Add a word"), "  lighter ")
    assert "“lighter”" in words(answer)
    assert await kept(two) == 1
    assert "Good, lighter" in await file_of(two, ANNA)
    changed = await press(two, ANNA, answer, "Change the word")
    assert form_of(changed).fields[0].value == "lighter"
    await send(two, ANNA, changed, "brighter")
    assert "Good, brighter" in await file_of(two, ANNA)


async def test_another_tap_within_ten_minutes_corrects_and_later_it_is_a_new_one(two: Stage) -> None:
    card = await two.act(ANNA, "checkin.open")
    answer = await press(two, ANNA, card, moods(two, 2))
    await send(two, ANNA, await press(two, ANNA, answer, "Add a word"), "tired")
    two.clock.time += timedelta(minutes=9)
    await press(two, ANNA, card, moods(two, 3))
    assert await kept(two) == 1
    assert "In between, tired" in await file_of(two, ANNA)
    two.clock.time += timedelta(minutes=1)
    await press(two, ANNA, card, moods(two, 5))
    assert await kept(two) == 2
    await press(two, BEN, card, moods(two, 1))
    assert await kept(two) == 3


@pytest.mark.parametrize("given", ["mood-4", "4", " 4 "])
async def test_the_command_can_take_mood_and_word_at_once(two: Stage, given: str) -> None:
    answer = await two.act(ANNA, "checkin.open", mood=given, word="lighter")
    assert "Noted: Good, “lighter”." in words(answer)
    assert await kept(two) == 1


@pytest.mark.parametrize("given", ["6", "0", "good", "mood-9", "-1", "٣", "4.0"])
async def test_a_mood_that_cannot_be_read_is_asked_for_again(two: Stage, given: str) -> None:
    for action in ("checkin.open", "checkin.mood"):
        answer = await two.act(ANNA, action, mood=given, word="kept safe")
        assert "could not read" in words(answer)
        assert moods(two, 1) in buttons(answer)
        assert document(answer).text == "kept safe"
    assert await kept(two) == 0


async def test_a_word_without_a_mood_is_given_back_with_five_moods(two: Stage) -> None:
    answer = await two.act(ANNA, "checkin.open", word="lonely")
    assert document(answer).text == "lonely"
    assert moods(two, 5) in buttons(answer)


async def test_a_word_that_is_too_long_is_given_back_and_the_mood_is_kept(two: Stage) -> None:
    long = "so many words " * 10
    answer = await two.act(ANNA, "checkin.open", mood="2", word=long)
    assert "Noted: Low." in words(answer)
    assert document(answer).text == long.strip()
    answer = await send(two, ANNA, await press(two, ANNA, answer, "Add a word"), long)
    assert document(answer).text == long.strip()
    answer = await send(two, ANNA, await press(two, ANNA, answer, "Add a word"), " ")
    assert "stands as it is" in words(answer)
    assert await kept(two) == 1


async def test_nobody_puts_a_word_to_anothers_check_in(two: Stage) -> None:
    answer = await two.act(ANNA, "checkin.open", mood="4", word="mine")
    named = dict(buttons(answer)["Change the word"].given)["c"]
    assert "not there" in words(await two.act(BEN, "checkin.word", room=None, circle=CIRCLE, c=named))
    forged = await two.act(BEN, "checkin.save", room=None, circle=CIRCLE, c=named, word="bens")
    assert document(forged).text == "bens"
    assert "Good, mine" in await file_of(two, ANNA)


async def test_the_weeks_show_from_the_second_day_on_and_only_ones_own(two: Stage) -> None:
    first = await two.act(ANNA, "checkin.open", mood="2")
    assert plots(first) == []
    await two.keep(past(1, 4, BEN), past(2, 5, BEN))
    two.clock.time += timedelta(days=7)
    second = await two.act(ANNA, "checkin.open", mood="4")
    [picture] = plots(second)
    assert picture.points == (("2026-11-30", 2), ("2026-12-07", 4))
    assert "Monday 30 November 2026: Low. Monday 7 December 2026: Good." in picture.alt
    assert plots(await two.act(ANNA, "checkin.open")) == [picture]
    # Others' check-ins are not even counted as unreadable.
    assert "no longer" not in await file_of(two, ANNA)


async def test_pause_stops_check_ins_alone_and_turns_them_on_again(two: Stage) -> None:
    await two.keep(
        saved(a_series(SeriesKind.CHECK_IN, WEEKLY)), saved(a_series(SeriesKind.REFLECTION, "cccccccccccc", "TU"))
    )
    await two.run_until(MONDAY + timedelta(hours=1))
    [dm] = private_messages(two, ANNA)
    paused = await press(two, ANNA, dm, "Pause these")
    await two.run_until(MONDAY + timedelta(days=8))
    assert [view.title for view in private_messages(two, ANNA)].count(dm.title) == 1
    assert len(private_messages(two, ANNA)) == 3
    await press(two, ANNA, paused, "Turn on again")
    await two.run_until(MONDAY + timedelta(days=15))
    assert [view.title for view in private_messages(two, ANNA)].count(dm.title) == 2


async def test_a_discreet_check_in_shows_its_question_only_when_opened(two: Stage) -> None:
    await two.keep(a_member(ANNA, discreet=True), saved(a_series(SeriesKind.CHECK_IN, WEEKLY)))
    await two.run_until(MONDAY + timedelta(hours=1))
    [dm] = private_messages(two, ANNA)
    assert list(buttons(dm)) == ["Open"]
    card = await press(two, ANNA, dm, "Open")
    assert "Noted: Good." in words(await press(two, ANNA, card, moods(two, 4)))


async def test_the_same_tap_that_comes_twice_counts_once(two: Stage) -> None:
    for _ in range(2):
        await two.act(ANNA, "checkin.mood", room=None, event="practice:same", circle=CIRCLE, mood="3")
        two.clock.time += timedelta(hours=1)
    assert await kept(two) == 1


def test_of_several_check_ins_on_a_day_the_last_counts_and_only_half_a_year_shows() -> None:
    zone = ZoneInfo("Europe/Berlin")

    def one(at: datetime, mood: int) -> CheckIn:
        return CheckIn(id=EntryId(at.isoformat()), circle=CIRCLE, person=PersonId(ANNA), at=at, mood=mood)

    morning, night = datetime(2026, 11, 30, 8, tzinfo=UTC), datetime(2026, 11, 30, 23, 30, tzinfo=UTC)
    found = points_of([one(night, 5), one(morning, 1), one(morning + timedelta(hours=1), 2)], zone)
    assert found == ((date(2026, 11, 30), 2), (date(2026, 12, 1), 5))
    assert points_of([one(night - timedelta(weeks=27), 1), one(night, 5)], zone) == ((date(2026, 12, 1), 5),)
    assert points_of([], zone) == ()


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([1, 1, 1, 3, 3, 3], "The last three are higher than the three before."),
        ([4, 4, 4, 2, 3, 2], "The last three are lower than the three before."),
        ([4, 2, 3, 3, 3, 4], "The last three are about the same as the three before."),
    ],
)
def test_the_words_of_the_picture_tell_the_drift_plainly(stage: Stage, values: list[int], said: str) -> None:
    desk = stage.parts.engine.setting.renderer.desk(stage.platform.name, None)
    points = tuple((date(2026, 11, 1) + timedelta(days=7 * at), mood) for at, mood in enumerate(values))
    assert in_words(desk, points).endswith(said)


def test_many_weeks_are_told_by_their_ends(stage: Stage) -> None:
    desk = stage.parts.engine.setting.renderer.desk(stage.platform.name, None)
    points = tuple((date(2026, 1, 5) + timedelta(days=7 * at), 1 + at % 4) for at in range(20))
    assert in_words(desk, points) == (
        "Your check-ins from Monday 5 January 2026 to Monday 18 May 2026, 20 days in all. "
        "The lowest is “Very low”, the highest “Good”. The latest is “Good”. "
        "The last three are about the same as the three before."
    )
    assert plot(desk, points[:1]) is None
