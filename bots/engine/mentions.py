"""The marks that platforms turn into names. A mention in a private answer calls nobody."""

from __future__ import annotations

from collections.abc import Mapping

from core.kernel.ids import PlatformName, native
from core.kernel.mentions import Mentions

MENTIONS: Mapping[PlatformName, Mentions] = {
    # https://discord.com/developers/docs/reference#message-formatting
    PlatformName.DISCORD: Mentions(
        lambda person: f"<@{native(person)}>", lambda room: f"<#{native(room)}>", lambda role: f"<@&{role}>"
    ),
    # https://docs.slack.dev/messaging/formatting-message-text
    PlatformName.SLACK: Mentions(
        lambda person: f"<@{native(person)}>",
        lambda room: f"<#{native(room)}>",
        lambda role: f"<!subteam^{role}>",
    ),
    # Resolved by the page: bots/practice/richtext.py
    PlatformName.PRACTICE: Mentions(
        lambda person: f"<@{native(person)}>", lambda room: f"<#{native(room)}>", lambda role: f"<@&{role}>"
    ),
}
