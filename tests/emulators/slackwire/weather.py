"""Bad weather to order, and places where a test may step in between the steps of one request."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from tests.emulators.slackwire.model import Call


class FaultKind(StrEnum):
    """What happens to a request. Only the kinds whose name says so change the world."""

    TOO_MANY = "429"
    STATUS_500 = "500"
    STATUS_503 = "503"
    APPLY_THEN_500 = "apply then 500"
    APPLY_THEN_DROP = "apply then drop"
    DROP_BEFORE_APPLY = "drop before apply"
    SLOW = "apply, then answer when released"
    SLOW_BEFORE = "apply and answer when released"
    MALFORMED = "apply, then answer with broken JSON"
    REFUSE = "refuse with an error name"


class Step(StrEnum):
    """After `AFTER_APPLY` the world has changed; after `AFTER_ANSWER` the bytes are sent."""

    BEFORE_APPLY = "before_apply"
    AFTER_APPLY = "after_apply"
    BEFORE_ANSWER = "before_answer"
    AFTER_ANSWER = "after_answer"


@dataclass(slots=True, eq=False)
class Fault:
    """One ordered fault. `hits` are the requests it met."""

    method: str
    kind: FaultKind
    times: int
    retry_after: int
    error: str
    when: Callable[[Call], bool] | None
    hits: list[Call] = field(default_factory=list[Call])
    _met: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    async def reached(self) -> Call:
        """Wait until a request has met this fault; with SLOW it is applied by then."""
        await self._met.wait()
        return self.hits[-1]

    def release(self) -> None:
        """Let slow answers go."""
        self._released.set()

    def met(self) -> None:
        self._met.set()

    async def hold(self) -> None:
        self._met.set()
        await self._released.wait()


@dataclass(slots=True)
class Faults:
    ordered: list[Fault] = field(default_factory=list[Fault])

    def add(
        self,
        method: str,
        kind: FaultKind | str,
        times: int = 1,
        *,
        retry_after: int = 1,
        error: str = "internal_error",
        when: Callable[[Call], bool] | None = None,
    ) -> Fault:
        """Order a fault for the next `times` requests whose key matches `method` (`*` is a wildcard).

        `retry_after` (whole seconds) is for 429, `error` for REFUSE.
        """
        fault = Fault(method, FaultKind(kind), times, retry_after, error, when)
        self.ordered.append(fault)
        return fault

    def clear(self) -> None:
        """Take every fault back and release what is held."""
        for fault in self.ordered:
            fault.times = 0
            fault.release()
        self.ordered.clear()

    def meet(self, call: Call) -> Fault | None:
        for fault in self.ordered:
            if fault.times <= 0 or not fnmatchcase(call.key, fault.method) or (fault.when and not fault.when(call)):
                continue
            fault.times -= 1
            fault.hits.append(call)
            call.fault = fault.kind.value
            return fault
        return None


Callback = Callable[[Call], Awaitable[None] | None]


@dataclass(slots=True, eq=False)
class Hook:
    step: Step
    callback: Callback
    method: str
    times: int | None
    when: Callable[[Call], bool] | None


@dataclass(slots=True)
class Hooks:
    waiting: list[Hook] = field(default_factory=list[Hook])

    def on(
        self,
        step: Step | str,
        callback: Callback,
        method: str = "*",
        *,
        times: int | None = None,
        when: Callable[[Call], bool] | None = None,
    ) -> Hook:
        """Call `callback(call)` at a step of each request whose key matches `method` (`*` is a wildcard).

        A coroutine is awaited. Raising `DropConnection` cuts the connection at that point.
        """
        hook = Hook(Step(step), callback, method, times, when)
        self.waiting.append(hook)
        return hook

    def remove(self, hook: Hook) -> None:
        if hook in self.waiting:
            self.waiting.remove(hook)

    async def run(self, step: Step, call: Call) -> None:
        for hook in tuple(self.waiting):
            if hook.step is not step or not fnmatchcase(call.key, hook.method) or (hook.when and not hook.when(call)):
                continue
            if hook.times is not None:
                hook.times -= 1
                if hook.times <= 0:
                    self.remove(hook)
            result = hook.callback(call)
            if inspect.isawaitable(result):
                await result
