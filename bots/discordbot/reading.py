"""Messages of people, as they come and as they are read back from what Discord still has."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from datetime import datetime

import discord
import structlog

from bots.discordbot.errors import WEATHER
from bots.discordbot.translate import message_ref, person_id, room_id
from bots.engine.hearing import CannotRead, Hearing
from bots.engine.index import Index
from bots.engine.supervise import keep_running
from core.circles.model import CircleState
from core.kernel.ids import MessageRef, PlatformName, RoomId, native
from core.kernel.writing import Position, Writing, Written

log = structlog.get_logger()

MOST_READ = 2_000
"""Messages that are read of one room; of a room with more, the oldest that were missed."""
TRIED_AGAIN = 60.0
_PEOPLES = (discord.MessageType.default, discord.MessageType.reply)
Room = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


def written_of(message: discord.Message, room: RoomId, *, edited: bool = False, late: bool = False) -> Written | None:
    """Read a message; None if no person wrote it."""
    if message.author.bot or message.webhook_id is not None or message.type not in _PEOPLES:
        return None
    return Written(
        room=room,
        message=message_ref(message.channel.id, message.id),
        person=person_id(message.author.id),
        at=message.created_at,
        text=message.content,
        beside=_beside(message),
        writing=Writing.EDITED if edited else Writing.NEW,
        late=late,
        under=_under(message),
        roles=_roles(message.author),
    )


def _roles(author: discord.User | discord.Member) -> frozenset[str] | None:
    """Return whatever roles Discord says with a message. It does not say them of one that is read back."""
    match author:
        case discord.Member():
            return frozenset(str(role.id) for role in author.roles if not role.is_default())
        case _:
            return None


def _under(message: discord.Message) -> MessageRef | None:
    """Return the message that it answers. A thread bears the number of the message that it hangs under."""
    match message.channel:
        case discord.Thread(id=own, parent_id=parent):
            return message_ref(parent, own)
        case _:
            pass
    answered = message.reference if message.type is discord.MessageType.reply else None
    if answered is None or answered.message_id is None:
        return None
    return message_ref(answered.channel_id, answered.message_id)


def _beside(message: discord.Message) -> str:
    names = [one.filename for one in message.attachments]
    forwarded = [one.content for one in message.message_snapshots]
    return "\n".join(filter(None, (*forwarded, *names)))


class Reading:
    """Hears the rooms of circles and the threads in them, and reads back what was missed there."""

    def __init__(self, client: discord.Client, index: Index, hearing: Hearing) -> None:
        """``hearing`` knows how far each room was heard."""
        self._client = client
        self._index = index
        self._hearing = hearing
        self._task: asyncio.Task[None] | None = None

    def room_of(self, channel: object) -> RoomId | None:
        """Return the circle's room that a channel is, or that a thread is in."""
        match channel:
            case discord.Thread(id=own, parent_id=parent):
                rooms = (room_id(own), room_id(parent))
            case discord.abc.GuildChannel(id=own):
                rooms = (room_id(own),)
            case _:
                rooms = ()
        return next((room for room in rooms if self._index.in_room(room)), None)

    async def hear(self, message: discord.Message, *, edited: bool = False) -> None:
        """Hand on a message that has come."""
        room = self.room_of(message.channel)
        written = written_of(message, room, edited=edited) if room is not None else None
        if written is not None:
            await self._hearing.hear(written)

    async def taken_back(self, channel: int, message: int, now: datetime) -> None:
        """Hand on that a message is gone. Discord does not say whose it was."""
        found = self._client.get_channel(channel)
        room = self.room_of(found) if found is not None else None
        if room is not None:
            reference = message_ref(channel, message)
            gone = Written(room=room, message=reference, person=None, at=now, writing=Writing.DELETED)
            await self._hearing.hear(gone)

    def begin(self) -> None:
        """Read back what was missed, beside everything else."""
        self.stop()
        self._task = asyncio.create_task(keep_running("reading back", self._catch_up))

    def stop(self) -> None:
        """End it; the next connection goes on."""
        if self._task is not None:
            self._task.cancel()

    async def _catch_up(self) -> None:
        while True:
            rooms = frozenset(
                room
                for circle in self._index.all()
                if circle.platform is PlatformName.DISCORD and circle.state is not CircleState.ARCHIVED
                for room in (circle.home, circle.back)
            )
            wait = await self._hearing.read_back(rooms, self._missed)
            if wait is None:
                return
            await asyncio.sleep(wait)

    async def _missed(self, room: RoomId, since: Position) -> AsyncGenerator[Written]:
        channel = self._client.get_channel(int(native(room)))
        match channel:
            case discord.TextChannel() | discord.VoiceChannel() | discord.StageChannel() | discord.Thread():
                try:
                    found = await self._found(channel, since)
                except (discord.Forbidden, discord.NotFound):
                    raise CannotRead(None) from None
                except WEATHER:
                    raise CannotRead(TRIED_AGAIN) from None
            case _:
                # its server may be away for a while
                raise CannotRead(TRIED_AGAIN)
        for message in sorted(found, key=lambda one: one.id):
            written = written_of(message, room, late=True)
            if written is not None:
                yield written

    async def _found(self, room: Room, since: Position) -> list[discord.Message]:
        _, _, last = since.message.partition("/")
        after = discord.Object(int(last)) if last else discord.Object(discord.utils.time_snowflake(since.at))
        threads = [one for one in room.guild.threads if one.parent_id == room.id]
        late = [one for one in threads if (one.last_message_id or 0) > after.id]
        found: list[discord.Message] = []
        for place in (room, *late):
            found += [one async for one in place.history(limit=MOST_READ, after=after, oldest_first=True)]
        return found
