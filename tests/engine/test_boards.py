"""Messages that change in place: the newest state is shown, whatever happened in between."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from bots.engine.platform import Parcel
from core.circles.common import NotAllowed
from core.kernel.boards import BoardDropped, BoardId, BoardSet, opened
from core.kernel.decision import Decision, Who
from core.kernel.effects import Edit, Post
from core.kernel.events import Obstacle, Receipt, Refused, TryLater, Unclear
from core.kernel.ids import MessageRef, RoomId
from tests.stage import CIRCLE, Stage, a_circle, words

HOME = RoomId("practice:home")
BOARD = BoardId("test-1")


def _showing(who: Who) -> BoardSet:
    """A card whose words differ with its argument stands for a state."""
    return BoardSet(id=BOARD, circle=CIRCLE, room=HOME, card=NotAllowed(who=who))


async def _decide(stage: Stage, decision: Decision) -> None:
    engine = stage.parts.engine
    async with stage.parts.database.write() as connection:
        await engine._commit(connection, engine._moment(a_circle()), decision, a_circle())


async def _open(stage: Stage) -> None:
    board = _showing(Who.MEMBER)
    await _decide(stage, Decision(changes=(board,), intents=(opened(board),)))


async def _state(stage: Stage, who: Who) -> None:
    await _decide(stage, Decision(changes=(_showing(who),)))


async def _soon(stage: Stage, seconds: float = 10) -> None:
    await stage.run_until(stage.clock.now() + timedelta(seconds=seconds))


def _edits(stage: Stage) -> list[Edit]:
    return [parcel.effect for parcel in stage.platform.sent if isinstance(parcel.effect, Edit)]


def _last_words(stage: Stage) -> str:
    return words(stage.platform.sent[-1].view)


@pytest.fixture
async def board(stage: Stage) -> Stage:
    await _open(stage)
    await _soon(stage)
    return stage


async def test_a_board_is_posted_once_and_not_edited_while_nothing_changes(board: Stage) -> None:
    await _soon(board, 3600)
    assert board.platform.keys == ["board/test-1"]
    assert isinstance(board.platform.sent[0].effect, Post)


async def test_a_new_state_edits_its_message(board: Stage) -> None:
    first = _last_words(board)
    await _state(board, Who.FACILITATOR)
    await _soon(board)
    [edit] = _edits(board)
    assert edit.message == MessageRef("room/1")
    assert _last_words(board) != first


async def test_of_many_states_at_once_only_the_newest_is_shown(board: Stage) -> None:
    for who in (Who.FACILITATOR, Who.MEMBER, Who.ADMINISTRATOR):
        await _state(board, who)
    await _soon(board)
    [edit] = _edits(board)
    assert edit.card == NotAllowed(who=Who.ADMINISTRATOR)


async def test_edits_of_one_board_keep_their_distance(board: Stage) -> None:
    await _state(board, Who.FACILITATOR)
    await board.parts.engine.settle_all()
    await _state(board, Who.ADMINISTRATOR)
    await board.parts.engine.settle_all()
    assert len(_edits(board)) == 1
    await _soon(board, 2)
    assert len(_edits(board)) == 2


async def test_what_changed_before_the_message_was_there_is_shown_after(stage: Stage) -> None:
    await _open(stage)
    await _state(stage, Who.ADMINISTRATOR)
    await _soon(stage)
    assert stage.platform.keys == ["board/test-1", "board/test-1"]
    assert _edits(stage)[-1].card == NotAllowed(who=Who.ADMINISTRATOR)


@pytest.mark.parametrize("answer", [TryLater(seconds=2), Unclear()])
async def test_weather_is_waited_out(board: Stage, answer: Receipt) -> None:
    board.platform.answer = _once(board, answer)
    await _state(board, Who.FACILITATOR)
    await _soon(board)
    assert len(_edits(board)) == 1


async def test_a_message_that_was_taken_away_is_posted_again(board: Stage) -> None:
    board.platform.answer = _once(board, Refused(obstacle=Obstacle.INVALID))
    await _state(board, Who.FACILITATOR)
    await _soon(board)
    assert "board/test-1/2" in board.platform.keys
    await _state(board, Who.ADMINISTRATOR)
    await _soon(board)
    assert _edits(board)[-1].message != MessageRef("room/1")


async def test_a_board_that_is_dropped_stays_as_it_is(board: Stage) -> None:
    await _state(board, Who.FACILITATOR)
    await _decide(board, Decision(changes=(BoardDropped(id=BOARD, circle=CIRCLE),)))
    await _soon(board, 60)
    assert _edits(board) == []


def _once(stage: Stage, answer: Receipt) -> Callable[[Parcel], Receipt | None]:
    given: list[Parcel] = []

    def answering(parcel: Parcel) -> Receipt | None:
        if isinstance(parcel.effect, Edit) and not given:
            given.append(parcel)
            return answer
        return None

    return answering
