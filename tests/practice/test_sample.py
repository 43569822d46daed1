"""The sample session that the practice room plays: whole, with eight people, on a clock that runs fast."""

from __future__ import annotations

from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path

from bots.demo import furnished
from bots.practice.model import BACK, HOME
from bots.practice.sample import EIGHT, Sample
from tests.stage import words

MONDAY = datetime(2027, 3, 1, 10, tzinfo=UTC)


async def test_a_sample_session_is_played_to_its_end_and_can_be_played_again(tmp_path: Path):
    async with AsyncExitStack() as stack:
        practice = await furnished(stack, tmp_path, start=MONDAY)
        assert await Sample(practice, pause=0).play()
        room = "\n".join(words(message.view) for message in await practice.house.messages(HOME))
        back = "\n".join(words(message.view) for message in await practice.house.messages(BACK))
        assert "8 of 8 places are taken" in room or "This session is over" in room
        assert room.count("the talking piece is with you") == 11
        assert "As a whole, we leave a little lighter than we came" in room
        assert "8 people took part, in 3 rounds" in back
        assert set(EIGHT) <= set(practice.house.people)
        assert await Sample(practice, pause=0).play()
