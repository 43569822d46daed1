"""Series in plain words, and what is to come across all of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from bots.app import Content
from bots.engine.render import Renderer
from core.circles.model import Trouble, TroubleKind
from core.kernel.cards import Desk
from core.kernel.ids import PlatformName
from core.schedule.listing import next_occasions
from core.schedule.rules import Rule, RuleRefused, from_rfc5545
from core.schedule.series import SeriesKind, SeriesState, upcoming
from core.schedule.week import coming, week_facts
from core.schedule.words import listed, rule_in_words, series_in_short, series_in_words, state_in_words
from tests.stage import CIRCLE, START, a_circle, a_queue, a_series

MONDAY = datetime(2026, 11, 30, 17, tzinfo=UTC)


@pytest.fixture
def desk(content: Content) -> Desk:
    return Renderer(content.wording, content.loaded).desk(PlatformName.PRACTICE, a_circle())


def rule(text: str) -> Rule:
    made = from_rfc5545(text, date(2026, 11, 30))
    assert not isinstance(made, RuleRefused)
    return made


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("FREQ=WEEKLY;BYDAY=MO", "every Monday"),
        ("FREQ=WEEKLY;BYDAY=MO,TH", "every Monday and Thursday"),
        ("FREQ=WEEKLY;BYDAY=MO,WE,FR", "every Monday, Wednesday and Friday"),
        ("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU", "every day"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "every 2 weeks on Monday"),
        ("FREQ=DAILY", "every day"),
        ("FREQ=DAILY;INTERVAL=3", "every 3 days"),
        ("FREQ=MONTHLY;BYDAY=2TU", "the second Tuesday of each month"),
        ("FREQ=MONTHLY;BYDAY=-1SU", "the last Sunday of each month"),
        ("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1", "by the rule FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1"),
    ],
)
def test_a_rule_is_said_in_plain_words(desk: Desk, text: str, said: str):
    assert rule_in_words(desk, rule(text)) == said


def test_a_series_is_said_with_its_programme_time_and_zone(desk: Desk):
    said = series_in_words(desk, a_series())
    assert said == "Topic from “Trust, from the roots up”, every Monday at 18:00 (Europe/Berlin)"


def test_a_title_goes_before_the_programme(desk: Desk):
    titled = replace(a_series(SeriesKind.ANNOUNCEMENT), title="Video evening", zone="America/New_York")
    assert series_in_words(desk, titled) == "Announcement “Video evening”, every Monday at 18:00 (America/New York)"


def test_the_short_form_fits_a_list_to_choose_from(desk: Desk):
    assert len(series_in_short(desk, replace(a_series(), title="x" * 200))) == 100


def test_nothing_is_listed_as_nothing(desk: Desk):
    assert listed(desk, []) == ""


def test_each_state_says_what_comes_next_or_why_nothing_does(desk: Desk):
    series, today = a_series(), date(2026, 11, 30)
    following = upcoming(series, START, 1)[0]
    gone = Trouble(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject="practice:home", since=START)
    assert state_in_words(desk, series, following, today) == "Next: Monday 30 November, 18:00."
    assert state_in_words(desk, replace(series, state=SeriesState.PAUSED), None, today).startswith("Paused.")
    resting = replace(series, paused_until=date(2026, 12, 24))
    later = upcoming(resting, START, 1)[0]
    assert (
        state_in_words(desk, resting, later, today)
        == "Paused until Thursday 24 December. Next: Monday 28 December, 18:00."
    )
    assert "room is gone" in state_in_words(desk, replace(series, state=SeriesState.STOPPED), None, today, [gone])
    assert "could not be posted" in state_in_words(desk, replace(series, state=SeriesState.STOPPED), None, today)
    assert state_in_words(desk, series, None, today) == "Over. It has no more dates."


def test_the_next_occasions_of_all_series_come_in_order_with_their_topics(content: Content):
    topics, reflections = a_series(), a_series(SeriesKind.REFLECTION, "cccccccccccc", "TH")
    card = a_series(SeriesKind.WEEK, "dddddddddddd", "SU")
    queue = a_queue(content).items
    coming = next_occasions([(reflections, None), (topics, None), (card, None)], queue, START, 8)
    assert [one.kind for one in coming] == [SeriesKind.TOPIC, SeriesKind.REFLECTION] * 4
    assert [one.due for one in coming][:2] == [MONDAY, MONDAY + timedelta(days=3)]
    assert [one.topic for one in coming if one.topic] == [item.topic for item in queue[:4]]


def test_what_was_posted_today_does_not_come_again_when_it_is_moved_to_later():
    moved = replace(a_series(), clock=time(19))
    [coming] = next_occasions([(moved, date(2026, 11, 30))], (), MONDAY + timedelta(minutes=30), 1)
    assert coming.due == MONDAY + timedelta(days=7, hours=1)


def test_a_series_that_rests_brings_nothing():
    assert next_occasions([(replace(a_series(), state=SeriesState.PAUSED), None)], (), START, 3) == ()


def test_times_stay_on_the_wall_when_the_clocks_change():
    spring = datetime(2027, 3, 27, 12, tzinfo=UTC)
    daily = replace(a_series(), rule=rule("FREQ=DAILY"))
    coming = next_occasions([(daily, None)], (), spring, 3)
    assert {one.due.astimezone(ZoneInfo("Europe/Berlin")).time() for one in coming} == {time(18)}


def test_what_was_posted_today_is_not_said_to_be_coming_when_its_series_moves_to_later_today():
    moved = a_series()
    noon = datetime(2026, 11, 30, 12, tzinfo=UTC)
    before = week_facts([(moved, date(2026, 11, 29))], ())
    after = week_facts([(moved, date(2026, 11, 30))], ())
    assert [one.due.day for one in coming(before, noon, noon + timedelta(days=8))] == [30, 7]
    assert [one.due.day for one in coming(after, noon, noon + timedelta(days=8))] == [7]
