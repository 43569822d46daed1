"""A simulation shows what would be posted when, across the nights the clocks change."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import time
from typing import Any

from core.schedule.series import SeriesKind, SeriesState
from tests.cli.conftest import Cli
from tests.stage import Stage, a_member, a_series, saved


async def a_circle_with_series(stage: Stage) -> None:
    night = replace(a_series(SeriesKind.REFLECTION, "cccccccccccc", day="SU"), clock=time(2, 30))
    await stage.keep(
        saved(a_series()),
        saved(night),
        saved(a_series(SeriesKind.WEEK, "dddddddddddd", day="SA")),
        saved(replace(a_series(SeriesKind.CHECK_IN, "eeeeeeeeeeee", day="FR"), state=SeriesState.PAUSED)),
        a_member("practice:anna"),
        a_member("practice:ben"),
    )


def simulated(cli: Cli, start: str, end: str, *more: str) -> list[dict[str, Any]]:
    said = cli("schedule", "simulate", "--from", start, "--to", end, "--json", *more)
    assert said.code == 0, said.all
    return json.loads(said.out)


def test_each_occasion_stands_at_its_time_on_the_wall_before_and_after_the_change(cli: Cli) -> None:
    cli.prepare(a_circle_with_series)
    mondays = [line for line in simulated(cli, "2027-03-22", "2027-04-05") if line["kind"] == "topic"]
    assert [line["wall"] for line in mondays] == [
        "2027-03-22T18:00:00+01:00",
        "2027-03-29T18:00:00+02:00",
        "2027-04-05T18:00:00+02:00",
    ]
    assert [line["due"][11:16] for line in mondays] == ["17:00", "16:00", "16:00"]


def test_topics_are_those_whose_turn_it_is(cli: Cli) -> None:
    cli.prepare(a_circle_with_series)
    programme = cli.content.loaded.library.programmes["trust-from-the-roots"]
    lines = simulated(cli, "2026-11-30", "2026-12-21")
    assert [line["topic"] for line in lines if line["kind"] == "topic"] == [one.title for one in programme.topics[:4]]


def test_a_time_that_does_not_exist_or_comes_twice_is_explained(cli: Cli) -> None:
    cli.prepare(a_circle_with_series)
    [gap] = [line for line in simulated(cli, "2027-03-28", "2027-03-28") if line["kind"] == "reflection"]
    assert gap["wall"] == "2027-03-28T03:00:00+02:00"
    assert gap["note"] == "02:30 does not exist on this day"
    [fold] = [line for line in simulated(cli, "2027-10-31", "2027-10-31") if line["kind"] == "reflection"]
    assert fold["wall"] == "2027-10-31T02:30:00+02:00"
    assert "twice" in fold["note"]


def test_a_table_for_people_says_to_whom_and_which_series_rest(cli: Cli) -> None:
    cli.prepare(a_circle_with_series)
    said = cli("schedule", "simulate", "--from", "2027-01-01", "--to", "2027-01-10", "--circle", "Evening circle")
    assert "2 members in private" in said.all
    assert "the facilitators' room" in said.all
    assert "The check-in series eeeeeeeeeeee is paused: nothing is posted." in said.all


def test_what_cannot_be_simulated_is_refused_in_words(cli: Cli) -> None:
    assert "There is no database" in cli("schedule", "simulate", "--from", "2027-01-01", "--to", "2027-01-02").wrong
    cli.prepare()
    for arguments, words in (
        (("--from", "2027-02-01", "--to", "2027-01-01"), "--to is before --from"),
        (("--from", "soon", "--to", "2027-01-01"), "does not match"),
        (("--from", "1066-10-14", "--to", "1066-10-15"), "Choose days from 1971"),
        (("--from", "2027-01-01", "--to", "2027-01-02", "--circle", "Nowhere"), "There is no circle Nowhere"),
    ):
        said = cli("schedule", "simulate", *arguments)
        assert said.code == 2
        assert words in said.all
