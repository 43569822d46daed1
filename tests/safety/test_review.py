"""The list of what needs a person: alerts apart from the rest, held messages among it, and every decision undone."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest

from bots.app import Content
from bots.engine.platform import Shown, ShownView
from core.circles.changes import TroubleOpened
from core.circles.model import Trouble, TroubleKind
from core.kernel.cards import Button
from core.kernel.extras import Remove
from core.kernel.ids import MessageRef, PersonId, RoomId
from core.safety.held import Reason
from core.safety.holding import held_id, noticed
from core.schedule.series import SeriesKind
from tests.safety.test_alerts import ANNA, BEN, FATIMA, GINA, alarm_of, ready, rows, to, writes
from tests.stage import CIRCLE, START, Stage, a_series, a_stage, saved, words

MESSAGE, TEXT = MessageRef("home/17"), "His address is 12 Long Lane."
WHY = (Reason("doxxing-address", "doxxing", "An address of a private person.", (0, 27)),)
HELD = held_id(MESSAGE, TEXT)


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncGenerator[Stage]:
    async with a_stage(tmp_path, content) as made:
        made.platform.offered = frozenset({Remove})
        await ready(made)
        yield made


async def hold(stage: Stage, person: str = ANNA) -> None:
    act = noticed(CIRCLE, RoomId("practice:home"), MESSAGE, PersonId(person), TEXT, WHY)
    await stage.parts.engine.happen(act)
    await stage.parts.engine.settle_all()


async def listed(stage: Stage, who: str = FATIMA, **given: str) -> Shown | None:
    return await stage.act(who, "review.list", room="practice:back", **given)


def labels(shown: Shown | None) -> dict[str, Button]:
    assert isinstance(shown, ShownView)
    return {one.label: one for row in shown.view.rows if isinstance(row, tuple) for one in row if _is(one)}  # type: ignore[misc]


def _is(one: object) -> bool:
    return isinstance(one, Button)


async def press(stage: Stage, shown: Shown | None, label: str, who: str = FATIMA) -> Shown | None:
    button = labels(shown)[label]
    return await stage.act(who, button.action, room="practice:back", **dict(button.given))


async def test_alerts_stand_apart_from_everything_else(stage: Stage):
    await hold(stage, BEN)
    await writes(stage, "a planted serious thing")
    first = await listed(stage)
    assert "An alert about" in words(first)
    assert "1 of 1." in words(first)
    other = await press(stage, first, "Everything else (1)")
    assert "I held back a message from" in words(other)
    assert "An alert about" not in words(other)
    assert "An alert about" in words(await press(stage, other, "Alerts and concerns (1)"))


async def test_a_held_message_is_decided_on_from_the_list_and_the_list_is_one_press_away(stage: Stage):
    await hold(stage)
    shown = await listed(stage)
    assert "an address, a number" in words(shown)
    assert "Long Lane" not in words(shown)
    opened = await press(stage, shown, "Read and decide")
    assert "Long Lane" in words(opened)
    kept = await press(stage, opened, "Keep it held")
    assert "Nothing needs you" in words(await press(stage, kept, "To the list"))
    undone = await press(stage, kept, "Undo")
    assert "I held back a message" in words(await press(stage, undone, "To the list"))


async def test_what_could_not_be_taken_out_is_said_to_stand_there(stage: Stage):
    stage.platform.offered = frozenset()
    await hold(stage)
    assert "still stands in the room" in words(await listed(stage))


async def test_who_asks_for_another_look_stands_there_with_that(stage: Stage):
    await hold(stage)
    await stage.act(FATIMA, "hold.keep", circle=CIRCLE, h=HELD)
    assert "Nothing needs you" in words(await listed(stage))
    await stage.act(ANNA, "hold.appealed", room=None, circle=CIRCLE, h=HELD, text="It is my own.")
    assert "asks you to look again" in words(await listed(stage))


async def test_nobody_finds_their_own_message_or_alert_there(stage: Stage):
    await hold(stage, FATIMA)
    await writes(stage, "a planted serious thing", person=FATIMA)
    assert "Nothing needs you" in words(await listed(stage))
    assert "An alert about" in words(await listed(stage, GINA))


async def test_members_see_nothing_of_it(stage: Stage):
    await hold(stage)
    for who in (ANNA, BEN, "practice:stranger"):
        assert "held back" not in words(await listed(stage, who))


@pytest.mark.parametrize("part", ["x", "", "o", "r", "'; --"])
async def test_a_forged_list_shows_one_that_there_is(stage: Stage, part: str):
    await writes(stage, "a planted serious thing")
    assert "An alert about" in words(await listed(stage, p=part, n="99"))


async def test_closing_an_alert_is_undone_in_one_step_and_it_is_passed_on_again(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await writes(stage, "a planted serious thing")
        name = {"circle": CIRCLE, "a": alarm_of(stage)}
        closed = await stage.act(FATIMA, "alert.close", room="practice:back", o="false-alarm", **name)
        assert await rows(stage) == [("alert", "closed")]
        back = await press(stage, closed, "Undo")
        assert "It is open again." in words(back)
        assert "> a planted serious thing" in words(back)
        assert "was closed and is open again" in str(to(stage, "practice:back"))
    async with a_stage(tmp_path, content) as again:
        await again.run_until(START + timedelta(minutes=45))
        assert "no facilitator has taken my alert yet" in to(again, ANNA)[-1]
        assert await rows(again) == [("alert", "open")]


async def test_who_had_it_has_it_again(stage: Stage):
    await writes(stage, "a planted serious thing")
    name = {"circle": CIRCLE, "a": alarm_of(stage)}
    await stage.act(GINA, "alert.claim", room="practice:back", **name)
    await stage.act(GINA, "alert.close", room="practice:back", o="spoke", **name)
    await stage.act(FATIMA, "alert.reopen", room="practice:back", **name)
    assert await rows(stage) == [("alert", "claimed")]
    sent = len(to(stage, ANNA))
    await stage.run_until(START + timedelta(hours=2))
    assert len(to(stage, ANNA)) == sent


@pytest.mark.parametrize("who", [ANNA, BEN, "practice:stranger"])
async def test_nobody_else_opens_a_closed_alert(stage: Stage, who: str):
    await writes(stage, "a planted serious thing")
    name = {"circle": CIRCLE, "a": alarm_of(stage)}
    await stage.act(FATIMA, "alert.close", room="practice:back", o="spoke", **name)
    assert "planted" not in words(await stage.act(who, "alert.reopen", **name))
    assert await rows(stage) == [("alert", "closed")]


async def test_what_was_forgotten_stays_forgotten(stage: Stage):
    await writes(stage, "a planted serious thing")
    name = {"circle": CIRCLE, "a": alarm_of(stage)}
    await stage.act(FATIMA, "alert.close", room="practice:back", o="spoke", **name)
    await stage.run_until(START + timedelta(days=31))
    await stage.act(FATIMA, "alert.reopen", room="practice:back", **name)
    assert await rows(stage) == [("alert", "forgotten")]


async def test_closing_a_report_is_undone_in_one_step(stage: Stage):
    await stage.act(ANNA, "report.open", circle=CIRCLE, about=BEN)
    await stage.act(ANNA, "report.send", circle=CIRCLE, to="f", text="a-planted-word")
    look = await press(stage, await listed(stage), "Look at it")
    closed = await press(stage, look, "Known already")
    assert "Nothing needs you" in words(await listed(stage))
    back = await press(stage, closed, "Undo")
    assert "Nobody has looked after it yet." in words(back)
    assert "There is a report" in words(await press(stage, back, "To the list"))


async def test_a_trouble_that_was_put_aside_is_brought_back_in_one_step(stage: Stage):
    trouble = Trouble(
        circle=CIRCLE, kind=TroubleKind.DM_CLOSED, subject=BEN, person=PersonId(BEN), detail="", since=START
    )
    await stage.keep(TroubleOpened(trouble))
    aside = await press(stage, await listed(stage), "Put aside")
    assert "Nothing needs you" in words(aside)
    back = await press(stage, aside, "Undo")
    assert "It is back on the list." in words(back)
    assert "ben" in words(back)
    assert "dealt with already" in words(await press(stage, aside, "Undo"))


@pytest.mark.parametrize("aside", ["", "{}", "[1, 2]", '["dm-closed", "x", "", "", "yesterday"]'])
async def test_a_forged_undo_brings_nothing_back(stage: Stage, aside: str):
    shown = await stage.act(FATIMA, "review.unaside", room="practice:back", circle=CIRCLE, aside=aside)
    assert "dealt with already" in words(shown)
    assert "Nothing needs you" in words(await listed(stage))


async def test_that_a_decision_stays_after_an_appeal_is_undone_in_one_step(stage: Stage):
    await stage.act(FATIMA, "mod.warn", room="practice:back", member=ANNA, reason="Please let others finish.")
    await stage.act(FATIMA, "mod.do", room="practice:back", circle=CIRCLE)
    await stage.act(ANNA, "mod.appealed", room=None, circle=CIRCLE, n="1", text="It was the lag.")
    case = await press(stage, await listed(stage, GINA), "Open the case", GINA)
    kept = await press(stage, case, "The decision stays", GINA)
    assert "Nothing needs you" in words(await listed(stage, GINA))
    again = await press(stage, kept, "Look at the appeal again", GINA)
    assert "The appeal waits again." in words(again)
    assert "was taken back" in to(stage, ANNA)[-1]
    assert "there is an appeal" in words(await press(stage, again, "To the list", GINA))
    lifted = await press(stage, again, "Lift it after the appeal", GINA)
    assert "Lifted" in words(lifted)


async def test_the_weekly_card_counts_what_waits_and_opens_the_right_list(stage: Stage):
    await hold(stage)
    await writes(stage, "a planted serious thing", person=BEN)
    card = await stage.act(FATIMA, "life.week", room="practice:back")
    assert "An alert or concern has no last word yet." in words(card)
    assert "One thing waits for a decision" in words(card)
    assert "An alert about" in words(await press(stage, card, "Look at alerts"))
    assert "I held back a message" in words(await press(stage, card, "Look at what waits"))


async def test_the_weekly_card_keeps_still_about_what_concerns_a_facilitator(stage: Stage):
    await hold(stage, FATIMA)
    await writes(stage, "a planted serious thing", person=FATIMA)
    assert "Nothing needs you just now." in words(await stage.act(GINA, "life.week", room="practice:back"))


async def test_a_drill_is_reminded_of_a_month_after_the_last_and_begun_from_the_card(stage: Stage):
    week = "The last drill is more than a month ago"
    assert week not in words(await stage.act(FATIMA, "life.week", room="practice:back"))
    await stage.run_until(START + timedelta(days=30))
    card = await stage.act(FATIMA, "life.week", room="practice:back")
    assert week in words(card)
    assert "The drill has begun." in words(await press(stage, card, "Begin a drill"))
    assert week not in words(await stage.act(FATIMA, "life.week", room="practice:back"))
    await stage.run_until(START + timedelta(days=60, minutes=1))
    assert week in words(await stage.act(FATIMA, "life.week", room="practice:back"))


async def test_where_nobody_said_yes_to_noticing_no_drill_is_asked_for(stage: Stage):
    await ready(stage, noticing=False)
    for person in (BEN, FATIMA):
        await stage.act(person, "settings.show", circle=CIRCLE, noticing="no")
    await stage.run_until(START + timedelta(days=31))
    assert "The last drill" not in words(await stage.act(FATIMA, "life.week", room="practice:back"))


async def test_the_card_that_posts_itself_says_the_same(stage: Stage):
    await stage.keep(saved(a_series(SeriesKind.WEEK, "dddddddddddd")))
    await hold(stage)
    await stage.run_until(START + timedelta(days=1))
    assert "One thing waits for a decision" in str(to(stage, "practice:back"))
