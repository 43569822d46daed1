"""The real adapter in bad weather: whatever crosses the socket, each thing stands once and people are told once."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from bots.app import Content
from tests.emulators.discordwire import Call, FaultKind, Intent, Options, Permission, Step, World
from tests.reliability.house import HISTORY, POST, House, a_house

OPEN_DM = "POST /users/@me/channels"


def in_the_room(house: House) -> object:
    return lambda call: call.path == f"/channels/{house.home.id}/messages"


OFTEN = {FaultKind.TOO_MANY, FaultKind.STATUS_500, FaultKind.STATUS_504, FaultKind.APPLY_THEN_500}
"""Each of these has a sister that is tried every time."""
ONCE = tuple(kind for kind in FaultKind if kind is not FaultKind.REFUSE)


@pytest.mark.parametrize("kind", [pytest.param(one, marks=pytest.mark.long if one in OFTEN else ()) for one in ONCE])
async def test_after_one_fault_everything_stands_once(house: House, kind: FaultKind) -> None:
    fault = house.world.faults.add(POST, kind, retry_after=0.3, when=in_the_room(house))  # type: ignore[arg-type]
    async with house.bot():
        if kind in {FaultKind.SLOW, FaultKind.SLOW_BEFORE}:
            await fault.reached()
            await house.world.until(lambda: all(house.world.dm_messages(one) for one in house.people))
            fault.release()
        await house.settled()
    assert fault.hits
    house.nothing_lost_nothing_doubled()


@pytest.mark.parametrize("kind", [FaultKind.STATUS_503, FaultKind.TOO_MANY, FaultKind.TOO_MANY_WITHOUT_VIA])
async def test_a_search_that_fails_is_made_again(house: House, kind: FaultKind) -> None:
    house.world.faults.add(POST, FaultKind.APPLY_THEN_DROP, when=in_the_room(house))  # type: ignore[arg-type]
    fault = house.world.faults.add(HISTORY, kind, retry_after=0.3)
    async with house.bot():
        await house.settled()
    assert fault.hits
    house.nothing_lost_nothing_doubled()


async def test_a_lost_answer_is_looked_up_within_seconds(house: House) -> None:
    """Not only when the row's two minutes in hand are over."""
    house.world.faults.add(POST, FaultKind.APPLY_THEN_DROP, times=3)
    async with house.bot(CIRCLEKEEPER_TEST_LOOK_UP_AFTER="1"):
        await house.settled(within=10)
    house.nothing_lost_nothing_doubled()
    assert len(house.world.calls_to(HISTORY)) == 3
    assert len(house.world.calls_to(POST)) == 3


async def test_one_that_is_sent_away_without_via_comes_back_no_sooner_than_told(house: House) -> None:
    """Such an answer is the whole address being shut out: what waits behind it must wait too."""
    for route in (POST, OPEN_DM):
        house.world.faults.add(route, FaultKind.TOO_MANY_WITHOUT_VIA, retry_after=1.5)
    async with house.bot():
        await house.settled()
    house.nothing_lost_nothing_doubled()


async def test_a_limit_over_all_routes_holds_for_those_who_stand_in_line(tmp_path: Path, content: Content) -> None:
    """They asked whether they may before the limit was reached; discord.py alone would let them through."""
    async with a_house(tmp_path, content, members=[f"member-{number}" for number in range(8)]) as house:
        in_room = in_the_room(house)
        house.world.faults.add(POST, FaultKind.TOO_MANY_GLOBAL, retry_after=0.8, when=in_room)  # type: ignore[arg-type]
        async with house.bot():
            await house.settled()
        house.nothing_lost_nothing_doubled()


@pytest.mark.parametrize("order", ["drop", "reconnect", "invalidate", "close"])
async def test_a_gateway_that_breaks_while_something_is_sent_changes_nothing(house: House, order: str) -> None:
    async def cut(_: Call) -> None:
        await house.world.gateway.connected()
        getattr(house.world.gateway, order)()

    house.world.on(Step.BEFORE_APPLY, cut, POST, times=1)
    async with house.bot():
        await house.settled()
        again = house.world.gateway
        await house.world.until(lambda: again.resumed + again.identified >= 2 and again.live, within=15)
    house.nothing_lost_nothing_doubled()


async def test_a_slow_answer_does_not_hold_up_what_falls_due_after_it(house: House) -> None:
    fault = house.world.faults.add(POST, FaultKind.SLOW, when=in_the_room(house))  # type: ignore[arg-type]
    async with house.bot():
        await fault.reached()
        await house.world.until(lambda: all(house.world.dm_messages(one) for one in house.people))
        house.world.set_permissions(house.home, house.world.bot, deny=Permission.ATTACH_FILES)
        await house.world.until(house.notices)
        fault.release()
        await house.settled()
    assert len(house.posts()) == 1
    assert len(house.notices()) == 1


class Refusals:
    """Refuses, and counts how often."""

    def __init__(self, world: World) -> None:
        self.count = 0
        self._world = world

    def __bool__(self) -> bool:
        self.count += 1
        self._world.changed()
        return True


async def test_a_gateway_that_is_away_at_the_start_is_waited_for(house: House) -> None:
    refusals = Refusals(house.world)
    house.world.gateway.refusing = refusals  # type: ignore[assignment]
    async with house.bot() as bot:
        await house.world.until(lambda: refusals.count)
        assert bot.alive
        house.world.gateway.refusing = False
        # discord.py comes back after five seconds
        await house.world.gateway.connected(within=20)
        await house.settled()
    house.nothing_lost_nothing_doubled()


async def test_a_malformed_event_ends_the_connection_and_a_new_one_begins(house: House) -> None:
    fault = house.world.faults.add(POST, FaultKind.SLOW, when=in_the_room(house))  # type: ignore[arg-type]
    async with house.bot() as bot:
        await fault.reached()
        house.world.gateway.raw('{"op": 0, "s": 1000, "t": "GUILD_CREATE", "d": {}}')
        await house.world.gateway.connected(identified=2)
        fault.release()
        await house.settled()
        assert bot.alive
    house.nothing_lost_nothing_doubled()


async def test_a_wrong_token_ends_with_words(house: House) -> None:
    async with house.bot(CIRCLEKEEPER_DISCORD_TOKEN="a-token-that-nobody-made") as bot:
        assert await bot.dead() == 2
    assert "Reset Token" in bot.words()
    assert "a-token-that-nobody-made" not in bot.words()
    assert "Traceback" not in bot.words()


async def test_a_refused_intent_ends_with_the_name_of_its_switch(tmp_path: Path, content: Content) -> None:
    options = Options(allowed_privileged=Intent(0))
    async with (
        a_house(tmp_path, content, options=options) as house,
        house.bot(CIRCLEKEEPER_MEMBERS_INTENT="yes") as bot,
    ):
        assert await bot.dead() == 2
        assert "Server Members Intent" in bot.words()
        assert "Message Content" not in bot.words()
        assert "Traceback" not in bot.words()


async def test_a_deleted_room_is_told_once(house: House) -> None:
    house.world.delete_channel(house.home)
    for _ in range(2):
        async with house.bot():
            await house.world.until(house.notices)
            await house.settled()
        await house.world.gateway.disconnected()
    assert len(house.notices()) == 1
    assert all(len(house.world.dm_messages(one)) == 1 for one in house.people)
    house.world.assert_no_complaints()


async def test_closed_private_messages_are_told_once_and_the_others_get_theirs(house: House) -> None:
    ada, ben = house.people
    house.world.close_dms(ada)
    for _ in range(2):
        async with house.bot():
            await house.world.until(house.notices)
            await house.settled()
        await house.world.gateway.disconnected()
    assert len(house.notices()) == 1
    assert len(house.world.dm_messages(ben)) == 1
    assert len(house.posts()) == 1
    house.world.assert_no_complaints()


async def test_a_bot_that_is_removed_in_the_middle_stops_the_circle_and_lives(house: House) -> None:
    def removed(_: Call) -> None:
        house.world.remove_bot(house.guild)

    house.world.on(Step.BEFORE_APPLY, removed, POST, times=1)
    async with house.bot() as bot:
        await house.world.until(lambda: house.ask("SELECT 1 FROM circles WHERE state = 'stopped'"))
        await house.settled()
        assert bot.alive
    assert sum(row["state"] == "sent" for row in house.rows()) <= 2
    assert all(times <= 1 for times in house.times().values())


async def test_told_to_stop_the_bot_finishes_what_is_in_the_air(house: House) -> None:
    fault = house.world.faults.add(POST, FaultKind.SLOW, when=in_the_room(house))  # type: ignore[arg-type]
    async with house.bot() as bot:
        await fault.reached()
        await house.world.until(lambda: all(house.world.dm_messages(one) for one in house.people))
        bot.stop()
        fault.release()
        assert await bot.dead() == 0, bot.last_words()
    house.nothing_lost_nothing_doubled()


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
async def test_a_storm(tmp_path: Path, content: Content, seed: int) -> None:
    """A third of all requests go wrong for a while, each in its own way, and the gateway breaks now and then."""
    chance = random.Random(seed)
    names = [f"member-{number}" for number in range(12)]
    async with a_house(tmp_path, content, members=names) as house:
        # Twelve private messages at once: some are on their way when one of them is told to wait.
        house.world.limits.crossing = 0.5
        for _ in range(12):
            kind = chance.choice([one for one in ONCE if one not in {FaultKind.SLOW, FaultKind.SLOW_BEFORE}])
            skipped = chance.randrange(3)
            counted: list[Call] = []

            def some(call: Call, counted: list[Call] = counted, skipped: int = skipped) -> bool:
                counted.append(call)
                return len(counted) > skipped

            house.world.faults.add(chance.choice((POST, POST, HISTORY, OPEN_DM)), kind, retry_after=1.0, when=some)
        breaks = ("drop", "reconnect", "close")

        def cut(_: Call) -> None:
            if house.world.gateway.live and chance.random() < 0.2:
                getattr(house.world.gateway, chance.choice(breaks))()

        house.world.on(Step.AFTER_APPLY, cut, POST, times=10)
        async with house.bot():
            await house.settled(within=120)
        assert [row["state"] for row in house.rows()] == ["sent"] * 13
        assert set(house.times().values()) == {1}
        house.world.assert_no_complaints()
