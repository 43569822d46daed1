"""Whole sessions with eight people: planned, held, closed; with restarts, absences and a facilitator who vanishes."""

from __future__ import annotations

import asyncio
from datetime import time, timedelta
from pathlib import Path

from sqlalchemy import text

from bots.app import Content
from core.circles.changes import MemberErased
from core.circles.model import Reach
from core.kernel.events import Act, Actor, Place, TryLater
from core.kernel.extras import LockRoom, ScheduledEvent, UnlockRoom
from core.kernel.ids import EventId, PersonId, RoomId, SpaceId
from core.sessions.model import SessionState, Step
from tests.sessions.playing import (
    BEGINS,
    EIGHT,
    FATIMA,
    FAY,
    MINUTE,
    going_on,
    one,
    plan,
    posted,
    press,
    ready,
    sent,
    sessions,
    signed_up,
    turns,
)
from tests.stage import CIRCLE, Stage, a_member, a_stage, words

ADA, BEN, CLEO, DAN = EIGHT[:4]


async def test_a_session_is_planned_opened_held_and_closed(stage: Stage):
    await ready(stage)
    session = await plan(stage)
    assert session.begins == BEGINS
    assert "Session: Sleep and worry" in sent(stage, "session-invite")[0]
    await signed_up(stage, session)
    await stage.run_until(BEGINS - 10 * MINUTE)
    assert "practice:back" in posted(stage, "session-duty")[0]
    assert len(sent(stage, "session-reminder")) == 16  # a day before and an hour before
    assert "Good that you are here" in await press(stage, FATIMA, "in", session)
    await stage.run_until(BEGINS)
    assert (await one(stage, session)).state is SessionState.OPEN
    assert "Welcome" in sent(stage, "session-script")[0]
    await press(stage, FATIMA, "step", session, p="welcome")
    for person in EIGHT:
        await press(stage, person, "hand", session)
    for person in EIGHT:
        assert "Thank you" in await press(stage, person, "on", session)
    assert set((await turns(stage, session)).values()) == {"spoke"}
    assert len(sent(stage, "session-turn")) == 8
    for part in ("check-in", "topic", "sharing"):
        await press(stage, FATIMA, "step", session, p=part)
    await stage.run_until(BEGINS + 61 * MINUTE)
    held = await one(stage, session)
    assert (held.state, held.attended, held.rounds) == (SessionState.CLOSED, 8, 3)
    assert "Thank you for being here" in sent(stage, "session-closed")[0]
    assert "8 people took part, in 3 rounds" in sent(stage, "session-debrief")[0]
    warnings = [line for line in sent(stage, "session-note") if "minutes are left" in line]
    assert [line.strip()[0] for line in warnings] == ["5", "2"]


async def test_eight_people_who_press_at_once_all_keep_their_hand(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    hands = [
        Act(
            id=EventId(f"practice:at-once-{person}"),
            action="session.hand",
            actor=Actor(person=PersonId(person)),
            place=Place(space=SpaceId("practice:house"), room=RoomId("practice:home")),
            given={"circle": CIRCLE, "s": session.id},
        )
        for person in EIGHT
    ]
    await asyncio.gather(*(stage.parts.engine.handle(hand) for hand in hands))
    await stage.parts.engine.settle_all()
    stood = await turns(stage, session)
    assert sorted(stood.values()) == ["hand"] * 7 + ["speaking"]
    kept = await one(stage, session)
    assert kept.hands == 8
    assert kept.turn == 1
    assert len(sent(stage, "session-turn")) == 1


async def test_a_round_goes_on_after_a_restart_in_the_middle_of_it(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        session = await going_on(stage)
        for person in (ADA, BEN, CLEO):
            await press(stage, person, "hand", session)
        moment = stage.clock.time
    async with a_stage(tmp_path, content) as again:
        again.clock.time = moment
        again.acts = 500
        assert await turns(again, session) == {"ada": "speaking", "ben": "hand", "cleo": "hand"}
        await press(again, ADA, "on", session)
        assert await turns(again, session) == {"ada": "spoke", "ben": "speaking", "cleo": "hand"}
        await again.run_until(moment + 10 * MINUTE)
        assert (await turns(again, session))["ben"] == "spoke"


async def test_a_facilitator_who_vanishes_leaves_a_session_that_ends_gently(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for person in EIGHT:
        await press(stage, person, "hand", session)
    await stage.run_until(BEGINS + 30 * MINUTE)
    assert (await one(stage, session)).step is Step.SHARING
    await stage.run_until(BEGINS + 61 * MINUTE)
    assert (await one(stage, session)).state is SessionState.CLOSED
    assert "Its time was over, so I closed it" in sent(stage, "session-debrief")[0]


async def test_without_a_facilitator_the_others_are_told_and_then_the_members_kindly(stage: Stage):
    await ready(stage)
    session = await plan(stage)
    await signed_up(stage, session, EIGHT[:3])
    await stage.run_until(BEGINS - 4 * MINUTE)
    assert "nobody has said yet that they are there" in sent(stage, "session-duty")[1]
    assert (await one(stage, session)).state is SessionState.PLANNED
    await stage.run_until(BEGINS)
    assert (await one(stage, session)).state is SessionState.OFF
    told = [line for line in sent(stage, "session-note") if "nobody could be there to hold it" in line]
    assert len(told) == 4  # the room, and three people in private
    assert sent(stage, "session-board") == []


async def test_too_few_people_are_told_that_it_is_off_and_it_has_nothing_to_do_with_them(stage: Stage):
    await ready(stage)
    session = await plan(stage, least="4")
    await signed_up(stage, session, EIGHT[:3])
    await stage.run_until(BEGINS - 10 * MINUTE)
    assert "fewer than the 4" in sent(stage, "session-duty")[0]
    await press(stage, FATIMA, "in", session)
    await stage.run_until(BEGINS)
    assert (await one(stage, session)).state is SessionState.OFF


async def test_a_speaker_who_falls_silent_loses_the_piece_in_gentle_steps(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    await press(stage, ADA, "hand", session)
    await press(stage, BEN, "hand", session)
    start = stage.clock.time
    stages: list[int] = []
    for minutes in (1, 2, 3, 4):
        await stage.run_until(start + minutes * MINUTE + timedelta(seconds=5))
        stages.append((await one(stage, session)).stage)
    assert stages == [0, 1, 2, 0]
    assert (await turns(stage, session)) == {"ada": "spoke", "ben": "speaking"}


async def test_whoever_steps_out_finds_their_place_again(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for person in (ADA, BEN, CLEO):
        await press(stage, person, "hand", session)
    assert "Your place is kept" in await press(stage, BEN, "away", session)
    await press(stage, DAN, "hand", session)
    assert "You are next" in await press(stage, BEN, "hand", session)


async def test_a_speaker_who_leaves_the_circle_does_not_hold_up_the_round(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    await press(stage, ADA, "hand", session)
    await press(stage, BEN, "hand", session)
    await stage.act(ADA, "leave.now", circle=CIRCLE)
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(ADA)))
    await stage.run_until(stage.clock.time + 3 * MINUTE)
    assert await turns(stage, session) == {"ben": "speaking"}
    async with stage.parts.database.read() as connection:
        for table in ("sessions", "session_people", "texts"):
            rows = str(list((await connection.execute(text(f"SELECT * FROM {table}"))).all()))
            assert "practice:ada" not in rows, table


async def test_moods_are_told_of_five_together_and_then_forgotten(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for person in EIGHT[:5]:
        assert "Nobody sees it" in await press(stage, person, "mood", session, k="b", m="2")
    for part in ("check-in", "topic", "sharing"):
        await press(stage, FATIMA, "step", session, p=part)
    for person in EIGHT[:5]:
        await press(stage, person, "mood", session, k="a", m="3")
    await press(stage, FATIMA, "close", session)
    await stage.run_until(stage.clock.time + 11 * MINUTE)
    (told,) = sent(stage, "session-together")
    assert "a little lighter" in told
    assert not any(digit in told for digit in "0123456789")
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM texts"))).scalar() == 0


async def test_moods_of_four_are_told_to_nobody(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    for person in EIGHT[:4]:
        await press(stage, person, "mood", session, k="b", m="2")
        await press(stage, person, "mood", session, k="a", m="5")
    await press(stage, FATIMA, "close", session)
    await stage.run_until(stage.clock.time + 11 * MINUTE)
    assert sent(stage, "session-together") == []


async def test_a_series_goes_on_by_itself_at_the_same_time_on_the_wall(stage: Stage):
    await ready(stage)
    first = await plan(stage, often="session-week")
    await signed_up(stage, first)
    await stage.run_until(BEGINS - 10 * MINUTE)
    await press(stage, FATIMA, "in", first)
    await stage.run_until(BEGINS + 70 * MINUTE)
    _, second = await sessions(stage)
    assert (second.begins, second.state) == (BEGINS + timedelta(weeks=1), SessionState.PLANNED)
    assert second.plan == first.plan
    await press(stage, FATIMA, "cancel", second, w="all")
    await stage.run_until(BEGINS + timedelta(weeks=5))
    assert [other.state for other in await sessions(stage)] == [SessionState.CLOSED, SessionState.CANCELLED]


async def test_the_room_closes_after_a_session_and_opens_before_the_next(stage: Stage):
    stage.platform.offered = frozenset({LockRoom, UnlockRoom, ScheduledEvent})
    await ready(stage)
    first = await plan(stage, often="session-week", lock="yes")
    await stage.act(FATIMA, "session.open", circle=CIRCLE)
    await signed_up(stage, first)
    await stage.run_until(BEGINS - 10 * MINUTE)
    await press(stage, FATIMA, "in", first)
    await stage.run_until(BEGINS + 70 * MINUTE)
    assert [parcel for parcel in stage.platform.sent if isinstance(parcel.effect, LockRoom)]
    _, second = await sessions(stage)
    assert second.was
    await signed_up(stage, second)
    await stage.run_until(second.begins - 10 * MINUTE)
    await press(stage, FATIMA, "in", second)
    await stage.run_until(second.begins)
    unlocked = [parcel.effect for parcel in stage.platform.sent if isinstance(parcel.effect, UnlockRoom)]
    assert [effect.was for effect in unlocked] == [second.was]


async def test_where_a_room_cannot_be_closed_it_is_said(stage: Stage):
    await ready(stage)
    session = await going_on(stage, lock="yes")
    await press(stage, FATIMA, "close", session)
    assert any("I cannot close this room" in line for line in sent(stage, "session-note"))


async def test_a_slow_platform_delays_the_turn_and_loses_nothing(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    busy = {"left": 3}

    def slow(parcel: object) -> TryLater | None:
        if getattr(parcel, "card", "") == "session-turn" and busy["left"]:
            busy["left"] -= 1
            return TryLater(seconds=2)
        return None

    stage.platform.answer = slow
    await press(stage, ADA, "hand", session)
    await press(stage, BEN, "hand", session)
    await stage.run_until(stage.clock.time + timedelta(seconds=30))
    assert len(sent(stage, "session-turn")) == 1
    assert await turns(stage, session) == {"ada": "speaking", "ben": "hand"}


async def test_the_report_is_sealed_and_read_by_the_next_one_on_duty(stage: Stage):
    await ready(stage)
    session = await going_on(stage, often="session-week")
    await press(stage, FATIMA, "close", session)
    assert "Saved" in await press(stage, FATIMA, "save", session, watch="a-planted-watch", text="a-planted-word")
    async with stage.parts.database.read() as connection:
        for table in ("sessions", "texts", "deliveries", "audit"):
            rows = str(list((await connection.execute(text(f"SELECT * FROM {table}"))).all()))
            assert "a-planted" not in rows, table
    read = words(await stage.act(FAY, "session.report", circle=CIRCLE))
    assert "a-planted-watch" in read
    assert "a-planted-word" in read
    following = (await sessions(stage))[-1]
    taken_over = await press(stage, FAY, "in", following)
    assert "a-planted-watch" in taken_over


async def test_reminders_keep_quiet_hours_and_discretion(stage: Stage):
    await ready(stage)
    await stage.keep(
        a_member(ADA, discreet=True, reach=Reach.NEUTRAL),
        a_member(BEN, quiet_from=time(18), quiet_until=time(23)),
        a_member(CLEO, zone="America/New_York"),
    )
    session = await plan(stage)
    await signed_up(stage, session, (ADA, BEN, CLEO))
    await stage.run_until(BEGINS - MINUTE)
    reminders = [parcel for parcel in stage.platform.sent if parcel.card == "session-reminder"]

    def to(person: str) -> list[str]:
        return [words(parcel.view) for parcel in reminders if person in str(parcel.effect)]

    assert len(to(ADA)) == 2
    assert not any("Sleep" in line for line in to(ADA))
    # of the day before, when the quiet was over; the hour before is in the middle of it
    assert len(to(BEN)) == 1
    assert len(to(CLEO)) == 2


async def test_ten_minutes_after_the_end_nobody_knows_who_was_there(stage: Stage):
    await ready(stage)
    session = await going_on(stage)
    await press(stage, ADA, "hand", session)
    await press(stage, FATIMA, "close", session)
    assert await turns(stage, session)
    await stage.run_until(stage.clock.time + 11 * MINUTE)
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM session_people"))).scalar() == 0
    assert (await one(stage, session)).attended == 1
