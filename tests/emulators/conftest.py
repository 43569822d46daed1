"""Fixtures of the emulators."""

from tests.emulators.discordwire.fixtures import discord_world, unpointed
from tests.emulators.slackwire.fixtures import slack_world

__all__ = ["discord_world", "slack_world", "unpointed"]
