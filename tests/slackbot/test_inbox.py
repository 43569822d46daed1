"""What Slack sent is kept before it is acknowledged, done once, and forgotten."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from slack_bolt.request.async_request import AsyncBoltRequest
from sqlalchemy import text

from bots.app import Content
from core.circles.changes import CircleSaved
from tests.emulators.slackwire.fixtures import by_socket
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member


async def prepared(house: House, town: Town) -> None:
    await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))


async def rows(house: House) -> list[Any]:
    async with house.parts.database.read() as connection:
        return list((await connection.execute(text("SELECT id, sealed FROM inbox"))).all())


async def test_what_is_handled_is_erased_and_its_name_stays(town: Town, tmp_path: Path, content: Content):
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await prepared(house, town)
        async with by_socket(town.world, house.bot.app):
            typed = town.world.command(town.ada, town.home, "/circle", "checkin 3 a-planted-word")
            await typed.message_shown()
            await house.bot.settle()
        ((name, sealed),) = await rows(house)
        assert name.startswith("slack:")
        assert sealed is None


async def test_while_it_waits_nobody_can_read_it_in_the_database(town: Town, tmp_path: Path, content: Content):
    async with a_house(town, tmp_path, content, inbox=True) as house:
        inbox = house.bot._inbox
        assert inbox is not None
        assert await inbox.take("slack:1", {"text": "a-planted-word"})
        assert not await inbox.take("slack:1", {"text": "a-planted-word"})
        ((_, sealed),) = await rows(house)
        assert b"a-planted-word" not in sealed
        assert await inbox.waiting() == [("slack:1", {"text": "a-planted-word"})]
        await inbox.handled("slack:1")
        assert list(await inbox.waiting()) == []
        assert not await inbox.take("slack:1", {"text": "again"})


async def test_what_a_dead_process_had_acknowledged_is_done_after_the_restart(
    town: Town, tmp_path: Path, content: Content
):
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await prepared(house, town)

        async def dies(_: Any, ack: Any) -> None:
            await ack()

        house.bot._answers.command = dies  # type: ignore[method-assign]

        async def never(_: str) -> None:
            return

        house.bot._inbox.handled = never  # type: ignore[method-assign, union-attr]
        async with by_socket(town.world, house.bot.app):
            typed = await town.world.command(town.ada, town.home, "/circle", "checkin 2 low")
            assert typed.acked
            await house.bot.settle()
    assert not typed.messages
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.bot.catch_up()
        assert (await typed.message_shown()).ephemeral_to == town.ada.id
        assert all(sealed is None for _, sealed in await rows(house))


async def test_what_cannot_be_kept_is_not_acknowledged(town: Town, tmp_path: Path, content: Content):
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await prepared(house, town)

        async def full(*_: Any) -> bool:
            raise OSError(28, "no space left on device")

        house.bot._inbox.take = full  # type: ignore[method-assign, union-attr]
        town.world.archive(town.home)
        (told,) = town.world.events_told("channel_archive")
        request = AsyncBoltRequest(mode="socket_mode", body=told.payload)
        assert (await house.bot.app.async_dispatch(request)).status == 500
