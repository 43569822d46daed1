"""Insights through the engine: facilitators, others, the clock, restarts, and somebody who erases themselves."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bots.app import Content
from bots.engine.platform import ShownView
from core.circles.changes import CircleSaved, MemberErased, MemberSaved
from core.kernel.cards import Chart
from core.kernel.effects import Alert
from core.kernel.ids import EntryId, PersonId
from core.reflections.changes import CheckInRecorded, EntryWritten
from core.reflections.model import CheckIn, Entry
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_stage, words

LATER = START + timedelta(days=15)
"""A Tuesday, when two whole weeks have been over for a day."""
FACILITATOR = "practice:fatima"
MEMBERS = tuple(f"practice:m{number:02}" for number in range(10))


def checked_in(person: str, at: datetime) -> CheckInRecorded:
    return CheckInRecorded(
        CheckIn(id=EntryId(f"{person}{at:%j%H}"), circle=CIRCLE, person=PersonId(person), at=at, mood=1, word="secret")
    )


def wrote(person: str, at: datetime) -> EntryWritten:
    return EntryWritten(
        Entry(id=EntryId(f"w{person}"), circle=CIRCLE, person=PersonId(person), written=at, pages=("secret",))
    )


async def people(stage: Stage, count: int = len(MEMBERS)) -> None:
    await stage.keep(
        CircleSaved(a_circle(created=START)),
        *(a_member(person) for person in (*MEMBERS[:count], FACILITATOR)),
        *(checked_in(person, START + timedelta(days=8)) for person in MEMBERS[:7]),
        # a facilitator's own writing is not counted, or they could take it off the figure
        *(wrote(person, START + timedelta(days=8)) for person in (*MEMBERS[:4], FACILITATOR)),
    )
    stage.clock.time = LATER


@pytest.fixture
async def house(stage: Stage) -> Stage:
    await people(stage)
    return stage


async def test_facilitators_see_steps_and_neither_counts_nor_names_nor_words(house: Stage) -> None:
    shown = words(await house.act(FACILITATOR, "insights.show", room="practice:back"))
    assert "Checked in: 5 or more" in shown
    assert "Wrote for themselves: fewer than five" in shown
    assert "10 members were here all week" in shown
    assert "secret" not in shown
    assert "practice:m" not in shown


async def test_members_and_strangers_are_not_let_in(house: Stage) -> None:
    for person in (MEMBERS[0], "practice:nobody"):
        for action in ("insights.show", "insights.brief", "insights.weekly"):
            shown = words(await house.act(person, action, circle=CIRCLE, on="yes"))
            assert "week by week" not in shown
    assert await house.parts.engine.next_due() is None


async def test_a_circle_of_eight_is_told_nothing_of_its_members(stage: Stage) -> None:
    await people(stage, 8)
    shown = words(await stage.act(FACILITATOR, "insights.show"))
    assert "With fewer than 9 members" in shown
    assert "Checked in" not in shown


async def test_before_the_first_whole_week_there_is_nothing(stage: Stage) -> None:
    shown = words(await stage.act(FACILITATOR, "insights.show"))
    assert "nothing to see yet" in shown


async def test_who_erases_themselves_cannot_be_read_off_the_weeks_before(house: Stage) -> None:
    # seven checked in; with three of them gone a week that is worked out anew would fall below five
    before = words(await house.act(FACILITATOR, "insights.show"))
    await house.keep(*(MemberErased(circle=CIRCLE, person=PersonId(person)) for person in MEMBERS[:3]))
    assert words(await house.act(FACILITATOR, "insights.show")) == before


async def test_who_came_in_the_middle_of_the_week_moves_no_figure(house: Stage) -> None:
    late = a_member("practice:late")
    await house.keep(
        MemberSaved(replace(late.member, since=START + timedelta(days=9))),
        wrote("practice:late", START + timedelta(days=9)),
    )
    shown = words(await house.act(FACILITATOR, "insights.show"))
    assert "10 members were here all week" in shown
    assert "Wrote for themselves: fewer than five" in shown


async def test_the_brief_comes_every_wednesday_and_after_a_restart_until_it_is_stopped(
    tmp_path: Path, content: Content
) -> None:
    async with a_stage(tmp_path, content) as house:
        await people(house)
        await house.act(FACILITATOR, "insights.brief", circle=CIRCLE, on="yes")
        await house.run_until(LATER + timedelta(days=2))
        assert briefs(house) == ["brief/aaaaaaaaaaaa/2026-12-07"]
    async with a_stage(tmp_path, content) as later:
        later.clock.time = house.clock.time
        await later.run_until(LATER + timedelta(days=9))
        assert briefs(later) == ["brief/aaaaaaaaaaaa/2026-12-14"]
        assert "A brief comes" in words(await later.act(FACILITATOR, "insights.show", event="practice:again"))
        await later.act(FACILITATOR, "insights.brief", circle=CIRCLE, on="no", event="practice:stop")
        await later.run_until(LATER + timedelta(days=30))
        assert len(briefs(later)) == 1


async def test_several_weeks_are_a_picture_with_its_words(house: Stage) -> None:
    await house.act(FACILITATOR, "insights.show")
    house.clock.time = LATER + timedelta(days=7)
    shown = await house.act(FACILITATOR, "insights.show")
    assert isinstance(shown, ShownView)
    [chart] = [block for block in shown.view.blocks if isinstance(block, Chart)]
    assert chart.mondays[-2:] == ("2026-12-07", "2026-12-14")
    assert chart.steps[0][-2:] == ((5, 10), (0, 4))
    assert "Checked in: 5 or more in one week" in chart.alt


def briefs(stage: Stage) -> list[str]:
    return [
        parcel.effect.key
        for parcel in stage.platform.sent
        if isinstance(parcel.effect, Alert) and parcel.effect.key.startswith("brief/")
    ]
