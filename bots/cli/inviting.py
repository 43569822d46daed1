"""``circlekeeper invite``: the address that brings the bot to a server, with what it asks for explained."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import discord

from bots.discordbot.permissions import MODERATING, NAMES, least

SCOPES: Final[Mapping[str, str]] = {
    "bot": "joins the server as a member of its own, so that it can post in a circle's rooms",
    "applications.commands": "brings its commands, such as /join and /topic",
}

WHY: Final[Mapping[str, str]] = {
    "view_channel": "sees the rooms of a circle. You can hide every other room from it",
    "send_messages": "posts the week's topic in the circle, and notes to facilitators in their room",
    "embed_links": "lays a topic out with headings. It posts no links of its own but sources and helplines",
    "attach_files": "sends what was asked for as a file: the calendar, an export",
    "read_message_history": "finds its own posts again after a crash, so that nothing is posted twice. Without the "
    "Message Content intent Discord hands it no words of others with that",
    "create_public_threads": "opens a thread under each topic, if the circle wants threads",
    "send_messages_in_threads": "can be given a thread as a circle's room",
}
"""Each permission that the bot asks for, and what for. It asks for nothing else unasked."""

MODERATING_WHY: Final[Mapping[str, str]] = {
    "moderate_members": "gives a member a pause from writing, with /mod timeout",
    "manage_messages": "takes a message out of the room that is held back; else its author is asked to",
    "manage_roles": "takes a person out of a circle's room and lets them back in; locks a room",
    "manage_channels": "slows a room down or locks it, with /mod and in sessions that ask for it",
    "kick_members": "takes a person out of the server; nothing in this version asks for that",
    "ban_members": "keeps a person out of the server, with /mod ban, where an administrator has allowed that",
    "create_events": "puts sessions into the server's list of events",
    "manage_guild": "switches Discord's own filter for spam and scam links on and off, with /rules native",
}
"""What it is only invited with if somebody wants it to do such things, and what for."""

READS_NOTHING: Final = (
    "It reads nothing: switch on neither the Message Content nor the Presence intent in the developer portal. "
    "Discord then hands it no words but those of its commands, buttons and forms, and of private messages to it."
)
READS: Final = (
    "With `CIRCLEKEEPER_READS_NOTHING=no` it reads what is written in the circles' rooms: switch on the Message "
    "Content intent in the developer portal."
)
HEARS_LEAVING: Final = (
    "It is told who leaves, and tells facilitators when many come at once: switch on the Server Members intent too."
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """The address and its reasons, by Discord's own names."""

    address: str
    permissions: int
    reasons: tuple[tuple[str, str], ...]
    scopes: tuple[tuple[str, str], ...]
    intents: tuple[str, ...]
    optional: tuple[tuple[str, str], ...] = ()
    """What it could be asked for besides, and what for."""


def invitation(application: int, *, reads_nothing: bool, hears_leaving: bool, moderating: bool = False) -> Invitation:
    """Return the invitation for an application; with ``moderating``, for what facilitators may want it to do too."""
    more = tuple((MODERATING[name], why) for name, why in MODERATING_WHY.items())
    wanted = least() | discord.Permissions(**dict.fromkeys(MODERATING if moderating else (), True))
    address = discord.utils.oauth_url(application, permissions=wanted, scopes=tuple(SCOPES))
    reasons = (*((NAMES[name], why) for name, why in WHY.items()), *(more if moderating else ()))
    intents = (READS_NOTHING if reads_nothing else READS, *((HEARS_LEAVING,) if hears_leaving else ()))
    return Invitation(address, wanted.value, reasons, tuple(SCOPES.items()), intents, () if moderating else more)


def application_of(token: str) -> int | None:
    """Read the application's number out of a bot's token, whose first part it is; None if it is not there."""
    first = token.partition(".")[0]
    try:
        number = base64.urlsafe_b64decode(first + "=" * (-len(first) % 4)).decode("ascii")
    except (binascii.Error, ValueError):
        return None
    return int(number) if number.isdigit() else None
