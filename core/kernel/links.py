"""Addresses of messages, for people who may see them anyway."""

from __future__ import annotations

from core.kernel.ids import MessageRef, PersonId, PlatformName, SpaceId, native, platform_of


def link_to(space: SpaceId, message: MessageRef) -> str:
    """Return the address of a message; empty where the platform has none.

    Discord: https://discord.com/developers/docs/reference#message-formatting; Slack answers to an address without
    the workspace's name by leading on to it.
    """
    room, _, number = message.partition("/")
    if not room or not number:
        return ""
    match platform_of(space):
        case PlatformName.DISCORD:
            return f"https://discord.com/channels/{native(space)}/{room}/{number}"
        case PlatformName.SLACK:
            return f"https://slack.com/archives/{room}/p{number.replace('.', '')}"
        case PlatformName.PRACTICE:
            return ""


def link_to_person(space: SpaceId, person: PersonId) -> str:
    """Return the address where somebody can be written to in private; empty where the platform has none.

    Discord opens the profile, with a field for a message; Slack the conversation of the two.
    """
    match platform_of(space):
        case PlatformName.DISCORD:
            return f"https://discord.com/users/{native(person)}"
        case PlatformName.SLACK:
            return f"https://slack.com/app_redirect?team={native(space)}&channel={native(person)}"
        case PlatformName.PRACTICE:
            return ""
