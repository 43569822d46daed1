"""Serves the practice room to browsers on this computer, and to nobody else."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
import logging
import os
import signal
import socket
import sys
import webbrowser
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI
from nicegui import ui

from bots.practice.guard import OnlyFromHere
from bots.practice.page import furnish
from bots.practice.practice import Practice

LOOPBACK = "127.0.0.1"


class CannotServe(Exception):
    """The room cannot be opened at this address; the message says why and what to do."""


class _Server(uvicorn.Server):
    """Leaves signals to us: uvicorn would raise them again and cut the closing short."""

    opened: Callable[[], None]

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Tell when the first request can be answered."""
        await super().startup(sockets)
        if self.started:
            self.opened()

    @contextmanager
    def capture_signals(self) -> Generator[None]:
        """Catch nothing."""
        yield


def listen(port: int, host: str = LOOPBACK) -> socket.socket:
    """Take a port on loopback; 0 takes any that is free.

    Raises:
        CannotServe: the address is not loopback, or the port is taken, out of range or not allowed.
    """
    if not ipaddress.ip_address(host).is_loopback:
        raise CannotServe(f"The practice room opens on this computer only, never on {host}.")
    if not 0 <= port <= 65535:
        raise CannotServe(f"{port} is not a port. Choose a number from 1024 to 65535, such as 8765.")
    taken = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    try:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind((host, port))
        taken.listen()
    except OSError as problem:
        taken.close()
        if problem.errno == errno.EADDRINUSE:
            raise CannotServe(
                f"Port {port} is taken, perhaps by a practice room that is still open. Close that one, or choose "
                f"another port, such as {port + 1}."
            ) from None
        if problem.errno == errno.EACCES:
            raise CannotServe(f"This computer does not let us use port {port}. Choose one above 1023.") from None
        raise CannotServe(f"The practice room cannot listen on port {port}: {problem.strerror}.") from None
    return taken


def address_of(taken: socket.socket) -> str:
    """Return the address to type into a browser."""
    host, port = taken.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"


async def serve(practice: Practice, taken: socket.socket, *, opened: Callable[[], None] = lambda: None) -> None:
    """Serve until ctrl-c or a request to end. Once in a process: the UI library has one app.

    ``opened`` is called when the first request can be answered.
    """
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)

    async def healthy() -> dict[str, str]:
        return {"status": "troubled" if practice.keeper.troubled else "ok"}

    app.add_api_route("/healthz", healthy, methods=["GET"])
    furnish(practice)
    library: Any = ui  # it leaves some of its types open
    library.run_with(
        app,
        title=practice.say("practice-title"),
        dark=None,
        tailwind=False,
        show_welcome_message=False,
        favicon="\N{HERB}",
    )
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)
    config = uvicorn.Config(
        OnlyFromHere(app),
        log_level="warning",
        access_log=False,
        lifespan="on",
        timeout_graceful_shutdown=2,
        server_header=False,
    )
    server = _Server(config)
    server.opened = opened
    with _stopping(server):
        await server.serve(sockets=[taken])


@contextmanager
def _stopping(server: uvicorn.Server) -> Generator[None]:
    """The first ctrl-c closes the room in peace, the second at once."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        server.force_exit = server.should_exit
        server.should_exit = True

    signals = (signal.SIGINT, signal.SIGTERM)
    for number in signals:
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in signals:
            loop.remove_signal_handler(number)


def open_in_browser(address: str) -> bool:
    """Open a browser where there is one to see; False where there is none."""
    seen = sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if not seen:
        return False
    try:
        return webbrowser.get().open(address)
    except webbrowser.Error:
        return False
