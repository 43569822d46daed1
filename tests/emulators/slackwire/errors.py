"""What the fake raises."""

from typing import Any


class Impossible(AssertionError):
    """A person cannot do this in Slack's own client: the button is not there, the channel is archived."""


class DropConnection(Exception):
    """Raise it in a hook to cut the connection at that point."""


class Refused(Exception):
    """A Web API error. With a `complaint` it is a mistake of the bot, not a state of the world."""

    def __init__(self, error: str, complaint: str | None = None, **more: Any) -> None:
        super().__init__(error)
        self.error = error
        self.complaint = complaint
        self.more = more


def wrong(error: str, why: str, **more: Any) -> Refused:
    """A refusal that no well-written bot provokes."""
    return Refused(error, f"{error}: {why}", **more)
