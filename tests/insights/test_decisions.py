"""What is decided about insights, whole."""

from __future__ import annotations

from datetime import UTC, date, datetime

from core.circles.changes import Audited
from core.circles.model import AuditLine, CircleState, Here
from core.insights.cards import InsightsBrief, InsightsCard
from core.insights.records import SAID, read, record
from core.insights.showing import InsightsSnapshot, decide_brief, decide_show, decide_weekly, next_brief, timer_id
from core.insights.weeks import WEEK, Measure, Said, Week, say_of
from core.kernel.decision import Decision, Show
from core.kernel.effects import Alert, Urgency
from core.kernel.events import Act, Actor, Place
from core.kernel.ids import DeliveryKey, EventId, PersonId
from core.kernel.moment import at
from core.kernel.timers import TimersCleared, TimerSet
from tests.stage import CIRCLE, a_circle

NOW = at(datetime(2026, 11, 25, 8, tzinfo=UTC), "Europe/Berlin")
MONDAY = date(2026, 11, 16)
HERE = Here(circle=a_circle())
NEXT = datetime(2026, 12, 2, 8, tzinfo=UTC)
TIMER = TimerSet(id=timer_id(CIRCLE), circle=CIRCLE, due=NEXT, action="insights.weekly")


def an_act(action: str = "insights.show", **given: str) -> Act:
    return Act(
        id=EventId("e"), action=action, actor=Actor(person=PersonId("practice:fatima")), place=Place(), given=given
    )


def a_week(size: int = 10) -> Week:
    return Week(monday=MONDAY, size=size)


def test_a_week_is_shown_and_what_was_said_of_it_is_kept_in_one_decision() -> None:
    decision = decide_show(InsightsSnapshot(here=HERE, fresh=(a_week(),)), an_act(), NOW)
    said = say_of(a_week())
    assert decision == Decision(
        reply=Show(InsightsCard(circle=CIRCLE, weeks=(said,))), changes=(record(CIRCLE, NOW.now, said),)
    )


def test_what_was_said_before_is_shown_as_it_was_and_nothing_changes() -> None:
    before = Said(monday=MONDAY, size=12)
    decision = decide_show(InsightsSnapshot(here=HERE, said=(before,)), an_act(), NOW)
    assert decision == Decision(reply=Show(InsightsCard(circle=CIRCLE, weeks=(before,))))


def test_a_week_that_was_told_wins_over_the_same_week_looked_at_again() -> None:
    before = Said(monday=MONDAY, size=12)
    decision = decide_show(InsightsSnapshot(here=HERE, said=(before,), fresh=(a_week(9),)), an_act(), NOW)
    assert decision.reply == Show(InsightsCard(circle=CIRCLE, weeks=(before,)))


def test_only_the_last_twelve_weeks_are_shown() -> None:
    said = tuple(Said(monday=MONDAY + WEEK * place, size=9) for place in range(20))
    decision = decide_show(InsightsSnapshot(here=HERE, said=said), an_act(), NOW)
    assert decision.reply == Show(InsightsCard(circle=CIRCLE, weeks=said[-12:]))


def test_the_brief_is_switched_on_with_a_timer_and_a_line_in_the_records() -> None:
    decision = decide_brief(InsightsSnapshot(here=HERE), an_act("insights.brief", on="yes"), NOW)
    line = AuditLine(circle=CIRCLE, at=NOW.now, by=PersonId("practice:fatima"), action="insights.brief", subject="on")
    assert decision == Decision(
        reply=Show(InsightsCard(circle=CIRCLE, brief=True), replace=True), changes=(TIMER, Audited(line))
    )


def test_anything_but_a_yes_switches_the_brief_off() -> None:
    for given in ("no", "", "maybe"):
        decision = decide_brief(InsightsSnapshot(here=HERE, brief=True), an_act("insights.brief", on=given), NOW)
        assert decision.changes[0] == TimersCleared(circle=CIRCLE, id=timer_id(CIRCLE))


def test_the_brief_goes_to_the_facilitators_room_once_for_each_week() -> None:
    decision = decide_weekly(InsightsSnapshot(here=HERE, fresh=(a_week(),), brief=True), an_act("insights.weekly"), NOW)
    said = say_of(a_week())
    brief = Alert(
        key=DeliveryKey(f"brief/{CIRCLE}/2026-11-16"),
        room=HERE.circle.back,
        card=InsightsBrief(circle=CIRCLE, week=said),
        urgency=Urgency.GROUP,
    )
    assert decision == Decision(changes=(record(CIRCLE, NOW.now, said), TIMER), intents=(brief,))


def test_no_brief_is_sent_of_a_small_circle_or_of_one_that_rests() -> None:
    small = decide_weekly(InsightsSnapshot(here=HERE, fresh=(a_week(8),)), an_act("insights.weekly"), NOW)
    resting = Here(circle=a_circle(state=CircleState.PAUSED))
    rests = decide_weekly(InsightsSnapshot(here=resting, fresh=(a_week(),)), an_act("insights.weekly"), NOW)
    assert (small.intents, rests.intents) == ((), ())
    assert small.changes[-1] == rests.changes[-1] == TIMER


def test_an_archived_circle_has_no_brief_any_more() -> None:
    gone = Here(circle=a_circle(state=CircleState.ARCHIVED))
    assert decide_weekly(InsightsSnapshot(here=gone, fresh=(a_week(),)), an_act("insights.weekly"), NOW) == Decision()
    asked = decide_brief(InsightsSnapshot(here=gone), an_act("insights.brief", on="yes"), NOW)
    assert TIMER not in asked.changes


def test_the_brief_comes_at_nine_on_the_circles_own_wall_before_and_after_the_clocks_change() -> None:
    summer = at(datetime(2026, 10, 20, 12, tzinfo=UTC), "Europe/Berlin")
    assert next_brief(summer) == datetime(2026, 10, 21, 7, tzinfo=UTC)
    winter = at(datetime(2026, 10, 21, 7, tzinfo=UTC), "Europe/Berlin")
    assert next_brief(winter) == datetime(2026, 10, 28, 8, tzinfo=UTC)


def test_what_was_said_is_read_back_as_it_was_and_the_first_word_on_a_week_counts() -> None:
    first = Said(monday=MONDAY, size=9, steps=tuple((measure, 5) for measure in Measure), sessions=2)
    second = Said(monday=MONDAY, size=14)
    lines = [record(CIRCLE, NOW.now, one).line for one in (first, second)]
    assert {line.action for line in lines} == {SAID}
    assert read([*(line.subject for line in lines), "", "no week of ours", "2026-11-23 members=x"]) == (first,)
