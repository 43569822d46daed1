"""Calls are spaced before Slack says so; people go first, and each circle has its turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import pairwise

import pytest

from bots.slackbot import pace
from bots.slackbot.calls import Calls, web_client
from bots.slackbot.errors import ShutOut
from bots.slackbot.methods import PER_MINUTE, Method
from bots.slackbot.pace import Pace, Rank, TooLong, Turn
from tests.emulators.slackwire import World
from tests.emulators.slackwire.methods import METHODS
from tests.slackbot.moved import run
from tests.slackbot.stub import Stub, a_stub


async def passed(line: Pace, method: Method, turns: list[tuple[str, str, Turn]]) -> list[tuple[str, float]]:
    """Let all call at once; return who passed when, in order."""
    loop, seen = asyncio.get_running_loop(), list[tuple[str, float]]()
    began = loop.time()

    async def one(name: str, channel: str, turn: Turn) -> None:
        await line.wait(method, channel, turn)
        seen.append((name, loop.time() - began))

    await asyncio.gather(*(one(*turn) for turn in turns))
    return seen


def test_posts_in_one_channel_are_a_second_apart_and_channels_do_not_wait_for_each_other() -> None:
    async def work() -> list[tuple[str, float]]:
        turns = [(f"{room}{n}", room, Turn()) for n in range(3) for room in ("C1", "C2")]
        return await passed(Pace(), Method.CHAT_POST, turns)

    times = dict(run(work()))
    assert times["C10"] == pytest.approx(times["C20"], abs=0.1)
    for room in ("C1", "C2"):
        own = [times[f"{room}{n}"] for n in range(3)]
        assert all(later - sooner >= 1.0 for sooner, later in pairwise(own))


@pytest.mark.parametrize("method", [Method.CHAT_UPDATE, Method.CONVERSATIONS_OPEN, Method.VIEWS_UPDATE])
def test_in_no_minute_are_there_more_calls_than_slack_allows(method: Method, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "PATIENCE", 1_000.0)

    async def work() -> list[tuple[str, float]]:
        return await passed(Pace(), method, [(str(n), "", Turn()) for n in range(250)])

    times = [moment for _, moment in run(work())]
    most = max(sum(1 for other in times if start <= other < start + 60) for start in times)
    assert most <= PER_MINUTE[method]
    assert max(times) < 250 / PER_MINUTE[method] * 60 * 1.3, "it is needlessly slow"


def test_who_waits_for_an_answer_goes_before_what_is_delivered(monkeypatch: pytest.MonkeyPatch) -> None:
    delivered = [(f"delivery {n}", "", Turn(Rank.DELIVERY, "a")) for n in range(20)]

    async def work() -> list[tuple[str, float]]:
        return await passed(Pace(), Method.CHAT_UPDATE, [*delivered, ("person", "", Turn())])

    order = [name for name, _ in run(work())]
    burst = int(PER_MINUTE[Method.CHAT_UPDATE] * pace.AT_ONCE)
    assert order.index("person") == burst


def test_a_circle_with_much_to_send_does_not_keep_another_waiting() -> None:
    many = [(f"a{n}", "", Turn(Rank.DELIVERY, "a")) for n in range(20)]
    few = [(f"b{n}", "", Turn(Rank.DELIVERY, "b")) for n in range(3)]

    async def work() -> list[tuple[str, float]]:
        return await passed(Pace(), Method.CONVERSATIONS_OPEN, [*many, *few])

    order = [name for name, _ in run(work())][10:]
    assert order[:6] in (["a10", "b0", "a11", "b1", "a12", "b2"], ["b0", "a10", "b1", "a11", "b2", "a12"])


def test_who_would_wait_too_long_is_told_when_to_come_back_each_a_little_later() -> None:
    async def work() -> list[float]:
        line, later = Pace(), list[float]()

        async def one(n: int) -> None:
            try:
                await line.wait(Method.CONVERSATIONS_OPEN, "", Turn(Rank.DELIVERY, "a"))
            except TooLong as wait:
                later.append(wait.seconds)

        await asyncio.gather(*(one(n) for n in range(60)))
        return later

    later = run(work())
    assert len(later) > 20
    assert all(second > first for first, second in pairwise(later))
    assert min(later) >= 5


def test_one_who_gives_up_waiting_leaves_the_line() -> None:
    async def work() -> float:
        line, loop = Pace(), asyncio.get_running_loop()
        began = loop.time()
        await line.wait(Method.CHAT_POST, "C1", Turn())
        gone = asyncio.ensure_future(line.wait(Method.CHAT_POST, "C1", Turn()))
        await asyncio.sleep(0)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        await line.wait(Method.CHAT_POST, "C1", Turn())
        return loop.time() - began

    assert run(work()) < 2


@pytest.fixture
async def slack() -> AsyncIterator[tuple[Stub, Calls]]:
    async with a_stub() as (stub, calls):
        yield stub, calls


async def test_those_who_stood_in_line_when_slack_asked_for_silence_are_silent_too(slack: tuple[Stub, Calls]) -> None:
    stub, calls = slack
    stub.says("chat.postMessage", {"ok": True}, (429, {"Retry-After": "30"}, {"ok": False, "error": "ratelimited"}))

    async def post() -> object:
        return await calls(Method.CHAT_POST, channel="C1", text="Hello")

    first, second, third = await asyncio.gather(post(), post(), post(), return_exceptions=True)
    assert isinstance(third, ShutOut), (first, second)
    assert third.seconds > 28
    assert len(stub.of("chat.postMessage")) == 2


async def test_slack_itself_has_nothing_to_complain_of(slack_world: World) -> None:
    """The fake counts as Slack does, and notes who comes too often."""
    world = slack_world
    world.limits.on = True
    room = world.add_channel("circle", world.add_user("ada"))
    calls = Calls(web_client(world.bot_token, base_url=world.api_url))
    await asyncio.gather(*(calls(Method.CHAT_POST, channel=room.id, text=f"{n}") for n in range(4)))
    assert [call.status for call in world.calls_to("chat.postMessage")] == [200] * 4


def test_what_slack_allows_is_what_the_fake_allows() -> None:
    spaced = {method.value for method in pace.SPACED}
    for method, most in PER_MINUTE.items():
        assert most == METHODS[method.value].per_minute or method.value in spaced, method
    assert set(PER_MINUTE) == set(Method)
