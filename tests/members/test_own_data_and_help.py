"""What is kept, all of it as a file, all of it gone; messages taken back; help for anyone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bots.app import Content
from bots.engine.platform import Shown
from bots.engine.render import Renderer
from bots.store import backup, outbox
from bots.store import tables as t
from core.circles.changes import CircleSaved
from core.circles.helping_cards import Resources
from core.circles.model import CircleState
from core.circles.retention import RETENTION, Kept, kept_for
from core.kernel.effects import Withdraw
from core.kernel.events import Obstacle, Refused
from core.kernel.ids import PlatformName, QueueItemId, TextRef
from core.programme.changes import QueueSaved, TextKept
from core.programme.queue import ItemState, QueueItem
from core.safety.helplines import Channel, Country, Evidence, Helpline, Helplines, LineKind
from core.schedule.series import SeriesKind
from tests.members.people import (
    ANNA,
    BEN,
    FATIMA,
    MORNING,
    buttons,
    document,
    form_of,
    join,
    member,
    morning_circle,
    pick,
    press,
    send,
    view_of,
    whispers,
    withdrawn,
    write,
)
from tests.stage import CIRCLE, PROGRAMME, START, Stage, a_circle, a_member, a_series, a_stage, saved, words


async def erase(stage: Stage, person: str, word: str = "erase") -> Shown | None:
    shown = await press(stage, person, await stage.act(person, "privacy.show", circle=CIRCLE), "Erase everything")
    return await send(stage, person, await press(stage, person, shown, "Erase everything"), word)


async def suggest(stage: Stage, person: str, text: str, state: ItemState = ItemState.SUGGESTED) -> None:
    ref = TextRef("ffffffffffff")
    item = QueueItem(
        id=QueueItemId("qffffffffffff"),
        circle=CIRCLE,
        programme=PROGRAMME,
        place=99,
        text_ref=ref,
        state=state,
        suggested_by=person,  # type: ignore[arg-type]
    )
    await stage.keep(TextKept(ref=ref, circle=CIRCLE, person=person, text=text), QueueSaved((item,)))  # type: ignore[arg-type]


async def invited(stage: Stage) -> None:
    await stage.keep(saved(a_series(SeriesKind.REFLECTION, "cccccccccccc")), a_member(ANNA))
    await stage.run_until(START + timedelta(days=8))
    assert len(whispers(stage, ANNA)) == 2


async def test_privacy_shows_what_is_kept_where_and_who_answers(stage: Stage):
    await stage.keep(CircleSaved(a_circle(controller="Quiet Corner", contact="hello@example.org", version=2)))
    await join(stage, ANNA)
    await write(stage, ANNA, "Mine.")
    told = words(await stage.act(ANNA, "privacy.show"))
    for part in ("journal, encrypted (1): until you erase it", "Quiet Corner", "hello@example.org", "for 120 days"):
        assert part in told
    assert "as a facilitator" not in told


def test_what_privacy_says_of_backups_is_what_backups_do():
    assert kept_for(Kept.BACKUP_KEYS) == timedelta(days=backup.KEYS_DAYS)
    assert set(RETENTION) == set(Kept)


async def test_the_file_holds_everything_of_this_member_and_nothing_of_others(stage: Stage):
    await stage.keep(a_member(ANNA, country="IE"), a_member(BEN))
    await write(stage, ANNA, "A line of mine.")
    await write(stage, BEN, "A line of his.")
    await stage.act(ANNA, "checkin.open", mood="4", word="lighter")
    await suggest(stage, ANNA, "How do we rest?")
    shown = await press(stage, ANNA, await stage.act(ANNA, "privacy.show"), "Save all of it")
    text = document(shown).text
    for part in ("A line of mine.", "How do we rest?", "Ireland", "Member since 2026-11-30"):
        assert part in text
    assert "A line of his." not in text


async def test_nothing_happens_without_the_word(stage: Stage):
    await stage.keep(a_member(ANNA))
    await write(stage, ANNA, "Still mine.")
    for word in ("yes", "", "delete"):
        assert "Nothing was erased" in words(await erase(stage, ANNA, word))
    assert "Still mine." in words(await stage.act(ANNA, "journal.list"))


async def test_everything_goes_with_the_word_and_the_answer_says_what(stage: Stage):
    await invited(stage)
    await write(stage, ANNA, "Gone soon.")
    await suggest(stage, ANNA, "A topic of mine")
    told = words(await erase(stage, ANNA, " “Erase” "))
    assert "One entry of your journal" in told
    assert "the platform’s" in told
    assert "30 days" in told
    assert await member(stage, ANNA) is None
    async with stage.parts.database.read() as connection:
        for table in (t.entries, t.texts, t.check_ins, t.people, t.erasures):
            assert (await connection.execute(select(table))).all() == []
        # Their keys would name her: each is made from her id.
        assert (await connection.execute(select(t.deliveries))).all() == []
    assert "not in this circle" in words(await stage.act(ANNA, "journal.list"))


async def test_who_was_erased_can_join_again_and_write_anew(stage: Stage):
    await join(stage, ANNA)
    await write(stage, ANNA, "Before.")
    await erase(stage, ANNA)
    await join(stage, ANNA)
    await write(stage, ANNA, "After.")
    await stage.parts.engine.open()  # finishes what a former process left over
    listed = words(await stage.act(ANNA, "journal.list"))
    assert "After." in listed
    assert "Before." not in listed


async def test_a_key_made_after_an_erasure_is_not_destroyed_by_finishing_it(stage: Stage, monkeypatch):
    """A reader keeps the files from being cleared; the member comes back meanwhile."""
    await join(stage, ANNA)
    await write(stage, ANNA, "Before.")

    async def busy() -> bool:
        return False

    with monkeypatch.context() as reader:
        reader.setattr(stage.parts.vault, "finish_erasures", busy)
        await erase(stage, ANNA)
    async with stage.parts.database.read() as connection:
        assert [tuple(row)[:2] for row in await connection.execute(select(t.erasures))] == [("", "")]
    await join(stage, ANNA)
    await write(stage, ANNA, "After.")
    await stage.parts.engine.open()
    assert "After." in words(await stage.act(ANNA, "journal.list"))
    async with stage.parts.database.read() as connection:
        assert (await connection.execute(select(t.erasures))).all() == []


async def test_someone_who_left_can_still_save_and_erase_from_a_private_message(stage: Stage):
    await join(stage, ANNA)
    await write(stage, ANNA, "Mine alone.")
    await stage.act(ANNA, "leave.now")
    shown = await stage.act(ANNA, "privacy.show", room=None)
    assert "Mine alone." in document(await press(stage, ANNA, shown, "Save all of it")).text
    assert "You are erased" in words(await erase(stage, ANNA))


async def test_erasing_one_circle_leaves_the_other(stage: Stage):
    await morning_circle(stage)
    await join(stage, ANNA)
    await join(stage, ANNA, room="practice:morning")
    await write(stage, ANNA, "In the morning.", room="practice:morning")
    await erase(stage, ANNA)
    assert await member(stage, ANNA) is None
    assert await member(stage, ANNA, MORNING) is not None
    assert "In the morning." in words(await stage.act(ANNA, "journal.list", room="practice:morning"))


@pytest.mark.parametrize(
    "action", ["privacy.show", "privacy.export", "privacy.erase", "privacy.word", "privacy.erased", "tidy.now"]
)
async def test_a_stranger_and_a_facilitator_reach_nothing_private(stage: Stage, action: str):
    await stage.keep(a_member(ANNA))
    for person in (BEN, FATIMA):
        shown = await stage.act(person, action, circle=CIRCLE, typed="erase", w="erase", member=ANNA)
        assert "not in this circle" in words(shown)
    assert await member(stage, ANNA) is not None


async def test_an_archived_circle_still_lets_its_members_save_and_erase(stage: Stage):
    await join(stage, ANNA)
    await write(stage, ANNA, "From back then.")
    await stage.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED, version=2)))
    shown = await stage.act(ANNA, "privacy.show")
    assert "From back then." in document(await press(stage, ANNA, shown, "Save all of it")).text
    assert "You are erased" in words(await erase(stage, ANNA))


# Tidying


async def test_tidy_takes_back_each_message_once(stage: Stage):
    await invited(stage)
    assert "2 private messages" in words(await stage.act(ANNA, "tidy.now"))
    assert len(withdrawn(stage)) == 2
    assert "nothing of mine" in words(await stage.act(ANNA, "tidy.now"))
    assert len(withdrawn(stage)) == 2


async def test_what_could_not_be_taken_back_is_said_and_tried_once_more(stage: Stage):
    await invited(stage)
    stage.platform.answer = lambda parcel: (
        Refused(obstacle=Obstacle.NOT_ALLOWED) if isinstance(parcel.effect, Withdraw) else None
    )
    await stage.act(ANNA, "tidy.now")
    stage.platform.answer = lambda parcel: None
    assert "2 could not be taken back" in words(await stage.act(ANNA, "tidy.now"))
    assert len(withdrawn(stage)) == 2
    assert "nothing of mine" in words(await stage.act(ANNA, "tidy.now"))


async def test_tidy_takes_nobody_else_s_messages(stage: Stage):
    await stage.keep(a_member(BEN))
    await invited(stage)
    await stage.act(ANNA, "tidy.now")
    async with stage.parts.database.read() as connection:
        theirs = set(await outbox.sent_to(connection, CIRCLE, BEN))
    assert theirs
    assert theirs.isdisjoint(withdrawn(stage))


async def test_tidying_is_offered_before_erasing(stage: Stage):
    await invited(stage)
    shown = await stage.act(ANNA, "privacy.erase", circle=CIRCLE)
    assert "Up to 2 private messages" in words(shown)
    assert "Take my messages back" in buttons(shown)


# Help


async def test_the_emergency_number_comes_first_for_anyone_anywhere(stage: Stage):
    for room in ("practice:home", "practice:elsewhere", None):
        shown = await stage.act(BEN, "resources.show", room=room, country="gb")
        [first, *_] = view_of(shown).blocks
        assert "999" in getattr(first, "text", "")
        told = words(shown)
        assert "not a counsellor" in told
        assert "not yet been checked" in told
    assert await member(stage, BEN) is None


async def test_the_country_that_was_chosen_is_used_also_without_a_circle(stage: Stage):
    await morning_circle(stage)
    await stage.keep(a_member(ANNA, country="IE"))
    await join(stage, ANNA, room="practice:morning")
    shown = await stage.act(ANNA, "resources.show", room=None)
    assert "Help in Ireland" in words(shown)
    assert "Help in Spain" in words(await pick(stage, ANNA, shown, "ES"))


@pytest.mark.parametrize(("typed", "told"), [("Iceland", "no checked list for Iceland"), ("Atlantis", "do not know")])
async def test_other_countries_get_the_directory(stage: Stage, typed: str, told: str):
    shown = words(await stage.act(BEN, "resources.show", country=typed))
    assert told in shown
    assert "emergency number of your country" in shown
    assert "Find a Helpline" in shown


def a_line(number: int, verified: date | None) -> Helpline:
    evidence = Evidence(source="https://example.org", snapshot_on=date(2026, 1, 1), verified_on=verified)
    return Helpline(
        name=f"Line {number}",
        kind=LineKind.SUICIDE,
        number=f"00 {number}",
        hours="always",
        channels=(Channel.CALL,),
        evidence=evidence,
    )


def seen(content: Content, *verified: date | None) -> str:
    """What is shown of a made-up country with as many lines as there are dates."""
    lines = tuple(a_line(number, day) for number, day in enumerate(verified))
    country = Country(code="IS", name="Iceland", emergency="112", emergency_evidence=lines[0].evidence, lines=lines)
    desk = Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, None)
    made_up = replace(desk, helplines=Helplines(countries={"IS": country}, elsewhere=None))
    return words(Resources(country="IS").view(made_up))


def test_at_most_three_lines_of_a_kind_are_shown(content: Content):
    shown = seen(content, *[None] * 5)
    assert shown.count("Line ") == 3


def test_numbers_are_called_checked_only_if_each_one_was_and_by_the_oldest_date(content: Content):
    old, new = date(2026, 2, 1), date(2026, 9, 1)
    assert "on 2026-02-01 or later" in seen(content, new, old)
    assert "not yet been checked" in seen(content, new, None)


async def test_help_lists_only_what_this_person_can_use(stage: Stage):
    guest = words(await stage.act(BEN, "help.show"))
    assert "/join" in guest
    assert "/settings" not in guest
    assert "/facilitate" not in guest
    await join(stage, BEN)
    inside = words(await stage.act(BEN, "help.show"))
    assert "/settings" in inside
    assert "/facilitate" not in inside
    assert "/facilitate setup" in words(await stage.act(FATIMA, "help.show"))
    assert "/facilitate setup" in words(await stage.act(BEN, "help.show", administrator=True))
    await stage.act(BEN, "leave.now")
    left = words(await stage.act(BEN, "help.show"))
    assert "/privacy" in left
    assert "/settings" not in left


async def test_help_works_in_a_private_message_without_a_circle(stage: Stage):
    assert "/resources" in words(await stage.act(BEN, "help.show", room=None))


async def test_erasing_works_after_a_restart(tmp_path: Path, content: Content):
    async with a_stage(tmp_path, content) as before:
        await before.keep(CircleSaved(a_circle()))
        await join(before, ANNA)
        form = form_of(await before.act(ANNA, "privacy.word", circle=CIRCLE))
        used = before.acts
    async with a_stage(tmp_path, content) as after:
        after.acts = used
        assert "You are erased" in words(await after.act(ANNA, form.action, **dict(form.given), typed="erase"))
        assert await member(after, ANNA) is None
