"""The practice room in another language, also after it was closed."""

from __future__ import annotations

from contextlib import AsyncExitStack
from pathlib import Path

from bots.app import Content
from bots.demo import furnished
from bots.practice.practice import Practice


def test_the_page_begins_in_english_and_offers_every_language(practice: Practice):
    assert practice.say("practice-title") == "Practice room"
    assert set(practice.says) >= {"en", "es"}


async def test_the_language_that_was_chosen_is_kept(tmp_path: Path, content: Content):
    async with AsyncExitStack() as stack:
        practice = await furnished(stack, tmp_path, content=content)
        await practice.speak("es")
        assert practice.say("practice-title") == "Sala de práctica"
    async with AsyncExitStack() as stack:
        again = await furnished(stack, tmp_path, content=content)
        assert again.say("practice-title") == "Sala de práctica"


async def test_people_who_belong_to_nothing_yet_are_answered_in_it(practice: Practice):
    await practice.speak("es")
    person = next(iter(practice.house.people.values()))
    assert practice.act(person, "private", "circle.menu", {}).language == "es"


async def test_a_language_without_words_changes_nothing(practice: Practice):
    await practice.speak("xx")
    assert practice.language == "en"
