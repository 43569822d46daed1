"""Fixtures of the emulators."""

from tests.emulators.discordwire.fixtures import discord_world, unpointed

__all__ = ["discord_world", "unpointed"]
