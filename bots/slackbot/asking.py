"""A question in private messages that is asked once: where nobody knows whether it was, the bot looks for it."""

from __future__ import annotations

from datetime import UTC, datetime

from bots.engine.platform import Absent, CannotTell, Found, NotNow
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import WEATHER, wait_of
from bots.slackbot.methods import Method
from bots.slackbot.names import place_of_message
from bots.slackbot.pace import PERSON
from bots.slackbot.render import Message
from bots.slackbot.search import find, metadata_of


class NotYet(Exception):
    """It could not be done now, or nobody knows whether it was: to be done again in ``seconds``."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


async def ask(
    calls: Calls, channel: str, thread: str, mark: str, message: Message, since: str, *, again: bool
) -> str | None:
    """Post a question and return where it stands; None if nobody can tell whether it was posted before.

    ``since`` is what it is about, by Slack's time stamp; ``mark`` is the same for the same question. With ``again``
    it may have been posted before and is looked for first.

    Raises:
        NotYet: to be asked again, with ``again``.
        SlackApiError: Slack refuses, for good.
    """
    try:
        if again:
            match await find(calls, channel, mark, datetime.fromtimestamp(float(since), UTC), PERSON, thread):
                case Found(message=reference):
                    return place_of_message(reference)[1]
                case CannotTell() | NotNow():
                    return None
                case Absent():
                    pass
        beside: Json = {"thread_ts": thread} if thread else {}
        answer = await calls(
            Method.CHAT_POST,
            channel=channel,
            text=message.text,
            blocks=list(message.blocks),
            metadata=metadata_of(mark),
            **beside,
        )
    except WEATHER as problem:
        wait = wait_of(problem)
        if wait is None:
            raise
        raise NotYet(wait) from None
    return str(answer["ts"])
