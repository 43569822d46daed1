"""Facilitators whom only a role makes so: known from what they do and write, without asking anybody."""

from __future__ import annotations

from pathlib import Path

from bots.app import Content
from core.circles.changes import CircleSaved
from core.circles.model import Here
from core.circles.roles import SEEN, decide_seen, differs
from core.kernel.decision import Decision
from core.kernel.effects import Alert, Whisper
from core.kernel.events import Change, Weather
from core.kernel.ids import EventId, MessageRef, PersonId, RoomId, SpaceId
from core.kernel.moment import at
from core.kernel.timers import of_the_bot
from core.kernel.writing import Written
from core.safety.alarm import DutySet
from tests.safety.test_alerts import ANNA, FATIMA, GINA, ready, rules_of, to, writes
from tests.stage import CIRCLE, START, Stage, a_circle, a_member, a_stage, words

ROLE = frozenset({"facilitators"})
RUTH = PersonId("practice:ruth")
"""A facilitator whom nothing names."""


async def with_a_role(stage: Stage, **more: object) -> None:
    await ready(stage, facilitator_roles=ROLE, **more)
    await stage.keep(a_member(RUTH, noticing=True))


async def says(stage: Stage, text: str, *, roles: frozenset[str] | None, number: int = 1) -> None:
    heard = stage.parts.engine.listener
    assert heard is not None
    room = RoomId("practice:home")
    message = MessageRef(f"{room}/{number}")
    await heard(Written(room=room, message=message, person=RUTH, at=START, text=text, roles=roles))
    await stage.parts.engine.settle_all()


def known(stage: Stage) -> frozenset[PersonId]:
    circle = stage.parts.engine.index.get(CIRCLE)
    assert circle is not None
    return circle.by_role


async def test_who_acts_with_the_role_is_known_and_without_it_no_longer(stage: Stage) -> None:
    await with_a_role(stage)
    await stage.act(RUTH, "duty.show", holding=ROLE)
    assert known(stage) == {RUTH}
    await stage.act(RUTH, "duty.show")
    assert known(stage) == set()


async def test_a_private_message_says_nothing_of_roles(stage: Stage) -> None:
    await with_a_role(stage)
    await stage.act(RUTH, "duty.show", holding=ROLE)
    await stage.act(RUTH, "journal.list", room=None)
    assert known(stage) == {RUTH}


async def test_what_a_facilitator_by_role_writes_goes_to_the_others_and_not_into_their_room(stage: Stage) -> None:
    await with_a_role(stage)
    await says(stage, "planted serious", roles=ROLE)
    assert not [one for one in stage.platform.sent if isinstance(one.effect, Alert)]
    called = {one.effect.person for one in stage.platform.sent if isinstance(one.effect, Whisper)}
    assert {FATIMA, GINA} <= called


async def test_what_a_member_writes_goes_into_their_room_as_ever(stage: Stage) -> None:
    await with_a_role(stage)
    await says(stage, "planted serious", roles=frozenset({"another"}))
    assert [one for one in stage.platform.sent if isinstance(one.effect, Alert)]


async def test_a_platform_that_says_nothing_of_roles_changes_nothing(stage: Stage) -> None:
    await with_a_role(stage)
    await says(stage, "hello", roles=ROLE)
    await says(stage, "hello again", roles=None, number=2)
    assert known(stage) == {RUTH}


async def test_nobody_opens_a_case_against_one_and_a_report_about_one_goes_to_administrators_alone(
    stage: Stage,
) -> None:
    await with_a_role(stage)
    await says(stage, "hello", roles=ROLE)
    refused = await stage.act(FATIMA, "mod.warn", member=RUTH, reason="No.")
    assert refused is not None
    assert "facilitat" in words(refused.view)  # type: ignore[union-attr]
    before = len(to(stage, "practice:back"))
    await stage.act(ANNA, "report.open", about=RUTH)
    await stage.act(ANNA, "report.send", text="Something about Ruth.")
    assert len(to(stage, "practice:back")) == before


async def test_one_on_duty_is_called_first_by_the_message_too(stage: Stage) -> None:
    await with_a_role(stage)
    await stage.act(RUTH, "duty.on", holding=ROLE)
    await writes(stage, "planted serious")
    (alert,) = [one for one in stage.platform.sent if isinstance(one.effect, Alert)]
    assert alert.view is not None
    assert (alert.view.calls, alert.view.calls_roles) == ((RUTH,), ())
    whispers = [one.effect.person for one in stage.platform.sent if isinstance(one.effect, Whisper)]
    assert RUTH in whispers


async def test_where_nobody_is_on_duty_an_alert_calls_everybody_and_the_role(stage: Stage) -> None:
    await with_a_role(stage)
    await writes(stage, "planted serious")
    (alert,) = [one for one in stage.platform.sent if isinstance(one.effect, Alert)]
    assert alert.view is not None
    assert (set(alert.view.calls), alert.view.calls_roles) == ({FATIMA, GINA}, ("facilitators",))


async def test_who_lost_the_role_is_called_no_more(stage: Stage) -> None:
    await with_a_role(stage)
    await stage.act(RUTH, "duty.on", holding=ROLE)
    await says(stage, "hello", roles=frozenset())
    await writes(stage, "planted serious", number=7)
    (alert,) = [one for one in stage.platform.sent if isinstance(one.effect, Alert)]
    assert alert.view is not None
    assert RUTH not in alert.view.calls
    assert RUTH not in {one.effect.person for one in stage.platform.sent if isinstance(one.effect, Whisper)}


async def test_who_leaves_the_server_has_no_role_there(stage: Stage) -> None:
    await with_a_role(stage)
    await says(stage, "hello", roles=ROLE)
    left = Weather(id=EventId("gone"), change=Change.PERSON_LEFT, space=SpaceId("practice:house"), person=RUTH)
    await stage.parts.engine.weather(left)
    assert known(stage) == set()


async def test_it_is_still_known_after_a_restart(tmp_path: Path, content: Content) -> None:
    async with a_stage(tmp_path, content) as stage:
        await with_a_role(stage)
        await says(stage, "hello", roles=ROLE)
    async with a_stage(tmp_path, content) as stage:
        stage.parts.noticing.rules_of = rules_of
        assert known(stage) == {RUTH}


def test_a_circle_without_roles_never_has_to_ask() -> None:
    assert not differs(a_circle(), RUTH, ROLE)
    assert differs(a_circle(facilitator_roles=ROLE), RUTH, ROLE)
    assert not differs(a_circle(facilitator_roles=ROLE, by_role=frozenset({RUTH})), RUTH, ROLE)


def test_losing_the_role_ends_duty_unless_they_are_named() -> None:
    act = of_the_bot("role/x", SEEN, {"person": RUTH, "holds": "no"}, circle=CIRCLE)
    held = a_circle(facilitator_roles=ROLE, by_role=frozenset({RUTH}))
    without = a_circle(facilitator_roles=ROLE)
    off = DutySet(circle=CIRCLE, person=RUTH, since=None)
    moment = at(START)
    assert decide_seen(Here(circle=held), act, moment) == Decision(changes=(CircleSaved(without), off))
    named = a_circle(facilitators=frozenset({RUTH}), facilitator_roles=ROLE, by_role=frozenset({RUTH}))
    still = a_circle(facilitators=frozenset({RUTH}), facilitator_roles=ROLE)
    assert decide_seen(Here(circle=named), act, moment) == Decision(changes=(CircleSaved(still),))
    assert decide_seen(Here(circle=without), act, moment) == Decision()
