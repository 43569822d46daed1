"""chat.* and pins.*"""

from tests.emulators.slackwire import payloads, posting
from tests.emulators.slackwire.answers import ephemeral
from tests.emulators.slackwire.conversing import member_of, reach
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, Channel, Message
from tests.emulators.slackwire.routing import route
from tests.emulators.slackwire.world import World


def place_for(world: World, name: str) -> Channel:
    """Where a post goes: a channel the bot is in and that is not archived; a person's id means their messages."""
    if name in world.users and name != world.bot.id:
        if world.users[name].deleted:
            raise Refused("channel_not_found")
        return world.dm(world.users[name])
    channel = member_of(world, name)
    if channel.archived:
        raise Refused("is_archived")
    return channel


def in_thread(channel: Channel, args: JSON) -> None:
    if "thread_ts" not in args:
        return
    parent = channel.messages.get(args["thread_ts"])
    if parent is None:
        raise Refused("message_not_found")
    if parent.thread_ts not in (None, parent.ts):
        raise wrong("message_not_found", "thread_ts names a reply; a thread goes by the message that began it")


@route("chat.postMessage")
def post_message(world: World, args: JSON) -> JSON:
    posting.check_content(world, args)
    posting.check_metadata(args.get("metadata"))
    channel = place_for(world, args["channel"])
    in_thread(channel, args)
    message = posting.post(world, channel, world.bot.id, args, by_bot=True)
    return {"channel": channel.id, "ts": message.ts, "message": payloads.message(world, message, with_metadata=True)}


@route("chat.postEphemeral")
def post_ephemeral(world: World, args: JSON) -> JSON:
    posting.check_content(world, args)
    channel = place_for(world, args["channel"])
    if args["user"] not in channel.members:
        raise Refused("user_not_in_channel")
    return {"message_ts": ephemeral(world, channel, args["user"], args).ts}


def own(world: World, args: JSON, error: str) -> Message:
    channel = reach(world, args["channel"])
    if world.bot.id not in channel.members:
        raise Refused("channel_not_found")
    message = posting.find(channel, args["ts"])
    if not message.by_bot:
        raise wrong(error, "a bot changes and deletes only what it posted itself")
    return message


@route("chat.update")
def update(world: World, args: JSON) -> JSON:
    message = own(world, args, "cant_update_message")
    posting.check_content(world, args, most=posting.UPDATED_TEXT)
    posting.check_metadata(args.get("metadata"))
    posting.edit(world, message, args)
    body = payloads.message(world, message, with_metadata=True)
    for name in ("ts", "thread_ts"):  # Slack's own sample of this method has neither
        body.pop(name, None)
    return {
        "channel": message.channel_id,
        "ts": message.ts,
        "text": message.text,
        "message": body,
    }


@route("chat.delete")
def delete(world: World, args: JSON) -> JSON:
    message = own(world, args, "cant_delete_message")
    posting.gone(world, message)
    return {"channel": message.channel_id, "ts": message.ts}


@route("chat.getPermalink")
def permalink(world: World, args: JSON) -> JSON:
    channel = reach(world, args["channel"])
    message = posting.find(channel, args["message_ts"])
    link = f"https://{world.domain}.example/archives/{channel.id}/p{message.ts.replace('.', '')}"
    return {"channel": channel.id, "permalink": link}


@route("pins.add")
def pin(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"])
    message = posting.find(channel, args.get("timestamp"))
    if message.ts in channel.pins:
        raise Refused("already_pinned")
    channel.pins.append(message.ts)
    return {}


@route("pins.remove")
def unpin(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"])
    if args.get("timestamp") not in channel.pins:
        raise Refused("no_pin")
    channel.pins.remove(args["timestamp"])
    return {}


@route("pins.list")
def pins(world: World, args: JSON) -> JSON:
    channel = reach(world, args["channel"])
    found = [channel.messages[ts] for ts in channel.pins if not channel.messages[ts].deleted]
    return {
        "items": [
            {"type": "message", "channel": channel.id, "created": 0, "message": payloads.message(world, m)}
            for m in found
        ]
    }
