"""Making, changing and removing messages, whoever asks; and telling the gateway."""

import mimetypes
import re
from typing import TYPE_CHECKING

from tests.emulators.discordwire import limits, payloads
from tests.emulators.discordwire.errors import InvalidForm
from tests.emulators.discordwire.intents import Intent
from tests.emulators.discordwire.model import JSON, Channel, Files, Message, Permission, User

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


def create(
    world: "World",
    channel: Channel,
    body: JSON,
    files: Files,
    *,
    author: User,
    ephemeral_to: int | None = None,
    interaction: JSON | None = None,
    may_be_empty: bool = False,
) -> Message:
    """Check and add a message. Raises InvalidForm or 50006; permissions are the caller's business."""
    if author is world.bot:
        limits.check_message(body, files, may_be_empty=may_be_empty)
    message = Message(
        world.ids.next(),
        channel.id,
        author,
        body.get("content") or "",
        world.clock.now(),
        embeds=body.get("embeds") or [],
        components=body.get("components") or [],
        flags=(body.get("flags") or 0),
        nonce=body.get("nonce"),
        pings=pings(world, body.get("content") or "", body.get("allowed_mentions"), author),
        interaction=interaction,
        ephemeral_to=ephemeral_to,
    )
    attach(world, message, body, files)
    reference = body.get("message_reference")
    if reference:
        message.reference = {
            "type": 0,
            "message_id": str(reference["message_id"]),
            "channel_id": str(channel.id),
        }
    channel.messages[message.id] = message
    if not message.ephemeral:
        announce(world, channel, message, "MESSAGE_CREATE")
    world.changed()
    return message


def edit(world: "World", message: Message, body: JSON, files: Files) -> None:
    """Check and change a message; keys that are absent stay as they are."""
    if message.author is world.bot:
        limits.check_message(body, files, before=message)
    if "content" in body:
        message.content = body["content"] or ""
    if "embeds" in body:
        message.embeds = body["embeds"] or []
    if "components" in body:
        message.components = body["components"] or []
    message.pings |= pings(world, body.get("content") or "", body.get("allowed_mentions"), message.author)
    attach(world, message, body, files)
    message.edited_at = world.clock.now()
    channel = world.channels.get(message.channel_id)
    if channel is not None and not message.ephemeral:
        announce(world, channel, message, "MESSAGE_UPDATE")
    world.changed()


def remove(world: "World", channel: Channel, message: Message) -> None:
    """Delete a message; the test still sees it as `deleted`."""
    message.deleted = True
    if not message.ephemeral:
        body = {"id": str(message.id), "channel_id": str(channel.id)}
        if channel.guild_id is not None:
            body["guild_id"] = str(channel.guild_id)
        world.gateway.to_channel(channel, "MESSAGE_DELETE", body)
    world.changed()


def attach(world: "World", message: Message, body: JSON, files: Files) -> None:
    """Keep the files that were sent, under the names that the payload gives them."""
    if "attachments" in body:
        described: list[JSON] = body["attachments"] or []
        keep = {str(a["id"]) for a in described}
        message.attachments = [a for a in message.attachments if a["id"] in keep]
    else:
        described = [{"id": n.removeprefix("files[").removesuffix("]")} for n in files]
    for name, (filename, content) in files.items():
        about = next((a for a in described if f"files[{a['id']}]" == name), None)
        if about is None:
            raise InvalidForm(f"{name} is not described in attachments")
        filename = about.get("filename") or filename
        number = str(world.ids.next())
        url = f"{world.base_url}/cdn/{message.channel_id}/{number}/{filename}"
        world.cdn[f"{message.channel_id}/{number}/{filename}"] = content
        message.files[filename] = content
        message.attachments.append(
            {
                "id": number,
                "filename": filename,
                "size": len(content),
                "url": url,
                "proxy_url": url,
                "content_type": mimetypes.guess_type(filename)[0] or "application/octet-stream",
                **({"description": about["description"]} if about.get("description") else {}),
            }
        )
    present = {a["filename"] for a in message.attachments}
    message.files = {name: data for name, data in message.files.items() if name in present}


def announce(world: "World", channel: Channel, message: Message, event: str) -> None:
    """MESSAGE_CREATE or MESSAGE_UPDATE, blank for a bot without the message content intent."""
    extra: JSON = {}
    guild = world.guild_of(channel)
    if guild is not None:
        extra["guild_id"] = str(guild.id)
        member = guild.members.get(message.author.id)
        if member is not None:
            extra["member"] = payloads.member(member, with_user=False)

    def body(intents: Intent) -> JSON:
        blank = is_blank(world, channel, message, intents)
        return payloads.message(message, blank=blank, with_nonce=event == "MESSAGE_CREATE", **extra)

    world.gateway.to_channel(channel, event, body)


def is_blank(world: "World", channel: Channel, message: Message, intents: Intent) -> bool:
    """Whether Discord hides the text from the bot: not its own, not direct, not mentioning it, no intent."""
    return not (
        Intent.MESSAGE_CONTENT in intents
        or message.author is world.bot
        or channel.guild_id is None
        or f"user:{world.bot.id}" in message.pings
    )


def pings(world: "World", content: str, allowed: JSON | None, author: User) -> frozenset[str]:
    """Who is called by a text: `everyone`, `user:ID`, `role:ID`. Complains if the bot would call everyone."""
    parse = {"everyone", "users", "roles"} if allowed is None else set(allowed.get("parse") or [])
    if allowed is not None:
        for kind in ("users", "roles"):
            if kind in parse and allowed.get(kind):
                raise InvalidForm(f"allowed_mentions: parse has {kind} and so has the list")
    called: set[str] = set()
    for kind, sign in (("users", r"<@!?(\d+)>"), ("roles", r"<@&(\d+)>")):
        named_ids = {str(i) for i in (allowed or {}).get(kind) or []}
        for number in re.findall(sign, content):
            if kind in parse or number in named_ids:
                called.add(f"{kind.removesuffix('s')}:{number}")
    if "everyone" in parse and re.search(r"@(everyone|here)\b", content):
        called.add("everyone")
        if author is world.bot:
            world.complain("A message of the bot would have called @everyone or @here")
    return frozenset(called)


def need_for(body: JSON, files: Files, *, thread: bool) -> list[Permission]:
    """Permissions that sending such a message takes."""
    needed = [Permission.SEND_MESSAGES_IN_THREADS if thread else Permission.SEND_MESSAGES]
    if body.get("embeds"):
        needed.append(Permission.EMBED_LINKS)
    if files:
        needed.append(Permission.ATTACH_FILES)
    if body.get("message_reference"):
        needed.append(Permission.READ_MESSAGE_HISTORY)
    return needed
