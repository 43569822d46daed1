"""Signed requests over HTTP: forged, stale, replayed and slow ones are nobody's, and Slack's own are kept first."""

from __future__ import annotations

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from sqlalchemy import text

from bots.app import Content
from bots.slackbot import connection
from bots.slackbot.connection import listening
from core.circles.changes import CircleSaved
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member


def a_free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
async def signed(town: Town, tmp_path: Path, content: Content) -> AsyncIterator[House]:
    """The app behind its own port, as in the product."""
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
        port = a_free_port()
        async with listening(house.bot, "127.0.0.1", port):
            await house.bot.arrival.done()
            town.world.http.url = f"http://127.0.0.1:{port}/slack/events"
            yield house
            await house.bot.settle()
        town.world.http.url = ""


def archived(town: Town) -> dict[str, Any]:
    return {"type": "channel_archive", "channel": town.home.id, "user": town.fay.id}


async def told(house: House, town: Town) -> int:
    await house.bot.settle()
    await house.parts.engine.settle_all()
    return sum("is gone" in message.readable for message in town.world.messages(town.back))


async def rows(house: House) -> list[Any]:
    async with house.parts.database.read() as connection:
        return list((await connection.execute(text("SELECT id, sealed FROM inbox"))).all())


async def test_slack_is_let_in_and_answered(signed: House, town: Town) -> None:
    assert await town.world.http.verify_url()
    typed = town.world.command(town.ada, town.home, "/circle", "checkin 3 tired but fine")
    assert (await typed.seen()).anything
    town.world.archive(town.home)
    await town.world.settled()
    assert await told(signed, town) == 1
    assert all(sealed is None for _, sealed in await rows(signed))


async def test_a_forged_an_unsigned_and_a_stale_request_change_nothing_and_leave_nothing(
    signed: House, town: Town
) -> None:
    http = town.world.http
    refused = [
        await http.forged(archived(town)),
        await http.forged(archived(town), secret=town.world.signing_secret, age=301),
        await http.forged(archived(town), secret=""),
        await http.unsigned(archived(town)),
    ]
    assert [one.status for one in refused] == [401] * 4
    assert await told(signed, town) == 0
    assert await rows(signed) == []


async def test_a_request_that_was_overheard_and_sent_again_is_done_once(signed: House, town: Town) -> None:
    typed = town.world.command(town.ada, town.home, "/circle", "checkin 3 tired but fine")
    await typed.seen()
    await signed.bot.settle()
    shown = len(typed.messages)
    again = await town.world.http.replayed()
    assert again.status == 200
    assert (await town.world.http.replayed(age=301)).status == 401
    await signed.bot.settle()
    assert len(typed.messages) == shown
    assert len(await rows(signed)) == 1
    async with signed.parts.database.read() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM check_ins"))).scalar_one() == 1


async def test_slack_hears_yes_only_when_it_is_kept(signed: House, town: Town) -> None:
    inbox: Any = signed.bot._inbox
    take, reached, go = inbox.take, asyncio.Event(), asyncio.Event()

    async def held(event: str, body: Any) -> bool:
        reached.set()
        await go.wait()
        return await take(event, body)

    inbox.take = held
    town.world.archive(town.home)
    await reached.wait()
    (event,) = town.world.events_told("channel_archive")
    assert not event.acked
    go.set()
    await town.world.settled()
    assert await told(signed, town) == 1


async def test_what_cannot_be_kept_is_sent_again_by_slack(signed: House, town: Town) -> None:
    inbox: Any = signed.bot._inbox
    take, failing = inbox.take, [True]

    async def full(event: str, body: Any) -> bool:
        if failing:
            failing.pop()
            raise OSError(28, "no space left on device")
        return await take(event, body)

    inbox.take = full
    town.world.archive(town.home)
    (event,) = town.world.events_told("channel_archive")
    await town.world.until(lambda: event.reason == "http_error")
    town.world.advance(2)
    await town.world.until(lambda: event.acked)
    assert await told(signed, town) == 1


async def test_a_body_that_never_comes_gives_its_place_up(
    signed: House, town: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "SLOWEST_BODY", 0.2)
    port = int(town.world.http.url.split(":")[2].split("/")[0])
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{")
    await writer.drain()
    async with asyncio.timeout(10):
        assert b"408" in await reader.readline()
    writer.close()
    await writer.wait_closed()
    assert await rows(signed) == []


async def test_a_body_larger_than_slack_sends_is_refused(signed: House, town: Town) -> None:
    huge = json.dumps({"type": "event_callback", "event": {"text": "x" * 2_000_000}}).encode()
    async with aiohttp.ClientSession() as session, session.post(town.world.http.url, data=io.BytesIO(huge)) as answer:
        assert answer.status == 413
    assert await rows(signed) == []


async def test_a_form_whose_trigger_ran_out_waits_behind_a_button(signed: House, town: Town) -> None:
    calls: Any = signed.bot._answers._calls
    real = type(calls).__call__
    late = [True]

    async def slow(self: Any, method: Any, *turn: Any, **arguments: Any) -> Any:
        if method.value == "views.open" and late:
            late.pop()
            town.world.advance(3.1)
        return await real(self, method, *turn, **arguments)

    type(calls).__call__ = slow
    try:
        typed = town.world.command(town.fay, town.home, "/circle", "facilitate prompts move")
        await typed.seen()
        await signed.bot.settle()
    finally:
        type(calls).__call__ = real
    assert not typed.views
    assert typed.messages
    assert [call.error for call in town.world.calls_to("views.open")] == ["expired_trigger_id"]
    town.world.take_complaints()
