"""Taking somebody out of a private channel and letting them back, against the strict Slack."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bots.engine.abilities import ABILITIES
from bots.engine.platform import Absent, Parcel
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.platform import SlackPlatform
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import EXTRAS, Extra, LetBack, RemovePerson
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, PlatformName, RoomId
from tests.emulators.slackwire import Channel
from tests.slackbot.stub import a_stub
from tests.slackbot.town import Town

KEY = DeliveryKey("case/12")


def platform(town: Town) -> SlackPlatform:
    town.world.scopes |= {"groups:write"}
    return SlackPlatform(Calls(web_client(town.world.bot_token, base_url=town.world.api_url)), neutral="Something new.")


async def do(slack: SlackPlatform, extra: Extra) -> Receipt:
    return await slack.carry_out(Parcel(key=extra.key, effect=extra))


@pytest.fixture
def closed(town: Town) -> Channel:
    return town.world.add_channel("inner-circle", town.ada, town.fay, private=True)


def out(town: Town, room: Channel) -> RemovePerson:
    return RemovePerson(key=KEY, room=RoomId(f"slack:{room.id}"), person=PersonId(f"slack:{town.ada.id}"))


def back(town: Town, room: Channel) -> LetBack:
    return LetBack(key=KEY, room=RoomId(f"slack:{room.id}"), person=PersonId(f"slack:{town.ada.id}"))


async def test_somebody_is_taken_out_of_a_private_channel_and_let_back(town: Town, closed: Channel):
    slack = platform(town)
    assert isinstance(await do(slack, out(town, closed)), Sent)
    assert town.ada.id not in closed.members
    assert isinstance(await do(slack, out(town, closed)), Sent), "twice is as once"
    assert isinstance(await do(slack, back(town, closed)), Sent)
    assert town.ada.id in closed.members
    assert isinstance(await do(slack, back(town, closed)), Sent), "twice is as once"


async def test_out_of_a_public_channel_nobody_is_taken(town: Town):
    assert await do(platform(town), out(town, town.home)) == Refused(obstacle=Obstacle.NOT_POSSIBLE)
    assert town.ada.id in town.home.members


async def test_a_workspace_that_does_not_let_apps_remove_people_is_a_refusal(town: Town, closed: Channel):
    town.world.kick_refused.add(closed.id)
    assert await do(platform(town), out(town, closed)) == Refused(obstacle=Obstacle.NOT_ALLOWED)


async def test_the_scope_that_was_not_granted_is_named():
    async with a_stub() as (stub, calls):
        stub.says("conversations.info", {"ok": True, "channel": {"id": "C1", "is_private": True, "is_member": True}})
        stub.says("conversations.kick", {"ok": False, "error": "missing_scope", "needed": "groups:write"})
        removal = RemovePerson(key=KEY, room=RoomId("slack:C1"), person=PersonId("slack:U1"))
        receipt = await do(SlackPlatform(calls, neutral="Something new."), removal)
    assert receipt == Refused(obstacle=Obstacle.NOT_ALLOWED, missing="groups:write")


@pytest.mark.parametrize("kind", [extra for extra in EXTRAS if extra not in ABILITIES[PlatformName.SLACK].extras])
async def test_what_slack_cannot_is_refused_without_asking(town: Town, kind: type[Extra]):
    known: dict[str, Any] = {
        "until": datetime.now(UTC) + timedelta(hours=1),
        "person": PersonId(f"slack:{town.ada.id}"),
        "message": MessageRef("C1/1.2"),
        "under": MessageRef("C1/1.2"),
        "event": MessageRef("C1/1.2"),
        "seconds": 5,
        "title": "Meeting",
        "begins": datetime.now(UTC),
        "ends": datetime.now(UTC),
    }
    fields = {name: value for name, value in known.items() if name in kind.__dataclass_fields__}
    extra = kind(key=KEY, room=RoomId(f"slack:{town.home.id}"), **fields)
    slack = platform(town)
    assert kind not in slack.extras(extra.room)
    assert await do(slack, extra) == Refused(obstacle=Obstacle.NOT_POSSIBLE)
    assert await slack.look_up(Parcel(key=KEY, effect=extra), datetime.now(UTC)) == Absent()
    assert not town.world.calls
