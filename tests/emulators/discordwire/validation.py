"""Requests and answers against Discord's own OpenAPI, with its objects closed for requests."""

import functools
import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from tests.emulators.discordwire.model import JSON
from tests.emulators.discordwire.quicker import quicker

SPEC = Path(__file__).parents[4] / "shared" / "specs" / "discord-openapi.json"
WHY_SKIPPED = f"Requests are not checked against Discord's OpenAPI: {SPEC.name} is not beside the project"
# discord.py sends these; Discord takes them although its OpenAPI does not say so.
NSFW = {"type": ["boolean", "null"]}
LARGE = 1_500
TTS = {"type": ["boolean", "null"]}
EDITS = (
    "MessageEditRequestPartial",
    "IncomingWebhookUpdateRequestPartial",
    "InteractionCallbackEditMessageRequest",
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial",
)
COMMANDS = ("ApplicationCommandUpdateRequest", "ApplicationCommandCreateRequest")


def closed(node: Any) -> Any:
    """A copy in which objects take no keys but those they name."""
    if isinstance(node, list):
        return [closed(x) for x in node]
    if not isinstance(node, dict):
        return node
    copy = {k: closed(v) for k, v in node.items()}
    if isinstance(copy.get("properties"), dict) and "object" in str(copy.get("type")):
        copy.setdefault("additionalProperties", False)
    return copy


class OpenApi:
    """Discord's description of its HTTP API, or nothing if the file is not there (`available`)."""

    def __init__(self, path: Path = SPEC) -> None:
        self.available = path.is_file()
        spec: JSON = json.loads(path.read_text()) if self.available else {"paths": {}, "components": {}}
        self._spec: JSON = quicker(spec, spec["components"].get("schemas", {}))
        strict = closed(self._spec["components"])
        schemas = strict.get("schemas", {})
        for name in COMMANDS:
            if name in schemas:
                schemas[name]["properties"]["nsfw"] = NSFW
        for name in EDITS:
            if name in schemas:
                schemas[name]["properties"]["tts"] = TTS
        if "MessageAttachmentRequest" in schemas:
            schemas["MessageAttachmentRequest"]["properties"]["id"] = {"type": ["string", "integer"]}
        if "RichEmbed" in schemas:  # discord.py sends the flags of every embed, and Discord does not mind
            schemas["RichEmbed"]["properties"]["flags"] = {"type": "integer"}
        if "CreatePrivateChannelRequest" in schemas:
            schemas["CreatePrivateChannelRequest"]["properties"]["recipient_id"] = {"type": ["string", "integer"]}
        resources = (
            ("strict:", {"components": strict}),
            ("open:", {"components": self._spec["components"]}),
        )
        self._registry: Registry[Any] = Registry().with_resources(
            (uri, Resource.from_contents(body, DRAFT202012)) for uri, body in resources
        )
        self._validators: dict[str, Draft202012Validator] = {}
        self._passed: set[tuple[str, str]] = set()

    def operation(self, method: str, route: str) -> JSON | None:
        return self._spec["paths"].get(route, {}).get(method.lower())

    def request_problem(self, method: str, route: str, query: dict[str, str], body: Any) -> str | None:
        """What is wrong with a request, or None. `body` is None if there was none."""
        operation = self.operation(method, route)
        if operation is None:
            return None
        return self._query_problem(operation, route, query) or self._body_problem(method, route, operation, body)

    def _query_problem(self, operation: JSON, route: str, query: dict[str, str]) -> str | None:
        declared = [*operation.get("parameters", []), *self._spec["paths"][route].get("parameters", [])]
        known = {p["name"]: p for p in declared if p["in"] == "query"}
        for name, text in query.items():
            if name not in known:
                return f"query {name!r} is unknown"
            schema = known[name].get("schema", {})
            value: Any = text
            if schema.get("type") == "integer":
                value = int(text) if text.lstrip("-").isdigit() else text
            elif schema.get("type") == "boolean":
                value = {"1": True, "true": True, "0": False, "false": False}.get(text.lower(), text)
            problem = self._problem(f"query {route} {name}", schema, value, "strict:")
            if problem:
                return f"query {name!r}: {problem}"
        return None

    def _body_problem(self, method: str, route: str, operation: JSON, body: Any) -> str | None:
        content = operation.get("requestBody", {}).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        if schema is None:
            return None if body in (None, {}) else "a body where none is taken"
        if body is None:
            return "no body" if operation["requestBody"].get("required") else None
        return self._problem(f"{method} {route}", closed(schema), body, "strict:")

    def answer_problem(self, method: str, route: str, status: int, body: Any) -> str | None:
        """What is wrong with an answer of the fake, or None."""
        operation = self.operation(method, route)
        if operation is None or not 200 <= status < 300:
            return None
        answer = operation["responses"].get(str(status))
        if answer is None:
            return f"status {status} is not among {sorted(operation['responses'])}"
        schema = answer.get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return None if body is None else "a body where none is given"
        return self._problem(f"{method} {route} {status}", schema, body, "open:")

    def _problem(self, key: str, schema: JSON, value: Any, base: str) -> str | None:
        seen = (key, json.dumps(value))
        if seen in self._passed:
            return None
        if key not in self._validators:
            text = json.dumps(schema).replace('"#/components', f'"{base}#/components')
            self._validators[key] = Draft202012Validator(json.loads(text), registry=self._registry)
        error = next(self._validators[key].iter_errors(value), None)
        if error is not None:
            return explain(error)
        if len(seen[1]) > LARGE:  # the same commands are registered by every test, and take 50 ms to check
            self._passed.add(seen)
        return None


def other_kind(error: ValidationError) -> bool:
    """Whether the schema is about another kind of thing altogether: another `type`, or null."""
    return "type" in error.relative_path or error.validator_value == "null"


def explain(error: ValidationError) -> str:
    """Where and what, without repeating texts of people. Looks into the branch that was meant."""
    if error.validator in {"anyOf", "oneOf"} and error.context:
        branches: dict[Any, list[ValidationError]] = {}
        for inner in error.context:
            branches.setdefault(inner.schema_path[0], []).append(inner)
        # A branch is meant if the `type` it demands is there; else the one with the fewest breaches.
        meant = min(branches.values(), key=lambda b: (any(map(other_kind, b)), len(b)))
        return explain(meant[0])
    where = "/".join(map(str, error.absolute_path)) or "body"
    if error.validator == "additionalProperties":
        extra = sorted(set(error.instance) - set(error.schema["properties"]))
        return f"{where}: unknown keys {extra}"
    return f"{where}: breaks {error.validator} {str(error.validator_value)[:120]}"


@functools.cache
def discord_openapi() -> OpenApi:
    """The description, loaded once a process."""
    return OpenApi()
