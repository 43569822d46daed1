"""Planning, signing up, and who may not."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bots.engine.platform import ShownForm, ShownView
from core.circles.changes import CircleSaved
from core.kernel.cards import Document
from core.kernel.decision import Who
from core.kernel.extras import CancelEvent, ScheduledEvent
from core.kernel.ids import CircleId, PersonId, RoomId
from core.sessions.actions import ACTIONS
from core.sessions.model import SessionState
from tests.sessions.playing import (
    BEGINS,
    EIGHT,
    FATIMA,
    MINUTE,
    going_on,
    one,
    plan,
    press,
    ready,
    sent,
    sessions,
    turns,
)
from tests.stage import CIRCLE, START, Stage, a_circle, words

ADA, BEN, CLEO = EIGHT[:3]
STRANGER = "practice:mallory"


async def test_without_a_day_a_form_asks(stage: Stage):
    await ready(stage)
    asked = await stage.act(FATIMA, "session.plan", circle=CIRCLE)
    assert isinstance(asked, ShownForm)
    shown = await stage.act(
        FATIMA, "session.fill", circle=CIRCLE, title="", day="3 Dec", time="7pm", minutes="90", people="3-6"
    )
    assert "From 3 to 6 people" in words(shown)
    await stage.act(FATIMA, "session.set", circle=CIRCLE, often="session-month")
    await stage.act(FATIMA, "session.confirm", circle=CIRCLE)
    (session,) = await sessions(stage)
    assert (session.begins, session.minutes, session.least, session.most) == (BEGINS, 90, 3, 6)
    assert session.rule == "FREQ=MONTHLY;BYDAY=1TH"


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"day": "someday"}, "The day, such as"),
        ({"time": "25:99"}, "The time, such as"),
        ({"day": "1.1.2020"}, "still to come"),
        ({"minutes": "5"}, "from 15 to 240"),
        ({"least": "9", "most": "3"}, "Two at least"),
        ({"turn": "99"}, "from 1 to 15"),
    ],
)
async def test_what_cannot_be_read_is_told_with_what_to_write_instead(stage: Stage, given: dict[str, str], told: str):
    await ready(stage)
    asked = {"day": "Thursday", "time": "19:00", "circle": CIRCLE, **given}
    assert told in words(await stage.act(FATIMA, "session.plan", **asked))  # pyright: ignore[reportArgumentType]
    await stage.act(FATIMA, "session.confirm", circle=CIRCLE)
    assert await sessions(stage) == []


async def test_a_full_session_has_a_waiting_list_and_a_place_goes_to_who_waited_longest(stage: Stage):
    await ready(stage)
    session = await plan(stage, most="2")
    await press(stage, ADA, "join", session)
    await press(stage, BEN, "join", session)
    assert "waiting list" in await press(stage, CLEO, "join", session)
    assert "No reason is needed" in await press(stage, ADA, "leave", session)
    assert any("A place became free for you" in line for line in sent(stage, "session-note"))
    assert "You have a place" in await press(stage, CLEO, "join", session)


async def test_the_calendar_file_names_the_session_and_nobody(stage: Stage):
    await ready(stage)
    session = await plan(stage, often="session-week")
    await press(stage, ADA, "join", session)
    shown = await stage.act(BEN, "session.file", circle=CIRCLE, s=session.id)
    assert isinstance(shown, ShownView)
    (file,) = [block for block in shown.view.blocks if isinstance(block, Document)]
    assert "FREQ=WEEKLY" in file.text
    assert "Sleep and worry" in file.text
    assert "ada" not in file.text


async def test_a_session_that_is_called_off_leaves_the_calendar_and_sends_no_reminder(stage: Stage):
    stage.platform.offered = frozenset({ScheduledEvent, CancelEvent})
    await ready(stage)
    session = await plan(stage)
    await press(stage, ADA, "join", session)
    assert (await one(stage, session)).event
    await press(stage, FATIMA, "cancel", session, w="one")
    assert [parcel for parcel in stage.platform.sent if isinstance(parcel.effect, CancelEvent)]
    await stage.run_until(BEGINS + timedelta(hours=2))
    assert sent(stage, "session-reminder") == []
    assert (await one(stage, session)).state is SessionState.CANCELLED


async def test_what_facilitators_do_is_for_facilitators(stage: Stage):
    await ready(stage)
    session = await plan(stage)
    for action in ACTIONS:
        if action.who is Who.FACILITATOR:
            refused = words(await stage.act(ADA, action.name, circle=CIRCLE, s=session.id))
            assert "facilitator" in refused, action.name
    assert (await one(stage, session)).state is SessionState.PLANNED


async def test_who_is_no_member_gets_no_turn(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for action in ACTIONS:
        if action.who is Who.MEMBER:
            assert "You are not in this circle" in words(
                await stage.act(STRANGER, action.name, circle=CIRCLE, s=session.id, k="b", m="1")
            )
    assert await turns(stage, session) == {}


async def test_the_clock_s_own_acts_are_for_nobody(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    await stage.act(FATIMA, "session.ring", circle=CIRCLE, s=session.id, what="end")
    assert (await one(stage, session)).state is SessionState.OPEN


async def test_a_session_of_another_circle_cannot_be_reached_from_here(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    other = CircleId("cccccccccccc")
    home, back = RoomId("practice:other"), RoomId("practice:other-back")
    mine = a_circle(id=other, home=home, back=back, facilitators=frozenset({PersonId("practice:omar")}), created=START)
    await stage.keep(CircleSaved(mine))
    answer = words(await stage.act("practice:omar", "session.close", circle=other, s=session.id))
    assert "No session is going on" in answer
    assert (await one(stage, session)).state is SessionState.OPEN


@pytest.mark.parametrize("given", [{"k": "b", "m": "9"}, {"k": "x", "m": "1"}, {"m": "1"}])
async def test_a_forged_mood_is_not_kept(stage: Stage, given: dict[str, str]):
    await ready(stage)
    session = await going_on(stage)
    assert "could not read" in await press(stage, ADA, "mood", session, **given)


async def test_only_who_has_the_piece_can_hand_it_on(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    await press(stage, ADA, "hand", session)
    assert "not with you" in await press(stage, BEN, "on", session)
    assert "not with you" in await press(stage, BEN, "ask", session)
    assert await turns(stage, session) == {"ada": "speaking"}


async def test_facilitators_reorder_extend_skip_and_an_old_button_changes_nothing(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for person in (ADA, BEN, CLEO):
        await press(stage, person, "hand", session)
    assert "They are next" in await press(stage, FATIMA, "first", session, n=CLEO)
    assert "not up any more" in await press(stage, FATIMA, "first", session, n=STRANGER)
    assert "a little more time" in (await press(stage, FATIMA, "extend", session)).lower()
    assert "moves on" in await press(stage, FATIMA, "skip", session)
    assert (await turns(stage, session))["cleo"] == "speaking"
    assert "over already" in await press(stage, FATIMA, "step", session, p="welcome")
    assert (await one(stage, session)).step.value == "check-in"


async def test_a_session_opens_by_hand_a_quarter_of_an_hour_before_and_not_earlier(stage: Stage):
    await ready(stage)
    session = await plan(stage)
    assert "a quarter of an hour before" in words(await stage.act(FATIMA, "session.open", circle=CIRCLE))
    await stage.run_until(BEGINS - 14 * MINUTE)
    assert "The session is open" in words(await stage.act(FATIMA, "session.open", circle=CIRCLE))
    assert (await one(stage, session)).state is SessionState.OPEN
