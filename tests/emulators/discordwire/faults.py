"""Bad weather to order: what goes wrong with the next request that matches."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from tests.emulators.discordwire.model import Call


class FaultKind(StrEnum):
    """What happens. Only the kinds whose name says so change the world."""

    TOO_MANY = "429"
    TOO_MANY_GLOBAL = "429 global"
    TOO_MANY_WITHOUT_VIA = "429 without Via"
    STATUS_500 = "500"
    STATUS_502 = "502"
    STATUS_503 = "503"
    STATUS_504 = "504"
    APPLY_THEN_500 = "apply then 500"
    APPLY_THEN_502 = "apply then 502"
    APPLY_THEN_DROP = "apply then drop"
    DROP_BEFORE_APPLY = "drop before apply"
    SLOW = "apply, then answer when released"
    SLOW_BEFORE = "apply and answer when released"
    MALFORMED = "apply, then answer with broken JSON"
    REFUSE = "refuse with an error code"


INSTEAD: dict[FaultKind, int] = {
    FaultKind.STATUS_500: 500,
    FaultKind.STATUS_502: 502,
    FaultKind.STATUS_503: 503,
    FaultKind.STATUS_504: 504,
}
AFTERWARDS: dict[FaultKind, int] = {FaultKind.APPLY_THEN_500: 500, FaultKind.APPLY_THEN_502: 502}
TOO_MANY = frozenset({FaultKind.TOO_MANY, FaultKind.TOO_MANY_GLOBAL, FaultKind.TOO_MANY_WITHOUT_VIA})


@dataclass(slots=True, eq=False)
class Fault:
    """One ordered fault. `hits` are the requests it met."""

    route: str
    kind: FaultKind
    times: int
    retry_after: float
    code: int
    when: Callable[[Call], bool] | None
    hits: list[Call] = field(default_factory=list[Call])
    _met: asyncio.Event = field(default_factory=asyncio.Event)
    _released: asyncio.Event = field(default_factory=asyncio.Event)

    async def reached(self) -> Call:
        """Wait until a request has met this fault; with SLOW it is applied by then. Returns the request."""
        await self._met.wait()
        return self.hits[-1]

    def release(self) -> None:
        """Let slow answers go."""
        self._released.set()

    async def hold(self) -> None:
        """Say that the place is reached, and wait for the test to release it."""
        self._met.set()
        await self._released.wait()

    def met(self) -> None:
        self._met.set()


@dataclass(slots=True)
class Faults:
    ordered: list[Fault] = field(default_factory=list[Fault])

    def add(
        self,
        route: str,
        kind: FaultKind | str,
        times: int = 1,
        *,
        retry_after: float = 0.05,
        code: int = 50013,
        when: Callable[[Call], bool] | None = None,
    ) -> Fault:
        """Order a fault for the next `times` requests whose key (`METHOD template`) matches `route`.

        `*` in `route` is a wildcard; `retry_after` (seconds) is for the 429 kinds, `code` for REFUSE.
        """
        fault = Fault(route, FaultKind(kind), times, retry_after, code, when)
        self.ordered.append(fault)
        return fault

    def clear(self) -> None:
        """Take every fault back and release what is held."""
        for fault in self.ordered:
            fault.times = 0
            fault.release()
        self.ordered.clear()

    def meet(self, call: Call) -> Fault | None:
        """The first fault ordered for this request, counted as met."""
        for fault in self.ordered:
            if fault.times <= 0 or not fnmatchcase(call.key, fault.route):
                continue
            if fault.when and not fault.when(call):
                continue
            fault.times -= 1
            fault.hits.append(call)
            call.fault = fault.kind.value
            return fault
        return None
