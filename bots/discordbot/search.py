"""Whether something was sent after all: Discord keeps a button's id for ever, and in it the mark of its delivery."""

from __future__ import annotations

from datetime import datetime, timedelta

import discord

from bots.discordbot import limits
from bots.discordbot.translate import message_ref
from bots.discordbot.widgets import can_carry_a_mark, marks_of
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

    A message without a button bears no mark, and one that was edited may have lost its own. If the bot posted
    anything there that could be it, nobody can tell, unless Discord still knows the nonce: then sending it
    again cannot double it.
    """
    mark = mark_of(parcel.key)
    markable = parcel.view is not None and can_carry_a_mark(parcel.view.rows)
    nameless = False
    read = 0
    async for message in room.history(limit=MOST_READ, after=since - SKEW, oldest_first=True):
        read += 1
        if message.author.id != ourselves:
            continue
        marks = marks_of(message)
        if mark in marks or str(message.nonce) == mark:
            return Found(message_ref(message.channel.id, message.id))
        if not marks and message.interaction_metadata is None:
            nameless = nameless or not markable or message.edited_at is not None
    if read == MOST_READ:
        return CannotTell()
    if not nameless or now - since < timedelta(seconds=limits.NONCE_SECONDS):
        return Absent()
    return CannotTell()
