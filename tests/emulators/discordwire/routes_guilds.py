"""Routes for guilds, members, roles, channels, overwrites and threads."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from tests.emulators.discordwire import payloads, permissions
from tests.emulators.discordwire.errors import ApiError, InvalidForm
from tests.emulators.discordwire.intents import Intent
from tests.emulators.discordwire.model import (
    JSON,
    Channel,
    ChannelKind,
    Guild,
    Member,
    Overwrite,
    Permission,
    Role,
)
from tests.emulators.discordwire.routing import Request, Routes

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

LONGEST_TIMEOUT = timedelta(days=28)
LONGEST_SLOWMODE = 21_600


def guild(world: "World", request: Request) -> JSON:
    return payloads.guild(world.need_guild(request.ids["guild_id"]))


def roles(world: "World", request: Request) -> list[JSON]:
    return [payloads.role(r) for r in world.need_guild(request.ids["guild_id"]).roles.values()]


def channels(world: "World", request: Request) -> list[JSON]:
    one = world.need_guild(request.ids["guild_id"])
    return [payloads.channel(world.channels[c]) for c in one.channel_ids]


def member(world: "World", request: Request) -> JSON:
    one = world.need_guild(request.ids["guild_id"])
    return payloads.member(world.need_member(one, request.ids["user_id"]))


def members(world: "World", request: Request) -> list[JSON]:
    one = world.need_guild(request.ids["guild_id"])
    if Intent.GUILD_MEMBERS not in world.options.allowed_privileged:
        raise ApiError(50001)
    after, limit = int(request.query.get("after", "0")), int(request.query.get("limit", "1"))
    found = sorted((m for m in one.members.values() if m.user.id > after), key=lambda m: m.user.id)
    return [payloads.member(m) for m in found[:limit]]


def search_members(world: "World", request: Request) -> list[JSON]:
    one = world.need_guild(request.ids["guild_id"])
    typed, limit = request.query["query"].lower(), int(request.query.get("limit", "1"))
    found = [m for m in one.members.values() if (m.nick or m.user.name).lower().startswith(typed)]
    return [payloads.member(m) for m in found[:limit]]


def _below(world: "World", one: Guild, target: Member) -> None:
    """Refuse (50013) unless the bot stands above the member."""
    administrator = Permission.ADMINISTRATOR in permissions.in_guild(one, target.user.id)
    if permissions.rank(one, world.bot.id) <= permissions.rank(one, target.user.id) or administrator:
        raise ApiError(50013)


def change_member(world: "World", request: Request) -> JSON:
    one = world.need_guild(request.ids["guild_id"])
    target = world.need_member(one, request.ids["user_id"])
    if set(request.body) - {"communication_disabled_until"}:
        raise InvalidForm(f"the fake knows time-outs only, not {sorted(request.body)}")
    world.need_guild(request.ids["guild_id"], Permission.MODERATE_MEMBERS)
    _below(world, one, target)
    until = request.body["communication_disabled_until"]
    if until is not None and datetime.fromisoformat(until) - world.clock.now() > LONGEST_TIMEOUT:
        raise InvalidForm("communication_disabled_until: at most 28 days")
    target.timed_out_until = until
    world.member_changed(target)
    return payloads.member(target)


def kick(world: "World", request: Request) -> None:
    one = world.need_guild(request.ids["guild_id"], Permission.KICK_MEMBERS)
    target = world.need_member(one, request.ids["user_id"])
    _below(world, one, target)
    world.member_leaves(one, target.user)


def ban(world: "World", request: Request) -> None:
    one = world.need_guild(request.ids["guild_id"], Permission.BAN_MEMBERS)
    target = one.members.get(int(request.ids["user_id"]))
    one.banned.add(int(request.ids["user_id"]))
    if target is not None:
        _below(world, one, target)
        world.member_leaves(one, target.user)


def _role(world: "World", request: Request) -> tuple[Member, Role]:
    one = world.need_guild(request.ids["guild_id"], Permission.MANAGE_ROLES)
    target = world.need_member(one, request.ids["user_id"])
    role = one.roles.get(int(request.ids["role_id"]))
    if role is None:
        raise ApiError(10011)
    if role.bot_id is not None or role.position >= permissions.rank(one, world.bot.id):
        raise ApiError(50013)
    return target, role


def give_role(world: "World", request: Request) -> None:
    target, role = _role(world, request)
    world.give_role(target.user, role)


def take_role(world: "World", request: Request) -> None:
    target, role = _role(world, request)
    world.take_role(target.user, role)


def channel(world: "World", request: Request) -> JSON:
    return payloads.channel(world.need_channel(request.ids["channel_id"]))


def change_channel(world: "World", request: Request) -> JSON:
    one = world.need_channel(request.ids["channel_id"])
    own = one.is_thread and one.owner_id == world.bot.id and not set(request.body) & {"locked"}
    if not own:
        needed = Permission.MANAGE_THREADS if one.is_thread else Permission.MANAGE_CHANNELS
        world.need_channel(request.ids["channel_id"], needed)
    names = {
        "name": "name",
        "topic": "topic",
        "rate_limit_per_user": "slowmode",
        "archived": "archived",
        "locked": "locked",
        "auto_archive_duration": "auto_archive",
    }
    unknown = set(request.body) - set(names)
    if unknown:
        raise InvalidForm(f"the fake does not know how to change {sorted(unknown)} of a channel")
    if (request.body.get("rate_limit_per_user") or 0) > LONGEST_SLOWMODE:
        raise InvalidForm("rate_limit_per_user: at most 21600")
    for key, value in request.body.items():
        setattr(one, names[key], value)
    world.channel_changed(one)
    return payloads.channel(one)


def delete_channel(world: "World", request: Request) -> JSON:
    one = world.need_channel(request.ids["channel_id"])
    if one.guild_id is not None:
        needed = Permission.MANAGE_THREADS if one.is_thread else Permission.MANAGE_CHANNELS
        world.need_channel(request.ids["channel_id"], needed)
        world.delete_channel(one)
    return payloads.channel(one)


def set_overwrite(world: "World", request: Request) -> None:
    one = world.need_channel(request.ids["channel_id"], Permission.MANAGE_ROLES)
    number = int(request.ids["overwrite_id"])
    allow, deny = (Permission(int(request.body.get(k) or 0)) for k in ("allow", "deny"))
    if (allow | deny) & ~world.may(world.bot, one):
        raise ApiError(50013)
    one.overwrites[number] = Overwrite(number, request.body["type"], allow, deny)
    world.channel_changed(one)


def drop_overwrite(world: "World", request: Request) -> None:
    one = world.need_channel(request.ids["channel_id"], Permission.MANAGE_ROLES)
    one.overwrites.pop(int(request.ids["overwrite_id"]), None)
    world.channel_changed(one)


def thread_from_message(world: "World", request: Request) -> JSON:
    parent = world.need_channel(request.ids["channel_id"], Permission.CREATE_PUBLIC_THREADS)
    message = world.need_message(parent, request.ids["message_id"])
    if message.thread_id is not None:
        raise ApiError(160004)
    message.thread_id = message.id
    return _thread(world, parent, request.body, ChannelKind.PUBLIC_THREAD, message.id)


def thread_alone(world: "World", request: Request) -> JSON:
    kind = ChannelKind(request.body.get("type") or ChannelKind.PRIVATE_THREAD)
    private = kind is ChannelKind.PRIVATE_THREAD
    needed = Permission.CREATE_PRIVATE_THREADS if private else Permission.CREATE_PUBLIC_THREADS
    parent = world.need_channel(request.ids["channel_id"], needed)
    return _thread(world, parent, request.body, kind, world.ids.next())


def _thread(world: "World", parent: Channel, body: JSON, kind: ChannelKind, number: int) -> JSON:
    if parent.guild_id is None or parent.is_thread:
        raise ApiError(50024)
    if not 1 <= len(body["name"]) <= 100:
        raise InvalidForm("name: must be between 1 and 100 in length")
    thread = Channel(number, kind, body["name"], parent.guild_id, parent_id=parent.id, owner_id=world.bot.id)
    thread.auto_archive = body.get("auto_archive_duration") or 1440
    thread.thread_members.add(world.bot.id)
    world.channels[number] = thread
    shown = payloads.channel(thread)
    created = shown | {"newly_created": True}
    world.gateway.to_guild(parent.guild_id, Intent.GUILDS, "THREAD_CREATE", created)
    return shown


def join_thread(world: "World", request: Request) -> None:
    _thread_member(world, request).thread_members.add(world.bot.id)


def add_thread_member(world: "World", request: Request) -> None:
    _thread_member(world, request).thread_members.add(int(request.ids["user_id"]))


def drop_thread_member(world: "World", request: Request) -> None:
    _thread_member(world, request).thread_members.discard(int(request.ids["user_id"]))


def _thread_member(world: "World", request: Request) -> Channel:
    thread = world.need_channel(request.ids["channel_id"])
    if not thread.is_thread:
        raise ApiError(50024)
    return thread


def add_to(routes: Routes) -> None:
    base = "/guilds/{guild_id}"
    routes.add(f"GET {base}", guild)
    routes.add(f"GET {base}/roles", roles)
    routes.add(f"GET {base}/channels", channels)
    routes.add(f"GET {base}/members", members)
    routes.add(f"GET {base}/members/search", search_members)
    routes.add(f"GET {base}/members/{{user_id}}", member)
    routes.add(f"PATCH {base}/members/{{user_id}}", change_member)
    routes.add(f"DELETE {base}/members/{{user_id}}", kick)
    routes.add(f"PUT {base}/bans/{{user_id}}", ban)
    routes.add(f"PUT {base}/members/{{user_id}}/roles/{{role_id}}", give_role)
    routes.add(f"DELETE {base}/members/{{user_id}}/roles/{{role_id}}", take_role)
    base = "/channels/{channel_id}"
    routes.add(f"GET {base}", channel)
    routes.add(f"PATCH {base}", change_channel)
    routes.add(f"DELETE {base}", delete_channel)
    routes.add(f"PUT {base}/permissions/{{overwrite_id}}", set_overwrite)
    routes.add(f"DELETE {base}/permissions/{{overwrite_id}}", drop_overwrite)
    routes.add(f"POST {base}/messages/{{message_id}}/threads", thread_from_message)
    routes.add(f"POST {base}/threads", thread_alone)
    routes.add(f"PUT {base}/thread-members/@me", join_thread)
    routes.add(f"PUT {base}/thread-members/{{user_id}}", add_thread_member)
    routes.add(f"DELETE {base}/thread-members/{{user_id}}", drop_thread_member)
