"""A circle with buddies, and how a test plays it."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from bots.store import tables as t
from core.buddies.model import CareSet, CareSettings
from core.circles.changes import CircleSaved
from core.kernel.ids import PersonId
from tests.stage import CIRCLE, Stage, a_circle, a_member, words

FATIMA = "practice:fatima"
ADA, BEN, CLEO, DAN, EVA = (f"practice:{name}" for name in ("ada", "ben", "cleo", "dan", "eva"))
FIRST = datetime(2026, 12, 3, 9, tzinfo=UTC)
"""Three days after the beginning, at ten in Berlin."""


async def ready(stage: Stage, *people: str, **care: object) -> None:
    """A circle that has begun with buddies, with these members who have not asked for one yet."""
    settings = CareSettings(circle=CIRCLE, **care)  # type: ignore[arg-type]
    await stage.keep(CircleSaved(a_circle()), CareSet(settings), *(a_member(person) for person in people))


async def begun(stage: Stage, *people: str) -> None:
    """A circle in which all of these would like a buddy and nobody has one yet."""
    await ready(stage, *people)
    await stage.act(FATIMA, "buddy.set", circle=CIRCLE, on="yes")
    for person in people:
        await stage.act(person, "buddy.join", circle=CIRCLE)


async def matched(stage: Stage, *people: str) -> None:
    """The same after the first matching."""
    await begun(stage, *people)
    await stage.run_until(FIRST)


async def pairs(stage: Stage, *, ended: bool = False) -> list[frozenset[str]]:
    """Who is with whom now, or was."""
    p, b = t.buddy_pair_people.c, t.buddy_pairs.c
    async with stage.parts.database.read() as connection:
        query = select(p.pair, p.person).join(t.buddy_pairs, b.id == p.pair)
        query = query.where(b.ended.is_not(None) if ended else b.ended.is_(None)).order_by(b.began, b.id)
        found: dict[str, set[str]] = {}
        for pair, person in (await connection.execute(query)).all():
            found.setdefault(pair, set()).add(person)
    return [frozenset(one) for one in found.values()]


async def pair_of(stage: Stage, person: str) -> str:
    """The id of the pair that somebody is in."""
    p, b = t.buddy_pair_people.c, t.buddy_pairs.c
    async with stage.parts.database.read() as connection:
        query = select(p.pair).join(t.buddy_pairs, b.id == p.pair).where(b.ended.is_(None), p.person == person)
        return str((await connection.execute(query)).scalar_one())


def told(stage: Stage, person: str) -> list[str]:
    """Everything that somebody was sent in private, in words, in order."""
    sent = (one for one in stage.platform.sent if getattr(one.effect, "person", None) == PersonId(person))
    return [words(one.view) for one in sent]


def nudged(stage: Stage) -> set[str]:
    """Who was reminded that there is somebody."""
    return {getattr(one.effect, "person", "") for one in stage.platform.sent if one.card == "buddy-nudge"}


async def press(stage: Stage, who: str, action: str, **given: str) -> str:
    """Press a button of one's own private messages."""
    return words(await stage.act(who, action, room=None, circle=CIRCLE, **given))  # pyright: ignore[reportArgumentType]
