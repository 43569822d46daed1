"""kill -9 at every point of a delivery's life: nothing is lost, and nothing is posted twice."""

from __future__ import annotations

import random
from datetime import timedelta
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.discordwire import Permission, Step
from tests.reliability.bot_process import IN_PROCESS, ON_THE_WIRE, POINTS
from tests.reliability.house import POST, House, a_house

LONGER_THAN_THE_NONCE = timedelta(minutes=10).total_seconds()
MAY_HAVE_BEEN_SENT = frozenset(POINTS) - {"claim-begin", "claim-middle", "claim-before-commit", "rush-before-commit"}


async def killed_at(
    house: House, point: str, number: int = 1, *, step: Step = Step.AFTER_APPLY, mutant: str = ""
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

            hook = house.world.on(step, kill, POST)
            assert await bot.dead() == -9, bot.last_words()
            house.world.hooks.remove(hook)
    await house.world.gateway.disconnected()


@pytest.mark.parametrize("outage", [0.0, LONGER_THAN_THE_NONCE], ids=["a moment", "longer than the nonce"])
@pytest.mark.parametrize("point", POINTS)
async def test_killed_and_started_again_everything_stands_once(house: House, point: str, outage: float) -> None:
    await killed_at(house, point)
    house.outage(outage)
    async with house.bot():
        await house.settled()
    house.nothing_lost_nothing_doubled()


@pytest.mark.parametrize("point", POINTS)
async def test_where_nobody_can_look_nothing_is_sent_blindly_and_people_are_told(house: House, point: str) -> None:
    house.world.set_permissions(house.home, house.world.bot, deny=Permission.READ_MESSAGE_HISTORY)
    await killed_at(house, point)
    house.outage(LONGER_THAN_THE_NONCE)
    before = len(house.posts())
    in_hand = [row["kind"] for row in house.rows() if row["state"] == "sending" and row["kind"] == "post"]
    async with house.bot():
        await house.world.until(house.notices, within=25)
        await house.settled()
    if in_hand:
        assert len(house.posts()) == before, "a post whose outcome nobody knows was sent again"
        (row,) = (row for row in house.rows() if row["kind"] == "post")
        assert (row["state"], row["obstacle"]) == ("refused", "not-allowed")
    else:
        assert len(house.posts()) == 1
    assert all(times <= 1 for times in house.times().values())
    for person in house.people:
        assert len(house.world.dm_messages(person)) == 1
    house.world.assert_no_complaints()


@pytest.mark.parametrize(
    ("mutant", "outage"), [("no-look-up", LONGER_THAN_THE_NONCE), ("no-look-up no-nonce", 0.0)], ids=["late", "at once"]
)
async def test_a_mutant_that_does_not_look_up_posts_twice(house: House, mutant: str, outage: float) -> None:
    """The tests above can fail: this is what they would see."""
    await killed_at(house, ON_THE_WIRE, mutant=mutant)
    house.outage(outage)
    async with house.bot(mutant=mutant):
        await house.settled()
    assert max(house.times().values()) == 2


async def test_with_the_look_up_even_a_bot_without_nonces_doubles_nothing(house: House) -> None:
    await killed_at(house, ON_THE_WIRE, mutant="no-nonce")
    async with house.bot(mutant="no-nonce"):
        await house.settled()
    house.nothing_lost_nothing_doubled()


@pytest.mark.long
@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("start", range(4))
async def test_killed_again_and_again(tmp_path: Path, content: Content, point: str, start: int) -> None:
    """A first kill at the point, then up to two more anywhere, with outages between; then it may finish."""
    chance = random.Random(f"{point} {start}")
    async with a_house(tmp_path, content, members=("ada", "ben", "cem", "dua")) as house:
        step = chance.choice((Step.BEFORE_APPLY, Step.AFTER_APPLY, Step.BEFORE_ANSWER))
        await killed_at(house, point, 1 + start % 2 if point not in FEW else 1, step=step)
        for _ in range(chance.randrange(3)):
            house.outage(chance.choice((0.0, 100.0, 170.0, 190.0, LONGER_THAN_THE_NONCE)))
            async with house.bot(f"{chance.choice(IN_PROCESS)}:{chance.randrange(1, 4)}"):
                # It may have nothing left to do where it was to be killed; then it is killed at rest.
                await house.world.until(lambda: house.at_rest() or not house.bots[-1].alive, within=30)
            await house.world.gateway.disconnected()
        house.outage(chance.choice((0.0, 60.0, LONGER_THAN_THE_NONCE)))
        async with house.bot():
            await house.settled()
        house.nothing_lost_nothing_doubled()


FEW = frozenset(point for point in POINTS if point.startswith(("claim", "rush")))
"""Points that all rows pass together: there is no second time."""
