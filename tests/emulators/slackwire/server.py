"""The HTTP side: one pipeline for every request, from the first byte to the last."""

import json
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web

from tests.emulators.slackwire import answers, api_chat, api_conversations, api_rest, api_views, shapes
from tests.emulators.slackwire.conversing import need
from tests.emulators.slackwire.errors import DropConnection, Refused, wrong
from tests.emulators.slackwire.model import JSON, Call
from tests.emulators.slackwire.request import checked, read
from tests.emulators.slackwire.routing import HANDLERS
from tests.emulators.slackwire.weather import Fault, FaultKind, Step
from tests.emulators.slackwire.world import Options, World

assert all((api_chat, api_conversations, api_rest, api_views)), "importing them registers their methods"
INSTEAD = {FaultKind.STATUS_500: 500, FaultKind.STATUS_503: 503}
TOO_LARGE = 32 * 1024 * 1024


class Pipeline:
    """Serves the Web API, response_urls and uploads over one world."""

    def __init__(self, world: World) -> None:
        self.world = world

    async def api(self, http: web.Request) -> web.StreamResponse:
        """A Web API method."""
        given = await read(http)
        call = Call(http.match_info["method"], http.method, given.carrier, given.args, given.token)
        return await self._serve(http, call, given.problem)

    async def response_url(self, http: web.Request) -> web.StreamResponse:
        given = await read(http)
        call = Call("response_url", http.method, given.carrier, given.args, http.match_info["token"])
        return await self._serve(http, call, given.problem)

    async def upload(self, http: web.Request) -> web.StreamResponse:
        call = Call("upload", http.method, "bytes", {"content": await http.read()}, http.match_info["file"])
        return await self._serve(http, call, None)

    async def _serve(self, http: web.Request, call: Call, problem: str | None) -> web.StreamResponse:
        """Note, apply, answer; hooks and faults in between."""
        world = self.world
        call.at = world.clock.time()
        world.calls.append(call)
        fault = world.faults.meet(call)
        try:
            return await self._answer(http, call, fault, problem)
        except DropConnection:
            if http.transport is not None:
                http.transport.abort()
        except ConnectionError:
            pass  # the bot died before the answer; what was applied stays applied
        finally:
            world.changed()
        return web.Response()

    async def _answer(
        self, http: web.Request, call: Call, fault: Fault | None, problem: str | None
    ) -> web.StreamResponse:
        hooks = self.world.hooks
        await hooks.run(Step.BEFORE_APPLY, call)
        wait = self.world.limits.meet(call)
        if fault is not None and fault.kind is FaultKind.DROP_BEFORE_APPLY:
            fault.met()
            raise DropConnection
        if fault is not None and fault.kind is FaultKind.SLOW_BEFORE:
            await fault.hold()
        if fault is not None and fault.kind is FaultKind.TOO_MANY:
            fault.met()
            wait = fault.retry_after
        if wait is not None:
            response = self._too_many(call, wait)
        elif fault is not None and fault.kind in INSTEAD:
            fault.met()
            response = web.Response(status=INSTEAD[fault.kind], text="<html>upstream error</html>")
        else:
            call.answer = self._apply(call, fault, problem)
            self.world.changed()
            await hooks.run(Step.AFTER_APPLY, call)
            response = await self._after(call, fault)
        call.status = response.status
        await hooks.run(Step.BEFORE_ANSWER, call)
        await response.prepare(http)
        await response.write_eof()
        await hooks.run(Step.AFTER_ANSWER, call)
        return response

    def _apply(self, call: Call, fault: Fault | None, problem: str | None) -> JSON:
        """Check and carry out; the answer with its `ok`."""
        world = self.world
        try:
            if fault is not None and fault.kind is FaultKind.REFUSE:
                fault.met()
                raise Refused(fault.error)
            if problem is not None:
                raise wrong(problem, "the body cannot be read")
            answer = {"ok": True, **self._carried_out(call)}
        except Refused as refusal:
            if refusal.complaint:
                world.complain(f"{call.key}: {refusal.complaint}")
            return {"ok": False, "error": refusal.error, **refusal.more}
        except Exception:  # noqa: BLE001 - whatever is wrong with the fake must fail the test, with its traceback
            world.complain(f"{call.key}: the fake itself failed:\n{traceback.format_exc()}")
            return {"ok": False, "error": "fatal_error"}
        call.applied = True
        if world.options.check_shapes:
            for wrong_ in shapes.answer_problems(call.key, answer):
                world.complain(f"{call.key}: the fake's own answer: {wrong_}")
        return answer

    def _carried_out(self, call: Call) -> JSON:
        world = self.world
        if call.key == "response_url":
            answers.respond(world, call.token, call.args)
            return {}
        if call.key == "upload":
            problem = api_rest.received(world, call.token, call.args["content"])
            if problem:
                raise wrong("upload_failed", problem)
            return {}
        method, args = checked(call)
        self._may(call, app_token=method.app_token)
        if not method.app_token:
            need(world, method.scopes)
        return HANDLERS[call.key](world, args)

    def _may(self, call: Call, *, app_token: bool) -> None:
        """Raises Refused unless the token is the right one and still good."""
        world = self.world
        if not call.token:
            raise wrong("not_authed", "no token")
        right, other = (world.app_token, world.bot_token) if app_token else (world.bot_token, world.app_token)
        if call.token == other:
            raise wrong("not_allowed_token_type", "the other token is needed here")
        if call.token != right:
            raise Refused("invalid_auth")
        if world.token_error is not None and not app_token:
            raise Refused(world.token_error)

    async def _after(self, call: Call, fault: Fault | None) -> web.Response:
        """What stands between the effect and its answer."""
        if fault is not None:
            fault.met()
            if fault.kind is FaultKind.APPLY_THEN_DROP:
                raise DropConnection
            if fault.kind is FaultKind.APPLY_THEN_500:
                return web.Response(status=500, text="<html>upstream error</html>")
            if fault.kind is FaultKind.SLOW:
                await fault.hold()
            if fault.kind is FaultKind.MALFORMED:
                return web.Response(body=b'{"ok": tr', content_type="application/json")
        ok = call.answer["ok"]
        if call.key == "response_url":
            return web.json_response(call.answer, status=200 if ok else 404)
        if call.key == "upload":
            return web.Response(text="OK" if ok else call.answer["error"], status=200 if ok else 400)
        headers = {"X-OAuth-Scopes": ",".join(sorted(self.world.scopes))}
        body = json.dumps(call.answer)
        return web.Response(text=body, content_type="application/json", charset="utf-8", headers=headers)

    def _too_many(self, call: Call, wait: int) -> web.Response:
        self.world.limits.told(call, wait)
        call.fault = call.fault or "429 by its limit"
        call.answer = {"ok": False, "error": "ratelimited"}
        return web.json_response(call.answer, status=429, headers={"Retry-After": str(wait)})


@asynccontextmanager
async def serve(options: Options | None = None, *, world: World | None = None, port: int = 0) -> AsyncIterator[World]:
    """A world with its server on loopback, at `world.base_url`; on the way out everything is closed.

    A free port is taken unless one is named. Complaints are not raised here: see `assert_no_complaints`.
    """
    world = world or World(options)
    pipeline = Pipeline(world)
    app = web.Application(client_max_size=TOO_LARGE)
    app.router.add_get("/link/", world.socket.handle)
    app.router.add_post("/response/{token}", pipeline.response_url)
    app.router.add_post("/upload/{file}", pipeline.upload)
    app.router.add_route("*", "/api/{method}", pipeline.api)
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
        await world.http.shut()
        world.socket.shut()
        await runner.cleanup()
