"""What people type to the bot in private messages. It asks before it keeps anything.

The question carries where the text begins; the text itself is read from the conversation once somebody says yes. So
it is kept nowhere before, what was edited since is taken as it stands now, and what was deleted is gone. What is
typed in a thread is asked about there, and is an entry of its own.
"""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast
from weakref import WeakValueDictionary

import structlog

from bots.engine.buttons import mark_of
from bots.engine.platform import Door, ShownView
from bots.engine.supervise import describe
from bots.library.wording import Wording
from bots.slackbot.asking import ask
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import WEATHER, name_of
from bots.slackbot.methods import Method
from bots.slackbot.names import is_private
from bots.slackbot.people import People
from bots.slackbot.reading import PEOPLES
from bots.slackbot.render import message_of
from bots.slackbot.text import typed
from bots.slackbot.translate import Body, Origin, act_of, thread_of
from core.kernel.ids import DeliveryKey
from core.reflections.typed import KeepTyped

log = structlog.get_logger()

TOGETHER = 600.0
"""Messages typed within so many seconds, with the question still open, are kept together."""
MOST_ASKED = 1_000
PAGE = 200


def is_private_message(event: Mapping[str, Any]) -> bool:
    """Whether an event is of a message in the private messages with the bot."""
    return event.get("type") == "message" and is_private(str(event.get("channel", "")))


def written_by_a_person(message: Mapping[str, Any]) -> bool:
    """Whether a message holds somebody's own words: no bot's, no edit, no deletion, no note of Slack's."""
    theirs = message.get("user") and not message.get("bot_id") and message.get("text")
    return bool(theirs) and str(message.get("subtype") or "") in PEOPLES


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that was not answered yet: where the text begins, where the question stands, and since when."""

    first: str
    question: str
    at: float


class Typed:
    """Asks about what is typed, and reads it once it may."""

    def __init__(
        self,
        *,
        door: Door,
        calls: Calls,
        people: People,
        wording: Wording,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        """``now`` counts seconds, from anywhere."""
        self._door = door
        self._calls = calls
        self._people = people
        self._wording = wording
        self._now = now
        self._asked: OrderedDict[tuple[str, str], _Asked] = OrderedDict()
        """By who was asked and, in a thread, which."""
        self._turns: WeakValueDictionary[tuple[str, str], asyncio.Lock] = WeakValueDictionary()

    async def hear(self, body: Body, *, again: bool = False) -> None:
        """Ask whether what somebody typed shall be kept. The question about all of it stands below the last of it.

        With ``again`` this may have been done before, by this process or by one that is gone.

        Raises:
            NotYet: to be done again.
            SlackApiError: Slack refuses, for good.
        """
        message = cast("Mapping[str, Any]", body.get("event") or {})
        if not written_by_a_person(message):
            return
        place = (str(message.get("user", "")), thread_of(message))
        turn = self._turns.setdefault(place, asyncio.Lock())
        async with turn:
            # one after the other, or two messages in a row would be two questions
            await self._ask(body, message, again=again)

    async def _ask(self, body: Body, message: Mapping[str, Any], *, again: bool) -> None:
        user, channel, ts = (str(message.get(name, "")) for name in ("user", "channel", "ts"))
        thread = thread_of(message)
        before = self._asked.get((user, thread))
        together = before is not None and self._now() - before.at < TOGETHER
        first = min(before.first, ts, key=float) if before is not None and together else ts
        known = await self._people.of(user)
        origin = Origin(user=user, team=str(body.get("team_id", "")), channel=channel)
        shown = await self._door.handle(act_of(body, origin, known, "typed.ask", {"m": first}))
        match shown:
            case ShownView(view=view, card=card):
                pass
            case _:
                return
        neutral = self._wording.say(known.language)("slack-notice")
        said = await message_of(view, neutral)
        mark = mark_of(DeliveryKey(f"typed/{channel}/{ts}"))
        asked = await ask(self._calls, channel, thread, mark, said, ts, again=again)
        if asked is None:
            log.warning("nobody can tell whether a question was asked, so it is not asked again")
            return
        if card != KeepTyped.name:
            self._asked.pop((user, thread), None)
            return
        self._asked[user, thread] = _Asked(first, asked, self._now())
        self._asked.move_to_end((user, thread))
        while len(self._asked) > MOST_ASKED:
            self._asked.popitem(last=False)
        if before is not None and together and before.question != asked:
            await self._take_back(channel, before.question)

    def answered(self, origin: Origin) -> None:
        """A question was answered: what is typed next in that place is something new."""
        self._asked.pop((origin.user, origin.thread), None)

    async def text(self, origin: Origin, first: str) -> str | None:
        """Read what was typed from ``first`` on, up to the question in ``origin``. None: it cannot be read now.

        Nobody else's words are ever taken: the conversation is the one that the button was pressed in, and only
        what the presser wrote there counts.
        """
        found: list[tuple[float, str]] = []
        cursor = ""
        asked: Json = {"channel": origin.channel, "oldest": first, "latest": origin.ts, "inclusive": True}
        method = Method.CONVERSATIONS_HISTORY
        if origin.thread:
            # the history of a conversation does not hold the replies in its threads
            method, asked = Method.CONVERSATIONS_REPLIES, asked | {"ts": origin.thread}
        try:
            while True:
                more = {"cursor": cursor} if cursor else {}
                answer = await self._calls(method, **asked, limit=PAGE, **more)
                messages = cast("Sequence[Mapping[str, Any]]", answer.get("messages") or ())
                found += [
                    (float(message["ts"]), typed(str(message["text"])))
                    for message in messages
                    # a thread comes with the message that it began with, however old that is
                    if written_by_a_person(message)
                    and message["user"] == origin.user
                    and float(message["ts"]) >= float(first)
                ]
                following = cast("Mapping[str, Any]", answer.get("response_metadata") or {})
                cursor = str(following.get("next_cursor") or "")
                if not cursor or not answer.get("has_more"):
                    break
        except WEATHER as problem:
            log.warning("what was typed could not be read", words=name_of(problem), **describe(problem))
            return None
        return "\n\n".join(text for _, text in sorted(found, key=lambda one: one[0]))

    async def _take_back(self, channel: str, ts: str) -> None:
        try:
            await self._calls(Method.CHAT_DELETE, channel=channel, ts=ts)
        except WEATHER as problem:
            # it still works: what both questions name becomes one entry
            log.info("an older question stands", words=name_of(problem), **describe(problem))
