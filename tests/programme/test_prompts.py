"""The queue of topics, and topics that members see and suggest, through the engine."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import func, select

from bots.engine.platform import Shown, ShownForm, ShownView
from bots.store import tables as t
from core.circles.changes import MemberErased
from core.kernel.cards import Button, Picker
from core.kernel.ids import PersonId
from tests.stage import CIRCLE, PROGRAMME, Stage, a_member, a_series, saved, words

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)
FATIMA, ANNA = "practice:fatima", "practice:anna"
IDEA = "How do you say no to an old friend?"


async def prompts(stage: Stage, verb: str, **given: Any) -> Shown | None:
    return await stage.act(FATIMA, f"prompts.{verb}", **given)


def given_of(form: ShownForm) -> dict[str, Any]:
    return dict(form.form.given)


def titles(stage: Stage) -> list[str]:
    return [topic.title for topic in stage.parts.content.loaded.library.programmes[PROGRAMME].topics]


async def first_three(stage: Stage) -> list[str]:
    return words(await prompts(stage, "list")).splitlines()[1:4]


async def suggestion(stage: Stage) -> str:
    query = select(t.queue.c.id).where(t.queue.c.state == "suggested")
    async with stage.parts.database.read() as connection:
        return str((await connection.execute(query)).scalar_one())


async def count(stage: Stage, table: str) -> int:
    async with stage.parts.database.read() as connection:
        query = select(func.count()).select_from(t.metadata.tables[table])
        return int((await connection.execute(query)).scalar_one())


async def test_the_queue_is_listed_in_its_order(stage: Stage):
    one, two, three = titles(stage)[:3]
    assert await first_three(stage) == [f"1. {one}", f"2. {two}", f"3. {three}"]
    assert f"16. {titles(stage)[15]}" in words(await prompts(stage, "list", g=PROGRAMME, p="1"))


async def test_an_entry_moves_to_a_place_by_number_or_words(stage: Stage):
    one, two, three = titles(stage)[:3]
    await prompts(stage, "move", item="3", to="1")
    assert await first_three(stage) == [f"1. {three}", f"2. {one}", f"3. {two}"]
    await prompts(stage, "move", item=three.lower(), to="3")
    assert await first_three(stage) == [f"1. {one}", f"2. {two}", f"3. {three}"]
    assert "type a number" in words(await prompts(stage, "move", item="1", to="first"))


async def test_two_entries_change_places(stage: Stage):
    one, two, three = titles(stage)[:3]
    await prompts(stage, "swap", first="1", second="3")
    assert await first_three(stage) == [f"1. {three}", f"2. {two}", f"3. {one}"]


async def test_what_is_taken_out_can_come_back_by_refilling(stage: Stage):
    first = titles(stage)[0]
    await prompts(stage, "remove", item="1")
    assert first not in words(await prompts(stage, "list"))
    assert "number 26 on" in words(await prompts(stage, "refill"))
    assert "nothing to add" in words(await prompts(stage, "refill"))


async def test_an_own_topic_is_written_edited_posted_and_kept_sealed(stage: Stage):
    await stage.keep(saved(a_series()))
    form = await prompts(stage, "write")
    assert isinstance(form, ShownForm)
    await stage.act(FATIMA, form.form.action, **given_of(form), text=IDEA)
    added = await prompts(stage, "move", item="27", to="1")
    assert f"1. Your own: {IDEA}" in words(added)
    await prompts(stage, "edit", item="1", text="And how do you say yes?")
    assert "stays as it was written" in words(await prompts(stage, "edit", item="2", text="Mine"))
    await stage.run_until(MONDAY)
    [parcel] = stage.platform.sent
    assert "And how do you say yes?" in words(parcel.view)
    assert "And how do you say yes?" in words(await stage.act(FATIMA, "topic.show"))
    async with stage.parts.database.read() as connection:
        sealed = (await connection.execute(select(t.texts.c.sealed))).scalars().all()
    assert all(b"yes" not in one for one in sealed)


async def test_a_library_topic_is_added_at_a_place(stage: Stage):
    topic = titles(stage)[4]
    assert "Added as number 2" in words(await prompts(stage, "add", topic=topic, place="2"))
    assert (await first_three(stage))[1] == f"2. {topic}"
    assert "cannot find that topic" in words(await prompts(stage, "add", topic="no such thing"))


async def test_a_member_suggests_and_a_facilitator_takes_it_up(stage: Stage):
    await stage.keep(a_member(ANNA))
    form = await stage.act(ANNA, "topic.suggest")
    assert isinstance(form, ShownForm)
    assert "facilitators see your name" in form.form.fields[0].label
    await stage.act(ANNA, form.form.action, **given_of(form), text=IDEA)
    item = await suggestion(stage)
    assert IDEA not in words(await prompts(stage, "list", g=PROGRAMME, p="1"))
    assert "number 27" in words(await prompts(stage, "approve", circle=CIRCLE, i=item))
    assert "already decided" in words(await prompts(stage, "decline", circle=CIRCLE, i=item))
    assert IDEA in words(await prompts(stage, "list", g=PROGRAMME, p="1"))
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(ANNA)))
    assert IDEA in words(await prompts(stage, "list", g=PROGRAMME, p="1"))


async def test_a_suggestion_that_is_declined_goes_and_nobody_is_told(stage: Stage):
    await stage.keep(a_member(ANNA))
    await stage.act(ANNA, "topic.suggested", text=IDEA)
    await prompts(stage, "decline", circle=CIRCLE, i=await suggestion(stage))
    assert stage.platform.sent == []
    assert await count(stage, "texts") == 0


async def test_erasing_a_member_erases_what_nobody_has_taken_up(stage: Stage):
    await stage.keep(a_member(ANNA))
    await stage.act(ANNA, "topic.suggested", text=IDEA)
    assert await count(stage, "texts") == 1
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId(ANNA)))
    assert await count(stage, "texts") == 0


async def test_ideas_do_not_pile_up(stage: Stage):
    await stage.keep(a_member(ANNA))
    for number in range(5):
        await stage.act(ANNA, "topic.suggested", text=f"Idea {number}")
    assert "several ideas waiting" in words(await stage.act(ANNA, "topic.suggested", text="One more"))
    assert await count(stage, "texts") == 5


async def test_only_facilitators_see_and_change_the_queue(stage: Stage):
    await stage.keep(a_member(ANNA))
    for verb in ("list", "remove", "approve", "written"):
        shown = await stage.act(ANNA, f"prompts.{verb}", item="1", i="x", text=IDEA)
        assert "facilitators" in words(shown)
    assert len(words(await prompts(stage, "list")).splitlines()) > 10


async def test_an_entry_of_another_circle_is_never_found(stage: Stage):
    assert "not sure which topic" in words(await prompts(stage, "remove", i="qqqqqqqqqqqq"))


async def test_the_topic_is_shown_whole_with_what_comes_next(stage: Stage):
    await stage.keep(saved(a_series()), a_member(ANNA))
    before = words(await stage.act(ANNA, "topic.show"))
    assert "Nothing has been posted" in before
    assert f"Monday 30 November, 18:00: “{titles(stage)[0]}”" in before
    await stage.run_until(MONDAY + timedelta(hours=1))
    shown = await stage.act(ANNA, "topic.show")
    topic = stage.parts.content.loaded.library.programmes[PROGRAMME].topics[0]
    said = words(shown)
    for part in (topic.title, topic.prompt, *topic.exercise.steps, topic.phrase, topic.caution, topic.skip.who):
        assert part in said
    assert topic.content_note in said
    assert f"“{titles(stage)[1]}”" in said
    assert isinstance(shown, ShownView)
    links = [one for row in shown.view.rows if not isinstance(row, Picker) for one in row]
    assert [one.address for one in links if not isinstance(one, Button)] == [one.address for one in topic.sources]


async def test_a_gated_topic_says_what_to_do_instead(stage: Stage):
    programme = stage.parts.content.loaded.library.programmes[PROGRAMME]
    gated = next(topic for topic in programme.topics if topic.gate)
    await stage.keep(saved(a_series()), a_member(ANNA))
    await prompts(stage, "move", item=gated.title, to="1")
    await stage.run_until(MONDAY)
    said = words(await stage.act(ANNA, "topic.show"))
    assert "afraid of your partner" in said
    assert gated.skip.instead in said


async def test_whoever_is_not_in_the_circle_is_not_shown_its_topic(stage: Stage):
    await stage.keep(saved(a_series()))
    await stage.run_until(MONDAY)
    assert titles(stage)[0] not in words(await stage.act("practice:stranger", "topic.show"))
    assert titles(stage)[0] in words(await stage.act(FATIMA, "topic.show"))


async def test_filling_an_empty_queue_lets_the_next_empty_one_be_told_again(stage: Stage):
    await stage.keep(saved(a_series()))
    for _ in range(26):
        await prompts(stage, "remove", item="1")
    await stage.run_until(MONDAY)
    await prompts(stage, "write")
    await prompts(stage, "written", g=PROGRAMME, text=IDEA)
    await stage.run_until(MONDAY + timedelta(days=14))
    assert [parcel.card for parcel in stage.platform.sent] == ["trouble", "topic-posted", "trouble"]
