"""Messages: what may be sent, and what happens when it is sent, edited and deleted."""

import copy
import re
from typing import TYPE_CHECKING, Any

from tests.emulators.slackwire import payloads
from tests.emulators.slackwire.blockkit import block_problems
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, Channel, File, Kind, Message

if TYPE_CHECKING:
    from tests.emulators.slackwire.world import World

TEXT, UPDATED_TEXT = 40_000, 4_000
METADATA_BYTES = 16_000
EVENT_TYPE = re.compile(r"[A-Za-z0-9_.]{1,128}")


def check_content(world: "World", body: JSON, *, most: int = TEXT) -> None:
    """Raise Refused for what cannot be shown; complain of what has no notification text."""
    text, blocks = body.get("text"), body.get("blocks")
    if "attachments" in body:
        raise wrong("invalid_arguments", "attachments are legacy and not served here")
    if text is not None and not isinstance(text, str):
        raise wrong("invalid_arguments", "text is not a string")
    if blocks is not None and (problems := block_problems(blocks)):
        raise wrong("invalid_blocks", "; ".join(problems))
    if body.get("markdown_text") and (text or blocks):
        raise wrong("markdown_text_conflict", "markdown_text goes with neither text nor blocks")
    if not text and not blocks and not body.get("markdown_text"):
        raise wrong("no_text", "neither text nor blocks")
    if len(text or "") > most:
        raise wrong("msg_too_long", f"{len(text or '')} characters; {most:,} are allowed")
    if blocks and not text:
        world.complain("A message with blocks has no text: its notification would be empty")


def check_metadata(metadata: Any) -> None:
    if metadata in (None, {}):
        return
    if not isinstance(metadata, dict) or metadata.keys() - {"event_type", "event_payload"}:
        raise wrong("invalid_metadata_format", "metadata is an object of event_type and event_payload only")
    kind, payload = metadata.get("event_type"), metadata.get("event_payload")
    if not isinstance(kind, str) or not EVENT_TYPE.fullmatch(kind):
        raise wrong("invalid_metadata_format", f"event_type {kind!r}")
    if not isinstance(payload, dict):
        raise wrong("invalid_metadata_format", "event_payload is not an object")
    if len(str(payload)) > METADATA_BYTES:
        raise wrong("metadata_too_large", "event_payload is too large")


def with_ids(world: "World", blocks: list[JSON]) -> list[JSON]:
    """A copy in which Slack has named what the app left without a name."""
    named = copy.deepcopy(blocks)
    for block in named:
        block.setdefault("block_id", world.new_id("b"))
        inside = block.get("elements", []) if block["type"] == "actions" else []
        for element in [*inside, *(block[k] for k in ("accessory", "element") if k in block)]:
            if element.get("type") != "image":
                element.setdefault("action_id", world.new_id("a"))
    return named


def post(
    world: "World",
    channel: Channel,
    user_id: str,
    body: JSON,
    *,
    by_bot: bool = False,
    subtype: str | None = None,
    files: list[File] | None = None,
) -> Message:
    """Put a message into a channel, and tell the bot if it may know."""
    message = Message(
        world.new_ts(),
        channel.id,
        user_id,
        body.get("text") or body.get("markdown_text") or "",
        with_ids(world, body.get("blocks") or []),
        copy.deepcopy(body.get("metadata")) or None,
        body.get("thread_ts"),
        by_bot,
        subtype=subtype,
        files=files or [],
    )
    channel.messages[message.ts] = message
    inside = payloads.message(world, message)
    inside.pop("app_id", None)
    tell(world, channel, inside)
    return message


def tell(world: "World", channel: Channel, inside: JSON) -> None:
    """Send a message event, if the bot is there and has the scope and the subscription."""
    inside = {**inside, "type": "message", "channel": channel.id, "channel_type": channel.kind.value}
    scope = {Kind.PUBLIC: "channels:history", Kind.PRIVATE: "groups:history", Kind.IM: "im:history"}[channel.kind]
    name = {Kind.PUBLIC: "message.channels", Kind.PRIVATE: "message.groups", Kind.IM: "message.im"}[channel.kind]
    world.tell(name, inside, scope=scope, channel=channel)


def edit(world: "World", message: Message, body: JSON) -> None:
    channel = world.channels[message.channel_id]
    before = payloads.message(world, message)
    if body.get("text") is not None:
        message.text = body["text"]
    if body.get("blocks") is not None:
        message.blocks = with_ids(world, body["blocks"])
    if body.get("metadata") is not None:
        message.metadata = copy.deepcopy(body["metadata"]) or None
    message.edited_ts = world.new_ts()
    message.edits += 1
    after = payloads.message(world, message)
    for one in (before, after):
        one.pop("app_id", None)
    now = world.new_ts()
    tell(
        world,
        channel,
        {"subtype": "message_changed", "hidden": True, "message": after, "previous_message": before, "ts": now},
    )
    world.changed()


def gone(world: "World", message: Message) -> None:
    """Delete a message; an ephemeral one just vanishes."""
    message.deleted = True
    if message.ephemeral_to is None:
        before = payloads.message(world, message)
        before.pop("app_id", None)
        now = world.new_ts()
        tell(
            world,
            world.channels[message.channel_id],
            {
                "subtype": "message_deleted",
                "hidden": True,
                "deleted_ts": message.ts,
                "previous_message": before,
                "ts": now,
            },
        )
    world.changed()


def find(channel: Channel, ts: Any) -> Message:
    """Raises Refused if there is no such message (any more)."""
    message = channel.messages.get(str(ts))
    if message is None or message.deleted:
        raise Refused("message_not_found")
    return message
