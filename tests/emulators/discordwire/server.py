"""The HTTP side: one pipeline for every request, from the first byte to the last."""

import json
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import BodyPartReader, web

from tests.emulators.discordwire import (
    routes_guilds,
    routes_interactions,
    routes_login,
    routes_messages,
)
from tests.emulators.discordwire.errors import ApiError, DropConnection, InvalidForm, NotFoundRoute
from tests.emulators.discordwire.faults import AFTERWARDS, INSTEAD, TOO_MANY, Fault, FaultKind
from tests.emulators.discordwire.hooks import Step
from tests.emulators.discordwire.model import Call, Files
from tests.emulators.discordwire.ratelimits import TooMany
from tests.emulators.discordwire.routing import Handler, Request, Routes
from tests.emulators.discordwire.validation import discord_openapi
from tests.emulators.discordwire.world import Options, World

API = "/api/v10"
OPEN_ROUTES = ("/interactions/", "/webhooks/{webhook_id}/{webhook_token}")
VIA = {"Via": "1.1 google"}


def all_routes() -> Routes:
    routes = Routes()
    for part in (routes_login, routes_messages, routes_guilds, routes_interactions):
        part.add_to(routes)
    return routes


class _TooManyRequests(Exception):
    def __init__(self, answer: TooMany) -> None:
        self.answer = answer


class Pipeline:
    """Serves the REST API over one world."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.routes = all_routes()

    async def handle(self, http: web.Request) -> web.StreamResponse:
        """Parse, note, apply, answer; hooks and faults in between."""
        path = http.path.removeprefix(API)
        body, files, problem = await read_body(http)
        found = self.routes.find(http.method, path)
        template, ids, handler = found or (path, {}, None)
        named = dict(files.values())
        call = Call(
            len(self.world.calls),
            http.method,
            template,
            path,
            dict(http.query),
            body,
            named,
            self.world.clock.now(),
            http.headers.get("X-Audit-Log-Reason"),
        )
        self.world.calls.append(call)
        request = Request(ids, call.query, body or {}, files, call)
        fault = self.world.faults.meet(call)
        try:
            return await self._answer(http, request, handler, fault, problem)
        except DropConnection:
            if http.transport is not None:
                http.transport.abort()
        except ConnectionError:
            pass  # the bot died before the answer; what was applied stays applied
        finally:
            self.world.changed()
        return web.Response()

    async def _answer(
        self,
        http: web.Request,
        request: Request,
        handler: Handler | None,
        fault: Fault | None,
        problem: str | None,
    ) -> web.StreamResponse:
        call, hooks = request.call, self.world.hooks
        await hooks.run(Step.BEFORE_APPLY, call)
        bucketed = "channel_id" in request.ids
        bucket = self._bucket(request)
        try:
            await self._before(call, fault, bucket, bucketed=bucketed)
            status, answer = self._apply(http, request, handler, fault, problem)
        except _TooManyRequests as too_many:
            response = self._too_many(call, bucket, too_many.answer)
        else:
            response = await self._after(call, fault, status, answer)
            response.headers.update(self.world.limits.headers(bucket, bucketed=bucketed))
        call.status = response.status
        await hooks.run(Step.BEFORE_ANSWER, call)
        await response.prepare(http)
        await response.write_eof()
        await hooks.run(Step.AFTER_ANSWER, call)
        return response

    def _bucket(self, request: Request) -> str:
        ids = request.ids
        major = [ids[k] for k in ("channel_id", "guild_id", "webhook_id", "webhook_token") if k in ids]
        return f"{request.call.key}|{'/'.join(major)}"

    async def _before(self, call: Call, fault: Fault | None, bucket: str, *, bucketed: bool) -> None:
        """What stands between a request and its effect."""
        counts = not call.route.startswith(OPEN_ROUTES)
        self.world.limits.watch(bucket, global_counts=counts)
        if fault is not None:
            if fault.kind in TOO_MANY:
                everywhere = fault.kind is FaultKind.TOO_MANY_GLOBAL
                via = fault.kind is not FaultKind.TOO_MANY_WITHOUT_VIA
                fault.met()
                raise _TooManyRequests(TooMany(fault.retry_after, everywhere, via))
            if fault.kind is FaultKind.DROP_BEFORE_APPLY:
                fault.met()
                raise DropConnection
            if fault.kind is FaultKind.SLOW_BEFORE:
                await fault.hold()
        too_many = self.world.limits.take(bucket, bucketed=bucketed, global_counts=counts)
        if too_many is not None:
            raise _TooManyRequests(too_many)

    def _apply(
        self,
        http: web.Request,
        request: Request,
        handler: Handler | None,
        fault: Fault | None,
        problem: str | None,
    ) -> tuple[int, Any]:
        """Check and carry out. Refusals become answers; breaches of the rules become complaints too."""
        call = request.call
        if fault is not None and fault.kind in INSTEAD:
            return INSTEAD[fault.kind], {"message": "Internal Server Error", "code": 0}
        try:
            answer = self._carried_out(http, request, handler, fault, problem)
        except ApiError as refusal:
            if isinstance(refusal, InvalidForm):
                self.world.complain(f"{call.key}: {refusal.message}")
            return refusal.status, refusal.body()
        except Exception:  # noqa: BLE001 - whatever is wrong with the fake must fail the test, with its traceback
            self.world.complain(f"{call.key}: the fake itself failed:\n{traceback.format_exc()}")
            return 400, {"message": "The fake failed", "code": 0}
        call.applied = True
        status = self._status(call, answer)
        wrong = self._openapi() and discord_openapi().answer_problem(call.method, call.route, status, answer)
        if wrong:
            self.world.complain(f"{call.key}: the fake's own answer: {wrong}")
        return status, answer

    def _carried_out(
        self,
        http: web.Request,
        request: Request,
        handler: Handler | None,
        fault: Fault | None,
        problem: str | None,
    ) -> Any:
        call = request.call
        if handler is None:
            self.world.complain(f"{call.method} {call.path}: the fake has no such route")
            raise NotFoundRoute
        token = f"Bot {self.world.options.token}"
        if not call.route.startswith(OPEN_ROUTES) and http.headers.get("Authorization") != token:
            raise ApiError(0)
        if fault is not None and fault.kind is FaultKind.REFUSE:
            raise ApiError(fault.code)
        self._check(call, problem)
        return handler(self.world, request)

    def _openapi(self) -> bool:
        return self.world.options.check_openapi and discord_openapi().available

    def _check(self, call: Call, problem: str | None) -> None:
        if problem is not None:
            raise InvalidForm(problem)
        wrong = self._openapi() and discord_openapi().request_problem(call.method, call.route, call.query, call.body)
        if wrong:
            raise InvalidForm(wrong)

    def _status(self, call: Call, answer: Any) -> int:
        if answer is None:
            return 204
        created = call.method == "POST" and call.route.endswith("/threads")
        return 201 if created else 200

    async def _after(self, call: Call, fault: Fault | None, status: int, answer: Any) -> web.Response:
        """What stands between the effect and its answer."""
        call.answer = answer
        self.world.changed()
        await self.world.hooks.run(Step.AFTER_APPLY, call)
        if fault is None:
            return as_json(status, answer)
        fault.met()
        if fault.kind is FaultKind.APPLY_THEN_DROP:
            raise DropConnection
        if fault.kind is FaultKind.SLOW:
            await fault.hold()
        if fault.kind in AFTERWARDS:
            return as_json(AFTERWARDS[fault.kind], {"message": "Internal Server Error", "code": 0})
        if fault.kind is FaultKind.MALFORMED:
            return web.Response(status=status, body=b'{"id": "1', headers={"Content-Type": "application/json"})
        return as_json(status, answer)

    def _too_many(self, call: Call, bucket: str, answer: TooMany) -> web.Response:
        self.world.limits.told(bucket, answer)
        call.fault = call.fault or "429 by its bucket"
        if not answer.via:
            return web.Response(status=429, text="error code: 1015", headers={"Retry-After": str(answer.retry_after)})
        body = {
            "message": "You are being rate limited.",
            "retry_after": answer.retry_after,
            "global": answer.everywhere,
            "code": 0,
        }
        response = as_json(429, body)
        response.headers["Retry-After"] = str(answer.retry_after)
        response.headers["X-RateLimit-Scope"] = "global" if answer.everywhere else "user"
        if answer.everywhere:
            response.headers["X-RateLimit-Global"] = "true"
        return response

    async def file(self, http: web.Request) -> web.Response:
        """Files of messages and uploads."""
        content = self.world.cdn.get(http.match_info["path"])
        return web.Response(status=404) if content is None else web.Response(body=content)


def as_json(status: int, answer: Any) -> web.Response:
    """Content type exactly `application/json`: discord.py takes nothing else for JSON."""
    if status == 204:
        return web.Response(status=204, headers=VIA)
    headers = VIA | {"Content-Type": "application/json"}
    return web.Response(status=status, body=json.dumps(answer).encode(), headers=headers)


async def read_body(http: web.Request) -> tuple[Any, Files, str | None]:
    """Body, files by part name, and what is wrong with them."""
    files: Files = {}
    if not http.can_read_body:
        return None, files, None
    try:
        if http.content_type == "multipart/form-data":
            text: bytes | str = b"null"
            async for part in await http.multipart():
                if not isinstance(part, BodyPartReader):
                    return None, files, "a multipart body inside another"
                if part.name == "payload_json":
                    text = await part.read(decode=True)
                else:
                    files[str(part.name)] = (part.filename or "", bytes(await part.read(decode=True)))
            wrong = [n for n in files if not (n.startswith("files[") and n.endswith("]"))]
            return json.loads(text), files, f"parts {wrong} are unknown" if wrong else None
        raw = await http.read()
        if raw and http.content_type != "application/json":
            return None, files, f"content type {http.content_type}"
        return json.loads(raw) if raw else None, files, None
    except ValueError:
        return None, files, "the body is not JSON"


@asynccontextmanager
async def serve(options: Options | None = None, *, world: World | None = None, port: int = 0) -> AsyncIterator[World]:
    """A world with its server on loopback, at `world.base_url`; on the way out everything is closed.

    A free port is taken unless one is named. Complaints are not raised here: see `assert_no_complaints`.
    """
    world = world or World(options)
    pipeline = Pipeline(world)
    app = web.Application(client_max_size=32 * 1024 * 1024)
    app.router.add_get("/gateway/", world.gateway.handle)
    app.router.add_get("/resume/", world.gateway.handle)
    app.router.add_get("/cdn/{path:.+}", pipeline.file)
    app.router.add_route("*", API + "/{rest:.*}", pipeline.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    bound: Any = runner.addresses[0]
    world.base_url = f"http://127.0.0.1:{bound[1]}"
    try:
        yield world
    finally:
        world.faults.clear()
        world.gateway.shut()
        await runner.cleanup()
