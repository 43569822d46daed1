"""Nobody but this computer's own browser gets in."""

from __future__ import annotations

from typing import Any

import pytest

from bots.practice.guard import OnlyFromHere, is_from_here
from bots.practice.server import CannotServe, address_of, listen


def headers(host: str | None, origin: str | None = None) -> list[tuple[bytes, bytes]]:
    named = (("Host", host), ("Origin", origin))
    return [(name.encode(), value.encode()) for name, value in named if value is not None]


@pytest.mark.parametrize("host", ["127.0.0.1:8765", "localhost:8765", "[::1]:8765", "127.0.0.1"])
def test_a_request_to_this_computer_by_name_or_number_is_let_in(host: str):
    assert is_from_here(headers(host))
    assert is_from_here(headers(host, f"http://{host}"))


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:8765", "127.0.0.1@evil.example",
     "evil.example@127.0.0.1", "10.0.0.5:8765", "", "[", "127.0.0.1:8765/x", "0.0.0.0:8765"],
)  # fmt: skip
def test_a_request_that_names_another_host_is_refused(host: str):
    assert not is_from_here(headers(host))


@pytest.mark.parametrize(
    "origin",
    ["http://evil.example", "https://127.0.0.1:8765", "http://127.0.0.1:9999", "null", "http://localhost:8765", ""],
)
def test_a_request_from_another_page_is_refused(origin: str):
    assert not is_from_here(headers("127.0.0.1:8765", origin))


def test_a_request_without_a_host_or_with_two_is_refused():
    assert not is_from_here([])
    assert not is_from_here(headers("127.0.0.1") * 2)


async def answered(kind: str, sent_headers: list[tuple[bytes, bytes]]) -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(dict(message))

    await OnlyFromHere(app)({"type": kind, "headers": sent_headers}, receive, send)
    return sent


async def test_a_refused_page_gets_403_and_a_refused_socket_is_closed():
    assert (await answered("http", headers("evil.example")))[0]["status"] == 403
    closed = await answered("websocket", headers("127.0.0.1", "http://evil.example"))
    assert closed == [{"type": "websocket.close", "code": 1008}]


async def test_pages_may_not_be_framed_by_others():
    (start,) = await answered("http", headers("127.0.0.1"))
    assert (b"x-frame-options", b"DENY") in start["headers"]


@pytest.mark.parametrize("host", ["0.0.0.0", "192.0.2.1", "::"])
def test_only_loopback_is_listened_on(host: str):
    with pytest.raises(CannotServe, match="this computer only"):
        listen(0, host)


def test_a_taken_port_is_told_in_words_with_another_to_try():
    with listen(0) as taken:
        port = taken.getsockname()[1]
        assert address_of(taken) == f"http://127.0.0.1:{port}/"
        with pytest.raises(CannotServe, match=rf"Port {port} is taken.*{port + 1}"):
            listen(port)


def test_what_is_no_port_is_told_in_words():
    with pytest.raises(CannotServe, match="8765"):
        listen(70_000)
