"""Requests to the app by signed HTTP, as Slack sends them; and forged and replayed ones, as others do."""

import asyncio
import hashlib
import hmac
import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import aiohttp

from tests.emulators.slackwire.deliveries import EVENTS, Delivery
from tests.emulators.slackwire.model import JSON

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World


@dataclass(frozen=True, slots=True)
class Sent:
    """A request as it went out; `status` and `body` are the app's answer."""

    content: bytes = field(repr=False)
    headers: dict[str, str]
    status: int = 0
    body: str = ""


class SignedHttp:
    """Set `url` to the app's address (`http://127.0.0.1:PORT/slack/events`) to deliver there, not by socket."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.url = ""
        self.sent: list[Sent] = []
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    def sign(self, content: bytes, moment: int, secret: str | None = None) -> str:
        """Slack's signature of a body at a moment."""
        key = self.world.signing_secret if secret is None else secret
        return "v0=" + hmac.new(key.encode(), f"v0:{moment}:".encode() + content, hashlib.sha256).hexdigest()

    # Slack's own requests -------------------------------------------------------------------------

    def deliver(self, delivery: Delivery, number: str) -> None:
        task = asyncio.create_task(self._deliver(delivery, number))
        self._tasks[number] = task
        task.add_done_callback(lambda _: self._tasks.pop(number, None))

    async def _deliver(self, delivery: Delivery, number: str) -> None:
        content, kind = encoded(delivery)
        extra = {}
        if delivery.attempt:
            extra = {"X-Slack-Retry-Num": str(delivery.attempt), "X-Slack-Retry-Reason": delivery.reason}
        try:
            sent = await self.post(content, kind, extra=extra)
        except (aiohttp.ClientError, TimeoutError):
            self.world.deliveries.failed(number, "http_error")
            return
        if sent.status == 200:
            self.world.deliveries.acknowledged(number, answer_of(sent))
        else:
            self.world.deliveries.failed(number, f"http {sent.status}")

    async def post(
        self,
        content: bytes,
        kind: str = "application/json",
        *,
        extra: dict[str, str] | None = None,
        age: int = 0,
        secret: str | None = None,
        signature: str | None = None,
    ) -> Sent:
        """Send a body `age` seconds after it was signed, by the app's own secret unless another is given."""
        moment = int(self.world.clock.time()) - age
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": str(moment),
            "X-Slack-Signature": signature or self.sign(content, moment, secret),
            **(extra or {}),
        }
        return await self.send(Sent(content, headers))

    async def send(self, one: Sent) -> Sent:
        """Send exactly these bytes and headers, and note the answer."""
        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.post(self.url, data=one.content, headers=one.headers) as answer:
            done = Sent(one.content, one.headers, answer.status, await answer.text())
        self.sent.append(done)
        self.world.changed()
        return done

    async def verify_url(self) -> bool:
        """Ask as Slack does when the address is entered; True if the challenge comes back."""
        asked = {"type": "url_verification", "token": "t", "challenge": "a-challenge"}
        answer = await self.post(json.dumps(asked).encode())
        return answer.status == 200 and "a-challenge" in answer.body

    # Other people's requests ----------------------------------------------------------------------

    async def forged(self, inside: JSON, *, secret: str = "not-the-secret", age: int = 0) -> Sent:
        """An event that Slack never sent: signed with another secret, or long ago (`age` seconds)."""
        from tests.emulators.slackwire import payloads

        body = payloads.event(self.world, {"event_ts": self.world.new_ts(), **inside}, self.world.new_id("Ev"))
        return await self.post(json.dumps(body).encode(), secret=secret, age=age)

    async def unsigned(self, inside: JSON) -> Sent:
        """An event without signature and timestamp."""
        from tests.emulators.slackwire import payloads

        body = payloads.event(self.world, inside, self.world.new_id("Ev"))
        return await self.send(Sent(json.dumps(body).encode(), {"Content-Type": "application/json"}))

    async def replayed(self, one: Sent | None = None, *, age: int = 0) -> Sent:
        """A request overheard earlier (default: the newest that the app took), byte for byte.

        With `age` it is signed properly for a moment so many seconds ago: over 300 the app must refuse it.
        """
        found = one or next(s for s in reversed(self.sent) if s.status == 200)
        if not age:
            return await self.send(found)
        return await self.post(found.content, found.headers["Content-Type"], age=age)

    async def shut(self) -> None:
        for task in tuple(self._tasks.values()):
            task.cancel()
        await asyncio.gather(*tuple(self._tasks.values()), return_exceptions=True)
        if self._session is not None:
            await self._session.close()


def encoded(delivery: Delivery) -> tuple[bytes, str]:
    """Body and content type of a delivery."""
    if delivery.kind == EVENTS:
        return json.dumps(delivery.payload).encode(), "application/json"
    form = delivery.payload if delivery.kind == "slash_commands" else {"payload": json.dumps(delivery.payload)}
    return urlencode({k: v for k, v in form.items() if v is not None}).encode(), "application/x-www-form-urlencoded"


def answer_of(sent: Sent) -> Any:
    if not sent.body:
        return None
    try:
        return json.loads(sent.body)
    except ValueError:
        return sent.body
