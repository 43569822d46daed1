"""What sharing rests on. For a member nobody's share is read but theirs; what is sealed is opened to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bots.store import tables as t
from bots.store.load_alerts import alert_snapshot, on_duty
from bots.store.load_reflections import entry_by_id, opened
from bots.store.loader import Loader
from bots.store.loading import Loading, here, member_by_id, text_by_ref
from bots.store.sharing_rows import pseudonym_of, share_of, sharing_of
from core.kernel.ids import CircleId, PersonId
from core.safety.own_rules import Chosen
from core.sharing.keys import back_ref, named_in
from core.sharing.model import Pseudonym, Share, ShareState, SharingSettings
from core.sharing.snapshots import AuthorSnapshot, DeskSnapshot, SharingSnapshot

_LISTING = frozenset({"share.begin", "share.list"})
_LOOKED_AT = frozenset({"share.save", "share.name", "share.send"})
"""Acts in which the circle's rules look at the words."""
_AT_THE_DESK = frozenset({"share.read", "share.post", "share.back", "share.returned", "share.remove", "share.block"})
_A_DAY = timedelta(days=1)


async def sharing_settings(connection: AsyncConnection, circle: CircleId) -> SharingSettings:
    """Read how a circle wants its sharing."""
    row = (await connection.execute(select(t.sharing).where(t.sharing.c.circle == circle))).mappings().first()
    return SharingSettings(circle=circle) if row is None else sharing_of(row)


async def _share(loading: Loading, name: str, *wanted: ColumnElement[bool]) -> Share | None:
    s = t.shares.c
    query = select(t.shares).where(s.id == name, s.circle == loading.the_circle().id, *wanted)
    row = (await loading.connection.execute(query)).mappings().first()
    return None if row is None else share_of(row)


async def shares_of(connection: AsyncConnection, circle: CircleId, person: PersonId) -> tuple[Share, ...]:
    """Read all of a member's shares, the newest first."""
    s = t.shares.c
    query = select(t.shares).where(s.circle == circle, s.person == person).order_by(s.at.desc(), s.id)
    return tuple(map(share_of, (await connection.execute(query)).mappings()))


async def standing_shares(connection: AsyncConnection) -> tuple[Share, ...]:
    """Read every share that stands in a room, for the memory that the path of a message asks."""
    s = t.shares.c
    query = select(t.shares).where(s.state == ShareState.POSTED.value, s.message.is_not(None))
    return tuple(map(share_of, (await connection.execute(query)).mappings()))


async def waiting_shares(connection: AsyncConnection, circle: CircleId) -> tuple[Share, ...]:
    """Read what waits to be looked at before it is posted, the oldest first."""
    s = t.shares.c
    query = select(t.shares).where(s.circle == circle, s.state == ShareState.WAITING.value).order_by(s.at, s.id)
    return tuple(map(share_of, (await connection.execute(query)).mappings()))


async def _pseudonym(loading: Loading, person: PersonId) -> Pseudonym | None:
    c = t.pseudonyms.c
    query = select(t.pseudonyms).where(c.circle == loading.the_circle().id, c.person == person)
    row = (await loading.connection.execute(query)).mappings().first()
    return None if row is None else pseudonym_of(row)


async def _words(loading: Loading, share: Share | None) -> str:
    if share is None:
        return ""
    return await text_by_ref(loading.connection, loading.vault, share.text) or ""


async def _chosen(loading: Loading, actions: frozenset[str]) -> Chosen:
    if loading.rulebook is None or loading.act.action not in actions:
        return Chosen()
    return await loading.rulebook.of(loading.the_circle())


async def _author(loading: Loading) -> AuthorSnapshot:
    connection, circle, me = loading.connection, loading.the_circle().id, loading.person
    action, given = loading.act.action, loading.act.given
    share = await _share(loading, given.get("s", ""), t.shares.c.person == me)
    taken = await connection.execute(select(t.pseudonyms.c.number).where(t.pseudonyms.c.circle == circle))
    s = t.shares.c
    sent = (s.circle == circle) & (s.person == me) & (s.state != ShareState.DRAFT.value)
    today = select(func.count()).select_from(t.shares).where(sent, s.at > loading.now - _A_DAY)
    mine: list[tuple[Share, str]] = []
    if action in _LISTING:
        every = await shares_of(connection, circle, me)
        mine = [(one, await _words(loading, one)) for one in every if one.state is not ShareState.TAKEN]
    about_me = replace(loading, act=replace(loading.act, given={"person": me}))
    return AuthorSnapshot(
        here=await here(loading),
        settings=await sharing_settings(connection, circle),
        share=share,
        text=await _words(loading, share),
        back="" if share is None else await text_by_ref(connection, loading.vault, back_ref(share)) or "",
        pseudonym=await _pseudonym(loading, me),
        taken=frozenset(int(number) for (number,) in taken.all()),
        entry=await _entry(loading, given.get("e", "")) if action == "share.entry" else None,
        today=int((await connection.execute(today)).scalar_one()),
        mine=tuple(mine),
        chosen=await _chosen(loading, _LOOKED_AT),
        alerts=await alert_snapshot(about_me) if action == "share.send" else None,
    )


async def _entry(loading: Loading, name: str) -> str | None:
    entry, _ = await entry_by_id(loading, name)
    if entry is None:
        return None
    (whole,) = await opened(loading, [entry])
    return "\n\n".join(whole.pages) or None


async def _desk(loading: Loading) -> DeskSnapshot:
    given, circle = loading.act.given, loading.the_circle().id
    share = await _share(loading, given.get("s", "") or named_in(given.get("key", ""))[0])
    return DeskSnapshot(
        here=await here(loading),
        settings=await sharing_settings(loading.connection, circle),
        share=share,
        text=await _words(loading, share),
        author=None if share is None else await member_by_id(loading.connection, circle, share.person),
        pseudonym=None if share is None else await _pseudonym(loading, share.person),
        duty=await on_duty(loading),
        chosen=await _chosen(loading, _AT_THE_DESK),
    )


async def _sharing(loading: Loading) -> SharingSnapshot:
    connection, circle = loading.connection, loading.the_circle().id
    p, s = t.pseudonyms.c, t.shares.c
    newest = select(func.max(s.at)).where(s.circle == p.circle, s.person == p.person).scalar_subquery()
    query = select(t.pseudonyms).where(p.circle == circle).order_by(newest.desc(), p.number)
    names = tuple(map(pseudonym_of, (await connection.execute(query)).mappings()))
    meant = next((one for one in names if str(one.number) == loading.act.given.get("number")), None)
    theirs = () if meant is None else await shares_of(connection, circle, meant.person)
    return SharingSnapshot(
        here=await here(loading),
        settings=await sharing_settings(connection, circle),
        names=names,
        waiting=await waiting_shares(connection, circle),
        newest=next((one for one in theirs if one.hidden), None),
    )


LOADERS: Mapping[type[Any], Loader] = {
    AuthorSnapshot: Loader(_author),
    DeskSnapshot: Loader(_desk),
    SharingSnapshot: Loader(_sharing),
}
