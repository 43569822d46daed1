"""Who writes next when several want to."""

from __future__ import annotations

import asyncio

import pytest

from bots.store.turns import PATIENCE, Turn


async def _in_order(*patient: bool) -> list[int]:
    """Let visitors queue while somebody is inside; return the order in which they got in."""
    turn, order = Turn(), list[int]()

    async def visit(number: int, *, patient: bool) -> None:
        async with turn.of(patient=patient):
            order.append(number)

    async with turn.of(patient=False):
        visits = [asyncio.create_task(visit(number, patient=one)) for number, one in enumerate(patient)]
        await asyncio.sleep(0)
        assert order == []
    await asyncio.gather(*visits)
    return order


async def test_a_person_goes_before_what_the_clock_brought_earlier() -> None:
    assert await _in_order(True, True, False, False) == [2, 3, 0, 1]


async def test_the_clock_is_not_kept_waiting_for_ever() -> None:
    order = await _in_order(True, *[False] * (PATIENCE + 10))
    assert order.index(0) == PATIENCE - 1


async def test_whoever_gives_up_waiting_gives_the_turn_on() -> None:
    turn = Turn()
    async with turn.of(patient=False):
        first = asyncio.create_task(turn.take(patient=False))
        second = asyncio.create_task(turn.take(patient=False))
        await asyncio.sleep(0)
    # ``first`` has been let in by now, but has not run since.
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
    turn.give_on()


async def test_an_error_inside_gives_the_turn_on() -> None:
    turn = Turn()
    with pytest.raises(RuntimeError):
        async with turn.of(patient=False):
            raise RuntimeError
    async with turn.of(patient=True):
        pass
