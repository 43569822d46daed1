"""Places where a test may step in between the steps of one request."""

import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from fnmatch import fnmatchcase

from tests.emulators.discordwire.model import Call


class Step(StrEnum):
    """The life of a request. After `AFTER_APPLY` the world has changed; after `AFTER_ANSWER` the bytes are sent."""

    BEFORE_APPLY = "before_apply"
    AFTER_APPLY = "after_apply"
    BEFORE_ANSWER = "before_answer"
    AFTER_ANSWER = "after_answer"


Callback = Callable[[Call], Awaitable[None] | None]


@dataclass(slots=True, eq=False)
class Hook:
    step: Step
    callback: Callback
    route: str
    times: int | None
    when: Callable[[Call], bool] | None


@dataclass(slots=True)
class Hooks:
    waiting: list[Hook] = field(default_factory=list[Hook])

    def on(
        self,
        step: Step | str,
        callback: Callback,
        route: str = "*",
        *,
        times: int | None = None,
        when: Callable[[Call], bool] | None = None,
    ) -> Hook:
        """Call `callback(call)` at a step of each request whose key matches `route` (`*` is a wildcard).

        A coroutine is awaited. Raising `DropConnection` cuts the connection at that point: raised before
        apply, nothing is applied. `times` limits how often, `when` chooses among the requests.
        """
        hook = Hook(Step(step), callback, route, times, when)
        self.waiting.append(hook)
        return hook

    def remove(self, hook: Hook) -> None:
        if hook in self.waiting:
            self.waiting.remove(hook)

    async def run(self, step: Step, call: Call) -> None:
        for hook in tuple(self.waiting):
            if hook.step is not step or not fnmatchcase(call.key, hook.route):
                continue
            if hook.when and not hook.when(call):
                continue
            if hook.times is not None:
                hook.times -= 1
                if hook.times <= 0:
                    self.remove(hook)
            result = hook.callback(call)
            if inspect.isawaitable(result):
                await result
