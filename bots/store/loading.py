"""The parts that snapshots are made of, each one query."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from sqlalchemy import bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.rows import circle_of, item_of, member_of, series_of, trouble_of
from bots.store.sealing import unseal_text
from bots.store.vault import Vault
from core.circles.model import Circle, Here, Member, MemberState, Trouble
from core.kernel.events import Act
from core.kernel.ids import CircleId, PersonId, SpaceId, TextRef
from core.kernel.typed import ENGLISH, TypedWords
from core.programme.library import Library
from core.programme.queue import QueueItem
from core.safety.own_rules import Chosen
from core.safety.rules import Written
from core.schedule.series import Series, SeriesState


class Shelf(Protocol):
    """Where the rules of noticing stand ready."""

    async def written(self, language: str) -> Written:
        """Return what is written of a language."""
        ...

    async def of(self, circle: Circle) -> Chosen:
        """Return the rules as a circle chose them."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Loading:
    """What a loader may use. ``circle`` is None where an act meets no circle (set-up, a first message)."""

    connection: AsyncConnection
    vault: Vault
    now: datetime
    circle: Circle | None
    act: Act = field(repr=False)
    library: Library = field(default_factory=lambda: Library({}), repr=False)
    """The programmes that a circle can choose from."""
    facilitated: frozenset[CircleId] = frozenset()
    """The circles that name the person as a facilitator: no index of the database could find them in its lists."""

    words: TypedWords = field(default=ENGLISH, repr=False)
    """What the words mean that people type."""

    rulebook: Shelf | None = None
    """The rules of noticing, where there are any at hand."""

    @property
    def person(self) -> PersonId:
        """Who acts."""
        return self.act.actor.person

    def the_circle(self) -> Circle:
        """The circle that is acted on; the engine lets nobody in here without one."""
        assert self.circle is not None
        return self.circle


# Made once: these are asked at every press, and making a query takes longer than answering it.
_circle = select(t.circles).where(t.circles.c.id == bindparam("circle"))
_held_circle = _circle.with_for_update()
_member = select(t.members).where(t.members.c.circle == bindparam("circle"), t.members.c.person == bindparam("person"))
_memberships = select(t.members).where(t.members.c.person == bindparam("person")).order_by(t.members.c.since)


async def circle_by_id(connection: AsyncConnection, circle: str, *, hold: bool = False) -> Circle | None:
    """Read a circle; ``hold`` keeps others from changing it until the commit (PostgreSQL)."""
    query = _held_circle if hold and connection.dialect.name == "postgresql" else _circle
    row = (await connection.execute(query, {"circle": circle})).mappings().first()
    return None if row is None else circle_of(row)


async def circles_in_space(connection: AsyncConnection, space: SpaceId) -> tuple[Circle, ...]:
    """Every circle of a server or workspace, archived ones too, by name."""
    rows = await connection.execute(select(t.circles).where(t.circles.c.space == space).order_by(t.circles.c.name))
    return tuple(map(circle_of, rows.mappings()))


async def member_by_id(connection: AsyncConnection, circle: CircleId, person: PersonId) -> Member | None:
    """Read a membership, whatever its state."""
    row = (await connection.execute(_member, {"circle": circle, "person": person})).mappings().first()
    return None if row is None else member_of(row)


async def members_of(connection: AsyncConnection, circle: CircleId) -> tuple[Member, ...]:
    """Read the active members."""
    c = t.members.c
    query = select(t.members).where(c.circle == circle, c.state == MemberState.ACTIVE.value).order_by(c.since, c.person)
    return tuple(map(member_of, (await connection.execute(query)).mappings()))


async def memberships_of(connection: AsyncConnection, person: PersonId) -> tuple[Member, ...]:
    """Read every membership of a person, ended ones too, the oldest first."""
    return tuple(map(member_of, (await connection.execute(_memberships, {"person": person})).mappings()))


async def member_count(connection: AsyncConnection, circle: CircleId) -> int:
    """Count the active members."""
    c = t.members.c
    query = select(func.count()).where(c.circle == circle, c.state == MemberState.ACTIVE.value)
    return int((await connection.execute(query)).scalar_one())


async def here(loading: Loading) -> Here:
    """Read where the one who acts stands with the circle."""
    circle = loading.the_circle()
    return Here(circle=circle, member=await member_by_id(loading.connection, circle.id, loading.person))


async def series_of_circle(connection: AsyncConnection, circle: CircleId) -> tuple[Series, ...]:
    """Read every series that was not removed, the oldest first."""
    c = t.series.c
    query = select(t.series).where(c.circle == circle, c.state != SeriesState.REMOVED.value).order_by(c.anchor, c.id)
    return tuple(map(series_of, (await connection.execute(query)).mappings()))


async def standings_of(connection: AsyncConnection, circle: CircleId) -> tuple[tuple[Series, date | None], ...]:
    """Read every series that was not removed, the oldest first, each with the date it consumed last."""
    c = t.series.c
    query = select(t.series).where(c.circle == circle, c.state != SeriesState.REMOVED.value).order_by(c.anchor, c.id)
    return tuple((series_of(row), row["last_day"]) for row in (await connection.execute(query)).mappings())


async def queue_of(connection: AsyncConnection, circle: CircleId) -> tuple[QueueItem, ...]:
    """Read the whole queue of a circle but what was removed."""
    c = t.queue.c
    query = select(t.queue).where(c.circle == circle, c.state != "removed").order_by(c.programme, c.place, c.id)
    return tuple(map(item_of, (await connection.execute(query)).mappings()))


async def troubles_of(connection: AsyncConnection, circle: CircleId) -> tuple[Trouble, ...]:
    """Read what stands in the way, the oldest first."""
    query = select(t.troubles).where(t.troubles.c.circle == circle).order_by(t.troubles.c.since)
    return tuple(map(trouble_of, (await connection.execute(query)).mappings()))


async def draft_of(connection: AsyncConnection, space: SpaceId, person: PersonId) -> Mapping[str, str] | None:
    """Read a set-up that was begun and not finished."""
    c = t.drafts.c
    query = select(c.answers).where(c.space == space, c.person == person)
    answers = (await connection.execute(query)).scalar()
    return None if answers is None else json.loads(answers)


async def preferred_circle(connection: AsyncConnection, person: PersonId) -> CircleId | None:
    """Read which circle a person means in private messages, if they ever said so."""
    found = (await connection.execute(select(t.people.c.circle).where(t.people.c.person == person))).scalar()
    return CircleId(found) if found else None


async def text_by_ref(connection: AsyncConnection, vault: Vault, ref: TextRef) -> str | None:
    """Read and open a kept text; None when it is gone."""
    row = (await connection.execute(select(t.texts).where(t.texts.c.ref == ref))).mappings().first()
    if row is None:
        return None
    return await unseal_text(vault, row["circle"], row["person"], ref, row["sealed"])
