"""Our names for Slack's things, and back."""

from __future__ import annotations

from core.kernel.ids import MessageRef, PersonId, PlatformName, RoomId, SpaceId

OURS = f"{PlatformName.SLACK.value}:"


def room_id(channel: str) -> RoomId:
    """Return our name for a channel."""
    return RoomId(f"{OURS}{channel}")


def person_id(user: str) -> PersonId:
    """Return our name for a user."""
    return PersonId(f"{OURS}{user}")


def space_id(team: str) -> SpaceId:
    """Return our name for a workspace."""
    return SpaceId(f"{OURS}{team}")


def message_ref(channel: str, ts: str) -> MessageRef:
    """Return our name for where a message is."""
    return MessageRef(f"{channel}/{ts}")


def place_of_message(reference: MessageRef) -> tuple[str, str]:
    """Return channel and time stamp again."""
    channel, _, ts = reference.partition("/")
    return channel, ts


def is_private(channel: str) -> bool:
    """Whether a channel is the private messages between the bot and one person."""
    return channel.startswith("D")
