"""What came of events that were seen before, so that one that comes twice is done once."""

from __future__ import annotations

import json
from datetime import datetime

from sqlalchemy import bindparam, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.engine.codec import Codec, UnknownCard
from bots.store import tables as t
from core.circles.common import AlreadyDone
from core.kernel.decision import AskFor, Reply, Show
from core.kernel.ids import EventId

_reply = select(t.events.c.reply).where(t.events.c.id == bindparam("event"))


class Outcomes:
    """Keeps replies by the platform's id of the event. A reply that shows private text is not kept."""

    def __init__(self, codec: Codec) -> None:
        """``codec`` knows the cards whose replies may be kept."""
        self._codec = codec

    async def known(self, connection: AsyncConnection, event: EventId) -> Reply | None:
        """Return the stored reply of an event that was handled before; None if it is new."""
        stored = (await connection.execute(_reply, {"event": event})).scalar()
        if stored is None:
            return None
        if stored:
            name, arguments, replace = json.loads(stored)
            try:
                return Show(self._codec.decode_card(name, arguments), replace=replace)
            except UnknownCard:
                pass
        return Show(AlreadyDone())

    async def keep(
        self, connection: AsyncConnection, event: EventId, circle: str, at: datetime, reply: Reply | None
    ) -> None:
        """Write down that an event was handled, and its reply if it holds no private text."""
        await connection.execute(
            insert(t.events), [{"id": event, "circle": circle, "at": at, "reply": self._stored(reply)}]
        )

    def _stored(self, reply: Reply | None) -> str:
        match reply:
            case Show(card, _, replace) if self._codec.knows(card):
                name, arguments = self._codec.encode_card(card)
                return json.dumps([name, arguments, replace])
            case Show() | AskFor() | None:
                return ""
