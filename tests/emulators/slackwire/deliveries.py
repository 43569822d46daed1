"""What Slack tells the bot: over a socket or by signed HTTP, again until it is acknowledged."""

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire import answers, payloads
from tests.emulators.slackwire.model import JSON
from tests.emulators.slackwire.outcomes import Outcome

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

EVENTS = "events_api"
WITHIN = 3.0
AGAIN_AFTER = (1.0, 60.0, 300.0)


@dataclass(slots=True, eq=False)
class Delivery:
    """One thing to tell. `ids` are its envelope ids, one for each time it was sent; `on` is where it went."""

    kind: str
    payload: JSON = field(repr=False)
    outcome: Outcome | None = None
    ids: list[str] = field(default_factory=list[str])
    acked: bool = False
    lost: bool = False
    late: bool = False
    answer: Any = field(default=None, repr=False)
    attempt: int = 0
    reason: str = ""
    due: float = 0.0
    on: Any = field(default=None, repr=False)

    @property
    def waiting(self) -> bool:
        return not self.acked and not self.lost


class Deliveries:
    """`all` is everything that was ever told, oldest first."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.all: list[Delivery] = []
        self._by_id: dict[str, Delivery] = {}

    def event(self, inside: JSON) -> Delivery:
        """Tell of an event."""
        inside.setdefault("event_ts", self.world.new_ts())
        delivery = Delivery(EVENTS, payloads.event(self.world, inside, self.world.new_id("Ev")))
        self.all.append(delivery)
        self._first(delivery)
        return delivery

    def interaction(self, kind: str, payload: JSON, outcome: Outcome) -> Delivery:
        """Tell of a `slash_commands` or `interactive` payload; it is told once only."""
        delivery = Delivery(kind, payload, outcome)
        self.all.append(delivery)
        if self.world.token_error != "account_inactive":
            self._first(delivery)
        outcome.delivered = delivery.on is not None
        if not outcome.delivered:
            delivery.lost = True
            outcome.error = "dispatch_failed"
        return delivery

    def _first(self, delivery: Delivery) -> None:
        delivery.due = self.world.stopwatch() + WITHIN
        self.send(delivery)

    def send(self, delivery: Delivery) -> bool:
        """Send it by whatever way is open; the same event again if it was sent before."""
        number = f"{secrets.token_hex(8)}-{len(delivery.ids)}"
        way = self.world.http if self.world.http.url else self.world.socket.next()
        if way is None:
            delivery.on = None
            return False
        delivery.ids.append(number)
        self._by_id[number] = delivery
        delivery.on = way
        delivery.due = self.world.stopwatch() + WITHIN
        way.deliver(delivery, number)
        return True

    def acknowledged(self, number: str, answer: Any) -> None:
        """The bot has acknowledged one sending."""
        delivery = self._by_id.pop(number, None)
        if delivery is None:
            self.world.complain(f"An envelope was acknowledged that is unknown or done: {number}")
            return
        if self.world.stopwatch() > delivery.due and not delivery.acked:
            delivery.late = True
        if answer and delivery.kind == EVENTS:
            self.world.complain(f"An event was acknowledged with a payload: {str(answer)[:80]}")
        delivery.acked = True
        if delivery.outcome is not None and not delivery.outcome.acked:
            outcome = delivery.outcome
            outcome.late = delivery.late
            if delivery.lost or delivery.late:
                outcome.error = "operation_timeout"
            else:
                outcome.acked, outcome.answer = True, answer
                answers.apply(self.world, outcome, answer)
        self.world.changed()

    def failed(self, number: str, reason: str) -> None:
        """The bot answered, but not well (HTTP only)."""
        delivery = self._by_id.pop(number, None)
        if delivery is None or not delivery.waiting:
            return
        if delivery.outcome is not None:
            delivery.outcome.error = reason
            delivery.lost = True
        else:
            delivery.reason = "http_error"
            delivery.on = None
            delivery.due = self.world.stopwatch() + AGAIN_AFTER[min(delivery.attempt, 2)]
        self.world.changed()

    def gone(self, way: object) -> None:
        """A socket is gone: what it carried waits for the next one."""
        for delivery in self.all:
            if delivery.on is way and delivery.waiting:
                delivery.on = None
                delivery.reason = delivery.reason or "timeout"

    def connected(self) -> None:
        """A socket has come: whatever waits without one is sent now."""
        for delivery in self.all:
            if delivery.waiting and delivery.on is None and delivery.kind == EVENTS:
                self._again(delivery)

    def _again(self, delivery: Delivery) -> None:
        delivery.attempt += 1
        delivery.reason = delivery.reason or "timeout"
        if delivery.attempt > len(AGAIN_AFTER):
            delivery.lost = True
            return
        due = delivery.due
        if not self.send(delivery):
            delivery.due = due + AGAIN_AFTER[delivery.attempt - 1]

    def time_passed(self) -> None:
        """Whatever is due by now: events once more, three times at most; people see that nothing came."""
        now = self.world.stopwatch()
        while due := [d for d in self.all if d.waiting and d.due <= now]:
            for delivery in due:
                if delivery.outcome is None:
                    delivery.reason = delivery.reason or "timeout"
                    self._again(delivery)
                else:
                    delivery.lost = True
                    delivery.outcome.error = "operation_timeout"
        self.world.changed()
