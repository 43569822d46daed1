"""Reading a request: query string, form, JSON or multipart, into arguments of the kinds they should have."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.emulators.slackwire.errors import wrong
from tests.emulators.slackwire.methods import FLAGS, METHODS, NESTED, NUMBERS, Method
from tests.emulators.slackwire.model import JSON, Call

BOOLEANS: dict[Any, bool] = {"1": True, "0": False, "true": True, "false": False, True: True, False: False}


@dataclass(frozen=True, slots=True)
class Read:
    """Raw arguments, how they came, and the token."""

    args: JSON
    carrier: str
    token: str
    problem: str | None = None


async def read(http: web.Request) -> Read:
    """Take the arguments from wherever they are; body before query string."""
    args: JSON = dict(http.query)
    carrier, problem = "query", None
    if http.can_read_body:
        raw = await http.read()
        if http.content_type == "application/json":
            carrier = "json"
            try:
                body: Any = json.loads(raw)
            except ValueError:
                body, problem = {}, "invalid_json"
            if isinstance(body, dict):
                args |= body
            else:
                problem = "json_not_object"
        elif http.content_type == "application/x-www-form-urlencoded":
            carrier = "form"
            args |= dict(await http.post())
        elif raw:
            problem = "invalid_post_type"
    token = http.headers.get("Authorization", "").removeprefix("Bearer ")
    if "token" in args:
        token = token or str(args["token"])
        del args["token"]
    args.pop("team_id", None)  # bolt's client adds it to every call
    return Read(args, carrier, token, problem)


def checked(call: Call) -> tuple[Method, JSON]:
    """The method and its arguments in their kinds. Raises Refused with a complaint for everything else."""
    method = METHODS.get(call.key)
    if method is None:
        raise wrong("unknown_method", f"the fake has no {call.key}")
    if call.carrier == "json" and not method.json:
        raise wrong("invalid_arguments", f"{call.key} reads no JSON")
    given = {k: v for k, v in call.args.items() if v is not None}
    if unknown := given.keys() - set(method.required) - set(method.optional):
        raise wrong("invalid_arguments", f"{call.key} does not know {sorted(unknown)}")
    if missing := [k for k in method.required if given.get(k) in (None, "")]:
        raise wrong("invalid_arguments", f"{call.key} needs {missing}")
    return method, {k: converted(call, k, v) for k, v in given.items()}


def converted(call: Call, key: str, value: Any) -> Any:
    try:
        if key in NESTED:
            value = json.loads(value) if isinstance(value, str) else value
            if not isinstance(value, dict | list):
                raise ValueError
        elif key in NUMBERS:
            value = int(value)
        elif key in FLAGS:
            value = BOOLEANS[value]
        elif not isinstance(value, str):
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise wrong("invalid_arguments", f"{call.key}: {key} is of the wrong kind") from None
    return value
