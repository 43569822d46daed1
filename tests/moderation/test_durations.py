"""How long, as people type it in English and in Spanish."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.moderation.durations import FOREVER, parse_duration, parts


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("2 hours", timedelta(hours=2)),
        ("3 días", timedelta(days=3)),
        ("3 dias", timedelta(days=3)),
        ("1h30", timedelta(minutes=90)),
        ("2h 30m", timedelta(minutes=150)),
        ("90 min", timedelta(minutes=90)),
        ("half an hour", timedelta(minutes=30)),
        ("media hora", timedelta(minutes=30)),
        ("A WEEK", timedelta(weeks=1)),
        ("una semana y 2 días", timedelta(days=9)),
        ("1,5 horas", timedelta(minutes=90)),
        ("for two days", timedelta(days=2)),
        ("para siempre", FOREVER),
        ("forever", FOREVER),
    ],
)
def test_what_people_type_is_understood(typed: str, span: timedelta):
    assert parse_duration(typed) == span


@pytest.mark.parametrize("typed", ["", "2", "soon", "2 2 hours", "-3 days", "0 days", "99999 days", "9" * 80])
def test_what_could_mean_anything_is_not_read(typed: str):
    assert parse_duration(typed) is None


@given(st.text(max_size=80))
def test_nothing_that_is_typed_makes_it_fail(typed: str):
    span = parse_duration(typed)
    assert span is None or span >= timedelta(0)


def test_a_span_is_said_in_its_largest_whole_unit():
    spans = (timedelta(weeks=2), timedelta(days=3), timedelta(hours=36), timedelta(minutes=90), timedelta(seconds=30))
    assert [parts(span) for span in spans] == [(2, "week"), (3, "day"), (36, "hour"), (90, "minute"), (30, "second")]
