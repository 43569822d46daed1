"""What the practice house can do: as Discord does, or as Slack does. One table, asked by all."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from core.kernel.effects import Extra, OpenThread


class Manner(StrEnum):
    """Which platform the house behaves like."""

    DISCORD = "discord"
    SLACK = "slack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Abilities:
    """What one manner allows.

    ``longest_field`` is in characters: 4,000 for Discord's text input, 3,000 for Slack's. On Slack an app's
    private messages cannot be closed. ``post_permission`` is the platform's own word for it.

    Sources: https://discord.com/developers/docs/components/reference#text-input and
    https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element
    """

    extras: frozenset[type[Extra]]
    longest_field: int
    private_can_close: bool
    post_permission: str


ABILITIES: Mapping[Manner, Abilities] = {
    Manner.DISCORD: Abilities(
        extras=frozenset({OpenThread}),
        longest_field=4000,
        private_can_close=True,
        post_permission="Send Messages",
    ),
    Manner.SLACK: Abilities(
        extras=frozenset(),
        longest_field=3000,
        private_can_close=False,
        post_permission="chat:write",
    ),
}
