"""Patterns that people type: safe, and refused with a reason."""

from __future__ import annotations

import pytest

from core.safety.own_patterns import LONGEST, OwnPattern, Unusable


def usable(written: str) -> OwnPattern:
    made = OwnPattern.of(written)
    assert isinstance(made, OwnPattern)
    return made


def test_a_pattern_is_found_where_it_stands_in_any_case() -> None:
    text = "ñ Meet me at ROOM 12, room 7"
    assert [text[start:end] for start, end in usable(r"room \d+").find(text)] == ["ROOM 12", "room 7"]


@pytest.mark.parametrize(
    ("written", "why"),
    [("(", "wrong"), (r"(?=a)", "wrong"), ("a*", "empty"), ("", "empty"), ("a" * (LONGEST + 1), "long")],
)
def test_a_pattern_that_cannot_be_used_is_refused_with_a_reason(written: str, why: str) -> None:
    assert OwnPattern.of(written) == Unusable(why)


def test_a_pattern_that_would_take_other_engines_for_ever_answers() -> None:
    assert usable("(a+)+$").find("a" * 5_000 + "!") == ()


def test_half_a_character_is_no_fault() -> None:
    assert usable("b").find("\ud800b") == ((1, 2),)
