"""The table of deliveries: ``ready -> sending -> sent | refused | dead``, or ``cancelled``.

``sending`` is committed before the first byte leaves. Every change of a row that is in somebody's hand checks
the lease, so that a process that wakes up late changes nothing.

Longer than most files here: each step of a delivery is one statement, and they are right only beside each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import and_, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.apply import WAITING, many_new
from bots.store.many import Many
from core.kernel.cards import needs_texts
from core.kernel.effects import Alert, Intent, Ladder, Post, Urgency, Whisper, Withdraw
from core.kernel.events import Obstacle, Receipt, Received, Refused, Sent, TryLater, Unclear
from core.kernel.ids import CircleId, DeliveryKey, MessageRef, PlatformName
from core.kernel.quick import quick

SETTLED_BY_US = ("sent", "refused", "dead", "cancelled")


@quick
@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """One row that is due, as a dispatcher takes it in hand."""

    key: DeliveryKey
    circle: CircleId
    kind: str
    address: str
    card: str
    arguments: str = field(repr=False)
    text_ref: str
    occasion: str
    attempts: int
    first_tried: datetime | None
    echo: bool


def _delivery(row: Sequence[Any]) -> Delivery:
    """Columns by position, as in ``_COLUMNS``: names would cost more than the query."""
    return Delivery(
        key=DeliveryKey(row[0]),
        circle=CircleId(row[1]),
        kind=row[2],
        address=row[3],
        card=row[4],
        arguments=row[5],
        text_ref=row[6] or "",
        occasion=row[7],
        attempts=row[8],
        first_tried=row[9],
        echo=row[10],
    )


_COLUMNS = (
    t.deliveries.c.key,
    t.deliveries.c.circle,
    t.deliveries.c.kind,
    t.deliveries.c.address,
    t.deliveries.c.card,
    t.deliveries.c.arguments,
    t.deliveries.c.text_ref,
    t.deliveries.c.occasion,
    t.deliveries.c.attempts,
    t.deliveries.c.first_tried,
    t.deliveries.c.echo,
)

_new = many_new(t.deliveries)
_waiting = (
    select(t.deliveries.c.key)
    .where(
        t.deliveries.c.state == "ready",
        t.deliveries.c.platform == bindparam("platform"),
        t.deliveries.c.urgency.in_([int(urgency) for urgency in Urgency]),
        t.deliveries.c.not_before <= bindparam("now", type_=t.deliveries.c.not_before.type),
    )
    .limit(1)
)
_settle = Many(
    lambda _: (
        update(t.deliveries)
        .where(
            t.deliveries.c.key == bindparam("the_key"),
            t.deliveries.c.lease == bindparam("the_lease"),
            t.deliveries.c.state == "sending",
        )
        .values(
            state=bindparam("to"),
            message=bindparam("message"),
            obstacle=bindparam("obstacle"),
            not_before=bindparam("later"),
            settled=bindparam("at"),
        )
    )
)
_let_go = (
    select(t.deliveries.c.key)
    .where(
        t.deliveries.c.state == "sending",
        t.deliveries.c.platform == bindparam("platform"),
        t.deliveries.c.leased_until <= bindparam("now", type_=t.deliveries.c.leased_until.type),
    )
    .limit(1)
)
SOME = 100
_some_troubles = select(t.troubles.c.circle, t.troubles.c.subject).limit(SOME)

Encode = Callable[[Intent], tuple[str, str, str, str]]
"""Returns (kind, address, card, arguments)."""


def _row(
    circle: CircleId,
    platform: PlatformName,
    intent: Intent,
    encode: Encode,
    now: datetime,
    doubted_since: datetime | None,
) -> dict[str, Any]:
    kind, address, card, arguments = encode(intent)
    person: str | None = None
    text_ref: str | None = None
    occasion = ""
    urgency = 1
    not_before: datetime | None = None
    echo = False
    match intent:
        case Post():
            occasion, urgency, not_before, echo = (
                intent.occasion,
                intent.urgency,
                intent.not_before,
                intent.echo,
            )
            text_ref = next(iter(needs_texts(intent.card)), None)
        case Whisper():
            person, occasion = intent.person, intent.occasion
            urgency, not_before = intent.urgency, intent.not_before
            text_ref = next(iter(needs_texts(intent.card)), None)
        case Alert():
            urgency, not_before, echo = intent.urgency, intent.not_before, intent.echo
            text_ref = next(iter(needs_texts(intent.card)), None)
            person = getattr(intent.card, "person", None)
        case Withdraw():
            person = intent.person
        case Ladder(otherwise=otherwise, rungs=rungs):
            person = next((named for one in rungs if (named := getattr(one, "person", None))), None)
            urgency, not_before, echo = intent.urgency, intent.not_before, intent.echo
            match otherwise:
                case Post(card=held) | Whisper(card=held) | Alert(card=held):
                    text_ref = next(iter(needs_texts(held)), None)
                case _:
                    pass
    return {
        "key": intent.key,
        "circle": circle,
        "platform": platform.value,
        "kind": kind,
        "address": address,
        "card": card,
        "arguments": arguments,
        "person": person,
        "text_ref": text_ref,
        "occasion": occasion,
        "urgency": int(urgency),
        "not_before": not_before or now,
        "state": "ready" if doubted_since is None else "sending",
        "attempts": 0,
        "lease": "",
        "leased_until": None if doubted_since is None else not_before or now,
        "first_tried": doubted_since,
        "echo": echo,
        "message": "",
        "obstacle": "",
        "settled": None,
    }


async def enqueue(
    connection: AsyncConnection,
    intents: Sequence[tuple[CircleId, PlatformName, Intent]],
    encode: Encode,
    now: datetime,
    *,
    doubted_since: datetime | None = None,
) -> None:
    """Keep intents as rows to be delivered. A key that is there already changes nothing.

    ``doubted_since`` says that they may have been sent at that time or later (a restored backup does not know):
    they are looked up before they are sent.
    """
    await _new.run(connection, [_row(*what, encode, now, doubted_since) for what in intents])


class KeyThere(Exception):
    """A row to be taken in hand at once was there already; nothing may be sent, and the transaction must end."""


async def nothing_waits(connection: AsyncConnection, platform: PlatformName, now: datetime) -> bool:
    """Whether nothing is due that has not been taken in hand, so that what is new goes before nobody."""
    given = {"platform": platform.value, "now": now}
    return (await connection.execute(_waiting, given)).first() is None


async def enqueue_in_hand(
    connection: AsyncConnection,
    intents: Sequence[tuple[CircleId, PlatformName, Intent]],
    encode: Encode,
    now: datetime,
    lease: str,
    hold: timedelta,
) -> list[tuple[Delivery, Intent]]:
    """Keep intents that are due as rows that are in somebody's hand from the beginning.

    Commit with ``full`` before anything of it is sent. Raises KeyThere if one of them is not new: let it undo the
    transaction, and do without this.
    """
    mine: dict[str, Any] = {
        "state": "sending",
        "attempts": 1,
        "lease": lease,
        "leased_until": now + hold,
        "first_tried": now,
    }
    rows = [_row(*what, encode, now, None) | mine for what in intents]
    if await _new.run(connection, rows) != len(rows):
        raise KeyThere
    return [
        (
            Delivery(
                key=row["key"],
                circle=row["circle"],
                kind=row["kind"],
                address=row["address"],
                card=row["card"],
                arguments=row["arguments"],
                text_ref=row["text_ref"] or "",
                occasion=row["occasion"],
                attempts=1,
                first_tried=now,
                echo=row["echo"],
            ),
            intent,
        )
        for row, (_, _, intent) in zip(rows, intents, strict=True)
    ]


async def claim(
    connection: AsyncConnection, platform: PlatformName, lease: str, now: datetime, hold: timedelta, most: int
) -> list[Delivery]:
    """Take up to ``most`` rows that are due in hand, the most urgent and the oldest first.

    Rows of a circle's burst carry rising times, so that many circles take turns. On PostgreSQL rows that
    another process is looking at are passed over.
    """
    d = t.deliveries
    due = (
        select(d.c.key)
        .where(d.c.state == "ready", d.c.platform == platform.value, d.c.not_before <= now)
        .order_by(d.c.urgency, d.c.not_before, d.c.key)
        .limit(most)
    )
    if connection.dialect.name == "postgresql":
        due = due.with_for_update(skip_locked=True)
    taken = (
        update(d)
        .where(d.c.key.in_(due))
        .values(
            state="sending",
            lease=lease,
            leased_until=now + hold,
            attempts=d.c.attempts + 1,
            first_tried=func.coalesce(d.c.first_tried, bindparam("tried", now, type_=d.c.first_tried.type)),
        )
        .returning(*_COLUMNS, d.c.urgency, d.c.not_before)
    )
    rows: Sequence[Sequence[Any]] = (await connection.execute(taken)).all()
    # RETURNING promises no order.
    return [_delivery(row) for row in sorted(rows, key=lambda row: (row[-2], row[-1], row[0]))]


async def anything_to_take(connection: AsyncConnection, platform: PlatformName, now: datetime) -> bool:
    """Whether ``claim`` or ``claim_stuck`` would find something."""
    if not await nothing_waits(connection, platform, now):
        return True
    return (await connection.execute(_let_go, {"platform": platform.value, "now": now})).first() is not None


async def claim_stuck(
    connection: AsyncConnection,
    platform: PlatformName,
    lease: str,
    now: datetime,
    hold: timedelta,
    *,
    alone: bool,
) -> list[Delivery]:
    """Take over what somebody had in hand and let go of: it must be looked up before it is sent again.

    ``alone`` says that no other process can have anything in hand (SQLite at start), so that leases which
    have not run out are taken over too.
    """
    d = t.deliveries
    ended = d.c.leased_until <= now
    # Nobody holds what is only doubted; its lease ends when it is due.
    free = d.c.lease.not_in((lease, "")) | ended if alone else ended
    taken = (
        update(d)
        .where(d.c.state == "sending", d.c.platform == platform.value, free)
        .values(lease=lease, leased_until=now + hold)
        .returning(*_COLUMNS)
    )
    rows: Sequence[Sequence[Any]] = (await connection.execute(taken)).all()
    return [_delivery(row) for row in rows]


async def settle(
    connection: AsyncConnection, lease: str, results: Sequence[tuple[Delivery, Receipt]], now: datetime
) -> list[tuple[Delivery, Received]]:
    """Write receipts down. Returns those that a decision must hear of: refusals, echoes asked for, and what
    arrived where something was in the way.

    A row whose lease is no longer ours stays as it is.
    """
    heard: list[tuple[Delivery, Received]] = []
    arrived: list[tuple[Delivery, Received]] = []
    rows: list[dict[str, Any]] = []
    for delivery, receipt in results:
        row: dict[str, Any] = {
            "the_key": delivery.key,
            "the_lease": lease,
            "message": "",
            "obstacle": "",
            "later": now,
            "at": now,
        }
        match receipt:
            case Sent():
                row |= {"to": "sent", "message": receipt.message}
                told = delivery.echo or bool(receipt.skipped)
                (heard if told else arrived).append((delivery, Received(key=delivery.key, receipt=receipt)))
            case Refused():
                unknown = receipt.obstacle is Obstacle.UNKNOWN_OUTCOME
                row |= {"to": "dead" if unknown else "refused", "obstacle": receipt.obstacle.value}
                heard.append((delivery, Received(key=delivery.key, receipt=receipt)))
            case TryLater():
                row |= {"to": "ready", "later": now + timedelta(seconds=receipt.seconds), "at": None}
            case Unclear():
                # It stays in hand, and is looked up when ``look_up_at`` or the end of the lease says so.
                continue
        rows.append(row)
    if rows:
        await _settle.run(connection, rows)
    return [*heard, *await _closing(connection, arrived)]


async def _closing(
    connection: AsyncConnection, arrived: Sequence[tuple[Delivery, Received]]
) -> list[tuple[Delivery, Received]]:
    """Those that arrived where trouble was told of; one for each place. Mostly there is none."""
    if not arrived:
        return []
    rows = (await connection.execute(_some_troubles)).all()
    if len(rows) == SOME:
        circles = sorted({delivery.circle for delivery, _ in arrived})
        c = t.troubles.c
        rows = (await connection.execute(select(c.circle, c.subject).where(c.circle.in_(circles)))).all()
    if not rows:
        return []
    told = {(circle, subject) for circle, subject in rows}
    places = {(delivery.circle, delivery.address): (delivery, received) for delivery, received in arrived}
    return [heard for place, heard in places.items() if place in told]


async def look_up_at(connection: AsyncConnection, lease: str, when: Sequence[tuple[DeliveryKey, datetime]]) -> None:
    """Let rows in our hand be looked up at these moments, not only when the lease would have run out."""
    if not when:
        return
    d = t.deliveries
    await connection.execute(
        update(d)
        .where(d.c.key == bindparam("the_key"), d.c.lease == lease, d.c.state == "sending")
        .values(leased_until=bindparam("until")),
        [{"the_key": key, "until": moment} for key, moment in when],
    )


async def holds(connection: AsyncConnection, lease: str, key: DeliveryKey) -> bool:
    """Whether a row is still in our hand."""
    d = t.deliveries
    found = await connection.execute(select(d.c.key).where(d.c.key == key, d.c.lease == lease, d.c.state == "sending"))
    return found.first() is not None


async def next_due(connection: AsyncConnection) -> datetime | None:
    """When something will be ready to be sent, or a lease runs out; the earliest."""
    d = t.deliveries
    ready = select(func.min(d.c.not_before)).where(d.c.state == "ready")
    stuck = select(func.min(d.c.leased_until)).where(d.c.state == "sending")
    moments = [(await connection.execute(query)).scalar() for query in (ready, stuck)]
    return min((moment for moment in moments if moment is not None), default=None)


async def cancel(connection: AsyncConnection, now: datetime, **where: str) -> None:
    """Take back what has not left yet, by ``circle``, ``person`` or ``occasion``."""
    d = t.deliveries
    conditions = [d.c[name] == value for name, value in where.items()]
    await connection.execute(
        update(d).where(and_(*conditions), d.c.state == "ready").values(state="cancelled", settled=now)
    )


async def take_back(connection: AsyncConnection, lease: str, key: DeliveryKey, now: datetime) -> None:
    """Let a row in our hand end unsent: whom it was for does not want it any more."""
    d = t.deliveries
    mine = (d.c.key == key) & (d.c.lease == lease) & (d.c.state == "sending")
    await connection.execute(update(d).where(mine).values(state="cancelled", settled=now))


async def sent_to(connection: AsyncConnection, circle: CircleId, person: str) -> list[MessageRef]:
    """Messages of the bot's own in a person's private messages that still stand, oldest first."""
    d = t.deliveries
    rows = await connection.execute(
        select(d.c.message)
        .where(
            d.c.circle == circle,
            d.c.kind == "whisper",
            d.c.person == person,
            d.c.state == "sent",
            d.c.message != "",
        )
        .order_by(d.c.settled)
    )
    return [MessageRef(message) for (message,) in rows]


async def open_count(connection: AsyncConnection, platform: PlatformName | None = None) -> int:
    """How many rows have not come to an end."""
    d = t.deliveries
    query = select(func.count()).select_from(d).where(d.c.state.in_(WAITING))
    if platform is not None:
        query = query.where(d.c.platform == platform.value)
    return int((await connection.execute(query)).scalar_one())
