"""Rephrasing step by step: what is shown, what is held, what is kept, and what a restart forgets."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bots.app import Content
from bots.engine.platform import ShownForm, ShownView
from bots.store import tables as t
from core.circles.changes import CircleSaved, MemberErased
from core.kernel.cards import Button
from core.kernel.ids import PersonId
from tests.stage import CIRCLE, Stage, a_circle, a_member, a_stage, words

ANNA, BEN = "practice:anna", "practice:ben"
BLAME = "You always look away when I talk."


@pytest.fixture
async def house(stage: Stage) -> Stage:
    await stage.keep(a_member(ANNA), a_member(BEN), a_member("practice:eva", language="es"))
    return stage


def values(shown: object) -> dict[str, str]:
    assert isinstance(shown, ShownForm)
    return {field.name: field.value for field in shown.form.fields}


async def kept(stage: Stage) -> int:
    """How many entries and texts stand in the database."""
    async with stage.parts.database.read() as connection:
        counts = [
            (await connection.execute(select(func.count()).select_from(one))).scalar_one()
            for one in (t.entries, t.texts)
        ]
    return sum(int(count) for count in counts)


async def test_three_steps_lead_from_blame_to_a_feeling_and_nothing_is_stored(house: Stage) -> None:
    asked = await house.act(ANNA, "rephrase.open")
    assert list(values(asked)) == ["text"]
    step = words(await house.act(ANNA, "rephrase.open", circle=CIRCLE, text=BLAME))
    assert BLAME in step
    assert "easy to argue with" in step
    form = values(await house.act(ANNA, "rephrase.rest", circle=CIRCLE, f="0"))
    assert form == {"feel": "hurt", "when": "you look away when I talk", "because": "", "like": ""}
    done = words(await house.act(ANNA, "rephrase.done", circle=CIRCLE, **(form | {"like": "ten minutes."})))
    assert "I feel hurt when you look away when I talk. I would like ten minutes." in done
    assert await kept(house) == 0
    async with house.parts.database.read() as connection:
        for table in (t.events, t.drafts, t.timers, t.deliveries):
            rows = (await connection.execute(select(table))).all()
            assert "look away" not in str(rows)


async def test_only_what_is_kept_is_written_down_and_then_it_is_let_go(house: Stage) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    await house.act(ANNA, "rephrase.done", circle=CIRCLE, feel="sad", when="you leave")
    assert "in your journal" in words(await house.act(ANNA, "rephrase.keep", circle=CIRCLE))
    assert await kept(house) == 1
    assert "no words here" in words(await house.act(ANNA, "rephrase.keep", circle=CIRCLE))
    assert await kept(house) == 1


async def test_another_member_cannot_reach_what_is_held(house: Stage) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    for action in ("rephrase.rest", "rephrase.keep"):
        assert "no words here" in words(await house.act(BEN, action, circle=CIRCLE))
    assert values(await house.act(BEN, "rephrase.again", circle=CIRCLE)) == {"text": ""}


async def test_it_is_let_go_after_half_an_hour(house: Stage) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    house.clock.time += timedelta(minutes=30)
    assert "no words here" in words(await house.act(ANNA, "rephrase.rest", circle=CIRCLE, f="1"))


async def test_who_erases_themselves_leaves_nothing_behind_in_memory(house: Stage) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    pockets = house.parts.engine._pockets
    assert pockets.look(CIRCLE, PersonId(ANNA), house.clock.now())
    await house.parts.engine._after(_erased())
    assert not pockets.look(CIRCLE, PersonId(ANNA), house.clock.now())


def _erased():
    from core.kernel.decision import Decision

    return Decision(changes=(MemberErased(circle=CIRCLE, person=PersonId(ANNA)),))


async def test_a_restart_forgets_the_words_and_says_so(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as house:
        await house.keep(CircleSaved(a_circle()), a_member(ANNA))
        await house.act(ANNA, "rephrase.open", words=BLAME)
    async with a_stage(tmp_path, content) as later:
        shown = await later.act(ANNA, "rephrase.rest", circle=CIRCLE, f="2", event="practice:later")
        assert "no words here" in words(shown)
        # a form that was open meanwhile brings its own words, so nothing of it is lost
        done = await later.act(ANNA, "rephrase.done", circle=CIRCLE, feel="sad", when="it rains", event="practice:form")
        assert "I feel sad when it rains." in words(done)


@pytest.mark.parametrize("feeling", ["", "99", "-1", "x", "³", "1" * 50])
async def test_a_forged_feeling_opens_the_form_without_one(house: Stage, feeling: str) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    assert values(await house.act(ANNA, "rephrase.rest", circle=CIRCLE, f=feeling))["feel"] == ""


async def test_a_missing_part_is_asked_for_and_the_others_are_still_there(house: Stage) -> None:
    await house.act(ANNA, "rephrase.open", words=BLAME)
    shown = await house.act(ANNA, "rephrase.done", circle=CIRCLE, feel=" ", when="you leave", because="", like="")
    assert "still needed" in words(shown)
    assert values(await house.act(ANNA, "rephrase.rest", circle=CIRCLE))["when"] == "you leave"


async def test_the_old_turn_is_pointed_out_when_it_comes_back(house: Stage) -> None:
    shown = await house.act(ANNA, "rephrase.done", circle=CIRCLE, feel="sad", when="you never listen")
    assert "One turn has come back" in words(shown)


async def test_who_is_no_member_is_not_let_in(house: Stage) -> None:
    for action in ("rephrase.open", "rephrase.rest", "rephrase.keep", "rephrase.phrases"):
        shown = await house.act("practice:nobody", action, circle=CIRCLE, text=BLAME)
        assert "You are not in this circle" in words(shown)
        assert await kept(house) == 0


async def test_in_spanish_from_the_first_word_to_the_journal(house: Stage) -> None:
    eva = "practice:eva"
    await house.act(eva, "rephrase.open", words="Nunca me escuchas")
    form = values(await house.act(eva, "rephrase.rest", circle=CIRCLE, f="0"))
    assert (form["feel"], form["when"]) == ("tristeza", "no me escuchas")
    done = words(await house.act(eva, "rephrase.done", circle=CIRCLE, **form))
    assert "Siento tristeza cuando no me escuchas." in done
    await house.act(eva, "rephrase.keep", circle=CIRCLE)
    journal = await house.act(eva, "journal.list", room=None, circle=CIRCLE)
    assert "Siento tristeza" in words(journal)


async def test_phrases_for_replying_go_round_and_round(house: Stage) -> None:
    seen = set[str]()
    page = "0"
    for _ in range(4):
        shown = await house.act(ANNA, "rephrase.phrases", circle=CIRCLE, p=page)
        assert isinstance(shown, ShownView)
        seen.add(words(shown))
        [row] = [row for row in shown.view.rows if isinstance(row, tuple)]
        [page] = [dict(one.given)["p"] for one in row if isinstance(one, Button) and one.action == "rephrase.phrases"]
    assert len(seen) == 4
    assert "What I hear is" in words(await house.act(ANNA, "rephrase.phrases", circle=CIRCLE, p="../x"))
