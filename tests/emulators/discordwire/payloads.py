"""The world's things in Discord's JSON. Shapes are checked against the OpenAPI when they leave."""

import itertools
from typing import Any

from tests.emulators.discordwire.clock import moment_of
from tests.emulators.discordwire.model import JSON, Channel, ChannelKind, Guild, Member, Message, Role, User

ROW_DEFAULTS: dict[int, JSON] = {
    2: {},
    3: {"min_values": 1, "max_values": 1},
    5: {"min_values": 1, "max_values": 1},
    6: {"min_values": 1, "max_values": 1},
    7: {"min_values": 1, "max_values": 1},
    8: {"min_values": 1, "max_values": 1},
}


EMPTY = (
    "icon",
    "description",
    "home_header",
    "splash",
    "discovery_splash",
    "banner",
    "application_id",
    "afk_channel_id",
    "system_channel_id",
    "widget_channel_id",
    "max_presences",
    "vanity_url_code",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
    "incidents_data",
)


def user(person: User) -> JSON:
    return {
        "id": str(person.id),
        "username": person.name,
        "global_name": None if person.bot else person.name,
        "discriminator": "0",
        "avatar": None,
        "public_flags": 0,
        "flags": 0,
        "bot": person.bot,
        "primary_guild": None,
    }


def member(who: Member, *, with_user: bool = True) -> JSON:
    body: JSON = {
        "avatar": None,
        "banner": None,
        "nick": who.nick,
        "roles": [str(r) for r in who.role_ids],
        "joined_at": who.joined_at.isoformat(),
        "premium_since": None,
        "communication_disabled_until": who.timed_out_until,
        "pending": False,
        "flags": 0,
        "mute": False,
        "deaf": False,
    }
    if with_user:
        body["user"] = user(who.user)
    return body


def role(one: Role) -> JSON:
    body: JSON = {
        "id": str(one.id),
        "name": one.name,
        "permissions": str(one.permissions.value),
        "position": one.position,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "hoist": False,
        "managed": one.bot_id is not None,
        "mentionable": False,
        "icon": None,
        "unicode_emoji": None,
        "flags": 0,
        "description": None,
    }
    if one.bot_id is not None:
        body["tags"] = {"bot_id": str(one.bot_id)}
    return body


def channel(one: Channel) -> JSON:
    last = max(one.messages, default=None)
    if one.recipient is not None:
        return {
            "id": str(one.id),
            "type": 1,
            "flags": 0,
            "last_message_id": last and str(last),
            "recipients": [user(one.recipient)],
        }
    body: JSON = {
        "id": str(one.id),
        "type": int(one.kind),
        "flags": 0,
        "guild_id": str(one.guild_id),
        "name": one.name,
        "last_message_id": last and str(last),
        "rate_limit_per_user": one.slowmode,
        "parent_id": str(one.parent_id) if one.parent_id else None,
    }
    if one.is_thread:
        return body | {
            "owner_id": str(one.owner_id),
            "message_count": len(one.messages),
            "member_count": len(one.thread_members),
            "total_message_sent": len(one.messages),
            "thread_metadata": {
                "archived": one.archived,
                "archive_timestamp": moment_of(one.id).isoformat(),
                "auto_archive_duration": one.auto_archive,
                "locked": one.locked,
                "create_timestamp": moment_of(one.id).isoformat(),
                **({"invitable": False} if one.kind is ChannelKind.PRIVATE_THREAD else {}),
            },
        }
    return body | {
        "position": one.position,
        "topic": one.topic,
        "nsfw": False,
        "permission_overwrites": [
            {"id": str(o.id), "type": o.kind, "allow": str(o.allow.value), "deny": str(o.deny.value)}
            for o in one.overwrites.values()
        ],
    }


def guild(one: Guild) -> JSON:
    """The REST answer; the gateway adds channels, members and the like."""
    return dict.fromkeys(EMPTY) | {
        "id": str(one.id),
        "name": one.name,
        "owner_id": str(one.owner_id),
        "features": [],
        "region": "deprecated",
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "verification_level": 0,
        "roles": [role(r) for r in one.roles.values()],
        "default_message_notifications": 0,
        "mfa_level": 0,
        "explicit_content_filter": 0,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "preferred_locale": one.locale,
        "premium_progress_bar_enabled": False,
        "nsfw": False,
        "nsfw_level": 0,
        "emojis": [],
        "stickers": [],
    }


def numbered(rows: list[JSON]) -> list[JSON]:
    """Components as they are read back: every one has an id and its defaults."""
    numbers = itertools.count(1)
    answer: list[JSON] = []
    for row in rows:
        row_id = row.get("id") or next(numbers)
        parts = [
            {**ROW_DEFAULTS.get(p["type"], {}), **{k: v for k, v in p.items() if v is not None}}
            | {"id": p.get("id") or next(numbers)}
            for p in row["components"]
        ]
        answer.append({"type": 1, "id": row_id, "components": parts})
    return answer


def embed(one: JSON) -> JSON:
    body = {k: v for k, v in one.items() if v is not None} | {"type": "rich"}
    if "fields" in body:
        body["fields"] = [{"inline": False, **f} for f in body["fields"]]
    return body


def message(one: Message, *, blank: bool = False, with_nonce: bool = False, **extra: Any) -> JSON:
    """A message as Discord shows it. `blank` hides what needs the message content intent."""
    body: JSON = {
        "id": str(one.id),
        "type": 19 if one.reference else 0,
        "channel_id": str(one.channel_id),
        "author": user(one.author),
        "content": "" if blank else one.content,
        "timestamp": one.at.isoformat(),
        "edited_timestamp": one.edited_at.isoformat() if one.edited_at else None,
        "tts": False,
        "mention_everyone": "everyone" in one.pings,
        "mentions": [],
        "mention_roles": sorted(p.removeprefix("role:") for p in one.pings if p.startswith("role:")),
        "attachments": [] if blank else one.attachments,
        "embeds": [] if blank else [embed(e) for e in one.embeds],
        "components": [] if blank else numbered(one.components),
        "pinned": one.pinned,
        "flags": one.flags,
    }
    if one.reference:
        body["message_reference"] = one.reference
    if one.interaction:
        body["interaction_metadata"] = one.interaction
        body["application_id"] = body["webhook_id"] = str(one.author.id)
    if with_nonce and one.nonce is not None:
        body["nonce"] = one.nonce
    return body | extra
