"""Many rows in one statement come out as they would one by one, whatever their number, on every database."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bots.app import Content, Parts, opened
from bots.store import outbox
from bots.store import tables as t
from bots.store.master import MasterSource
from bots.store.outbox import Delivery
from core.kernel.effects import Intent, Post
from core.kernel.events import Sent
from core.kernel.ids import DeliveryKey, MessageRef, PlatformName, RoomId
from core.schedule.week import WeekCard
from tests.inert import InertPlatform
from tests.stage import CIRCLE, HandClock

NOW = datetime(2026, 11, 30, 17, tzinfo=UTC)
NUMBERS = (1, 49, 50, 51, 199, 200, 257)
HOLD = timedelta(minutes=2)


def posts(many: int) -> list[tuple[str, PlatformName, Intent]]:
    return [
        (
            CIRCLE,
            PlatformName.PRACTICE,
            Post(key=DeliveryKey(f"k{number:03}"), room=RoomId("practice:home"), card=WeekCard(circle=CIRCLE)),
        )
        for number in range(many)
    ]


def encoded(parts: Parts, intent: Intent) -> tuple[str, str, str, str]:
    coded = parts.engine.setting.codec.encode(intent)
    return coded.kind, coded.address, coded.card, coded.arguments


@pytest.mark.parametrize("many", NUMBERS)
async def test_every_row_is_kept_once_and_every_receipt_reaches_its_own_row(
    database_url: str, tmp_path: Path, content: Content, many: int
) -> None:
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[InertPlatform()],
        content=content,
        clock=HandClock(),
    ) as parts:
        rows = posts(many)
        async with parts.database.write() as connection:

            def encode(intent: Intent) -> tuple[str, str, str, str]:
                return encoded(parts, intent)

            await outbox.enqueue(connection, rows[: many // 2], encode, NOW)  # type: ignore[arg-type]
            # Half of them are there already, and change nothing.
            await outbox.enqueue(connection, rows, encode, NOW)  # type: ignore[arg-type]
            count = select(func.count()).select_from(t.deliveries)
            assert (await connection.execute(count)).scalar_one() == many
            held = await outbox.claim(connection, PlatformName.PRACTICE, "mine", NOW, HOLD, many)
            assert len(held) == many
            # Somebody else took one over in between.
            lost: Delivery = held[many // 2]
            mine = t.deliveries.c.key == lost.key
            await connection.execute(update(t.deliveries).where(mine).values(lease="another"))
            receipts = [(one, Sent(message=MessageRef(f"m/{one.key}"))) for one in held]
            await outbox.settle(connection, "mine", receipts, NOW)
            found = await connection.execute(select(t.deliveries.c.key, t.deliveries.c.state, t.deliveries.c.message))
            stands = {key: (state, message) for key, state, message in found}
            wanted = {one.key: ("sent", f"m/{one.key}") for one in held} | {lost.key: ("sending", "")}
            assert stands == wanted


@pytest.mark.parametrize("many", NUMBERS)
async def test_one_that_is_there_already_keeps_all_from_being_taken_in_hand(
    database_url: str, tmp_path: Path, content: Content, many: int
) -> None:
    async with opened(
        url=database_url,
        master=MasterSource(tmp_path / "master.key"),
        platforms=[InertPlatform()],
        content=content,
        clock=HandClock(),
    ) as parts:

        def encode(intent: Intent) -> tuple[str, str, str, str]:
            return encoded(parts, intent)

        rows = posts(many)
        async with parts.database.write() as connection:
            taken = await outbox.enqueue_in_hand(connection, rows, encode, NOW, "mine", HOLD)  # type: ignore[arg-type]
            assert [delivery.key for delivery, _ in taken] == [intent.key for _, _, intent in rows]
            assert taken[0][0] == replace(taken[0][0], attempts=1, first_tried=NOW)
        new = posts(many + 1)[1:]
        if many > 1:
            with pytest.raises(outbox.KeyThere):
                async with parts.database.write() as connection:
                    await outbox.enqueue_in_hand(connection, new, encode, NOW, "mine", HOLD)  # type: ignore[arg-type]
            async with parts.database.read() as connection:
                count = select(func.count()).select_from(t.deliveries)
                assert (await connection.execute(count)).scalar_one() == many
