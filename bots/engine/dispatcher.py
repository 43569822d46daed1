"""Takes what is ready in hand, sends it, and writes the receipts down.

``sending`` is on the disk before the first byte leaves. What is found in ``sending`` when nobody holds it any
more is looked up before anything else; what cannot be looked up goes to people and is never sent blindly.
"""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

import structlog

from bots.engine.clock import Clock
from bots.engine.codec import Codec, Coded, UnknownCard
from bots.engine.index import Index
from bots.engine.platform import Absent, CannotTell, Found, NotNow, Parcel, Platform
from bots.engine.render import Renderer
from bots.engine.supervise import describe
from bots.store import outbox
from bots.store.database import Database
from bots.store.loading import member_by_id, text_by_ref
from bots.store.outbox import Delivery
from bots.store.vault import Vault
from core.circles.reaching import INVITATIONS, unwanted
from core.kernel.cards import Card
from core.kernel.effects import Alert, Extra, Intent, Ladder, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Received, Refused, Sent, TryLater, Unclear
from core.kernel.ids import DeliveryKey, TextRef
from core.schedule.slots import zone

log = structlog.get_logger()

BATCH = 250
HOLD = timedelta(minutes=2)
"""How long a row may stay in hand. An adapter gives up on a send well before that."""
MOST_ATTEMPTS = 30

Heard = Callable[[Sequence[tuple[Delivery, Received]]], Awaitable[None]]


class Dispatcher:
    """Delivers for one platform."""

    def __init__(
        self,
        *,
        database: Database,
        vault: Vault,
        platform: Platform,
        codec: Codec,
        renderer: Renderer,
        index: Index,
        clock: Clock,
        heard: Heard,
        at_once: int = BATCH,
    ) -> None:
        """``heard`` is called with receipts that a decision must hear of, after they are written down."""
        self._database = database
        self._vault = vault
        self._platform = platform
        self._codec = codec
        self._renderer = renderer
        self._index = index
        self._clock = clock
        self._heard = heard
        self._at_once = at_once
        self._lease = uuid.uuid4().hex
        self._running: dict[asyncio.Task[tuple[Delivery, Receipt]], DeliveryKey] = {}
        self._cards: dict[tuple[str, str], Card] = {}

    async def recover(self) -> None:
        """Take over what a former process had in hand, and look it up."""
        alone = self._database.dialect == "sqlite"
        async with self._database.write(full=True) as connection:
            stuck = await outbox.claim_stuck(
                connection, self._platform.name, self._lease, self._clock.now(), HOLD, alone=alone
            )
        await self._look_up(stuck)

    async def once(self, *, wait_for_all: bool = False) -> bool:
        """Send what is due, up to a batch. True if anything was done.

        ``wait_for_all`` returns only when nothing of it is in the air; else a slow send does not hold up
        the others.
        """
        room = self._at_once - len(self._running)
        claimed: list[Delivery] = []
        if room > 0 and (not self._running or room >= self._at_once // 4):
            now = self._clock.now()
            async with self._database.write(full=True) as connection:
                # Expired leases first: a send whose outcome is unknown goes before new ones.
                stuck = await outbox.claim_stuck(connection, self._platform.name, self._lease, now, HOLD, alone=False)
                claimed = await outbox.claim(connection, self._platform.name, self._lease, now, HOLD, room)
            await self._look_up([row for row in stuck if row.key not in self._running.values()])
        for delivery in claimed:
            task = asyncio.create_task(self._deliver(delivery, self._clock.now()))
            self._running[task] = delivery.key
        if not self._running:
            return False
        how = asyncio.ALL_COMPLETED if wait_for_all else asyncio.FIRST_COMPLETED
        done, _ = await asyncio.wait(self._running, return_when=how)
        for task in done:
            del self._running[task]
        await self._settle([task.result() for task in done])
        return True

    @property
    def idle(self) -> bool:
        """Whether nothing is in the air."""
        return not self._running

    async def stop(self) -> None:
        """Let what is in the air come to its end, and write it down."""
        if self._running:
            done, _ = await asyncio.wait(self._running, timeout=HOLD.total_seconds() / 4)
            await self._settle([task.result() for task in done])
            self._running.clear()

    async def _settle(self, results: Sequence[tuple[Delivery, Receipt]]) -> None:
        async with self._database.write() as connection:
            heard = await outbox.settle(connection, self._lease, results, self._clock.now())
        if heard:
            await self._heard(heard)

    async def _deliver(self, delivery: Delivery, claimed: datetime) -> tuple[Delivery, Receipt]:
        """Send one row once. Never raises: a fault of ours is a refusal, and people are told."""
        try:
            intent = self._intent(delivery)
            if intent is None:
                return delivery, Refused(obstacle=Obstacle.INVALID)
            if self._clock.now() > claimed + HOLD / 2:
                # Woken up late: another process may hold the row by now.
                return delivery, Unclear()
            if delivery.attempts > MOST_ATTEMPTS:
                return delivery, Refused(obstacle=Obstacle.NOT_POSSIBLE)
            return delivery, await self._send(delivery, intent)
        except Exception as problem:  # noqa: BLE001 - one row's fault must not stop the others
            log.error("a delivery failed", key=delivery.key, card=delivery.card, **describe(problem))
            return delivery, Unclear()

    def _intent(self, delivery: Delivery) -> Intent | None:
        try:
            coded = Coded(delivery.kind, delivery.address, delivery.card, delivery.arguments)
            return self._codec.decode(delivery.key, coded)
        except UnknownCard:
            log.error("a delivery cannot be read", key=delivery.key, card=delivery.card)
            return None

    async def _send(self, delivery: Delivery, intent: Intent) -> Receipt:
        match intent:
            case Whisper() if await self._unwanted(delivery, intent):
                # Nothing leaves, and the row no longer waits; there is no receipt to write down.
                return Unclear()
            case Post() | Whisper() | Alert() | Withdraw():
                return await self._platform.carry_out(await self._parcel(delivery, intent))
            case Ladder():
                offered = self._platform.extras(intent.room)
                for rung in intent.rungs:
                    if type(rung) not in offered:
                        continue
                    receipt = await self._platform.carry_out(await self._parcel(delivery, rung))
                    if not isinstance(receipt, Refused):
                        return receipt
                if intent.otherwise is None:
                    return Refused(obstacle=Obstacle.NOT_POSSIBLE)
                return await self._platform.carry_out(await self._parcel(delivery, intent.otherwise))

    async def _unwanted(self, delivery: Delivery, whisper: Whisper) -> bool:
        """Whether the member changed their mind since it was decided; then it is taken back."""
        if delivery.card not in INVITATIONS:
            return False
        async with self._database.read() as connection:
            member = await member_by_id(connection, delivery.circle, whisper.person)
        circle = self._index.get(delivery.circle)
        where = zone(circle.zone if circle is not None else "UTC")
        if member is None or where is None or delivery.card not in unwanted(member, self._clock.now(), where):
            return False
        async with self._database.write() as connection:
            await outbox.take_back(connection, self._lease, delivery.key, self._clock.now())
        return True

    async def _parcel(self, delivery: Delivery, effect: Post | Whisper | Alert | Withdraw | Extra) -> Parcel:
        match effect:
            case Post(card=card) | Whisper(card=card) | Alert(card=card):
                circle = self._index.get(delivery.circle)
                texts: dict[TextRef, str] = {}
                member = None
                if delivery.text_ref or isinstance(effect, Whisper):
                    async with self._database.read() as connection:
                        if delivery.text_ref:
                            ref = TextRef(delivery.text_ref)
                            text = await text_by_ref(connection, self._vault, ref)
                            texts = {} if text is None else {ref: text}
                        if isinstance(effect, Whisper):
                            member = await member_by_id(connection, delivery.circle, effect.person)
                desk = self._renderer.desk(self._platform.name, circle, member, texts=texts)
                view = self._renderer.view(card, desk)
                return Parcel(key=delivery.key, effect=effect, view=view, card=card.name)
            case _:
                return Parcel(key=delivery.key, effect=effect)

    async def _look_up(self, stuck: Sequence[Delivery]) -> None:
        """Find out what became of rows that somebody let go of."""
        results: list[tuple[Delivery, Receipt]] = []
        for delivery in stuck:
            try:
                results.append((delivery, await self._found_out(delivery)))
            except Exception as problem:  # noqa: BLE001 - the row stays in hand and is looked up again
                log.error("a delivery could not be looked up", key=delivery.key, **describe(problem))
        if results:
            await self._settle(results)

    async def _found_out(self, delivery: Delivery) -> Receipt:
        intent = self._intent(delivery)
        if intent is None:
            return Refused(obstacle=Obstacle.INVALID)
        match intent:
            case Post() | Whisper() | Alert() | Withdraw():
                parcel = await self._parcel(delivery, intent)
            case Ladder(otherwise=otherwise, rungs=rungs):
                effect = otherwise if otherwise is not None else rungs[0]
                parcel = await self._parcel(delivery, effect)
        since = delivery.first_tried or self._clock.now()
        match await self._platform.look_up(parcel, since):
            case Found(message):
                return Sent(message=message)
            case Absent():
                return TryLater(seconds=0)
            case CannotTell(obstacle):
                return Refused(obstacle=obstacle)
            case NotNow(seconds):
                log.info("a delivery is looked up later", key=delivery.key, seconds=seconds)
                return Unclear()
