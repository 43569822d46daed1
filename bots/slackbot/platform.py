"""Slack as the engine sees it: carries effects out and says what became of them. It decides nothing."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import assert_never

import structlog

from bots.engine.abilities import ABILITIES
from bots.engine.buttons import mark_of
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, Missing, NotNow, Parcel
from bots.engine.supervise import describe
from bots.slackbot.calls import Calls, Json
from bots.slackbot.errors import GONE, MEMBERSHIP, WEATHER, name_of, receipt_of, wait_of
from bots.slackbot.methods import Method
from bots.slackbot.moderating import moderate
from bots.slackbot.names import message_ref, place_of_message
from bots.slackbot.pace import PERSON, Rank, Turn
from bots.slackbot.render import Message, message_of
from bots.slackbot.search import find, metadata_of, still_there
from core.circles.model import Circle
from core.kernel.effects import Alert, Edit, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent, TryLater
from core.kernel.extras import Extra
from core.kernel.ids import PersonId, PlatformName, RoomId, native

log = structlog.get_logger()

BUSY = 5.0


class SlackPlatform:
    """Implements ``bots.engine.platform.Platform`` for one workspace.

    The client exists before anybody is connected: posting needs no socket.
    """

    def __init__(self, calls: Calls, *, neutral: str) -> None:
        """``neutral`` is what a lock screen tells of a message that has no notice of its own."""
        self._calls = calls
        self._neutral = neutral
        self._private: dict[PersonId, str] = {}

    @property
    def name(self) -> PlatformName:
        """Slack."""
        return PlatformName.SLACK

    def instant(self, moment: datetime) -> str:
        """Write a time that Slack shows to each reader in their own zone and language."""
        otherwise = moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        return f"<!date^{int(moment.timestamp())}^{{date_short_pretty}}, {{time}}|{otherwise}>"

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        """What Slack has in a private channel. Of a public one it is refused: only Slack knows which is which."""
        return ABILITIES[self.name].offered(thread=False, closed=True)

    async def carry_out(self, parcel: Parcel) -> Receipt:
        """Do it once."""
        try:
            message = await message_of(parcel.view, self._neutral) if parcel.view is not None else Message()
        except ValueError as problem:
            log.error("a card does not fit Slack", key=parcel.key, card=parcel.card, **describe(problem))
            return Refused(obstacle=Obstacle.INVALID)
        try:
            return await self._do(parcel, message)
        except WEATHER as problem:
            receipt = self._reaching(parcel, receipt_of(problem))
            told = describe(problem)
            log.info("slack did not take it", key=parcel.key, receipt=str(receipt), words=name_of(problem), **told)
            return receipt

    async def _do(self, parcel: Parcel, message: Message) -> Receipt:
        effect = parcel.effect
        if isinstance(effect, Extra):
            return await moderate(self._calls, effect)
        match effect:
            case Post(room=room) | Alert(room=room):
                return await self._send(native(room), parcel, message)
            case Whisper(person=person):
                try:
                    channel = await self.private_room(person, _turn(parcel))
                except WEATHER as problem:
                    # nothing was sent yet, whatever became of opening the conversation
                    return self._reaching(parcel, _before_sending(problem))
                return await self._send(channel, parcel, message)
            case Edit(message=reference):
                channel, ts = place_of_message(reference)
                await self._calls(
                    Method.CHAT_UPDATE,
                    _turn(parcel),
                    channel=channel,
                    ts=ts,
                    text=message.text,
                    blocks=list(message.blocks),
                    # Without it Slack takes away what the message is found by.
                    metadata=metadata_of(mark_of(parcel.key)),
                )
                return Sent(message=reference)
            case Withdraw(message=reference):
                channel, ts = place_of_message(reference)
                try:
                    await self._calls(Method.CHAT_DELETE, _turn(parcel), channel=channel, ts=ts)
                except WEATHER as problem:
                    if name_of(problem) not in GONE:
                        raise
                return Sent(message=reference)
            case _:
                assert_never(effect)

    async def _send(self, channel: str, parcel: Parcel, message: Message) -> Receipt:
        try:
            files = [
                await self._calls.upload(one.name, one.content, one.description, _turn(parcel))
                for one in message.attachments
            ]
        except WEATHER as problem:
            return _before_sending(problem)
        answer = await self._calls(
            Method.CHAT_POST,
            _turn(parcel),
            channel=channel,
            text=message.text,
            blocks=list(message.blocks),
            metadata=metadata_of(mark_of(parcel.key)),
            unfurl_links=False,
            unfurl_media=False,
        )
        ts = str(answer["ts"])
        if files:
            await self._attach(str(answer.get("channel", channel)), ts, files)
        return Sent(message=message_ref(str(answer.get("channel", channel)), ts))

    async def _attach(self, channel: str, ts: str, files: Sequence[str]) -> None:
        """Show files under a message that is there already. Without them the message still stands."""
        shown: list[Json] = [{"id": one} for one in files]
        try:
            await self._calls(Method.FILES_COMPLETE, files=shown, channel_id=channel, thread_ts=ts)
        except WEATHER as problem:
            log.error("a file did not reach its message", words=name_of(problem), **describe(problem))

    def _reaching(self, parcel: Parcel, receipt: Receipt) -> Receipt:
        """Say of a private message that it is the person who cannot be reached, not a room."""
        match parcel.effect, receipt:
            case Whisper(person=person), Refused(obstacle=Obstacle.ROOM_GONE):
                self._private.pop(person, None)
                return Refused(obstacle=Obstacle.PERSON_GONE)
            case Whisper(), Refused(obstacle=Obstacle.NOT_ALLOWED, missing=""):
                return Refused(obstacle=Obstacle.DM_CLOSED)
            case _:
                return receipt

    async def private_room(self, person: PersonId, turn: Turn = PERSON) -> str:
        """Return the channel of the private messages with a person. Opening it shows nothing to anybody.

        Raises:
            SlackApiError, ShutOut, aiohttp.ClientError, OSError, TimeoutError: as a call.
        """
        if person not in self._private:
            answer = await self._calls(Method.CONVERSATIONS_OPEN, turn, users=native(person))
            self._private[person] = str(answer["channel"]["id"])
        return self._private[person]

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        """Search where it would be, back to five minutes before ``since``."""
        try:
            return await self._found(parcel, since)
        except WEATHER as problem:
            wait = wait_of(problem)
            if wait is not None:
                return NotNow(wait)
            match receipt_of(problem):
                case Refused(obstacle=obstacle):
                    return CannotTell(obstacle)
                case _:
                    return CannotTell()

    async def _found(self, parcel: Parcel, since: datetime) -> LookedUp:
        effect, mark = parcel.effect, mark_of(parcel.key)
        if isinstance(effect, Edit | Extra):
            # done twice it is as if done once
            return Absent()
        match effect:
            case Post(room=room) | Alert(room=room):
                return await find(self._calls, native(room), mark, since, _turn(parcel))
            case Whisper(person=person):
                turn = _turn(parcel)
                return await find(self._calls, await self.private_room(person, turn), mark, since, turn)
            case Withdraw(message=reference):
                return Absent() if await still_there(self._calls, *place_of_message(reference)) else Found(reference)
            case _:
                assert_never(effect)

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        """Say in which rooms of a circle the bot is not. A room that cannot be seen at all counts as one."""
        found: list[Missing] = []
        for room in dict.fromkeys((circle.home, circle.back)):
            try:
                answer = await self._calls(Method.CONVERSATIONS_INFO, channel=native(room))
            except WEATHER as problem:
                match receipt_of(problem):
                    case Refused(obstacle=Obstacle.ROOM_GONE):
                        found.append(Missing(room, MEMBERSHIP, "mend-slack-membership"))
                    case Refused(obstacle=Obstacle.NOT_ALLOWED, missing=scope):
                        found.append(Missing(room, scope or MEMBERSHIP, "mend-slack-scope"))
                    case _:
                        raise
                continue
            channel = answer.get("channel", {})
            if channel.get("is_archived"):
                found.append(Missing(room, "archived", "mend-slack-archived"))
            elif not channel.get("is_member", False):
                found.append(Missing(room, MEMBERSHIP, "mend-slack-membership"))
        return tuple(found)


def _turn(parcel: Parcel) -> Turn:
    return Turn(Rank.DELIVERY, parcel.circle)


def _before_sending(problem: BaseException) -> Receipt:
    """What a problem means when the message itself had not been sent."""
    match receipt_of(problem):
        case Refused() | TryLater() as receipt:
            return receipt
        case _:
            return TryLater(seconds=BUSY)
