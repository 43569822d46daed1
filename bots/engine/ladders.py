"""How a ladder is climbed: the first rung that holds counts, and what was left out is told."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence, Set
from dataclasses import replace
from typing import assert_never

from bots.engine.platform import Absent, CannotTell, Found, LookedUp, NotNow
from core.kernel.effects import Alert, Everywhere, Ladder, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent, Skipped, TryLater, Unclear
from core.kernel.extras import Extra

Offered = Set[type[Extra]]


async def climbed(
    ladder: Ladder, offered: Offered, carry_out: Callable[[Everywhere | Extra], Awaitable[Receipt]]
) -> Receipt:
    """Try the rungs from above, then what always works.

    Weather on a rung is weather for the whole ladder: it begins again from the top, and no extra minds being done
    twice.
    """
    skipped: list[Skipped] = []
    for rung in ladder.rungs:
        if type(rung) not in offered:
            skipped.append(_without(rung, Obstacle.NOT_POSSIBLE))
            continue
        receipt = await carry_out(rung)
        match receipt:
            case Refused(obstacle=obstacle, missing=missing):
                skipped.append(_without(rung, obstacle, missing))
            case _:
                return _told(ladder, receipt, skipped, rung.name)
    if ladder.otherwise is None:
        return _told(ladder, Refused(obstacle=Obstacle.NOT_POSSIBLE), skipped, "")
    return _told(ladder, await carry_out(ladder.otherwise), skipped, _kind(ladder.otherwise))


async def found_on(
    ladder: Ladder, offered: Offered, look_up: Callable[[Everywhere | Extra], Awaitable[LookedUp]]
) -> Receipt | NotNow:
    """Say on which rung a ladder came to rest, after its answer was lost.

    What always works is looked for first: it came last. Rungs above the one that was found were left out for a
    reason that is not known any more.
    """
    steps: list[Everywhere | Extra] = [rung for rung in ladder.rungs if type(rung) in offered]
    if ladder.otherwise is not None:
        steps.insert(0, ladder.otherwise)
    for step in steps:
        match await look_up(step):
            case Found(message):
                above = _above(ladder, step)
                skipped = [
                    _without(rung, Obstacle.UNKNOWN_OUTCOME if type(rung) in offered else Obstacle.NOT_POSSIBLE)
                    for rung in above
                ]
                return _told(ladder, Sent(message=message), skipped, _kind(step))
            case CannotTell(obstacle):
                return Refused(obstacle=obstacle)
            case NotNow() as wait:
                return wait
            case Absent():
                continue
    return TryLater(seconds=0)


def _above(ladder: Ladder, step: Everywhere | Extra) -> Sequence[Extra]:
    place = next((place for place, rung in enumerate(ladder.rungs) if rung == step), len(ladder.rungs))
    return ladder.rungs[:place]


def _without(rung: Extra, obstacle: Obstacle, missing: str = "") -> Skipped:
    return Skipped(rung=rung.name, obstacle=obstacle, missing=missing, case=rung.case)


def _told(ladder: Ladder, receipt: Receipt, skipped: Sequence[Skipped], done: str) -> Receipt:
    left_out = () if ladder.quiet else tuple(skipped)
    match receipt:
        case Sent():
            return replace(receipt, skipped=left_out, done=done)
        case Refused():
            return replace(receipt, skipped=left_out)
        case TryLater() | Unclear():
            return receipt
        case _:
            assert_never(receipt)


def _kind(step: Everywhere | Extra) -> str:
    match step:
        case Post():
            return "post"
        case Whisper():
            return "whisper"
        case Alert():
            return "alert"
        case Withdraw():
            return "withdraw"
        case _:
            return step.name
