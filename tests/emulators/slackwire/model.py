"""What there is in a workspace. Ids and timestamps are Slack's own strings."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from tests.emulators.slackwire.escaping import PINGS

JSON = dict[str, Any]


class Kind(StrEnum):
    """What a conversation is; the value is Slack's `channel_type`."""

    PUBLIC = "channel"
    PRIVATE = "group"
    IM = "im"


@dataclass(slots=True, eq=False)
class User:
    id: str
    name: str
    is_bot: bool = False
    is_admin: bool = False
    deleted: bool = False
    tz: str = "Europe/London"


@dataclass(slots=True, eq=False)
class File:
    id: str
    name: str
    length: int
    content: bytes = field(default=b"", repr=False)
    title: str = ""
    uploaded: bool = False
    completed: bool = False


@dataclass(slots=True, eq=False)
class Message:
    """A message, also an ephemeral one (`ephemeral_to`) and a deleted one (`deleted`)."""

    ts: str
    channel_id: str
    user_id: str
    text: str = field(default="", repr=False)
    blocks: list[JSON] = field(default_factory=list[JSON], repr=False)
    metadata: JSON | None = None
    thread_ts: str | None = None
    by_bot: bool = False
    edited_ts: str | None = None
    deleted: bool = False
    ephemeral_to: str | None = None
    subtype: str | None = None
    files: list[File] = field(default_factory=list[File])
    edits: int = 0

    @property
    def parts(self) -> list[JSON]:
        """Everything that can be pressed or chosen, with its `block_id`."""
        return parts_of(self.blocks)

    @property
    def pings(self) -> list[str]:
        """Marks in it that notify people: `<@U1>`, `<!channel>`, `<!here>`."""
        return [*PINGS.findall(self.text), *PINGS.findall(readable(self.blocks))]

    @property
    def readable(self) -> str:
        """All that a person reads: its blocks, or its text if there are none."""
        return readable(self.blocks) or self.text


@dataclass(slots=True, eq=False)
class Channel:
    id: str
    name: str
    kind: Kind
    creator: str
    created: int
    members: list[str] = field(default_factory=list[str])
    archived: bool = False
    topic: str = ""
    messages: dict[str, Message] = field(default_factory=dict[str, Message], repr=False)
    pins: list[str] = field(default_factory=list[str])
    previous_names: list[str] = field(default_factory=list[str])


@dataclass(slots=True, eq=False)
class View:
    """A modal or a Home. `body` is what the app sent; `values` is what was filled in so far."""

    id: str
    user_id: str
    body: JSON = field(repr=False)
    hash: str
    root_id: str
    previous_id: str | None = None
    values: JSON = field(default_factory=dict[str, Any], repr=False)
    open: bool = True
    updates: int = 0
    response_urls: list[JSON] = field(default_factory=list[JSON], repr=False)

    @property
    def type(self) -> str:
        return self.body["type"]

    @property
    def blocks(self) -> list[JSON]:
        return self.body["blocks"]

    @property
    def title(self) -> str:
        return self.body.get("title", {}).get("text", "")

    @property
    def callback_id(self) -> str:
        return self.body.get("callback_id", "")

    @property
    def private_metadata(self) -> str:
        return self.body.get("private_metadata", "")

    @property
    def inputs(self) -> list[JSON]:
        """The input blocks."""
        return [b for b in self.blocks if b["type"] == "input"]

    @property
    def parts(self) -> list[JSON]:
        return parts_of(self.blocks)

    @property
    def readable(self) -> str:
        return readable(self.blocks)


@dataclass(slots=True, eq=False)
class Call:
    """One request of the bot. `key` is the Web API method, or `response_url`, `upload`."""

    key: str
    http: str
    carrier: str
    args: JSON = field(repr=False)
    token: str = field(repr=False)
    at: float = 0.0
    status: int | None = None
    answer: Any = None
    applied: bool = False
    fault: str | None = None

    @property
    def error(self) -> str | None:
        return self.answer.get("error") if isinstance(self.answer, dict) else None


def parts_of(blocks: list[JSON]) -> list[JSON]:
    """Interactive elements of blocks, each a copy with the `block_id` of its block."""
    found: list[JSON] = []
    for block in blocks:
        inside = block.get("elements", []) if block["type"] == "actions" else []
        one = [block[k] for k in ("accessory", "element") if k in block]
        found += [{**e, "block_id": block.get("block_id")} for e in [*inside, *one] if "action_id" in e]
    return found


def readable(blocks: list[JSON]) -> str:
    """Texts of blocks, one a line: sections, fields, headers, contexts, labels, buttons."""
    lines: list[str] = []

    def visit(node: Any) -> None:
        if isinstance(node, list):
            for one in node:
                visit(one)
        elif isinstance(node, dict):
            for key in ("text", "label", "title", "fields", "elements", "element", "accessory", "hint", "options"):
                value = node.get(key)
                if isinstance(value, str):
                    lines.append(value)
                elif value is not None:
                    visit(value)

    visit(blocks)
    return "\n".join(lines)
