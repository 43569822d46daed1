"""What waits to be shared stands on the list of what needs a person, under a star's name and without its words."""

from __future__ import annotations

from tests.sharing.acting import ANNA, BEN, FATIMA, FRED, TEXT, posted, press, pressable, ready, shared
from tests.stage import CIRCLE, Stage, a_member, words

BACK = "practice:back"
ADDRESS = "Her address is 12 Long Lane."


async def listed(stage: Stage, who: str = FATIMA) -> object:
    return await stage.act(who, "review.list", room=BACK, circle=CIRCLE)


async def test_it_is_opened_from_the_list_posted_and_gone_from_it(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    shown = await listed(stage)
    assert "would like to share something with the circle" in words(shown)  # type: ignore[arg-type]
    assert "Please do not try to find out who it is." in words(shown)  # type: ignore[arg-type]
    assert TEXT not in words(shown)  # type: ignore[arg-type]
    assert "anna" not in str(shown)
    opened = await press(stage, FATIMA, shown, "Read it", room=BACK)
    assert TEXT in words(opened)  # type: ignore[arg-type]
    assert "would like to share" in words(await press(stage, FATIMA, opened, "To the list", room=BACK))  # type: ignore[arg-type]
    await press(stage, FATIMA, opened, "Post it", room=BACK)
    assert len(posted(stage)) == 1
    assert "Nothing needs you just now." in words(await listed(stage))  # type: ignore[arg-type]


async def test_each_waits_in_its_turn_and_one_s_own_is_for_the_others(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(FATIMA))
    await shared(stage, BEN, text=ADDRESS)
    await shared(stage, FATIMA, hidden=True)
    mine, fred_s = await listed(stage), await listed(stage, FRED)
    assert "1 of 1." in words(mine)  # type: ignore[arg-type]
    assert "ben" in words(mine)  # type: ignore[arg-type]
    assert ADDRESS not in words(mine)  # type: ignore[arg-type]
    assert "1 of 2." in words(fred_s)  # type: ignore[arg-type]
    assert "fatima" not in str(await press(stage, FRED, fred_s, "Next", room=BACK))


async def test_it_is_counted_on_the_weekly_card_whoever_wrote_it(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(FATIMA))
    await shared(stage, FATIMA, hidden=True)
    card = await stage.act(FRED, "life.week", room=BACK, circle=CIRCLE)
    assert "One thing waits for a decision" in words(card)
    assert "Read it" in pressable(await press(stage, FRED, card, "Look at what waits", room=BACK))


async def test_members_see_nothing_of_the_list(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    assert "for the facilitators of this circle only" in words(await listed(stage, ANNA))  # type: ignore[arg-type]
