"""What would be posted when, without posting it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bots.app import Content
from core.circles.model import CircleState
from core.schedule.changes import Outcome
from core.schedule.series import SeriesKind, SeriesState
from core.schedule.simulate import simulate
from tests.stage import START, a_circle, a_queue, a_series

TOPICS = a_series()
REFLECTIONS = a_series(SeriesKind.REFLECTION, "cccccccccccc", "TH")


def test_a_month_over_the_end_of_summer_time_stays_at_six_on_the_wall(content: Content):
    start = datetime(2026, 10, 5, tzinfo=UTC)
    topics = replace(TOPICS, rule=replace(TOPICS.rule, anchor=date(2026, 10, 5)))
    told = simulate(a_circle(), [(topics, None)], a_queue(content).items, start, start + timedelta(days=28))
    assert [one.day.day for one in told] == [5, 12, 19, 26]
    assert {one.at.astimezone(ZoneInfo("Europe/Berlin")).hour for one in told} == {18}
    assert [one.at.hour for one in told] == [16, 16, 16, 17]


def test_each_reflection_asks_about_the_topic_before_it(content: Content):
    queue = a_queue(content).items
    told = simulate(a_circle(), [(REFLECTIONS, None), (TOPICS, None)], queue, START, START + timedelta(days=14))
    assert [one.topic for one in told] == [queue[0].topic, queue[0].topic, queue[1].topic, queue[1].topic]


def test_an_empty_queue_shows(content: Content):
    told = simulate(a_circle(), [(TOPICS, None)], a_queue(content).items[:1], START, START + timedelta(days=14))
    assert [one.outcome for one in told] == [Outcome.POSTED, Outcome.NOTHING_TO_SAY]


def test_what_rests_and_a_circle_that_rests_post_nothing(content: Content):
    end = START + timedelta(days=60)
    assert simulate(a_circle(), [(replace(TOPICS, state=SeriesState.PAUSED), None)], (), START, end) == ()
    assert simulate(a_circle(state=CircleState.PAUSED), [(TOPICS, None)], (), START, end) == ()


def test_what_was_owed_from_long_before_is_too_old(content: Content):
    told = simulate(a_circle(), [(TOPICS, date(2026, 11, 16))], (), START - timedelta(days=2), START)
    assert told == ()
    anchored = replace(TOPICS, rule=replace(TOPICS.rule, anchor=date(2026, 11, 2)))
    told = simulate(a_circle(), [(anchored, date(2026, 11, 16))], (), START - timedelta(days=2), START)
    assert [(one.day, one.outcome) for one in told] == [(date(2026, 11, 23), Outcome.TOO_OLD)]
