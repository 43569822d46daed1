"""What happens to the workspace: the circle's state follows, and facilitators hear of it where they still can be."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from bots.app import Content
from core.circles.changes import CircleSaved
from core.circles.model import CircleState
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member


async def took_in(house: House, town: Town) -> None:
    await town.world.settled()
    await house.bot.settle()
    await house.parts.engine.settle_all()


def state(house: House, town: Town) -> CircleState:
    circle = house.parts.engine.index.get(town.circle.id)
    assert circle is not None
    return circle.state


def notices(town: Town) -> list[str]:
    return [message.readable for message in town.world.messages(town.back, by_bot=True)]


def whispers(town: Town) -> list[str]:
    return [message.readable for message in town.world.messages(town.world.dm(town.fay), by_bot=True)]


async def members(house: House) -> list[str]:
    async with house.parts.database.read() as connection:
        return list((await connection.execute(text("SELECT state FROM members"))).scalars())


@pytest.mark.parametrize("what", ["archive", "delete_channel"])
async def test_a_room_that_goes_stops_the_circle(house: House, town: Town, what: str) -> None:
    getattr(town.world, what)(town.home)
    await took_in(house, town)
    assert state(house, town) is CircleState.STOPPED
    assert len(notices(town)) == 1


async def test_a_facilitators_room_that_goes_is_told_in_private(house: House, town: Town) -> None:
    town.world.archive(town.back)
    await took_in(house, town)
    assert state(house, town) is CircleState.OPEN
    assert len(whispers(town)) == 1


async def test_a_room_with_another_name_is_the_same_room(house: House, town: Town) -> None:
    town.world.rename(town.home, "monday-circle")
    await took_in(house, town)
    assert state(house, town) is CircleState.OPEN
    assert notices(town) == []
    typed = town.world.command(town.ada, town.home, "/circle")
    assert "Evening circle" in (await typed.message_shown()).readable


async def test_a_bot_that_is_sent_out_of_the_room_says_so_and_sees_when_it_is_back(house: House, town: Town) -> None:
    town.world.leaves(town.world.bot, town.home)
    await took_in(house, town)
    assert len(notices(town)) == 1
    town.world.joins(town.world.bot, town.home)
    await took_in(house, town)
    async with house.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM troubles"))).scalar_one() == 0


@pytest.mark.parametrize("what", ["uninstall", "revoke_tokens"])
async def test_an_app_that_is_removed_stops_the_circle_and_nothing_is_sent_into_the_void(
    house: House, town: Town, what: str
) -> None:
    # as at every start
    await house.bot.ourselves()
    getattr(town.world, what)()
    await took_in(house, town)
    assert state(house, town) is CircleState.STOPPED
    async with house.parts.database.read() as connection:
        states = set((await connection.execute(text("SELECT state FROM deliveries"))).scalars())
    assert states <= {"refused"}


async def test_a_member_who_leaves_the_circles_room_has_left_the_circle(house: House, town: Town) -> None:
    town.world.leaves(town.ada, town.home)
    await took_in(house, town)
    assert await members(house) == ["left"]
    [told] = notices(town)
    assert told.startswith("Somebody is no longer here"), "it names nobody"


async def test_who_leaves_another_room_has_not_left_the_circle(house: House, town: Town) -> None:
    other = town.world.add_channel("lunch", town.ada)
    town.world.leaves(town.ada, other)
    town.world.joins(town.ada, town.back)
    town.world.leaves(town.ada, town.back)
    await took_in(house, town)
    assert await members(house) == ["active"]


async def test_an_account_that_is_closed_has_left(house: House, town: Town) -> None:
    town.world.deactivate(town.ada)
    await took_in(house, town)
    assert await members(house) == ["left"]


@pytest.mark.parametrize(
    ("what", "told"), [("archive", "is gone"), ("leave", "Evening circle"), ("nothing", "")], ids=lambda one: str(one)
)
async def test_what_changed_while_nobody_listened_is_found_out_once(
    town: Town, tmp_path: Path, content: Content, what: str, told: str
) -> None:
    match what:
        case "archive":
            town.world.archive(town.home)
        case "leave":
            town.world.leaves(town.world.bot, town.home)
        case _:
            pass
    for _ in range(2):
        async with a_house(town, tmp_path, content, inbox=True) as house:
            if house.parts.engine.index.get(town.circle.id) is None:
                await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
            house.bot.arrival.begin()
            await house.bot.arrival.done()
            await house.parts.engine.settle_all()
    assert len(notices(town)) == (1 if told else 0)
    assert all(told in notice for notice in notices(town))
