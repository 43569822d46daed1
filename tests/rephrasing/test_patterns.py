"""From "you always" to "I feel": what is found, what is suggested, and that no text is too odd."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bots.app import Content
from bots.library.problems import Problem
from bots.library.rephrasefile import read_rephrasing
from core.rephrasing.patterns import Parts, Rephrasing, find, sentence, tidy


def known(content: Content, language: str) -> Rephrasing:
    found = content.loaded.library.rephrasing(language)
    assert found is not None
    assert found.language == language
    return found


@pytest.mark.parametrize(
    ("language", "words", "pattern", "when", "like"),
    [
        ("en", "You always look away when I talk. I hate it.", "always", "you look away when I talk", ""),
        ("en", "honestly, you’re never home before nine", "never-are", "you are not home before nine", ""),
        ("en", "Why don't you ever call me?", "never", "you do not call me", ""),
        ("en", "YOU SHOULD call your mother", "should", "", "you to call your mother"),
        ("en", "you are so selfish", "label", "", ""),
        ("en", "You always", "always", "", ""),
        ("es", "Siempre me ignoras cuando hablo.", "always", "me ignoras cuando hablo", ""),
        ("es", "nunca me escuchas", "never", "no me escuchas", ""),
        ("es", "Deberías llamarme", "should", "", "que pudieras llamarme"),
    ],
)
def test_a_turn_of_phrase_gives_each_part_a_beginning(
    content: Content, language: str, words: str, pattern: str, when: str, like: str
) -> None:
    found = find(words, known(content, language))
    assert found is not None
    assert (found.pattern.id, found.when, found.like) == (pattern, when, like)


@pytest.mark.parametrize("words", ["", "I waited for you yesterday.", "Thank you, always.", "see you alwaysland"])
def test_what_blames_nobody_is_let_be(content: Content, words: str) -> None:
    assert find(words, known(content, "en")) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_turn_in_the_files_is_found_by_its_own_words(content: Content, language: str) -> None:
    help_ = known(content, language)
    for pattern in help_.patterns:
        for start in pattern.starts:
            assert find(f"{start} xyz", help_) is not None, start


def test_both_languages_help_with_the_same_number_of_feelings_and_phrases(content: Content) -> None:
    one, other = known(content, "en"), known(content, "es")
    assert len(one.feelings) == len(other.feelings)
    assert len(one.reflecting) == len(other.reflecting)
    assert len(one.validating) == len(other.validating)


@pytest.mark.parametrize(
    ("language", "parts", "said"),
    [
        ("en", Parts(feel="hurt", when="you look away"), "I feel hurt when you look away."),
        (
            "en",
            Parts(feel="hurt", when="you {feel} away", because="I miss you", like="ten minutes"),
            "I feel hurt when you {feel} away because I miss you. I would like ten minutes.",
        ),
        (
            "es",
            Parts(feel="tristeza", when="no me escuchas", like="que pudieras mirarme"),
            "Siento tristeza cuando no me escuchas. Me gustaría que pudieras mirarme.",
        ),
    ],
)
def test_the_parts_become_a_sentence(content: Content, language: str, parts: Parts, said: str) -> None:
    assert sentence(parts, known(content, language)) == said


def test_a_part_stands_on_one_line_without_its_mark() -> None:
    assert tidy("  you\nlook away. ") == "you look away"


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=400))
def test_no_text_is_too_odd(content: Content, words: str) -> None:
    for language in ("en", "es"):
        found = find("you always " + words, known(content, language))
        assert found is None or len(found.when) <= 200


def test_a_hostile_text_takes_no_longer_than_any_other(content: Content) -> None:
    before = time.perf_counter()
    for language in ("en", "es"):
        find("you always" * 100_000, known(content, language))
        find("you don't " * 100_000, known(content, language))
    assert time.perf_counter() - before < 1


def test_a_file_that_cannot_be_used_says_what_to_mend() -> None:
    problems: list[Problem] = []
    assert read_rephrasing("en", "sentence: I feel {feel}\n", "rephrase/en.yaml", problems) is None
    assert {problem.file for problem in problems} == {"rephrase/en.yaml"}
