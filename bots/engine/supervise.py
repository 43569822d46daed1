"""Long-running tasks that may not fail in silence."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog

log = structlog.get_logger()

FIRST_WAIT = 1.0
LONGEST_WAIT = 60.0


async def keep_running(name: str, work: Callable[[], Awaitable[None]]) -> None:
    """Run ``work`` again whenever it fails, ever more slowly, and say so in the log.

    Returns when ``work`` returns; passes cancellation on. The log holds the kind of the error and where it
    was raised, never its message, which could hold text of a member.
    """
    wait = FIRST_WAIT
    while True:
        started = asyncio.get_running_loop().time()
        try:
            await work()
        except Exception as problem:  # noqa: BLE001 - whatever it is, the task must come back and be heard of
            if asyncio.get_running_loop().time() - started > LONGEST_WAIT:
                wait = FIRST_WAIT
            log.error("task failed, starting it again", task=name, **describe(problem), wait=wait)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            return


def describe(problem: BaseException) -> dict[str, str]:
    """Return what may be logged of an error: its kind and the lines it came through, no values."""
    lines: list[str] = []
    trace = problem.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        lines.append(f"{code.co_filename.rsplit('/', 2)[-1]}:{trace.tb_lineno} {code.co_name}")
        trace = trace.tb_next
    return {"error": type(problem).__name__, "at": " < ".join(reversed(lines[-6:]))}
