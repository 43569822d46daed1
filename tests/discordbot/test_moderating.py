"""What Discord does about rooms and people, and what the log of the server says of it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import discord
import pytest
from simcord.backend.models import Overwrite

from bots.discordbot.locking import WRITING
from bots.discordbot.moderating import WANTED
from bots.engine.abilities import ABILITIES
from bots.engine.platform import Absent, Found, Parcel
from core.kernel.events import Obstacle, Receipt, Refused, Sent
from core.kernel.extras import (
    EXTRAS,
    Ban,
    CancelEvent,
    Expel,
    Extra,
    LetBack,
    LiftBan,
    LiftTimeOut,
    LockRoom,
    Remove,
    RemovePerson,
    ScheduledEvent,
    SlowMode,
    TimeOut,
    UnlockRoom,
)
from core.kernel.ids import DeliveryKey, MessageRef, PersonId, PlatformName, RoomId
from tests.discordbot.conftest import Town

KEY = DeliveryKey("case/12")
NEEDED = {name for names in WANTED.values() for name in names if name != "view_channel"}


def ada(town: Town) -> PersonId:
    return PersonId(f"discord:{town.ada.id}")


async def take_all(town: Town) -> None:
    """Leave the bot nothing of what moderating takes. It is invited without."""
    (role,) = [one for one in town.env.backend.get_guild(town.guild.id).roles.values() if one.managed]
    left = discord.Permissions(role.permissions)
    left.update(**dict.fromkeys(NEEDED, False))
    town.env.backend.edit_role(town.guild.id, role.id, {"permissions": left.value})
    await town.env.settle()


async def the_member(town: Town) -> discord.Member:
    return await channel(town).guild.fetch_member(town.ada.id)


async def do(town: Town, extra: Extra) -> Receipt:
    return await town.made.platform.carry_out(Parcel(key=extra.key, effect=extra))


def channel(town: Town) -> discord.TextChannel:
    found = town.made.bot.get_channel(town.home.id)
    assert isinstance(found, discord.TextChannel)
    return found


async def test_a_pause_from_writing_begins_and_is_lifted(town: Town):
    until = datetime.now(UTC) + timedelta(hours=2)
    timed = TimeOut(key=KEY, room=RoomId(town.room), person=ada(town), until=until, case="case 12")
    assert isinstance(await do(town, timed), Sent)
    await town.env.settle()
    member = town.env.backend.get_member(town.guild.id, town.ada.id)
    assert member.timed_out_until is not None
    assert town.env.http_requests[-1].reason == "case 12", "the log of the server says no more"
    assert isinstance(await do(town, LiftTimeOut(key=KEY, room=RoomId(town.room), person=ada(town))), Sent)
    assert town.env.backend.get_member(town.guild.id, town.ada.id).timed_out_until is None


async def test_a_pause_that_discord_would_not_take_is_refused_and_one_that_is_over_is_done(town: Town):
    long = datetime.now(UTC) + timedelta(days=29)
    timed = TimeOut(key=KEY, room=RoomId(town.room), person=ada(town), until=long)
    assert await do(town, timed) == Refused(obstacle=Obstacle.NOT_POSSIBLE)
    over = TimeOut(key=KEY, room=RoomId(town.room), person=ada(town), until=datetime.now(UTC) - timedelta(hours=1))
    assert isinstance(await do(town, over), Sent)
    assert town.env.backend.get_member(town.guild.id, town.ada.id).timed_out_until is None


async def test_nobody_above_the_bot_is_touched(town: Town):
    high = town.guild.create_role("High", permissions=discord.Permissions(administrator=True), position=50)
    town.env.backend.edit_member(town.guild.id, town.ada.id, {"role_ids": [high.id]})
    await town.env.settle()
    until = datetime.now(UTC) + timedelta(hours=1)
    for extra in (
        TimeOut(key=KEY, room=RoomId(town.room), person=ada(town), until=until),
        RemovePerson(key=KEY, room=RoomId(town.room), person=ada(town)),
        Expel(key=KEY, room=RoomId(town.room), person=ada(town)),
    ):
        assert await do(town, extra) == Refused(obstacle=Obstacle.NOT_ALLOWED)


@pytest.mark.parametrize("kind", [extra for extra in EXTRAS if "create_public_threads" not in WANTED[extra]])
async def test_a_missing_permission_is_named_and_discord_is_not_asked(town: Town, kind: type[Extra]):
    known: dict[str, Any] = {
        "until": datetime.now(UTC) + timedelta(hours=1),
        "person": ada(town),
        "message": MessageRef(f"{town.home.id}/1"),
        "event": MessageRef(f"{town.guild.id}/1"),
        "seconds": 5,
        "title": "Meeting",
        "begins": datetime.now(UTC) + timedelta(hours=1),
        "ends": datetime.now(UTC) + timedelta(hours=2),
    }
    fields = {name: value for name, value in known.items() if name in kind.__dataclass_fields__}
    await take_all(town)
    asked = len(town.env.http_requests)
    receipt = await do(town, kind(key=KEY, room=RoomId(town.room), **fields))
    extent = ABILITIES[PlatformName.DISCORD].extras[kind]
    assert receipt == Refused(obstacle=Obstacle.NOT_ALLOWED, missing=extent.permission)
    assert len(town.env.http_requests) == asked


async def test_somebody_who_left_is_told_apart(town: Town):
    gone = PersonId("discord:4242")
    timed = TimeOut(key=KEY, room=RoomId(town.room), person=gone, until=datetime.now(UTC) + timedelta(hours=1))
    assert await do(town, timed) == Refused(obstacle=Obstacle.PERSON_GONE)


async def test_a_message_is_removed_and_one_that_is_gone_counts(town: Town):
    said = await town.ada.send(town.home, "hello")
    reference = MessageRef(f"{town.home.id}/{said.id}")
    gone = Remove(key=KEY, room=RoomId(town.room), message=reference)
    assert await do(town, gone) == Sent(message=reference)
    assert town.home.last_message is None
    assert await do(town, gone) == Sent(message=reference)


async def test_somebody_is_taken_out_of_the_room_and_let_back(town: Town):
    assert isinstance(await do(town, RemovePerson(key=KEY, room=RoomId(town.room), person=ada(town))), Sent)
    await town.env.settle()
    room, member = channel(town), await the_member(town)
    assert not room.permissions_for(member).view_channel
    assert isinstance(await do(town, LetBack(key=KEY, room=RoomId(town.room), person=ada(town))), Sent)
    await town.env.settle()
    assert channel(town).permissions_for(member).view_channel
    assert member not in channel(town).overwrites


async def test_expelling_and_banning_and_coming_back(town: Town):
    room = RoomId(town.room)
    assert isinstance(await do(town, Expel(key=KEY, room=room, person=ada(town))), Sent)
    banned = Ban(key=KEY, room=room, person=ada(town), forget=timedelta(days=30))
    assert isinstance(await do(town, banned), Sent)
    (asked,) = [one for one in town.env.http_requests if one.method == "PUT" and "/bans/" in one.path]
    assert asked.params["delete_message_seconds"] == 7 * 24 * 3600
    assert town.ada.id in town.env.backend.get_guild(town.guild.id).bans
    lift = LiftBan(key=KEY, room=room, person=ada(town))
    assert isinstance(await do(town, lift), Sent)
    assert isinstance(await do(town, lift), Sent), "a ban that is lifted already"
    assert town.ada.id not in town.env.backend.get_guild(town.guild.id).bans


async def test_a_room_is_slowed_to_six_hours_at_most(town: Town):
    assert isinstance(await do(town, SlowMode(key=KEY, room=RoomId(town.room), seconds=99_999)), Sent)
    await town.env.settle()
    assert channel(town).slowmode_delay == 6 * 3600
    await do(town, SlowMode(key=KEY, room=RoomId(town.room), seconds=0))
    await town.env.settle()
    assert channel(town).slowmode_delay == 0


async def test_a_locked_room_takes_no_words_and_is_afterwards_as_it_was(town: Town):
    role = town.guild.create_role("Circle")
    yes, no = discord.Permissions(send_messages=True).value, discord.Permissions(send_messages_in_threads=True).value
    town.env.backend.set_overwrite(town.home.id, Overwrite(target_id=role.id, type=0, allow=yes, deny=no))
    town.env.backend.edit_member(town.guild.id, town.ada.id, {"role_ids": [role.id]})
    await town.env.settle()
    before = dict(channel(town).overwrites)
    member = await the_member(town)

    locked = await do(town, LockRoom(key=KEY, room=RoomId(town.room)))
    await town.env.settle()
    assert isinstance(locked, Sent)
    assert not any(getattr(channel(town).permissions_for(member), name) for name in WRITING)
    assert channel(town).permissions_for(channel(town).guild.me).send_messages
    again = await do(town, LockRoom(key=KEY, room=RoomId(town.room)))
    assert again == Sent(message=MessageRef(f"{town.home.id}/")), "locked already: nothing to remember"

    await do(town, UnlockRoom(key=KEY, room=RoomId(town.room), was=locked.message))
    await town.env.settle()
    assert channel(town).overwrites == before
    assert channel(town).permissions_for(member).send_messages


async def test_a_room_whose_lock_nobody_remembers_is_opened_to_all(town: Town):
    await do(town, LockRoom(key=KEY, room=RoomId(town.room)))
    await town.env.settle()
    await do(town, UnlockRoom(key=KEY, room=RoomId(town.room), was=MessageRef("1/rubbish")))
    await town.env.settle()
    member = await the_member(town)
    assert channel(town).permissions_for(member).send_messages


async def test_a_meeting_stands_in_the_calendar_once_and_is_taken_out(town: Town):
    begins = (datetime.now(UTC) + timedelta(days=1)).replace(microsecond=0)
    meeting = ScheduledEvent(
        key=KEY,
        room=RoomId(town.room),
        title="x" * 120,
        begins=begins,
        ends=begins + timedelta(hours=1),
        words="Bring tea.",
    )
    parcel = Parcel(key=KEY, effect=meeting)
    assert await town.made.platform.look_up(parcel, datetime.now(UTC)) == Absent()
    made = await do(town, meeting)
    assert isinstance(made, Sent)
    assert await town.made.platform.look_up(parcel, datetime.now(UTC)) == Found(made.message)
    cancel = CancelEvent(key=KEY, room=RoomId(town.room), event=made.message)
    assert isinstance(await do(town, cancel), Sent)
    assert isinstance(await do(town, cancel), Sent), "gone already"
    assert await town.made.platform.look_up(parcel, datetime.now(UTC)) == Absent()


async def test_a_thread_has_fewer_extras_than_a_room_and_an_unknown_room_none(town: Town):
    room = town.made.platform.extras(RoomId(town.room))
    assert room == set(EXTRAS)
    assert town.made.platform.extras(RoomId("discord:42")) == frozenset()
