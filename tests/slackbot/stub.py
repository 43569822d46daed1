"""The smallest thing that answers as Slack's Web API does; for the mapping of answers only."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from bots.slackbot.calls import Calls, web_client

Json = dict[str, Any]
SENT: Json = {"ok": True, "channel": "C1", "ts": "1.000100"}


@dataclass
class Stub:
    """What was asked, and what is answered: a body, or a status with headers and a body. The last one stays."""

    answers: dict[str, list[Any]] = field(default_factory=dict)
    asked: list[tuple[str, Json]] = field(default_factory=list)
    files: list[bytes] = field(default_factory=list)
    address: str = ""

    def says(self, method: str, *answers: Any) -> None:
        self.answers[method] = list(answers)

    def of(self, method: str) -> list[Json]:
        return [arguments for name, arguments in self.asked if name == method]

    async def upload(self, request: web.Request) -> web.Response:
        self.files.append(await request.read())
        return web.Response(text="OK")

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if request.content_type == "application/json":
            arguments = await request.json()
        else:
            arguments = dict(request.query) | dict(await request.post())
        self.asked.append((method, arguments))
        prepared = self.answers.get(method, [{"ok": True}])
        given = prepared.pop(0) if len(prepared) > 1 else prepared[0]
        match given:
            case "cut":
                assert request.transport is not None
                request.transport.abort()
                return web.Response()
            case (int() as status, dict() as headers, body):
                text = body if isinstance(body, str) else json.dumps(body)
                kind = "text/html" if isinstance(body, str) else "application/json"
                return web.Response(status=status, headers=headers, text=text, content_type=kind)
            case body:
                return web.json_response(body)


@asynccontextmanager
async def a_stub() -> AsyncGenerator[tuple[Stub, Calls]]:
    stub = Stub()
    app = web.Application()
    app.router.add_post("/upload", stub.upload)
    app.router.add_route("*", "/api/{method}", stub.answer)
    async with TestServer(app) as server:
        stub.address = str(server.make_url("/upload"))
        yield stub, Calls(web_client("xoxb-test", base_url=str(server.make_url("/api/"))))
