"""auth, api, apps, users, bots, team and files."""

from tests.emulators.slackwire import payloads, posting
from tests.emulators.slackwire.conversing import member_of, page
from tests.emulators.slackwire.errors import Refused, wrong
from tests.emulators.slackwire.model import JSON, File
from tests.emulators.slackwire.routing import route
from tests.emulators.slackwire.world import World


@route("api.test")
def test(_: World, args: JSON) -> JSON:
    if "error" in args:
        raise Refused(args["error"])
    return {"args": args} if args else {}


@route("auth.test")
def auth_test(world: World, _: JSON) -> JSON:
    return {
        "url": f"https://{world.domain}.example/",
        "team": "A workspace",
        "user": world.bot.name,
        "team_id": world.team_id,
        "user_id": world.bot.id,
        "bot_id": world.bot_id,
        "is_enterprise_install": False,
    }


@route("apps.connections.open")
def connections_open(world: World, _: JSON) -> JSON:
    return {"url": world.socket.ticket()}


@route("users.info")
def user_info(world: World, args: JSON) -> JSON:
    user = world.users.get(args["user"])
    if user is None:
        raise Refused("user_not_found")
    body = payloads.user(world, user)
    return {"user": body | ({"locale": "en-GB"} if args.get("include_locale") else {})}


@route("users.list")
def user_list(world: World, args: JSON) -> JSON:
    part, cursor = page(args, list(world.users.values()))
    return {
        "members": [payloads.user(world, u) for u in part],
        "cache_ts": int(world.clock.time()),
        "response_metadata": {"next_cursor": cursor},
    }


@route("bots.info")
def bot_info(world: World, args: JSON) -> JSON:
    if args.get("bot", world.bot_id) != world.bot_id:
        raise Refused("bot_not_found")
    profile = payloads.bot_profile(world)
    return {"bot": {k: v for k, v in profile.items() if k != "team_id"} | {"user_id": world.bot.id}}


@route("team.info")
def team_info(world: World, args: JSON) -> JSON:
    if args.get("team", world.team_id) != world.team_id:
        raise Refused("team_not_found")
    return {"team": {"id": world.team_id, "name": "A workspace", "domain": world.domain, "email_domain": ""}}


@route("files.getUploadURLExternal")
def upload_url(world: World, args: JSON) -> JSON:
    if args["length"] < 1:
        raise wrong("invalid_arguments", "a file of no bytes")
    file = File(world.new_id("F"), args["filename"], args["length"])
    world.uploads.files[file.id] = file
    return {"upload_url": f"{world.base_url}/upload/{file.id}", "file_id": file.id}


@route("files.completeUploadExternal")
def complete(world: World, args: JSON) -> JSON:
    found: list[File] = []
    for one in args["files"]:
        file = world.uploads.files.get(one.get("id", ""))
        if file is None or file.completed:
            raise Refused("file_not_found")
        if not file.uploaded:
            raise wrong("file_not_found", f"{file.name} was never uploaded")
        found.append(file)
    names = [args["channel_id"]] if "channel_id" in args else args.get("channels", "").split(",")
    channels = [member_of(world, n) for n in names if n]
    if any(c.archived for c in channels):
        raise Refused("posting_to_channel_denied")
    for file, one in zip(found, args["files"], strict=True):
        file.completed, file.title = True, one.get("title", file.name)
    body = {"text": args.get("initial_comment", ""), "thread_ts": args.get("thread_ts")}
    for channel in channels:
        posting.post(world, channel, world.bot.id, body, by_bot=True, files=found)
    return {"files": [{"id": f.id, "title": f.title} for f in found]}


def received(world: World, number: str, content: bytes) -> str | None:
    """Bytes of an upload have come; what is wrong with them."""
    file = world.uploads.files.get(number)
    if file is None or file.uploaded:
        return "no such upload"
    if len(content) != file.length:
        return f"{len(content)} bytes came; {file.length} were announced"
    file.content, file.uploaded = content, True
    return None
