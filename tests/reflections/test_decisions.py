"""Decisions on private writing, whole: the same facts and the same act always come out the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.circles.changes import MemberSaved
from core.circles.model import Here
from core.kernel.decision import Decision, Show, show
from core.kernel.effects import Whisper
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EntryId, EventId, MessageRef, PersonId, QueueItemId
from core.kernel.moment import at
from core.programme.queue import ItemState, QueueItem
from core.reflections.changes import CheckInRecorded, EntryDeleted, EntryWritten, PageAdded
from core.reflections.checkin_cards import CheckInKept
from core.reflections.checkins import CheckInsSnapshot, decide_mood
from core.reflections.checkins import decide_save as decide_word
from core.reflections.invitations import ReflectionInvitation
from core.reflections.journal import EntrySnapshot, decide_delete
from core.reflections.journal_cards import FIRST_WORDS, ReallyDelete, first_words, paragraphs
from core.reflections.model import CheckIn, Entry, Question
from core.reflections.words import legible
from core.reflections.writing import (
    Invited,
    ReflectSnapshot,
    asked,
    decide_later,
    decide_pause,
    decide_save,
    decide_skip,
)
from core.reflections.writing_cards import LaterSet, Paused, Saved, Told
from core.schedule.due import private_key
from tests.stage import CIRCLE, PROGRAMME, a_circle, a_member

NOW = datetime(2026, 12, 2, 18, tzinfo=UTC)
MOMENT = at(NOW, "Europe/Berlin", seed="seed")
ANNA = a_member("practice:anna").member
HERE = Here(circle=a_circle(), member=ANNA)
OCCASION = "cccccccccccc/2026-12-02/0"
ITEM = QueueItem(
    id=QueueItemId("q00000000001"),
    circle=CIRCLE,
    programme=PROGRAMME,
    place=1,
    topic="listening",
    state=ItemState.USED,
    used_on=date(2026, 11, 30),
)
INVITED = Invited(occasion=OCCASION, question=Question(programme=PROGRAMME, topic="boundaries", number=1))
CIRCLE_GIVEN = ("circle", CIRCLE)


def an_act(action: str = "reflect.save", message: str = "", **given: str) -> Act:
    return Act(
        id=EventId("practice:1"),
        action=action,
        actor=Actor(person=PersonId("practice:anna")),
        place=Place(),
        given=given,
        message=MessageRef(message) if message else None,
    )


def an_entry(**other: object) -> Entry:
    fields: dict[str, object] = {
        "id": EntryId(MOMENT.fresh("entry")),
        "circle": CIRCLE,
        "person": PersonId("practice:anna"),
        "written": NOW,
    }
    return Entry(**(fields | other))  # type: ignore[arg-type]


def a_check_in(**other: object) -> CheckIn:
    fields: dict[str, object] = {
        "id": EntryId(MOMENT.fresh("check-in")),
        "circle": CIRCLE,
        "person": PersonId("practice:anna"),
        "at": NOW,
        "mood": 3,
    }
    return CheckIn(**(fields | other))  # type: ignore[arg-type]


def test_the_question_is_the_invitations_then_the_named_then_the_next_one() -> None:
    facts = ReflectSnapshot(here=HERE, invited=INVITED, named=ITEM, current=ITEM, written=2)
    listening = Question(programme=PROGRAMME, topic="listening")
    assert asked(facts, an_act(q="0")) == (INVITED.question, (CIRCLE_GIVEN, ("o", OCCASION)))
    named = replace(facts, invited=None)
    assert asked(named, an_act(q="0")) == (
        replace(listening, number=0),
        (CIRCLE_GIVEN, ("k", ITEM.id), ("q", "0")),
    )
    current = replace(named, named=None)
    assert asked(current, an_act()) == (replace(listening, number=2), (CIRCLE_GIVEN, ("k", ITEM.id), ("q", "2")))
    assert asked(replace(current, written=3), an_act()) == (listening, (CIRCLE_GIVEN, ("k", ITEM.id)))
    assert asked(ReflectSnapshot(here=HERE), an_act()) == (Question(), (CIRCLE_GIVEN,))


def test_what_is_written_is_kept_as_it_was_sent() -> None:
    text = "  One line.\n\nAnother, with *stars* and | bars.  \n"
    entry = an_entry(topic=f"{PROGRAMME}/boundaries", question=1, occasion=OCCASION, pages=(text,))
    decision = decide_save(ReflectSnapshot(here=HERE, invited=INVITED), an_act(text=text, o=OCCASION), MOMENT)
    saved = Saved(circle=CIRCLE, entry=entry.id)
    assert decision == Decision(reply=Show(saved, replace=True), changes=(EntryWritten(entry),))


def test_a_page_goes_to_its_entry_under_the_next_number() -> None:
    entry = an_entry(id=EntryId("e00000000001"))
    decision = decide_save(ReflectSnapshot(here=HERE, entry=entry, pages=2), an_act(text="third", e=entry.id), MOMENT)
    page = PageAdded(entry=entry.id, circle=CIRCLE, person=ANNA.person, number=2, text="third")
    saved = Saved(circle=CIRCLE, entry=entry.id, page=3)
    assert decision == Decision(reply=Show(saved, replace=True), changes=(page,))


def test_later_is_the_same_card_under_a_key_of_its_own() -> None:
    quiet = replace(ANNA, quiet_from=time(21), quiet_until=time(8), discreet=True)
    facts = ReflectSnapshot(here=replace(HERE, member=quiet), invited=INVITED)
    due = datetime(2026, 12, 3, 7, tzinfo=UTC)
    decision = decide_later(facts, an_act("reflect.later", "room/1", o=OCCASION), MOMENT)
    [intent] = decision.intents
    card = ReflectionInvitation(
        circle=CIRCLE,
        circle_name="Evening circle",
        occasion=OCCASION,
        programme=PROGRAMME,
        topic="boundaries",
        question=1,
        discreet=True,
    )
    again = Whisper(key=intent.key, person=ANNA.person, card=card, occasion=OCCASION, not_before=due)
    assert decision == Decision(reply=Show(LaterSet(circle=CIRCLE, at=due), replace=True), intents=(again,))
    assert intent.key.startswith(f"{private_key(OCCASION, ANNA.person)}/later/")


def test_two_taps_on_one_message_ask_for_one_repetition() -> None:
    facts = ReflectSnapshot(here=HERE, invited=INVITED)

    def key(event: str, message: str) -> str:
        act = replace(an_act("reflect.later", message, o=OCCASION), id=EventId(event))
        return decide_later(facts, act, MOMENT).intents[0].key

    assert key("practice:1", "room/1") == key("practice:2", "room/1")
    assert key("practice:1", "room/1") != key("practice:2", "room/2")


def test_skipping_changes_nothing() -> None:
    assert decide_skip(HERE, an_act("reflect.skip"), MOMENT) == show(
        Told(circle=CIRCLE, message="reflection-skipped"), replace=True
    )


def test_pausing_changes_one_choice() -> None:
    paused = MemberSaved(replace(ANNA, reflections=False))
    assert decide_pause(HERE, an_act("reflect.pause"), MOMENT) == Decision(
        reply=Show(Paused(circle=CIRCLE), replace=True), changes=(paused,)
    )


def test_a_tap_is_a_check_in_and_a_tap_soon_after_is_the_same_one() -> None:
    today = ((date(2026, 12, 2), 4),)
    first = a_check_in(mood=4)
    card = CheckInKept(circle=CIRCLE, check_in=first.id, mood=4, points=today)
    assert decide_mood(CheckInsSnapshot(here=HERE), an_act("checkin.mood", mood="4"), MOMENT) == Decision(
        reply=Show(card), changes=(CheckInRecorded(first),)
    )
    before = a_check_in(id=EntryId("c00000000001"), at=NOW - timedelta(minutes=9), word="tired")
    kept = replace(before, mood=4)
    card = replace(card, check_in=before.id, word="tired")
    assert decide_mood(
        CheckInsSnapshot(here=HERE, check_ins=(before,)), an_act("checkin.mood", mood="4"), MOMENT
    ) == Decision(reply=Show(card), changes=(CheckInRecorded(kept),))


def test_a_word_changes_nothing_else_of_its_check_in() -> None:
    one, other = a_check_in(id=EntryId("c00000000001")), a_check_in(id=EntryId("c00000000002"), mood=5)
    worded = replace(one, word="tired")
    decision = decide_word(
        CheckInsSnapshot(here=HERE, check_ins=(one, other)), an_act("checkin.save", c=one.id, word=" tired "), MOMENT
    )
    assert decision.changes == (CheckInRecorded(worded),)


def test_deleting_needs_the_buttons_own_id_and_yes() -> None:
    entry = an_entry(id=EntryId("e00000000001"), pages=("text",))
    facts = EntrySnapshot(here=HERE, entries=(entry,), entry=entry)
    asked_first = show(ReallyDelete(circle=CIRCLE, entry=entry.id, topic="", written=NOW))
    for given_so in ({"entry": "1", "sure": "yes"}, {"entry": entry.id}, {"entry": entry.id, "sure": "no"}):
        assert decide_delete(facts, an_act("journal.delete", **given_so), MOMENT) == asked_first
    gone = EntryDeleted(entry=entry.id, circle=CIRCLE, person=ANNA.person)
    assert decide_delete(facts, an_act("journal.delete", entry=entry.id, sure="yes"), MOMENT).changes == (gone,)


@given(st.text(st.sampled_from("ab \n\r"), max_size=60))
def test_paragraphs_lose_nothing_but_line_breaks(text: str) -> None:
    shown = "".join(paragraphs(text))
    assert "".join(shown.split()) == "".join(text.split())


@given(st.text(max_size=400))
def test_first_words_are_one_short_line(text: str) -> None:
    found = first_words(an_entry(pages=(text,)))
    assert len(found) <= FIRST_WORDS + 1
    assert len(found.splitlines()) <= 1


def test_half_a_character_is_replaced_and_whole_ones_stay() -> None:
    assert legible("a \ud83d b \ud83d\ude42 c 🙂") == "a \ufffd b 🙂 c 🙂"
