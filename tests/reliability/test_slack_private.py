"""kill -9 over what people type in private and over their own page: asked once, kept once, and never an old page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.slackwire import DropConnection, Message, Step, User
from tests.reliability.bot_process import IN_THE_INBOX
from tests.reliability.lodging import Bot
from tests.reliability.slack_house import POST, SlackHouse, a_slack_house

RARE = {"inbox-begin", "inbox-handled-after"}
"""Each has a sister that is tried every time."""
WORDS = "Slept badly, and still here."
STEPS = (Step.BEFORE_APPLY, Step.AFTER_APPLY)


@pytest.fixture
async def quiet(tmp_path: Path, content: Content) -> AsyncIterator[SlackHouse]:
    """A circle in which nothing is due."""
    async with a_slack_house(tmp_path, content, due=False) as house:
        yield house


def questions(house: SlackHouse, user: User) -> list[Message]:
    return [one for one in house.world.dm_messages(user) if one.by_bot and "Keep this as" in one.readable]


def entries(house: SlackHouse) -> int:
    return house.ask("SELECT count(*) FROM entries")[0][0]


def kill_at(house: SlackHouse, bot: Bot, step: Step, method: str) -> None:
    def kill(_: object) -> None:
        bot.kill()
        if step is Step.BEFORE_APPLY:
            raise DropConnection

    house.world.on(step, kill, method, times=1)


async def started_again(house: SlackHouse) -> None:
    """Wait until a new process has done what the one before it had left."""
    await house.world.socket.connected(2, within=60)
    # a press that was never acknowledged is not sent again
    await house.world.until(lambda: not [one for one in house.world.unacknowledged() if one.outcome is None])
    await house.world.until(lambda: not house.ask("SELECT 1 FROM inbox WHERE sealed IS NOT NULL"))


async def kept_once(house: SlackHouse, ada: User) -> None:
    await house.world.until(lambda: questions(house, ada))
    (ask,) = questions(house, ada)
    await house.world.press(ada, ask, label="Keep it")
    await house.world.until(lambda: "Kept." in ask.readable)
    assert entries(house) == 1
    house.world.assert_no_complaints()


@pytest.mark.parametrize(
    "point", [pytest.param(one, marks=pytest.mark.long if one in RARE else ()) for one in IN_THE_INBOX]
)
async def test_killed_between_hearing_and_asking_it_is_asked_once_and_kept_once(quiet: SlackHouse, point: str) -> None:
    ada = quiet.people[0]
    async with quiet.bot(point) as bot:
        await quiet.world.socket.connected(within=60)
        quiet.world.say(ada, quiet.world.dm(ada), WORDS)
        assert await bot.dead() == -9, bot.last_words()
    await quiet.cut_off()
    async with quiet.bot():
        await started_again(quiet)
        await kept_once(quiet, ada)


@pytest.mark.parametrize("step", STEPS)
async def test_killed_while_the_question_is_posted_it_stands_once(quiet: SlackHouse, step: Step) -> None:
    ada = quiet.people[0]
    async with quiet.bot() as bot:
        await quiet.world.socket.connected(within=60)
        kill_at(quiet, bot, step, POST)
        quiet.world.say(ada, quiet.world.dm(ada), WORDS)
        assert await bot.dead() == -9, bot.last_words()
    await quiet.cut_off()
    async with quiet.bot():
        await started_again(quiet)
        await kept_once(quiet, ada)


@pytest.mark.parametrize("method", ["conversations.history", "chat.update"])
async def test_killed_while_it_is_kept_it_is_kept_once(quiet: SlackHouse, method: str) -> None:
    """Before the text was read, and after it was written down with nobody told."""
    ada = quiet.people[0]
    async with quiet.bot() as bot:
        await quiet.world.socket.connected(within=60)
        quiet.world.say(ada, quiet.world.dm(ada), WORDS)
        await quiet.world.until(lambda: questions(quiet, ada))
        (ask,) = questions(quiet, ada)
        kill_at(quiet, bot, Step.BEFORE_APPLY, method)
        quiet.world.press(ada, ask, label="Keep it")
        assert await bot.dead() == -9, bot.last_words()
    assert entries(quiet) == (method == "chat.update")
    await quiet.cut_off()
    async with quiet.bot():
        await started_again(quiet)
        await quiet.world.until(lambda: not questions(quiet, ada))
        assert entries(quiet) == 1
        assert quiet.world.dm_messages(ada)[0].text == WORDS
    quiet.world.assert_no_complaints()


@pytest.mark.parametrize("step", STEPS)
async def test_killed_over_a_page_the_next_process_shows_what_is_so_by_then(quiet: SlackHouse, step: Step) -> None:
    ada = quiet.people[0]

    def page() -> str:
        view = quiet.world.home(ada)
        return view.readable if view is not None else ""

    async with quiet.bot() as bot:
        await quiet.world.socket.connected(within=60)
        quiet.world.open_home(ada)
        await quiet.world.until(lambda: "No check-ins so far." in page())
        kill_at(quiet, bot, step, "views.publish")
        quiet.world.command(ada, quiet.home, "/circle", "checkin 4")
        assert await bot.dead() == -9, bot.last_words()
    assert ("No check-ins so far." in page()) == (step is Step.BEFORE_APPLY)
    assert quiet.ask("SELECT count(*) FROM check_ins")[0][0] == 1
    await quiet.cut_off()
    async with quiet.bot():
        await started_again(quiet)
        quiet.world.open_home(ada)
        await quiet.world.until(lambda: "Good" in page())
        assert quiet.ask("SELECT count(*) FROM check_ins")[0][0] == 1
    quiet.world.assert_no_complaints()
