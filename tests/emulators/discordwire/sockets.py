"""One gateway connection, and the session that outlives it."""

import asyncio
import json
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.emulators.discordwire.intents import Intent
from tests.emulators.discordwire.model import JSON

KEPT_EVENTS = 20_000


class Connection:
    """A websocket to the bot. Sending is ordered and never blocks the caller."""

    def __init__(self, request: web.Request, socket: web.WebSocketResponse, *, compressed: bool) -> None:
        self.socket = socket
        self.path = request.path
        self.session: Session | None = None
        self.closing = False
        self._request = request
        self._deflate = zlib.compressobj() if compressed else None
        self._queue: asyncio.Queue[str | tuple[int, str] | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write())

    def send(self, op: int, data: Any = None, *, event: str | None = None, number: int | None = None) -> None:
        self.send_text(json.dumps({"op": op, "d": data, "s": number, "t": event}))

    def send_text(self, text: str) -> None:
        self._queue.put_nowait(text)

    def close(self, code: int, why: str) -> None:
        """Say goodbye after what is queued."""
        self._queue.put_nowait((code, why))

    def abort(self) -> None:
        """Cut the connection without a goodbye."""
        self.closing = True
        self._writer.cancel()
        if self._request.transport is not None:
            self._request.transport.abort()

    async def ended(self) -> None:
        """Clean up once the socket is gone."""
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)

    async def _write(self) -> None:
        while (item := await self._queue.get()) is not None:
            try:
                if isinstance(item, tuple):
                    self.closing = True
                    await self.socket.close(code=item[0], message=item[1].encode())
                    return
                if self._deflate is None:
                    await self.socket.send_str(item)
                else:
                    data = self._deflate.compress(item.encode()) + self._deflate.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(data)
            except (ConnectionError, RuntimeError):
                return  # the bot died in between: its session keeps the event for a RESUME


@dataclass(slots=True, eq=False)
class Session:
    """What RESUME picks up again: numbered events, kept whether or not a socket took them."""

    id: str
    shard: int
    shard_count: int
    intents: Intent
    number: int = 0
    kept: deque[tuple[int, str, Any]] = field(default_factory=lambda: deque[tuple[int, str, Any]](maxlen=KEPT_EVENTS))
    connection: Connection | None = None

    def dispatch(self, event: str, body: JSON) -> None:
        self.number += 1
        self.kept.append((self.number, event, body))
        if self.connection is not None:
            self.connection.send(0, body, event=event, number=self.number)

    def replay(self, after: int) -> bool:
        """Send again what came after `after`; False if that is no longer known."""
        if after > self.number or (self.kept and self.kept[0][0] > after + 1):
            return False
        assert self.connection is not None
        for number, event, body in self.kept:
            if number > after:
                self.connection.send(0, body, event=event, number=number)
        return True
