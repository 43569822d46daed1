"""The gateway: IDENTIFY, RESUME, heartbeats, events to the right shards, and orders to misbehave."""

import json
import secrets
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.emulators.discordwire import payloads
from tests.emulators.discordwire.gateway_orders import GatewayOrders
from tests.emulators.discordwire.intents import KNOWN_BITS, PRIVILEGED, Intent
from tests.emulators.discordwire.model import JSON, Channel, Guild, Permission
from tests.emulators.discordwire.sockets import Connection, Session

if TYPE_CHECKING:
    from tests.emulators.discordwire.world import World

__all__ = ["Gateway", "Intent"]

HIGHEST_FRAME = 4096
FRAMES_A_MINUTE = 120
IDENTIFY_KEYS = {"token", "properties", "compress", "large_threshold", "shard", "presence", "intents"}
Body = JSON | Callable[[Intent], JSON]


class Gateway(GatewayOrders):
    """`identified` and `resumed` count what the bot did; `sessions` are all that it ever had."""

    def __init__(self, world: "World") -> None:
        self.world = world
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identified = 0
        self.resumed = 0
        self.heartbeats = 0
        self.received: list[JSON] = []
        self.refusing = False

    # Events ---------------------------------------------------------------------------------------

    def to_guild(self, guild_id: int, intent: Intent, event: str, body: Body) -> bool:
        """Dispatch to the guild's shard where the intent was asked for. True if a connected bot was told."""
        guild = self.world.guilds[guild_id]
        if self.world.bot.id not in guild.members and event != "GUILD_DELETE":
            return False
        return self._dispatch(intent, event, body, lambda s: s.shard == (guild_id >> 22) % s.shard_count)

    def to_channel(self, channel: Channel, event: str, body: Body) -> bool:
        """Dispatch a message event: to shard 0 for a direct message, else to who may see the channel."""
        if channel.guild_id is None:
            return self._dispatch(Intent.DIRECT_MESSAGES, event, body, lambda s: s.shard == 0)
        if Permission.VIEW_CHANNEL not in self.world.may(self.world.bot, channel):
            return False
        return self.to_guild(channel.guild_id, Intent.GUILD_MESSAGES, event, body)

    def interaction(self, channel: Channel, body: JSON) -> bool:
        if channel.guild_id is None:
            return self._dispatch(Intent(0), "INTERACTION_CREATE", body, lambda s: s.shard == 0)
        return self.to_guild(channel.guild_id, Intent(0), "INTERACTION_CREATE", body)

    def guild_create(self, guild: Guild) -> None:
        self.to_guild(guild.id, Intent.GUILDS, "GUILD_CREATE", lambda intents: self._guild_body(guild, intents))

    def _dispatch(self, intent: Intent, event: str, body: Body, wanted: Callable[[Session], bool]) -> bool:
        chosen = [s for s in self.sessions.values() if wanted(s) and (not intent or intent & s.intents)]
        for session in chosen:
            session.dispatch(event, body(session.intents) if callable(body) else body)
        self.world.changed()
        return any(s.connection is not None for s in chosen)

    def _guild_body(self, guild: Guild, intents: Intent) -> JSON:
        everyone = Intent.GUILD_PRESENCES in intents
        shown = [m for m in guild.members.values() if everyone or m.user is self.world.bot]
        threads = [c for c in self.world.channels.values() if c.guild_id == guild.id and c.is_thread]
        return payloads.guild(guild) | {
            "joined_at": guild.members[self.world.bot.id].joined_at.isoformat(),
            "large": False,
            "unavailable": False,
            "member_count": len(guild.members),
            "members": [payloads.member(m) for m in shown],
            "channels": [payloads.channel(self.world.channels[c]) for c in guild.channel_ids],
            "threads": [payloads.channel(t) for t in threads],
            **{
                key: []
                for key in (
                    "voice_states",
                    "presences",
                    "stage_instances",
                    "guild_scheduled_events",
                    "soundboard_sounds",
                )
            },
        }

    # The wire -------------------------------------------------------------------------------------

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serve one websocket until it ends."""
        if self.refusing:
            return web.Response(status=503)
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        compressed = request.query.get("compress") == "zlib-stream"
        connection = Connection(request, socket, compressed=compressed)
        self.connections.append(connection)
        if (request.query.get("v"), request.query.get("encoding")) != ("10", "json"):
            self.world.complain(f"gateway: asked for {dict(request.query)}")
            connection.close(4012, "Invalid API version")
        connection.send(10, {"heartbeat_interval": int(self.world.options.heartbeat_interval * 1000)})
        arrivals: deque[float] = deque(maxlen=FRAMES_A_MINUTE)
        try:
            async for frame in socket:
                if frame.type is not WSMsgType.TEXT or connection.closing:
                    break
                now = self.world.clock.monotonic()
                if len(arrivals) == FRAMES_A_MINUTE and now - arrivals[0] < 60:
                    self.refuse(connection, 4008, "Rate limited")
                arrivals.append(now)
                self._frame(connection, frame.data)
        finally:
            self._detach(connection)
            self.connections.remove(connection)
            await connection.ended()
            self.world.changed()
        return socket

    def _detach(self, connection: Connection) -> None:
        if connection.session and connection.session.connection is connection:
            connection.session.connection = None
        self.world.changed()

    def refuse(self, connection: Connection, code: int, why: str, *, complain: bool = True) -> None:
        if complain:
            self.world.complain(f"gateway: {code} {why}")
        connection.close(code, why)

    def _frame(self, connection: Connection, text: str) -> None:
        try:
            frame: JSON = json.loads(text)
        except ValueError:
            self.refuse(connection, 4002, "Decode error")
            return
        if len(text) > HIGHEST_FRAME or not set(frame) <= {"op", "d", "s", "t"}:
            self.refuse(connection, 4002, f"Decode error: {sorted(frame)}")
            return
        self.received.append(frame)
        match frame.get("op"):
            case 1:
                self.heartbeats += 1
                connection.send(11)
            case 2 if connection.session is None:
                self._identify(connection, frame["d"])
            case 6 if connection.session is None:
                self._resume(connection, frame["d"])
            case 2 | 6:
                self.refuse(connection, 4005, "Already authenticated")
            case 3 | 4 | 8 if connection.session is None:
                self.refuse(connection, 4003, "Not authenticated")
            case 3 | 4:
                pass
            case 8:
                self._members(connection.session, frame["d"])
            case _:
                self.refuse(connection, 4001, f"Unknown opcode {frame.get('op')}")

    def _identify(self, connection: Connection, body: JSON) -> None:
        options = self.world.options
        shard, count = body.get("shard") or (0, 1)
        asked = body.get("intents", 0)
        if not set(body) <= IDENTIFY_KEYS or not {"token", "properties", "intents"} <= set(body):
            return self.refuse(connection, 4002, f"IDENTIFY with {sorted(body)}")
        if body["token"] != options.token:
            return self.refuse(connection, 4004, "Authentication failed", complain=False)
        if not 0 <= shard < count:
            return self.refuse(connection, 4010, "Invalid shard")
        if count < options.shards:
            return self.refuse(connection, 4011, "Sharding required")
        if asked & ~KNOWN_BITS:
            return self.refuse(connection, 4013, "Invalid intents")
        if asked & PRIVILEGED & ~options.allowed_privileged:
            return self.refuse(connection, 4014, "Disallowed intents", complain=False)
        session = Session(secrets.token_hex(16), shard, count, Intent(asked), connection=connection)
        self.sessions[session.id] = session
        connection.session = session
        bot = self.world.bot
        mine = [
            g
            for g in self.world.guilds.values()
            if bot.id in g.members and (g.id >> 22) % session.shard_count == session.shard
        ]
        session.dispatch("READY", self._ready(session, mine))
        if Intent.GUILDS in session.intents:
            for guild in mine:
                session.dispatch("GUILD_CREATE", self._guild_body(guild, session.intents))
        self.identified += 1
        return self.world.changed()

    def _ready(self, session: Session, guilds: list[Guild]) -> JSON:
        bot = payloads.user(self.world.bot)
        return {
            "v": 10,
            "user": bot | {"mfa_enabled": True, "verified": True, "email": None},
            "guilds": [{"id": str(g.id), "unavailable": True} for g in guilds],
            "session_id": session.id,
            "resume_gateway_url": self.world.base_url.replace("http", "ws", 1) + "/resume/",
            "shard": [session.shard, session.shard_count],
            "application": {"id": str(self.world.bot.id), "flags": 0},
            "private_channels": [],
            "session_type": "normal",
        }

    def _resume(self, connection: Connection, body: JSON) -> None:
        # A client that was cut off before READY knows no session and no address of one: op 9 tells it so.
        known = body.get("session_id") is not None
        if known and not connection.path.startswith("/resume"):
            self.world.complain("gateway: RESUME did not go to resume_gateway_url")
        if body.get("token") != self.world.options.token:
            return self.refuse(connection, 4004, "Authentication failed", complain=False)
        session = self.sessions.get(body.get("session_id", ""))
        if session is None:
            return connection.send(9, data=False)
        if session.connection is not None:
            session.connection.close(4000, "Resumed elsewhere")
        session.connection, connection.session = connection, session
        seq: Any = body.get("seq")
        if not isinstance(seq, int) or not session.replay(seq):
            self.sessions.pop(session.id)
            session.connection = connection.session = None
            return connection.send(9, data=False)
        session.dispatch("RESUMED", {"_trace": []})
        self.resumed += 1
        return self.world.changed()

    def _members(self, session: Session | None, body: JSON) -> None:
        assert session is not None
        guild = self.world.guilds.get(int(body["guild_id"]))
        if guild is None or self.world.bot.id not in guild.members:
            return self.world.complain(f"gateway: members asked of a guild without the bot: {body['guild_id']}")
        wanted = body.get("user_ids")
        query: str = body.get("query", "")
        if wanted is None and not query and Intent.GUILD_MEMBERS not in session.intents:
            return self.world.complain("gateway: all members asked without the GUILD_MEMBERS intent")
        ids = [int(u) for u in (wanted if isinstance(wanted, list) else [wanted])] if wanted is not None else None
        found = [
            m
            for m in guild.members.values()
            if (m.user.id in ids if ids is not None else m.user.name.lower().startswith(query.lower()))
        ][: body.get("limit") or None]
        chunk: JSON = {
            "guild_id": str(guild.id),
            "members": [payloads.member(m) for m in found],
            "chunk_index": 0,
            "chunk_count": 1,
            "not_found": [str(i) for i in ids or [] if i not in guild.members],
        }
        if "nonce" in body:
            chunk["nonce"] = body["nonce"]
        return session.dispatch("GUILD_MEMBERS_CHUNK", chunk)
