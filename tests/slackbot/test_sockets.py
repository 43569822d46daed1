"""Sockets that are cut, stall, are replaced or fall silent in the middle of an acknowledgement."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bots.app import Content
from bots.slackbot.connection import CannotConnect, Patience, keep_connected
from core.circles.changes import CircleSaved
from core.circles.model import CircleState
from tests.emulators.slackwire import FaultKind
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member

PATIENT = Patience(look=0.5, quiet=60.0, renew=60.0)


@asynccontextmanager
async def connected(house: House, town: Town, patience: Patience = PATIENT) -> AsyncGenerator[None]:
    """The app connected as in the product, by the real supervisor."""
    socket = town.world.socket
    before = socket.opened
    task = asyncio.create_task(keep_connected(house.bot, town.world.app_token, patience=patience))
    try:
        await socket.connected(before + 1)
        await house.bot.arrival.done()
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await house.bot.settle()


class Door:
    """Holds what is kept back before it is kept, so that something may happen meanwhile."""

    def __init__(self, house: House, town: Town) -> None:
        self.reached, self.go = asyncio.Event(), asyncio.Event()
        inbox: Any = house.bot._inbox
        take = inbox.take

        async def held(event: str, body: Any) -> bool:
            self.reached.set()
            town.world.changed()
            await self.go.wait()
            return await take(event, body)

        inbox.take = held


@pytest.fixture
async def kept(town: Town, tmp_path: Path, content: Content) -> AsyncIterator[House]:
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
        yield house


async def told_once(house: House, town: Town) -> None:
    """The archived room was heard of, whatever became of the socket, and told once."""
    await town.world.until(lambda: town.world.events_told("channel_archive")[0].acked)
    await house.bot.settle()
    await house.parts.engine.settle_all()
    assert sum("is gone" in message.readable for message in town.world.messages(town.back)) == 1


@pytest.mark.parametrize("what", ["kill", "refresh", "stall"])
async def test_a_socket_that_ends_in_the_middle_of_an_acknowledgement_loses_and_doubles_nothing(
    kept: House, town: Town, what: str
) -> None:
    async with connected(kept, town):
        door = Door(kept, town)
        town.world.archive(town.home)
        await door.reached.wait()
        getattr(town.world.socket, what)()
        await town.world.socket.connected(2)
        door.go.set()
        await told_once(kept, town)
    # an acknowledgement on another socket than the envelope's is nothing that Slack forbids
    town.world.take_complaints()


async def test_what_is_handled_and_comes_again_is_acknowledged_and_not_done_again(kept: House, town: Town) -> None:
    async with connected(kept, town):
        town.world.archive(town.home)
        await told_once(kept, town)
        again = town.world.socket.again()
        waiting = town.world.deliveries._by_id
        await town.world.until(lambda: not waiting.keys() & set(again.ids))
        await told_once(kept, town)


async def test_an_event_is_acknowledged_only_after_it_is_kept(kept: House, town: Town) -> None:
    async with connected(kept, town):
        door = Door(kept, town)
        town.world.archive(town.home)
        await door.reached.wait()
        for _ in range(20):
            await asyncio.sleep(0)
        assert not town.world.events_told("channel_archive")[0].acked
        door.go.set()
        await told_once(kept, town)


async def test_a_socket_that_answers_pings_and_brings_nothing_is_replaced(kept: House, town: Town) -> None:
    async with connected(kept, town, Patience(look=0.1, quiet=60.0, renew=0.5)):
        town.world.socket.stall(pongs=True)
        town.world.archive(town.home)
        await told_once(kept, town)
        assert town.world.socket.opened >= 2


async def test_a_bot_that_was_removed_while_its_socket_was_silent_finds_out(kept: House, town: Town) -> None:
    async with connected(kept, town, Patience(look=0.1, quiet=0.2, renew=60.0)):
        town.world.token_error = "account_inactive"

        def stopped() -> bool:
            circle = kept.parts.engine.index.get(town.circle.id)
            return circle is not None and circle.state is CircleState.STOPPED

        kept.parts.engine.watchers.append(lambda *_: town.world.changed())
        await town.world.until(stopped)


async def test_a_wrong_app_token_is_told_in_words(kept: House) -> None:
    with pytest.raises(CannotConnect, match="connections:write"):
        await keep_connected(kept.bot, "xapp-somebody-else's", patience=PATIENT)


async def test_slack_away_at_the_start_is_waited_for(kept: House, town: Town) -> None:
    fault = town.world.faults.add("apps.connections.open", FaultKind.STATUS_503)
    async with connected(kept, town):
        assert fault.hits
        typed = town.world.command(town.ada, town.home, "/circle")
        assert "Evening circle" in (await typed.message_shown()).readable
