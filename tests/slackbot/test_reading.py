"""What people write in a circle's room is heard, and read back after downtime; where nobody listens nothing is kept."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import text

from bots.app import Content
from core.circles.changes import CircleSaved
from core.kernel.writing import Writing, Written
from tests.emulators.slackwire import FaultKind
from tests.emulators.slackwire.fixtures import by_socket
from tests.slackbot.town import House, Town, a_house
from tests.stage import HandClock


class Ear:
    """Whoever wants to hear."""

    def __init__(self, town: Town) -> None:
        self.all: list[Written] = []
        self._town = town

    async def __call__(self, written: Written) -> None:
        self.all.append(written)
        self._town.world.changed()

    def texts(self) -> list[str]:
        return [one.text for one in self.all]


def today() -> HandClock:
    """A clock that agrees with Slack's time stamps."""
    return HandClock(datetime.now(UTC))


@asynccontextmanager
async def listening(town: Town, folder: Path, content: Content, ear: Ear | None) -> AsyncGenerator[House]:
    """One process, connected, that has read back what it missed."""
    async with a_house(town, folder, content, today(), inbox=True, heard=ear) as house:
        await house.keep(CircleSaved(town.circle))
        async with by_socket(town.world, house.bot.app):
            house.bot.arrival.begin()
            await house.bot.arrival.done()
            yield house
            await house.bot.settle()


async def away(town: Town) -> None:
    """Let hours pass in which nobody listens: Slack does not send again what is so old."""
    town.world.advance(3_600)


async def rows(house: House, table: str) -> int:
    async with house.parts.database.read() as connection:
        return (await connection.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()


async def test_what_is_written_edited_and_taken_back_is_heard(town: Town, tmp_path: Path, content: Content):
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear) as house:
        message = town.world.say(town.ada, town.home, "hello & <welcome>")
        await town.world.until(lambda: len(ear.all) == 1)
        town.world.edit(town.ada, message, "hello all")
        await town.world.until(lambda: len(ear.all) == 2)
        town.world.delete(town.ada, message)
        await town.world.until(lambda: len(ear.all) == 3)
        await house.bot.settle()
        async with house.parts.database.read() as connection:
            kept = await connection.execute(text("SELECT count(*) FROM inbox WHERE sealed IS NOT NULL"))
            assert kept.scalar_one() == 0
    assert [(one.writing, one.text) for one in ear.all] == [
        (Writing.NEW, "hello & <welcome>"),
        (Writing.EDITED, "hello all"),
        (Writing.DELETED, ""),
    ]
    assert {one.message for one in ear.all} == {f"{town.home.id}/{message.ts}"}
    assert {one.person for one in ear.all} == {f"slack:{town.ada.id}"}


async def test_where_nobody_listens_and_in_other_rooms_nothing_is_kept_for_a_moment(
    town: Town, tmp_path: Path, content: Content
):
    other = town.world.add_channel("lunch", town.ada)
    async with listening(town, tmp_path, content, None) as house:
        town.world.say(town.ada, town.home, "a-planted-word")
        await town.world.settled()
        assert await rows(house, "inbox") == 0
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear) as house:
        town.world.say(town.ada, other, "soup")
        await town.world.settled()
        assert await rows(house, "inbox") == 0
    assert ear.texts() == []


async def test_what_was_missed_is_read_back_in_its_order_with_replies_and_once(
    town: Town, tmp_path: Path, content: Content
):
    town.world.say(town.ada, town.home, "before the bot came")
    await away(town)
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear):
        begun = town.world.say(town.ada, town.home, "heard")
        await town.world.until(lambda: ear.texts() == ["heard"])
    town.world.say(town.ada, town.home, "missed")
    town.world.say(town.fay, town.home, "missed in a thread", thread=begun)
    last = town.world.say(town.ada, town.home, "missed too")
    gone = town.world.say(town.ada, town.home, "taken back")
    town.world.delete(town.ada, gone)
    await away(town)
    again = Ear(town)
    async with listening(town, tmp_path, content, again):
        assert again.texts() == ["missed", "missed in a thread", "missed too"]
    assert all(one.late and one.writing is Writing.NEW for one in again.all)
    assert again.all[-1].message == f"{town.home.id}/{last.ts}"
    third = Ear(town)
    async with listening(town, tmp_path, content, third):
        assert third.texts() == []


async def test_what_comes_by_the_socket_and_is_read_back_is_handed_on_once(
    town: Town, tmp_path: Path, content: Content
):
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear):
        pass
    town.world.say(town.ada, town.home, "in between")
    async with listening(town, tmp_path, content, ear) as house:
        await town.world.settled()
        await house.bot.settle()
    assert ear.texts() == ["in between"]


async def test_an_install_that_may_not_read_reads_nothing_back_and_works(town: Town, tmp_path: Path, content: Content):
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear):
        pass
    town.world.say(town.ada, town.home, "missed")
    await away(town)
    town.world.withdraw("channels:history", "groups:history")
    async with listening(town, tmp_path, content, ear) as house:
        async with asyncio.timeout(10):
            await house.bot.arrival.done()
    assert ear.texts() == []
    town.world.take_complaints()


async def test_a_room_that_cannot_be_read_just_now_is_read_later(town: Town, tmp_path: Path, content: Content):
    ear = Ear(town)
    async with listening(town, tmp_path, content, ear):
        pass
    town.world.say(town.ada, town.home, "missed")
    await away(town)
    town.world.faults.add("conversations.history", FaultKind.TOO_MANY, retry_after=1)
    async with listening(town, tmp_path, content, ear):
        assert ear.texts() == ["missed"]
