"""Socket Mode: tickets, hello, envelopes, disconnect frames, and everything that goes wrong with sockets."""

import asyncio
import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.emulators.slackwire.deliveries import EVENTS, Delivery
from tests.emulators.slackwire.model import JSON

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

MOST_SOCKETS = 10
ENDS = {WSMsgType.CLOSE, WSMsgType.CLOSING, WSMsgType.CLOSED, WSMsgType.ERROR}


class Connection:
    """One websocket. `stalled` means that nothing is sent any more; `pongs` whether pings are still answered."""

    def __init__(self, world: "World", request: web.Request, socket: web.WebSocketResponse, number: int) -> None:
        self.socket = socket
        self.number = number
        self.stalled = False
        self.pongs = True
        self.leaving = False
        self.acks: list[JSON] = []
        self._world = world
        self._request = request
        self._queue: asyncio.Queue[JSON | str | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, frame: JSON | str | None) -> None:
        """Queue a frame; None closes."""
        self._queue.put_nowait(frame)

    def deliver(self, delivery: Delivery, number: str) -> None:
        if not self.stalled:
            self.send(frame_of(delivery, number))

    def abort(self) -> None:
        """Cut it without a goodbye."""
        self.leaving = True
        self._writer.cancel()
        if self._request.transport is not None:
            self._request.transport.abort()

    async def read(self) -> None:
        """Read until it ends."""
        while (message := await self.socket.receive()).type not in ENDS:
            if message.type is WSMsgType.PING:
                if self.pongs:
                    await self.socket.pong(message.data)
            elif message.type is WSMsgType.TEXT:
                self._acknowledged(message.data)
            elif message.type is not WSMsgType.PONG:
                self._world.complain(f"Socket Mode: a frame of type {message.type}")

    def _acknowledged(self, text: str) -> None:
        try:
            frame: Any = json.loads(text)
        except ValueError:
            self._world.complain("Socket Mode: a frame that is not JSON")
            return
        if frame.keys() - {"envelope_id", "payload", "retry_attempt", "retry_reason"} or "envelope_id" not in frame:
            self._world.complain(f"Socket Mode: a frame with keys {sorted(frame)}")
            return
        self.acks.append(frame)
        self._world.deliveries.acknowledged(frame["envelope_id"], frame.get("payload"))

    async def _write(self) -> None:
        while (frame := await self._queue.get()) is not None:
            try:
                await self.socket.send_str(frame if isinstance(frame, str) else json.dumps(frame))
            except (ConnectionError, RuntimeError):
                return  # the bot died in between: what it did not acknowledge is sent again
        await self.socket.close()

    async def ended(self) -> None:
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)


def frame_of(delivery: Delivery, number: str) -> JSON:
    frame: JSON = {
        "envelope_id": number,
        "payload": delivery.payload,
        "type": delivery.kind,
        "accepts_response_payload": delivery.kind != EVENTS,
    }
    if delivery.kind == EVENTS:
        frame |= {"retry_attempt": delivery.attempt, "retry_reason": delivery.reason if delivery.attempt else ""}
    return frame


class SocketMode:
    """All sockets of the app. `opened` counts those that said hello."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.connections: list[Connection] = []
        self.opened = 0
        self._tickets: set[str] = set()
        self._turn = 0

    def ticket(self) -> str:
        """A new address to connect to, good for one connection."""
        name = self.world.new_id("ticket")
        self._tickets.add(name)
        return f"{self.world.base_url.replace('http', 'ws', 1)}/link/?ticket={name}&app_id={self.world.app_id}"

    def next(self) -> Connection | None:
        """The connection whose turn it is, of those that are not leaving."""
        open_ = list(self._usable())
        if not open_:
            return None
        self._turn += 1
        return open_[self._turn % len(open_)]

    def _usable(self) -> Iterator[Connection]:
        return (c for c in self.connections if not c.leaving)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """One connection, from its hello to its end."""
        if request.query.get("ticket") not in self._tickets:
            self.world.complain("Socket Mode: a ticket was used twice or never given")
            return web.Response(status=408)
        self._tickets.discard(request.query["ticket"])
        socket = web.WebSocketResponse(autoping=False)
        await socket.prepare(request)
        connection = Connection(self.world, request, socket, self.opened + 1)
        if len(self.connections) >= MOST_SOCKETS:
            connection.send(self._goodbye("too_many_websockets"))
            connection.send(None)
            connection.leaving = True
        else:
            self.connections.append(connection)
            connection.send(self._hello())
            self.opened += 1
            self.world.deliveries.connected()
        self.world.changed()
        try:
            await connection.read()
        finally:
            if connection in self.connections:
                self.connections.remove(connection)
            connection.leaving = True
            await connection.ended()
            self.world.deliveries.gone(connection)
            if self.next() is not None:
                self.world.deliveries.connected()
            self.world.changed()
        return socket

    def _hello(self) -> JSON:
        return {
            "type": "hello",
            "num_connections": len(self.connections),
            "debug_info": {"host": "a-host", "build_number": 1, "approximate_connection_time": 18060},
            "connection_info": {"app_id": self.world.app_id},
        }

    def _goodbye(self, reason: str) -> JSON:
        return {"type": "disconnect", "reason": reason, "debug_info": {"host": "a-host"}}

    # What goes wrong ------------------------------------------------------------------------------

    def warn(self) -> None:
        """Say on every socket that it will be closed in about ten seconds. Nothing is closed."""
        for one in self.connections:
            one.send(self._goodbye("warning"))

    def refresh(self) -> None:
        """Ask for new connections; the old ones get nothing more."""
        for one in self.connections:
            one.leaving = True
            one.send(self._goodbye("refresh_requested"))

    def disable(self) -> None:
        """Socket Mode is switched off in the app's settings."""
        for one in self.connections:
            one.leaving = True
            one.send(self._goodbye("link_disabled"))

    def kill(self) -> None:
        """Cut every socket without a goodbye."""
        for one in tuple(self.connections):
            one.abort()

    def stall(self, *, pongs: bool = False) -> None:
        """The sockets stay open, but nothing comes any more; with `pongs` they still answer pings."""
        for one in self.connections:
            one.stalled, one.pongs = True, pongs

    def raw(self, text: str) -> None:
        """Send a frame on every socket that may not even be JSON."""
        for one in self.connections:
            one.send(text)

    def again(self, delivery: Delivery | None = None) -> Delivery:
        """Send an event once more (default: the newest), acknowledged or not: the same event_id, a new envelope."""
        found = delivery or next(d for d in reversed(self.world.deliveries.all) if d.kind == EVENTS)
        assert self.world.deliveries.send(found), "No socket is open"
        return found

    async def connected(self, opened: int = 1, *, within: float = 30.0) -> None:
        """Wait until so many connections have said hello in all and one is open."""
        await self.world.until(lambda: self.opened >= opened and self.next(), within=within)

    async def disconnected(self, *, within: float = 30.0) -> None:
        """Wait until no socket is open."""
        await self.world.until(lambda: not self.connections, within=within)

    def shut(self) -> None:
        self.kill()
