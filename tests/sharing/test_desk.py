"""What facilitators and administrators do: look first, give back, block a star, find out a name, set it all."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from bots.app import Content
from bots.engine.platform import Parcel, ShownForm
from core.circles.model import Reach
from core.kernel.events import Obstacle, Receipt, Refused
from tests.sharing.acting import (
    ADA,
    ANNA,
    BEN,
    FATIMA,
    FRED,
    TEXT,
    pass_hours,
    posted,
    press,
    pressable,
    ready,
    sent,
    shared,
    withdrawn,
    written,
)
from tests.stage import CIRCLE, Stage, a_member, a_stage, words

BACK = "practice:back"
ADDRESS = "Her address is 12 Long Lane."
HEAVY = "I want to kill myself tonight."


async def opened(stage: Stage, who: str = FATIMA, place: int = -1) -> object:
    """Read what waits, from the newest notice."""
    return await press(stage, who, sent(stage, "share-notice")[place].view, "Read it", room=BACK)


async def audited(stage: Stage) -> list[tuple[str, str, str]]:
    async with stage.parts.database.read() as connection:
        rows = await connection.execute(text("SELECT action, subject, by FROM audit ORDER BY number"))
        return [(row[0], row[1], row[2]) for row in rows.all()]


async def test_in_the_facilitators_room_stand_no_words_and_reading_them_is_written_down(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    (notice,) = sent(stage, "share-notice")
    assert TEXT not in words(notice.view)
    assert "anna" not in words(notice.view) + str(notice.effect)
    shown = words(await opened(stage))  # type: ignore[arg-type]
    assert TEXT in shown
    assert "anna" not in shown
    assert [(action, by) for action, _, by in await audited(stage)] == [("share.read", FATIMA)]


async def test_each_step_of_looking_first_survives_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as one:
        await ready(one)
        await shared(one, hidden=True)
        (notice,) = sent(one, "share-notice")
    async with a_stage(tmp_path, content) as two:
        two.acts = 100
        shown = await press(two, FATIMA, notice.view, "Read it", room=BACK)
    async with a_stage(tmp_path, content) as three:
        three.acts = 200
        await press(three, FATIMA, shown, "Post it", room=BACK)
        (post,) = posted(three)
        assert TEXT in post
        (word,) = sent(three, "share-word")
        assert "now stands in Evening circle" in words(word.view)
    async with a_stage(tmp_path, content) as four:
        four.acts = 300
        assert word.view is not None
        mine = await press(four, ANNA, word.view, "Read more")
        await press(four, ANNA, mine, "Take it back")
        assert len(withdrawn(four)) == 1


async def test_two_facilitators_who_press_at_once_post_it_once(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    one, other = await opened(stage), await opened(stage, FRED)
    await press(stage, FATIMA, one, "Post it", room=BACK)
    late = await press(stage, FRED, other, "Post it", room=BACK)
    assert "decided on this already" in words(late)  # type: ignore[arg-type]
    assert len(posted(stage)) == 1


async def test_what_is_given_back_is_changed_and_sent_again(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    form = await press(stage, FATIMA, await opened(stage), "Give it back", room=BACK)
    assert isinstance(form, ShownForm)
    await stage.act(FATIMA, form.form.action, room=BACK, text="without his name?", **dict(form.form.given))
    (word,) = sent(stage, "share-word")
    assert "without his name?" in words(word.view)
    assert word.view is not None
    mine = await press(stage, ANNA, word.view, "Read more")
    again = await press(stage, ANNA, mine, "Go on with it")
    assert isinstance(again, ShownForm)
    preview = await stage.act(ANNA, "share.save", room=None, text="other words", **dict(again.form.given))
    await press(stage, ANNA, preview, "Send it without my name")
    await press(stage, FATIMA, await opened(stage), "Post it", room=BACK)
    (post,) = posted(stage)
    assert "other words" in post


async def test_what_was_taken_back_is_not_there_for_facilitators_any_more(stage: Stage):
    await ready(stage)
    answer = await shared(stage, hidden=True)
    shown = await opened(stage)
    await press(stage, ANNA, answer, "Take it back")
    for late in (await opened(stage), await press(stage, FATIMA, shown, "Post it", room=BACK)):
        assert TEXT not in words(late)  # type: ignore[arg-type]
        assert "not there any more" in words(late)  # type: ignore[arg-type]
    assert posted(stage) == []


async def test_a_blocked_star_shares_no_more_and_nobody_learns_whose_it_is(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    blocked = await press(stage, FATIMA, await opened(stage), "Block this name", room=BACK)
    assert "anna" not in words(blocked)  # type: ignore[arg-type]
    assert all("anna" not in f"{action}{subject}" for action, subject, _ in await audited(stage))
    assert "cannot share without your name" in words(await stage.act(ANNA, "share.write", circle=CIRCLE, n="yes"))
    assert "without your name" in words(await stage.act(ANNA, "share.save", circle=CIRCLE, n="yes", text=TEXT))
    await shared(stage, text="by name")
    assert len(posted(stage)) == 1
    await written(stage, BEN, hidden=True)
    card = await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE)
    (again,) = [label for label in pressable(card) if label.endswith("share again")]
    await press(stage, FATIMA, card, again, room=BACK)
    await written(stage, ANNA, hidden=True)


async def test_what_was_seen_without_a_name_goes_out_under_no_name_when_that_is_taken_away(stage: Stage):
    await ready(stage)
    preview = await written(stage, hidden=True)
    await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE, hidden="no")
    shown = await press(stage, ANNA, preview, "Send it without my name")
    assert "This is how it will stand" in words(shown)  # type: ignore[arg-type]
    assert posted(stage) == []
    assert sent(stage, "share-notice") == []


async def test_facilitators_decide_nothing_about_their_own(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(FATIMA))
    await shared(stage, FATIMA, hidden=True)
    mine = await opened(stage)
    assert "Post it" not in pressable(mine)
    share = dict(sent(stage, "share-notice")[0].view.rows[0][0].given)["s"]  # type: ignore[union-attr, index]
    for action in ("share.post", "share.returned", "share.block", "share.remove"):
        await stage.act(FATIMA, action, room=BACK, circle=CIRCLE, s=share, b="yes")
    assert posted(stage) == []
    await press(stage, FRED, await opened(stage, FRED), "Post it", room=BACK)
    assert len(posted(stage)) == 1


@pytest.mark.parametrize(
    "action", ["read", "post", "back", "returned", "remove", "block", "settle", "settings", "unblock"]
)
async def test_members_and_strangers_decide_nothing(stage: Stage, action: str):
    await ready(stage)
    await shared(stage, hidden=True)
    share = dict(pressable(await written(stage, BEN))["Let it go"].given)["s"]
    before = len(stage.platform.sent)
    for who in (ANNA, BEN, ADA):
        answer = words(await stage.act(who, f"share.{action}", circle=CIRCLE, s=share, b="yes", n="1", open="no"))
        assert "for the facilitators of this circle only" in answer
    assert len(stage.platform.sent) == before


async def test_a_draft_is_nobody_s_business(stage: Stage):
    await ready(stage)
    share = dict(pressable(await written(stage, hidden=True))["Let it go"].given)["s"]
    for action in ("share.read", "share.post", "share.returned", "share.block"):
        assert TEXT not in words(await stage.act(FATIMA, action, room=BACK, circle=CIRCLE, s=share, b="yes"))
    assert stage.platform.sent == []


async def test_what_the_rules_would_hold_waits_for_a_look_whoever_s_name_stands_over_it(stage: Stage):
    await ready(stage)
    preview = await written(stage, text=ADDRESS)
    assert "rules ask for a look first" in words(preview)
    answer = await press(stage, ANNA, preview, "Send it with my name")
    assert "rules ask for a look first" in words(answer)  # type: ignore[arg-type]
    assert posted(stage) == []
    shown = words(await opened(stage))  # type: ignore[arg-type]
    assert "What the circle’s rules found" in shown


async def test_signs_of_danger_have_their_answer_before_it_is_posted_and_only_with_a_yes(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(ANNA, noticing=True, reach=Reach.FULL), a_member(BEN, reach=Reach.FULL))
    assert "they see your name" in words(await written(stage, hidden=True, text=HEAVY))
    await shared(stage, BEN, text=HEAVY)
    assert [parcel.card for parcel in stage.platform.sent if parcel.card] == ["share-posted"]
    await shared(stage, text=HEAVY)
    # it waits a moment, so that nothing stands in the room before the answer went out
    assert len(posted(stage)) == 1
    await pass_hours(stage, 0.01)
    assert len(posted(stage)) == 2
    cards = [parcel.card for parcel in stage.platform.sent if parcel.card][1:]
    assert "note" in cards
    assert cards.index("note") < cards.index("share-posted")
    assert any(card.startswith("alert") for card in cards)


async def test_only_an_administrator_finds_out_a_name_and_everybody_concerned_hears_of_it(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    for who in (FATIMA, ANNA, BEN, ADA):
        for action in ("share.unmask", "share.unmasked"):
            answer = words(await stage.act(who, action, room=BACK, circle=CIRCLE, number="1", y="danger"))
            assert "administrators" in answer
    pick = await stage.act(ADA, "share.unmask", room=BACK, administrator=True, circle=CIRCLE)
    assert "anna" not in words(pick)
    number = pick.view.rows[0].choices[0].value  # type: ignore[union-attr]
    why = await stage.act(ADA, "share.unmask", room=BACK, administrator=True, circle=CIRCLE, number=number)
    assert "The member is told" in words(why)
    assert "anna" not in words(why)
    without = await stage.act(ADA, "share.unmasked", room=BACK, administrator=True, circle=CIRCLE, number=number)
    assert "anna" not in words(without)
    found = await stage.act(
        ADA, "share.unmasked", room=BACK, administrator=True, circle=CIRCLE, number=number, y="danger"
    )
    assert "anna" in words(found)
    assert (("share.unmasked", f"{number}/danger", ADA)) in await audited(stage)
    (notice,) = sent(stage, "share-unmask-notice")
    assert "ada" in words(notice.view)
    assert "anna" not in words(notice.view)
    (word,) = sent(stage, "share-word")
    assert word.effect.person == ANNA  # type: ignore[union-attr]
    assert "An administrator found out" in words(word.view)


async def test_that_a_word_did_not_reach_an_author_tells_nobody_who_they_are(stage: Stage):
    await ready(stage)

    def closed(parcel: Parcel) -> Receipt | None:
        return Refused(obstacle=Obstacle.DM_CLOSED) if parcel.card == "share-word" else None

    stage.platform.answer = closed
    await shared(stage, hidden=True)
    await press(stage, FATIMA, await opened(stage), "Post it", room=BACK)
    assert len(posted(stage)) == 1
    assert all("anna" not in words(parcel.view) for parcel in stage.platform.sent)
    assert sent(stage, "trouble") == []


async def test_what_nobody_looks_at_is_told_once_more(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    await pass_hours(stage, 25)
    assert "still waits" in words(sent(stage, "share-notice")[-1].view)
    await pass_hours(stage, 48)
    assert len(sent(stage, "share-notice")) == 2


async def test_what_is_taken_out_of_the_room_leaves_its_author_the_words(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    shown = await press(stage, FATIMA, await opened(stage), "Post it", room=BACK)
    await press(stage, FATIMA, shown, "Take it out of the room", room=BACK)
    assert len(withdrawn(stage)) == 1
    word = sent(stage, "share-word")[-1]
    assert "out of the room" in words(word.view)
    assert word.view is not None
    assert TEXT in words(await press(stage, ANNA, word.view, "Read more"))  # type: ignore[arg-type]


@pytest.mark.parametrize("hours", ["0", "169", "many", "-1", "1.5"])
async def test_hours_that_are_none_change_nothing(stage: Stage, hours: str):
    await ready(stage)
    answer = words(await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE, hours=hours, open="no"))
    assert "from 1 to 168" in answer
    assert "can share with the circle through me" in answer


async def test_a_circle_that_wants_no_sharing_takes_nothing_and_gives_the_words_back(stage: Stage):
    await ready(stage)
    preview = await written(stage)
    await stage.act(FATIMA, "share.settings", room=BACK, circle=CIRCLE, open="no")
    for answer in (
        await stage.act(ANNA, "share.begin", circle=CIRCLE),
        await press(stage, ANNA, preview, "Share it with my name"),
        await stage.act(ANNA, "share.save", circle=CIRCLE, n="no", text=TEXT),
    ):
        assert "do not share through me just now" in words(answer)  # type: ignore[arg-type]
    assert posted(stage) == []
