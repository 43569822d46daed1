"""Routes for logging in, the application and its commands."""

from typing import TYPE_CHECKING, Any

from tests.emulators.discordwire import commands, payloads
from tests.emulators.discordwire.errors import ApiError
from tests.emulators.discordwire.model import JSON, Guild
from tests.emulators.discordwire.routing import Request, Routes

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World


def gateway_bot(world: "World", _: Request) -> JSON:
    limit = {"total": 1000, "remaining": 1000 - world.gateway.identified, "reset_after": 0, "max_concurrency": 1}
    return {
        "url": world.base_url.replace("http", "ws", 1) + "/gateway/",
        "shards": world.options.shards,
        "session_start_limit": limit,
    }


def me(world: "World", _: Request) -> JSON:
    return payloads.user(world.bot) | {"mfa_enabled": True, "locale": "en-GB", "verified": True, "email": None}


def someone(world: "World", request: Request) -> JSON:
    person = world.users.get(int(request.ids["user_id"]))
    if person is None:
        raise ApiError(10013)
    return payloads.user(person)


def application(world: "World", _: Request) -> JSON:
    return {
        "id": str(world.bot.id),
        "name": world.bot.name,
        "icon": None,
        "description": "",
        "type": None,
        "verify_key": "00",
        "flags": 0,
        "flags_new": "0",
        "bot": payloads.user(world.bot),
        "bot_public": False,
        "bot_require_code_grant": False,
        "summary": "",
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "owner": payloads.user(world.operator),
        "approximate_guild_count": len(world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "team": None,
        "eligible_oauth2_scopes": [],
    }


def _own(world: "World", request: Request) -> Guild | None:
    """The guild of a command route, or None for the global ones; 50001 for another application."""
    if request.ids["application_id"] != str(world.bot.id):
        raise ApiError(50001)
    return world.need_guild(request.ids["guild_id"]) if "guild_id" in request.ids else None


def overwrite_commands(world: "World", request: Request) -> list[JSON]:
    guild = _own(world, request)
    asked: Any = request.body
    commands.check_commands(asked)
    before = world.commands.by_guild.get(guild.id, []) if guild else world.commands.everywhere
    known = {(c["type"], c["name"]): c["id"] for c in before}
    stored = [_stored(world, guild, one, known) for one in asked]
    if guild is None:
        world.commands.everywhere = stored
    else:
        world.commands.by_guild[guild.id] = stored
    return stored


def _stored(world: "World", guild: Guild | None, one: JSON, known: dict[tuple[int, str], str]) -> JSON:
    kind: int = one.get("type") or commands.CHAT
    needed = one.get("default_member_permissions")
    return {
        **{k: v for k, v in one.items() if v is not None},
        "id": known.get((kind, one["name"])) or str(world.ids.next()),
        "application_id": str(world.bot.id),
        "version": str(world.ids.next()),
        "type": kind,
        "description": one.get("description") or "",
        "default_member_permissions": None if needed is None else str(needed),
        **({"guild_id": str(guild.id)} if guild else {}),
    }


def list_commands(world: "World", request: Request) -> list[JSON]:
    guild = _own(world, request)
    return world.commands.by_guild.get(guild.id, []) if guild else world.commands.everywhere


def open_dm(world: "World", request: Request) -> JSON:
    person = world.users.get(int(request.body["recipient_id"]))
    if person is None:
        raise ApiError(10013)
    if person.bot:
        raise ApiError(50007)
    return payloads.channel(world.dm(person))


def my_guilds(world: "World", _: Request) -> list[JSON]:
    return [
        {
            "id": str(g.id),
            "name": g.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(world.bot_role(g).permissions.value),
            "features": [],
        }
        for g in world.guilds.values()
        if world.bot.id in g.members
    ]


def add_to(routes: Routes) -> None:
    routes.add("GET /gateway/bot", gateway_bot)
    routes.add("GET /users/@me", me)
    routes.add("GET /users/{user_id}", someone)
    routes.add("GET /users/@me/guilds", my_guilds)
    routes.add("POST /users/@me/channels", open_dm)
    routes.add("GET /oauth2/applications/@me", application)
    routes.add("GET /applications/@me", application)
    for scope in ("/applications/{application_id}", "/applications/{application_id}/guilds/{guild_id}"):
        routes.add(f"PUT {scope}/commands", overwrite_commands)
        routes.add(f"GET {scope}/commands", list_commands)
