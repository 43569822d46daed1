"""What the fake knows of guilds, people, channels and messages. Ids are ints; the wire has strings."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum, IntFlag
from typing import Any

JSON = dict[str, Any]
Files = dict[str, tuple[str, bytes]]  # part name -> file name, content


class Permission(IntFlag):
    """Discord's permission bits, those that the fake looks at (documentation: Permissions)."""

    KICK_MEMBERS = 1 << 1
    BAN_MEMBERS = 1 << 2
    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    EMBED_LINKS = 1 << 14
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38
    MODERATE_MEMBERS = 1 << 40
    PIN_MESSAGES = 1 << 51


ALL_PERMISSIONS = Permission((1 << 53) - 1)
ORDINARY = (
    Permission.VIEW_CHANNEL
    | Permission.SEND_MESSAGES
    | Permission.EMBED_LINKS
    | Permission.ATTACH_FILES
    | Permission.READ_MESSAGE_HISTORY
    | Permission.ADD_REACTIONS
    | Permission.USE_APPLICATION_COMMANDS
    | Permission.CREATE_PUBLIC_THREADS
    | Permission.SEND_MESSAGES_IN_THREADS
)


NOTHING = Permission(0)


class ChannelKind(IntEnum):
    TEXT = 0
    DM = 1
    CATEGORY = 4
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12


THREADS = frozenset({ChannelKind.PUBLIC_THREAD, ChannelKind.PRIVATE_THREAD})


@dataclass(slots=True, eq=False)
class User:
    id: int
    name: str
    bot: bool = False
    dms_closed: bool = False


@dataclass(slots=True, eq=False)
class Role:
    id: int
    guild_id: int
    name: str
    permissions: Permission
    position: int
    bot_id: int | None = None


@dataclass(slots=True, eq=False)
class Member:
    user: User
    guild_id: int
    role_ids: list[int]
    joined_at: datetime
    nick: str | None = None
    timed_out_until: str | None = None


@dataclass(slots=True)
class Overwrite:
    """One channel overwrite: for a role (kind 0) or a member (kind 1)."""

    id: int
    kind: int
    allow: Permission = NOTHING
    deny: Permission = NOTHING


@dataclass(slots=True, eq=False)
class Guild:
    id: int
    name: str
    owner_id: int
    roles: dict[int, Role] = field(default_factory=dict[int, Role])
    members: dict[int, Member] = field(default_factory=dict[int, Member])
    channel_ids: list[int] = field(default_factory=list[int])
    banned: set[int] = field(default_factory=set[int])
    locale: str = "en-GB"


@dataclass(slots=True, eq=False)
class Message:
    """One message. `payload` keeps embeds, components and the like as they were accepted."""

    id: int
    channel_id: int
    author: User
    content: str
    at: datetime
    embeds: list[JSON] = field(default_factory=list[JSON])
    components: list[JSON] = field(default_factory=list[JSON])
    files: dict[str, bytes] = field(default_factory=dict[str, bytes])
    attachments: list[JSON] = field(default_factory=list[JSON])
    flags: int = 0
    nonce: str | int | None = None
    edited_at: datetime | None = None
    pinned: bool = False
    reference: JSON | None = None
    pings: frozenset[str] = frozenset()
    interaction: JSON | None = None
    ephemeral_to: int | None = None
    thread_id: int | None = None
    deleted: bool = False

    @property
    def ephemeral(self) -> bool:
        return self.ephemeral_to is not None

    def parts(self) -> list[JSON]:
        """Buttons and selects of all rows, in reading order."""
        return [part for row in self.components for part in row.get("components", [])]


@dataclass(slots=True, eq=False)
class Channel:
    """A text channel, a thread or a direct message channel (then `recipient` is set, `guild_id` is None)."""

    id: int
    kind: ChannelKind
    name: str
    guild_id: int | None = None
    overwrites: dict[int, Overwrite] = field(default_factory=dict[int, Overwrite])
    messages: dict[int, Message] = field(default_factory=dict[int, Message])
    recipient: User | None = None
    parent_id: int | None = None
    topic: str | None = None
    slowmode: int = 0
    position: int = 0
    archived: bool = False
    locked: bool = False
    auto_archive: int = 1440
    owner_id: int | None = None
    thread_members: set[int] = field(default_factory=set[int])
    nonces: dict[tuple[int, str], tuple[float, int]] = field(default_factory=dict[tuple[int, str], tuple[float, int]])

    @property
    def is_thread(self) -> bool:
        return self.kind in THREADS


@dataclass(slots=True, eq=False)
class Call:
    """One request of the bot, as it arrived; `status` is None until answered, and stays so if never."""

    number: int
    method: str
    route: str
    path: str
    query: dict[str, str]
    body: Any
    files: dict[str, bytes]
    at: datetime
    reason: str | None = None
    status: int | None = None
    answer: Any = None
    applied: bool = False
    fault: str | None = None

    @property
    def key(self) -> str:
        """Method and route template: `POST /channels/{channel_id}/messages`."""
        return f"{self.method} {self.route}"
