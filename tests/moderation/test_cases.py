"""Cases from the command to their end: previewed, done, told, appealed, lifted, over by their time."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bots.app import Content
from bots.engine.platform import Parcel
from bots.store.load_moderation import case_by_number
from core.circles.changes import CircleSaved, MemberErased
from core.kernel.events import Obstacle, Receipt, Refused
from core.kernel.extras import Ban, LetBack, LiftTimeOut, LockRoom, RemovePerson, SlowMode, TimeOut, UnlockRoom
from core.kernel.ids import PersonId
from core.moderation.model import Appeal, Case, CaseState
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_stage, words

ANNA, BEN, FATIMA, FRED = "practice:anna", "practice:ben", "practice:fatima", "practice:fred"
ALL = frozenset({TimeOut, LiftTimeOut, RemovePerson, LetBack, Ban, SlowMode, LockRoom, UnlockRoom})


async def ready(stage: Stage, *, able: bool = True, two: bool = True) -> None:
    both = frozenset({PersonId(FATIMA), PersonId(FRED)} if two else {PersonId(FATIMA)})
    await stage.keep(CircleSaved(a_circle(facilitators=both)), a_member(ANNA), a_member(BEN))
    if able:
        stage.platform.offered = ALL


async def do(stage: Stage, kind: str, who: str = FATIMA, **given: str) -> str:
    given = given if kind in ("slowmode", "lock") else {"member": BEN, **given}
    await stage.act(who, f"mod.{kind}", circle=CIRCLE, **given)
    return words(await stage.act(who, "mod.do", circle=CIRCLE))


async def the_case(stage: Stage, number: int = 1) -> Case:
    async with stage.parts.database.read() as connection:
        found = await case_by_number(connection, CIRCLE, number)
    assert found is not None
    return found


def sent(stage: Stage, card: str) -> list[str]:
    return [words(parcel.view) for parcel in stage.platform.sent if parcel.card == card]


def climbed(stage: Stage) -> list[str]:
    """The extras that the platform was asked for."""
    named = {one.__name__ for one in ALL}
    return [type(parcel.effect).__name__ for parcel in stage.platform.sent if type(parcel.effect).__name__ in named]


async def test_nothing_happens_before_the_preview_is_confirmed(stage: Stage):
    await ready(stage)
    shown = words(await stage.act(FATIMA, "mod.warn", circle=CIRCLE, member=BEN, reason="a-planted-word"))
    assert "They will read" in shown
    assert "a-planted-word" in shown
    assert stage.platform.sent == []
    assert "nothing was done" in words(await stage.act(FATIMA, "mod.cancel", circle=CIRCLE))
    assert "no longer open" in words(await stage.act(FATIMA, "mod.do", circle=CIRCLE))
    assert stage.platform.sent == []


async def test_a_warning_is_told_as_previewed_and_its_words_stand_nowhere_in_the_clear(stage: Stage):
    await ready(stage)
    assert "case 1" in await do(stage, "warn", reason="a-planted-word")
    (told,) = sent(stage, "mod-notice")
    assert "a-planted-word" in told
    (board,) = sent(stage, "case-board")
    assert "ben" not in board
    assert "a-planted-word" not in board
    async with stage.parts.database.read() as connection:
        for table in ("texts", "deliveries", "drafts", "audit", "cases", "boards", "events"):
            rows = str(list((await connection.execute(text(f"SELECT * FROM {table}"))).all()))
            assert "a-planted-word" not in rows, table


async def test_a_discreet_member_gets_one_neutral_line_and_reads_on_by_a_button(stage: Stage):
    await ready(stage)
    await stage.keep(a_member(BEN, discreet=True))
    await do(stage, "warn", reason="a-planted-word")
    (told,) = sent(stage, "mod-notice")
    assert told.strip() == "There is a message for you."
    assert "a-planted-word" in words(await stage.act(BEN, "mod.read", room=None, circle=CIRCLE, n="1"))
    assert "a-planted-word" not in words(await stage.act(ANNA, "mod.read", room=None, circle=CIRCLE, n="1"))


async def test_a_time_out_ends_by_its_time_though_the_process_died(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await do(stage, "timeout", duration="2 horas")
        case = await the_case(stage)
        assert case.until == START + timedelta(hours=2)
        assert case.done == "time-out"
    async with a_stage(tmp_path, content) as again:
        again.acts = 100
        await again.run_until(START + timedelta(hours=3))
        assert (await the_case(again)).state is CaseState.ENDED
        assert "You can write in Evening circle again" in sent(again, "mod-over")[0]


async def test_lifting_undoes_a_time_out_in_one_step(stage: Stage):
    await ready(stage)
    await do(stage, "timeout")
    assert "Lifted" in words(await stage.act(FRED, "mod.lift", circle=CIRCLE, n="1"))
    assert climbed(stage) == ["TimeOut", "LiftTimeOut"]
    assert "over already" in words(await stage.act(FRED, "mod.lift", circle=CIRCLE, n="1"))
    await stage.run_until(START + timedelta(hours=3))
    assert (await the_case(stage)).state is CaseState.LIFTED


async def test_a_platform_that_cannot_says_so_on_the_case_and_to_the_facilitators(stage: Stage):
    await ready(stage, able=False)
    await do(stage, "timeout")
    case = await the_case(stage)
    assert (case.done, case.skipped) == ("alert", "time-out")
    assert "I cannot keep this person from writing" in sent(stage, "mod-alert")[0]
    await stage.act(FATIMA, "mod.lift", circle=CIRCLE, n="1")
    assert len(sent(stage, "mod-alert")) == 1


async def test_somebody_taken_out_cannot_join_until_it_is_lifted(stage: Stage):
    await ready(stage)
    await do(stage, "remove", reason="enough")
    await stage.run_until(START + timedelta(minutes=1))
    assert climbed(stage) == ["RemovePerson"]
    assert "cannot join" in words(await stage.act(BEN, "join.show", circle=CIRCLE))
    assert "cannot join" in words(await stage.act(BEN, "join.yes", circle=CIRCLE, v="1"))
    await stage.act(FATIMA, "mod.lift", circle=CIRCLE, member=BEN)
    assert climbed(stage) == ["RemovePerson", "LetBack"]
    assert "cannot join" not in words(await stage.act(BEN, "join.show", circle=CIRCLE))


async def test_the_person_is_told_before_the_door_closes(stage: Stage):
    await ready(stage)
    await do(stage, "remove")
    await stage.run_until(START + timedelta(minutes=1))
    order = [parcel.card or type(parcel.effect).__name__ for parcel in stage.platform.sent]
    assert order.index("mod-notice") < order.index("RemovePerson")


@pytest.mark.parametrize("kind", ["warn", "timeout", "remove", "ban", "note"])
async def test_nobody_acts_against_facilitators_administrators_bots_or_themselves(stage: Stage, kind: str):
    await ready(stage)
    for given, why in (
        ({"member": FATIMA}, "That is you"),
        ({"member": FRED}, "They facilitate"),
        ({"member": BEN, "member-stands": "administrator"}, "look after this whole server"),
        ({"member": BEN, "member-stands": "bot"}, "That is a bot"),
        ({"member": "slack:U1"}, "do not know this person"),
        ({}, "Whom do you mean"),
    ):
        assert why in words(await stage.act(FATIMA, f"mod.{kind}", circle=CIRCLE, **given))
    assert "no longer open" in words(await stage.act(FATIMA, "mod.do", circle=CIRCLE))
    assert stage.platform.sent == []


async def test_who_became_a_facilitator_while_the_preview_was_open_is_safe(stage: Stage):
    await ready(stage)
    await stage.act(FATIMA, "mod.remove", circle=CIRCLE, member=BEN)
    await stage.keep(CircleSaved(a_circle(facilitators=frozenset({PersonId(FATIMA), PersonId(BEN)}))))
    assert "They facilitate" in words(await stage.act(FATIMA, "mod.do", circle=CIRCLE))
    assert climbed(stage) == []


async def test_durations_that_cannot_be_read_are_asked_for_kindly(stage: Stage):
    await ready(stage)
    for typed, why in (("soon", "could not read"), ("40 days", "longer than"), ("5 seconds", "shortest")):
        shown = words(await stage.act(FATIMA, "mod.timeout", circle=CIRCLE, member=BEN, duration=typed))
        assert why in shown


async def test_a_ban_waits_for_a_second_facilitator(stage: Stage):
    await ready(stage)
    await stage.act(FATIMA, "mod.settings", circle=CIRCLE, **{"two-for-bans": "yes"})
    assert "waits a day" in await do(stage, "ban")
    assert climbed(stage) == []
    assert sent(stage, "mod-notice") == []
    assert "another facilitator" in words(await stage.act(FATIMA, "mod.confirm", circle=CIRCLE, n="1", v="yes"))
    assert "Confirmed" in words(await stage.act(FRED, "mod.confirm", circle=CIRCLE, n="1", v="yes"))
    await stage.run_until(START + timedelta(minutes=1))
    assert climbed(stage) == ["RemovePerson"]
    assert "over already" in words(await stage.act(FRED, "mod.confirm", circle=CIRCLE, n="1", v="yes"))


async def test_a_ban_that_nobody_confirms_is_dropped_after_a_restart_too(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as stage:
        await ready(stage)
        await stage.act(FATIMA, "mod.settings", circle=CIRCLE, **{"two-for-bans": "yes"})
        await do(stage, "ban")
    async with a_stage(tmp_path, content) as again:
        again.acts = 100
        again.platform.offered = ALL
        await again.run_until(START + timedelta(hours=25))
        assert (await the_case(again)).state is CaseState.DROPPED
        assert "over already" in words(await again.act(FRED, "mod.confirm", circle=CIRCLE, n="1", v="yes"))
        assert climbed(again) == []


async def test_only_an_administrator_lets_bans_reach_the_whole_server(stage: Stage):
    await ready(stage)
    wide = {"wide-bans": "yes"}
    assert "Only an administrator" in words(await stage.act(FATIMA, "mod.settings", circle=CIRCLE, **wide))
    await stage.act(FATIMA, "mod.settings", circle=CIRCLE, administrator=True, **wide)
    await do(stage, "ban")
    await stage.run_until(START + timedelta(minutes=1))
    assert climbed(stage) == ["Ban"]


async def test_an_appeal_is_decided_by_somebody_else_and_lifts_everything(stage: Stage):
    await ready(stage)
    await do(stage, "timeout")
    assert "nothing here that you could appeal" in words(
        await stage.act(ANNA, "mod.appealed", room=None, circle=CIRCLE, n="1", text="me too")
    )
    said = await stage.act(BEN, "mod.appealed", room=None, circle=CIRCLE, n="1", text="another-planted-word")
    assert "passing this on" in words(said)
    assert "another-planted-word" not in str([words(parcel.view) for parcel in stage.platform.sent])
    assert "another-planted-word" in words(await stage.act(FRED, "mod.case", circle=CIRCLE, n="1"))
    assert "another facilitator should decide" in words(
        await stage.act(FATIMA, "mod.judge", circle=CIRCLE, n="1", v="lift")
    )
    await stage.act(FRED, "mod.judge", circle=CIRCLE, n="1", v="lift")
    case = await the_case(stage)
    assert (case.state, case.appeal) == (CaseState.LIFTED, Appeal.LIFTED)
    assert climbed(stage)[-1] == "LiftTimeOut"
    assert "lifted it" in sent(stage, "mod-over")[-1]


async def test_alone_a_facilitator_may_decide_and_the_person_hears_that_it_stays(stage: Stage):
    await ready(stage, two=False)
    await do(stage, "warn")
    await stage.act(BEN, "mod.appealed", room=None, circle=CIRCLE, n="1", text="please look")
    await stage.act(FATIMA, "mod.judge", circle=CIRCLE, n="1", v="keep")
    assert "stays as it was" in sent(stage, "mod-over")[-1]
    assert "There was an appeal already" in words(await stage.act(BEN, "mod.appeal", room=None, circle=CIRCLE, n="1"))


async def test_facilitators_hear_that_a_person_could_not_be_told(stage: Stage):
    await ready(stage)

    def closed(parcel: Parcel) -> Receipt | None:
        return Refused(obstacle=Obstacle.DM_CLOSED) if parcel.card == "mod-notice" else None

    stage.platform.answer = closed
    await do(stage, "warn")
    assert (await the_case(stage)).told == "dm-closed"
    assert "could not reach" in sent(stage, "mod-alert")[0]
    assert sent(stage, "trouble") == []


async def test_the_history_counts_and_a_warning_fades(stage: Stage):
    await ready(stage)
    await do(stage, "warn", reason="a-planted-word")
    await do(stage, "note", reason="a quiet note")
    shown = words(await stage.act(FRED, "mod.history", circle=CIRCLE, member=BEN))
    assert "Warnings: 1" in shown
    assert "One warning counts" in shown
    assert "a-planted-word" not in shown
    await stage.run_until(START + timedelta(days=91))
    assert "No warning counts" in words(await stage.act(FRED, "mod.history", circle=CIRCLE, member=BEN))


async def test_new_words_are_sent_only_on_asking(stage: Stage):
    await ready(stage)
    await do(stage, "warn", reason="old words")
    await stage.act(FRED, "mod.amend", circle=CIRCLE, number="1", reason="new words")
    assert len(sent(stage, "mod-notice")) == 1
    await stage.act(FRED, "mod.retell", circle=CIRCLE, n="1")
    assert "new words" in sent(stage, "mod-notice")[-1]


async def test_a_locked_room_is_told_and_opened_as_it_was(stage: Stage):
    await ready(stage)
    await do(stage, "lock", duration="30 minutes")
    assert "rests for now" in sent(stage, "room-says")[0]
    was = (await the_case(stage)).was
    assert was
    await stage.act(FRED, "mod.unlock", circle=CIRCLE)
    unlocked = [parcel.effect for parcel in stage.platform.sent if isinstance(parcel.effect, UnlockRoom)]
    assert [one.was for one in unlocked] == [was]
    assert "nothing that is locked" in words(await stage.act(FRED, "mod.unlock", circle=CIRCLE))


async def test_slow_mode_is_asked_for_in_words_where_the_platform_has_none(stage: Stage):
    await ready(stage, able=False)
    await do(stage, "slowmode", pause="2 minutes", duration="1 hour")
    assert "two minutes" in sent(stage, "room-says")[0] or "2 minutes" in sent(stage, "room-says")[0]
    await stage.run_until(START + timedelta(hours=2))
    assert "own pace" in sent(stage, "room-says")[-1]


async def test_a_second_case_of_a_kind_takes_the_place_of_the_first(stage: Stage):
    await ready(stage)
    await do(stage, "timeout", duration="1 hour")
    await do(stage, "timeout", duration="3 hours")
    await stage.run_until(START + timedelta(hours=2))
    assert (await the_case(stage, 1)).state is CaseState.ENDED
    assert (await the_case(stage, 2)).state is CaseState.OPEN
    assert climbed(stage) == ["TimeOut", "TimeOut"]


async def test_who_erases_themselves_leaves_a_number_and_a_date(stage: Stage):
    await ready(stage)
    await do(stage, "warn", reason="a-planted-word")
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(BEN)))
    case = await the_case(stage)
    assert (case.person, case.reason) == (None, None)
    assert "erased everything" in words(await stage.act(FATIMA, "mod.case", circle=CIRCLE, n="1"))


@pytest.mark.parametrize("who", [ANNA, BEN, "practice:zoe"])
async def test_old_buttons_do_nothing_for_others(stage: Stage, who: str):
    await ready(stage)
    await do(stage, "timeout")
    before = len(stage.platform.sent)
    for action in (
        "mod.lift",
        "mod.case",
        "mod.history",
        "mod.judge",
        "mod.confirm",
        "mod.amended",
        "mod.do",
        "mod.end",
    ):
        shown = words(await stage.act(who, action, circle=CIRCLE, n="1", v="lift", reason="x"))
        assert "practice:" not in shown
    assert len(stage.platform.sent) == before
    assert (await the_case(stage)).state is CaseState.OPEN


async def test_a_case_of_another_circle_cannot_be_named(stage: Stage):
    await ready(stage)
    await do(stage, "timeout")
    for number in ("2", "-1", "1e9", "x", "99999999999"):
        shown = words(await stage.act(FATIMA, "mod.lift", circle=CIRCLE, n=number))
        assert "do not find" in shown or "nothing" in shown.lower()
