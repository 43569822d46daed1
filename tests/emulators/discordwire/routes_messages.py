"""Routes for messages, pins and typing."""

from typing import TYPE_CHECKING

from tests.emulators.discordwire import payloads, posting
from tests.emulators.discordwire.errors import ApiError, InvalidForm
from tests.emulators.discordwire.model import JSON, Channel, Message, Permission
from tests.emulators.discordwire.routing import Request, Routes

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

PINS = 250


def create(world: "World", request: Request) -> JSON:
    channel = world.need_channel(request.ids["channel_id"])
    if channel.recipient is not None:
        if channel.recipient.dms_closed or not world.shares_a_guild(channel.recipient):
            raise ApiError(50007)
    else:
        needed = posting.need_for(request.body, request.files, thread=channel.is_thread)
        world.need_channel(request.ids["channel_id"], *needed)
        if channel.locked and Permission.MANAGE_THREADS not in world.may(world.bot, channel):
            raise ApiError(50083)
    again = seen_before(world, channel, request.body)
    if again is not None:
        return payloads.message(again, with_nonce=True)
    reference = request.body.get("message_reference")
    if reference and reference.get("fail_if_not_exists", True):
        target = channel.messages.get(int(reference["message_id"]))
        if target is None or target.deleted:
            raise InvalidForm("message_reference: Unknown message")
    message = posting.create(world, channel, request.body, request.files, author=world.bot)
    if message.nonce is not None:
        channel.nonces[world.bot.id, str(message.nonce)] = (world.clock.monotonic(), message.id)
    return payloads.message(message, with_nonce=True)


def seen_before(world: "World", channel: Channel, body: JSON) -> Message | None:
    """The message that carried this nonce within the window, if the nonce is to be enforced."""
    if not body.get("enforce_nonce"):
        return None
    if body.get("nonce") is None:
        raise InvalidForm("enforce_nonce without a nonce")
    at, number = channel.nonces.get((world.bot.id, str(body["nonce"])), (float("-inf"), 0))
    if world.clock.monotonic() - at > world.options.nonce_window:
        return None
    return channel.messages.get(number)


def seen(world: "World", channel: Channel, message: Message) -> JSON:
    """A message as it is read back: without its nonce, blank where the intent is missing."""
    sessions = list(world.gateway.sessions.values())
    intents = sessions[-1].intents if sessions else world.options.allowed_privileged
    blank = posting.is_blank(world, channel, message, intents)
    return payloads.message(message, blank=blank)


def history(world: "World", request: Request) -> list[JSON]:
    """Newest first. Without Read Message History the list is empty, not refused: so it is on Discord."""
    channel = world.need_channel(request.ids["channel_id"])
    if Permission.READ_MESSAGE_HISTORY not in world.may(world.bot, channel):
        return []
    query = request.query
    if sum(key in query for key in ("before", "after", "around")) > 1:
        raise InvalidForm("only one of before, after and around")
    limit = int(query.get("limit", "50"))
    there = [m for _, m in sorted(channel.messages.items()) if not m.deleted and not m.ephemeral]
    if "before" in query:
        chosen = [m for m in there if m.id < int(query["before"])][-limit:]
    elif "after" in query:
        chosen = [m for m in there if m.id > int(query["after"])][:limit]
    elif "around" in query:
        middle = int(query["around"])
        older = [m for m in there if m.id < middle][-(limit // 2) :] if limit > 1 else []
        chosen = older + [m for m in there if m.id >= middle][: limit - len(older)]
    else:
        chosen = there[-limit:]
    return [seen(world, channel, m) for m in reversed(chosen)]


def read(world: "World", request: Request) -> JSON:
    channel = world.need_channel(request.ids["channel_id"], Permission.READ_MESSAGE_HISTORY)
    return seen(world, channel, world.need_message(channel, request.ids["message_id"]))


def change(world: "World", request: Request) -> JSON:
    channel = world.need_channel(request.ids["channel_id"])
    message = world.need_message(channel, request.ids["message_id"])
    if message.author is not world.bot:
        raise ApiError(50005)
    posting.edit(world, message, request.body, request.files)
    return seen(world, channel, message)


def delete(world: "World", request: Request) -> None:
    channel = world.need_channel(request.ids["channel_id"])
    message = world.need_message(channel, request.ids["message_id"])
    if message.author is not world.bot and Permission.MANAGE_MESSAGES not in world.may(world.bot, channel):
        raise ApiError(50013)
    posting.remove(world, channel, message)


def pin(world: "World", request: Request) -> None:
    _pinned(world, request, pinned=True)


def unpin(world: "World", request: Request) -> None:
    _pinned(world, request, pinned=False)


def _pinned(world: "World", request: Request, *, pinned: bool) -> None:
    channel = world.need_channel(request.ids["channel_id"])
    allowed = world.may(world.bot, channel)
    if channel.recipient is None and not allowed & (Permission.PIN_MESSAGES | Permission.MANAGE_MESSAGES):
        raise ApiError(50013)
    world.need_message(channel, request.ids["message_id"]).pinned = pinned
    world.changed()


def pins(world: "World", request: Request) -> JSON:
    channel = world.need_channel(request.ids["channel_id"], Permission.READ_MESSAGE_HISTORY)
    found = [m for m in world.messages(channel) if m.pinned][-PINS:]
    items = [{"pinned_at": m.at.isoformat(), "message": seen(world, channel, m)} for m in reversed(found)]
    return {"items": items, "has_more": False}


def typing(world: "World", request: Request) -> None:
    world.need_channel(request.ids["channel_id"], Permission.SEND_MESSAGES)


def add_to(routes: Routes) -> None:
    messages = "/channels/{channel_id}/messages"
    routes.add(f"POST {messages}", create)
    routes.add(f"GET {messages}", history)
    routes.add(f"GET {messages}/{{message_id}}", read)
    routes.add(f"PATCH {messages}/{{message_id}}", change)
    routes.add(f"DELETE {messages}/{{message_id}}", delete)
    routes.add(f"GET {messages}/pins", pins)
    routes.add(f"PUT {messages}/pins/{{message_id}}", pin)
    routes.add(f"DELETE {messages}/pins/{{message_id}}", unpin)
    routes.add("POST /channels/{channel_id}/typing", typing)
