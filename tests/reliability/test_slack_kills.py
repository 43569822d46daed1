"""kill -9 on Slack's wire, at the same points as on Discord's: nothing is lost, and nothing is posted twice.

Slack knows no key that keeps a second post away: only the look-up does, so no outage is too short or too long.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.slackwire import READS_NOTHING, DropConnection, Options, Step
from tests.reliability.bot_process import IN_PROCESS, IN_THE_INBOX, ON_THE_WIRE, POINTS
from tests.reliability.slack_house import POST, SlackHouse, a_slack_house

SOME_TIME = 600.0
FEW = frozenset(point for point in POINTS if point.startswith(("claim", "rush")))
"""Points that all rows pass together: there is no second time."""


async def killed_at(
    house: SlackHouse, point: str, number: int = 1, *, step: Step = Step.AFTER_APPLY, mutant: str = ""
) -> None:
    """Start the bot and let it die there."""
    if point in IN_PROCESS:
        async with house.bot(f"{point}:{number}", mutant) as bot:
            assert await bot.dead() == -9, bot.last_words()
    else:
        async with house.bot(mutant=mutant) as bot:
            seen: list[int] = []

            def kill(_: object) -> None:
                seen.append(1)
                if len(seen) == number:
                    bot.kill()
                    if step is Step.BEFORE_APPLY:
                        raise DropConnection

            hook = house.world.on(step, kill, POST)
            assert await bot.dead() == -9, bot.last_words()
            house.world.hooks.remove(hook)
    await house.cut_off()


@pytest.mark.parametrize("point", POINTS)
async def test_killed_and_started_again_everything_stands_once(slack_house: SlackHouse, point: str) -> None:
    await killed_at(slack_house, point)
    async with slack_house.bot():
        await slack_house.settled()
    slack_house.nothing_lost_nothing_doubled()


async def test_a_mutant_that_does_not_look_up_posts_twice(slack_house: SlackHouse) -> None:
    """The tests above can fail: this is what they would see."""
    await killed_at(slack_house, ON_THE_WIRE, mutant="no-look-up")
    async with slack_house.bot(mutant="no-look-up"):
        await slack_house.settled()
    assert max(slack_house.times().values()) == 2


async def test_where_nobody_may_look_nothing_is_sent_blindly_and_people_are_told(
    tmp_path: Path, content: Content
) -> None:
    """An install that reads nothing: a post whose outcome nobody knows goes to the facilitators."""
    options = Options(scopes=READS_NOTHING | {"connections:write"})
    async with a_slack_house(tmp_path, content, options=options) as house:
        async with house.bot() as bot:

            def kill(_: object) -> None:
                bot.kill()

            in_the_room = house.world.on(
                Step.AFTER_APPLY, kill, POST, when=lambda call: call.args["channel"] == house.home.id
            )
            assert await bot.dead() == -9
            house.world.hooks.remove(in_the_room)
        await house.cut_off()
        async with house.bot():
            await house.world.until(house.notices, within=25)
            await house.settled()
        assert len(house.posts()) == 1
        (row,) = (row for row in house.rows() if row["kind"] == "post")
        assert (row["state"], row["obstacle"]) == ("refused", "not-allowed")
        assert all(times <= 1 for times in house.times().values())
        for person in house.people:
            assert len(house.world.dm_messages(person)) == 1


@pytest.mark.parametrize("point", IN_THE_INBOX)
async def test_killed_between_hearing_and_doing_an_event_is_done_once(
    tmp_path: Path, content: Content, point: str
) -> None:
    async with a_slack_house(tmp_path, content, due=False) as house:
        async with house.bot(point) as bot:
            await house.world.socket.connected(within=60)
            house.world.archive(house.home)
            assert await bot.dead() == -9, bot.last_words()
        await house.cut_off()
        async with house.bot():
            await house.world.socket.connected(2, within=60)
            await house.world.until(house.notices)
            await house.world.settled()
            await house.world.until(lambda: not house.ask("SELECT 1 FROM inbox WHERE sealed IS NOT NULL"))
        assert len(house.notices()) == 1
        assert "is gone" in house.notices()[0].readable
        house.world.assert_no_complaints()


@pytest.mark.long
@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("start", range(2))
async def test_killed_again_and_again(tmp_path: Path, content: Content, point: str, start: int) -> None:
    """A first kill at the point, then up to two more anywhere, with outages between; then it may finish."""
    chance = random.Random(f"slack {point} {start}")
    async with a_slack_house(tmp_path, content, members=("ada", "ben", "cem", "dua")) as house:
        step = chance.choice((Step.BEFORE_APPLY, Step.AFTER_APPLY, Step.BEFORE_ANSWER))
        await killed_at(house, point, 1 + start % 2 if point not in FEW else 1, step=step)
        for _ in range(chance.randrange(3)):
            house.outage(chance.choice((0.0, 100.0, 170.0, 190.0, SOME_TIME)))
            async with house.bot(f"{chance.choice(IN_PROCESS)}:{chance.randrange(1, 4)}"):
                # It may have nothing left to do where it was to be killed; then it is killed at rest.
                await house.world.until(lambda: house.at_rest() or not house.bots[-1].alive, within=30)
            await house.cut_off()
        house.outage(chance.choice((0.0, 60.0, SOME_TIME)))
        async with house.bot():
            await house.settled()
        house.nothing_lost_nothing_doubled()
