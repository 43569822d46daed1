"""The calendar file: what other programs read from it is what the bot will do."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from core.schedule.calendar import CalendarEntry, to_ics
from core.schedule.rules import Rule, from_rfc5545
from core.schedule.series import Series, SeriesKind, SeriesState, between
from core.schedule.slots import moment

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def rule(text: str, anchor: date = date(2026, 1, 5)) -> Rule:
    made = from_rfc5545(text, anchor)
    assert isinstance(made, Rule)
    return made


TOPIC = Series(
    id="7f3a",
    circle="c1",
    kind=SeriesKind.TOPIC,
    rule=rule("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
    clock=time(18, 0),
    zone="Europe/Berlin",
    catch_up=timedelta(hours=12),
)


def calendar(*series: Series, **how: int) -> Calendar:
    text = to_ics("Quiet\nharbour", [CalendarEntry("Topic, of the week", one, HOUR) for one in series], NOW, **how)
    return Calendar.from_ical(text)


def as_a_reader_expands(read: Calendar, until: datetime) -> list[datetime]:
    """Every start that a calendar program would show: rule, exceptions, moved ones."""
    events = read.walk("VEVENT")
    [usual] = [event for event in events if "RRULE" in event]
    start = usual["DTSTART"].dt
    zone = start.tzinfo
    left_out = {moment.dt for moment in usual["EXDATE"].dts} if "EXDATE" in usual else set()
    moved = {event["RECURRENCE-ID"].dt: event["DTSTART"].dt for event in events if "RECURRENCE-ID" in event}
    text = usual["RRULE"].to_ical().decode()
    assert "COUNT" not in text
    starts = []
    for day in rrulestr(text.split(";UNTIL")[0], dtstart=start.replace(tzinfo=None)):
        slot = day.replace(tzinfo=zone)
        if slot > until or ("UNTIL" in usual["RRULE"] and slot.astimezone(UTC) > usual["RRULE"]["UNTIL"][0]):
            break
        if slot not in left_out:
            starts.append(moved.get(slot, slot).astimezone(UTC))
    return starts


@pytest.mark.parametrize(
    "series",
    [
        TOPIC,
        replace(TOPIC, skipped=frozenset({date(2026, 12, 7), date(2026, 12, 8), date(2027, 1, 7)})),
        replace(TOPIC, paused_until=date(2027, 2, 1)),
        replace(TOPIC, rule=rule("FREQ=DAILY"), clock=time(2, 30)),
        replace(TOPIC, rule=rule("FREQ=DAILY"), clock=time(1, 30), zone="America/New_York"),
        replace(TOPIC, rule=rule("FREQ=MONTHLY;BYDAY=-1FR"), zone="Africa/Casablanca", clock=time(2, 15)),
        replace(TOPIC, rule=rule("FREQ=WEEKLY;BYDAY=MO;COUNT=60"), zone="Australia/Lord_Howe"),
        replace(TOPIC, rule=rule("FREQ=DAILY;UNTIL=20270328"), clock=time(2, 30)),
        replace(TOPIC, zone="UTC"),
    ],
    ids=lambda series: f"{series.rule.text} {series.clock:%H:%M} {series.zone}",
)
def test_a_reader_sees_the_occasions_that_the_bot_will_have(series: Series) -> None:
    until = NOW + timedelta(days=800)
    expected = [occasion.due for occasion in between(series, NOW, until)]
    assert expected
    assert as_a_reader_expands(calendar(series), until)[: len(expected)] == expected


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca"])
def test_the_clock_changes_in_the_file_are_those_of_the_zone(zone: str) -> None:
    [component] = calendar(replace(TOPIC, zone=zone)).walk("VTIMEZONE")
    onsets = []
    for part in component.subcomponents:
        walls = [part["DTSTART"].dt]
        if "RDATE" in part:
            walls += [one.dt for one in part["RDATE"].dts]
        onsets += [(wall - part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td) for wall in walls]
    onsets.sort()
    assert len(onsets) > 10
    named = ZoneInfo(zone)
    for instant, offset in onsets[1:]:
        at = instant.replace(tzinfo=UTC)
        assert at.astimezone(named).utcoffset() == offset
        assert (at - timedelta(seconds=1)).astimezone(named).utcoffset() != offset


def test_an_event_keeps_its_name_and_shows_no_more_than_the_title() -> None:
    read = calendar(TOPIC)
    [event] = read.walk("VEVENT")
    assert event["UID"] == "7f3a@circlekeeper"
    assert event["SUMMARY"] == "Topic, of the week"
    assert event["DURATION"].dt == HOUR
    assert set(event) == {"UID", "SUMMARY", "DURATION", "DTSTAMP", "DTSTART", "RRULE"}
    assert read["X-WR-CALNAME"] == "Quiet harbour"
    later = calendar(replace(TOPIC, clock=time(19, 0))).walk("VEVENT")
    assert [event["UID"] for event in later] == ["7f3a@circlekeeper"]


def test_a_post_has_no_length() -> None:
    text = to_ics("Harbour", [CalendarEntry("Topic", TOPIC, timedelta())], NOW)
    assert "DURATION" not in text
    assert text.endswith("\r\n")


def test_what_rests_or_has_ended_is_left_out() -> None:
    ended = replace(TOPIC, rule=rule("FREQ=DAILY;COUNT=3"))
    paused = replace(TOPIC, state=SeriesState.PAUSED)
    assert not calendar(ended, paused).walk("VEVENT")


def test_several_series_share_one_zone() -> None:
    read = calendar(TOPIC, replace(TOPIC, id="8b", clock=time(9, 0)))
    assert len(read.walk("VTIMEZONE")) == 1
    assert len(read.walk("VEVENT")) == 2


def test_an_occasion_in_a_gap_is_written_where_the_bot_puts_it() -> None:
    read = calendar(replace(TOPIC, rule=rule("FREQ=WEEKLY;BYDAY=SU"), clock=time(2, 30)), days=200)
    [moved] = [event for event in read.walk("VEVENT") if "RECURRENCE-ID" in event]
    assert moved["DTSTART"].dt == moment(date(2027, 3, 28), time(2, 30), ZoneInfo("Europe/Berlin"))
