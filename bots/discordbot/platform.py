"""Discord as the engine sees it: carries effects out and says what became of them. It decides nothing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import assert_never

import discord
import structlog

from bots.discordbot import limits, permissions
from bots.discordbot.errors import THREAD_ALREADY_OPEN, UNKNOWN_CHANNEL, UNKNOWN_MESSAGE, WEATHER, receipt_of, wait_of
from bots.discordbot.moderating import WANTED, moderate, scheduled
from bots.discordbot.render import Message, message_of
from bots.discordbot.search import find
from bots.discordbot.translate import message_ref, place_of_message
from bots.discordbot.widgets import controls
from bots.engine.abilities import ABILITIES
from bots.engine.buttons import mark_of
from bots.engine.index import Index
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, Missing, NotNow, Parcel
from bots.engine.supervise import describe
from core.circles.model import Circle
from core.kernel.effects import Alert, Edit, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Refused, Sent, TryLater
from core.kernel.extras import EXTRAS, Extra, Moderating, OpenThread, ScheduledEvent
from core.kernel.ids import PersonId, PlatformName, RoomId, native

log = structlog.get_logger()

GIVE_UP = 45.0
"""Seconds after which a call is given up; well below the two minutes that a row stays in hand."""
NOT_CONNECTED = 5.0
"""Seconds to wait for a connection, and to the next try where there is none."""
NOT_READY = 2.0
"""Until the servers are known nobody can say whether Discord would drop an embed without a word."""


class DiscordPlatform:
    """Implements ``bots.engine.platform.Platform``.

    It is made before there is a client, because the engine is made of platforms and the client needs the engine.
    :class:`~bots.discordbot.bot.CircleBot` attaches itself when it is made; until then, and whenever nobody is
    logged in, everything is ``TryLater``.
    """

    def __init__(self, now: Callable[[], datetime] | None = None, *, patience: float = NOT_CONNECTED) -> None:
        """``now`` is the engine's clock; without it, the machine's.

        ``patience`` is how long, in seconds, an effect waits for somebody to be logged in.
        """
        self._patience = patience
        self._ready = asyncio.Event()
        self._now = now or (lambda: datetime.now(UTC))
        self._client: discord.Client | None = None
        self._index = Index()

    def attach(self, client: discord.Client, index: Index) -> None:
        """Take the client that sends, and what the engine knows of circles. A new client replaces an old one."""
        self._client = client
        self._index = index
        self._ready.clear()

    def ready(self) -> None:
        """The client knows its servers: whatever waits for it may begin."""
        self._ready.set()

    def gone(self, client: discord.Client) -> None:
        """A client is closed: whatever comes now waits for the next one."""
        if client is self._client:
            self._ready.clear()

    @property
    def name(self) -> PlatformName:
        """Discord."""
        return PlatformName.DISCORD

    def instant(self, moment: datetime) -> str:
        """Write a time stamp that Discord shows to each reader in their own zone and language."""
        return f"<t:{int(moment.timestamp())}:f>"

    def extras(self, room: RoomId) -> frozenset[type[Extra]]:
        """What Discord has in such a room. Until the servers are known it may be everything, and waits."""
        client = self._logged_in()
        if client is None or not client.is_ready():
            return frozenset(EXTRAS)
        match self._channel(room):
            case discord.TextChannel():
                return ABILITIES[self.name].offered(thread=False, closed=True)
            case discord.Thread():
                return ABILITIES[self.name].offered(thread=True, closed=True)
            case _:
                return frozenset()

    async def carry_out(self, parcel: Parcel) -> Receipt:
        """Do it once."""
        client = self._logged_in() or await self._awaited()
        if client is None:
            return TryLater(seconds=NOT_CONNECTED)
        try:
            message = await message_of(parcel.view) if parcel.view is not None else Message()
            view = controls(message.rows, mark_of(parcel.key))
        except ValueError as problem:
            log.error("a card does not fit Discord", key=parcel.key, card=parcel.card, **describe(problem))
            return Refused(obstacle=Obstacle.INVALID)
        try:
            async with asyncio.timeout(GIVE_UP):
                return await self._do(client, parcel, message, view)
        except WEATHER as problem:
            receipt = self._named(parcel, message, receipt_of(problem))
            log.info("discord did not take it", key=parcel.key, receipt=str(receipt), **describe(problem))
            return receipt

    async def _do(
        self, client: discord.Client, parcel: Parcel, message: Message, view: discord.ui.View | None
    ) -> Receipt:
        effect = parcel.effect
        if isinstance(effect, Moderating):
            if not client.is_ready():
                return TryLater(seconds=NOT_READY)
            hindered = self._hindered(effect.room, WANTED[type(effect)])
            if hindered is not None:
                return hindered
            channel = self._channel(effect.room)
            if channel is None:
                return Refused(obstacle=Obstacle.ROOM_GONE)
            return await moderate(effect, channel, self._now())
        match effect:
            case Post(room=room) | Alert(room=room):
                if not client.is_ready():
                    return TryLater(seconds=NOT_READY)
                hindered = self._hindered(room, permissions.for_message(message))
                if hindered is not None:
                    return hindered
                return await _send(client.get_partial_messageable(int(native(room))), parcel, message, view)
            case Whisper(person=person):
                return await _send(await _private(client, person), parcel, message, view)
            case Edit(message=reference):
                channel, number = place_of_message(reference)
                there = client.get_partial_messageable(channel).get_partial_message(number)
                await there.edit(
                    content=message.content or None,
                    embeds=message.embeds,
                    attachments=[one.file() for one in message.attachments],
                    view=view,
                    allowed_mentions=discord.AllowedMentions.none(),
                )
                return Sent(message=reference)
            case Withdraw(message=reference):
                channel, number = place_of_message(reference)
                try:
                    await client.get_partial_messageable(channel).get_partial_message(number).delete()
                except discord.NotFound as gone:
                    if gone.code != UNKNOWN_MESSAGE:
                        raise
                return Sent(message=reference)
            case OpenThread(room=room, under=under, title=title):
                if not client.is_ready():
                    return TryLater(seconds=NOT_READY)
                hindered = self._hindered(room, WANTED[OpenThread])
                if hindered is not None:
                    return hindered
                return await self._open_thread(room, place_of_message(under)[1], title)
            case _:
                assert_never(effect)

    async def _open_thread(self, room: RoomId, number: int, title: str) -> Receipt:
        match self._channel(room):
            case discord.TextChannel() as channel:
                try:
                    await channel.get_partial_message(number).create_thread(name=limits.cut(title, limits.THREAD_TITLE))
                except discord.HTTPException as refused:
                    if refused.code != THREAD_ALREADY_OPEN:
                        raise
                # A thread bears the number of the message that it hangs under.
                return Sent(message=message_ref(number, number))
            case _:
                return Refused(obstacle=Obstacle.NOT_POSSIBLE)

    async def look_up(self, parcel: Parcel, since: datetime) -> LookedUp:
        """Search where it would be, back to five minutes before ``since``."""
        client = self._logged_in()
        if client is None or not client.is_ready():
            client = await self._awaited()
        if client is None or client.user is None:
            return NotNow(NOT_CONNECTED)
        try:
            async with asyncio.timeout(GIVE_UP):
                return await self._found(client, client.user.id, parcel, since)
        except WEATHER as problem:
            wait = wait_of(problem)
            if wait is not None:
                return NotNow(wait)
            match receipt_of(problem):
                case Refused(obstacle=obstacle):
                    return CannotTell(obstacle)
                case _:
                    return CannotTell()

    async def _found(self, client: discord.Client, ourselves: int, parcel: Parcel, since: datetime) -> LookedUp:
        effect = parcel.effect
        if isinstance(effect, ScheduledEvent):
            channel = self._channel(effect.room)
            known = None if channel is None else await scheduled(effect, channel.guild)
            return Absent() if known is None else Found(known)
        if isinstance(effect, Edit | Moderating):
            # done twice it is as if done once
            return Absent()
        match effect:
            case Post(room=room) | Alert(room=room):
                if not client.is_ready():
                    return NotNow(NOT_READY)
                # Without this permission Discord answers with an empty list, not with an error.
                hindered = self._hindered(room, ("view_channel", "read_message_history"))
                if hindered is not None:
                    return CannotTell(hindered.obstacle)
                channel = client.get_partial_messageable(int(native(room)))
                return await find(channel, ourselves, parcel, since, self._now())
            case Whisper(person=person):
                return await find(await _private(client, person), ourselves, parcel, since, self._now())
            case Withdraw(message=reference):
                gone = await _fetched(client, *place_of_message(reference)) is None
                return Found(reference) if gone else Absent()
            case OpenThread(under=under):
                number = place_of_message(under)[1]
                try:
                    await client.fetch_channel(number)
                except discord.NotFound as gone:
                    if gone.code != UNKNOWN_CHANNEL:
                        raise
                    return Absent()
                return Found(message_ref(number, number))
            case _:
                assert_never(effect)

    async def missing(self, circle: Circle) -> Sequence[Missing]:
        """Which permissions the bot lacks in a circle's rooms. A room that cannot be seen at all counts as one."""
        found: list[Missing] = []
        for room in dict.fromkeys((circle.home, circle.back)):
            channel = self._channel(room)
            if channel is None:
                if self._client is not None and self._client.is_ready():
                    found.append(_missing(room, "view_channel"))
                continue
            wanted = permissions.ROOM
            if circle.threads and room == circle.home:
                wanted += permissions.THREADS
            lacking = permissions.lacking(channel, wanted)
            found.extend(_missing(room, name) for name in lacking)
            if room == circle.home and "view_channel" not in lacking:
                names = permissions.lacking(channel, permissions.MODERATING)
                found.extend(
                    Missing(room, permissions.MODERATING[name], "mend-other", moderating=True) for name in names
                )
        return tuple(found)

    async def _awaited(self) -> discord.Client | None:
        """Wait a while for the client: after a start what is due need not wait longer than the connection takes."""
        try:
            async with asyncio.timeout(self._patience):
                await self._ready.wait()
        except TimeoutError:
            pass
        return self._logged_in()

    def _logged_in(self) -> discord.Client | None:
        client = self._client
        return client if client is not None and client.user is not None and not client.is_closed() else None

    def _channel(self, room: RoomId) -> permissions.Room | None:
        found = None if self._client is None else self._client.get_channel(int(native(room)))
        match found:
            case discord.abc.GuildChannel() | discord.Thread():
                return found
            case _:
                return None

    def _hindered(self, room: RoomId, wanted: Sequence[str]) -> Refused | None:
        """What is known to stand in the way, before Discord is asked: it counts refused requests against us."""
        client = self._client
        if client is None or not client.is_ready():
            return None
        channel = self._channel(room)
        if channel is not None:
            lacking = permissions.lacking(channel, wanted)
            return Refused(obstacle=Obstacle.NOT_ALLOWED, missing=permissions.words(lacking)) if lacking else None
        for circle in self._index.in_room(room):
            guild = int(native(circle.space))
            if client.get_guild(guild) is None and permissions.holds(client, guild):
                return Refused(obstacle=Obstacle.BOT_REMOVED)
        return None

    def _named(self, parcel: Parcel, message: Message, receipt: Receipt) -> Receipt:
        """Add what is missing to a refusal, if we can tell."""
        match receipt, parcel.effect:
            case Refused(obstacle=Obstacle.NOT_ALLOWED), Post(room=room) | Alert(room=room):
                return self._hindered(room, permissions.for_message(message)) or receipt
            case Refused(obstacle=Obstacle.NOT_ALLOWED), OpenThread(room=room):
                return self._hindered(room, WANTED[OpenThread]) or receipt
            case Refused(obstacle=Obstacle.NOT_ALLOWED), Whisper():
                # No permission of a server opens private messages: whatever the reason, this person is not reached.
                return Refused(obstacle=Obstacle.DM_CLOSED)
            case _:
                return receipt


def _missing(room: RoomId, name: str) -> Missing:
    return Missing(room, permissions.NAMES[name], f"mend-{name.replace('_', '-')}")


async def _send(
    place: discord.abc.Messageable, parcel: Parcel, message: Message, view: discord.ui.View | None
) -> Receipt:
    sent = await place.send(
        content=message.content or None,
        embeds=message.embeds,
        files=[one.file() for one in message.attachments],
        view=view or discord.utils.MISSING,
        # Discord answers a nonce that it has seen in the last minutes with the message that is there already.
        nonce=mark_of(parcel.key),
        allowed_mentions=message.allowed(),
    )
    return Sent(message=message_ref(sent.channel.id, sent.id))


async def _private(client: discord.Client, person: PersonId) -> discord.DMChannel:
    return await client.create_dm(discord.Object(int(native(person))))


async def _fetched(client: discord.Client, channel: int, number: int) -> discord.Message | None:
    try:
        return await client.get_partial_messageable(channel).fetch_message(number)
    except discord.NotFound as gone:
        if gone.code != UNKNOWN_MESSAGE:
            raise
        return None
