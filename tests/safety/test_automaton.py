"""Both automata answer the same."""

from __future__ import annotations

import pytest

from core.safety.automaton import Slower, automaton

PATTERNS = [b" go die ", b" die ", b" idiot ", " año ".encode()]


def test_the_slower_automaton_finds_what_the_quicker_one_finds() -> None:
    try:
        slower = Slower(PATTERNS)
    except ImportError:
        pytest.skip("pyahocorasick is not installed")
    for text in (b" go die idiot die ", " un año ".encode(), b"", b" nothing "):
        quick = automaton(PATTERNS).find_matches_as_indexes(text, overlapping=True)
        assert sorted(slower.find_matches_as_indexes(text)) == sorted(quick)


def test_all_patterns_are_found_even_where_they_overlap() -> None:
    found = automaton(PATTERNS).find_matches_as_indexes(b" go die idiot ", overlapping=True)
    assert sorted(found) == [(0, 0, 8), (1, 3, 8), (2, 7, 14)]
