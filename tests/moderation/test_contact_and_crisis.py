"""Private threads, resources in private, reports at the facilitators' desk, and the audit for administrators."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import text

from bots.app import Content
from bots.engine.platform import Parcel, ShownView
from core.circles.changes import CircleSaved
from core.circles.model import Reach
from core.kernel.cards import Button, Document
from core.kernel.events import Obstacle, Receipt, Refused
from core.kernel.ids import PersonId
from tests.stage import CIRCLE, Stage, a_circle, a_member, a_stage, words

ANNA, BEN, FATIMA, FRED = "practice:anna", "practice:ben", "practice:fatima", "practice:fred"


async def ready(stage: Stage) -> None:
    both = frozenset({PersonId(FATIMA), PersonId(FRED)})
    await stage.keep(CircleSaved(a_circle(facilitators=both, controller="The house")), a_member(ANNA), a_member(BEN))


def sent(stage: Stage, card: str) -> list[Parcel]:
    return [parcel for parcel in stage.platform.sent if parcel.card == card]


def thread_of(parcel: Parcel) -> str:
    (thread,) = {value for row in buttons(parcel) for name, value in row.given if name == "t"}
    return thread


def buttons(parcel: Parcel) -> list[Button]:
    assert parcel.view is not None
    return [one for row in parcel.view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)]


async def hidden(stage: Stage) -> None:
    await stage.act(FATIMA, "mod.settings", circle=CIRCLE, **{"hidden-contact": "yes"})


async def test_who_could_find_out_the_name_is_said_before_anything_is_written(stage: Stage):
    await ready(stage)
    assert "without" not in words(await stage.act(ANNA, "contact.begin", circle=CIRCLE)).lower()
    await hidden(stage)
    assert "The house could find it out" in words(await stage.act(ANNA, "contact.begin", circle=CIRCLE))


async def test_without_a_name_nobody_in_the_facilitators_room_sees_one(stage: Stage):
    await ready(stage)
    await hidden(stage)
    await stage.act(ANNA, "contact.send", room=None, circle=CIRCLE, h="yes", text="a-planted-word")
    (notice,) = sent(stage, "contact-notice")
    assert "a-planted-word" in words(notice.view)
    assert "anna" not in words(notice.view) + str(notice.effect)
    whole = await stage.act(FATIMA, "contact.thread", circle=CIRCLE, t=thread_of(notice))
    assert "anna" not in words(whole)
    async with stage.parts.database.read() as connection:
        for table in ("texts", "deliveries", "contacts", "contact_lines", "audit", "events"):
            rows = str(list((await connection.execute(text(f"SELECT * FROM {table}"))).all()))
            assert "a-planted-word" not in rows, table
            if table in ("deliveries", "audit"):
                assert "anna" not in rows, table


async def test_a_circle_that_wants_names_sends_nothing_without_one(stage: Stage):
    await ready(stage)
    answer = await stage.act(ANNA, "contact.send", circle=CIRCLE, h="yes", text="a-planted-word")
    assert "only with a name" in words(answer)
    assert sent(stage, "contact-notice") == []


async def test_answers_come_back_and_the_thread_goes_on_after_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await stage.act(ANNA, "contact.send", circle=CIRCLE, h="no", text="first words")
        (notice,) = sent(stage, "contact-notice")
        assert "anna" in words(notice.view)
        thread = thread_of(notice)
    async with a_stage(tmp_path, content) as again:
        again.acts = 100
        await again.act(FRED, "contact.reply", circle=CIRCLE, t=thread, text="an answer")
        (reply,) = sent(again, "contact-reply")
        assert "an answer" in words(reply.view)
        assert "fred" not in words(reply.view)
        await again.act(ANNA, "contact.send", room=None, circle=CIRCLE, t=thread, text="second words")
        shown = words(await again.act(ANNA, "contact.read", room=None, circle=CIRCLE, t=thread))
        assert all(one in shown for one in ("first words", "an answer", "second words"))


async def test_nobody_else_reads_or_writes_in_a_thread(stage: Stage):
    await ready(stage)
    await stage.act(ANNA, "contact.send", circle=CIRCLE, h="no", text="a-planted-word")
    thread = thread_of(sent(stage, "contact-notice")[0])
    for action in ("contact.read", "contact.thread", "contact.send", "contact.reply", "contact.close", "contact.write"):
        for who in (BEN, "practice:zoe"):
            shown = words(await stage.act(who, action, circle=CIRCLE, t=thread, text="let me in"))
            assert "a-planted-word" not in shown
    assert len(sent(stage, "contact-notice")) == 1
    assert sent(stage, "contact-reply") == []


async def test_a_discreet_member_reads_an_answer_behind_a_button_and_closed_messages_are_told(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(ANNA, discreet=True))
    await stage.act(ANNA, "contact.send", circle=CIRCLE, h="no", text="hello")
    thread = thread_of(sent(stage, "contact-notice")[0])
    await stage.act(FRED, "contact.reply", circle=CIRCLE, t=thread, text="an answer")
    assert "an answer" not in words(sent(stage, "contact-reply")[0].view)

    def closed(parcel: Parcel) -> Receipt | None:
        return Refused(obstacle=Obstacle.DM_CLOSED) if parcel.card == "contact-reply" else None

    stage.platform.answer = closed
    await stage.act(FRED, "contact.reply", circle=CIRCLE, t=thread, text="another answer")
    (told,) = sent(stage, "contact-said")
    assert "could not bring your answer" in words(told.view)
    assert sent(stage, "trouble") == []


async def test_resources_reach_a_member_in_the_way_that_they_chose(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(ANNA, reach=Reach.FULL, country="GB"), a_member(BEN, reach=Reach.NEVER))
    await stage.keep(a_member("practice:cora"), a_member("practice:dora", reach=Reach.FULL, discreet=True))
    asked = words(await stage.act(FATIMA, "crisis.ask", circle=CIRCLE, member=ANNA))
    assert "I would send" in asked
    assert sent(stage, "crisis-note") == []
    for who in (ANNA, "practice:cora", "practice:dora"):
        assert "I am sending it" in words(await stage.act(FATIMA, "crisis.send", circle=CIRCLE, member=who))
    full, neutral, discreet = (words(parcel.view) for parcel in sent(stage, "crisis-note"))
    assert "999" in full
    assert neutral.strip() == discreet.strip() == "There is a message for you."
    assert "chose not to be" in words(await stage.act(FATIMA, "crisis.send", circle=CIRCLE, member=BEN))
    assert "not a member" in words(await stage.act(FATIMA, "crisis.send", circle=CIRCLE, member="practice:zoe"))
    assert len(sent(stage, "crisis-note")) == 3
    assert "999" not in words(await stage.act(ANNA, "crisis.send", circle=CIRCLE, member=BEN))
    assert len(sent(stage, "crisis-note")) == 3


async def test_a_report_is_looked_at_from_review_and_closed_with_a_word(stage: Stage):
    await ready(stage)
    await stage.act(ANNA, "report.open", circle=CIRCLE, about=BEN)
    await stage.act(ANNA, "report.send", circle=CIRCLE, to="f", text="a-planted-word")
    shown = await stage.act(FATIMA, "review.list", circle=CIRCLE)
    assert "There is a report" in words(shown)
    (notice,) = sent(stage, "report-notice")
    (name,) = {value for one in buttons(notice) for key, value in one.given if key == "r"}
    assert "a-planted-word" in words(await stage.act(FATIMA, "report.look", circle=CIRCLE, r=name))
    case = await stage.act(FATIMA, "report.case", circle=CIRCLE, r=name)
    assert isinstance(case, ShownView)
    offered = {one.action for row in case.view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)}
    assert {"mod.warn", "mod.ban"} <= offered
    for who in (ANNA, BEN):
        assert "a-planted-word" not in words(await stage.act(who, "report.look", circle=CIRCLE, r=name))
    assert "spoke" in words(await stage.act(FATIMA, "report.close", circle=CIRCLE, r=name, w="spoke"))
    assert "Nothing needs you" in words(await stage.act(FATIMA, "review.list", circle=CIRCLE))


async def test_who_is_reported_and_then_facilitates_never_sees_the_report(stage: Stage):
    await ready(stage)
    await stage.act(ANNA, "report.open", circle=CIRCLE, about=BEN)
    await stage.act(ANNA, "report.send", circle=CIRCLE, to="f", text="a-planted-word")
    await stage.keep(CircleSaved(a_circle(facilitators=frozenset({PersonId(BEN), PersonId(FATIMA)}))))
    (name,) = {value for one in buttons(sent(stage, "report-notice")[0]) for key, value in one.given if key == "r"}
    assert "a-planted-word" not in words(await stage.act(BEN, "report.look", circle=CIRCLE, r=name))
    assert "There is a report" not in words(await stage.act(BEN, "review.list", circle=CIRCLE))


async def test_the_audit_is_for_administrators_and_holds_neither_words_nor_risk(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(ANNA, reach=Reach.FULL))
    await stage.act(FATIMA, "mod.warn", circle=CIRCLE, member=BEN, reason="a-planted-word")
    await stage.act(FATIMA, "mod.do", circle=CIRCLE)
    await stage.act(FATIMA, "crisis.send", circle=CIRCLE, member=ANNA)
    assert "line" not in words(await stage.act(FATIMA, "audit.export", circle=CIRCLE))
    shown = await stage.act("practice:adam", "audit.export", circle=CIRCLE, administrator=True)
    assert isinstance(shown, ShownView)
    (file,) = [block for block in shown.view.blocks if isinstance(block, Document)]
    assert "practice:fatima,mod.warn,1" in file.text
    for hidden_ in ("a-planted-word", "ben", "anna", "crisis"):
        assert hidden_ not in file.text
