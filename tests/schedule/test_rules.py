"""Recurrence: what is taken, what is refused, and that plain arithmetic agrees with dateutil."""

import time as stopwatch
from datetime import date, datetime, time, timedelta
from itertools import islice

import pytest
from dateutil.rrule import rrulestr
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from core.schedule import periods
from core.schedule.rules import (
    Daily,
    Expert,
    MonthlyNth,
    Rule,
    RuleProblem,
    RuleRefused,
    Weekday,
    Weekly,
    dates,
    every_day,
    every_week,
    from_rfc5545,
    last_date,
    next_date,
    nth_weekday,
    shape,
)

THURSDAY = date(2026, 1, 1)
days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
PIECES = [
    *(
        "FREQ=DAILY",
        "FREQ=WEEKLY",
        "FREQ=MONTHLY",
        "FREQ=YEARLY",
        "RRULE:FREQ=DAILY",
        "BYEASTER=0",
        "BYHOUR=1",
    ),
    *("INTERVAL=0", "INTERVAL=-1", "INTERVAL=99999999", "COUNT=0", "COUNT=1000", "COUNT=1001", "WKST=XX"),
    *("UNTIL=20261399", "UNTIL=00010101", "BYDAY=MO", "BYDAY=0MO", "BYDAY=53MO", "BYDAY=", "BYMONTH=2"),
    *("BYMONTHDAY=30", "BYMONTHDAY=29", "BYMONTHDAY=１", "BYSETPOS=366", "BYSETPOS=0", "BYYEARDAY=366"),
    *("BYWEEKNO=53", "INTERVAL=7", "BYMONTHDAY=-31"),
]
weekdays = st.sets(st.sampled_from(Weekday), min_size=1)


def taken(rule: Rule | RuleRefused) -> Rule:
    assert isinstance(rule, Rule), rule
    return rule


def as_dateutil_says(rule: Rule, first: date, last: date, start: date | None = None) -> list[date]:
    start = start or rule.anchor
    everything = rrulestr(rule.text + ("" if "WKST" in rule.text else ";WKST=MO"), dtstart=midnight(start))
    found = (moment.date() for moment in everything.xafter(midnight(start), inc=True))
    listed = []
    for day in found:
        if day > last:
            break
        if day >= max(first, rule.anchor):
            listed.append(day)
    return listed


def midnight(day: date) -> datetime:
    return datetime.combine(day, time())


@settings(deadline=None)
@given(anchor=days, every=st.integers(1, 400), after=days)
def test_a_daily_rule_agrees_with_dateutil(anchor: date, every: int, after: date) -> None:
    rule = taken(every_day(every, anchor))
    expected = rrulestr(rule.text, dtstart=midnight(anchor)).after(midnight(after))
    assert next_date(rule, after) == expected.date()


@settings(deadline=None)
@given(
    anchor=days,
    every=st.integers(1, 60),
    chosen=weekdays,
    after=days,
    week_start=st.sampled_from(["MO", "TU", "WE", "TH", "FR", "SA", "SU"]),
)
def test_a_weekly_rule_agrees_with_dateutil_wherever_the_week_begins(
    anchor: date, every: int, chosen: set[Weekday], after: date, week_start: str
) -> None:
    codes = ",".join(day.name[:2] for day in chosen)
    rule = taken(from_rfc5545(f"FREQ=WEEKLY;INTERVAL={every};BYDAY={codes};WKST={week_start}", anchor))
    assert periods.plan(rule.text).weekly == every * 7, "the fast path is the one under test"
    expected = rrulestr(rule.text, dtstart=midnight(anchor)).after(midnight(after))
    assert next_date(rule, after) == expected.date()


@settings(deadline=None)
@given(
    anchor=days,
    every=st.integers(1, 60),
    chosen=weekdays,
    after=days,
    count=st.integers(1, 300),
    daily=st.booleans(),
)
def test_a_rule_that_counts_ends_where_dateutil_ends_it(
    anchor: date, every: int, chosen: set[Weekday], after: date, count: int, daily: bool
) -> None:
    byday = "" if daily else ";BYDAY=" + ",".join(day.name[:2] for day in chosen)
    frequency = "DAILY" if daily else "WEEKLY"
    rule = taken(from_rfc5545(f"FREQ={frequency};INTERVAL={every}{byday};COUNT={count}", anchor))
    expected = rrulestr(rule.text, dtstart=midnight(anchor)).after(midnight(after))
    assert next_date(rule, after) == (expected and expected.date())


@settings(deadline=None)
@given(anchor=days, until=days, every=st.integers(1, 9))
def test_until_is_the_last_date_that_may_still_be_one(anchor: date, until: date, every: int) -> None:
    rule = from_rfc5545(f"FREQ=DAILY;INTERVAL={every};UNTIL={until:%Y%m%d}T120000Z", anchor)
    if until < anchor:
        assert rule == RuleRefused(RuleProblem.NEVER_HAPPENS, rule.detail)
        return
    found = list(dates(taken(rule), anchor, until + timedelta(days=50)))
    assert found[0] == anchor
    assert until - timedelta(days=every) < found[-1] <= until
    assert last_date(taken(rule)) == until


def numbers(low: int, high: int):
    return st.one_of(st.just(()), st.sets(st.integers(low, high).filter(bool), min_size=1, max_size=4))


@st.composite
def expert_texts(draw: st.DrawFn) -> str:
    frequency = draw(st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]))
    pieces = [f"FREQ={frequency}", f"INTERVAL={draw(st.integers(1, 5))}"]

    def add(name: str, values) -> None:
        if values:
            pieces.append(f"{name}={','.join(map(str, sorted(values)))}")

    add("BYMONTH", draw(numbers(1, 12)))
    if frequency != "WEEKLY":
        add("BYMONTHDAY", draw(numbers(-31, 31)))
    if frequency == "YEARLY":
        add("BYYEARDAY", draw(numbers(-366, 366)))
        add("BYWEEKNO", draw(numbers(-53, 53)))
    chosen = {day.name[:2] for day in draw(st.one_of(st.just(set()), weekdays))}
    if chosen and frequency in ("MONTHLY", "YEARLY") and draw(st.booleans()):
        chosen = {f"{draw(st.sampled_from([1, 2, 3, 4, 5, -1, -2]))}{day}" for day in chosen}
    add("BYDAY", chosen)
    if len(pieces) > 2 and draw(st.booleans()):
        add("BYSETPOS", draw(numbers(-6, 6)))
    return ";".join(pieces)


@settings(max_examples=150, deadline=None)
@given(text=expert_texts(), anchor=st.dates(date(2015, 1, 1), date(2030, 12, 31)))
@example(text="FREQ=MONTHLY;BYMONTHDAY=-1", anchor=date(2024, 2, 29))
@example(text="FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO", anchor=date(2024, 12, 1))
@example(text="FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", anchor=THURSDAY)
def test_an_expert_rule_agrees_with_dateutil(text: str, anchor: date) -> None:
    rule = from_rfc5545(text, anchor)
    assume(isinstance(rule, Rule))
    rule = taken(rule)
    start = anchor
    if "FREQ=WEEKLY" in text and "BYSETPOS" in text:
        # dateutil counts positions in the first week from the anchor; the RFC from the week's beginning.
        start = anchor - timedelta(days=anchor.weekday())
    last = anchor + timedelta(days=6 * 366)
    assert list(dates(rule, anchor, last)) == as_dateutil_says(rule, anchor, last, start)


@settings(deadline=None)
@given(text=expert_texts(), anchor=days)
def test_reading_a_canonical_text_again_changes_nothing(text: str, anchor: date) -> None:
    rule = from_rfc5545(text, anchor)
    assume(isinstance(rule, Rule))
    assert from_rfc5545(taken(rule).text, anchor) == rule


@settings(deadline=None, max_examples=300)
@given(
    st.one_of(
        st.text(max_size=60),
        st.text(alphabet="FREQ=DAILYWKMONTHBYSP;,-0123456789:", max_size=80),
        st.lists(
            st.sampled_from(PIECES),
            max_size=7,
        ).map(";".join),
    ),
    st.dates(),
)
def test_whatever_is_typed_is_answered_in_good_time(typed: str, anchor: date) -> None:
    started = stopwatch.process_time()
    rule = from_rfc5545(typed, anchor)
    if isinstance(rule, Rule):
        next_date(rule, anchor)
        list(islice(dates(rule, anchor, date.max), 20))
    assert stopwatch.process_time() - started < 1.5


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("FREQ=HOURLY", RuleProblem.WITHIN_A_DAY),
        ("FREQ=MINUTELY;INTERVAL=5", RuleProblem.WITHIN_A_DAY),
        ("FREQ=SECONDLY", RuleProblem.WITHIN_A_DAY),
        ("FREQ=DAILY;BYHOUR=9,18", RuleProblem.WITHIN_A_DAY),
        ("FREQ=DAILY;BYMINUTE=0", RuleProblem.WITHIN_A_DAY),
        ("FREQ=DAILY;BYSECOND=0", RuleProblem.WITHIN_A_DAY),
        ("", RuleProblem.UNREADABLE),
        ("every other Tuesday", RuleProblem.UNREADABLE),
        ("FREQ=DAILY;INTERVAL=0", RuleProblem.UNREADABLE),
        ("FREQ=DAILY;COUNT=3;UNTIL=20270101", RuleProblem.UNREADABLE),
        ("FREQ=DAILY;FREQ=WEEKLY", RuleProblem.UNREADABLE),
        ("FREQ=YEARLY;BYEASTER=0", RuleProblem.UNREADABLE),
        ("FREQ=WEEKLY;BYDAY=2MO", RuleProblem.UNREADABLE),
        ("FREQ=WEEKLY;BYMONTHDAY=1", RuleProblem.UNREADABLE),
        ("FREQ=MONTHLY;BYDAY=MO,2TU", RuleProblem.UNREADABLE),
        ("FREQ=MONTHLY;BYSETPOS=1", RuleProblem.UNREADABLE),
        ("FREQ=MONTHLY;BYMONTHDAY=１", RuleProblem.UNREADABLE),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", RuleProblem.NEVER_HAPPENS),
        ("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", RuleProblem.NEVER_HAPPENS),
        ("FREQ=MONTHLY;BYMONTH=2,4,6,9,11;BYMONTHDAY=31", RuleProblem.NEVER_HAPPENS),
        ("FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", RuleProblem.NEVER_HAPPENS),
        ("FREQ=DAILY;UNTIL=20200101", RuleProblem.NEVER_HAPPENS),
        ("FREQ=YEARLY;BYYEARDAY=" + ",".join(map(str, range(1, 366))), RuleProblem.TOO_LONG),
        ("DTSTART:20260101T180000\nRRULE:FREQ=DAILY", RuleProblem.HAS_START),
        ("FREQ=DAILY\nEXDATE:20260101", RuleProblem.HAS_START),
        ("DTSTART=20260101;FREQ=DAILY", RuleProblem.HAS_START),
        ("FREQ=DAILY;COUNT=1001", RuleProblem.PAST_COUNT),
        ("FREQ=WEEKLY;INTERVAL=521", RuleProblem.TOO_FAR_APART),
    ],
)
def test_a_rule_that_cannot_be_kept_is_refused_with_its_reason(text: str, problem: RuleProblem) -> None:
    started = stopwatch.process_time()
    answer = from_rfc5545(text, THURSDAY)
    assert stopwatch.process_time() - started < 0.5
    assert isinstance(answer, RuleRefused)
    assert answer.reason == problem
    assert len(answer.detail) <= 60


def test_the_text_is_canonical() -> None:
    assert every_week([Weekday.THURSDAY, Weekday.MONDAY], 2, THURSDAY) == Rule(
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH", THURSDAY
    )
    assert taken(from_rfc5545(" rrule:byday=th,mo,th;interval=1;freq=weekly;wkst=su; ", THURSDAY)).text == (
        "FREQ=WEEKLY;BYDAY=MO,TH"
    )
    assert taken(from_rfc5545("FREQ=MONTHLY", date(2026, 1, 31))).text == "FREQ=MONTHLY;BYMONTHDAY=31"


def test_a_shape_says_what_the_rule_is() -> None:
    assert shape(taken(every_day(3, THURSDAY))) == Daily(3)
    assert shape(taken(every_week([Weekday.FRIDAY, Weekday.MONDAY], 2, THURSDAY))) == Weekly(
        2, (Weekday.MONDAY, Weekday.FRIDAY)
    )
    assert shape(taken(nth_weekday(-1, Weekday.SUNDAY, THURSDAY))) == MonthlyNth(-1, Weekday.SUNDAY)
    assert shape(taken(from_rfc5545("FREQ=DAILY;COUNT=3", THURSDAY))) == Expert("FREQ=DAILY;COUNT=3")
    assert shape(taken(from_rfc5545("FREQ=MONTHLY;BYDAY=1MO;BYMONTH=3", THURSDAY))) == Expert(
        "FREQ=MONTHLY;BYMONTH=3;BYDAY=1MO"
    )


def test_the_fifth_friday_waits_for_a_month_that_has_one() -> None:
    rule = taken(nth_weekday(5, Weekday.FRIDAY, THURSDAY))
    found = list(dates(rule, THURSDAY, date(2026, 12, 31)))
    assert found == [date(2026, 1, 30), date(2026, 5, 29), date(2026, 7, 31), date(2026, 10, 30)]


@pytest.mark.parametrize("nth", [0, 6, -2])
def test_there_is_no_sixth_weekday_of_a_month(nth: int) -> None:
    assert isinstance(nth_weekday(nth, Weekday.MONDAY, THURSDAY), RuleRefused)


def test_no_weekday_at_all_is_refused() -> None:
    assert isinstance(every_week([], 1, THURSDAY), RuleRefused)


def test_the_end_of_the_calendar_is_an_end_and_not_an_error() -> None:
    assert next_date(taken(every_day(1, THURSDAY)), date.max) is None
    assert isinstance(every_day(1, date.max), RuleRefused)
    assert taken(every_day(1, date.min)).anchor == date.min


def test_a_text_that_is_not_canonical_is_a_bug_and_says_so() -> None:
    with pytest.raises(ValueError, match="not a canonical rule"):
        next_date(Rule("FREQ=WEEKLY", THURSDAY), THURSDAY)


def test_plain_rules_cost_microseconds() -> None:
    """The bound is generous, for busy machines; dateutil needs some fifty times as long."""
    rule = taken(every_week([Weekday.MONDAY, Weekday.THURSDAY], 2, THURSDAY))
    after = date(2031, 5, 5)
    best = min(_timed(rule, after) for _ in range(5))
    assert best < 15e-6


def _timed(rule: Rule, after: date) -> float:
    started = stopwatch.process_time()
    for _ in range(2_000):
        next_date(rule, after)
    return (stopwatch.process_time() - started) / 2_000
