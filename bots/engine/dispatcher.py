"""Takes what is ready in hand, sends it, and writes the receipts down.

``sending`` is on the disk before the first byte leaves. What is found in ``sending`` when nobody holds it any
more is looked up before anything else; what cannot be looked up goes to people and is never sent blindly.

Longer than most files here: what holds a delivery, sends it and lets it go must agree on who has it.
"""

from __future__ import annotations

import asyncio
import uuid
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bots.engine.clock import Clock
from bots.engine.codec import Codec, Coded, UnknownCard
from bots.engine.index import Index
from bots.engine.ladders import climbed, found_on
from bots.engine.platform import Absent, CannotTell, Found, LookedUp, NotNow, Parcel, Platform
from bots.engine.render import Renderer
from bots.engine.supervise import describe
from bots.store import outbox
from bots.store.database import Database
from bots.store.loading import member_by_id, text_by_ref
from bots.store.outbox import Delivery
from bots.store.vault import Vault
from core.circles.reaching import INVITATIONS, unwanted
from core.kernel.effects import Alert, Everywhere, Intent, Ladder, Post, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Received, Refused, Sent, TryLater, Unclear
from core.kernel.extras import Extra
from core.kernel.ids import DeliveryKey, TextRef
from core.schedule.slots import zone

log = structlog.get_logger()

BATCH = 250
BREATH = 25
"""So many are put into words at a stretch; then whoever pressed a button gets a turn."""
HOLD = timedelta(minutes=2)
"""How long a row may stay in hand. An adapter gives up on a send well before that."""
LOOK_UP_AFTER = timedelta(seconds=10)
"""How soon a lost answer is looked up. The platform may still be at it, so not at once; should it be later than
that, the key that the second try carries too keeps it from being doubled."""
LOOK_AGAIN = 1.0
"""Seconds after which new rows are taken in hand although something slow is in the air."""
BETWEEN_LOOKS = 0.02
"""Seconds between two looks for new rows while others are still in hand."""
LOOK_UPS_AT_ONCE = 50
PATIENT_TRIES = 5
LONGEST_WAIT = 300.0
"""After so many tries each waits longer than the one before, up to this many seconds."""
GIVE_UP_AFTER = timedelta(hours=24)
"""How long weather may last: an outage of an evening must not lose a topic."""

Heard = Callable[[Sequence[tuple[Delivery, Received]]], Awaitable[None]]


@dataclass(slots=True)
class _Hand:
    """One that sends, and whether it waits for an answer just now."""

    waiting: bool = False


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
        hold: timedelta = HOLD,
        look_up_after: timedelta = LOOK_UP_AFTER,
    ) -> None:
        """``heard`` is called with receipts that a decision must hear of, after they are written down."""
        self._hold = hold
        self._look_up_after = look_up_after
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
        self._in_hand: dict[DeliveryKey, Delivery] = {}
        """What has a lease of ours and no receipt on the disk yet."""
        self._queue: deque[tuple[Delivery, datetime, Intent | None]] = deque()
        """Of that, what nobody has begun to send."""
        self._done: list[tuple[Delivery, Receipt]] = []
        """Of that, what waits for its receipt to be written down."""
        self._hands: set[asyncio.Task[None]] = set()
        self._looked = 0.0
        self._looking: set[asyncio.Task[None]] = set()

    async def recover(self) -> None:
        """Take over what a former process had in hand, and look it up."""
        alone = self._database.dialect == "sqlite"
        async with self._database.write(full=True) as connection:
            stuck = await outbox.claim_stuck(
                connection, self._platform.name, self._lease, self._clock.now(), self._hold, alone=alone
            )
        await self._look_up(stuck)

    async def once(self, *, wait_for_all: bool = False) -> bool:
        """Send what is due, up to a batch. True if anything was done.

        ``wait_for_all`` returns only when nothing of it is in the air; else a slow send does not hold up
        the others.
        """
        room = self._at_once - len(self._in_hand)
        if room > 0 and (not self._in_hand or (room >= self._at_once // 4 and self._looks_again())):
            await self._take_in_hand(room)
        waited = {*self._hands, *self._looking}
        if not waited and not self._done:
            return False
        if wait_for_all:
            while self._hands or not all(task.done() for task in waited):
                waited = {*self._hands, *self._looking}
                await asyncio.wait(waited)
                self._let_go_of_hands()
        elif not self._done:
            await asyncio.wait(waited, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
        self._let_go_of_hands()
        for looked in [task for task in self._looking if task.done()]:
            self._looking.discard(looked)
            looked.result()
        # Forgotten only when written down: whoever stops us in between finds them and writes them down.
        done = self._done[:]
        await self._settle(done)
        del self._done[: len(done)]
        for delivery, _ in done:
            del self._in_hand[delivery.key]
        return True

    def _looks_again(self) -> bool:
        """Not at once, as long as there is something to send anyway."""
        return asyncio.get_running_loop().time() - self._looked >= BETWEEN_LOOKS

    def _let_go_of_hands(self) -> None:
        for hand in [hand for hand in self._hands if hand.done()]:
            self._hands.discard(hand)
            hand.result()

    async def _take_in_hand(self, room: int) -> None:
        now = self._clock.now()
        self._looked = asyncio.get_running_loop().time()
        stuck: list[Delivery] = []
        async with self._database.read() as connection:
            # To look is cheap; to claim needs the writer's turn.
            if not await outbox.anything_to_take(connection, self._platform.name, now):
                return
        async with self._database.write(full=True, patient=True) as connection:
            if not self._looking:
                # Expired leases first: a send whose outcome is unknown goes before new ones.
                stuck = await outbox.claim_stuck(
                    connection, self._platform.name, self._lease, now, self._hold, alone=False
                )
            claimed = await outbox.claim(connection, self._platform.name, self._lease, now, self._hold, room)
        self._begin([(delivery, None) for delivery in claimed], now)
        stuck = [row for row in stuck if row.key not in self._in_hand]
        if stuck:
            # Beside the sends: a room that cannot be searched just now must not hold up the others.
            self._looking.add(asyncio.create_task(self._look_up(stuck)))

    @property
    def hold(self) -> timedelta:
        """How long a row may stay in hand."""
        return self._hold

    @property
    def lease(self) -> str:
        """Who holds what is in our hand."""
        return self._lease

    def has_room_for(self, many: int) -> bool:
        """Whether so many more may be in hand. Twice a batch: one is written down while the other is sent."""
        return len(self._in_hand) + many <= self._at_once * 2

    def take_over(self, deliveries: Sequence[tuple[Delivery, Intent]], claimed: datetime) -> None:
        """Send what was committed as being in our hand; it must be on the disk."""
        self._begin(deliveries, claimed)

    def _begin(self, deliveries: Sequence[tuple[Delivery, Intent | None]], claimed: datetime) -> None:
        for delivery, intent in deliveries:
            self._in_hand[delivery.key] = delivery
            self._queue.append((delivery, claimed, intent))
        if deliveries:
            self._one_more_hand()

    def _one_more_hand(self) -> None:
        self._hands.add(asyncio.create_task(self._work()))

    async def _work(self) -> None:
        """Send what nobody has begun. Whoever has to wait for an answer calls another hand for the rest."""
        hand = _Hand()
        call_soon = asyncio.get_running_loop().call_soon
        while self._queue:
            # Heard when this one gives the loop back: within a send it waits for the platform, else it takes breath.
            call_soon(self._help, hand)
            for _ in range(BREATH):
                if not self._queue:
                    return
                delivery, claimed, intent = self._queue.popleft()
                hand.waiting = True
                result = await self._deliver(delivery, claimed, intent)
                hand.waiting = False
                self._done.append(result)
            await asyncio.sleep(0)

    def _help(self, hand: _Hand) -> None:
        if hand.waiting and self._queue:
            self._one_more_hand()

    @property
    def idle(self) -> bool:
        """Whether nothing is in the air."""
        return not self._in_hand and not self._looking

    async def stop(self) -> None:
        """Let what is in the air come to its end, and write it down."""
        for looking in self._looking:
            looking.cancel()
        await asyncio.gather(*self._looking, return_exceptions=True)
        self._looking.clear()
        # What nobody has begun stays ``sending``, as does what does not end in time: it is looked up at the next start.
        self._queue.clear()
        if self._hands:
            _, late = await asyncio.wait(self._hands, timeout=self._hold.total_seconds() / 4)
            for hand in late:
                hand.cancel()
            self._hands.clear()
        await self._settle(self._done)
        self._done.clear()
        self._in_hand.clear()

    async def _settle(
        self, results: Sequence[tuple[Delivery, Receipt]], not_now: Sequence[tuple[Delivery, float]] = ()
    ) -> None:
        if not results and not not_now:
            return
        now = self._clock.now()
        results = [(delivery, _patient(delivery, receipt)) for delivery, receipt in results]
        later = [(delivery.key, now + timedelta(seconds=seconds)) for delivery, seconds in not_now]
        for delivery, receipt in results:
            match receipt:
                case Unclear():
                    later.append((delivery.key, now + self._look_up_after))
                case _:
                    continue
        async with self._database.write(patient=True) as connection:
            heard = await outbox.settle(connection, self._lease, results, now)
            await outbox.look_up_at(connection, self._lease, later)
        if heard:
            await self._heard(heard)

    async def _deliver(
        self, delivery: Delivery, claimed: datetime, known: Intent | None = None
    ) -> tuple[Delivery, Receipt]:
        """Send one row once. Never raises: a fault of ours is a refusal, and people are told."""
        try:
            intent = known or self._intent(delivery)
            if intent is None:
                return delivery, Refused(obstacle=Obstacle.INVALID)
            now = self._clock.now()
            if now > claimed + self._hold / 2:
                # Woken up late: another process may hold the row by now.
                return delivery, Unclear()
            if delivery.attempts > 1 and now - (delivery.first_tried or now) > GIVE_UP_AFTER:
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

                async def carry_out(step: Everywhere | Extra) -> Receipt:
                    return await self._platform.carry_out(await self._parcel(delivery, step))

                return await climbed(intent, self._platform.extras(intent.room), carry_out)

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

    async def _parcel(self, delivery: Delivery, effect: Everywhere | Extra) -> Parcel:
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
                return Parcel(key=delivery.key, effect=effect, view=view, card=card.name, circle=delivery.circle)
            case _:
                return Parcel(key=delivery.key, effect=effect, circle=delivery.circle)

    async def _look_up(self, stuck: Sequence[Delivery]) -> None:
        """Find out what became of rows that somebody let go of."""
        results: list[tuple[Delivery, Receipt]] = []
        not_now: list[tuple[Delivery, float]] = []
        at_once = asyncio.Semaphore(LOOK_UPS_AT_ONCE)

        async def one(delivery: Delivery) -> None:
            try:
                async with at_once:
                    found = await self._found_out(delivery)
            except Exception as problem:  # noqa: BLE001 - the row stays in hand and is looked up again
                log.error("a delivery could not be looked up", key=delivery.key, **describe(problem))
                return
            match found:
                case NotNow(seconds):
                    log.info("a delivery is looked up later", key=delivery.key, seconds=seconds)
                    not_now.append((delivery, seconds))
                case receipt:
                    results.append((delivery, receipt))

        await asyncio.gather(*(one(delivery) for delivery in stuck))
        await self._settle(results, not_now)

    async def _looked_up(self, delivery: Delivery, effect: Everywhere | Extra) -> LookedUp:
        since = delivery.first_tried or self._clock.now()
        return await self._platform.look_up(await self._parcel(delivery, effect), since)

    async def _found_out(self, delivery: Delivery) -> Receipt | NotNow:
        intent = self._intent(delivery)
        if intent is None:
            return Refused(obstacle=Obstacle.INVALID)
        match intent:
            case Ladder():

                async def look_up(step: Everywhere | Extra) -> LookedUp:
                    return await self._looked_up(delivery, step)

                return await found_on(intent, self._platform.extras(intent.room), look_up)
            case Post() | Whisper() | Alert() | Withdraw():
                found = await self._looked_up(delivery, intent)
        match found:
            case Found(message):
                return Sent(message=message)
            case Absent():
                return TryLater(seconds=0)
            case CannotTell(obstacle):
                return Refused(obstacle=obstacle)
            case NotNow() as wait:
                return wait


def _patient(delivery: Delivery, receipt: Receipt) -> Receipt:
    """Wait longer from try to try; what the platform asks for is the least."""
    match receipt:
        case TryLater(seconds=seconds) if delivery.attempts > PATIENT_TRIES:
            growing = min(2.0 ** min(delivery.attempts - PATIENT_TRIES, 20), LONGEST_WAIT)
            return TryLater(seconds=max(seconds, growing))
        case _:
            return receipt
