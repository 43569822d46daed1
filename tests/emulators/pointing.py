"""Where the tests find the helper; the bot's own process carries it."""

from bots.discordbot.pointing import point_discord_at

__all__ = ["point_discord_at"]
