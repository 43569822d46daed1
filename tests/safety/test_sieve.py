"""The sieve lets every pattern through that can match, and holds back most that cannot."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.safety.patterns import Pattern, read_pattern
from core.safety.reading import Spelling, in_a_row, line, sentences
from core.safety.sieve import Sieve

SETS = {
    "self": read_pattern("(me|my [own] self)", {}, str.split),
    "perhaps": read_pattern("[very] (sad|low)", {}, str.split),
}
PATTERNS = (
    "want to die",
    "want [not] to (die|go [home])",
    "(want|go) ~2 (home|die)",
    "go ~~3 home",
    "^ [not] me $",
    "<perhaps> !(home|me) <self>",
    "(hurt <self>|<self> hurt) [@] . go",
    "@ (home|me)",
    "(want [very] (low|sad)|my self)",
)
WORDS = ("want", "to", "die", "not", "go", "home", "me", "my", "own", "self", "very", "sad", "low", "hurt", "3")


@pytest.fixture(scope="module")
def read() -> list[Pattern]:
    return [read_pattern(text, SETS, str.split) for text in PATTERNS]


@settings(max_examples=600, deadline=None)
@given(parts=st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=6), min_size=1, max_size=3))
def test_a_pattern_that_matches_is_never_held_back(read: list[Pattern], parts: list[list[str]]) -> None:
    reading = line(parts)
    through = Sieve.of([one.closely for one in read]).through(reading.split())
    matching = [place for place, one in enumerate(read) if re.search(f" {one.regex}", reading)]
    assert set(matching) <= set(through), reading


@pytest.mark.parametrize(
    ("reading", "through"),
    [
        (". want to die . ", {0, 1, 2}),
        (". to die want . ", {2}),
        (". want . to die . ", {2}),
        (". go very home . ", {2, 3, 7}),
        (". sad hurt . my self . ", {8}),
    ],
)
def test_words_that_do_not_stand_side_by_side_are_not_enough(
    read: list[Pattern], reading: str, through: set[int]
) -> None:
    assert set(Sieve.of([one.closely for one in read]).through(reading.split())) == through


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab cA’'.,!?…\n-é3", max_size=40) | st.text(max_size=40))
def test_the_row_of_words_holds_every_pair_of_the_sentences(text: str) -> None:
    spelling = Spelling(expand={"a": ("b", "c")}, join={("c", "b"): "cb"}, fillers=frozenset({"ab"}))
    row = spelling.words(in_a_row(text))
    exact = line(sentences(text, spelling)).split()
    assert {*pairwise(exact)} <= {*pairwise(row)}
