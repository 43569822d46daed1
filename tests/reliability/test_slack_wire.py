"""Bad weather on Slack's wire: each thing stands once, and what people type is asked about once and kept once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.slackwire import Call, FaultKind, Step, User
from tests.reliability.slack_house import HISTORY, POST, SlackHouse, a_slack_house
from tests.reliability.test_slack_private import entries, questions

LASTS = {FaultKind.REFUSE, FaultKind.SLOW, FaultKind.SLOW_BEFORE}
"""What is no weather, or passes only when a test says so."""
KINDS = tuple(kind for kind in FaultKind if kind not in LASTS)
METHODS = (POST, HISTORY, "conversations.open", "users.info", "views.publish", "chat.delete")


def brew(house: SlackHouse, chance: random.Random, faults: int, breaks: int) -> None:
    """Order one fault of each kind for what is posted, so many more anywhere, and breaks of the connection."""
    world = house.world
    ordered = [(POST, kind) for kind in chance.sample(KINDS, len(KINDS))]
    ordered += [(chance.choice(METHODS), chance.choice(KINDS)) for _ in range(faults)]
    for method, kind in ordered:
        counted: list[Call] = []

        def some(call: Call, counted: list[Call] = counted, skipped: int = chance.randrange(3)) -> bool:
            counted.append(call)
            return len(counted) > skipped

        world.faults.add(method, kind, retry_after=1, when=some)

    def cut(_: Call) -> None:
        if world.socket.next() is None:
            return
        what = chance.choice(("kill", "refresh", "warn", "again"))
        getattr(world.socket, what)()

    world.on(Step.AFTER_APPLY, cut, POST, times=breaks)


async def told(house: SlackHouse, writers: list[User], within: float) -> None:
    """Wait until all that was due has come, and each of those who typed has one question."""
    await house.settled(within)
    await house.world.until(lambda: all(len(questions(house, one)) == 1 for one in writers), within=within)


async def storm(folder: Path, content: Content, seed: int, *, members: int, faults: int, breaks: int) -> None:
    chance = random.Random(f"slack {seed}")
    names = [f"member-{number}" for number in range(members)]
    async with a_slack_house(folder, content, members=names) as house:
        world, writers = house.world, house.people[: members // 2]
        world.limits.on = True
        # several private messages and pages at once: some are on their way when one of them is told to wait
        world.limits.crossing = 0.5
        async with house.bot() as bot:
            await world.socket.connected(within=60)
            brew(house, chance, faults, breaks)
            for one in writers:
                world.open_home(one)
                world.say(one, world.dm(one), f"What {one.name} wrote.")
            await told(house, writers, within=120)
            world.faults.clear()
            await world.settled(within=60)
            for number, one in enumerate(writers, 1):
                await world.until(world.socket.next, within=60)
                await world.press(one, questions(house, one)[0], label="Keep it")
                await world.until(lambda number=number: entries(house) == number, within=60)
            assert bot.alive
        assert [row["state"] for row in house.rows()] == ["sent"] * (members + 1)
        assert set(house.times().values()) == {1}
        assert not any(questions(house, one) for one in writers)
        world.assert_no_complaints()


async def test_in_a_short_storm_nothing_is_lost_and_nothing_doubled(tmp_path: Path, content: Content) -> None:
    await storm(tmp_path, content, 0, members=4, faults=3, breaks=2)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 11))
async def test_in_a_storm_nothing_is_lost_and_nothing_doubled(tmp_path: Path, content: Content, seed: int) -> None:
    await storm(tmp_path, content, seed, members=12, faults=18, breaks=5)
