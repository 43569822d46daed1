"""How settings are read from what a member typed or pressed."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.circles.choices import Chosen, Setting, Unread, choose
from core.circles.countries import CODES
from core.circles.examples import a_member
from core.circles.model import Reach
from core.kernel.moment import at

NOW = at(datetime(2026, 12, 1, 12, tzinfo=UTC), "Europe/Berlin")


@pytest.mark.parametrize(
    ("setting", "typed", "field", "value"),
    [
        ("zone", "Europe/London", "zone", "Europe/London"),
        ("zone", "new york", "zone", "America/New_York"),
        ("zone", "", "zone", ""),
        ("hour", "7pm", "hour", time(19)),
        ("hour", "no", "hour", None),
        ("discreet", "yes", "discreet", True),
        ("reflections", "no", "reflections", False),
        ("check-ins", "no", "check_ins", False),
        ("noticing", "yes", "noticing", True),
        ("reach", "never", "reach", Reach.NEVER),
        ("country", "de", "country", "DE"),
        ("country", "NO", "country", "NO"),
        ("country", "none", "country", ""),
        ("pause", "24 December", "paused_until", date(2026, 12, 24)),
        ("pause", "14", "paused_until", date(2026, 12, 15)),
        ("pause", "no", "paused_until", None),
        ("language", "es", "language", "es"),
    ],
)
def test_it_is_read_as_it_is_meant(setting: str, typed: str, field: str, value: object):
    before = a_member()
    chosen = choose(before, {setting: typed, "circle": "0123456789ab"}, NOW)
    assert chosen.changed == (Setting(setting),)
    assert getattr(chosen.member, field) == value


@pytest.mark.parametrize("typed", ["22:00-07:00", "10pm – 7 am", "22:00 to 07:00", "22h until 7h"])
def test_quiet_hours_are_two_times(typed: str):
    assert choose(a_member(), {"quiet": typed}, NOW).member.quiet == (time(22), time(7))


@pytest.mark.parametrize(
    ("setting", "typed"),
    [
        ("zone", "Mars"),
        ("zone", "america"),
        ("hour", "25:00"),
        ("quiet", "22:00"),
        ("quiet", "22:00-22:00"),
        ("discreet", "perhaps"),
        ("reach", "loud"),
        ("country", "Atlantis"),
        ("country", "XX"),
        ("pause", "yesterday"),
        ("pause", "1 December 2026"),
        ("pause", "24 December 2028"),
        ("pause", "0"),
        ("pause", "²"),
        ("language", "../../en"),
    ],
)
def test_what_cannot_be_read_changes_nothing_and_is_told(setting: str, typed: str):
    before = a_member()
    assert choose(before, {setting: typed}, NOW) == Chosen(before, (), (Unread(Setting(setting), typed),))


def test_a_question_left_for_later_changes_nothing():
    before = a_member()
    later = {"noticing": "later", "reach": "later", "country": "later"}
    assert choose(before, later, NOW) == Chosen(before)


def test_what_was_typed_is_not_in_the_repr():
    chosen = choose(a_member(), {"country": "where I hide"}, NOW)
    assert "hide" not in repr(chosen)


def test_a_pause_is_counted_from_the_member_s_own_day():
    late = at(datetime(2026, 12, 1, 23, 30, tzinfo=UTC), "UTC")
    far = choose(a_member(), {"zone": "Pacific/Auckland"}, late).member
    assert choose(far, {"pause": "1"}, late).member.paused_until == date(2026, 12, 3)


@given(st.sampled_from(list(Setting)), st.text(max_size=200))
def test_no_text_breaks_a_setting(setting: Setting, typed: str):
    chosen = choose(a_member(), {setting.value: typed}, NOW)
    assert len(chosen.changed) + len(chosen.unread) == (0 if typed == "later" else 1)
    until = chosen.member.paused_until
    assert until is None or NOW.today < until <= NOW.today + timedelta(days=366)
    assert chosen.member.country in CODES | {""}
