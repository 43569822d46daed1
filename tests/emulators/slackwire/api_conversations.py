"""conversations.* and users.conversations"""

import re
from collections.abc import Sequence
from typing import Any

from tests.emulators.slackwire import payloads
from tests.emulators.slackwire.conversing import kinds_asked, member_of, need, page, reach
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.methods import HISTORY, INVITE, MANAGE, READ
from tests.emulators.slackwire.model import JSON, Channel, Kind, Message
from tests.emulators.slackwire.routing import route
from tests.emulators.slackwire.world import World

NAME = re.compile(r"[a-z0-9_\-]{1,80}")
TS = re.compile(r"\d+(\.\d{1,6})?")


@route("conversations.info")
def info(world: World, args: JSON) -> JSON:
    channel = reach(world, args["channel"], READ)
    body = payloads.channel(world, channel)
    if args.get("include_num_members"):
        body["num_members"] = len(channel.members)
    return {"channel": body}


def listed(world: World, args: JSON, among: list[Channel]) -> JSON:
    kinds = kinds_asked(world, args, READ)
    found = [c for c in among if c.kind in kinds and not (args.get("exclude_archived") and c.archived)]
    part, cursor = page(args, found)
    return {"channels": [payloads.channel(world, c) for c in part], "response_metadata": {"next_cursor": cursor}}


@route("conversations.list")
def list_(world: World, args: JSON) -> JSON:
    known = [c for c in world.channels.values() if c.kind is Kind.PUBLIC or world.bot.id in c.members]
    return listed(world, args, known)


@route("users.conversations")
def of_user(world: World, args: JSON) -> JSON:
    who = args.get("user", world.bot.id)
    known = [
        c for c in world.channels.values() if who in c.members and (c.kind is Kind.PUBLIC or world.bot.id in c.members)
    ]
    answer_ = listed(world, args, known)
    for channel in answer_["channels"]:
        channel.pop("is_member", None)
    return answer_


@route("conversations.members")
def members(world: World, args: JSON) -> JSON:
    part, cursor = page(args, reach(world, args["channel"], READ).members)
    return {"members": part, "response_metadata": {"next_cursor": cursor}}


def moment(args: JSON, key: str, error: str) -> float | None:
    value: Any = args.get(key)
    if value is None:
        return None
    if not TS.fullmatch(value):
        raise wrong(error, f"{value!r} is not a timestamp")
    return float(value)


def within(args: JSON, messages: Sequence[Message]) -> list[Message]:
    """Messages between `oldest` and `latest`; both ends only if `inclusive`."""
    oldest, latest = moment(args, "oldest", "invalid_ts_oldest"), moment(args, "latest", "invalid_ts_latest")
    inclusive = args.get("inclusive", False)

    def fits(message: Message) -> bool:
        ts = float(message.ts)
        after = oldest is None or ts > oldest or (inclusive and ts == oldest)
        return after and (latest is None or ts < latest or (inclusive and ts == latest))

    return [m for m in messages if fits(m) and not m.deleted]


@route("conversations.history")
def history(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], HISTORY)
    top = [m for m in channel.messages.values() if m.thread_ts in (None, m.ts)]
    found = list(reversed(within(args, top)))
    part, cursor = page(args, found, most=999)
    return answer(world, args, part, cursor) | {"pin_count": len(channel.pins)}


@route("conversations.replies")
def replies(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], HISTORY)
    if args["ts"] not in channel.messages:
        raise Refused("thread_not_found")
    found = [m for m in channel.messages.values() if args["ts"] in (m.ts, m.thread_ts)]
    # a page always begins with the message that began the thread, whatever range was asked for
    first = [m for m in found if m.ts == args["ts"] and not m.deleted]
    part, cursor = page(args, [*first, *(m for m in within(args, found) if m not in first)], default=1000)
    body = answer(world, args, part, cursor)
    for message in body["messages"]:
        message.pop("client_msg_id", None)  # Slack's own sample of this method has none
    return body


def answer(world: World, args: JSON, part: list[Message], cursor: str) -> JSON:
    full = args.get("include_all_metadata", False)
    body: JSON = {
        "messages": [payloads.message(world, m, with_metadata=full) | threaded(world, m) for m in part],
        "has_more": bool(cursor),
    }
    return body | ({"response_metadata": {"next_cursor": cursor}} if cursor else {})


def threaded(world: World, message: Message) -> JSON:
    """What a message that began a thread tells of it."""
    replies = [
        m
        for m in world.channels[message.channel_id].messages.values()
        if m.thread_ts == message.ts and m.ts != message.ts and not m.deleted
    ]
    if not replies:
        return {}
    people = list(dict.fromkeys(m.user_id for m in replies))
    return {
        "thread_ts": message.ts,
        "reply_count": len(replies),
        "reply_users_count": len(people),
        "latest_reply": replies[-1].ts,
        "reply_users": people,
        "is_locked": False,
        "subscribed": False,
    }


@route("conversations.open")
def open_(world: World, args: JSON) -> JSON:
    if ("channel" in args) == ("users" in args):
        raise wrong("invalid_arguments", "conversations.open needs either channel or users")
    if "channel" in args:
        channel = reach(world, args["channel"])
        return {"channel": opened(world, channel, args), "no_op": True, "already_open": True}
    names = args["users"].split(",")
    if len(names) != 1:
        raise wrong("missing_scope", "several people need mpim:write, which this bot has no use for")
    who = world.users.get(names[0])
    if who is None:
        raise Refused("user_not_found")
    if who.deleted:
        raise Refused("user_disabled")
    if who.is_bot:
        raise wrong("cannot_dm_bot", "a bot does not talk to itself")
    known = any(c.kind is Kind.IM and who.id in c.members for c in world.channels.values())
    extra = {"no_op": True, "already_open": True} if known else {}
    return {"channel": opened(world, world.dm(who), args), **extra}


def opened(world: World, channel: Channel, args: JSON) -> JSON:
    return payloads.channel(world, channel) if args.get("return_im") else {"id": channel.id}


@route("conversations.join")
def join(world: World, args: JSON) -> JSON:
    channel = reach(world, args["channel"])
    if channel.kind is not Kind.PUBLIC:
        raise Refused("method_not_supported_for_channel_type")
    if channel.archived:
        raise Refused("is_archived")
    if world.bot.id not in channel.members:
        world.joins(world.bot, channel)
    return {"channel": payloads.channel(world, channel)}


@route("conversations.leave")
def leave(world: World, args: JSON) -> JSON:
    channel = reach(world, args["channel"], MANAGE)
    if world.bot.id not in channel.members:
        return {"not_in_channel": True}
    world.leaves(world.bot, channel)
    return {}


@route("conversations.invite")
def invite(world: World, args: JSON) -> JSON:
    # the scope to manage is enough as well
    held = {kind: scope if scope in world.scopes else INVITE[kind] for kind, scope in MANAGE.items()}
    channel = member_of(world, args["channel"], held)
    if channel.archived:
        raise Refused("is_archived")
    people = [world.users.get(n) for n in args["users"].split(",")]
    for who in people:
        if who is None or who.deleted:
            raise Refused("user_not_found")
        if who is world.bot:
            raise wrong("cant_invite_self", "a bot cannot invite itself")
        if who.id in channel.members:
            raise Refused("already_in_channel")
    for who in people:
        assert who is not None
        world.joins(who, channel, world.bot)
    return {"channel": payloads.channel(world, channel)}


@route("conversations.kick")
def kick(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], MANAGE)
    if channel.kind is Kind.IM:
        raise wrong("method_not_supported_for_channel_type", "nobody is removed from direct messages")
    who = world.users.get(args["user"])
    if who is None:
        raise Refused("user_not_found")
    if who is world.bot:
        raise wrong("cant_kick_self", "a bot leaves, it does not remove itself")
    if who.id not in channel.members:
        raise Refused("not_in_channel")
    if channel.id in world.kick_refused:
        raise Refused("restricted_action")
    world.leaves(who, channel)
    return {"errors": {}}


@route("conversations.create")
def create(world: World, args: JSON) -> JSON:
    kind = Kind.PRIVATE if args.get("is_private") else Kind.PUBLIC
    need(world, [MANAGE[kind]])
    name = args["name"]
    if not NAME.fullmatch(name):
        raise wrong("invalid_name_specials", f"{name!r}")
    if any(c.name == name for c in world.channels.values()):
        raise Refused("name_taken")
    return {"channel": payloads.channel(world, world.new_channel(name, kind, world.bot.id, [world.bot.id]))}


@route("conversations.archive")
def archive(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], MANAGE)
    if channel.archived:
        raise Refused("already_archived")
    world.archive(channel, world.bot)
    return {}


@route("conversations.rename")
def rename(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], MANAGE)
    if channel.creator != world.bot.id:
        raise Refused("not_authorized")
    if not NAME.fullmatch(args["name"]):
        raise wrong("invalid_name_specials", f"{args['name']!r}")
    world.rename(channel, args["name"])
    return {"channel": payloads.channel(world, channel)}


@route("conversations.setTopic")
def set_topic(world: World, args: JSON) -> JSON:
    channel = member_of(world, args["channel"], MANAGE)
    if len(args["topic"]) > 250:
        raise wrong("too_long", "a topic is 250 characters at most")
    channel.topic = args["topic"]
    return {"channel": payloads.channel(world, channel)}
