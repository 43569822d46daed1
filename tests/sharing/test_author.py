"""What a member who shares meets: nothing goes out unseen, under another name, or past a taking back."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bots.app import Content
from bots.engine.platform import Parcel, ShownForm, ShownView
from core.circles.changes import MemberErased
from core.kernel.events import Act, Actor, Obstacle, Place, Receipt, Refused
from core.kernel.ids import CircleId, EntryId, EventId, MessageRef, PersonId
from core.reflections.changes import EntryWritten
from core.reflections.model import Entry
from core.sharing.model import MOST_A_DAY
from tests.inert import InertPlatform
from tests.sharing.acting import (
    ADA,
    ANNA,
    BEN,
    FATIMA,
    TEXT,
    pass_hours,
    posted,
    press,
    pressable,
    ready,
    sent,
    shared,
    threads,
    withdrawn,
    written,
)
from tests.stage import CIRCLE, START, Stage, a_member, a_stage, words


async def rows(stage: Stage, *tables: str) -> str:
    async with stage.parts.database.read() as connection:
        found = [(await connection.execute(text(f"SELECT * FROM {one}"))).all() for one in tables]
    return str(found)


async def test_nothing_goes_out_before_the_preview_is_sent(stage: Stage):
    await ready(stage)
    preview = await written(stage)
    assert TEXT in words(preview)
    assert stage.platform.sent == []
    await press(stage, ANNA, preview, "Share it with my name")
    (post,) = posted(stage)
    assert "anna" in post
    assert TEXT in post
    assert [one.under for one in threads(stage)] == ["room/1"]


async def test_who_can_unmask_is_said_before_anything_is_written_and_before_it_is_sent(stage: Stage):
    await ready(stage)
    begin = words(await stage.act(ANNA, "share.begin", circle=CIRCLE))
    for said in (begin, words(await written(stage, hidden=True))):
        assert "only an administrator of this place" in said
        assert "written down who did it, when and why" in said
        assert "The house could find it" in said


async def test_without_a_name_no_name_stands_in_any_room_or_row_that_facilitators_see(stage: Stage):
    await ready(stage)
    await stage.act(FATIMA, "share.settings", room="practice:back", circle=CIRCLE, **{"look-first": "no"})
    await shared(stage, hidden=True)
    (parcel,) = sent(stage, "share-posted")
    assert TEXT in words(parcel.view)
    assert "anna" not in words(parcel.view) + str(parcel.effect)
    assert "anna" not in await rows(stage, "deliveries", "audit")
    assert TEXT not in await rows(stage, "texts", "shares", "deliveries", "events", "timers", "audit")


async def test_somebody_keeps_one_star_and_two_people_have_two(stage: Stage):
    await ready(stage)
    await stage.act(FATIMA, "share.settings", room="practice:back", circle=CIRCLE, **{"look-first": "no"})
    await shared(stage, hidden=True)
    await shared(stage, hidden=True, text="again")
    await shared(stage, BEN, hidden=True)
    first, again, other = (one.split("**")[1] for one in posted(stage))
    assert first == again != other


async def test_a_preview_of_the_other_name_sends_nothing_under_this_one(stage: Stage):
    await ready(stage)
    named = await written(stage)
    hidden = await press(stage, ANNA, named, "Rather without my name")
    assert "anna" not in words(hidden)  # type: ignore[arg-type]
    again = await press(stage, ANNA, named, "Share it with my name")
    assert "This is how it will stand" in words(again)  # type: ignore[arg-type]
    assert stage.platform.sent == []


async def test_it_is_taken_back_out_of_the_room_and_out_of_the_database(stage: Stage):
    await ready(stage)
    answer = await shared(stage)
    await press(stage, ANNA, answer, "Take it back")
    assert withdrawn(stage) == ["room/1"]
    assert await rows(stage, "texts") == "[[]]"
    again = await press(stage, ANNA, answer, "Take it back")
    assert "already" in words(again)  # type: ignore[arg-type]
    await pass_hours(stage, 15 * 24)
    assert await rows(stage, "shares", "timers") == "[[], []]"


@pytest.mark.parametrize("action", ["share.take", "leave.now"])
async def test_what_is_taken_back_while_it_is_under_way_does_not_stay_in_the_room(stage: Stage, action: str):
    await ready(stage)
    preview = await written(stage)
    send = pressable(preview)["Share it with my name"]
    share = dict(send.given)["s"]
    taken: list[object] = []

    async def meanwhile(parcel: Parcel) -> Receipt:
        # the answer of the platform to the post is still to come
        if parcel.card == "share-posted":
            await stage.parts.engine.handle(
                Act(
                    id=EventId("practice:meanwhile"),
                    action=action,
                    actor=Actor(person=PersonId(ANNA)),
                    place=Place(),
                    given={"circle": CIRCLE, "s": share},
                )
            )
            taken.append(parcel)
        return await InertPlatform.carry_out(stage.platform, parcel)

    stage.platform.carry_out = meanwhile  # type: ignore[method-assign]
    await stage.act(ANNA, send.action, room=None, **dict(send.given))
    assert len(taken) == len(posted(stage)) == 1
    assert withdrawn(stage) == ["room/1"]


async def test_a_draft_goes_by_itself_and_an_old_button_of_it_does_nothing(stage: Stage):
    await ready(stage)
    preview = await written(stage)
    await pass_hours(stage, 25)
    assert await rows(stage, "shares", "texts", "timers") == "[[], [], []]"
    late = await press(stage, ANNA, preview, "Share it with my name")
    assert "do not have this one" in words(late)  # type: ignore[arg-type]
    assert posted(stage) == []


async def test_dropping_leaves_nothing(stage: Stage):
    await ready(stage)
    await press(stage, ANNA, await written(stage), "Let it go")
    assert await rows(stage, "shares", "texts", "timers") == "[[], [], []]"


async def test_words_that_cannot_be_taken_are_given_back(stage: Stage):
    await ready(stage)
    long = "x" * 1_801
    answer = await stage.act(ANNA, "share.save", circle=CIRCLE, n="no", text=long)
    assert isinstance(answer, ShownView)
    assert long in [getattr(block, "text", "") for block in answer.view.blocks]
    assert "nothing in it" in words(await stage.act(ANNA, "share.save", circle=CIRCLE, n="no", text="  "))
    assert await rows(stage, "shares") == "[[]]"


@pytest.mark.parametrize(
    "action", ["share.send", "share.take", "share.name", "share.change", "share.drop", "share.mine"]
)
async def test_nobody_else_reaches_a_share_by_its_id(stage: Stage, action: str):
    await ready(stage)
    share = dict(pressable(await written(stage))["Let it go"].given)["s"]
    for who in (BEN, FATIMA, ADA):
        shown = words(await stage.act(who, action, circle=CIRCLE, s=share, n="no"))
        assert TEXT not in shown
    assert stage.platform.sent == []
    assert TEXT in words(await stage.act(ANNA, "share.mine", circle=CIRCLE, s=share))


async def test_a_reflection_is_looked_at_before_it_goes_and_nobody_shares_another_s(stage: Stage):
    await ready(stage)
    entry = Entry(
        id=EntryId("e" * 12), circle=CircleId(CIRCLE), person=PersonId(ANNA), written=START, pages=("one", "two " * 600)
    )
    await stage.keep(EntryWritten(entry))
    page = await stage.act(ANNA, "journal.read", room=None, circle=CIRCLE, entry=entry.id)
    form = await press(stage, ANNA, page, "Share with the circle")
    assert isinstance(form, ShownForm)
    (field,) = form.form.fields
    assert field.value.startswith("one\n\ntwo")
    assert "this is the beginning" in field.label
    assert stage.platform.sent == []
    assert "do not find" in words(await stage.act(BEN, "share.entry", circle=CIRCLE, e=entry.id))


async def test_whoever_leaves_or_is_erased_takes_along_what_they_shared(stage: Stage):
    await ready(stage)
    await shared(stage)
    await shared(stage, BEN)
    first, second = (MessageRef("room/1"), MessageRef("room/3"))
    await stage.act(ANNA, "leave.now", circle=CIRCLE)
    assert withdrawn(stage) == [first]
    await stage.act(BEN, "privacy.erased", circle=CIRCLE, typed="erase", w="erase")
    assert withdrawn(stage) == [first, second]
    assert await rows(stage, "texts") == "[[]]"
    assert "ben" not in await rows(stage, "shares", "pseudonyms", "deliveries", "events")


async def test_an_erasure_by_the_host_leaves_no_row(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    await stage.keep(MemberErased(circle=CircleId(CIRCLE), person=PersonId(ANNA)))
    assert "anna" not in await rows(stage, "shares", "pseudonyms", "deliveries", "timers", "texts")


async def test_a_room_that_does_not_take_it_gives_the_words_back(stage: Stage):
    await ready(stage)

    def closed(parcel: Parcel) -> Receipt | None:
        return Refused(obstacle=Obstacle.NOT_ALLOWED) if parcel.card == "share-posted" else None

    stage.platform.answer = closed
    await shared(stage)
    (word,) = sent(stage, "share-word")
    assert "could not post" in words(word.view)
    stage.platform.answer = lambda parcel: None
    assert word.view is not None
    mine = await press(stage, ANNA, word.view, "Read more")
    form = await press(stage, ANNA, mine, "Go on with it")
    assert isinstance(form, ShownForm)
    assert form.form.fields[0].value == TEXT
    preview = await stage.act(ANNA, "share.save", room=None, text=TEXT, **dict(form.form.given))
    await press(stage, ANNA, preview, "Share it with my name")
    assert len(posted(stage)) == 1


async def test_so_many_a_day_and_no_more(stage: Stage):
    await ready(stage)
    for number in range(MOST_A_DAY):
        await shared(stage, text=f"number {number}")
    assert "since yesterday" in words(await shared(stage, text="one more"))
    assert len(posted(stage)) == MOST_A_DAY
    stage.clock.time += timedelta(days=1, minutes=1)
    await shared(stage, text="one more")
    assert len(posted(stage)) == MOST_A_DAY + 1


async def test_all_of_it_survives_a_restart_between_every_two_steps(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as one:
        await ready(one)
        preview = await written(one)
    async with a_stage(tmp_path, content) as two:
        two.acts = 100
        answer = await press(two, ANNA, preview, "Share it with my name")
        assert len(posted(two)) == 1
    async with a_stage(tmp_path, content) as three:
        three.acts = 200
        await press(three, ANNA, answer, "Take it back")
        assert withdrawn(three) == ["room/1"]


async def test_what_somebody_shared_is_in_what_they_take_along_and_in_privacy(stage: Stage):
    await ready(stage)
    await shared(stage, hidden=True)
    assert "What you shared with the circle and have not taken back, encrypted (1)" in words(
        await stage.act(ANNA, "privacy.show", circle=CIRCLE)
    )
    export = await stage.act(ANNA, "privacy.export", circle=CIRCLE)
    assert isinstance(export, ShownView)
    assert any(TEXT in getattr(block, "text", "") for block in export.view.blocks)


async def test_an_archived_circle_lets_its_members_take_back_and_share_nothing_new(stage: Stage):
    await ready(stage)
    answer = await shared(stage)
    await stage.act(FATIMA, "life.archived", room="practice:back", circle=CIRCLE, name="Evening circle")
    assert "circle has closed" in words(await stage.act(ANNA, "share.begin", circle=CIRCLE))
    await press(stage, ANNA, answer, "Take it back")
    assert withdrawn(stage) == ["room/1"]


async def test_who_is_not_a_member_shares_nothing(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(ADA))
    await stage.act(ADA, "leave.now", circle=CIRCLE)
    for who in (ADA, "practice:zoe"):
        answer = words(await stage.act(who, "share.save", circle=CIRCLE, n="no", text=TEXT))
        assert "not in this circle" in answer
    assert await rows(stage, "shares") == "[[]]"
