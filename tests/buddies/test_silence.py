"""The one warm note to somebody who has fallen silent."""

from __future__ import annotations

from datetime import timedelta

from core.buddies.model import CareSet, CareSettings
from core.buddies.silence import look
from core.kernel.moment import at
from tests.buddies.playing import ADA, BEN, CLEO, FATIMA, press, ready, told
from tests.stage import CIRCLE, START, Stage, a_member

DAY, WEEK = timedelta(days=1), timedelta(weeks=1)


async def looked_after(stage: Stage, *people: str, **care: object) -> None:
    await ready(stage, *people, **care)
    await stage.keep(look(CIRCLE, at(START, "Europe/Berlin")))


def notes(stage: Stage, person: str) -> int:
    return sum("It has been a while" in line for line in told(stage, person))


async def test_somebody_silent_gets_one_note_and_never_another_for_that_silence(stage: Stage):
    await looked_after(stage, ADA)
    await stage.run_until(START + 27 * DAY)
    assert notes(stage, ADA) == 0
    await stage.run_until(START + 5 * WEEK)
    assert notes(stage, ADA) == 1
    assert "is a success" in told(stage, ADA)[-1]
    await stage.run_until(START + 60 * WEEK)
    assert notes(stage, ADA) == 1


async def test_any_sign_of_life_is_enough_and_another_silence_is_another(stage: Stage):
    await looked_after(stage, ADA, BEN)
    await stage.run_until(START + 3 * WEEK)
    await press(stage, BEN, "capacity.show")
    await stage.run_until(START + 6 * WEEK)
    assert (notes(stage, ADA), notes(stage, BEN)) == (1, 0)
    assert "Good to see you" in await press(stage, ADA, "care.here")
    await stage.run_until(START + 20 * WEEK)
    assert (notes(stage, ADA), notes(stage, BEN)) == (2, 1)


async def test_who_is_away_and_who_facilitates_gets_none(stage: Stage):
    await looked_after(stage, ADA)
    await stage.keep(a_member(FATIMA))
    await press(stage, ADA, "capacity.set", how="away", until="70")
    await stage.run_until(START + 13 * WEEK)
    assert (notes(stage, ADA), notes(stage, FATIMA)) == (0, 0)
    # and nobody is written to on the day of their return
    await stage.run_until(START + 16 * WEEK)
    assert (notes(stage, ADA), notes(stage, FATIMA)) == (1, 0)


async def test_a_circle_may_want_no_notes(stage: Stage):
    await looked_after(stage, ADA)
    await stage.act(FATIMA, "buddy.set", circle=CIRCLE, silent="0")
    await stage.run_until(START + 30 * WEEK)
    assert notes(stage, ADA) == 0


async def test_a_shorter_silence_may_be_enough(stage: Stage):
    await looked_after(stage, ADA)
    await stage.keep(CareSet(CareSettings(circle=CIRCLE, silent_days=14)))
    await stage.run_until(START + 2 * WEEK + 2 * DAY)
    assert notes(stage, ADA) == 1


async def test_discreet_readers_get_a_neutral_line_and_open_it_themselves(stage: Stage):
    await looked_after(stage, CLEO)
    await stage.act(CLEO, "settings.show", discreet="yes")
    await stage.run_until(START + 6 * WEEK)
    assert notes(stage, CLEO) == 0
    assert told(stage, CLEO)[-1].strip() == "There is something new for you."
    assert "It has been a while" in await press(stage, CLEO, "care.show")


async def test_whoever_joins_sets_the_clock(stage: Stage):
    await ready(stage)
    await stage.act(ADA, "join.yes", v="en")
    await stage.run_until(START + 6 * WEEK)
    assert notes(stage, ADA) == 1
