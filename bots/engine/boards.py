"""Brings the messages of boards to the state that they should show; see ``core.kernel.boards``."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import assert_never

import structlog
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.engine.clock import Clock
from bots.engine.codec import Codec, UnknownCard
from bots.engine.index import Index
from bots.engine.platform import Parcel, Platform
from bots.engine.render import Renderer
from bots.engine.supervise import describe
from bots.store import boards
from bots.store.boards import Stale
from bots.store.database import Database
from bots.store.loading import text_by_ref
from bots.store.vault import Vault
from core.circles.model import Circle
from core.kernel.boards import FIRST_PART
from core.kernel.cards import Card, needs_texts
from core.kernel.effects import Alert, Edit, Post
from core.kernel.events import Receipt, Refused, Sent, TryLater, Unclear
from core.kernel.ids import DeliveryKey, TextRef

log = structlog.get_logger()

AT_ONCE = 20
BETWEEN_EDITS = timedelta(seconds=1.5)
"""How soon one board may change again. Discord takes five edits of a room in five seconds, Slack fifty a minute."""
AFTER_A_LOST_ANSWER = timedelta(seconds=3)
A_LONG_WAIT = timedelta(hours=1)

PostAgain = Callable[[AsyncConnection, Circle, Post | Alert], Awaitable[None]]


class Editor:
    """Edits for one platform."""

    def __init__(
        self,
        *,
        database: Database,
        platform: Platform,
        codec: Codec,
        renderer: Renderer,
        index: Index,
        clock: Clock,
        vault: Vault,
        post: PostAgain,
    ) -> None:
        """``post`` sends a further message for a board whose own is gone."""
        self._database = database
        self._platform = platform
        self._codec = codec
        self._renderer = renderer
        self._index = index
        self._clock = clock
        self._vault = vault
        self._post = post

    async def once(self) -> bool:
        """Bring a few boards to their newest state. True if anything was done."""
        async with self._database.read() as connection:
            waiting = await boards.stale(connection, self._platform.name, self._clock.now(), AT_ONCE)
        if not waiting:
            return False
        receipts = await asyncio.gather(*(self._edit(board) for board in waiting))
        async with self._database.write() as connection:
            for board, receipt in zip(waiting, receipts, strict=True):
                await self._write_down(connection, board, receipt)
        return True

    async def _edit(self, board: Stale) -> Receipt:
        """Edit once. Never raises: a fault of ours is weather, and the log has it."""
        try:
            card = self._codec.decode_card(board.card, board.arguments)
            texts: dict[TextRef, str] = {}
            for ref in needs_texts(card):
                async with self._database.read() as connection:
                    text = await text_by_ref(connection, self._vault, ref)
                texts |= {} if text is None else {ref: text}
            desk = self._renderer.desk(self._platform.name, self._index.get(board.circle), texts=texts)
            parcel = Parcel(
                key=_key(board, board.placed),
                effect=Edit(key=_key(board, board.placed), message=board.message, card=card),
                view=self._renderer.view(card, desk),
                card=card.name,
                circle=board.circle,
            )
            return await self._platform.carry_out(parcel)
        except UnknownCard:
            log.error("a board cannot be read", card=board.card)
            return TryLater(seconds=A_LONG_WAIT.total_seconds())
        except Exception as problem:  # noqa: BLE001 - one board's fault must not stop the others
            log.error("a board could not be edited", card=board.card, **describe(problem))
            return TryLater(seconds=A_LONG_WAIT.total_seconds())

    async def _write_down(self, connection: AsyncConnection, board: Stale, receipt: Receipt) -> None:
        now = self._clock.now()
        match receipt:
            case Sent():
                await boards.showed(connection, board, now + BETWEEN_EDITS)
            case TryLater(seconds=seconds):
                await boards.later(connection, board, now + timedelta(seconds=seconds))
            case Unclear():
                # An edit may be made twice.
                await boards.later(connection, board, now + AFTER_A_LOST_ANSWER)
            case Refused():
                # Whatever stands in the way (somebody took the message away, the room is gone), a new message meets
                # it too, and what refuses that is told to the facilitators.
                circle = self._index.get(board.circle)
                if circle is None:
                    await boards.later(connection, board, now + A_LONG_WAIT)
                    return
                card = self._codec.decode_card(board.card, board.arguments)
                await boards.lost(connection, board)
                await self._post(connection, circle, _message(board, circle, card))
            case _:
                assert_never(receipt)


def _key(board: Stale, placed: int) -> DeliveryKey:
    return DeliveryKey(f"{FIRST_PART}/{board.id}" + (f"/{placed}" if placed > 1 else ""))


def _message(board: Stale, circle: Circle, card: Card) -> Post | Alert:
    key = _key(board, board.placed + 1)
    if board.room == circle.back:
        return Alert(key=key, room=board.room, card=card, echo=True)
    return Post(key=key, room=board.room, card=card, echo=True)
