"""Single decisions of the facilitators' side, whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from bots.app import Content
from core.circles.announcing import When, read_when
from core.circles.answers import GUIDED, Step, answers_of, first_open
from core.circles.changes import Audited, CircleSaved, TroubleClosed
from core.circles.changing import changed
from core.circles.life import LifeSnapshot, decide_resume
from core.circles.making import make, retimed
from core.circles.model import AuditLine, CircleState, Here, Trouble, TroubleKind
from core.circles.setup_cards import EXAMPLE
from core.circles.state_cards import CircleStatus
from core.kernel.decision import Decision, Show
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import EventId, PersonId, QueueItemId, SpaceId
from core.kernel.moment import at
from core.programme.queue import QueueItem
from core.schedule.changes import SeriesSaved
from core.schedule.rules import Rule, Weekday
from core.schedule.series import Series, SeriesKind, SeriesState
from tests.stage import CIRCLE, PROGRAMME, a_circle, a_series

NOW = datetime(2026, 11, 30, 19, tzinfo=UTC)
MOMENT = at(NOW, "Europe/Berlin", seed="decisions")
SPACE = SpaceId("discord:1")
ANSWERS = {**EXAMPLE, "zone": "Europe/Berlin"}


def act(action: str, **given: str) -> Act:
    return Act(
        id=EventId("e"), action=action, actor=Actor(person=PersonId("practice:fatima")), place=Place(), given=given
    )


def test_a_circle_is_made_of_its_answers(content: Content) -> None:
    made = make(ANSWERS, SPACE, content.loaded.library, MOMENT)
    assert made.circle == replace(
        a_circle(),
        id=MOMENT.fresh("circle"),
        platform="discord",
        space=SPACE,
        name="Evening circle",
        home="discord:100000000000000001",
        back="discord:100000000000000002",
        facilitators=frozenset({"discord:100000000000000004"}),
        facilitator_roles=frozenset({"100000000000000003"}),
        controller="The Harbour Project",
        contact="circle@example.org",
        created=NOW,
    )
    assert [(one.kind, one.rule.text, one.clock, one.source) for one in made.series] == [
        (SeriesKind.TOPIC, "FREQ=WEEKLY;BYDAY=MO", time(18), PROGRAMME),
        (SeriesKind.REFLECTION, "FREQ=WEEKLY;BYDAY=TH,SU", time(19, 30), PROGRAMME),
        (SeriesKind.WEEK, "FREQ=WEEKLY;BYDAY=MO", time(9), ""),
    ]
    topics = content.loaded.library.programmes[PROGRAMME].topics
    assert [item.topic for item in made.queue] == [topic.id for topic in topics]


def test_a_circle_that_stands_would_have_answered_what_it_is(content: Content) -> None:
    made = make(ANSWERS, SPACE, content.loaded.library, MOMENT)
    assert answers_of(made.circle, [(one, None) for one in made.series]) == {**ANSWERS, "language": "en"}


def test_the_first_question_that_is_open_is_asked() -> None:
    answers: dict[str, str] = {}
    asked: list[Step] = []
    while (step := first_open(answers)) is not None:
        asked.append(step)
        names = {
            Step.PEOPLE: ("roles",),
            Step.HOST: ("controller", "contact"),
            Step.TOPIC: ("topic_days", "topic_clock"),
            Step.REFLECTION: ("reflection_days", "reflection_clock"),
        }.get(step, (step.value,))
        answers |= dict.fromkeys(names, "x")
    assert tuple(asked) == GUIDED


def test_every_second_week_stays_every_second_week_when_its_day_moves() -> None:
    fortnightly = replace(a_series(), rule=Rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", date(2026, 11, 30)))
    moved = retimed(fortnightly, Step.TOPIC, {"topic_days": "th", "topic_clock": "20:15"}, date(2026, 12, 2))
    rule = Rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TH", date(2026, 11, 30))
    assert moved == replace(fortnightly, rule=rule, clock=time(20, 15))


def test_a_series_of_days_of_its_own_keeps_them_when_only_its_time_moves() -> None:
    monthly = replace(a_series(), rule=Rule("FREQ=MONTHLY;BYDAY=1MO", date(2026, 11, 30)))
    assert retimed(monthly, Step.TOPIC, {"topic_clock": "20:00"}, date(2026, 12, 2)) == replace(monthly, clock=time(20))


def after(step: Step, series: Series, last: date | None, content: Content, **answers: str) -> tuple[object, ...]:
    circle = a_circle()
    found = changed(
        circle,
        step,
        answers_of(circle, [(series, last)]) | answers,
        series=[(series, last)],
        queue=(),
        troubles=(Trouble(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject=circle.home, since=NOW),),
        library=content.loaded.library,
        moment=MOMENT,
    )
    assert found is not None
    return found.changes


def test_a_series_moved_to_later_today_after_it_was_posted_waits_for_next_week(content: Content) -> None:
    moved = replace(a_series(), clock=time(22))
    due = datetime(2026, 12, 7, 21, tzinfo=UTC)
    found = after(Step.TOPIC, a_series(), date(2026, 11, 30), content, topic_clock="22:00")
    assert found == (SeriesSaved(moved, due, date(2026, 11, 30)),)


def test_a_series_moved_to_later_today_that_was_not_posted_comes_today(content: Content) -> None:
    moved = replace(a_series(), clock=time(22))
    due = datetime(2026, 11, 30, 21, tzinfo=UTC)
    found = after(Step.TOPIC, a_series(), date(2026, 11, 23), content, topic_clock="22:00")
    assert found == (SeriesSaved(moved, due, date(2026, 11, 29)),)


def test_a_new_home_closes_what_was_told_of_the_old_one(content: Content) -> None:
    found = after(Step.HOME, a_series(), date(2026, 11, 30), content, home="practice:garden")
    assert found == (
        CircleSaved(replace(a_circle(), home="practice:garden")),
        TroubleClosed(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject="practice:home"),
    )


def test_another_name_touches_no_series(content: Content) -> None:
    found = after(Step.NAME, a_series(), date(2026, 11, 30), content, name="Quiet circle")
    assert found == (CircleSaved(replace(a_circle(), name="Quiet circle")),)


def test_another_programme_brings_its_topics_once(content: Content) -> None:
    circle = a_circle(programme="an-old-one")
    series = replace(a_series(), source="an-old-one")
    arguments = {
        "series": [(series, None)],
        "troubles": (),
        "library": content.loaded.library,
        "moment": MOMENT,
    }
    answers = answers_of(circle, [(series, None)]) | {"programme": PROGRAMME}
    first = changed(circle, Step.PROGRAMME, answers, queue=(), **arguments)  # type: ignore[arg-type]
    assert first is not None
    assert {one.source for one, _ in first.series} == {PROGRAMME}
    assert len(first.queue) == len(content.loaded.library.programmes[PROGRAMME].topics)
    waiting = (QueueItem(id=QueueItemId("q"), circle=CIRCLE, programme=PROGRAMME, place=0, topic="listening"),)
    again = changed(circle, Step.PROGRAMME, answers, queue=waiting, **arguments)  # type: ignore[arg-type]
    assert again is not None
    assert again.queue == waiting


def test_resuming_starts_what_stopped_leaves_what_a_facilitator_paused_and_takes_the_rooms_for_mended() -> None:
    stopped = replace(a_series(), state=SeriesState.STOPPED)
    paused = replace(a_series(name="pppppppppppp"), state=SeriesState.PAUSED)
    gone = Trouble(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject="practice:home", since=NOW)
    closed = Trouble(circle=CIRCLE, kind=TroubleKind.DM_CLOSED, subject="practice:ben", since=NOW)
    circle = a_circle(state=CircleState.STOPPED, state_reason="room-gone")
    snapshot = LifeSnapshot(
        here=Here(circle=circle), series=((stopped, date(2026, 11, 2)), (paused, None)), troubles=(gone, closed)
    )
    decision = decide_resume(snapshot, act("life.resume"), MOMENT)
    due = datetime(2026, 12, 7, 17, tzinfo=UTC)
    card = decision.reply.card if isinstance(decision.reply, Show) else None
    assert isinstance(card, CircleStatus)
    assert (card.state, card.troubles, card.stopped) == (CircleState.OPEN, ((TroubleKind.DM_CLOSED, ""),), 0)
    line = AuditLine(circle=CIRCLE, at=NOW, by=PersonId("practice:fatima"), action="life.resume")
    assert replace(decision, reply=None) == Decision(
        changes=(
            CircleSaved(a_circle()),
            SeriesSaved(a_series(), due, date(2026, 11, 30)),
            SeriesSaved(paused, None, date(2026, 11, 30)),
            TroubleClosed(circle=CIRCLE, kind=TroubleKind.ROOM_GONE, subject="practice:home"),
            Audited(line),
        )
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", When()),
        ("  ", When()),
        ("21:00", When(datetime(2026, 11, 30, 20, tzinfo=UTC))),
        ("at 9 pm", When(datetime(2026, 11, 30, 20, tzinfo=UTC))),
        ("18:00", When(datetime(2026, 12, 1, 17, tzinfo=UTC))),
        ("1 December 18:00", When(datetime(2026, 12, 1, 17, tzinfo=UTC))),
        ("On 1 December, at 6 pm", When(datetime(2026, 12, 1, 17, tzinfo=UTC))),
        ("2026-12-01 18:00", When(datetime(2026, 12, 1, 17, tzinfo=UTC))),
        ("30 November 18:00", When(note="announce-when-past")),
        ("2029-12-01 18:00", When(note="announce-too-late")),
        ("tomorrow", When(note="announce-when-unclear")),
        ("1 December", When(note="announce-when-unclear")),
        ("12/1 18:00", When(note="announce-when-unclear")),
        ("x " * 200, When(note="announce-when-unclear")),
    ],
)
def test_a_moment_is_read_on_the_circles_wall_or_not_at_all(typed: str, found: When) -> None:
    assert read_when(typed, MOMENT) == found


def test_weekdays_keep_their_short_names() -> None:
    assert [day.name[:2].casefold() for day in Weekday] == ["mo", "tu", "we", "th", "fr", "sa", "su"]
