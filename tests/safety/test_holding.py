"""A message that is held back: its author, the facilitators, the room, and what is kept of it."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bots.app import Content
from bots.store import tables as t
from core.circles.changes import CircleSaved, MemberErased
from core.kernel.effects import Ladder
from core.kernel.events import Obstacle, Refused, Sent
from core.kernel.extras import Remove
from core.kernel.ids import CircleId, MessageRef, PersonId, RoomId
from core.safety.held import Paper, Reason, read_paper
from core.safety.holding import held_id, noticed
from tests.stage import CIRCLE, Stage, a_circle, a_member, a_stage, words

ADA, BEN, FATIMA, FRED = "practice:ada", "practice:ben", "practice:fatima", "practice:fred"
MESSAGE = MessageRef("home/17")
TEXT = "His address is 12 Long Lane."
WHY = (Reason("doxxing-address", "doxxing", "An address of a private person.", (0, 27)),)
ID = held_id(MESSAGE, TEXT)
HELD = {"circle": CIRCLE, "h": ID}


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncGenerator[Stage]:
    async with a_stage(tmp_path, content) as made:
        made.platform.offered = frozenset({Remove})
        both = frozenset({PersonId(FATIMA), PersonId(FRED)})
        await made.keep(CircleSaved(a_circle(facilitators=both)), a_member(ADA), a_member(BEN), a_member(FRED))
        yield made


async def hold(stage: Stage, person: str = ADA, text: str = TEXT) -> None:
    act = noticed(CIRCLE, RoomId("practice:home"), MESSAGE, PersonId(person), text, WHY)
    await stage.parts.engine.happen(act)
    await stage.parts.engine.settle_all()


def parts(stage: Stage) -> list[str]:
    """The names of what was sent about the held message, in their order."""
    return [key.split("/", 2)[2] for key in stage.platform.keys if key.startswith("held/")]


def sent(stage: Stage, part: str) -> str:
    found = [parcel for parcel in stage.platform.sent if parcel.key == f"held/{ID}/{part}"]
    return words(found[-1].view) if found else ""


async def row(stage: Stage) -> dict[str, object]:
    async with stage.parts.database.read() as connection:
        return dict((await connection.execute(select(t.held))).mappings().one())


async def test_it_leaves_the_room_its_author_has_the_words_and_facilitators_hear_why(stage: Stage) -> None:
    await hold(stage)
    assert parts(stage) == ["take", "author", "notice"] or parts(stage) == ["take", "notice", "author"]
    assert TEXT in sent(stage, "author")
    assert "an address, a number" in sent(stage, "author")
    assert "does not count against you" in sent(stage, "author")
    assert "an address, a number" in sent(stage, "notice")
    assert TEXT not in sent(stage, "notice")
    assert (await row(stage))["taken"] is True


async def test_where_it_cannot_be_taken_away_the_author_is_asked_to_delete_it(stage: Stage) -> None:
    stage.platform.offered = frozenset()
    await hold(stage)
    assert "Would you delete it?" in sent(stage, "author")
    assert "I could not take it out of the room" in sent(stage, "notice")
    assert (await row(stage))["taken"] is False


async def test_it_is_held_once_however_often_it_comes(stage: Stage) -> None:
    await hold(stage)
    before = list(stage.platform.keys)
    await hold(stage)
    assert stage.platform.keys == before


async def test_what_is_kept_is_sealed(stage: Stage, tmp_path: Path) -> None:
    await hold(stage)
    async with stage.parts.database.read() as connection:
        for table in (t.held, t.texts, t.deliveries, t.events, t.timers, t.audit):
            rows = (await connection.execute(select(table))).mappings().all()
            assert "Long Lane" not in str(rows)
            assert "doxxing" not in str(rows)


async def test_a_discreet_member_gets_one_neutral_line(stage: Stage) -> None:
    await stage.keep(a_member(ADA, discreet=True))
    await hold(stage)
    assert sent(stage, "author").strip() == "There is a note for you from your circle."
    shown = await stage.act(ADA, "hold.mine", room=None, **HELD)
    assert TEXT in words(shown)


async def test_facilitators_read_it_in_private_and_see_why(stage: Stage) -> None:
    await hold(stage)
    shown = await stage.act(FATIMA, "hold.read", room="practice:back", **HELD)
    assert TEXT in words(shown)
    why = await stage.act(FATIMA, "hold.why", room="practice:back", **HELD)
    assert "An address of a private person. Found: “His address is 12 Long Lane" in words(why)


@pytest.mark.parametrize("action", ["hold.read", "hold.why", "hold.post", "hold.keep", "hold.remove", "hold.undo"])
async def test_nobody_else_decides_or_reads(stage: Stage, action: str) -> None:
    await hold(stage)
    before = await row(stage)
    for person in (ADA, BEN, "practice:stranger"):
        shown = await stage.act(person, action, **HELD)
        assert "Long Lane" not in words(shown)
    assert await row(stage) == before


@pytest.mark.parametrize("action", ["hold.mine", "hold.consent", "hold.appeal", "hold.appealed"])
async def test_the_authors_buttons_are_nobody_elses(stage: Stage, action: str) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.post", **HELD)
    before = await row(stage)
    for person in (BEN, FATIMA, "practice:stranger"):
        shown = await stage.act(person, action, room=None, n="1", a="y", text="me", **HELD)
        assert "no longer here" in words(shown)
    assert await row(stage) == before


@pytest.mark.parametrize("name", ["", "000000000000", "x" * 40, "'; --"])
async def test_a_forged_id_finds_nothing(stage: Stage, name: str) -> None:
    await hold(stage)
    for action in ("hold.read", "hold.post", "hold.keep", "hold.remove", "hold.undo"):
        shown = await stage.act(FATIMA, action, circle=CIRCLE, h=name)
        assert "no longer here" in words(shown)


async def test_another_circles_facilitator_finds_nothing(stage: Stage) -> None:
    await hold(stage)
    other = a_circle(
        id=CircleId("cccccccccccc"), home=RoomId("practice:h2"), back=RoomId("practice:b2"), name="Morning circle"
    )
    await stage.keep(CircleSaved(other))
    shown = await stage.act(FATIMA, "hold.read", room="practice:b2", circle="cccccccccccc", h=ID)
    assert "no longer here" in words(shown)


async def test_the_bot_posts_it_only_with_its_authors_yes(stage: Stage) -> None:
    await hold(stage)
    shown = await stage.act(FATIMA, "hold.post", **HELD)
    assert "I am asking the author" in words(shown)
    assert TEXT in sent(stage, "consent/1")
    assert sent(stage, "post/1") == ""
    await stage.act(ADA, "hold.consent", room=None, n="1", a="y", **HELD)
    assert TEXT in sent(stage, "post/1")
    assert (await row(stage))["state"] == "posted"
    assert (await row(stage))["posted"]


async def test_a_no_leaves_it_out_of_the_room(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.post", **HELD)
    shown = await stage.act(ADA, "hold.consent", room=None, n="1", a="n", **HELD)
    assert "stays out of the room" in words(shown)
    assert sent(stage, "post/1") == ""
    assert (await row(stage))["state"] == "kept"


async def test_an_old_question_is_answered_by_nobody(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.post", **HELD)
    await stage.act(FATIMA, "hold.undo", **HELD)
    await stage.act(FATIMA, "hold.post", **HELD)
    shown = await stage.act(ADA, "hold.consent", room=None, n="1", a="y", **HELD)
    assert "no longer open" in words(shown)
    assert (await row(stage))["state"] == "asked"


async def test_posting_is_undone_in_one_step(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.post", **HELD)
    await stage.act(ADA, "hold.consent", room=None, n="1", a="y", **HELD)
    shown = await stage.act(FRED, "hold.undo", **HELD)
    assert "It waits for a decision again" in words(shown)
    assert any("withdraw" in part for part in parts(stage))
    assert (await row(stage))["state"] == "held"


async def test_what_is_kept_out_for_good_is_told_kindly_and_undone_in_one_step(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.remove", **HELD)
    assert "does not count against you" in sent(stage, "word/1")
    again = await stage.act(FRED, "hold.keep", **HELD)
    assert "This is where it stands now" in words(again)
    await stage.act(FRED, "hold.undo", **HELD)
    assert (await row(stage))["state"] == "held"


async def test_removing_tries_once_more_where_it_still_stands(stage: Stage) -> None:
    stage.platform.offered = frozenset()
    await hold(stage)
    stage.platform.offered = frozenset({Remove})
    await stage.act(FATIMA, "hold.remove", **HELD)
    assert "again/1" in parts(stage)
    assert (await row(stage))["taken"] is True


async def test_a_facilitator_does_not_decide_on_their_own(stage: Stage) -> None:
    await hold(stage, person=FRED)
    for action in ("hold.post", "hold.keep", "hold.remove"):
        shown = await stage.act(FRED, action, **HELD)
        assert "the other facilitators decide" in words(shown)
    assert (await row(stage))["state"] == "held"
    await stage.act(FATIMA, "hold.keep", **HELD)
    assert (await row(stage))["state"] == "kept"
    await stage.act(FRED, "hold.undo", **HELD)
    assert (await row(stage))["state"] == "kept"


async def test_an_appeal_opens_it_again_with_the_authors_words(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.remove", **HELD)
    form = await stage.act(ADA, "hold.appeal", room=None, **HELD)
    assert "Another look" in words(form)
    await stage.act(ADA, "hold.appealed", room=None, text="It is my own address.", **HELD)
    assert "asks you to look again" in sent(stage, "appeal/2")
    assert "my own address" not in sent(stage, "appeal/2")
    shown = await stage.act(FATIMA, "hold.read", **HELD)
    assert "It is my own address." in words(shown)


async def test_closed_private_messages_are_told_to_facilitators(stage: Stage) -> None:
    stage.platform.answer = lambda parcel: (
        Refused(obstacle=Obstacle.DM_CLOSED) if parcel.key.endswith("/author") else None
    )
    await hold(stage)
    shown = await stage.act(FATIMA, "hold.read", **HELD)
    assert "I could not reach the author" in words(shown)


async def test_a_post_that_fails_waits_for_a_decision_again(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.post", **HELD)
    stage.platform.answer = lambda parcel: Refused(obstacle=Obstacle.NOT_ALLOWED) if "/post/" in parcel.key else None
    await stage.act(ADA, "hold.consent", room=None, n="1", a="y", **HELD)
    assert (await row(stage))["state"] == "held"


async def test_it_is_erased_thirty_days_after_closing(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.keep", **HELD)
    closed = stage.clock.now()
    await stage.run_until(closed + timedelta(days=29))
    assert (await row(stage))["paper"]
    await stage.run_until(closed + timedelta(days=31))
    left = await row(stage)
    assert (left["paper"], left["person"], left["message"], left["state"]) == (None, None, "", "kept")
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.texts))).first() is None
    assert "no longer here" in words(await stage.act(FATIMA, "hold.undo", **HELD))


async def test_what_nobody_decided_on_stays_held_and_is_forgotten_later(stage: Stage) -> None:
    await hold(stage)
    await stage.run_until(stage.clock.now() + timedelta(days=31))
    assert (await row(stage))["state"] == "kept"
    await stage.run_until(stage.clock.now() + timedelta(days=31))
    assert (await row(stage))["paper"] is None


async def test_undoing_stops_the_erasing(stage: Stage) -> None:
    await hold(stage)
    await stage.act(FATIMA, "hold.keep", **HELD)
    await stage.run_until(stage.clock.now() + timedelta(days=5))
    await stage.act(FATIMA, "hold.undo", **HELD)
    await stage.run_until(stage.clock.now() + timedelta(days=28))
    assert (await row(stage))["paper"]


async def test_erasing_a_member_erases_what_was_held(stage: Stage) -> None:
    await hold(stage)
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(ADA)))
    left = await row(stage)
    assert (left["paper"], left["person"], left["message"]) == (None, None, "")
    assert "no longer here" in words(await stage.act(FATIMA, "hold.read", **HELD))


async def test_it_goes_on_after_a_restart_at_every_step(tmp_path: Path, content: Content) -> None:
    folder = tmp_path / "again"
    folder.mkdir()
    async with a_stage(folder, content) as first:
        first.platform.offered = frozenset({Remove})
        await first.keep(CircleSaved(a_circle()), a_member(ADA))
        act = noticed(CIRCLE, RoomId("practice:home"), MESSAGE, PersonId(ADA), TEXT, WHY)
        await first.parts.engine.happen(act)
    async with a_stage(folder, content) as second:
        second.platform.offered = frozenset({Remove})
        await second.parts.engine.settle_all()
        assert parts(second)[0] == "take"
        assert TEXT in sent(second, "author")
        await second.parts.engine.happen(act)
        await second.act(FATIMA, "hold.post", **HELD)
    async with a_stage(folder, content) as third:
        third.acts = 10
        await third.act(ADA, "hold.consent", room=None, n="1", a="y", **HELD)
        assert TEXT in sent(third, "post/1")
    async with a_stage(folder, content) as fourth:
        fourth.acts = 20
        await fourth.act(FATIMA, "hold.undo", **HELD)
        assert (await row(fourth))["state"] == "held"


async def test_taking_it_away_is_asked_as_a_ladder_that_tells_nobody_of_what_cannot_be(stage: Stage) -> None:
    await hold(stage)
    ladder = next(parcel.effect for parcel in stage.platform.sent if parcel.key.endswith("/take"))
    assert isinstance(ladder, Remove | Ladder)
    stage.platform.answer = lambda parcel: Sent(message=MessageRef("x/1"))


@pytest.mark.parametrize("text", ["", "a\nb", "“quoted” \\ \x00 \U0001f331", "[]", "x" * 8000])
def test_a_paper_is_read_as_it_was_written(text: str) -> None:
    paper = Paper(text, WHY)
    assert read_paper(paper.written()) == paper


@pytest.mark.parametrize("written", [None, "", "no json", "[1]", "{}", '["a", "b"]'])
def test_an_unreadable_paper_is_an_empty_one(written: str | None) -> None:
    assert read_paper(written).reasons == ()
