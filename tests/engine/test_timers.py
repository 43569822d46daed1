"""What the clock lets happen later, and what nobody but the bot may do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bots.app import Content
from core.circles.changes import CircleSaved, MemberErased
from core.circles.common import NoCircleHere
from core.circles.model import Here
from core.kernel.decision import Action, Decision, Who
from core.kernel.effects import Alert
from core.kernel.events import Act
from core.kernel.ids import DeliveryKey, PersonId
from core.kernel.moment import Moment
from core.kernel.timers import TimersCleared, TimerSet
from tests.stage import CIRCLE, Stage, a_circle, a_stage, words

NOON = datetime(2026, 12, 1, 11, tzinfo=UTC)


def _tell(here: Here, act: Act, moment: Moment) -> Decision:
    """Tell the facilitators, under a key that says which timer it was and when."""
    key = DeliveryKey(f"told/{act.given['what']}/{moment.now:%H%M}")
    return Decision(intents=(Alert(key=key, room=here.circle.back, card=NoCircleHere()),))


def _fail(here: Here, act: Act, moment: Moment) -> Decision:
    raise ArithmeticError


TELL = Action(name="test.tell", who=Who.BOT, needs=Here, decide=_tell)
FAIL = Action(name="test.fail", who=Who.BOT, needs=Here, decide=_fail)


def _with_actions(stage: Stage) -> None:
    setting = stage.parts.engine.setting
    setting.actions = {**setting.actions, TELL.name: TELL, FAIL.name: FAIL}


@pytest.fixture(autouse=True)
def _known(stage: Stage) -> None:
    _with_actions(stage)


def _timer(what: str, due: datetime = NOON, *, action: str = TELL.name, person: str | None = None) -> TimerSet:
    given: Mapping[str, str] = {"what": what}
    who = None if person is None else PersonId(person)
    return TimerSet(id=f"test/{what}", circle=CIRCLE, due=due, action=action, given=given, person=who)


async def test_it_happens_at_its_moment_and_once(stage: Stage) -> None:
    await stage.keep(_timer("a"))
    await stage.run_until(NOON - timedelta(seconds=1))
    assert stage.platform.keys == []
    await stage.run_until(NOON + timedelta(days=1))
    assert stage.platform.keys == ["told/a/1100"]


async def test_it_survives_a_restart_and_what_is_late_happens_at_once(tmp_path: Path, content: Content) -> None:
    folder = tmp_path / "another"
    folder.mkdir()
    async with a_stage(folder, content) as first:
        await first.keep(CircleSaved(a_circle()), _timer("a"))
    async with a_stage(folder, content) as second:
        _with_actions(second)
        await second.parts.engine.open()
        second.clock.time = NOON + timedelta(hours=2)
        await second.run_until(NOON + timedelta(hours=3))
        assert second.platform.keys == ["told/a/1300"]


async def test_setting_it_again_moves_it(stage: Stage) -> None:
    await stage.keep(_timer("a"))
    await stage.keep(_timer("a", NOON + timedelta(hours=1)))
    await stage.run_until(NOON + timedelta(days=1))
    assert stage.platform.keys == ["told/a/1200"]


async def test_what_was_cleared_does_not_happen(stage: Stage) -> None:
    await stage.keep(_timer("a"), _timer("a/later"), _timer("ab"))
    await stage.keep(TimersCleared(circle=CIRCLE, id="test/a"))
    await stage.run_until(NOON + timedelta(days=1))
    assert stage.platform.keys == ["told/ab/1100"]


async def test_erasing_a_person_takes_their_timers_away(stage: Stage) -> None:
    await stage.keep(_timer("a", person="practice:anna"), _timer("b", person="practice:ben"))
    await stage.keep(MemberErased(circle=CIRCLE, person=PersonId("practice:anna")))
    await stage.run_until(NOON + timedelta(days=1))
    assert stage.platform.keys == ["told/b/1100"]


async def test_one_that_fails_is_tried_again_and_holds_up_no_other(stage: Stage) -> None:
    await stage.keep(_timer("a", action=FAIL.name), _timer("b"))
    await stage.run_until(NOON + timedelta(minutes=30))
    assert stage.platform.keys == ["told/b/1100"]
    setting = stage.parts.engine.setting
    setting.actions = {**setting.actions, FAIL.name: replace(TELL, name=FAIL.name)}
    await stage.run_until(NOON + timedelta(hours=2))
    assert stage.platform.keys == ["told/b/1100", "told/a/1200"]


async def test_no_person_may_do_what_is_the_bots(stage: Stage) -> None:
    shown = await stage.act("practice:fatima", TELL.name, administrator=True, what="forged")
    assert words(shown)
    assert stage.platform.keys == []
