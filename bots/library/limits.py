"""How long a text may be so that it fits on every platform.

Discord: https://docs.discord.com/developers/resources/message (embed limits, content of a message);
Slack: https://docs.slack.dev/reference/block-kit/blocks/section-block
"""

from __future__ import annotations

DISCORD_MESSAGE = 2_000
DISCORD_EMBED_FIELD = 1_024
DISCORD_EMBED_IN_ALL = 6_000
DISCORD_THREAD_NAME = 100
SLACK_SECTION = 3_000
SLACK_SELECT_OPTION = 75

POSTED_CARD = 1_900
"""A topic as it is posted (title, why, prompt, questions, notes): a whole message, with room for headings."""

TITLE = 75
"""A topic's title is the name of a thread and the label of a choice."""

QUESTION = 300
"""A question stands above the box for its answer; longer ones are not read to the end."""
