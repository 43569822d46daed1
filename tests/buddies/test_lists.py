"""With whom somebody would rather not be: kept sealed, obeyed, and told to nobody."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from bots.engine.platform import ShownView
from bots.store import tables as t
from core.kernel.cards import Document
from tests.buddies.playing import (
    ADA,
    BEN,
    CLEO,
    FATIMA,
    FIRST,
    begun,
    matched,
    pair_of,
    pairs,
    press,
    told,
)
from tests.stage import CIRCLE, Stage, words


async def test_what_stands_on_a_list_is_never_matched_and_either_side_is_enough(stage: Stage):
    await begun(stage, ADA, BEN, CLEO)
    await press(stage, BEN, "buddy.keep", never=ADA)
    await press(stage, CLEO, "buddy.keep", partner=BEN)
    await stage.run_until(FIRST + timedelta(weeks=20))
    assert set(await pairs(stage)) | set(await pairs(stage, ended=True)) == {frozenset({ADA, CLEO})}
    assert any("nobody for you" in line for line in told(stage, BEN))


async def test_a_list_is_shown_to_its_owner_and_its_names_reach_nobody_else(stage: Stage):
    await begun(stage, ADA, BEN, CLEO)
    shown = await press(stage, BEN, "buddy.keep", never=ADA)
    assert "ada" in shown
    assert "ada" not in await press(stage, CLEO, "buddy.list")
    desk = words(await stage.act(FATIMA, "buddy.desk", room="practice:back"))
    assert "Would like a buddy now: 3" in desk
    assert not any(name in desk for name in ("ada", "ben", "cleo"))
    assert not [one for one in stage.platform.sent if "never" in str(one.effect)]


async def test_a_list_is_kept_sealed(stage: Stage):
    await begun(stage, ADA, BEN)
    await press(stage, BEN, "buddy.keep", never="practice:somebody-hidden")
    async with stage.parts.database.read() as connection:
        texts = (await connection.execute(select(t.texts.c.sealed).where(t.texts.c.person == BEN))).scalars().all()
        wish = (await connection.execute(select(t.buddies).where(t.buddies.c.person == BEN))).mappings().one()
    assert len(texts) == 1
    assert b"hidden" not in bytes(texts[0])
    assert "hidden" not in str(dict(wish))


async def test_a_name_in_the_command_goes_onto_the_list(stage: Stage):
    await begun(stage, ADA, BEN)
    assert "Nobody is told" in words(await stage.act(ADA, "buddy.show", never=BEN))
    await stage.run_until(FIRST)
    assert await pairs(stage) == []


async def test_ones_own_buddy_on_the_list_ends_the_pair_without_saying_why(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.keep", never=BEN)
    assert await pairs(stage) == []
    assert "nobody’s fault" in told(stage, BEN)[-1]
    assert "list" not in told(stage, BEN)[-1]


async def test_a_forged_name_is_not_taken(stage: Stage):
    await begun(stage, ADA, BEN)
    for name in ("discord:1", "somebody", "", ADA, "practice:"):
        assert "could not tell whom" in await press(stage, ADA, "buddy.keep", never=name)
    await stage.run_until(FIRST)
    assert await pairs(stage) == [{ADA, BEN}]


async def test_not_again_holds_for_good(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.part", p=await pair_of(stage, ADA), n="yes")
    await stage.run_until(FIRST + timedelta(weeks=10))
    assert await pairs(stage) == []


async def test_privacy_names_what_is_kept_and_the_file_holds_it_without_naming_buddies(stage: Stage):
    await matched(stage, ADA, BEN)
    await press(stage, ADA, "buddy.keep", partner="practice:zoe")
    await press(stage, ADA, "buddy.join")
    shown = await press(stage, ADA, "privacy.show")
    assert "whom you would rather not have, the names encrypted" in shown
    assert "Who was your buddy and when" in shown
    exported = await stage.act(ADA, "privacy.export", room=None, circle=CIRCLE)
    assert isinstance(exported, ShownView)
    (file,) = [block.text for block in exported.view.blocks if isinstance(block, Document)]
    assert "I would like a buddy" in file
    assert "Your partner: zoe" in file
    assert "I had a buddy from 2026-12-03 on" in file
    assert "The last day that I was here: 2026-12-03" in file
    assert "ben" not in file
    assert "partner practice:zoe" not in file
