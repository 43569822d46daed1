"""A circle of eight with sessions, and how a test plays one."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from bots.store import tables as t
from bots.store.session_rows import participant_of, session_of
from core.circles.changes import CircleSaved
from core.kernel.cards import Button, View
from core.sessions.model import Session
from tests.stage import CIRCLE, Stage, a_circle, a_member, words

FATIMA, FAY = "practice:fatima", "practice:fay"
EIGHT = tuple(f"practice:{name}" for name in ("ada", "ben", "cleo", "dan", "eva", "finn", "gus", "hana"))
BEGINS = datetime(2026, 12, 3, 18, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


async def ready(stage: Stage, **circle: object) -> None:
    people = tuple(a_member(person) for person in EIGHT)
    await stage.keep(CircleSaved(a_circle(facilitators=frozenset({FATIMA, FAY}), **circle)), *people)


async def plan(stage: Stage, **given: str) -> Session:
    """Plan a session on Thursday at 19:00 in Berlin."""
    asked = {"day": "Thursday", "time": "19:00", "title": "Sleep and worry", "circle": CIRCLE, **given}
    await stage.act(FATIMA, "session.plan", **asked)  # pyright: ignore[reportArgumentType]
    await stage.act(FATIMA, "session.confirm", circle=CIRCLE)
    return (await sessions(stage))[-1]


async def sessions(stage: Stage) -> list[Session]:
    async with stage.parts.database.read() as connection:
        rows = await connection.execute(select(t.sessions).order_by(t.sessions.c.begins))
        return [session_of(row) for row in rows.mappings()]


async def one(stage: Stage, session: Session) -> Session:
    return next(other for other in await sessions(stage) if other.id == session.id)


async def turns(stage: Stage, session: Session) -> dict[str, str]:
    """Where everybody stands, by the end of their id."""
    async with stage.parts.database.read() as connection:
        query = select(t.session_people).where(t.session_people.c.session == session.id)
        people = [participant_of(row) for row in (await connection.execute(query)).mappings()]
    return {one.person.partition(":")[2]: one.turn.value for one in people if one.turn.value}


async def press(stage: Stage, who: str, action: str, session: Session, **given: str) -> str:
    return words(await stage.act(who, f"session.{action}", circle=CIRCLE, s=session.id, **given))  # pyright: ignore[reportArgumentType]


async def signed_up(stage: Stage, session: Session, people: tuple[str, ...] = EIGHT) -> None:
    for person in people:
        await press(stage, person, "join", session)


async def going_on(stage: Stage, **given: str) -> Session:
    """A session with everybody signed up, a facilitator there, in its first round."""
    session = await plan(stage, **given)
    await signed_up(stage, session)
    await stage.run_until(BEGINS - 10 * MINUTE)
    await press(stage, FATIMA, "in", session)
    await stage.run_until(BEGINS)
    await press(stage, FATIMA, "step", session, p="welcome")
    return await one(stage, session)


def sent(stage: Stage, card: str) -> list[str]:
    """The words of everything that was sent under a card's name, in order."""
    return [words(parcel.view) for parcel in stage.platform.sent if parcel.card == card]


def posted(stage: Stage, card: str) -> list[str]:
    """Where it went."""
    return [str(parcel.effect) for parcel in stage.platform.sent if parcel.card == card]


def buttons(view: View) -> list[Button]:
    return [one for row in view.rows if isinstance(row, tuple) for one in row if isinstance(one, Button)]
