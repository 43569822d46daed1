"""What Discord says of roles: with what is written in a room, and asked for in private messages."""

from __future__ import annotations

from dataclasses import replace

import pytest
from simcord.builders import RoleHandle

from bots.discordbot.bot import DiscordSettings
from bots.engine.platform import Parcel
from core.circles.common import AlreadyDone
from core.kernel.cards import Button
from core.kernel.effects import Whisper
from core.kernel.ids import DeliveryKey, PersonId
from tests.discordbot.conftest import Town
from tests.discordbot.world import Made, circle, make, view

KEY = DeliveryKey("call/1")


@pytest.fixture
def made() -> Made:
    return make(settings=DiscordSettings(reads_nothing=False, ready_timeout=0.05, shard_count=1))


@pytest.fixture
def keeper(town: Town) -> RoleHandle:
    return town.guild.create_role("Circle keepers")


async def pressed_in_private(town: Town, keeper: RoleHandle, *, has: bool, known: bool) -> frozenset[str]:
    """Let somebody press a button of a private message; return the roles that the act bears."""
    user = town.env.create_user("ruth")
    person = town.guild.add_member(user, roles=[keeper] if has else [])
    someone = PersonId(f"discord:{person.id}")
    where = circle(town.guild.id, town.home.id, town.back.id, version=2)
    by_role = frozenset({someone}) if known else frozenset[PersonId]()
    town.made.index.put(replace(where, facilitator_roles=frozenset({str(keeper.id)}), by_role=by_role))
    effect = Whisper(key=KEY, person=someone, card=AlreadyDone())
    shown = view("An alert waits", Button("Take it", "alert.claim"))
    await town.made.platform.carry_out(Parcel(key=KEY, effect=effect, view=shown))
    await user.click(user.dm_channel.last_message, label="Take it")
    return town.made.door.act.actor.roles


async def test_what_is_written_in_a_room_says_the_roles_of_who_wrote_it(town: Town, keeper: RoleHandle):
    ruth = town.guild.add_member(town.env.create_user("ruth"), roles=[keeper])
    await ruth.send(town.home, "hello")
    await town.ada.send(town.home, "hello")
    assert [one.roles for one in town.made.heard] == [{str(keeper.id)}, set()]


async def test_a_facilitator_by_role_has_it_in_private_messages_too(town: Town, keeper: RoleHandle):
    assert await pressed_in_private(town, keeper, has=True, known=True) == {str(keeper.id)}


async def test_who_lost_the_role_since_they_were_seen_has_it_there_no_more(town: Town, keeper: RoleHandle):
    assert await pressed_in_private(town, keeper, has=False, known=True) == frozenset()


async def test_nobody_else_is_asked_about(town: Town, keeper: RoleHandle):
    assert await pressed_in_private(town, keeper, has=True, known=False) == frozenset()
    assert not [one for one in town.env.http_requests if "/members/" in one.path and one.method == "GET"]
