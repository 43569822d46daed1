"""What moderation keeps, and until when."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import func, select

from bots.store import tables as t
from bots.store.housekeeping import keep_house
from core.circles.changes import CircleSaved
from tests.stage import CIRCLE, START, Stage, a_circle, a_member


async def counted(stage: Stage) -> dict[str, int]:
    tables = (t.cases, t.reports, t.contacts, t.contact_lines, t.texts)
    async with stage.parts.database.read() as connection:
        return {
            table.name: int((await connection.execute(select(func.count()).select_from(table))).scalar_one())
            for table in tables
        }


async def test_what_is_over_goes_with_its_words_and_what_stands_stays(stage: Stage):
    anna, fatima = "practice:anna", "practice:fatima"
    await stage.keep(CircleSaved(a_circle()), a_member(anna), a_member("practice:ben"))
    for kind in ("warn", "remove"):
        await stage.act(fatima, f"mod.{kind}", circle=CIRCLE, member="practice:ben", reason="words")
        await stage.act(fatima, "mod.do", circle=CIRCLE)
    await stage.act(anna, "contact.send", circle=CIRCLE, h="no", text="words")
    await stage.act(anna, "report.send", circle=CIRCLE, to="f", text="words")
    vault, database = stage.parts.vault, stage.parts.database
    await keep_house(database, vault, START + timedelta(days=100))
    assert await counted(stage) == {"cases": 2, "reports": 1, "contacts": 1, "contact_lines": 1, "texts": 4}
    await keep_house(database, vault, START + timedelta(days=200))
    # nobody has closed the report
    assert await counted(stage) == {"cases": 2, "reports": 1, "contacts": 0, "contact_lines": 0, "texts": 3}
    await keep_house(database, vault, START + timedelta(days=800))
    assert await counted(stage) == {"cases": 1, "reports": 1, "contacts": 0, "contact_lines": 0, "texts": 2}
