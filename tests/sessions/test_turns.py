"""The life of a place in a round, without an engine."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from core.kernel.ids import CircleId, PersonId
from core.sessions.agenda import ORDER, SHARES, after, goes_on, step_ends
from core.sessions.model import Session, SessionState, Step, Turn
from core.sessions.turns import MOVES, Floor, Verb, given_on, moved, new_round, put_first

ADA, BEN, CLEO = (PersonId(f"practice:{name}") for name in ("ada", "ben", "cleo"))
BEGINS = datetime(2026, 12, 3, 18, tzinfo=UTC)


def a_floor(step: Step = Step.SHARING) -> Floor:
    session = Session(
        id="0123456789ab",
        circle=CircleId("aaaaaaaaaaaa"),
        state=SessionState.OPEN,
        begins=BEGINS,
        opened=BEGINS,
        step=step,
        zone="UTC",
        clock=time(18),
        anchor=date(2026, 12, 3),
    )
    return Floor(session)


def did(floor: Floor, *acts: tuple[PersonId, Verb]) -> Floor:
    for person, verb in acts:
        further = moved(floor, person, verb)
        assert further is not None, (person, verb)
        floor = given_on(further)
    return floor


def names(floor: Floor) -> list[PersonId]:
    return [one.person for one in floor.queue]


def test_the_first_hand_has_the_piece_and_the_others_wait_in_their_order():
    floor = did(a_floor(), (ADA, Verb.RAISE), (BEN, Verb.RAISE), (CLEO, Verb.RAISE))
    assert floor.speaker is not None
    assert floor.speaker.person == ADA
    assert names(floor) == [BEN, CLEO]


def test_no_piece_goes_round_outside_a_round():
    floor = did(a_floor(Step.WELCOME), (ADA, Verb.RAISE))
    assert floor.speaker is None
    assert names(floor) == [ADA]


def test_passing_with_the_piece_in_the_hand_gives_it_on():
    floor = did(a_floor(), (ADA, Verb.RAISE), (BEN, Verb.RAISE), (ADA, Verb.PASS))
    assert floor.someone(ADA).turn is Turn.PASSED
    assert floor.someone(BEN).turn is Turn.SPEAKING


def test_a_speaker_who_steps_out_is_next_when_they_come_back():
    floor = did(a_floor(), (ADA, Verb.RAISE), (BEN, Verb.RAISE), (CLEO, Verb.RAISE), (ADA, Verb.STEP_OUT))
    back = did(floor, (ADA, Verb.RAISE))
    assert names(back) == [ADA, CLEO]


def test_who_is_put_first_is_next_and_nobody_else_moves():
    floor = did(a_floor(), *((one, Verb.RAISE) for one in (ADA, BEN, CLEO)))
    first = put_first(floor, CLEO)
    assert first is not None
    assert names(first) == [CLEO, BEN]
    assert put_first(floor, PersonId("practice:nobody")) is None


def test_a_hand_that_was_up_stays_up_in_the_next_round_and_listeners_listen():
    floor = did(a_floor(), (ADA, Verb.RAISE), (BEN, Verb.RAISE), (CLEO, Verb.LISTEN))
    fresh = new_round(floor)
    assert names(fresh) == [ADA, BEN]
    assert fresh.someone(CLEO).turn is Turn.LISTENS


@pytest.mark.parametrize("turn", list(Turn))
def test_whoever_is_in_the_room_may_pass_listen_or_speak(turn: Turn):
    ways = {verb for one, verb in MOVES if one is turn}
    silent = {Verb.PASS, Verb.LISTEN} & ways
    assert silent or turn is Turn.LISTENS
    assert Verb.RAISE in ways or turn in (Turn.HAND, Turn.SPEAKING)


def test_the_parts_share_the_whole_time():
    assert sum(SHARES.values()) == 100
    session = a_floor().session
    ends = [step_ends(session, step) for step in ORDER]
    assert ends == sorted(ends)
    assert ends[-1] == session.ends == BEGINS + timedelta(minutes=60)
    assert after(Step.CLOSING) is None
    late = session.ends + timedelta(hours=1)
    assert goes_on(session, Step.CLOSING, late) == late + timedelta(minutes=1)
