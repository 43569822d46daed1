"""What is kept of a member beside their own writing: named by /privacy, handed out, erased, and let go of in time."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bots.app import Content
from bots.engine.platform import Shown, ShownView
from bots.store import tables as t
from bots.store.housekeeping import keep_house
from core.circles.changes import CirclePreferred, TroubleOpened
from core.circles.model import Trouble, TroubleKind
from core.kernel.cards import Document
from core.kernel.extras import Remove
from core.kernel.ids import MessageRef, PersonId, RoomId, TextRef
from core.programme.changes import TextKept
from core.safety.held import Reason
from core.safety.holding import noticed
from core.sessions.changes import ParticipantSaved, SessionSaved
from core.sessions.model import Participant, Session, SessionState, Signed
from tests.safety.test_alerts import ANNA, BEN, FATIMA, ready, writes
from tests.stage import CIRCLE, START, Stage, a_stage, words

NOTE = "A note that only facilitators read."


@pytest.fixture
async def stage(tmp_path: Path, content: Content) -> AsyncGenerator[Stage]:
    async with a_stage(tmp_path, content) as made:
        made.platform.offered = frozenset({Remove})
        await ready(made)
        yield made


def a_session(**other: object) -> Session:
    fields: dict[str, object] = {
        "id": "ssssssssssss",
        "circle": CIRCLE,
        "title": "First Monday",
        "begins": START + timedelta(days=2),
        "zone": "Europe/Berlin",
        "clock": time(18),
        "anchor": START.date(),
    }
    return Session(**(fields | other))  # type: ignore[arg-type]


async def everything_happens(stage: Stage, person: str = ANNA) -> None:
    me = PersonId(person)
    await writes(stage, "a planted serious thing", person=person)
    why = (Reason("doxxing-address", "doxxing", "An address.", (0, 3)),)
    held = noticed(CIRCLE, RoomId("practice:home"), MessageRef("home/17"), me, "She lives at 12 Long Lane.", why)
    await stage.parts.engine.happen(held)
    await stage.parts.engine.settle_all()
    for kind, reason in (("warn", "Please let others finish."), ("note", NOTE)):
        await stage.act(FATIMA, f"mod.{kind}", room="practice:back", member=person, reason=reason)
        await stage.act(FATIMA, "mod.do", room="practice:back", circle=CIRCLE)
    await stage.act(FATIMA, "mod.warn", room="practice:back", member=person, reason="Begun and not sent.")
    await stage.act(person, "contact.send", circle=CIRCLE, h="n", text="Could we talk about Monday?")
    await stage.keep(
        SessionSaved(a_session()),
        ParticipantSaved(Participant(session="ssssssssssss", circle=CIRCLE, person=me, signed=Signed.IN)),
        TroubleOpened(
            Trouble(circle=CIRCLE, kind=TroubleKind.DM_CLOSED, subject=person, person=me, detail="", since=START)
        ),
        CirclePreferred(person=me, circle=CIRCLE),
    )


def file_of(shown: Shown | None) -> str:
    assert isinstance(shown, ShownView)
    (document,) = [one for one in shown.view.blocks if isinstance(one, Document)]
    return document.text


async def rows(stage: Stage, table: object) -> list[dict[str, object]]:
    async with stage.parts.database.read() as connection:
        return [dict(row) for row in (await connection.execute(select(table))).mappings()]  # type: ignore[call-overload]


async def test_privacy_names_all_of_it_with_how_long(stage: Stage):
    await everything_happens(stage)
    shown = words(await stage.act(ANNA, "privacy.show", circle=CIRCLE))
    for line in (
        "What I noticed in your words, and what came of it, encrypted (1): until 30 days after",
        "Messages of yours that I held back, encrypted (1): until 30 days after the decision",
        "What facilitators decided about you, the reasons encrypted (1): until 730 days after",
        "wrote to each other through me, encrypted (1): until 180 days after the last message",
        "Live meetings that you signed up for (1)",
        "That a private message did not reach you, without its text (1)",
        "Which circle you mean when you write to me in private",
    ):
        assert line in shown, line


async def test_where_there_is_nothing_nothing_is_named(stage: Stage):
    await everything_happens(stage)
    shown = words(await stage.act(BEN, "privacy.show", circle=CIRCLE))
    assert "What I noticed" not in shown
    assert "facilitators decided" not in shown


async def test_a_circle_that_keeps_alerts_for_a_week_says_so(stage: Stage):
    await stage.act(FATIMA, "alert.keep", room="practice:back", keep="7")
    await everything_happens(stage)
    shown = words(await stage.act(ANNA, "privacy.show", circle=CIRCLE))
    assert "until 7 days after the decision" in shown
    assert "until 7 days after a facilitator closed it" in shown


async def test_the_file_holds_all_of_it_and_not_the_notes_among_facilitators(stage: Stage):
    await everything_happens(stage)
    text = file_of(await stage.act(ANNA, "privacy.export", circle=CIRCLE))
    for line in (
        "> a planted serious thing",
        "> She lives at 12 Long Lane.",
        "Please let others finish.",
        "Could we talk about Monday?",
        "First Monday",
        "could not be delivered: 1",
        "I mean this circle",
    ):
        assert line in text, line
    assert NOTE not in text
    assert "Begun and not sent." not in text
    assert '["' not in text


async def test_the_file_of_another_holds_none_of_it(stage: Stage):
    await everything_happens(stage)
    text = file_of(await stage.act(BEN, "privacy.export", circle=CIRCLE))
    for word in ("planted", "Long Lane", "let others finish", "Monday"):
        assert word not in text


async def test_erasing_takes_all_of_it_and_says_so(stage: Stage):
    await everything_happens(stage)
    first = words(await stage.act(ANNA, "privacy.erase", circle=CIRCLE))
    assert "What I noticed or held back of your words" in first
    assert "That facilitators once decided something" in first
    await stage.act(ANNA, "privacy.erased", circle=CIRCLE, typed="erase", w="erase")
    tables = (t.alerts, t.held, t.cases, t.contacts, t.session_people, t.troubles, t.people, t.texts, t.reports)
    for table in tables:
        assert ANNA not in str(await rows(stage, table)), table.name


async def test_who_wanted_to_come_is_forgotten_a_day_after_a_session_that_was_called_off(stage: Stage):
    me = PersonId(ANNA)
    felt = TextKept(ref=TextRef("felt"), circle=CIRCLE, person=me, text="tired")
    off = a_session(state=SessionState.CANCELLED)
    there = Participant(session=off.id, circle=CIRCLE, person=me, signed=Signed.IN, before=TextRef("felt"))
    await stage.keep(SessionSaved(off), felt, ParticipantSaved(there))
    await keep_house(stage.parts.database, stage.parts.vault, off.begins + timedelta(hours=23))
    assert len(await rows(stage, t.session_people)) == 1
    await keep_house(stage.parts.database, stage.parts.vault, off.begins + timedelta(hours=25))
    assert await rows(stage, t.session_people) == []
    assert await rows(stage, t.texts) == []
    assert len(await rows(stage, t.sessions)) == 1


async def test_a_report_on_a_session_goes_after_half_a_year_and_the_session_after_two(stage: Stage):
    words_of = TextKept(ref=TextRef("said"), circle=CIRCLE, text="Three spoke of their fathers.")
    held = a_session(state=SessionState.CLOSED, words=TextRef("said"), reported_by=PersonId(FATIMA), attended=5)
    await stage.keep(SessionSaved(held), words_of)
    await keep_house(stage.parts.database, stage.parts.vault, held.begins + timedelta(days=179))
    assert len(await rows(stage, t.texts)) == 1
    await keep_house(stage.parts.database, stage.parts.vault, held.begins + timedelta(days=181))
    assert await rows(stage, t.texts) == []
    (row,) = await rows(stage, t.sessions)
    assert (row["words"], row["reported_by"], row["attended"]) == (None, None, 5)
    await keep_house(stage.parts.database, stage.parts.vault, held.begins + timedelta(days=731))
    assert await rows(stage, t.sessions) == []


async def test_a_session_that_is_still_to_come_keeps_everything(stage: Stage):
    ahead = a_session(begins=datetime(2020, 1, 1, tzinfo=UTC))
    there = Participant(session=ahead.id, circle=CIRCLE, person=PersonId(ANNA), signed=Signed.IN)
    await stage.keep(SessionSaved(ahead), ParticipantSaved(there))
    await keep_house(stage.parts.database, stage.parts.vault, START)
    assert len(await rows(stage, t.session_people)) == 1
