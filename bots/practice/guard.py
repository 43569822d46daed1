"""Keeps other websites out of the practice room: it listens on loopback, and answers only to its own name.

A page elsewhere could otherwise send its visitor's browser here (DNS rebinding, cross-site WebSocket).
Source: https://owasp.org/www-community/attacks/DNS_Rebinding and RFC 6455, section 10.2.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any
from urllib.parse import urlsplit

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

NAMES = frozenset({"127.0.0.1", "localhost", "::1"})
_HEADERS = (
    (b"content-security-policy", b"frame-ancestors 'none'; object-src 'none'; base-uri 'self'"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
)


class OnlyFromHere:
    """Wraps an ASGI application; requests that name another host or come from another page get 403."""

    def __init__(self, app: App) -> None:
        """``app`` is what is guarded."""
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Let a request through, or refuse it."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
        elif not is_from_here(scope["headers"]):
            await _refuse(scope, receive, send)
        else:
            await self._app(scope, receive, _hardened(send))


def is_from_here(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Whether the headers name this machine as host, and no other page as origin."""
    hosts = [value.decode("latin-1") for name, value in headers if name.lower() == b"host"]
    origins = [value.decode("latin-1") for name, value in headers if name.lower() == b"origin"]
    if len(hosts) != 1 or len(origins) > 1:
        return False
    return _is_own(f"http://{hosts[0]}") and all(
        _is_own(origin) and urlsplit(origin).netloc == hosts[0] for origin in origins
    )


def _is_own(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "http" and parts.hostname in NAMES and "@" not in parts.netloc and not parts.path


async def _refuse(scope: Message, receive: Receive, send: Send) -> None:
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1008})
        return
    await send({"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": b"The practice room is open on this computer only.\n"})


def _hardened(send: Send) -> Send:
    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message.get("headers", ()), *_HEADERS]
        await send(message)

    return sending
