"""What held messages, a circle's own rules and its lock-down rest on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.guard_rows import guarding_of, held_of, hits_of, word_of
from bots.store.load_alerts import on_duty
from bots.store.loader import Loader
from bots.store.loading import Loading, circles_in_space, here, text_by_ref
from bots.store.vault import Vault
from core.circles.model import CircleState
from core.kernel.ids import CircleId
from core.moderation.guarding import Guarding
from core.moderation.lockdown import FLOODED, GuardSnapshot
from core.moderation.native import NativeSnapshot
from core.safety.alarm import AlarmKind, Outcome
from core.safety.held import CLOSED, Held, HeldState, Paper, read_paper
from core.safety.holding import HeldSnapshot
from core.safety.own_rules import SHADOW_DAYS, Choices, Chosen, OwnWord, ShadowHits
from core.safety.reading import Spelling
from core.safety.rules import Standing
from core.safety.ruling import RulesSnapshot

RATED = timedelta(days=90)
"""So far back the circle's own rate of mistakes looks."""


def _named(loading: Loading) -> str:
    """The held message that an act names: in a button, or by the key of a delivery."""
    given = loading.act.given
    return given.get("h", "") or [*given.get("key", "").split("/"), ""][1]


async def held_by_id(connection: AsyncConnection, circle: CircleId, name: str) -> Held | None:
    """Read a held message; None when it is gone, forgotten, or of another circle."""
    c = t.held.c
    query = select(t.held).where(c.id == name, c.circle == circle, c.paper.is_not(None))
    row = (await connection.execute(query)).mappings().first()
    return None if row is None else held_of(row)


async def paper_of(connection: AsyncConnection, vault: Vault, held: Held | None) -> Paper:
    """Open what is sealed of a held message."""
    if held is None or held.paper is None:
        return Paper()
    return read_paper(await text_by_ref(connection, vault, held.paper))


async def load_held(loading: Loading) -> HeldSnapshot:
    """Read the held message that the act names, with its words."""
    connection, vault = loading.connection, loading.vault
    held = await held_by_id(connection, loading.the_circle().id, _named(loading))
    appeal = await text_by_ref(connection, vault, held.appeal) if held is not None and held.appeal else None
    return HeldSnapshot(
        here=await here(loading), held=held, paper=await paper_of(connection, vault, held), appeal=appeal or ""
    )


async def held_waiting(connection: AsyncConnection, circle: CircleId) -> tuple[Held, ...]:
    """Read what waits for a facilitator, the oldest first."""
    c = t.held.c
    query = (
        select(t.held)
        .where(c.circle == circle, c.state == HeldState.HELD.value, c.paper.is_not(None))
        .order_by(c.at, c.id)
    )
    return tuple(map(held_of, (await connection.execute(query)).mappings()))


async def held_counts(loading: Loading) -> tuple[int, int]:
    """Count what was decided in the last 90 days, and how much of it was posted after all."""
    c = t.held.c
    since = loading.now - RATED
    query = (
        select(c.state, func.count())
        .where(c.circle == loading.the_circle().id, c.closed_at > since, c.state.in_([one.value for one in CLOSED]))
        .group_by(c.state)
    )
    counts = {state: int(count) for state, count in (await loading.connection.execute(query)).all()}
    return sum(counts.values()), counts.get(HeldState.POSTED.value, 0)


async def choices_of(connection: AsyncConnection, vault: Vault, circle: CircleId) -> Choices:
    """Read what a circle made of the rules, its own words opened."""
    s, w = t.rule_standings.c, t.rule_words.c
    standings = await connection.execute(select(s.rule, s.standing).where(s.circle == circle))
    chosen = {rule: Standing(standing) for rule, standing in standings.all()}
    rows: Sequence[Any] = (
        (await connection.execute(select(t.rule_words).where(w.circle == circle).order_by(w.at, w.id))).mappings().all()
    )
    words: list[OwnWord] = []
    for row in rows:
        text = await text_by_ref(connection, vault, row["text"])
        words.append(word_of(row, text or ""))
    return Choices(chosen, tuple(words))


async def circles_with_choices(connection: AsyncConnection) -> frozenset[CircleId]:
    """Read which circles made anything of the rules."""
    one = await connection.execute(select(t.rule_standings.c.circle).distinct())
    other = await connection.execute(select(t.rule_words.c.circle).distinct())
    return frozenset(CircleId(circle) for (circle,) in (*one.all(), *other.all()))


async def shadow_of(loading: Loading) -> tuple[ShadowHits, ...]:
    """Read what shadow rules found in the last two weeks."""
    c = t.shadow_hits.c
    since = (loading.now - timedelta(days=SHADOW_DAYS + 1)).date()
    query = select(t.shadow_hits).where(c.circle == loading.the_circle().id, c.day >= since)
    return tuple(map(hits_of, (await loading.connection.execute(query)).mappings()))


async def guarding_by_id(connection: AsyncConnection, circle: CircleId) -> Guarding:
    """Read how a circle guards its room."""
    row = (await connection.execute(select(t.guards).where(t.guards.c.circle == circle))).mappings().first()
    return Guarding(circle=circle) if row is None else guarding_of(row)


async def alert_counts(loading: Loading) -> tuple[int, int]:
    """Count the alerts that were closed in the last 90 days, and those among them that were false alarms."""
    c = t.alerts.c
    since = loading.now - RATED
    query = (
        select(c.outcome, func.count())
        .where(c.circle == loading.the_circle().id, c.kind == AlarmKind.ALERT.value, c.closed > since)
        .group_by(c.outcome)
    )
    counts = {outcome: int(count) for outcome, count in (await loading.connection.execute(query)).all()}
    return sum(counts.values()), counts.get(Outcome.FALSE_ALARM.value, 0)


async def load_rules(loading: Loading) -> RulesSnapshot:
    """Read the rules as the circle chose them; they are made ready only where a sentence is tried."""
    circle, shelf = loading.the_circle(), loading.rulebook
    written = await shelf.written(circle.language) if shelf is not None else None
    tries = loading.act.action == "rules.test"
    return RulesSnapshot(
        here=await here(loading),
        rules=written.rules if written is not None else (),
        spelling=written.spelling if written is not None else Spelling(),
        tested=written is not None and bool(written.rules),
        choices=await choices_of(loading.connection, loading.vault, circle.id),
        chosen=await shelf.of(circle) if shelf is not None and tries else Chosen(),
        hits=await shadow_of(loading),
        held=await held_counts(loading),
        alerts=await alert_counts(loading),
    )


async def load_guarding(loading: Loading) -> GuardSnapshot:
    """Read how the room is guarded just now."""
    return GuardSnapshot(
        here=await here(loading),
        guarding=await guarding_by_id(loading.connection, loading.the_circle().id),
        duty=await on_duty(loading) if loading.act.action == FLOODED else (),
    )


async def load_native(loading: Loading) -> NativeSnapshot:
    """Read what this circle and the others of its server want of the platform's own filter."""
    circle, connection = loading.the_circle(), loading.connection
    around = await circles_in_space(connection, circle.space)
    others = [one.id for one in around if one.id != circle.id and one.state is not CircleState.ARCHIVED]
    return NativeSnapshot(
        here=await here(loading),
        guarding=await guarding_by_id(connection, circle.id),
        others=tuple([await guarding_by_id(connection, one) for one in others]),
    )


async def filtered(connection: AsyncConnection) -> Mapping[CircleId, tuple[str, ...]]:
    """Read which circles know of a filter of the platform's own, and its parts."""
    rows = (await connection.execute(select(t.guards).where(t.guards.c.kept != ""))).mappings()
    return {guarding.circle: guarding.kept for guarding in map(guarding_of, rows)}


LOADERS: Mapping[type[Any], Loader] = {
    HeldSnapshot: Loader(load_held),
    RulesSnapshot: Loader(load_rules),
    GuardSnapshot: Loader(load_guarding),
    NativeSnapshot: Loader(load_native),
}
