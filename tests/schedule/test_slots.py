"""Time on the wall, in every zone of the tz database."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.schedule.slots import first_outside, match_zones, moment, next_moment, zone, zone_names
from tests.schedule.zones import EVERY_ZONE, FROM, TO, changes

instants = st.datetimes(FROM.replace(tzinfo=None), TO.replace(tzinfo=None), timezones=st.just(UTC))
QUARTER = timedelta(minutes=15)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "day", "clock", "expected"),
    [
        ("America/New_York", date(2026, 3, 8), time(1, 59), "2026-03-08T06:59"),
        ("America/New_York", date(2026, 3, 8), time(2, 0), "2026-03-08T07:00"),
        ("America/New_York", date(2026, 3, 8), time(2, 30), "2026-03-08T07:00"),
        ("America/New_York", date(2026, 3, 8), time(3, 0), "2026-03-08T07:00"),
        ("America/New_York", date(2026, 11, 1), time(1, 30), "2026-11-01T05:30"),
        ("America/New_York", date(2026, 11, 1), time(2, 0), "2026-11-01T07:00"),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30"),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), "2026-04-04T14:45"),
        ("Pacific/Apia", date(2011, 12, 29), time(18, 0), "2011-12-30T04:00"),
        ("Pacific/Apia", date(2011, 12, 30), time(0, 0), "2011-12-30T10:00"),
        ("Pacific/Apia", date(2011, 12, 30), time(18, 0), "2011-12-30T10:00"),
        ("Pacific/Apia", date(2011, 12, 31), time(18, 0), "2011-12-31T04:00"),
        ("Pacific/Kwajalein", date(1993, 8, 21), time(9, 0), "1993-08-21T12:00"),
        ("Africa/Casablanca", date(2026, 2, 15), time(2, 30), "2026-02-15T01:30"),
        ("Africa/Casablanca", date(2026, 3, 22), time(2, 30), "2026-03-22T02:00"),
        ("Africa/El_Aaiun", date(2026, 3, 22), time(2, 30), "2026-03-22T02:00"),
        ("Antarctica/Troll", date(2026, 3, 29), time(1, 30), "2026-03-29T01:00"),
        ("Antarctica/Troll", date(2026, 3, 29), time(2, 59), "2026-03-29T01:00"),
        ("Antarctica/Troll", date(2026, 10, 25), time(1, 30), "2026-10-24T23:30"),
        ("Asia/Beirut", date(2026, 3, 29), time(0, 0), "2026-03-28T22:00"),
        ("Asia/Kathmandu", date(2026, 5, 1), time(18, 0), "2026-05-01T12:15"),
        ("UTC", date(2026, 5, 1), time(18, 0), "2026-05-01T18:00"),
    ],
)
def test_a_time_on_the_wall_is_one_moment(name: str, day: date, clock: time, expected: str) -> None:
    assert moment(day, clock, ZoneInfo(name)) == at(expected)


def test_the_moment_is_in_utc_and_forgets_the_fold_it_is_given() -> None:
    found = moment(date(2026, 11, 1), time(1, 30, fold=1), ZoneInfo("America/New_York"))
    assert found.tzinfo is UTC
    assert found == at("2026-11-01T05:30")


def test_around_every_change_of_every_zone_each_slot_has_the_moment_a_watcher_would_note() -> None:
    """Someone watches the wall and notes when it first shows a time, or first passes it."""
    seen = 0
    for name in EVERY_ZONE:
        named = ZoneInfo(name)
        for change, _ in changes(name):
            seen += 1
            instants = [change + step * QUARTER for step in range(-4 * 4, 4 * 4)]
            shown = [instant.astimezone(named).replace(tzinfo=None) for instant in instants]
            first: dict[datetime, datetime] = {}
            for instant, wall in zip(instants, shown, strict=True):
                first.setdefault(wall.replace(fold=0), instant)
            slot = min(shown)
            while slot <= max(shown):
                expected = first.get(slot) or next(i for i, w in zip(instants, shown, strict=True) if w > slot)
                assert moment(slot.date(), slot.time(), named) == expected, (name, slot)
                slot += QUARTER
    assert seen > 3_000, "the sweep must have met the changes of thirteen years"


@settings(max_examples=800, deadline=None)
@given(
    name=st.sampled_from(EVERY_ZONE),
    day=st.dates(date(1970, 1, 2), date(2037, 12, 30)),
    clock=st.times().map(lambda clock: clock.replace(microsecond=0)),
)
def test_a_moment_shows_its_slot_for_the_first_time_or_the_slot_does_not_exist(
    name: str, day: date, clock: time
) -> None:
    named = ZoneInfo(name)
    found = moment(day, clock, named)
    shown = found.astimezone(named).replace(tzinfo=None)
    slot = datetime.combine(day, clock)
    if shown.replace(fold=0) == slot:
        assert shown.fold == 0
    else:
        just_before = (found - timedelta(seconds=1)).astimezone(named).replace(tzinfo=None)
        assert just_before < slot < shown


@settings(max_examples=500, deadline=None)
@given(
    name=st.sampled_from(EVERY_ZONE),
    start=instants,
    clock=st.times(),
)
def test_the_next_time_the_wall_shows_an_hour_is_within_a_day_of_the_clock(
    name: str, start: datetime, clock: time
) -> None:
    found = next_moment(clock, ZoneInfo(name), start)
    assert start <= found <= start + timedelta(hours=26)
    wall = found.astimezone(ZoneInfo(name))
    assert wall.time() == clock or moment(wall.date(), clock, ZoneInfo(name)) == found


@settings(max_examples=500, deadline=None)
@given(
    name=st.sampled_from(EVERY_ZONE),
    start=instants,
    quiet=st.tuples(st.times(), st.times()),
)
def test_nothing_is_left_within_quiet_hours(name: str, start: datetime, quiet: tuple[time, time]) -> None:
    found = first_outside(quiet, ZoneInfo(name), start)
    shown = found.astimezone(ZoneInfo(name)).time()
    begin, end = quiet
    assert not (begin <= shown < end)
    assert begin <= end or end <= shown < begin
    assert start <= found <= start + timedelta(hours=26)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "europe/berlin", "Europe", "/etc/localtime", "../Europe/Berlin", "posix/Europe/Berlin", "zone.tab"),
        *("right/Europe/Berlin", "Europe/Berlin\0", " Europe/Berlin", "Factory", "localtime", "posixrules", "Mars"),
        *("leapseconds", "Europe/", "C:\\zone", "Europe//Berlin", "./Europe/Berlin"),
    ],
)
def test_what_is_not_a_key_of_the_database_is_no_zone(typed: str) -> None:
    assert zone(typed) is None


@settings(deadline=None)
@given(st.text(max_size=40))
def test_any_text_is_a_known_zone_or_none(typed: str) -> None:
    assert (zone(typed) is None) == (typed not in EVERY_ZONE)
    assert len(match_zones(typed)) <= 25


def test_every_zone_is_known_by_its_name_and_the_offered_ones_are_sorted() -> None:
    assert all(zone(name) is not None for name in EVERY_ZONE)
    assert list(zone_names()) == sorted(zone_names())
    assert {"Europe/Berlin", "America/New_York", "Asia/Kolkata", "UTC"} <= set(zone_names())
    assert not {"Asia/Calcutta", "US/Pacific", "Factory", "localtime"} & set(zone_names())


@pytest.mark.parametrize(
    ("typed", "best"),
    [
        ("berl", "Europe/Berlin"),
        ("NEW YORK", "America/New_York"),
        ("new_york", "America/New_York"),
        ("Europe/Lis", "Europe/Lisbon"),
        ("york", "America/New_York"),
        ("buenos", "America/Argentina/Buenos_Aires"),
        ("calcutta", "Asia/Calcutta"),
        ("utc", "UTC"),
    ],
)
def test_a_fragment_finds_its_zone_first(typed: str, best: str) -> None:
    assert match_zones(typed)[0] == best


def test_every_offered_zone_is_found_by_its_whole_name() -> None:
    assert all(name in match_zones(name) for name in zone_names())


def test_nothing_typed_offers_the_beginning_of_the_list() -> None:
    assert match_zones("  ", limit=3) == zone_names()[:3]
    assert match_zones("zzz") == ()
