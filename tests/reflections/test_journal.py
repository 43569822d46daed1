"""One's own journal: list, read, delete and take along; and nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select, update

from bots.store import tables as t
from core.circles.changes import CircleSaved
from core.circles.model import CircleState
from core.kernel.cards import Picker
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EntryId, EventId, PersonId
from core.reflections.changes import CheckInRecorded, EntryWritten
from core.reflections.journal import meant
from core.reflections.journal_cards import FIRST_WORDS, first_words, paragraphs
from core.reflections.model import CheckIn, Entry
from tests.reflections.people import ANNA, BEN, buttons, document, one_who_left, press, view_of
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, words

TOPIC = "trust-from-the-roots/where-it-comes-from"


def an_entry(number: int, *pages: str, person: str = ANNA) -> Entry:
    return Entry(
        id=EntryId(f"e{number:011}"),
        circle=CIRCLE,
        person=PersonId(person),
        written=START + timedelta(days=number),
        topic=TOPIC,
        question=0,
        pages=pages or (f"text number {number}",),
    )


def a_check_in(number: int, mood: int, word: str = "", person: str = ANNA) -> CheckIn:
    at = START + timedelta(days=7 * number)
    return CheckIn(id=EntryId(f"c{number:011}"), circle=CIRCLE, person=PersonId(person), at=at, mood=mood, word=word)


@pytest.fixture
async def written(stage: Stage) -> Stage:
    """Anna has twelve entries, Ben one."""
    await stage.keep(a_member(ANNA), a_member(BEN))
    await stage.keep(*(EntryWritten(an_entry(number)) for number in range(1, 13)))
    await stage.keep(EntryWritten(an_entry(50, "bens own secret", person=BEN)))
    return stage


def choices(shown: object) -> list[str]:
    [picker] = [row for row in view_of(shown).rows if isinstance(row, Picker)]  # type: ignore[arg-type]
    return [choice.value for choice in picker.choices]


async def test_the_list_shows_five_at_a_time_from_the_newest(written: Stage) -> None:
    first = await written.act(ANNA, "journal.list", room=None)
    assert choices(first) == [f"e{number:011}" for number in (12, 11, 10, 9, 8)]
    assert "1. **Saturday 12 December 2026" in words(first)
    assert "text number 12" in words(first)
    assert "Newer" not in buttons(first)
    second = await press(written, ANNA, first, "Older")
    assert "6. **" in words(second)
    last = await press(written, ANNA, second, "Older")
    assert choices(last) == ["e00000000002", "e00000000001"]
    assert "Older" not in buttons(last)
    assert choices(await press(written, ANNA, last, "Newer")) == choices(second)


@pytest.mark.parametrize("page", ["99", "-1", "x", "", "99999999999999999999", "²"])
async def test_a_page_that_there_is_not_is_the_nearest(written: Stage, page: str) -> None:
    assert choices(await written.act(ANNA, "journal.list", room=None, p=page))


async def test_an_empty_journal_says_how_it_begins(stage: Stage) -> None:
    await stage.keep(a_member(ANNA))
    assert "nothing in your journal" in words(await stage.act(ANNA, "journal.list"))
    assert "nothing in your journal" in words(await stage.act(ANNA, "journal.read"))
    assert "nothing in your journal" in words(await stage.act(ANNA, "journal.export"))


@pytest.mark.parametrize("typed", ["e00000000012", "1", "12 Dec", "2026-12-12", "12 December 2026: From where", " 1 "])
async def test_an_entry_is_found_by_choice_number_or_day(written: Stage, typed: str) -> None:
    answer = await written.act(ANNA, "journal.read", room=None, entry=typed)
    assert "text number 12" in words(answer)
    assert written.parts.content.loaded.library.programmes["trust-from-the-roots"].topics[1].title in words(answer)


@pytest.mark.parametrize("typed", ["0", "13", "31 Feb", "e00000000050", "anything else", "½"])
async def test_an_entry_that_is_not_ones_own_is_not_found(written: Stage, typed: str) -> None:
    answer = await written.act(ANNA, "journal.read", room=None, entry=typed)
    assert "cannot find" in words(answer)
    assert "secret" not in words(answer)


async def test_a_long_entry_is_shown_paragraph_by_paragraph(written: Stage) -> None:
    await written.keep(EntryWritten(an_entry(30, "one\n\ntwo\nstill two", "three")))
    answer = await written.act(ANNA, "journal.read", room=None, entry="e00000000030")
    texts = [getattr(block, "text", "") for block in view_of(answer).blocks]
    assert texts[-3:] == ["one", "two\nstill two", "three"]


async def test_completion_offers_days_and_topics_of_ones_own_and_never_what_was_written(written: Stage) -> None:
    act = Act(
        id=EventId("practice:typing"),
        action="journal.read",
        actor=Actor(person=PersonId(ANNA)),
        place=Place(),
        given={},
    )
    offered = await written.parts.engine.suggest(act, "entry", "")
    assert [choice.value for choice in offered] == [f"e{number:011}" for number in range(12, 0, -1)]
    assert offered[0].label.startswith("Saturday 12 December 2026: ")
    assert not [choice for choice in offered if "text" in choice.label or "secret" in choice.label]
    assert [choice.value for choice in await written.parts.engine.suggest(act, "entry", "sat")] == [
        "e00000000012",
        "e00000000005",
    ]
    stranger = replace(act, actor=Actor(person=PersonId("practice:stranger")))
    assert await written.parts.engine.suggest(stranger, "entry", "") == ()


async def test_deleting_asks_once_and_then_it_is_gone(written: Stage) -> None:
    asked = await written.act(ANNA, "journal.delete", room=None, entry="12 Dec")
    assert "12 December" in words(asked)
    assert "text number 12" not in words(asked)
    assert "text number 12" in words(await press(written, ANNA, asked, "Keep it"))
    assert "deleted" in words(await press(written, ANNA, asked, "Delete for good"))
    assert "cannot find" in words(await press(written, ANNA, asked, "Delete for good"))
    assert "text number 12" not in document(await written.act(ANNA, "journal.export", room=None)).text
    async with written.parts.database.read() as connection:
        pages = (await connection.execute(select(t.pages.c.entry))).scalars().all()
    assert "e00000000012" not in pages
    assert len(pages) == 12


async def test_a_yes_without_the_button_is_asked_about_first(written: Stage) -> None:
    asked = await written.act(ANNA, "journal.delete", room=None, entry="1", sure="yes")
    assert "Delete for good" in buttons(asked)


async def test_nobody_reads_deletes_or_exports_what_is_anothers(written: Stage) -> None:
    for action in ("journal.read", "journal.delete"):
        answer = await written.act(ANNA, action, room=None, circle=CIRCLE, entry="e00000000050", sure="yes")
        assert "secret" not in words(answer)
    assert "secret" not in document(await written.act(ANNA, "journal.export", room=None)).text
    assert "bens own secret" in words(await written.act(BEN, "journal.read", room=None, entry="1"))
    # The facilitator and administrators see none of it either.
    for action in ("journal.list", "journal.read", "journal.export"):
        for administrator in (False, True):
            answer = await written.act("practice:fatima", action, administrator=administrator, entry="e00000000050")
            assert "not in this circle" in words(answer)


async def test_the_file_holds_everything_in_the_order_it_was_written(written: Stage) -> None:
    await written.keep(CheckInRecorded(a_check_in(1, 2, "heavy")), CheckInRecorded(a_check_in(2, 4)))
    file = document(await written.act(ANNA, "journal.export", room=None))
    assert file.name == "journal.md"
    places = [file.text.index(f"text number {number}\n") for number in range(1, 13)]
    assert places == sorted(places)
    assert "- Monday 7 December 2026: Low, heavy\n- Monday 14 December 2026: Good\n" in file.text


async def test_in_discreet_mode_the_files_name_says_nothing(written: Stage) -> None:
    await written.keep(a_member(ANNA, discreet=True))
    assert document(await written.act(ANNA, "journal.export", room=None)).name == "notes.md"


async def test_what_can_no_longer_be_opened_is_said_in_words(written: Stage) -> None:
    await written.keep(
        EntryWritten(an_entry(40, "still there", "damaged")), CheckInRecorded(a_check_in(1, 2, "lost word"))
    )
    async with written.parts.database.write() as connection:
        damaged = (t.pages.c.entry == "e00000000040") & (t.pages.c.number == 1)
        await connection.execute(update(t.pages).where(damaged).values(sealed=b"\x01" + b"x" * 60))
        await connection.execute(update(t.pages).where(t.pages.c.entry == "e00000000012").values(sealed=b""))
        await connection.execute(update(t.check_ins).values(sealed=b"\x01" + b"x" * 60))
    answer = await written.act(ANNA, "journal.read", room=None, entry="e00000000040")
    assert "no longer be opened" in words(answer)
    assert "still there" in words(answer)
    assert "no longer be opened" in words(await written.act(ANNA, "journal.list", room=None))
    text = document(await written.act(ANNA, "journal.export", room=None)).text
    assert text.count("no longer be opened") == 3
    assert "One check-in can no longer be opened." in text
    assert "text number 11" in text


async def test_pages_that_changed_places_are_not_shown_as_ones_own(written: Stage) -> None:
    async with written.parts.database.write() as connection:
        stolen = (
            await connection.execute(select(t.pages.c.sealed).where(t.pages.c.entry == "e00000000050"))
        ).scalar_one()
        await connection.execute(update(t.pages).where(t.pages.c.entry == "e00000000012").values(sealed=stolen))
    answer = await written.act(ANNA, "journal.read", room=None, entry="e00000000012")
    assert "secret" not in words(answer)
    assert "no longer be opened" in words(answer)


async def test_someone_who_left_still_reads_exports_and_deletes(written: Stage) -> None:
    await written.keep(one_who_left(ANNA))
    for room in (None, "practice:home"):
        assert "text number 12" in words(await written.act(ANNA, "journal.list", room=room))
    read = await written.act(ANNA, "journal.read", room=None, entry="1")
    assert "text number 12" in words(read)
    assert "Add another page" not in buttons(read)
    assert "text number 1\n" in document(await written.act(ANNA, "journal.export", room=None)).text
    asked = await written.act(ANNA, "journal.delete", room=None, entry="1")
    assert "deleted" in words(await press(written, ANNA, asked, "Delete for good"))
    assert "text number 11" in words(await written.act(ANNA, "journal.read", room=None, entry="1"))


async def test_an_archived_circle_keeps_journals_open(written: Stage) -> None:
    await written.keep(CircleSaved(a_circle(state=CircleState.ARCHIVED)))
    assert "text number 12" in words(await written.act(ANNA, "journal.list", room=None))
    assert document(await written.act(ANNA, "journal.export", room=None))


def test_a_day_is_read_in_the_members_own_zone() -> None:
    late = replace(an_entry(0), written=datetime(2026, 12, 1, 23, 30, tzinfo=UTC))
    assert meant([late], "2 Dec", ZoneInfo("Europe/Berlin")) == late
    assert meant([late], "2 Dec", ZoneInfo("America/New_York")) is None


def test_of_two_entries_on_a_day_the_newest_is_meant() -> None:
    older, newer = an_entry(1), replace(an_entry(2), written=an_entry(1).written + timedelta(hours=1))
    assert meant([newer, older], "1 Dec", ZoneInfo("UTC")) == newer


@pytest.mark.parametrize(
    ("text", "begin"),
    [
        ("short", "short"),
        ("  over\n several\n\nlines ", "over several lines"),
        ("word " * 40, "word " * 11 + "word…"),
        ("x" * 200, "x" * FIRST_WORDS + "…"),
        ("", ""),
    ],
)
def test_first_words_are_cut_between_words(text: str, begin: str) -> None:
    assert first_words(an_entry(1, text)) == begin


def test_paragraphs_part_at_empty_lines_only() -> None:
    assert paragraphs("a\nb\r\n\r\nc\n\n\n\nd\n") == ("a\nb", "c", "d")
