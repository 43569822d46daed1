"""Every facilitator's action, tried by everyone who may not, by hand-made buttons too."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from bots.engine.platform import ShownView
from bots.store import tables as t
from core.circles import announcing, life, review, roster, setup
from core.circles.changes import CircleSaved
from core.kernel.decision import Who
from core.kernel.ids import CircleId, PersonId, RoomId, SpaceId
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_series, saved

OTHER = CircleId("ffffffffffff")
FACILITATING = (*life.ACTIONS, *review.ACTIONS, *roster.ACTIONS, *announcing.ACTIONS)
GIVEN = {
    "s": "name",
    "name": "Evening circle",
    "until": "7 December",
    "i": "bbbbbbbbbbbb",
    "t": "0123456789ab",
    "r": "0123456789ab",
}
ANNA, FATIMA, FRIEDA, ADELE = "practice:anna", "practice:fatima", "practice:frieda", "practice:adele"


async def two_circles(stage: Stage) -> None:
    """Fatima facilitates the first, Frieda a second one in the same house; Anna is a member of the first."""
    frieda = frozenset({PersonId(FRIEDA)})
    second = a_circle(
        id=OTHER, name="Other", home=RoomId("practice:den"), back=RoomId("practice:attic"), facilitators=frieda
    )
    # that somebody was here today is no change
    await stage.keep(CircleSaved(second), a_member(ANNA, seen=START.date()), saved(a_series()))


async def kept(stage: Stage) -> list[object]:
    """All that is kept but the list of events that were seen."""
    async with stage.parts.database.read() as connection:
        return [
            tuple(row)
            for table in t.metadata.sorted_tables
            if table is not t.events
            for row in await connection.execute(select(table))
        ]


def test_every_facilitators_action_says_so() -> None:
    assert {action.who for action in FACILITATING} == {Who.FACILITATOR}
    assert {action.who for action in setup.ACTIONS} == {Who.ANYONE}


@pytest.mark.parametrize("action", [action.name for action in FACILITATING])
async def test_only_facilitators_of_this_very_circle_may_facilitate(stage: Stage, action: str) -> None:
    await two_circles(stage)
    before = await kept(stage)
    for person, administrator in (("practice:stranger", False), (ANNA, False), (FRIEDA, False), (ADELE, True)):
        shown = await stage.act(person, action, administrator=administrator, circle=CIRCLE, **GIVEN)
        assert isinstance(shown, ShownView)
        assert shown.card == "not-allowed", person
        shown = await stage.act(person, action, administrator=administrator, room=None, circle=CIRCLE, **GIVEN)
        assert isinstance(shown, ShownView)
        assert shown.card == "not-allowed", person
    assert await kept(stage) == before
    assert stage.platform.sent == []


@pytest.mark.parametrize("action", [action.name for action in (*FACILITATING, *setup.ACTIONS)])
async def test_a_circle_that_does_not_exist_opens_nothing(stage: Stage, action: str) -> None:
    await two_circles(stage)
    before = await kept(stage)
    shown = await stage.act(FATIMA, action, **(GIVEN | {"circle": "000000000000"}))
    assert isinstance(shown, ShownView)
    assert shown.card in ("not-allowed", "no-circle-here")
    assert await kept(stage) == before


@pytest.mark.parametrize("action", [action.name for action in setup.ACTIONS])
async def test_setting_up_is_for_administrators_and_changing_for_a_circles_own_facilitators(
    stage: Stage, action: str
) -> None:
    await two_circles(stage)
    before = await kept(stage)
    for person in ("practice:stranger", ANNA, FRIEDA):
        shown = await stage.act(person, action, circle=CIRCLE, **GIVEN)
        assert isinstance(shown, ShownView)
        assert shown.card == "not-allowed", person
    for person in ("practice:stranger", ANNA):
        shown = await stage.act(person, action, **GIVEN)
        assert isinstance(shown, ShownView)
        assert shown.card == "not-allowed", person
    assert await kept(stage) == before


async def test_a_facilitator_who_is_no_administrator_begins_no_new_circle(stage: Stage) -> None:
    await two_circles(stage)
    before = await kept(stage)
    for action in ("setup.step", "setup.set", "setup.over", "setup.start"):
        shown = await stage.act(FATIMA, action, **GIVEN)
        assert isinstance(shown, ShownView)
        assert shown.card == "not-allowed", action
    assert await kept(stage) == before
    assert stage.platform.sent == []


async def test_an_administrator_may_change_any_circle_of_their_own_server_only(stage: Stage) -> None:
    await two_circles(stage)
    shown = await stage.act(ADELE, "setup.set", administrator=True, circle=CIRCLE, s="most", most="8")
    assert isinstance(shown, ShownView)
    assert shown.card == "circle-settings"
    far = a_circle(
        id=CircleId("999999999999"),
        space=SpaceId("practice:abroad"),
        home=RoomId("practice:far"),
        back=RoomId("practice:farther"),
    )
    await stage.keep(CircleSaved(far))
    shown = await stage.act(ADELE, "setup.set", administrator=True, circle=far.id, s="most", most="8")
    assert isinstance(shown, ShownView)
    assert shown.card == "not-allowed"


async def test_a_facilitator_by_role_is_one_while_they_have_the_role(stage: Stage) -> None:
    await stage.keep(CircleSaved(a_circle(facilitators=frozenset(), facilitator_roles=frozenset({"friends"}))))
    shown = await stage.act(FATIMA, "life.status", circle=CIRCLE)
    assert isinstance(shown, ShownView)
    assert shown.card == "not-allowed"
