"""Whether something was sent after all: Discord keeps a button's id for ever, and in it the mark of its delivery."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

import discord

from bots.discordbot import limits
from bots.discordbot.translate import message_ref
from bots.discordbot.widgets import can_carry_a_mark, meaning_of
from bots.engine.buttons import mark_of
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, Parcel

SKEW = timedelta(minutes=5)
"""How far Discord's clock and ours may be apart."""
MOST_READ = 5_000
"""Messages that are read before we give up; a room as busy as that cannot be searched in time."""


async def find(
    room: discord.abc.Messageable, ourselves: int, parcel: Parcel, since: datetime, now: datetime
) -> LookedUp:
    """Search a room or private messages back to before ``since``.

    A message without a button bears no mark. If the bot posted anything there that could be it, nobody can
    tell, unless Discord still knows the nonce: then sending it again cannot double it.
    """
    mark = mark_of(parcel.key)
    markable = parcel.view is not None and can_carry_a_mark(parcel.view.rows)
    nameless = False
    read = 0
    async for message in room.history(limit=MOST_READ, after=since - SKEW, oldest_first=True):
        read += 1
        if message.author.id != ourselves:
            continue
        marks = tuple(_marks(message))
        if mark in marks or str(message.nonce) == mark:
            return Found(message_ref(message.channel.id, message.id))
        nameless = nameless or (not marks and message.interaction_metadata is None)
    if read == MOST_READ:
        return CannotTell()
    if markable or not nameless or now - since < timedelta(seconds=limits.NONCE_SECONDS):
        return Absent()
    return CannotTell()


def _marks(message: discord.Message) -> Iterator[str]:
    for row in message.components:
        for part in _children(row):
            meaning = meaning_of(getattr(part, "custom_id", None) or "")
            if meaning is not None and meaning.pressed.mark:
                yield meaning.pressed.mark


def _children(row: Any) -> Iterator[Any]:
    yield from getattr(row, "children", ())
