"""What is typed is asked about once, whatever becomes of the question on its way, and kept once."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from bots.app import Content
from core.circles.changes import CircleSaved
from tests.emulators.slackwire import FaultKind
from tests.emulators.slackwire.fixtures import by_socket
from tests.slackbot.test_typed import asked, journal, question
from tests.slackbot.town import House, Town, a_house
from tests.stage import a_member

POST = "chat.postMessage"


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bots.slackbot.errors.LOST", 0.1)


def standing(town: Town) -> list[Any]:
    return [one for one in asked(town, town.ada) if not one.deleted]


@pytest.mark.parametrize(
    "kind",
    [
        FaultKind.TOO_MANY,
        FaultKind.STATUS_503,
        FaultKind.DROP_BEFORE_APPLY,
        FaultKind.APPLY_THEN_DROP,
        FaultKind.APPLY_THEN_500,
        FaultKind.MALFORMED,
    ],
)
async def test_a_question_that_is_lost_or_whose_answer_is_lost_stands_once(house: House, town: Town, kind: FaultKind):
    fault = town.world.faults.add(POST, kind, retry_after=1)
    town.world.say(town.ada, town.world.dm(town.ada), "Slept badly")
    await fault.reached()
    await question(town, town.ada)
    while house.bot._put_off:
        await asyncio.wait(set(house.bot._put_off))
    (ask,) = standing(town)
    await town.world.press(town.ada, ask, label="Keep it")
    await house.bot.settle()
    assert (await journal(town)).count("Slept badly") == 1


async def test_a_question_in_a_thread_is_found_there(house: House, town: Town):
    channel = town.world.dm(town.ada)
    began = town.world.say(town.ada, channel, "Before")
    await question(town, town.ada)
    fault = town.world.faults.add(POST, FaultKind.APPLY_THEN_DROP)
    town.world.say(town.ada, channel, "Within", thread=began)
    await fault.reached()
    await town.world.until(lambda: not house.bot._put_off and town.world.calls_to("conversations.replies"))
    assert [bool(one.thread_ts) for one in standing(town)] == [False, True]


async def test_what_was_put_off_when_the_process_ended_is_asked_by_the_next(
    town: Town, tmp_path: Path, content: Content, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("bots.slackbot.errors.LOST", 1_000.0)
    fault = town.world.faults.add(POST, FaultKind.APPLY_THEN_DROP)
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.keep(CircleSaved(town.circle), a_member(f"slack:{town.ada.id}"))
        async with by_socket(town.world, house.bot.app):
            town.world.say(town.ada, town.world.dm(town.ada), "Slept badly")
            await fault.reached()
            await town.world.until(lambda: bool(house.bot._put_off))
            await house.bot.settle()
    async with a_house(town, tmp_path, content, inbox=True) as house:
        await house.parts.engine.open()
        async with by_socket(town.world, house.bot.app):
            await house.bot.catch_up()
            assert len(standing(town)) == 1
            assert len(town.world.calls_to(POST)) == 1
            await town.world.press(town.ada, standing(town)[0], label="Keep it")
            await house.bot.settle()
            assert (await journal(town)).count("Slept badly") == 1
