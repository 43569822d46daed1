"""What the practice house can do: as Discord does, or as Slack does. The table is everybody's."""

from __future__ import annotations

from enum import StrEnum

from bots.engine.abilities import ABILITIES, Abilities
from core.kernel.ids import PlatformName


class Manner(StrEnum):
    """Which platform the house behaves like."""

    DISCORD = PlatformName.DISCORD.value
    SLACK = PlatformName.SLACK.value

    @property
    def abilities(self) -> Abilities:
        """What that platform can do."""
        return ABILITIES[PlatformName(self.value)]
